import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { allSites, fixtureSite, sites, type BuiltSite } from './sites.ts';
import { violationsOn } from './support/axe.ts';
import { untilIdle } from './support/idle.ts';

const number = '02-40000-26';
const guideline = `${sites.root.url}guidelines/${number}/`;
const source =
  'Irreversible Electroporation (IRE). Coverage guideline 02-40000-26 of Florida Blue, revised June 15, 2024, as restated by Medical Coverage Guidelines.';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Clip {
  readonly text: string;
  readonly html: string;
}

const clip = (page: Page): Promise<Clip> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? await (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });

/** What has been done, as it is told to everyone. */
const said = (page: Page): Locator => page.locator('.toast');

/** Selects from the first word in one element to the last in another, as dragging would. */
const select = async (page: Page, from: string, to = from): Promise<void> => {
  await page.locator(from).first().scrollIntoViewIfNeeded();
  await page.evaluate(
    ([first, last]) => {
      const textsIn = (selector: string): Text[] => {
        const root = document.querySelector(selector);
        if (!root) throw new Error(`nothing is ${selector}`);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node instanceof Text && node.data.trim() !== '') found.push(node);
        return found;
      };
      const start = textsIn(first)[0];
      const end = textsIn(last).at(-1);
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.data.trimEnd().length);
    },
    [from, to] as const,
  );
};

const bar = (page: Page): Locator => page.getByRole('group', { name: 'Selected words' });

const copyWithSource = async (page: Page): Promise<Clip> => {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await bar(page).getByRole('button', { name: 'Copy with source' }).click();
  await expect.poll(async () => (await clip(page)).text).not.toBe('');
  await expect(said(page)).toHaveText(/with the source: copied$/u);
  return clip(page);
};

/** The anchors that a site promises for a guideline, aliases apart. */
const anchorsOf = ({ dir }: BuiltSite, of: string): string[] => {
  const { guidelines } = JSON.parse(readFileSync(path.join(dir, 'anchors.json'), 'utf8')) as {
    guidelines: { number: string; anchors: { anchor: string; aliasOf?: string }[] }[];
  };
  const anchors = guidelines.find((one) => one.number === of)?.anchors ?? [];
  return anchors.filter(({ aliasOf }) => aliasOf === undefined).map(({ anchor }) => anchor);
};

for (const [site, of] of [
  [allSites.root, number],
  [allSites.subPath, number],
  [allSites.fixture, '09-J0000-94'],
] as const) {
  test(`everything with an address has a link to it (${site.base} ${of})`, async ({ page }) => {
    await page.goto(`${site.url}guidelines/${of}/`);
    const anchors = anchorsOf(site, of);
    expect(anchors.length).toBeGreaterThan(20);
    const links = page.locator('main a.permalink');
    await expect(links).toHaveCount(anchors.length);
    const found = await links.evaluateAll((all) =>
      all.map((link) => ({
        anchor: decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)),
        name: link.ariaLabel ?? '',
      })),
    );
    expect(found.map(({ anchor }) => anchor).toSorted()).toEqual(anchors.toSorted());
    // Each says where it leads, and no two say the same of different places.
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    for (const { name } of found) expect(name).toMatch(/^Link to \S/u);
  });
}

/** Words that tell a passage apart are looked for half a second long: by a clock that stands, a slow machine has that, too. */
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-01-15'));

test('entries of the history, rows of codes and updates have links, too', async ({ page }) => {
  await page.goto(`${guideline}history/`);
  await page.getByRole('link', { name: 'Link to entry of June 15, 2024' }).click();
  await expect(said(page)).toHaveText('Link to entry of June 15, 2024: copied');
  expect((await clip(page)).text).toBe(`${guideline}history/#update-2024-06-15`);
  await expect(page.locator('.entries-list .permalink')).toHaveCount(11);

  await page.goto(`${sites.root.url}codes/`);
  await page.getByRole('link', { name: 'Link to code 0601T' }).click();
  await expect(said(page)).toHaveText('Link to code 0601T: copied');
  expect((await clip(page)).text).toBe(`${sites.root.url}codes/0601T/`);
  // A link to another page is copied, and not followed.
  await expect(page).toHaveURL(`${sites.root.url}codes/`);

  await page.goto(`${sites.root.url}updates/`);
  await page.getByRole('link', { name: 'Link to entry of January 1, 2021' }).click();
  await expect(said(page)).toHaveText('Link to entry of January 1, 2021: copied');
  expect((await clip(page)).text).toBe(`${guideline}#update-2021-01-01`);

  await page.goto(`${guideline}references/`);
  await page.getByRole('button', { name: 'Export reference 21', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link: copied');
  expect((await clip(page)).text).toBe(`${guideline}#ref-meijerink-2021`);
});

test('a link is copied by keyboard, in sight, and keeps the focus', async ({ page }) => {
  await page.goto(guideline);
  const link = page.locator('#ref-yang-2020 .permalink');
  await page.locator('#ref-yang-2020 a[rel="external"]').last().focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^Link to reference \d+: copied$/u);
  await expect(link).toBeFocused();
  expect((await clip(page)).text).toBe(`${guideline}#ref-yang-2020`);
  await expect(page).toHaveURL(/#ref-yang-2020$/u);
});

test('the citation of a guideline is copied whole', async ({ page }) => {
  await page.goto(guideline);
  const cite = page.getByRole('region', { name: 'Cite as' });
  await cite.getByRole('button', { name: 'Copy citation' }).click();
  await expect(said(page)).toHaveText('Citation: copied');
  expect((await clip(page)).text).toBe(`${source} http://localhost:4321/guidelines/${number}/`);
});

test.describe('a code’s row', () => {
  test('is copied for a spreadsheet and for a letter', async ({ page }) => {
    for (const [address, link] of [
      [guideline, '#code-0600T'],
      [`${sites.root.url}codes/`, '#code-0600T'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('button', { name: 'Copy row of 0600T' }).click();
      await expect(said(page)).toHaveText('The row of code 0600T: copied');
      const { text, html } = await clip(page);
      expect(text.split('\t')).toEqual([
        '0600T',
        'Ablation, irreversible electroporation; 1 or more tumors per organ, including imaging guidance, when performed, percutaneous',
        'Investigational',
        'as of June 15, 2024',
        guideline + link,
      ]);
      expect(html).toContain('<td>0600T</td>');
      expect(html).toContain(`<a href="${guideline}${link}">`);
    }
  });

  test('has a line for each indication', async ({ page }) => {
    await page.goto(`${fixtureSite.url}guidelines/09-J0000-94/`);
    const row = page.locator('tr:has(th[rowspan])').first();
    const code = (await row.locator('.code').textContent())?.trim() ?? '';
    await row.getByRole('button', { name: `Copy row of ${code}` }).click();
    await expect(said(page)).toHaveText(`The row of code ${code}: copied`);
    const lines = (await clip(page)).text.split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [first, , status] = line.split('\t');
      expect(first).toBe(code);
      expect(status).toMatch(/^\S.*: \S/u);
    }
  });
});

test('a code’s row says its status alone where there is no indication', async ({ page }) => {
  await page.goto(`${fixtureSite.url}guidelines/09-J0000-94/`);
  await page.getByRole('button', { name: 'Copy row of Q5999' }).click();
  await expect(said(page)).toHaveText('The row of code Q5999: copied');
  const [, , status] = (await clip(page)).text.split('\t');
  expect(status).toBe('Not covered');
});

test.describe('words that are selected', () => {
  test('offer to be copied with their source, and the link opens at them', async ({ page }) => {
    await page.goto(guideline);
    await select(page, '#position-statement .prose p');
    const { text, html } = await copyWithSource(page);
    const [quotation, credit = ''] = text.split('\n\n');
    expect(quotation).toMatch(
      /^“Irreversible electroporation \(IRE\), its use by means.*pancreas\.”$/u,
    );
    expect(credit).toContain(`— Position Statement. In: ${source} ${guideline}#position-statement`);
    expect(html).toMatch(/^<blockquote cite=".*<strong>experimental or investigational<\/strong>/u);
    expect(html).toContain(`>${guideline}#position-statement</a>`);
    expect(html).not.toMatch(/class=|id=|style=/u);
    const [, address = ''] = /(?<=\s)(http\S+)$/u.exec(text) ?? [];
    expect(address).toContain('#position-statement:~:text=');
    const other = await page.context().newPage();
    await other.goto(address);
    await expect(other.locator('#position-statement .prose p').first()).toBeInViewport();
    await expect(other.locator('h1')).not.toBeInViewport();
  });

  test('may run over several blocks, a list, cells of a table', async ({ page }) => {
    await page.goto(guideline);
    await select(page, '#description p', '#description p:nth-of-type(2)');
    const paragraphs = (await copyWithSource(page)).text.split('\n\n');
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]).toMatch(/^The Nanoknife®/u);

    await select(page, '.references > li:nth-of-type(5)', '.references > li:nth-of-type(7)');
    const references = await copyWithSource(page);
    // The list goes on counting, and the page’s own controls stay behind.
    expect(references.html).toContain('<ol start="5"><li>Chan G');
    expect(references.html).toContain('href="https://doi.org/10.1055/s-0039-1693980"');
    expect(references.text.split('\n')[1]).toMatch(/^ClinicalTrials\.gov\. NCT01442324/u);
    expect(references.text).toContain(`${guideline}#ref-chan-2019`);

    await select(page, '#code-0600T', '#code-0601T td:nth-of-type(2)');
    const rows = await copyWithSource(page);
    expect(rows.text.split('\n')[1]?.split('\t')).toEqual([
      '0601T',
      expect.stringContaining('fluoroscopic') as unknown,
      'Investigational',
    ]);
    expect(rows.html).toContain('<table><tbody><tr><th scope="row">0600T');
    expect(rows.text).not.toContain('Copy row');
    expect(rows.text).toContain(`${guideline}#code-0600T`);

    await select(page, '#ref-yang-2020');
    expect((await copyWithSource(page)).text).toMatch(/^“Yang PC.*PMID: 31839436\.”\n/u);
  });

  test('are found by the link’s words alone, from entry to entry of a code’s history', async ({
    page,
  }) => {
    const copyLink = async (address: string): Promise<string> => {
      await page.goto(address);
      await select(page, 'td:has(.event + .event) .event', 'td .event + .event');
      await bar(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(said(page)).toHaveText('Link to the selected words: copied');
      return (await clip(page)).text;
    };
    const address = `${fixtureSite.url}guidelines/09-J0000-94/`;
    const [, words = ''] = (await copyLink(address)).split(':~:');
    expect(words).toMatch(/^text=/u);
    const other = await page.context().newPage();
    await other.goto(`${address}#:~:${words}`);
    await expect(other.locator('.event + .event')).toBeInViewport();
    // The same entries stand in two rows of this one: the row alone tells them apart.
    expect(await copyLink(guideline)).toBe(`${guideline}#code-0601T`);
  });

  test('end at a sentence after about 1,500 words', async ({ page }) => {
    await page.goto(guideline);
    await select(page, 'h1', '.site-footer');
    await bar(page).getByRole('button', { name: 'Copy with source' }).click();
    await expect(said(page)).toHaveText(/^The first 1[34]\d\d words with the source: copied$/u);
    const { text } = await clip(page);
    const [quotation = ''] = text.split('\n\n— ');
    expect(quotation).toMatch(/[.!?] \[…\]$/u);
    const words = quotation.split(/\s+/u).length;
    expect(words).toBeGreaterThan(1300);
    expect(words).toBeLessThanOrEqual(1501);
  });

  test('are copied by the keys Alt+Shift+C; Ctrl+C stays what it is', async ({ page }) => {
    await page.goto(guideline);
    await page.keyboard.press('Alt+Shift+KeyC');
    await expect(said(page)).toHaveText('Select words of the text first');
    await select(page, '#def-electroporation dt');
    await page.keyboard.press('Alt+Shift+KeyC');
    await expect(said(page)).toHaveText('1 word with the source: copied');
    expect((await clip(page)).text).toMatch(/^“Electroporation”\n\n— Definitions\. In: /u);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Control+KeyC');
    expect((await clip(page)).text.trim()).toBe('Electroporation');
  });

  test('lead by the tab key to the bar, which Esc closes', async ({ page }) => {
    await page.goto(guideline);
    const paragraph = page.locator('#position-statement .prose p').first();
    await paragraph.scrollIntoViewIfNeeded();
    const box = await paragraph.boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button').first()).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('Link to the selected words: copied');
    expect((await clip(page)).text).toContain(`${guideline}#position-statement:~:text=`);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).not.toBe('');
  });

  test('outside the text, or none, bring no bar', async ({ page }) => {
    await page.goto(guideline);
    await select(page, '#definitions dt');
    await expect(bar(page)).toBeVisible();
    await select(page, '.site-footer p');
    await expect(bar(page)).toHaveCount(0);
    await select(page, '#definitions dt');
    await expect(bar(page)).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(bar(page)).toHaveCount(0);
  });

  test('get the anchor alone where the browser knows no text fragments', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
      Reflect.deleteProperty(document, 'fragmentDirective');
    });
    await page.goto(guideline);
    await select(page, '#definitions dt');
    await bar(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(said(page)).toHaveText('Link to the selected words: copied');
    expect((await clip(page)).text).toBe(`${guideline}#def-electroporation`);
  });

  test('cost nothing before they are copied', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(guideline);
    await untilIdle(page);
    const shared = () => asked.filter((file) => /passage|clipboard|share|fragment/u.test(file));
    expect(shared()).toEqual([]);
    await select(page, '#definitions dt');
    await expect(bar(page)).toBeVisible();
    expect(shared().some((file) => file.includes('fragment'))).toBe(false);
    await copyWithSource(page);
    expect(shared().some((file) => file.includes('fragment'))).toBe(true);
  });
});

test('in a small window, what was copied is told before the bar', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 300 });
  await page.goto(guideline);
  await select(page, '#definitions dt');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link to the selected words: copied');
  const order = (of: Locator): Promise<number> =>
    of.evaluate((element) => Number(getComputedStyle(element).zIndex));
  expect(await order(said(page))).toBeGreaterThan(await order(bar(page)));
});

test.describe('on a device that shares', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const shares = (page: Page, outcome: 'done' | 'AbortError' | 'NotAllowedError') =>
    page.addInitScript((how) => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(globalThis, { shared: data });
          return how === 'done' ? Promise.resolve() : Promise.reject(new DOMException('', how));
        },
      });
    }, outcome);
  const shared = (page: Page) =>
    page.evaluate(() => Reflect.get(globalThis, 'shared') as ShareData);

  test('links and words go to its sheet', async ({ page }) => {
    await shares(page, 'done');
    await page.goto(guideline);
    await page.getByRole('link', { name: 'Link to code 0600T' }).tap();
    await page.getByRole('button', { name: 'Share…' }).tap();
    expect(await shared(page)).toEqual({
      title: expect.stringContaining('Irreversible Electroporation') as unknown,
      url: `${guideline}#code-0600T`,
    });
    await select(page, '#definitions dt');
    await bar(page).getByRole('button', { name: 'Share…' }).tap();
    await expect.poll(async () => (await shared(page)).text).toContain('“Electroporation”');
    expect((await shared(page)).url).toContain('#def-electroporation:~:text=');
  });

  test('a sheet that is closed is no failure; one that fails is told', async ({ page }) => {
    await shares(page, 'AbortError');
    await page.goto(guideline);
    await page.getByRole('link', { name: 'Link to Definitions' }).tap();
    await expect(said(page)).toHaveText('Link to Definitions: copied');
    await page.getByRole('button', { name: 'Share…' }).tap();
    await expect(said(page)).toHaveText('Link to Definitions: copied');
    await shares(page, 'NotAllowedError');
    await page.reload();
    await page.getByRole('link', { name: 'Link to Definitions' }).tap();
    await page.getByRole('button', { name: 'Share…' }).tap();
    await expect(said(page)).toHaveText('Sharing did not work here');
  });

  for (const width of [250, 320, 390])
    test(`what was copied is told above the bar, ${String(width)} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await shares(page, 'done');
      await page.goto(guideline);
      await select(page, '#definitions dt');
      await bar(page).getByRole('button', { name: 'Copy link' }).tap();
      await expect(said(page)).toHaveText('Link to the selected words: copied');
      await expect(said(page)).toBeInViewport({ ratio: 1 });
      const [words, buttons] = [await said(page).boundingBox(), await bar(page).boundingBox()];
      expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(buttons?.y ?? 0);
    });

  test('without a sheet there is no button; every target can be met by a finger', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(guideline);
    await page.getByRole('link', { name: 'Link to Definitions' }).tap();
    await expect(said(page)).toHaveText('Link to Definitions: copied');
    await expect(page.getByRole('button', { name: 'Share…' })).toHaveCount(0);
    const sizes = await page
      .locator('.permalink, .copy')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    for (const { width, height } of sizes) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    await expect(page.getByRole('link', { name: 'Link to reference 1', exact: true })).toHaveCSS(
      'opacity',
      '1',
    );
  });
});

for (const [way, open] of [
  ['the bar', ['Tab', 'Enter']],
  ['the keys', ['Alt+Shift+KeyC']],
] as const) {
  test(`copying a passage by hand, by ${way}, leads back to the passage`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(guideline);
    await select(page, '#definitions dt');
    await expect(bar(page)).toBeVisible();
    const place = await page.evaluate(() => scrollY);
    for (const key of open) await page.keyboard.press(key);
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('#definitions :focus')).toHaveCount(1);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Electroporation');
    expect(await page.evaluate(() => scrollY)).toBe(place);
    // From there it goes on to the bar.
    await page.locator('#definitions :focus').press('Tab');
    await expect(bar(page).locator(':focus')).toHaveCount(1);
  });
}

for (const [how, forbid] of [
  [
    'forbidden',
    () => {
      const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: refuse, write: refuse },
      });
    },
  ],
  ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`where the clipboard is ${how}, the text is shown for copying by hand`, async ({ page }) => {
    await page.addInitScript(forbid);
    await page.goto(guideline);
    const link = page.getByRole('link', { name: 'Link to Definitions' });
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Link to Definitions' });
    const field = panel.getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(`${guideline}#definitions`);
    await expect(field).toHaveAccessibleDescription(/copy it by hand: Ctrl\+C/u);
    const selected = await field.evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(`${guideline}#definitions`);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
    await select(page, '#definitions dt');
    await bar(page).getByRole('button', { name: 'Copy with source' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^“Electroporation”/u);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}
