import type { Page } from '@playwright/test';

/**
 * What can be pressed, on a page or in one thing on it, and is smaller than 24 by 24 CSS pixels, a line each. Links in a sentence may be
 * smaller (WCAG 2.5.8); this site does without the exception for what stands far enough apart.
 */
export const smallTargetsOn = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((selector) => {
    // What the keyboard passes over is offered elsewhere too; a label belongs to its control.
    const controls = document.querySelectorAll<HTMLElement>(
      `${selector} :is(a[href], button, input, select, summary, [role="button"]):not([tabindex="-1"])`,
    );
    const inSentence = (element: HTMLElement): boolean => {
      const text = element.closest('p, li, dd, td, span.cited-in')?.textContent.trim() ?? '';
      return element.matches('a') && text !== element.textContent.trim();
    };
    return [...controls]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .filter((element) =>
        [element, element.closest('label') ?? element]
          .map((target) => target.getBoundingClientRect())
          .every(({ width, height }) => width > 0 && (width < 23.5 || height < 23.5)),
      )
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.outerHTML.slice(0, 90)} ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });
  }, within);
