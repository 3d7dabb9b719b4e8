import type { Citation } from '#model/citation.ts';
import { cslItem, type CslItem } from './csl-item.ts';

/** What OpenURL’s formats call a kind of source; a kind that they do not have is Dublin Core. */
const formats: Readonly<
  Partial<Record<CslItem['type'], readonly [format: string, genre: string]>>
> = {
  'article-journal': ['journal', 'article'],
  article: ['journal', 'preprint'],
  'paper-conference': ['book', 'proceeding'],
  book: ['book', 'book'],
  chapter: ['book', 'bookitem'],
  report: ['book', 'report'],
};

type Pair = readonly [name: string, value: string | undefined];

const dateOf = ({ issued }: CslItem): string | undefined =>
  issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

const namePairs = ({ author = [] }: CslItem): Pair[] => {
  const [first] = author;
  return [
    ['rft.aulast', first?.family],
    ['rft.aufirst', first?.given],
    ...author.map(({ family, given, suffix, literal }): Pair => [
      'rft.au',
      literal ?? [[family, suffix].filter(Boolean).join(' '), given].filter(Boolean).join(', '),
    ]),
  ];
};

const inFormat = (item: CslItem, [format, genre]: readonly [string, string]): Pair[] => {
  const [first, last] = item.page?.split('-') ?? [];
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
    ...(format === 'journal'
      ? ([
          ['rft.atitle', item.title],
          ['rft.jtitle', item['container-title']],
          ['rft.volume', item.volume],
          ['rft.issue', item.issue],
          ['rft.spage', first],
          ['rft.epage', last],
        ] as const)
      : ([
          ['rft.btitle', item.title],
          ['rft.series', item['collection-title']],
          ['rft.pub', item.publisher],
          ['rft.place', item['publisher-place']],
          ['rft.isbn', item.ISBN],
        ] as const)),
    ['rft.date', dateOf(item)],
    ...namePairs(item),
  ];
};

const inDublinCore = (item: CslItem): Pair[] => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ['rft.title', item.title],
  ['rft.source', item['container-title']],
  ['rft.publisher', item.publisher],
  ['rft.date', dateOf(item)],
  ['rft.identifier', item.URL],
  ...(item.author ?? []).map((name): Pair => ['rft.creator', name.literal ?? name.family]),
];

/**
 * A reference as a ContextObject in Span (COinS, OpenURL 1.0): the `title` of an empty
 * `<span class="Z3988">`, by which reference managers find it on a page.
 */
export const coins = (citation: Citation): string => {
  const item = cslItem(citation);
  const format = formats[item.type];
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...(format ? inFormat(item, format) : inDublinCore(item)),
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.PMID && `info:pmid/${item.PMID}`],
    ['rft_id', item.URL],
  ];
  return new URLSearchParams(
    pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : [])),
  ).toString();
};
