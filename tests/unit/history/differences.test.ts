import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '#history/diff/compare-versions.ts';
import { keptApart } from '#history/diff/apart.ts';
import { compareLines } from '#history/diff/lines.ts';
import { compareWords, type Piece } from '#history/diff/words.ts';
import { fixtureGuidelines } from './fixture.ts';

const [first, second, third] = fixtureGuidelines;

const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('words', () => {
  test('are compared as words, figures as whole figures', () => {
    expect(marked(compareWords('17.6% of 51 patients', '17.8% of 51 patients'))).toBe(
      '[-17.6-]{+17.8+}% of 51 patients',
    );
    expect(marked(compareWords('fluoroscopic and ultrasound guidance', 'imaging guidance'))).toBe(
      '[-fluoroscopic and ultrasound-]{+imaging+} guidance',
    );
  });

  test('the pieces make up both texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', '1.5', '%', ',', '“c”', 'é'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = compareWords(from, to);
        const without = (kind: Piece['kind']): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        const squeezed = (words: string): string => words.replace(/\s+/gu, '');
        expect(squeezed(without('added'))).toBe(squeezed(from));
        expect(squeezed(without('removed'))).toBe(squeezed(to));
      }),
    );
  });

  test('are shown with one space between what came in, what was taken out and the rest', () => {
    const shown = (from: string, to: string): string => marked(keptApart(compareWords(from, to)));
    expect(
      shown(
        'kidney, lung, prostate; in the liver is',
        'kidney, prostate; in the liver and lung is',
      ),
    ).toBe('kidney, [-lung,-] prostate; in the liver {+and lung+} is');
    expect(shown('May 23, 2024', 'May 22, 2025')).toBe('May [-23-] {+22+}, [-2024-] {+2025+}');
    expect(shown('for these indications and its', 'and its')).toBe(
      '[-for these indications-] and its',
    );
  });

  test('a rewritten paragraph is one, two strangers are two', () => {
    expect(compareLines(['a b c d', 'kept'], ['a b c e', 'kept']).map(marked)).toEqual([
      'a b c [-d-]{+e+}',
    ]);
    expect(compareLines(['one two three'], ['quite another sentence']).map(marked)).toEqual([
      '[-one two three-]',
      '{+quite another sentence+}',
    ]);
  });
});

describe('two versions of a guideline', () => {
  const coding = compareVersions(first, second);
  const review = compareVersions(second, third);
  const section = (id: string) => review.sections.find((one) => one.id === id);

  test('that are the same do not differ', () => {
    const { sections, header } = compareVersions(first, structuredClone(first));
    expect({ sections, header }).toEqual({ sections: [], header: [] });
  });

  test('are summed up in one sentence, and part by part', () => {
    expect(coding.summary).toBe(
      'Between the versions of June 15, 2024 and January 1, 2025 of guideline 02-40000-26, the position stayed as it was; the code 0999T was added; the code 0601T was revised; the text of “Description” changed.',
    );
    expect([coding.position, ...coding.others]).toEqual([
      'the position stayed as it was',
      'the code 0999T was added',
      'the code 0601T was revised',
      'the text of “Description” changed',
    ]);
    expect(review.summary).toBe(
      'Between the versions of January 1, 2025 and June 15, 2025 of guideline 02-40000-26, the position changed from “experimental or investigational for all indications” to “medically necessary for locally advanced pancreatic cancer, when criteria are met” and “experimental or investigational for all other indications”; the code 0600T was removed; 1 definition was added; 1 reference was added; 1 reference was revised; 1 reference was removed; the text of “Description” changed; the section “Reimbursement Information” was removed.',
    );
  });

  test('that state no position are not told to have kept one', () => {
    const without = (guideline: typeof first) => ({
      ...guideline,
      sections: guideline.sections.filter(({ id }) => id !== 'position-statement'),
    });
    expect(compareVersions(without(first), without(second)).position).toBe(
      'neither states a position',
    );
  });

  test('codes are compared as records', () => {
    const [revised, added] =
      coding.sections.find(({ id }) => id === 'billing-coding')?.entries ?? [];
    expect([revised?.change, revised?.name, revised?.fields.map(({ label }) => label)]).toEqual([
      'revised',
      '0601T',
      ['descriptor'],
    ]);
    expect([added?.change, added?.name]).toEqual(['added', '0999T']);
  });

  test('references are found again by key and alias: moving is no change', () => {
    const references = section('references');
    expect(references?.entries.map(({ change, name }) => `${change} ${name}`)).toEqual([
      'added Abel et al (2024)',
      'revised UpToDate (2024)',
      'removed Zimmerman et al (2017)',
    ]);
    expect(references?.moved).toBe(55);
  });

  test('the position is compared with its criteria', () => {
    const lines = section('position-statement')
      ?.entries.flatMap(({ fields }) => fields.flatMap((field) => field.lines))
      .map(marked);
    expect(lines).toContain('{+– The tumor cannot be resected.+}');
    expect(lines).toContain('[-experimental or investigational for all indications-]');
  });

  test('a renamed heading, a lost section, the header', () => {
    expect(section('reimbursement')?.change).toBe('removed');
    expect(
      section('description')?.entries.flatMap(({ fields }) =>
        fields.flatMap((field) => field.lines.map(marked)),
      ),
    ).toContain('{+FDA clearance+}');
    expect(review.header.map(({ label }) => label)).toEqual(['Reviewed', 'Revised']);
    expect(review.unchanged).toContain('Program Exceptions');
  });

  test('a link that leads elsewhere is told apart from changed words', () => {
    const relinked = structuredClone(first);
    const prose = relinked.sections
      .find(({ id }) => id === 'reimbursement')
      ?.blocks.find((block) => block.kind === 'prose');
    if (prose?.kind === 'prose') prose.html = prose.html.replace('#position-statement', '#other');
    expect(compareVersions(first, relinked).sections).toEqual([
      {
        id: 'reimbursement',
        title: 'Reimbursement Information',
        change: 'markup',
        entries: [],
        moved: 0,
      },
    ]);
  });
});
