import type { Block } from '#model/section.ts';
import type { Heading } from '#model/prose.ts';
import type { Criteria } from '#model/criteria.ts';

/** A stretch of text, under a heading of its own if it has one. */
export interface Passage {
  readonly heading?: Heading;
  readonly text: string;
}

type TextBlock = Extract<Block, { kind: 'prose' | 'note' }>;

/** The text of prose and notes, parted at the headings inside it. */
export const passagesOf = (blocks: readonly TextBlock[]): Passage[] => {
  const passages: { heading?: Heading; lines: string[] }[] = [{ lines: [] }];
  for (const block of blocks) {
    const prose = block.kind === 'note' ? block.prose : block;
    const headings = [...prose.headings];
    for (const line of prose.text.split('\n')) {
      const [next] = headings;
      if (next?.text.trim() === line.trim()) {
        passages.push({ heading: next, lines: [] });
        headings.shift();
      } else {
        passages.at(-1)?.lines.push(line);
      }
    }
  }
  return passages.map(({ heading, lines }) => ({
    ...(heading === undefined ? {} : { heading }),
    text: lines.join('\n').trim(),
  }));
};

/** A criterion with its own text, and the texts that it stands under. */
export interface PlacedCriterion {
  readonly anchor: string;
  readonly text: string;
  readonly under: readonly string[];
}

/** Each criterion of a group, at every depth. */
export const criteriaIn = (
  { items }: Criteria,
  under: readonly string[],
): readonly PlacedCriterion[] =>
  items.flatMap(({ anchor, prose: { text }, criteria }) => [
    { anchor, text, under },
    ...(criteria === undefined ? [] : criteriaIn(criteria, [...under, text])),
  ]);
