/**
 * Runs in the page: whether what has the focus can be seen, at nine points of each of its boxes. Of
 * a region that scrolls, and of two handles on one line, a part may be elsewhere.
 */
export const sightProblems = (element: HTMLElement): string[] => {
  const shares = [0.1, 0.5, 0.9];
  const onTop = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
    shares.flatMap((across) =>
      shares.map((down) => document.elementFromPoint(left + width * across, top + height * down)),
    ),
  );
  if (!onTop.some((top) => element.contains(top))) return ['is covered or out of the window'];
  if (element.matches('[role="region"], [type="range"]')) return [];
  // Between letters and beside round corners, what it stands in shows through.
  const isClear = onTop.every((top) => element.contains(top) || top?.contains(element));
  return isClear ? [] : ['is partly covered'];
};
