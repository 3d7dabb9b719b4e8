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

/** Reads the query of an address; what is malformed is left out. */
export const readState = (query: string): DeskState => {
  const values = new URLSearchParams(query);
  const sort = sortKeys.find((key) => key === values.get('sort'));
  return {
    words: values.get('q') ?? '',
    options: {
      named: listOf(values.get('named')),
      kind: listOf(values.get('kind')),
      organ: listOf(values.get('organ')),
      id: listOf(values.get('id')),
    },
    from: yearIn(values.get('from')),
    to: yearIn(values.get('to')),
    sort: sort ?? 'listed',
    reversed: values.get('order') === 'reversed',
    selected: listOf(values.get('selected')),
  };
};

/** The query of an address, beginning with “?”; empty where nothing is set. */
export const queryOf = (state: DeskState): string => {
  const values: [string, string | undefined][] = [
    ['q', state.words.trim()],
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
