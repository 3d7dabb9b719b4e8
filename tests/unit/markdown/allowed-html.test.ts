import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { toHtmlTree } from '#markdown/plugins.ts';
import { rehypeAllowedHtml } from '#markdown/plugins/rehype-allowed-html.ts';

const clean = (tree: Root): string => toHtml(rehypeAllowedHtml()(tree));
const cleaned = (html: string): string => clean(fromHtml(html, { fragment: true }));

describe('all HTML of a guideline is allowed', () => {
  test.each(['content', 'tests/fixtures/valid'])('in %s nothing is taken away', (contentRoot) => {
    const { guidelines } = readLibrary({ contentRoot, base: '/policies/' });
    const html = JSON.stringify(guidelines)
      .match(/"html":"(?:[^"\\]|\\.)*"/gu)
      ?.map((pair) => (JSON.parse(`{${pair}}`) as { html: string }).html);
    expect(html?.length).toBeGreaterThan(20);
    for (const one of html ?? []) {
      const tree = fromHtml(one, { fragment: true });
      expect(clean(tree)).toBe(toHtml(tree));
    }
  });

  test('GFM in all its forms keeps its tags', () => {
    const tree = fromHtml(readFileSync('tests/unit/markdown/gfm.html', 'utf8'), { fragment: true });
    expect(clean(tree)).toBe(toHtml(tree));
  });
});

describe('what no rule should let through does no harm', () => {
  test.each([
    ['<script>alert(1)</script>Covered', 'Covered'],
    ['<style>p { display: none }</style>Covered', 'Covered'],
    ['<iframe srcdoc="<b>x</b>">x</iframe>Covered', 'Covered'],
    ['<svg onload="alert(1)"><animate onbegin="alert(2)"/></svg>Covered', 'Covered'],
    ['<math><mtext><script>alert(1)</script></mtext></math>Covered', 'Covered'],
    ['<img src=x onerror=alert(1)>Covered', 'Covered'],
    ['<p onclick="alert(1)" style="color: red" id="x">Covered</p>', '<p>Covered</p>'],
    ['<a href="javascript:alert(1)">form</a>', '<a>form</a>'],
    ['<a href="JaVaScRiPt:alert(1)">form</a>', '<a>form</a>'],
    ['<a href="java\nscript:alert(1)">form</a>', '<a>form</a>'],
    ['<a href="&#1;javascript:alert(1)">form</a>', '<a>form</a>'],
    ['<a href="data:text/html,x">form</a>', '<a>form</a>'],
    ['<a href="vbscript:x" target="_top">form</a>', '<a>form</a>'],
    [
      '<a href="https://example.org" rel="opener">form</a>',
      '<a href="https://example.org" rel="">form</a>',
    ],
    [
      '<form action="https://example.org"><input type="password" name="p"></form>',
      '<input type="checkbox" disabled>',
    ],
    ['<base href="https://example.org/"><meta http-equiv="refresh" content="0">Covered', 'Covered'],
    ['<div class="overlay" role="dialog">Covered</div>', '<div class="">Covered</div>'],
    ['<details open ontoggle="alert(1)">Covered</details>', 'Covered'],
    ['<!-- comment -->Covered', 'Covered'],
    ['<template><script>alert(1)</script></template>Covered', 'Covered'],
  ])('%s', (html, expected) => {
    expect(cleaned(html)).toBe(expected);
  });

  test('raw HTML, and elements named by a node’s data, do not reach the page', () => {
    const paragraph: RootContent = {
      type: 'paragraph',
      data: { hName: 'script', hProperties: { src: 'https://example.org/x.js' } },
      children: [{ type: 'text', value: 'alert(1)' }],
    };
    const html: RootContent = { type: 'html', value: '<img src=x onerror=alert(1)>' };
    const tree = toHtmlTree.runSync({ type: 'root', children: [paragraph, html] });
    expect(toHtml(tree).trim()).toBe('');
  });

  const name = fc.constantFrom(
    ...[
      'p',
      'a',
      'script',
      'svg',
      'style',
      'input',
      'td',
      'h2',
      'object',
      'x-y',
      'SCRIPT',
      'iframe',
    ],
  );
  const property = fc.constantFrom(
    ...['href', 'src', 'onClick', 'onclick', 'style', 'id', 'className', 'srcDoc', 'formAction'],
  );
  const value = fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      ' javascript:x',
      'data:x',
      'align-left',
      'x',
      'https://x',
    ),
    fc.string({ maxLength: 12 }),
  );
  const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constant('text' as const), value }),
      tie('element'),
    ),
    element: fc.record({
      type: fc.constant('element' as const),
      tagName: name,
      properties: fc.dictionary(property, value, { maxKeys: 4 }),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  }));

  test('whatever the tree, nothing in it runs', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const again = fromHtml(clean({ type: 'root', children }), { fragment: true });
        visit(again, 'element', ({ tagName, properties }) => {
          expect(tagName).not.toMatch(/^(?:script|style|svg|iframe|object|x-y)$/u);
          for (const [key, held] of Object.entries(properties)) {
            expect(key).not.toMatch(/^on|^style$|^src|^formaction$/iu);
            if (key === 'href') expect(String(held)).not.toMatch(/^\s*(?:javascript|data):/iu);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
