import type { Span } from './line.ts';
import { sentences, trimmed } from './sentences.ts';

/** Words of abbreviated journal names (ISO 4) that are printed with stops: J. Clin. Oncol. */
const shortWords = new Set(
  'acad acta adv aesthet allergy am anaesth anal anat anesth anesthesiol angiol ann anal appl arch arthrosc assoc asthma audiol aust behav biochem bioeng bioeng biol biomark biomed biophys biosci biostat blood br bull can canc cardiol cardiothorac cardiovasc cell chem chemother chin chir circ clin coll colorectal commun comp compr comput contemp cosmet crit curr cytol cytopathol dent dermatol dev diabetol diagn dig dis drug dtsch electron embryol emerg endocr endocrinol endosc endourol endovasc eng engl environ epidemiol epilepsy eur evid exp fam fertil front gastroenterol gastrointest gen genet genomics geriatr gerontol gynaecol gynecol haematol haemost head health hear hematol hepatobiliary hepatol histol hosp hum hypertens imag immunol implant ind infect inf inform inst instrum int integr intens intern interv interven invest investig isr ital j jpn jt kidney klin korean lab lancet laparosc laryngol lett leuk lymphat lung lymphoma mag magn manag mater mech med metab metabol methods mex microbiol microsc minim mod mol monatsschr mutat n nanomed nat natl nephrol nerv netw neuroimag neurol neuropsychiatr neuropsychol neuroradiol neurosci neurosurg neurotol nord nucl nurs nutr obes obstet occup oncol ophthalmic ophthalmol opin opt orthod orthop otol otolaryngol otorhinolaryngol outcomes pac pathol pediatr percutan perinatol pharm pharmacoeconomics pharmacol pharmacother phys physiol plast pol postgrad pract prev proc prog prostate psychiatr psychiatry psychol psychosom pulm q qual quant radiat radiol radiother recent reconstr reg regen rehabil relat reprod res resour respir reson retin rev rheum rheumatol rhinol roentgenol s scand sch sci semin ser sex singapore skelet sleep soc spectrosc spectrom stat steril stereotact struct surg suppl swiss symp syst technol ther thorac thromb thyroid tissue tomogr toxicol trans transfus transl transplant traumatol trop tuberc tumour u ultrasonogr ultrasound univ urogynecol urol vasc vet virol virchows vis vitr wien wkly wochenschr z zentralbl zh'.split(
    ' ',
  ),
);
/** Journals whose names go on after a full stop: JACC. Cardiovascular interventions. */
const heads =
  /^(?:The )?(?:JACC|Circulation|Circ|Lancet|Biochimica et biophysica acta|Journals? of Gerontology|J Gerontol|Am J Physiol|American journal of physiology|Philosophical transactions|Stroke|Neurology|Proceedings|Eur Urol|European urology)\.?$/iu;

function isAbbreviated(piece: string): boolean {
  const words = piece.split(/[\s.]+/u).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      (word) =>
        /^\p{Lu}$/u.test(word) || (/^\p{Lu}/u.test(word) && shortWords.has(word.toLowerCase())),
    )
  );
}

/** Whether a text can be a journal's name when nothing but its look tells. */
export function looksLikeJournal(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s.,;:]+$/u, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12 || !/\p{L}/u.test(text)) return false;
  return words.every((word) =>
    /^[("'“]*(?:\p{Lu}|\d)|^(?:of|the|and|in|for|on|de|der|et|&|:|la|für|und|npj|[a-z]{1,3}\p{Lu})/u.test(
      word,
    ),
  );
}

/** The emphasised text that ends at `end`, if there is one. */
function emphasisedEnd(text: string, span: Span, emphasised: readonly string[]): Span | undefined {
  const piece = text.slice(span.start, span.end).replace(/[\s.,;:]+$/u, '');
  const end = span.start + piece.length;
  for (const printed of emphasised) {
    const hint = printed.replace(/^[\s.,;:]+|[\s.,;:]+$/gu, '').replace(/,\s\d+$/u, '');
    if (hint.length < 2 || !piece.endsWith(hint) || hint.length > 120) continue;
    const start = end - hint.length;
    if (
      start === span.start ||
      /[.?!:,"”’)\]\u001F]\s?$/u.test(text.slice(Math.max(span.start, start - 2), start))
    ) {
      return { start, end };
    }
  }
  return undefined;
}

/** A boundary that sentences do not count, as after U.S.: the last one before a capital. */
function weakSplit(text: string, span: Span): Span | undefined {
  const piece = text.slice(span.start, span.end);
  const match = /^.*[.?!]["”’)\]]?\s(?=[\p{Lu}\d])/su.exec(piece);
  if (match === null) return undefined;
  const journal = { start: span.start + match[0].length, end: span.end };
  return looksLikeJournal(text.slice(journal.start, journal.end)) ? journal : undefined;
}

export interface TitleAndJournal {
  readonly title?: Span;
  readonly journal?: Span;
}

/**
 * Parts a title from the journal after it: the last sentence is the journal's name, with the
 * words before it that belong to an abbreviated name printed with stops.
 */
export function splitTitleAndJournal(
  text: string,
  span: Span,
  emphasised: readonly string[],
): TitleAndJournal {
  const hinted = emphasisedEnd(text, span, emphasised);
  if (hinted !== undefined) return whole(text, span.start, hinted);
  const parts = sentences(text, span.start, span.end);
  let first = parts.length - 1;
  const last = parts[first];
  if (last === undefined) return {};
  for (
    let before = parts[first - 1];
    before !== undefined && first > 0;
    before = parts[first - 1]
  ) {
    const printed = text.slice(before.start, before.end).trim();
    if (!isAbbreviated(printed) && !(heads.test(printed) && first > 1)) break;
    first -= 1;
  }
  const start = parts[first]?.start ?? last.start;
  if (first === 0) {
    const weak = weakSplit(text, { start, end: last.end });
    if (weak !== undefined && !isAbbreviated(text.slice(start, weak.start)))
      return whole(text, span.start, weak);
  }
  return whole(text, span.start, { start, end: last.end });
}

function whole(text: string, start: number, journal: Span): TitleAndJournal {
  const title = trimmed(text, { start, end: journal.start });
  return title.end > title.start ? { title, journal } : { journal };
}
