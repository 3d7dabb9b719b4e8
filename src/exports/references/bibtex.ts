import { plugins, type BibEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citation } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { cslItem, others, type CslItem, type CslName } from './csl-item.ts';
import { latexText } from './latex.ts';

// The library drops the characters for which it knows no TeX command (“≤”), so it writes none.
plugins.config.get('@bibtex').format.asciiOnly = false;

const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const nameInLatex = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, latexText(text as string)]));

/** Fields that are read letter by letter: LaTeX’s signs stay in them. */
const verbatim: readonly string[] = ['id', 'type', 'citation-key', 'DOI', 'URL'];

const inLatex = (item: CslItem): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]: [string, unknown]) => [
      field,
      typeof value !== 'string' || verbatim.includes(field) ? value : latexText(value),
    ]),
  );

const forBibtex = (item: CslItem): object => ({
  ...inLatex(item),
  ...(item.author
    ? { author: item.author.filter((name) => name !== others).map(nameInLatex) }
    : {}),
  ...(item.editor ? { editor: item.editor.map(nameInLatex) } : {}),
});

/** The library’s fields, with what it has no field for or writes in a form of its own. */
const fieldsOf = (item: CslItem, { properties }: BibEntry): Record<string, string | undefined> => {
  const [, month, day] = item.issued?.['date-parts'][0] ?? [];
  const site = item.type === 'webpage' ? item['container-title'] : undefined;
  const number = item.number === undefined ? undefined : latexText(item.number);
  const cutShort = item.author?.at(-1) === others;
  return {
    ...properties,
    author: cutShort
      ? [properties['author'], 'others'].filter(Boolean).join(' and ')
      : properties['author'],
    // Capitals stay as printed, whatever the style.
    title: item.title === undefined ? undefined : `{${latexText(item.title)}}`,
    booktitle: site === undefined ? properties['booktitle'] : latexText(site),
    howpublished:
      site === undefined ? undefined : [latexText(site), number].filter(Boolean).join(', '),
    number: properties['number'] ?? number,
    month: month === undefined ? undefined : months[month - 1],
    day: day?.toString(),
    pmid: item.PMID,
    pmcid: item.PMCID,
  };
};

/** A reference as a BibTeX entry, in UTF-8; its key is that of the reference. */
export const bibtexEntry = (citation: Citation): string => {
  const item = cslItem(citation);
  const [entry] = plugins.output.format('bibtex', [forBibtex(item)], { format: 'object' });
  if (!entry) return '';
  const fields = Object.entries(fieldsOf(item, entry)).flatMap(([field, value]) => {
    if (value === undefined || value === '') return [];
    // The names of the months are BibTeX’s own, without braces.
    return [`  ${field} = ${field === 'month' ? value : `{${value}}`},\n`];
  });
  return `@${entry.type}{${citation.key},\n${fields.join('')}}\n`;
};

/** The references of a guideline as BibTeX, in the order of the list. */
export const referencesBibtex = (guideline: Guideline): string =>
  citationsOf(guideline).map(bibtexEntry).join('\n');
