import { expect, test } from 'vitest';
import type { Finding } from '#report/finding.ts';
import { formatReport, reportFormats } from '#report/report.ts';
import { visible, visibleJson, visibleLines } from '#report/visible.ts';

/** A terminal’s escape, its one-byte form, a bell, a line break of each kind, and a mark that turns the direction. */
const bad = '\u001B[2J\u009B1m\u0007a\r\n::stop-commands::x\u2028\u202Eb\u{E0001}';

test.each([
  ['Plain – “text”, 日本, 🙂', 'Plain – “text”, 日本, 🙂'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001B[31m', '\\u001B[31m'],
  ['\u009B\u202E\u200B\u2028\u{E0001}', '\\u009B\\u202E\\u200B\\u2028\\uDB40\\uDC01'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('lines keep the place of each character', () => {
  expect(visibleLines('a\tb\nc\u001B\u202Ed')).toBe('a\tb\nc\uFFFD\uFFFDd');
});

test('JSON holds the same as before', () => {
  const json = JSON.stringify({ [bad]: bad }, undefined, 2);
  expect(JSON.parse(visibleJson(json))).toEqual(JSON.parse(json));
  expect(visibleJson(json)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});

const finding: Finding = {
  id: 'link-malformed',
  severity: 'error',
  place: { file: `content/${bad}.mdx`, line: 1, column: 1 },
  found: `the link “${bad}”`,
  expected: `nothing like ${bad}`,
  mend: `Correct ${bad}.`,
};

test.each(reportFormats)('nothing of the content takes effect in a report for %s', (format) => {
  const report = formatReport(
    [finding],
    format,
    () => `${bad}\n::error::made up\n##[stop-commands]x`,
  );
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
  const commands = report.split('\n').filter((line) => /^\s*::|##\[/u.test(line));
  expect(commands.length).toBe(format === 'github' ? 1 : 0);
  for (const line of commands) expect(line).toMatch(/^::error file=content\//u);
});

test('of a report for github, no line of a text is a command of the older form', () => {
  const heading = { ...finding, place: { ...finding.place, file: 'a.mdx', line: 3 } };
  const report = formatReport([heading], 'github', () => '\n\n##[stop-commands]x');
  expect(report).toContain('## [stop-commands]x');
  expect(formatReport([heading], 'terminal', () => '\n\n##[a]')).toContain('##[a]');
});
