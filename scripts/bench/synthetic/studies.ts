import type { Random } from './random.ts';
import type { Article } from './references.ts';
import type { Subject } from './subject.ts';

/** One study of an evidence summary; every figure of its fields stands in its prose. */
function studyOf({ author, year, key }: Article, subject: Subject, random: Random): string {
  const { procedure, abbreviation, condition } = subject;
  const enrolled = random.whole(40, 400);
  const treated = enrolled - random.whole(1, 12);
  const controlled = random.whole(10, treated);
  const age = random.whole(48, 72);
  const centers = random.whole(2, 14);
  const from = year - random.whole(3, 6);
  const free = random.whole(55, 80);
  const [low, high] = [free - random.whole(4, 12), free + random.whole(4, 12)];
  const survival = random.tenths(82, 98);
  const later = random.tenths(40, 60);
  const complications = random.whole(4, 30);
  const rate = random.tenths(8, 24);
  const share = ((controlled / treated) * 100).toFixed(1);
  return `<Study
  ref="${key}"
  design="Prospective, single-arm trial"
  setting="${String(centers)} medical centers"
  period="${String(from)} to ${String(year - 1)}"
  enrolled="${String(enrolled)}"
  participants="Adults with ${condition} who were not candidates for surgery; median age ${String(age)} years"
  intervention="${procedure} (${abbreviation})"
>

[${author} et al (${String(year)})](#ref-${key}) studied ${procedure} (${abbreviation}) in adults with ${condition} who were not candidates for surgery. The trial ran from ${String(from)} to ${String(year - 1)} in ${String(centers)} medical centers and enrolled ${String(enrolled)} participants, whose median age was ${String(age)} years. Of these, ${String(treated)} were treated as planned. All outcomes were taken from a database that was kept while the trial ran, and were analyzed by intention to treat.

Freedom from recurrence at 1 year was ${String(free)}% (95% CI, ${String(low)} to ${String(high)}), which met the primary end point. Symptoms were controlled in ${String(controlled)} of ${String(treated)} participants (${share}%). Overall survival was ${survival}% at 1 year and ${later}% at 5 years. There were ${String(complications)} complications, in ${rate}% of the participants, and no deaths within the hospital.

The authors concluded that ${abbreviation} was effective and relatively safe in well-selected participants with ${condition}, and that its place beside the established treatments is not yet known.

The results were limited by the absence of a control group and of blinding. Only those who could attend follow-up were enrolled, and the results may not apply to others. Randomized trials with longer follow-up are warranted.

<Outcome measure="Freedom from recurrence" value="${String(free)}%" interval="95% CI ${String(low)} to ${String(high)}" at="1 year" note="primary end point, met" />
<Outcome measure="Control of symptoms" value="${share}%" count="${String(controlled)} of ${String(treated)}" />
<Outcome measure="Overall survival" value="${survival}%" at="1 year" />
<Outcome measure="Overall survival" value="${later}%" at="5 years" />
<Harm>${String(complications)} complications, in ${rate}% of the participants.</Harm>
<Harm>No deaths within the hospital.</Harm>
<Limitation>No control group.</Limitation>
<Limitation>No blinding.</Limitation>
<Limitation>Only those who could attend follow-up were enrolled; the results may not apply to others.</Limitation>
<Conclusion>${abbreviation} was effective and relatively safe in well-selected participants with ${condition}.</Conclusion>

</Study>
`;
}

/** Text of `evidence-summary.mdx`: a study for each article. */
export function evidenceOf(articles: readonly Article[], subject: Subject, random: Random): string {
  return articles.map((article) => studyOf(article, subject, random)).join('\n');
}
