import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;
const papers = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(20, 24, 28)',
  'contrast-light': 'rgb(255, 255, 255)',
  'contrast-dark': 'rgb(0, 0, 0)',
} as const;

const choice = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const inkOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).color);

const schemeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

const keepTheme = (page: Page, theme: string): Promise<unknown> =>
  page.addInitScript((name) => {
    localStorage.setItem('guidelines-theme', name);
  }, theme);

test('a theme is chosen by keyboard, and kept for every page', async ({ page }) => {
  await page.goto(guideline);
  await choice(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(choice(page)).toHaveValue('dark');
  await expect.poll(() => paperOf(page)).toBe(papers.dark);
  // Fields and scroll bars follow.
  expect(await schemeOf(page)).toBe('dark');
  await page.goto(`${sites.root.url}codes/`);
  expect(await paperOf(page)).toBe(papers.dark);
  await expect(choice(page)).toHaveValue('dark');
  await choice(page).selectOption('As the system');
  expect(await paperOf(page)).toBe(papers.light);
  await page.reload();
  expect(await paperOf(page)).toBe(papers.light);
  await expect(choice(page)).toHaveValue('');
});

test('without a choice, scheme and contrast are the system’s, at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(guideline);
  expect(await paperOf(page)).toBe(papers.dark);
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await paperOf(page)).toBe(papers['contrast-dark']);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect(await inkOf(page)).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  expect(await inkOf(page)).toBe('rgb(27, 33, 38)');
  // What has been chosen holds, whatever the system says.
  await choice(page).selectOption('Light');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await paperOf(page)).toBe(papers.light);
  expect(await inkOf(page)).toBe('rgb(27, 33, 38)');
});

for (const [theme, paper] of Object.entries(papers)) {
  test(`the first paint has the theme “${theme}” already`, async ({ page }) => {
    const system = theme.endsWith('dark') ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme: system });
    await keepTheme(page, theme);
    await page.addInitScript(() => {
      const seen: string[] = [];
      const look = (): void => {
        // Before there is a body, the canvas has the colour of the scheme.
        if (document.body as HTMLElement | null)
          seen.push(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { seen });
    });
    // Scripts in files of their own come after the first paint, if they come at all.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(guideline);
    await page.waitForFunction(() =>
      performance.getEntriesByType('paint').some(({ name }) => name === 'first-contentful-paint'),
    );
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([paper]));
  });
}

test('tabs follow each other', async ({ page, context }) => {
  await page.goto(guideline);
  const other = await context.newPage();
  await other.goto(`${sites.root.url}updates/`);
  await choice(other).selectOption('More contrast, dark');
  await expect.poll(() => paperOf(page)).toBe(papers['contrast-dark']);
  await expect(choice(page)).toHaveValue('contrast-dark');
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect.poll(() => paperOf(page)).toBe(papers.light);
  await expect(choice(page)).toHaveValue('');
});

test('a page that comes back from the browser’s memory has the theme chosen since', async ({
  page,
}) => {
  await page.goto(guideline);
  await page.evaluate(() => {
    localStorage.setItem('guidelines-theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await paperOf(page)).toBe(papers.dark);
});

test('where nothing can be kept, the choice holds for the page, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(guideline);
  await choice(page).selectOption('Dark');
  expect(await paperOf(page)).toBe(papers.dark);
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(
    'On this page alone: your browser keeps no settings',
  );
  await page.reload();
  expect(await paperOf(page)).toBe(papers.light);
});

test('a name of no theme, left by another program, stands for none', async ({ page }) => {
  await keepTheme(page, 'sepia"><script>');
  await page.goto(guideline);
  expect(await paperOf(page)).toBe(papers.light);
  await expect(choice(page)).toHaveValue('');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('there is no choice, and the system’s scheme holds', async ({ page }) => {
    await page.goto(guideline);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(choice(page)).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('background-color', papers.dark);
  });
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('pictures have the reader’s own colours, whatever theme was chosen', async ({ page }) => {
    await keepTheme(page, 'light');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`${guideline}history/`);
    await expect(choice(page)).toBeHidden();
    const [ink, ...drawn] = await page.evaluate(() => {
      const words = document.querySelector('h1') ?? document.body;
      const marks = document.querySelectorAll('.timeline :is(.mark-start, .mark-coding)');
      return [
        getComputedStyle(words).color,
        ...[...marks].map((mark) => getComputedStyle(mark).fill),
      ];
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(drawn)).toEqual(new Set([ink]));
  });
});
