import type { Page } from '@playwright/test';

/** Keeps everything that screen readers are told of while a page is open, in the order of its coming. */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver((mutations) => {
      const regions = mutations.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"], [aria-live="polite"]',
        ),
      );
      for (const region of new Set(regions)) {
        const words = region?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
        if (words !== '') told.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What they were told since this was last asked. */
export const told = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'told') as string[]).splice(0));
