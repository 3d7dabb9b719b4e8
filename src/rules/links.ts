import { visit } from 'unist-util-visit';
import { placeOf } from '#report/place-of.ts';
import { anchoredOf } from '#model/anchored.ts';
import type { SourceDocument } from '#markdown/document.ts';
import type { Report } from '#report/collector.ts';
import { nearest } from '#report/nearest.ts';
import { isExcused } from './anchor-home.ts';
import type { Rule } from './rule.ts';

/** Links whose address stands elsewhere, and footnotes, each with what it is defined by. */
const indirect: Readonly<Record<string, string>> = {
  linkReference: 'definition',
  imageReference: 'definition',
  footnoteReference: 'footnoteDefinition',
};
const definitions = new Set(Object.values(indirect));

const footnote = {
  found: 'a footnote',
  expected: 'the remark in the text itself',
  mend: 'Write the remark into the text; write [ as \\[ where it is meant as a character.',
};
const reference = {
  found: 'a link whose address stands elsewhere',
  expected: 'a link with its address: [text](address)',
  mend: 'Write the address in parentheses right behind the text.',
};

/** One finding for each use; a definition has one of its own only where nothing uses it. */
const reportIndirect = ({ file, tree }: SourceDocument, report: Report): void => {
  if (!tree) return;
  const used = new Set<string>();
  visit(tree, (node) => {
    const kind = indirect[node.type];
    if (kind === undefined && !definitions.has(node.type)) return;
    const identifier = 'identifier' in node ? node.identifier : '';
    if (kind !== undefined) used.add(`${kind} ${identifier}`);
    else if (used.has(`${node.type} ${identifier}`)) return;
    const details = node.type.startsWith('footnote') ? footnote : reference;
    report('link-malformed', placeOf({ file }, node), details);
  });
};

/** Reports links whose address stands elsewhere, footnotes and pictures. */
export const reportRefused = (document: SourceDocument, report: Report): void => {
  const { file, tree } = document;
  if (!tree) return;
  reportIndirect(document, report);
  visit(tree, 'image', (image) => {
    report('image-refused', placeOf({ file }, image), { found: `the picture ${image.url}` });
  });
};

/** Links within a guideline lead to an anchor that exists; links are written where they stand. */
export const links: Rule = {
  needs: [],
  check: (reading, report) => {
    const { guideline, documents, folder, aliasesUnread } = reading;
    const anchors = new Set([
      ...anchoredOf(guideline).map(({ anchor }) => anchor),
      ...Object.keys(guideline.aliases),
    ]);
    const expectedFor = (anchor: string): string => {
      const meant = nearest(anchor, [...anchors]);
      return meant === undefined
        ? `an anchor of ${folder.split('/').at(-1) ?? folder}`
        : `#${meant}`;
    };
    for (const document of documents) {
      const { file, tree } = document;
      if (!tree) continue;
      reportRefused(document, report);
      visit(tree, 'link', (link) => {
        if (!link.url.startsWith('#') || link.url.length === 1) return;
        const anchor = link.url.slice(1);
        if (anchors.has(anchor) || anchor.startsWith('ref-')) return;
        if (aliasesUnread || isExcused(reading, anchor)) return;
        report('link-dead', placeOf({ file }, link), {
          found: `a link to #${anchor}`,
          expected: expectedFor(anchor),
        });
      });
    }
  },
};
