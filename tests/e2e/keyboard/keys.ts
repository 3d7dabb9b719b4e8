import { expect, type Locator, type Page } from '@playwright/test';

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key again and again until something has the focus; fails where it never does. */
const pressTo = async (page: Page, key: string, target: Locator): Promise<void> => {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) {
      await expect(target).toBeInViewport();
      return;
    }
  }
  throw new Error(`${key} never leads to ${String(target)}`);
};

/** Goes on with the tab key, as someone does who knows where something stands. */
export const tabTo = (page: Page, target: Locator): Promise<void> => pressTo(page, 'Tab', target);

/** Goes back with it. */
export const tabBackTo = (page: Page, target: Locator): Promise<void> =>
  pressTo(page, 'Shift+Tab', target);

/** Goes to something and presses it. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Goes into the text, past the header. */
export const skipToContent = async (page: Page): Promise<void> => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
};

/** Goes to a section by the contents. */
export const goToSection = async (page: Page, name: string): Promise<void> => {
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await press(page, contents.getByRole('link', { name }));
};
