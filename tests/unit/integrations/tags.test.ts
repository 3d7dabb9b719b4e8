import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { tagsIn } from '../../../src/integrations/tags.ts';

/** Texts that look like what they are not. */
const texts = fc
  .array(
    fc.constantFrom(
      ...['</title>', '<script>', '</script>', '<style>', '</style>', '<!--', '-->', '</textarea>'],
      ...['<p', '>', '/>', "'", '=', ' ', 'src=x', 'alert(1)', '<meta charset=', '&amp;'],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Pieces of a page as Astro writes them: text is escaped, attributes are quoted, elements closed. */
const pieces = fc.oneof(
  texts.map((text) => text.replaceAll('<', '&lt;')),
  texts.map((text) => `<p title="${text}" lang='${text.replaceAll("'", '')}'>x</p>`),
  texts.map((text) => `<img alt="${text}"/>`),
  texts.map((text) => `<!-- ${text.replaceAll(/-->|<!--/gu, '')} -->`),
  texts.map((text) => `<textarea>${text.replaceAll('<', '&lt;')}</textarea>`),
  texts.map((text) => `<script data-x="${text}">${text.replaceAll('<', '')}</script>`),
  texts.map((text) => `<STYLE media="${text}">${text.replaceAll('<', '')}</STYLE>`),
);

test('it finds the scripts and styles of a page that a parser of HTML finds', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const html = `<!doctype html><html><head></head><body>${parts.join('')}</body></html>`;
      const found = [...tagsIn(html)].filter(({ name }) => /^(?:script|style)$/u.test(name));
      expect(found.map(({ name, text }) => [name, text])).toEqual(
        selectAll('script, style', fromHtml(html)).map(({ tagName, children: [child] }) => [
          tagName,
          child?.type === 'text' ? child.value : '',
        ]),
      );
    }),
  );
});

test('a page is told by its tags, in order', () => {
  const html = '<p class="a > b">1 < 2<!-- <b> --><br/><Script src=x>if (a<b) {}</SCRIPT ><i>';
  expect([...tagsIn(html)].map(({ name, attributes, text }) => [name, attributes, text])).toEqual([
    ['p', ' class="a > b"', undefined],
    ['br', '/', undefined],
    ['script', ' src=x', 'if (a<b) {}'],
    ['i', '', undefined],
  ]);
  for (const { start, end, name } of tagsIn(html))
    expect(html.slice(start, end).toLowerCase()).toMatch(new RegExp(`^<${name}.*>$`, 'u'));
});
