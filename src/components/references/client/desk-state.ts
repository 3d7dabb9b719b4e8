/** The orders that the list can stand in. */
export const sortKeys = ['listed', 'author', 'year', 'journal', 'kind'] as const;

export type SortKey = (typeof sortKeys)[number];

/** What a reader has set, all of which stands in the address. */
export interface DeskState {
  /** Words that a reference must hold. */
  readonly words: string;
  /** Values of which a reference must have one, for each group of options; an empty group asks nothing. */
  readonly options: Readonly<Record<OptionGroup, readonly string[]>>;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly sort: SortKey;
  readonly reversed: boolean;
  /** Keys of the selected references. */
  readonly selected: readonly string[];
}

export const optionGroups = ['named', 'kind', 'organ', 'id'] as const;

export type OptionGroup = (typeof optionGroups)[number];

export const noFilters = {
  words: '',
  options: { named: [], kind: [], organ: [], id: [] },
  from: undefined,
  to: undefined,
} as const satisfies Partial<DeskState>;

const listOf = (text: string | null): string[] =>
  text === null ? [] : text.split(',').filter((value) => value !== '');

const yearIn = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/u.test(text) ? Number(text) : undefined;

/** The longest words that an address keeps, in UTF-16 code units; programs cut longer addresses off. */
const longestWords = 256;

/** Words as an address can hold them: half a letter, as a cut leaves it, cannot be written. */
const written = (words: string): string =>
  words
    .trim()
    .slice(0, longestWords)
    .replace(/\p{Surrogate}/gu, '')
    .trim();

/** Reads the query of an address; what is malformed is left out, and years that run backwards are turned round. */
export const readState = (query: string): DeskState => {
  const values = new URLSearchParams(query);
  const sort = sortKeys.find((key) => key === values.get('sort'));
  const [from, to] = [yearIn(values.get('from')), yearIn(values.get('to'))];
  const isBackwards = from !== undefined && to !== undefined && from > to;
  return {
    words: values.get('q') ?? '',
    options: {
      named: listOf(values.get('named')),
      kind: listOf(values.get('kind')),
      organ: listOf(values.get('organ')),
      id: listOf(values.get('id')),
    },
    from: isBackwards ? to : from,
    to: isBackwards ? from : to,
    sort: sort ?? 'listed',
    reversed: values.get('order') === 'reversed',
    selected: listOf(values.get('selected')),
  };
};

/** The query of an address, beginning with “?”; empty where nothing is set. */
export const queryOf = (state: DeskState): string => {
  const values: [string, string | undefined][] = [
    ['q', written(state.words)],
    ...optionGroups.map((group): [string, string] => [group, state.options[group].join(',')]),
    ['from', state.from?.toString()],
    ['to', state.to?.toString()],
    ['sort', state.sort === 'listed' ? '' : state.sort],
    ['order', state.reversed ? 'reversed' : ''],
    ['selected', state.selected.join(',')],
  ];
  const query = values
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    // Commas part the values of a list; they may stand in a query as they are.
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`,
    )
    .join('&');
  return query === '' ? '' : `?${query}`;
};
