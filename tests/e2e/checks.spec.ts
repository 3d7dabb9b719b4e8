import { expect, test, type Page } from '@playwright/test';
import { colourViolationsOn, violationsOn } from './support/axe.ts';
import { tabThrough } from './support/focus/tab-through.ts';
import { lostWordsOn, overflowOf } from './support/letters.ts';
import { smallTargetsOn } from './support/targets.ts';

/** A page with one thing wrong, beside what is right. */
const show = (page: Page, body: string, css = ''): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="en"><title>Wrong</title>
    <style>:focus-visible { outline: 3px solid #006; outline-offset: 2px } body { margin: 40px; background: #fff } ${css}</style>
    <main><h1>Wrong</h1><p><a href="#a">right</a></p>${body}<p><a href="#z">right too</a></p></main></html>`,
  );

test.use({ viewport: { width: 600, height: 400 } });

for (const [fault, body, css, found] of [
  [
    'covered',
    '<button>press</button>',
    'main::after { content: ""; position: fixed; inset: 0 }',
    /covered/u,
  ],
  [
    'out of the window',
    '<button>press</button>',
    'button { position: absolute; left: -999px }',
    /out of the window/u,
  ],
  ['without a name', '<button></button>', 'button { width: 30px; height: 30px }', /has no name/u],
  [
    'without a ring',
    '<button>press</button>',
    'button { outline: none !important }',
    /ring of 0 px/u,
  ],
  [
    'with a pale ring',
    '<button>press</button>',
    'button { outline-color: #eee !important }',
    /contrast of 1\.\d to 1/u,
  ],
  [
    'with a ring that is cut off',
    '<div><button>press</button></div>',
    'div { overflow: hidden }',
    /cut off/u,
  ],
  ['out of order', '<button tabindex="2">press</button>', '', /comes after what stands behind it/u],
  [
    'a trap',
    '<button onkeydown="event.preventDefault()">press</button>',
    '',
    /never leaves|never reached/u,
  ],
] as const) {
  test(`what has the focus and is ${fault} is found`, async ({ page }) => {
    await show(page, '');
    expect(await tabThrough(page, 20)).toEqual([]);
    await show(page, body, css);
    expect((await tabThrough(page, 20)).join('\n')).toMatch(found);
  });
}

test('what axe finds is told', async ({ page }) => {
  await show(page, '<p style="color: #999">pale</p><img src="data:,"><h4>deep</h4>');
  const violations = (await violationsOn(page)).join('\n');
  for (const rule of ['color-contrast', 'image-alt', 'heading-order'])
    expect(violations).toContain(rule);
  expect((await colourViolationsOn(page)).join('\n')).toContain('color-contrast');
});

test('lost words, small targets and wide pages are found', async ({ page }) => {
  await show(
    page,
    '<p class="one">upon each other</p><p class="two">upon each other</p><p class="three">cut off at its end</p><button>x</button><div></div>',
    `.two { margin-top: -34px } .three { overflow: hidden; white-space: nowrap; width: 30px }
     button { width: 12px } div { width: 900px; height: 1px }`,
  );
  const words = (await lostWordsOn(page)).join('\n');
  expect(words).toContain('lie on each other');
  expect(words).toContain('cut off');
  expect(await smallTargetsOn(page)).toHaveLength(3);
  expect(await overflowOf(page)).toBeGreaterThan(300);
});
