/** What this project uses of citation-js, which brings no types. */

declare module '@citation-js/core' {
  /** A CSL item as the library reads it. */
  export type ReadItem = Readonly<Record<string, unknown>>;

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { format: { asciiOnly: boolean } };
    };
    readonly output: {
      format(name: 'ris', items: readonly object[], options: { format: 'object' }): RisRecord[];
      format(name: 'bibtex', items: readonly object[], options: { format: 'object' }): BibEntry[];
    };
    readonly input: {
      chain(data: string, options: { generateGraph: false }): ReadItem[];
    };
  };

  /** The tags of a RIS record, each with its value or values. */
  export type RisRecord = Record<string, string | readonly string[]>;

  /** A BibTeX entry, its values as they stand between braces. */
  export interface BibEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
}

declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
