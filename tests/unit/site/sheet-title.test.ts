import { describe, expect, it } from 'vitest';
import { sheetTitle } from '#site/sheet-title.ts';

const number = '09-J0000-94';
const subject = Array.from({ length: 40 }, (_, at) => `radioimmunoconjugate${String(at)}`).join(
  ', ',
);

describe('sheetTitle', () => {
  it('leaves a title that fits as it is', () => {
    const title = `Irreversible Electroporation (IRE) · 02-40000-26`;
    expect(sheetTitle(title)).toBe(title);
    expect(sheetTitle('x'.repeat(150))).toBe('x'.repeat(150));
  });

  it.each([
    subject,
    `References · ${subject}`,
    `History of ${subject}`,
    `Superseded: ${subject} (ABBREVIATED)`,
    `What changed from June 15, 2023 to June 15, 2024 · ${subject}`,
  ])('shortens a long one at a word, and keeps the number: %.30s', (title) => {
    const shown = sheetTitle(`${title} · ${number}`);
    expect(shown.length).toBeLessThanOrEqual(150);
    const [, beginning] = /^(.*)… · 09-J0000-94$/u.exec(shown) ?? [];
    expect(beginning).toBeDefined();
    expect(title.startsWith(`${beginning ?? '?'},`)).toBe(true);
    expect(shown.length).toBeGreaterThan(110);
  });

  it('cuts a word that is longer than two lines', () => {
    expect(sheetTitle(`${'x'.repeat(400)} · ${number}`)).toBe(`${'x'.repeat(135)}… · ${number}`);
  });

  it('shortens the title of a page that is about no guideline', () => {
    expect(sheetTitle('Notice of rights '.repeat(20))).toMatch(/ Notice of(?: rights)?…$/u);
  });
});
