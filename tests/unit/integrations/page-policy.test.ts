import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hasPolicy, scriptSourcesIn, withPolicy } from '../../../src/integrations/page-policy.ts';

const directives = { 'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': [] };
const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string): string | undefined =>
  /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(
    html,
  )?.[1];

test('a page without scripts and styles gets the directives as they are', () => {
  expect(policyOf(withPolicy(page(''), directives))).toBe(
    "default-src 'none';script-src 'self';style-src",
  );
});

test('scripts and styles in the page are allowed by the hash of their exact text, each once', () => {
  const html = page(
    '<style>a{color:red}</style>',
    '<script type="module">\n go(1 < 2)\n</script><script>b()</script><script>b()</script>',
  );
  expect(policyOf(withPolicy(html, directives))).toBe(
    `default-src 'none';script-src 'self' ${hash('\n go(1 < 2)\n')} ${hash('b()')};style-src ${hash('a{color:red}')}`,
  );
});

test('scripts in files and blocks of data need no hash', () => {
  const html = page(
    '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
    '<script type="application/json" id="facts">{"a":1}</script>',
  );
  expect(policyOf(withPolicy(html, directives))).toBe(
    "default-src 'none';script-src 'self';style-src",
  );
});

test('the rest of the page stays as it was', () => {
  const html = page('<title>$& $1</title>');
  expect(withPolicy(html, directives).replace(/<meta http-equiv[^>]*>/u, '')).toBe(html);
});

test('a page is refused where the policy would come too late', () => {
  expect(() => withPolicy('<html><head></head></html>', directives)).toThrow('character set');
  expect(() =>
    withPolicy('<html><head><script>a()</script><meta charset="utf-8"></head></html>', directives),
  ).toThrow('character set');
});

test('the scripts that a page’s policy allows can be read from it', () => {
  const html = page('<style>a{}</style>', '<script>b()</script><script src="/c.js"></script>');
  expect(scriptSourcesIn(withPolicy(html, directives))).toEqual([hash('b()')]);
  expect(scriptSourcesIn(withPolicy(page(''), directives))).toEqual([]);
  expect(scriptSourcesIn(html)).toEqual([]);
});

test('no text counts as a script, a style, a character set or a policy', () => {
  const slipped = '</title><script>alert(1)</script><style>*{display:none}</style>';
  const meta = `<meta http-equiv="content-security-policy" content="script-src ${hash('x')}">`;
  const escaped = slipped.replaceAll('<', '&lt;');
  const html = page(
    `<meta name="description" content="${slipped}"><meta name='a' content='${slipped}${meta}'><!-- ${slipped} -->`,
    `<title>${escaped}</title><textarea><script>b()</script></textarea><p title="<meta charset=">${escaped}</p>`,
  );
  expect(hasPolicy(html)).toBe(false);
  expect(scriptSourcesIn(html)).toEqual([]);
  expect(policyOf(withPolicy(html, directives))).toBe(
    "default-src 'none';script-src 'self';style-src",
  );
  expect(() =>
    withPolicy(
      `<html title='<meta charset="utf-8">'><head><script>a()</script></head></html>`,
      directives,
    ),
  ).toThrow('character set');
});

test('what attributes say hides no script from it', () => {
  const html = page(
    '<meta name="description" content="a <script b">',
    '<script data-x=">">b()</script >',
  );
  expect(policyOf(withPolicy(html, directives))).toContain(`script-src 'self' ${hash('b()')};`);
});
