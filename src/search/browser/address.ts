import type { Filters } from '../engine/answer.ts';
import { typedLimit } from '../text.ts';
import { isKind } from './labels.ts';
import type { Asked } from './results.ts';

/** A filter without a value is none. */
const valueOf = (parameters: URLSearchParams, name: string): string | undefined => {
  const value = parameters.get(name);
  return value === null || value === '' ? undefined : value;
};

/** Reads what is asked for out of an address of the search page. */
export const readAddress = (search: string): Required<Asked> => {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('kind') ?? '';
  const filters: Filters = {
    kind: isKind(kind) ? kind : undefined,
    year: valueOf(parameters, 'year'),
    guideline: valueOf(parameters, 'guideline'),
  };
  return {
    query: parameters.get('q') ?? '',
    filters,
    literal: parameters.get('exact') === '1',
  };
};

/** The part of the search page’s address that says what is asked for, as far as it is read; empty if nothing is. */
export const writeAddress = ({ query, filters = {}, literal = false }: Asked): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, typedLimit));
  for (const name of ['kind', 'year', 'guideline'] as const) {
    const value = filters[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  if (literal) parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
