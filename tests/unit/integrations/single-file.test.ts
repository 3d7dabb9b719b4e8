import { expect, test } from 'vitest';
import { singleFile } from '../../../src/integrations/single-file.ts';

const page = 'https://example.org/policies/guidelines/02-12345-67/';

const cases = [
  [
    'another page of the site',
    '<a class="block" href="/policies/guidelines/02-12345-67/history/">History</a>',
    `<a class="block" href="${page}history/">History</a>`,
  ],
  [
    'a place on another page, with a question',
    '<a href="/policies/search/?q=a&amp;b#here">x</a>',
    '<a href="https://example.org/policies/search/?q=a&amp;b#here">x</a>',
  ],
  ['a place on this page', '<a href="#references">x</a>', '<a href="#references">x</a>'],
  [
    'the link of a place to itself',
    '<a class="permalink" href="#other" aria-label="Link to Other" title="Copy link"></a>',
    `<a class="permalink" href="${page}#other" aria-label="Link to Other"></a>`,
  ],
  [
    'another site',
    '<a href="https://doi.org/10.1/a?b=1&amp;c" rel="external">x</a>',
    '<a href="https://doi.org/10.1/a?b=1&amp;c" rel="external">x</a>',
  ],
  [
    'another site of the same scheme',
    '<a href="//other.example/">x</a>',
    '<a href="//other.example/">x</a>',
  ],
  [
    'signs that could be taken for the end of a tag, or for a replacement',
    '<a title="a > b" href="/policies/$&amp;/">$1</a>',
    '<a title="a > b" href="https://example.org/policies/$&amp;/">$1</a>',
  ],
  [
    'a link in the value of an attribute, and the link behind it',
    `<meta content="<a b"><a href="/x">y</a><p title='<a href="/x">'><script>'<a href="/x">'</script>`,
    `<meta content="<a b"><a href="https://example.org/x">y</a><p title='<a href="/x">'><script>'<a href="/x">'</script>`,
  ],
  [
    'what is no link',
    '<abbr title="/x"><p href>&lt;a href="/x"&gt;',
    '<abbr title="/x"><p href>&lt;a href="/x"&gt;',
  ],
] as const;

test.each(cases)('%s', (_name, written, expected) => {
  expect(singleFile(written, page)).toBe(expected);
});
