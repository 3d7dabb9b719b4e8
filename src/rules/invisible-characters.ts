import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { SourceDocument } from '#markdown/document.ts';
import { reportEscaped, reportHeaderValue, reportInvisible } from '#markdown/invisible/report.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { placeOf } from '#report/place-of.ts';
import type { Rule } from './rule.ts';

/** What of a node is published as words or as an address. */
const wordsOf = (node: Node): string[] =>
  ['value', 'url', 'title', 'lang', 'meta'].flatMap((name) => {
    const value: unknown = Reflect.get(node, name);
    return typeof value === 'string' ? [value] : [];
  });

/** The attributes of a block; each has its own place. */
const attributesOf = (node: Node): readonly Node[] =>
  'attributes' in node && Array.isArray(node.attributes) ? (node.attributes as Node[]) : [];

/**
 * Reports the characters of a file that nobody sees, as they stand and as what stands for them. A
 * header’s values are not looked into.
 */
export const reportUnseen = (
  { file, source, tree }: SourceDocument,
  report: Report,
  isMeant?: (character: string) => boolean,
): void => {
  reportInvisible({ file, source }, report, isMeant);
  // In a text, nothing but a reference of HTML stands for another character.
  if (!tree || !source.includes('&')) return;
  const lines = new Lines(source);
  visit(tree, (node, _, parent) => {
    if (node.type === 'yaml') return;
    // What a plugin has put into the tree stands where its parent does.
    const own = placeOf({ file }, node.position ? node : (parent ?? node));
    for (const words of wordsOf(node)) reportEscaped(words, own, source, lines, report, isMeant);
    for (const attribute of attributesOf(node))
      for (const words of wordsOf(attribute))
        reportEscaped(words, placeOf({ file }, attribute), source, lines, report, isMeant);
  });
};

/** Characters that nobody sees: they break codes, searches and copied text. */
export const invisibleCharacters: Rule = {
  needs: [],
  check: ({ guideline, documents, headerPlaces }, report) => {
    for (const document of documents) reportUnseen(document, report);
    const source = documents.find(({ section }) => section === 'index')?.source ?? '';
    const { subject, abbreviation = '', publisher, linesOfBusiness } = guideline;
    const business = typeof linesOfBusiness === 'string' ? '' : linesOfBusiness.join(' ');
    const values = { subject, abbreviation, publisher, linesOfBusiness: business };
    const lines = new Lines(source);
    for (const [name, value] of Object.entries(values)) {
      const place = headerPlaces.get(name);
      if (place) reportHeaderValue(value, place, source, lines, report);
    }
  },
};
