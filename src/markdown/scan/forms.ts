import type { Details } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { blockNames, misspelled } from '../block-homes.ts';
import { bareAngle, unknownTag } from './block-tags.ts';
import { htmlTag, insteadOf } from './html-tags.ts';
import { blank } from './opaque.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Something that MDX would refuse, or take for something else than its writer meant. */
export interface Form {
  readonly id: FindingId;
  /** The group `name` is the name of an element, the group `end` a slash if it is the element’s end. */
  readonly pattern: RegExp;
  readonly details: (text: string, groups: Groups) => Details;
  /** What takes the text’s place, as long as the text. */
  readonly harmless: (text: string) => string;
}

const withoutEnds = (text: string): string => ` ${text.slice(1, -1)} `;

const comment: Form = {
  id: 'mdx-comment',
  pattern: /<!--(?:[\s\S]*?-->)?|\{\s*\/\*[\s\S]*?\*\/\s*\}/gu,
  details: () => ({ found: 'a comment' }),
  harmless: blank,
};

const address: Form = {
  id: 'mdx-autolink',
  pattern: /<(?:[a-z][a-z\d+.-]*:(?=[^\s>])|www\.|[\w.+-]+@)[^\s<>{}]*>/giu,
  details: (text) => ({
    found: `the address ${text} in angle brackets`,
    expected: `the bare address ${text.slice(1, -1)}`,
  }),
  harmless: withoutEnds,
};

const html: Form = {
  id: 'mdx-html',
  pattern: htmlTag,
  details: (text, { name = '' }) => {
    const mend = insteadOf(name);
    return { found: `the HTML tag ${text}`, ...(mend === undefined ? {} : { mend }) };
  },
  harmless: blank,
};

const unknownBlock: Form = {
  id: 'block-unknown',
  pattern: unknownTag,
  details: (_, { end = '', name = '' }) => {
    const meant = misspelled(name);
    return {
      found: `the block <${end}${name}>`,
      expected: meant === undefined ? `one of ${blockNames.join(', ')}` : `<${meant}>`,
    };
  },
  harmless: (text) => {
    const [start = '', name = ''] = /^<\/?(?<name>[\w.:-]+)/u.exec(text) ?? [];
    const meant = misspelled(name);
    return meant === undefined
      ? blank(text)
      : start.replace(name, meant) + text.slice(start.length);
  },
};

const angle: Form = {
  id: 'mdx-angle',
  pattern: bareAngle,
  details: () => ({ found: 'a bare “less than” sign' }),
  harmless: blank,
};

const brace: Form = {
  id: 'mdx-brace',
  pattern: /\{[^{}\n]*\}|[{}]/gu,
  details: (text) => ({
    found: text.length === 1 ? `the curly brace ${text}` : `the curly braces of ${text}`,
  }),
  harmless: (text) => text.replace(/[{}]/gu, ' '),
};

const module: Form = {
  id: 'mdx-module',
  pattern: /^(?:import|export)(?=[ \t{*"'])/gmu,
  details: (text) => ({ found: `a line that begins with “${text}”` }),
  harmless: (text) => `·${text.slice(1)}`,
};

/** What is looked for before blocks are told apart from text. */
export const elements: readonly Form[] = [comment, address, html, unknownBlock];

/** What is looked for in the text between blocks. */
export const signs: readonly Form[] = [angle, brace, module];
