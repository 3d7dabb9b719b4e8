import type { Page } from '@playwright/test';

/** Serves pages with a policy besides their own under which no script may make markup or code of text. */
export const requireTrustedTypes = async (page: Page, addresses: string): Promise<void> => {
  await page.route(addresses, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
  });
};
