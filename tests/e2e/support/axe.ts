import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// No page has frames, so the results need not be put together in a page of their own, which takes
// most of the time; and only what is wrong is asked for.
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

const linesOf = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
};

/** What axe finds wrong on a page: WCAG 2.2 AA and its best practices, a line each. */
export const violationsOn = (page: Page): Promise<string[]> =>
  linesOf(axeOn(page).withTags(standards));

/** What of that stands in one thing on the page. */
export const violationsIn = (page: Page, selector: string): Promise<string[]> =>
  linesOf(axeOn(page).withTags(standards).include(selector));

/** What of that depends on the theme: colours alone. */
export const colourViolationsOn = (page: Page): Promise<string[]> =>
  linesOf(axeOn(page).withRules(['color-contrast', 'link-in-text-block']));

/** What of a page’s text has a contrast of less than 7 to 1 (4.5 where it is large), a line each. */
export const paleTextOn = (page: Page): Promise<string[]> =>
  linesOf(axeOn(page).withRules('color-contrast-enhanced'));
