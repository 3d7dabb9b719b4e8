/** The formats of which the page’s script hands out a part. */
export type TakenFormat = 'ris' | 'bib' | 'csl.json' | 'csv';

/** Media types of the files that the script makes. */
export const mediaTypes: Readonly<Record<TakenFormat, string>> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  csv: 'text/csv',
};

/** Rows with their line ends; a line end between quotes is part of its cell. */
const csvRecords = (text: string): string[] =>
  text.match(/(?:"(?:[^"]|"")*"|[^"])+?(?:\r\n|$)/gu) ?? [];

const parts = {
  ris: (text: string) => text.split(/(?<=^ER {2}- ?\r\n)\r\n/mu),
  bib: (text: string) => text.split(/(?<=^\}\n)\n/mu),
} as const;

/**
 * Takes some references out of a file of all of them, which is in the order of the list.
 *
 * @param text the whole file, as the build wrote it
 * @param places of the wanted references in the list, from 0, in its order
 */
export const recordsOf = (format: TakenFormat, text: string, places: readonly number[]): string => {
  switch (format) {
    case 'ris':
      return pick(parts.ris(text), places).join('\r\n');
    case 'bib':
      return pick(parts.bib(text), places).join('\n');
    case 'csl.json':
      return `${JSON.stringify(pick(JSON.parse(text) as object[], places), undefined, 2)}\n`;
    case 'csv': {
      const [header = '', ...rows] = csvRecords(text);
      return [header, ...pick(rows, places)].join('');
    }
  }
};

const pick = <T>(records: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => records[place] ?? []);
