import type { Link, Root } from 'mdast';
import { findAndReplace, type FindAndReplaceTuple } from 'mdast-util-find-and-replace';
import type { Identifiers } from '#model/citation.ts';
import { identifierAddress } from '#model/identifier-addresses.ts';

type Kind = keyof Identifiers;

const nicePrograms =
  'interventional procedures? guidance|technology appraisal(?: guidance)?|(?:clinical|nice|medical technologies|diagnostics|highly specialised technologies) (?:guideline|guidance)|quality standard';

/** How a line prints an identifier that its canonical form may differ from. */
const printedForm = (kind: Kind, id: string): string => {
  const digits = id.replace(/^\D+/u, '');
  switch (kind) {
    case 'pmid':
      return String.raw`(?<=(?:PMID|PubMed)(?:\s?(?:ID|No\.|number))?\s?[:#.-]?\s*)${id}\b`;
    case 'pmcid':
      return String.raw`\bPMC\s?${digits}\b`;
    case 'nice':
      return String.raw`\b(?:${id.replace(/\d+$/u, '')}\s?|(?:${nicePrograms})\s*(?:No\.?\s*)?)${digits}\b`;
    case 'doi':
      return RegExp.escape(id);
    default:
      return String.raw`\b${RegExp.escape(id)}\b`;
  }
};

/** Makes a link of each identifier of a citation, where the line prints it. What is a link already stays as it is. */
export const remarkIdentifierLinks =
  (identifiers: Identifiers): ((tree: Root) => void) =>
  (tree) => {
    const replacements = (Object.entries(identifiers) as [Kind, string | undefined][]).flatMap(
      ([kind, id]): FindAndReplaceTuple[] => {
        const url = id === undefined ? undefined : identifierAddress(kind, id);
        if (id === undefined || url === undefined) return [];
        const link = (printed: string): Link => ({
          type: 'link',
          url,
          children: [{ type: 'text', value: printed }],
          data: { hProperties: { rel: ['external'] } },
        });
        // A DOI is kept as printed. Not the flag u: it makes patterns that serve once far slower.
        return [[new RegExp(printedForm(kind, id), kind === 'doi' ? 'g' : 'gi'), link]];
      },
    );
    findAndReplace(tree, replacements, { ignore: ['link'] });
  };
