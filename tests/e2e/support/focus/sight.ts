/**
 * Runs in the page: whether what has the focus can be seen, at nine points of each of its boxes. Of
 * a region that scrolls, and of two handles on one line, a part may be elsewhere.
 */
export const sightProblems = (element: HTMLElement): string[] => {
  const shares = [0.1, 0.5, 0.9];
  const isOnTop = (x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
    shares.flatMap((across) =>
      shares.map((down) => isOnTop(left + width * across, top + height * down)),
    ),
  );
  if (!points.includes(true)) return ['is covered or out of the window'];
  const mayBePartlySeen = element.matches('[role="region"], [type="range"]');
  return points.includes(false) && !mayBePartlySeen ? ['is partly covered'] : [];
};
