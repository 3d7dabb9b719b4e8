/** Where on a wide page there is room for a word: over the mark, to its right, to its left, or nowhere. */
export type Label = 'over' | 'after' | 'before' | 'none';

/** Room that a word needs, in percent of an axis of 50 rem. */
export const room = 8.5;

/** Where a word can stand at a mark, best place first. */
const placesAt = (at: number, width: number) =>
  [
    { label: 'over', from: at - width / 2, to: at + width / 2 },
    { label: 'after', from: at, to: at + width },
    { label: 'before', from: at - width, to: at },
  ] as const;

/**
 * Finds a place for each mark’s word along the axis, so that no two run into each other or out of the picture. A
 * word makes way for the next one, where that would find no place otherwise.
 */
export const withLabels = <T extends { readonly at: number }>(
  marks: readonly T[],
  widthOf: (mark: T) => number = () => room,
): (T & { readonly label: Label })[] => {
  const free = (mark: T | undefined, end: number) =>
    mark === undefined
      ? []
      : placesAt(mark.at, widthOf(mark)).filter(
          ({ from, to }) => from >= end && from >= -room / 2 && to <= 100 + room / 2,
        );
  let end = -Infinity;
  return marks.map((mark, index) => {
    const places = free(mark, end);
    const next = marks[index + 1];
    const place = places.find(({ to }) => free(next, to).length > 0) ?? places[0];
    end = place?.to ?? end;
    return { ...mark, label: place?.label ?? 'none' };
  });
};
