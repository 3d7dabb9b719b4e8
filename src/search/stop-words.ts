const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that say nothing about what is looked for. */
export const stopWords = list(`
  a an and are as at be been being but by can could did do does for from had has have having he her
  here him his how i if in into is it its itself let may me might must my no not of off on or our out
  over shall she should so some such than that the their them then there these they this those to too
  under until up upon us very was we were what when where which while who whom whose why will with
  would you your am any about also al et etc vs versus via per between within without during
`);

/**
 * Common words of questions and requests: where the library does not have one, the question can be
 * answered without it. A word that is neither here nor in the library finds nothing.
 */
export const fillers = list(`
  able according actually after again all allow allowed almost already always another anyone anything
  apply applies ask available away back because become before begin below best better both bring call
  called came case certain check clear come could currently day describe detail details different
  doing done each easy either else enough ever every everything exactly example explain fact far few
  find first follow following found full general get gets getting give given gives go goes going good
  got great happen happened happens hello help hi hold instead interested item just keep kind know
  known later latest least less like list little long look looking lot made main make makes making
  many matter mean meaning means mention mentioned more most much name named near need needed needs
  never new next nothing now number often okay old once one ones only other others overall own page
  part particular people person place please point possible present previous probably provide quick
  question quite rather read really reason ref refs regarding related right said same say says see seem seems
  seen several show shows simply since site someone something soon sort still stuff sure take taken
  tell text thank thanks thing things think through thus time times today together told try two type
  understand use used uses using usual usually wait want wants way ways well went whether whole whose
  within word words work works write written wrote yes yet
`);
