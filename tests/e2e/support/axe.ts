import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const linesOf = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
};

/** What axe finds wrong on a page: WCAG 2.2 AA and its best practices, a line each. */
export const violationsOn = (page: Page): Promise<string[]> =>
  linesOf(new AxeBuilder({ page }).withTags(standards));

/** What of a page’s text has a contrast of less than 7 to 1 (4.5 where it is large), a line each. */
export const paleTextOn = (page: Page): Promise<string[]> =>
  linesOf(new AxeBuilder({ page }).withRules('color-contrast-enhanced'));
