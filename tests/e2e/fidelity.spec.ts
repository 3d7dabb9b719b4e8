import { expect, test, type Page } from '@playwright/test';
import { figuresIn, ledger, type Fact } from './support/ledger.ts';

/** Where the ledger’s sections stand; any other is the element with its name as id. */
const places: Readonly<Record<string, string>> = {
  header: '.guideline-header',
  notice: '.guideline-header .notice',
};

const placeOf = (section: string): string => places[section] ?? `#${section}`;

/** What editors add is marked as such, and is none of the guideline’s text. */
const editorsNotes = '.note';

/** The years along the axis of a drawing: marks at even distances, whether anything happened or not. */
const axes = '#update-history svg text';

/** What the files weigh that the guideline can be had as, and where it is found. */
const downloads = '.files, .cite-as a';

/** What the page repeats, and the section whose figures it may therefore show. */
const repeated: readonly (readonly [selector: string, from: string])[] = [
  ['.notice .provenance', 'header'],
  ['.guideline-header .codes-inline', 'billing-coding'],
  ['#billing-coding [data-label="History"]', 'update-history'],
  ['#references .cited-in', 'evidence-summary'],
  ['.cite-as [data-cite]', 'header'],
];

const open = (page: Page) => page.goto('guidelines/02-40000-26/');

/** What a reader sees there, with white space normalized. */
const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());

const removeAll = (page: Page, selectors: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const element of document.querySelectorAll(all)) element.remove();
  }, selectors.join());

const allowed = (section: string): Set<string> => new Set(ledger.figures[section] ?? []);

test.describe('the facts of the source', () => {
  test('stand in their sections', async ({ page }) => {
    await open(page);
    await removeAll(page, [editorsNotes]);
    const texts = new Map<string, string>();
    const textAt = async ({ section, anchor }: Fact): Promise<string> => {
      const selector =
        anchor === undefined ? placeOf(section) : `${placeOf(section)} [id="${anchor}"]`;
      const known = texts.get(selector) ?? (await textsOf(page, selector)).join(' ');
      texts.set(selector, known);
      return known;
    };
    const missing: string[] = [];
    for (const fact of ledger.facts) {
      const text = await textAt(fact);
      for (const words of fact.find) {
        if (text.includes(words)) continue;
        missing.push(
          `line ${String(fact.line)}, ${fact.anchor ?? fact.section}, ${fact.fact}: “${words}”`,
        );
      }
    }
    expect(missing).toEqual([]);
  });

  test('are all the figures that the page shows', async ({ page }) => {
    await open(page);
    await removeAll(page, [editorsNotes, axes, downloads]);
    for (const [selector, from] of repeated) {
      const texts = await textsOf(page, selector);
      expect(texts, `${selector} is on the page`).not.toEqual([]);
      const strange = texts.flatMap(figuresIn).filter((figure) => !allowed(from).has(figure));
      expect(strange, `figures that ${selector} does not have from ${from}`).toEqual([]);
    }
    await removeAll(
      page,
      repeated.map(([selector]) => selector),
    );
    const notice = await textsOf(page, placeOf('notice'));
    expect(notice.flatMap(figuresIn)).toEqual([]);
    await removeAll(page, [placeOf('notice')]);
    for (const section of Object.keys(ledger.figures).filter((name) => name !== 'notice')) {
      const found = (await textsOf(page, placeOf(section))).flatMap(figuresIn);
      const strange = found.filter((figure) => !allowed(section).has(figure));
      expect(strange, `figures in ${section} that its source lacks`).toEqual([]);
    }
    // Nothing stands beside the sections either.
    await removeAll(page, Object.keys(ledger.figures).map(placeOf));
    expect((await textsOf(page, 'body')).flatMap(figuresIn)).toEqual([]);
  });

  test('keep every figure of the source', async ({ page }) => {
    await open(page);
    const numbers = await page.locator('#references > ol > li').count();
    for (const section of Object.keys(ledger.figures)) {
      const found = new Set((await textsOf(page, placeOf(section))).flatMap(figuresIn));
      if (section === 'references')
        for (let number = 1; number <= numbers; number++) found.add(String(number));
      const lost = [...allowed(section)].filter((figure) => !found.has(figure));
      expect(lost, `figures of ${section} that the page lacks`).toEqual([]);
    }
  });
});
