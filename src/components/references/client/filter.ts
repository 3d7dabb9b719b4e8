import type { DeskItem } from './desk-item.ts';
import type { DeskState, OptionGroup } from './desk-state.ts';
import { needlesIn } from './needles.ts';

/** Identifiers that say where an article is, not what its number in a register is. */
const ofArticles = ['doi', 'pmid', 'pmcid', 'isbn'];

/** The values that a reference has in a group of options. */
export const valuesIn = (item: DeskItem, group: OptionGroup): readonly string[] => {
  switch (group) {
    case 'named':
      return [item.named ? 'named' : 'listed'];
    case 'kind':
      return [item.kind];
    case 'organ':
      return item.organs;
    case 'id':
      return item.ids.length === 0
        ? ['none']
        : item.ids.map((id) => (ofArticles.includes(id) ? id : 'registry'));
  }
};

type Filters = Pick<DeskState, 'words' | 'options' | 'from' | 'to'>;

const holdsWords = (item: DeskItem, words: string): boolean =>
  needlesIn(words).every((texts) => texts.some((text) => item.words.includes(text)));

const isInSpan = ({ year }: DeskItem, from = -Infinity, to = Infinity): boolean =>
  (from === -Infinity && to === Infinity) || (year !== undefined && year >= from && year <= to);

const fits = (item: DeskItem, group: OptionGroup, wanted: readonly string[]): boolean =>
  wanted.length === 0 || valuesIn(item, group).some((value) => wanted.includes(value));

/**
 * Whether a reference is shown: it holds every word, lies in the span of years, and has one of the
 * wanted values in every group.
 *
 * @param except a group that is not asked, to tell how many its options would show
 */
export const isShown = (
  item: DeskItem,
  { words, options, from, to }: Filters,
  except?: OptionGroup,
): boolean =>
  holdsWords(item, words.trim()) &&
  isInSpan(item, from, to) &&
  (Object.keys(options) as OptionGroup[]).every(
    (group) => group === except || fits(item, group, options[group]),
  );
