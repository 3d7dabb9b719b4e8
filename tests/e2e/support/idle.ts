import type { Page } from '@playwright/test';

/** Waits until a page has done what it does by itself, as soon as it has nothing better to do. */
export const untilIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          resolve();
        });
      }),
  );
