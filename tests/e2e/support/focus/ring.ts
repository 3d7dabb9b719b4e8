/**
 * Runs in the page: whether the ring around what has the focus is thick enough, has a contrast of 3 to 1
 * with what it lies on, and is nowhere cut off. The handle of a range has its ring inside the
 * browser’s own element, where no script can ask for it: `year-handles.spec.ts` compares its pictures.
 */
export const ringProblems = (element: HTMLElement): string[] => {
  if (element.matches('[type="range"]')) return [];
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  const offset = Number.parseFloat(outlineOffset);
  if (width < 2) return [`has a ring of ${String(width)} px`];

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string): number => {
    if (!canvas) return Number.NaN;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
      (value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      },
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let ground: Element | null = offset < 0 ? element : element.parentElement;
  while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
    ground = ground.parentElement;
  const paper = getComputedStyle(ground ?? document.body).backgroundColor;
  const [dark = 0, light = 0] = [luminance(outlineColor), luminance(paper)].sort((a, b) => a - b);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (!(contrast >= 3)) return [`has a ring with a contrast of ${contrast.toFixed(1)} to 1`];

  // A region that scrolls is wider than the window where it has to be: three sides of it tell enough.
  if (element.matches('[role="region"]')) return [];
  const frames = [new DOMRect(0, 0, innerWidth, innerHeight)];
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    if (cuts && around !== document.body && around !== document.documentElement)
      frames.push(around.getBoundingClientRect());
  }
  const grow = offset + width - 1;
  const isCut = [...element.getClientRects()].some((box) =>
    frames.some(
      (frame) =>
        box.left - grow < frame.left ||
        box.top - grow < frame.top ||
        box.right + grow > frame.right ||
        box.bottom + grow > frame.bottom,
    ),
  );
  return isCut ? ['has a ring that is cut off'] : [];
};
