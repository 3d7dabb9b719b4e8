import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours that the block behind a selector sets: `['--ink', 'light-dark(#000, #fff)']`. */
const declared = (selector: string): [name: string, value: string][] => {
  const block = sheet.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Array.from(
    block.matchAll(/(?<name>--[\w-]+):\s*(?<value>light-dark\([^)]*\)|var\([^)]*\))/gu),
    ({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? ''],
  );
};

const usual = declared(':root');
const more = declared(":root[data-theme^='contrast']");
const system = declared(':root:not([data-theme])');

type Scheme = 'light' | 'dark';
type Palette = (token: string) => Color;

const palette = (declarations: ReadonlyMap<string, string>, scheme: Scheme): Palette => {
  const colorOf: Palette = (token) => {
    const value = declarations.get(token) ?? '';
    const other = /^var\((?<token>[^)]+)\)$/u.exec(value)?.groups?.['token'];
    if (other !== undefined) return colorOf(other);
    const { light, dark } =
      /^light-dark\((?<light>[^,]+), (?<dark>[^)]+)\)$/u.exec(value)?.groups ?? {};
    return new Color((scheme === 'light' ? light : dark) ?? '');
  };
  return colorOf;
};

const themes = [
  ['light', palette(new Map(usual), 'light'), 4.5],
  ['dark', palette(new Map(usual), 'dark'), 4.5],
  ['more contrast, light', palette(new Map([...usual, ...more]), 'light'), 7],
  ['more contrast, dark', palette(new Map([...usual, ...more]), 'dark'), 7],
] as const;

const words = [
  '--ink',
  '--ink-quiet',
  '--accent',
  '--status-open',
  '--status-closed',
  '--status-caution',
];
const grounds = ['--paper', '--paper-raised', '--mark'];
/** Light words on something coloured: a chosen button, what is said at the foot of the window. */
const reversed = [
  ['--paper', '--accent'],
  ['--paper', '--ink'],
] as const;

const onGround = words.flatMap((word) => grounds.map((ground) => [word, ground] as const));

describe.each(themes)('in the theme “%s”', (_, colorOf, least) => {
  const contrast = (one: Color, other: Color): number => one.contrast(other, 'WCAG21');

  test.each([...onGround, ...reversed])('%s can be read on %s', (word, ground) => {
    expect(contrast(colorOf(word), colorOf(ground))).toBeGreaterThanOrEqual(least);
  });

  test('the bars of the timeline stand out', () => {
    const [, share = ''] =
      /fill: color-mix\(in oklab, var\(--status-open\) (\d+)%, var\(--paper\)\)/u.exec(
        readFileSync('src/styles/history.css', 'utf8'),
      ) ?? [];
    const bar = Color.mix(colorOf('--paper'), colorOf('--status-open'), Number(share) / 100, {
      space: 'oklab',
    });
    expect(contrast(bar, colorOf('--paper'))).toBeGreaterThanOrEqual(3);
  });

  test('the edges of fields and, where more contrast is asked for, all lines stand out', () => {
    const line = least === 7 ? '--line' : '--ink-quiet';
    for (const ground of ['--paper', '--paper-raised'])
      expect(contrast(colorOf(line), colorOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('more contrast is the same, whether the reader or the system asks for it', () => {
  expect(more.length).toBeGreaterThan(8);
  expect(system).toEqual(more);
});

test('every colour is a token: no other sheet names one, shadows and veils apart', () => {
  const named = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\((?!0 0 0 \/|10 16 20 \/)/giu;
  for (const name of ['base', 'layout', 'components', 'guideline', 'history', 'desk', 'library'])
    expect(readFileSync(`src/styles/${name}.css`, 'utf8').match(named), name).toBeNull();
});
