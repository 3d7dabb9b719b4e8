import { singular } from './stem.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that say nothing about what is looked for. */
export const stopWords = list(`
  a an and are as at be been being but by can could did do does for from had has have having he her
  here him his how i if in into is it its itself let may me might must my no not of off on or our out
  over shall she should so some such than that the their them then there these they this those to too
  under until up upon us very was we were what when where which while who whom whose why will with
  would you your am any about also al et etc vs versus via per between within without during
`);

const listedFillers = list(`
  able according actually after again all allow almost already always another anyone anything apply
  ask available away back basis because become before begin below best better both bring call came
  case certain check clear come could currently day define definition describe detail different doing done each easy
  either else enough ever every everything exactly example explain fact far few find first follow
  found full general get give given go goes good got great happen hello help hi hold instead
  interested issue item just keep kind know known later latest least less like list little long look
  lot made main make many matter mean member mention more most much name near need never new next
  nothing now number often ok okay old once one only other overall own page part particular patient
  people person place please point possible present previous probably problem provide publish
  question quick quite rather read really reason ref regarding related result right said same say
  see seem seen several show simply since site someone something soon sort still stuff sure take
  taken tell text thank thing think through thus time today together told try two type understand
  use usual wait want way well went whether whole whose within word work write written wrote yes yet
`);

const listedCommon = list(`
  action alternative amount average benefit big category cause chance choose common compare comparison condition cutoff
  continue count decide differ difference effect feel form hour hurt important improve include increase
  information kit large length level limit live mandatory maximum mean minimum minute mother name necessary normal often option order perform prefer purpose quality
  rate receive recommend report request require role second send several short side similar situation size small specific standard start
  status stay stop submit success suggest support threshold total twice value wide wrong year
`);

const formsOf = (word: string): string[] => [
  word,
  singular(word),
  word.replace(/(?:ing|ed|ly)$/u, ''),
  word.replace(/(?:ing|ed)$/u, 'e'),
  word.replace(/([a-z])\1(?:ing|ed)$/u, '$1'),
];

/**
 * Common words of questions and requests: where the library does not have one, the question can be
 * answered without it. A word that is neither here nor in the library finds nothing.
 */
export const isFiller = (word: string): boolean =>
  formsOf(word).some((form) => listedFillers.has(form));

/** Whether a word is so common that it says little about what is looked for, if the library does not even have it. */
export const isCommon = (word: string): boolean =>
  isFiller(word) || formsOf(word).some((form) => listedCommon.has(form));
