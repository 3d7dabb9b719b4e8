import { narrow } from '#report/lines.ts';
import { citationsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

interface Form {
  /** Finds what claims to be an identifier; the group `id` is what it claims. */
  readonly claim: RegExp;
  readonly valid: RegExp;
  readonly expected: string;
}

const forms: readonly Form[] = [
  {
    claim: /(?:\bdoi:?\s*|\bdoi\.org\/)(?!https?:|doi\b)(?<id>\S*)/giu,
    valid: /^10\.\d{4,9}\/\S/u,
    expected: 'a DOI such as 10.1148/radiol.2021203089',
  },
  {
    claim: /\bPMID\s*:?\s*(?<id>\S*)/gu,
    valid: /^[1-9]\d{0,7}[.,;)\]]*$/u,
    expected: 'a PubMed number of one to eight digits',
  },
  {
    claim: /\bPMCID\s*:?\s*(?<id>\S*)/gu,
    valid: /^PMC\d{4,9}[.,;)\]]*$/u,
    expected: 'a PubMed Central number such as PMC6684871',
  },
  {
    claim: /\b(?<id>NCT(?:\s?\d\w*|0\w*))/gu,
    valid: /^NCT\d{8}$/u,
    expected: 'NCT and eight digits',
  },
  {
    claim: /\bNo\.?\s*(?<id>K\w*\d\w*)/gu,
    valid: /^K\d{6}$/u,
    expected: 'a 510(k) number: K and six digits',
  },
  {
    claim: /\bLCD\)?:?\s*\(?(?<id>L\d\w*)/gu,
    valid: /^L\d{4,6}$/u,
    expected: 'an LCD number: L and four to six digits',
  },
];

/** What calls itself an identifier has the form of one. */
export const identifiers: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    for (const citation of citationsOf(guideline)) {
      for (const { claim, valid, expected } of forms) {
        for (const { groups } of citation.line.matchAll(claim)) {
          const id = groups?.['id'] ?? '';
          if (valid.test(id)) continue;
          report('identifier-malformed', narrow(places.get(citation), source, id), {
            found: `“${id.replace(/[.,;]$/u, '')}” in reference ${String(citation.number)}`,
            expected,
          });
        }
      }
    }
  },
};
