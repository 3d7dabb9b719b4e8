import type { Locator } from '@playwright/test';

/** How far from its edges a thing is looked at: without borders and rings. */
const edge = 5;

/**
 * How often the colour changes clearly along one line of a thing’s pixels, in the line where it does
 * so most: as it is painted, at the sides of its letters. A bar behind letters of its own colour has
 * two sides, whatever is written on it.
 */
export const changesOfColour = async (thing: Locator): Promise<number> => {
  const picture = (await thing.screenshot()).toString('base64');
  // The page’s own policy lets no picture be read; an empty page has none.
  const desk = await thing.page().context().newPage();
  const changes = await desk.evaluate(
    async ({ source, margin }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [width, height] = [image.width - 2 * margin, image.height - 2 * margin];
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      if (!canvas) throw new Error('There is nothing to draw on');
      canvas.drawImage(image, -margin, -margin);
      const { data } = canvas.getImageData(0, 0, width, height);
      const lightness = (at: number): number =>
        [0, 1, 2].reduce((sum, channel) => sum + (data[4 * at + channel] ?? 0), 0) / 3;
      const lines = Array.from({ length: height }, (_, line) => {
        let [last, count] = [lightness(line * width), 0];
        for (let at = line * width; at < (line + 1) * width; at++) {
          if (Math.abs(lightness(at) - last) < 60) continue;
          last = lightness(at);
          count++;
        }
        return count;
      });
      return Math.max(...lines);
    },
    { source: `data:image/png;base64,${picture}`, margin: edge },
  );
  await desk.close();
  return changes;
};
