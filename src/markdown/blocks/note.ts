import type { Note } from '#model/prose.ts';
import { openingOf, readAttributes } from '../attributes.ts';
import type { BlockReader } from '../blocks.ts';
import { readPlainProse } from './plain-prose.ts';

/** `<Note>`: an editor’s note. */
export const readNote: BlockReader<Note> = (element, context) => {
  readAttributes(context, element, {});
  const prose = readPlainProse(element, context);
  if (prose) return { kind: 'note', prose };
  context.lose();
  context.report('block-empty', openingOf(context, element), { found: 'an empty <Note>' });
  return undefined;
};
