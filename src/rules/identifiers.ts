import { citationsOf } from '#model/records.ts';
import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

interface Form {
  /** Finds what claims to be an identifier; the group `id` is what it claims. */
  readonly claim: RegExp;
  readonly valid: RegExp;
  readonly expected: string;
}

const end = String.raw`[.,;:)\]]*$`;

const forms: readonly Form[] = [
  {
    claim:
      /(?:\bdoi\s*:?\s*|\bdoi\.org\/|(?<![\p{L}\p{N}./-])(?=10\.\d{4,9}\/))(?![\s:]|https?:|(?:dx\.)?doi\b|\.org\b)(?<id>\S*)/giu,
    // Printable ASCII that ends as DOIs do; what closes a sentence or a quotation may follow.
    valid: /^10\.\d{4,9}\/(?=[^\s.,;])[!-~]*(?<![!?"'`^~|\\=&@$%])[.,;:)\]"'”’»]*$/u,
    expected: 'a DOI such as 10.1148/radiol.2021203089',
  },
  {
    claim: /\bPMID\s*:?\s*(?<id>\S*)/giu,
    valid: new RegExp(String.raw`^[1-9]\d{0,7}${end}`, 'u'),
    expected: 'a PubMed number of one to eight digits',
  },
  {
    claim: /\bPMCID\s*:?\s*(?<id>\S*)/giu,
    valid: new RegExp(String.raw`^PMC\d{4,9}${end}`, 'u'),
    expected: 'a PubMed Central number such as PMC6684871',
  },
  {
    claim: /\b(?<id>NCT[\s-]?(?=\w*\d)\w+)/giu,
    valid: /^NCT\d{8}$/u,
    expected: 'NCT and eight digits',
  },
  {
    claim: /\b(?:No\.?|510\(k\))\s*:?\s*(?<id>K(?=\w*\d)\w+)/gu,
    valid: /^K\d{6}$/u,
    expected: 'a 510(k) number: K and six digits',
  },
  {
    claim: /\b(?:No\.?|PMA)\s*:?\s*(?<id>P(?=\w*\d)\w+)/gu,
    valid: /^P\d{6}$/u,
    expected: 'a premarket approval number: P and six digits',
  },
  {
    claim: /(?<=\bLCD\b.*)\b(?<id>L(?=\w*\d)\w{3,})/gu,
    valid: /^L\d{4,6}$/u,
    expected: 'an LCD number: L and four to six digits',
  },
  {
    claim: /(?<=\b(?:Coverage Article|LCA)\b.*)\b(?<id>A(?=\w*\d)\w{3,})/gu,
    valid: /^A\d{4,6}$/u,
    expected: 'an article number: A and four to six digits',
  },
  {
    claim: /\b(?<id>(?:IPG|MTG|HST)\s?(?=\w*\d)\w+)/gu,
    valid: /^[A-Z]{3}\s?\d{1,4}$/u,
    expected: 'the number of a NICE guidance such as IPG441',
  },
];

/** What calls itself an identifier in a text and does not have the form of one. */
export const malformedIn = (text: string): { id: string; expected: string }[] =>
  forms.flatMap(({ claim, valid, expected }) =>
    Array.from(text.matchAll(claim), ({ groups }) => groups?.['id'] ?? '')
      .filter((id) => !valid.test(id))
      .map((id) => ({ id: id.replace(/[.,;]$/u, ''), expected })),
  );

/** What calls itself an identifier has the form of one. */
export const identifiers: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    for (const citation of citationsOf(guideline)) {
      for (const { id, expected } of malformedIn(citation.line)) {
        report('identifier-malformed', narrow(places.get(citation, 'line'), source, id), {
          found: `“${id}” in reference ${String(citation.number)}`,
          expected,
        });
      }
    }
  },
};
