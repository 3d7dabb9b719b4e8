import type { Page } from '@playwright/test';
import { nameProblems } from './name.ts';
import { ringProblems } from './ring.ts';
import { sightProblems } from './sight.ts';

interface Memory {
  visited: Element[];
}

/** Runs in the page: remembers what has the focus, and says how it stands to what had it before. */
const orderProblems = (element: HTMLElement): string[] => {
  const { visited } = globalThis as unknown as Memory;
  // A note is gone when it is left.
  const last = visited.findLast((one) => one.isConnected);
  const isKnown = visited.includes(element);
  visited.push(element);
  if (isKnown) return ['has the focus a second time: the tab key never leaves'];
  const isAfter = !last || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? [] : ['comes after what stands behind it'];
};

/** Runs in the page: what could take the focus and never had it. */
const passedOver = (): string[] => {
  const { visited } = globalThis as unknown as Memory;
  const stops = document.querySelectorAll<HTMLElement>(
    ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"], :disabled)',
  );
  return (
    [...stops]
      // One radio button stands for all of its group; notes and menus come and go.
      .filter((stop) => !visited.includes(stop) && !stop.matches('[type="radio"], [popover] *'))
      .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
      .map((stop) => `${stop.outerHTML.slice(0, 90)} is never reached`)
  );
};

// Put together as text: each check is a function of its own, and all of them run in one go.
const lookBy = (checks: readonly ((element: HTMLElement) => string[])[]): string => `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  return [${checks.map(String).join(', ')}].flatMap((check) => check(element))
    .map((problem) => element.outerHTML.replace(/\\s+/gu, ' ').slice(0, 90) + ' ' + problem);
})()`;
const lookAtFocus = lookBy([nameProblems, sightProblems, ringProblems, orderProblems]);
const lookBack = lookBy([sightProblems, ringProblems]);

/**
 * Goes through a page with the tab key, from its start until the focus leaves it.
 *
 * @returns what is wrong on the way, a line each: what has the focus and is covered, cut off, without a
 *   ring or a name, or out of order, and what could have had it and never did
 */
export const tabThrough = async (page: Page, atMost = 700): Promise<string[]> => {
  await page.evaluate(() => Object.assign(globalThis, { visited: [] }));
  const problems: string[] = [];
  for (let stop = 0; stop < atMost; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate<string[] | undefined>(lookAtFocus);
    if (!found) return [...problems, ...(await page.evaluate(passedOver))];
    problems.push(...found);
    if (found.some((problem) => problem.endsWith('never leaves'))) return problems;
  }
  return [...problems, `the page does not end within ${String(atMost)} stops`];
};

/** The same way back, from the end of the page: what has the focus and is covered or cut off, a line each. */
export const tabBack = async (page: Page, atMost = 700): Promise<string[]> => {
  const problems: string[] = [];
  for (let stop = 0; stop < atMost; stop++) {
    await page.keyboard.press('Shift+Tab');
    const found = await page.evaluate<string[] | undefined>(lookBack);
    if (!found) return problems;
    problems.push(...found);
  }
  return [...problems, `the page does not begin within ${String(atMost)} stops`];
};
