import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findings, type FindingId } from '#report/findings.ts';
import { cases } from './cases.ts';

const folder = 'docs/rules';
const ids = Object.keys(findings) as FindingId[];
const textOf = (name: string): string => readFileSync(`${folder}/${name}.md`, 'utf8');

/** Cases name the content’s folders from its root, pages from the project’s. */
const fromRoot = (text: string): string => text.replaceAll('content/', '/');
const shown = cases.flatMap((one) => one.expect).map(fromRoot);

test('every finding has a page, and every page a finding', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted());
});

describe('the page of', () => {
  test.each(ids)('%s has its title and severity, an example, and how to mend it', (id) => {
    const { title, severity } = findings[id];
    const page = textOf(id);
    expect(page.split('\n\n').slice(0, 2)).toEqual([`# ${title}`, `\`${id}\` · ${severity}`]);
    const headings = page.replace(/^```\n[\s\S]*?^```$/gmu, '').match(/^## .+$/gmu);
    expect(headings).toEqual(['## Example', '## How to mend it']);
    expect(page.split('\n').length).toBeLessThanOrEqual(60);
  });

  /** Frozen versions have their cases elsewhere. */
  const withCases = ids.filter((id) => !/^versions?-/u.test(id));

  test.each(withCases)('%s quotes the check word for word', (id) => {
    const [message = ''] = /^Found .+; expected .+\.$/mu.exec(textOf(id)) ?? [];
    expect(message).not.toBe('');
    expect(shown.some((line) => line.endsWith(` ${id}: ${fromRoot(message)}`))).toBe(true);
  });
});

test('the index lists every finding once, with its title and severity', () => {
  const row =
    /^\| \[(?<id>[\w-]+)\]\((?<page>[\w-]+)\.md\) +\| (?<title>.+?) +\| (?<severity>\w+) +\|$/gmu;
  const rows = Array.from(textOf('README').matchAll(row), ({ groups }) => ({ ...groups }));
  const byId = (a: { readonly id?: string }, b: { readonly id?: string }): number =>
    (a.id ?? '') < (b.id ?? '') ? -1 : 1;
  expect(rows.toSorted(byId)).toEqual(
    ids
      .map((id) => ({
        id,
        page: id,
        title: findings[id].title,
        severity: findings[id].severity,
      }))
      .toSorted(byId),
  );
});
