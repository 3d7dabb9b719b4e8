import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { guidelineAtom, libraryAtom } from '#exports/updates-atom.ts';
import type { Guideline } from '#model/guideline.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';
import { publishedGuidelines } from '../support/published-library.ts';

const site = { base: '/policies/', origin: 'https://example.org' };
const publisher = { library: 'Guidelines & more' };
const all = [exampleGuideline, otherGuideline, ...publishedGuidelines];

// No XML schema can say this grammar; the RFC itself is written in RELAX NG.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/atom/atom.rng', 'utf8')),
);
const namespaces = { a: 'http://www.w3.org/2005/Atom' };

const valuesOf = (document: XmlDocument, path: string): string[] =>
  document.find(path, namespaces).map((node) => node.content);

const feeds: readonly (readonly [name: string, text: string])[] = [
  ['the library’s', libraryAtom(all, site, publisher)],
  ...all.map((guideline) => [guideline.number, guidelineAtom(guideline, site, publisher)] as const),
];

describe.each(feeds)('the Atom feed, %s', (_name, text) => {
  const document = XmlDocument.fromString(text);

  test('is valid by the grammar of RFC 4287', () => {
    expect(() => {
      grammar.validate(document);
    }).not.toThrow();
  });

  test('keeps the rules of RFC 4287 that the grammar does not hold', () => {
    const ids = valuesOf(document, '//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(valuesOf(document, '/a:feed/a:author/a:name')).toEqual([publisher.library]);
    expect(valuesOf(document, '/a:feed/a:link[@rel="self"]/@href')).toHaveLength(1);
    expect(valuesOf(document, '/a:feed/a:link[@rel="alternate"]/@href')).toHaveLength(1);
    const updated = valuesOf(document, '//a:entry/a:updated');
    expect(valuesOf(document, '/a:feed/a:updated')[0]).toBe(
      updated.toSorted().at(-1) ?? '1970-01-01T00:00:00.000Z',
    );
    for (const href of valuesOf(document, '//a:link/@href'))
      expect(href).toMatch(/^https:\/\/example\.org\/policies\//u);
  });

  test('has its entries newest first', () => {
    const updated = valuesOf(document, '//a:entry/a:updated');
    expect(updated).toEqual(updated.toSorted().toReversed());
  });
});

describe('an entry', () => {
  const [guideline] = publishedGuidelines;
  if (!guideline) throw new Error('nothing is published');
  const entries = (of: Guideline, at = site) =>
    XmlDocument.fromString(guidelineAtom(of, at, publisher));
  const idsOf = (document: XmlDocument): string[] => valuesOf(document, '//a:entry/a:id');

  test('says what changed, and links to its place', () => {
    const document = entries(guideline);
    const newest = (name: string): string | undefined =>
      valuesOf(document, `//a:entry[1]/a:${name}`)[0];
    expect(newest('title')).toBe('Irreversible Electroporation: June 15, 2024');
    expect(newest('summary')).toContain('Maintained position statement');
    expect(newest('content')).toContain('/history/#update-2024-06-15');
    expect(valuesOf(document, '//a:entry[1]/a:link/@href')).toEqual([
      'https://example.org/policies/guidelines/02-40000-26/#update-2024-06-15',
    ]);
  });

  test('keeps its id when the site moves, when it is written anew, and in the library’s feed', () => {
    const ids = idsOf(entries(guideline));
    expect(ids[0]).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
    expect(idsOf(entries(guideline, { base: '/', origin: 'https://elsewhere.example' }))).toEqual(
      ids,
    );
    const library = XmlDocument.fromString(libraryAtom([guideline], site, publisher));
    expect(idsOf(library)).toEqual(ids);
    // Pinned: a changed id would show every entry a second time to everyone who follows the feed.
    expect(ids.at(-1)).toBe('urn:uuid:66430001-7657-50bf-8cfe-9a70c12e0c59');
  });

  test('shows what looks like markup as text', () => {
    const odd = structuredClone(guideline);
    odd.subject = 'A <b> & “c”';
    const titles = valuesOf(entries(odd), '//a:entry[1]/a:title');
    expect(titles).toEqual(['A &lt;b&gt; &amp; “c”: June 15, 2024']);
  });
});

test('the grammar refuses a feed without an id', () => {
  const text = libraryAtom(all, site, publisher).replace(/<id>.*?<\/id>/u, '');
  expect(() => {
    grammar.validate(XmlDocument.fromString(text));
  }).toThrow();
});
