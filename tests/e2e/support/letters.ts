import type { Page } from '@playwright/test';

/** The distances that WCAG 1.4.12 has readers set, in terms of the letters’ size. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets letters, words, lines and paragraphs further apart, as a reader may. */
export const spreadLetters = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/** Takes that back, and makes letters twice as large. */
export const doubleLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.setProperty('font-size', '200%');
  });

/** Makes the browser’s own letters twice as large, as its settings do: what is asked of media goes by them, too. */
export const enlargeLetters = async (page: Page): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};

/** How much wider than the window a page is, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that lie on other words, or are cut off, a line each. */
export const lostWordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What only screen readers are told takes no room; what stands fast lies on the text by intent.
    const isElsewhere = (element: Element): boolean => {
      const { clipPath, position } = getComputedStyle(element);
      return clipPath !== 'none' || position === 'sticky' || position === 'fixed';
    };
    const hasElsewhere = (element: Element | null): boolean =>
      element !== null && (isElsewhere(element) || hasElsewhere(element.parentElement));
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(svg *, input, select)')]
      .filter((element) => element.checkVisibility() && !hasElsewhere(element))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`);

    const lines: { words: Text; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || node.data.trim() === '' || !parent?.checkVisibility())
        continue;
      if (hasElsewhere(parent)) continue;
      const range = new Range();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ words: node, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const overlaps = lines.flatMap(({ words, box }, index) => {
      const below: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom - 6) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (words !== other.words && across > 3)
          below.push(
            `“${words.data.trim().slice(0, 40)}” and “${other.words.data.trim().slice(0, 40)}” lie on each other`,
          );
      }
      return below;
    });
    return [...cut, ...overlaps];
  });
