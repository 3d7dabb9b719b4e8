import { historyOf } from './history.ts';
import { Random } from './random.ts';
import { referencesOf } from './references.ts';
import { evidenceOf } from './studies.ts';
import type { Subject } from './subject.ts';

const studies = 3;

/**
 * A guideline’s files, of the first guideline’s size: 12 sections, 57 references, 2 codes, 11
 * revisions, 3 studies.
 *
 * @param related guidelines that it refers to
 * @returns text by file name
 */
export function guidelineFiles(
  subject: Subject,
  related: readonly Subject[],
  seed: number,
): ReadonlyMap<string, string> {
  const random = new Random(seed, subject.index);
  const { number, title, procedure, abbreviation, condition, codes } = subject;
  const references = referencesOf(subject, random);
  const history = historyOf(subject, random);
  const evidence = evidenceOf(random.sample(references.articles, studies), subject, random);
  const tissue = random.pick(['soft tissue', 'solid organs', 'the vessel wall', 'nerve fibers']);
  return new Map([
    [
      'index.mdx',
      `---
number: ${number}
subject: ${title}
abbreviation: ${abbreviation}
publisher: Synthetic Health Plan
originalEffective: ${history.first}
reviewed: ${history.reviewed}
revised: ${history.last}
linesOfBusiness: all
---

This synthetic guideline exists to measure how long a library takes to build. It is no authorization, certification, explanation of benefits, or guarantee of payment, and it is not medical advice. Responsibility for every medical decision rests with the patient and the physician. It holds for all lines of business, except where [Program Exceptions](#program-exceptions) says otherwise.
`,
    ],
    [
      'description.mdx',
      `${title} (${abbreviation}) is a technique in which energy is brought to ${tissue} under image guidance. It is offered to people with ${condition} for whom surgery is not suitable, and it is performed by one operator in ${String(random.whole(20, 90))} minutes on average. Most are discharged on the day of treatment; a second session is needed by ${String(random.whole(4, 18))}% within a year.

The Food and Drug Administration (FDA) cleared the first ${abbreviation} system in ${String(random.whole(2004, 2012))} as a device for ${tissue}. Later clearances made the approved indications clear. Established alternatives are surgery, medication, and observation; which of them ${abbreviation} could stand in for is the question of the studies below.

<Note>

The system’s name is written in two ways in this text. Both are kept.

</Note>
`,
    ],
    ['evidence-summary.mdx', evidence],
    [
      'position-statement.mdx',
      `<Position status="experimental or investigational" scope="all indications">

${title} (${abbreviation}) is considered **experimental or investigational** for all indications. Among them, without limitation, is the treatment of ${condition}.

</Position>

The peer reviewed literature is insufficient to demonstrate the safety and efficacy of ${procedure} and its effects on long-term health outcomes.
`,
    ],
    [
      'billing-coding.mdx',
      `## CPT® coding

| Code | Descriptor | Status |
| --- | --- | --- |
| ${codes[0]} | ${title}; 1 or more lesions, including imaging guidance, when performed, percutaneous | Investigational |
| ${codes[1]} | ${title}; 1 or more lesions, including fluoroscopic and ultrasound guidance, when performed, open | Investigational |
`,
    ],
    ['reimbursement.mdx', 'See the [Position Statement](#position-statement).\n'],
    [
      'program-exceptions.mdx',
      `**Federal Employee Program (FEP):** FEP guidelines are to be followed.

**State Account Organization (SAO):** SAO guidelines are to be followed.

**Medicare Advantage products:** When this guideline was last reviewed, no National Coverage Determination (NCD) and/or Local Coverage Determination (LCD) was found.
`,
    ],
    [
      'definitions.mdx',
      `**${title}:** A treatment that changes ${tissue} by ${String(random.whole(2, 9))} or more applications of energy through a probe, while the tissue around it is spared.\n`,
    ],
    [
      'related-guidelines.mdx',
      related.map((other) => `- [${other.title}](guideline:${other.number})\n`).join(''),
    ],
    [
      'other.mdx',
      `## Index terms

- ${abbreviation}
- ${title}
- Image guidance
- ${tissue.charAt(0).toUpperCase()}${tissue.slice(1)}
`,
    ],
    ['references.mdx', references.text],
    [
      'committee-approval.mdx',
      `<Approval committee="Synthetic Policy and Coverage Committee" date="${history.reviewed}" />\n`,
    ],
    ['update-history.mdx', history.text],
  ]);
}
