import type { Place } from './finding.ts';

/**
 * Remembers where in the content each record was read, so that the model itself stays free of it.
 * A field may have a place of its own; a field without one has its record’s.
 */
export class Places {
  readonly #places = new WeakMap<object, Map<string, Place>>();

  set(record: object, place: Place, field = ''): void {
    const places = this.#places.get(record) ?? new Map<string, Place>();
    this.#places.set(record, places.set(field, place));
  }

  /** Whether a record was read: a stand-in for what could not be has no place. */
  has(record: object): boolean {
    return this.#places.has(record);
  }

  /** @throws if neither the field nor the record has a place: a mistake in the program, not in the content. */
  get(record: object, field = ''): Place {
    const places = this.#places.get(record);
    const place = places?.get(field) ?? places?.get('');
    if (!place) throw new Error(`no place recorded for ${JSON.stringify(record).slice(0, 80)}`);
    return place;
  }
}
