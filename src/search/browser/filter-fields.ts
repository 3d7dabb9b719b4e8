import type { Answer, Filters } from '../engine/answer.ts';
import type { GuidelineEntry } from '../record.ts';
import { element } from './elements.ts';
import { isKind, kindLabels } from './labels.ts';

/** The filters of the search page. */
export interface FilterFields {
  readonly kind: HTMLSelectElement;
  readonly year: HTMLSelectElement;
  readonly guideline: HTMLSelectElement;
}

type Option = readonly [value: string, label: string];

/** Fills a field. It keeps its place where there is nothing to choose: what stands below is not to move. */
const fill = (
  select: HTMLSelectElement,
  all: string,
  options: readonly Option[],
  chosen = '',
  name = chosen,
): void => {
  select.disabled = options.length < 2 && chosen === '';
  const missing: Option[] =
    chosen === '' || options.some(([value]) => value === chosen) ? [] : [[chosen, name]];
  select.replaceChildren(
    element('option', { value: '' }, all),
    ...[...options, ...missing].map(([value, label]) => element('option', { value }, label)),
  );
  select.value = chosen;
};

const counted = (label: string, count: number): string => `${label} (${String(count)})`;

const guidelineOptions = (
  { facets, leftOut }: Pick<Answer, 'facets' | 'leftOut'>,
  guidelines: readonly GuidelineEntry[],
): Option[] => {
  const subjects = new Map(guidelines.map(({ number, subject }) => [number, subject]));
  const named = (number: string): string => `${number} ${subjects.get(number) ?? ''}`.trim();
  return [
    ...[...facets.guidelines].map(([number, count]): Option => [
      number,
      counted(named(number), count),
    ]),
    ...leftOut
      .filter((number) => !facets.guidelines.has(number))
      .map((number): Option => [number, named(number)]),
  ];
};

/** Where there are no hits, there is nothing to choose. */
export const nothingToChoose: Pick<Answer, 'facets' | 'leftOut'> = {
  facets: { kinds: new Map(), years: new Map(), guidelines: new Map() },
  leftOut: [],
};

/** Offers the values that the hits have, with their counts, and the guidelines that were not searched. */
export const fillFilters = (
  fields: FilterFields,
  { facets, leftOut }: Pick<Answer, 'facets' | 'leftOut'>,
  filters: Filters,
  guidelines: readonly GuidelineEntry[],
): void => {
  const kinds = [...facets.kinds].map(([kind, count]): Option => [
    kind,
    counted(isKind(kind) ? kindLabels[kind] : kind, count),
  ]);
  const years = [...facets.years]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, count]): Option => [year, counted(year, count)]);
  fill(fields.kind, 'All kinds', kinds, filters.kind, filters.kind && kindLabels[filters.kind]);
  fill(fields.year, 'All years', years, filters.year);
  fill(
    fields.guideline,
    'All guidelines',
    guidelineOptions({ facets, leftOut }, guidelines),
    filters.guideline,
  );
};

/** What is chosen in the filters. */
export const readFilters = ({ kind, year, guideline }: FilterFields): Filters => ({
  kind: isKind(kind.value) ? kind.value : undefined,
  year: year.value === '' ? undefined : year.value,
  guideline: guideline.value === '' ? undefined : guideline.value,
});
