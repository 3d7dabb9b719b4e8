/** What files are there for: the pages themselves and what they are made of, or data to take along. */
export type Use = 'site' | 'data';

/** How files whose address ends in a certain way are sent. */
export interface MediaType {
  /** The end of the address: `.html`, `.csl.json`, or a whole name: `updates.xml`. */
  readonly ending: string;
  /** The value of `Content-Type`, with the character set where it is text. */
  readonly type: string;
  readonly use: Use;
}

const utf8 = (type: string): string => `${type}; charset=utf-8`;

const site = (ending: string, type: string): MediaType => ({ ending, type, use: 'site' });
const data = (ending: string, type: string): MediaType => ({ ending, type, use: 'data' });

/** How a file is sent that is not in the table, such as the parts of a search index. */
export const otherType = 'application/octet-stream';

/** Every kind of file that is published. Where several endings fit, the first one counts. */
export const mediaTypes: readonly MediaType[] = [
  data('.csl.json', utf8('application/vnd.citationstyles.csl+json')),
  data('updates.xml', utf8('application/atom+xml')),
  data('opensearch.xml', utf8('application/opensearchdescription+xml')),
  site('.html', utf8('text/html')),
  site('.css', utf8('text/css')),
  site('.js', utf8('text/javascript')),
  site('.svg', utf8('image/svg+xml')),
  site('.wasm', 'application/wasm'),
  site('.woff2', 'font/woff2'),
  site('.png', 'image/png'),
  site('.jpg', 'image/jpeg'),
  site('.jpeg', 'image/jpeg'),
  site('.webp', 'image/webp'),
  site('.ico', 'image/vnd.microsoft.icon'),
  data('.json', utf8('application/json')),
  data('.xml', utf8('application/xml')),
  data('.md', utf8('text/markdown')),
  data('.csv', utf8('text/csv')),
  data('.txt', utf8('text/plain')),
  data('.sha256', utf8('text/plain')),
  data('.ris', utf8('application/x-research-info-systems')),
  data('.nbib', utf8('application/nbib')),
  data('.bib', utf8('application/x-bibtex')),
  data('.pdf', 'application/pdf'),
  data('.rtf', 'application/rtf'),
  data('.odt', 'application/vnd.oasis.opendocument.text'),
  data('.ods', 'application/vnd.oasis.opendocument.spreadsheet'),
  data('.odp', 'application/vnd.oasis.opendocument.presentation'),
  data('.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  data('.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  data('.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'),
];

/** What the table says of a file. */
export const mediaTypeOf = (path: string): MediaType | undefined =>
  mediaTypes.find(({ ending }) => path.endsWith(ending));

/** Whether compression makes a file of this type smaller: text, and programs in WebAssembly. */
export const isCompressible = ({ type }: MediaType): boolean =>
  type.endsWith('charset=utf-8') || type === 'application/wasm';
