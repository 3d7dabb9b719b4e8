import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchoredOf } from '#model/anchored.ts';
import { readLibrary } from '#library/read.ts';
import { correct } from '#search/engine/correct.ts';
import { stopWords } from '#search/stop-words.ts';
import { dataOf, engineOf, hitsFor } from './library.ts';

const engine = engineOf('content');
const data = dataOf('content');
const find = (query: string): Promise<string[]> => hitsFor(engine, query);
const notes = async (query: string): Promise<string[]> =>
  (await engine.search(query)).notes.map(({ type }) => type);

describe('the records', () => {
  const records = data.guidelines.flatMap((guideline) => guideline.records);

  test('every anchor that is published has one', () => {
    const { guidelines } = readLibrary({ contentRoot: 'content', base: '/' });
    const urls = new Set(records.map(({ url }) => url));
    const anchors = guidelines.flatMap((guideline) =>
      anchoredOf(guideline).map(({ anchor }) => `guidelines/${guideline.number}/#${anchor}`),
    );
    expect(anchors.filter((url) => !urls.has(url))).toEqual([]);
  });

  test('nothing is indexed twice: only index terms share an address', () => {
    const twice = records
      .filter(({ kind }) => kind !== 'index-term')
      .map(({ url }) => url)
      .filter((url, at, all) => all.indexOf(url) !== at);
    expect(twice).toEqual([]);
    const texts = records
      .filter(({ kind, text }) => kind !== 'revision' && text.length > 60)
      .map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe('identifiers', () => {
  test('a known one is the first hit, and the direct one', async () => {
    const answer = await engine.search('CPT 0600T');
    expect(answer.direct).toMatch(/#code-0600T$/u);
    expect(answer.groups[0]?.group).toBe('exact');
  });

  test.each([
    ['0600T 0600t', true],
    ['doi:10.1055/s-0039-1693980 PMID 31435129', true],
    ['02-40000-26', true],
    ['0600T 0601T', false],
    ['0600T 0602T', false],
    ['L33777', true],
    ['02-40000', false],
    ['0600T-0605T', false],
  ])('what asks for one place leads straight to it: %s', async (query, leads) => {
    expect((await engine.search(query)).direct !== undefined).toBe(leads);
  });

  test('filters hide what there is, and the answer knows of it', async () => {
    const { count, total } = await engine.search('0600T', { filters: { kind: 'reference' } });
    expect({ count, total }).toEqual({ count: 0, total: 2 });
  });

  test('a code brings the revisions that speak of it', async () => {
    expect(await find('0601T')).toEqual([
      '#code-0601T',
      '#update-2021-01-01',
      '#update-2020-07-01',
    ]);
  });

  test('a question for what happened to a code is answered by the history first', async () => {
    expect((await find('when was 0601T revised'))[0]).toBe('#update-2021-01-01');
    expect((await find('when was 0600T added'))[0]).toBe('#update-2020-07-01');
    expect((await find('is 0600T covered'))[0]).toBe('#code-0600T');
  });

  test('what was typed besides tells which of two is meant, and is told where it is nowhere', async () => {
    expect((await find('L33777'))[0]).toBe('#ref-l33777-cms');
    expect((await find('L33777 First Coast'))[0]).toBe('#ref-l33777-fcso');
    expect((await find('0600T 2021'))[0]).toBe('#code-0600T');
    expect((await engine.search('0600T metformin')).notes).toEqual([
      { type: 'unknown', word: 'metformin' },
    ]);
  });

  test('a digit too many or too few is no part of a guideline’s number', async () => {
    for (const number of ['02-40000-266', '02-40000-6', '02-4000-27', '02-400-26', '02-9922-13'])
      expect(await notes(number), number).toEqual(['unknown-identifiers']);
    expect(await find('02-40000')).toContain('#related-02-40000-23');
  });

  test.each([
    ['CPT 0600 T', '#code-0600T'],
    ['0600T 0601 T', '#code-0600T #code-0601T'],
    ['cpt code 0601', '#code-0601T'],
    ['10.1016/j.diii.2016.10.001;10.1016/j.diii.2017.07.007', '#ref-tasu-2016 #ref-vroomen-2017'],
    ['reference 21', '#ref-meijerink-2021'],
    ['nanoknife™', '02-40000-26'],
  ])('%s is read as it is meant', async (typed, expected) => {
    const found = await find(typed);
    for (const one of expected.split(' '))
      expect(found.some((hit) => hit.endsWith(one)) || one === '02-40000-26').toBe(true);
    expect(await notes(typed)).toEqual([]);
  });

  test('what looks like a code amid words is a word', async () => {
    expect(await notes('vitamin B12')).toEqual(['unknown', 'unknown']);
    expect(await notes('HER2neu')).toEqual(['unknown']);
    expect(await notes('reference 58')).toEqual(['unknown-identifiers']);
  });

  test('a citation is found with the number that it has in its list', async () => {
    const line =
      'Frühling P, Nilsson A, Duraj F, Haglund U, Norén A. Single-center nonrandomized clinical trial to assess the safety and efficacy of irreversible electroporation (IRE) ablation of liver tumors in humans: Short to mid-term results. Eur J Surg Oncol. 2017 Apr;43(4):751-757.';
    for (const number of ['', '12. ', '[12] ', '12) '])
      expect((await find(number + line))[0], number).toBe('#ref-fruhling-2017');
  });

  test('an unknown one finds nothing and says so', async () => {
    expect(await find('31435128')).toEqual([]);
    expect((await engine.search('31435128')).notes).toEqual([
      { type: 'unknown-identifiers', unknown: [{ text: '31435128', kind: undefined }] },
    ]);
    expect((await engine.search('PMID 31435128')).notes).toEqual([
      { type: 'unknown-identifiers', unknown: [{ text: 'PMID 31435128', kind: 'pmid' }] },
    ]);
  });

  test('of several, those that are known are found, and the others named', async () => {
    const answer = await engine.search('IPG441, IPG999, IPG442');
    expect(await find('IPG441, IPG999, IPG442')).toEqual(['#ref-ipg441', '#ref-ipg442']);
    expect(answer.notes).toEqual([
      { type: 'unknown-identifiers', unknown: [{ text: 'IPG999', kind: 'nice' }] },
    ]);
  });
});

describe('words', () => {
  test('a misspelled one is corrected, and can be taken as typed', async () => {
    expect((await engine.search('pancraetic')).notes).toEqual([
      { type: 'correction', from: 'pancraetic', to: 'pancreatic' },
    ]);
    expect((await engine.search('pancraetic', { literal: true })).count).toBe(0);
  });

  test('one that is nowhere finds nothing, alone or with others', async () => {
    expect(await find('metformin')).toEqual([]);
    expect(await find('is metformin covered')).toEqual([]);
    expect(await notes('metformin')).toEqual(['unknown']);
  });

  test('one that is nowhere stands for one of the same root, and that is told', async () => {
    expect((await engine.search('oncologist')).notes).toEqual([
      { type: 'correction', from: 'oncologist', to: 'oncology' },
    ]);
    expect((await engine.search('unblinded')).notes).toEqual([
      { type: 'correction', from: 'unblinded', to: 'blinded' },
    ]);
    expect((await engine.search('unblinded', { literal: true })).count).toBe(0);
  });

  test('whoever asks leave is led to the position statement', async () => {
    for (const question of [
      'Can I get IRE for prostate cancer?',
      'can IRE be used for pancreatic cancer',
      'may my patient have NanoKnife in the liver',
    ])
      expect((await find(question))[0], question).toBe('#position-statement');
  });

  test('one that is spelled as it should be is no slip for another', async () => {
    for (const word of ['infection', 'rejection', 'margin', 'positive', 'united', 'print']) {
      expect(await find(word), word).toEqual([]);
      expect(await notes(word), word).toEqual(['unknown']);
    }
    expect((await engine.search('inyection')).notes).toMatchObject([{ to: 'injection' }]);
  });

  test('an author’s paper on something else is not what was named, and that is told', async () => {
    expect(await notes('Guo 2021')).toEqual([]);
    expect(await find('Guo prostate 2021')).toEqual(['#ref-guo-2021']);
    expect(await notes('Guo prostate 2021')).toEqual(['some-words']);
  });

  test('a common word that is nowhere keeps nothing away', async () => {
    expect(await find('pacemaker ok?')).toEqual(await find('pacemaker'));
    expect(await find('problem')).toEqual([]);
  });

  test('a phrase that is nowhere finds nothing, though its words are somewhere', async () => {
    expect(await find('tissue soft')).toContain('#position-statement');
    expect(await find('"tissue soft"')).toEqual([]);
    expect(await notes('"tissue soft"')).toEqual(['unknown-phrase']);
    expect(await find('"tissue soft" liver')).toEqual([]);
    expect(await find('"soft tissue" rectum')).toEqual([]);
  });

  test('a misspelled phrase is corrected', async () => {
    expect(await find('"soft tisue"')).toEqual(await find('"soft tissue"'));
    expect(await notes('"soft tisue"')).toEqual(['correction']);
  });

  test('a question that names the guideline is answered without what is nowhere, and says so', async () => {
    expect((await find('what anesthesia is needed for IRE')).length).toBeGreaterThan(0);
    expect(await notes('what anesthesia is needed for IRE')).toContain('unknown');
    expect(await find('metformin for pancreas')).toEqual([]);
    expect(await find('xyzzy IRE')).toEqual([]);
  });

  test('an abbreviation beside its own words needs not be known', async () => {
    expect(await find('computational fluid modeling CFM')).toEqual(
      await find('computational fluid modeling'),
    );
  });

  test('another procedure, or a term of the thesaurus, is no misspelling', async () => {
    expect(correct('gastrostomy', new Map([['gastrectomy', 9]]))).toBeUndefined();
    expect(correct('gastrectmy', new Map([['gastrectomy', 9]]))).toBe('gastrectomy');
    expect(await notes('influenza')).toEqual(['unknown']);
  });

  test('a question for what something is leads to where that is said', async () => {
    expect((await find('what is irreversible electroporation'))[0]).toBe('#description');
    expect((await find('define electroporation'))[0]).toBe('#def-electroporation');
    expect((await find('what does electroporation mean'))[0]).toBe('#def-electroporation');
  });

  test('a number belongs to the word that it tells apart', async () => {
    expect(await find('type 7 carcinoma')).toEqual([]);
    expect(await notes('stage 9')).toEqual(['unknown']);
  });

  test('stop words and single letters alone find nothing', async () => {
    expect(await find('the of and')).toEqual([]);
    expect(await find('e')).toEqual([]);
    expect(await notes('e')).toEqual(['too-little']);
  });

  test('the words are marked in title and excerpt', async () => {
    const hit = (await engine.search('homeostasis')).groups[0]?.hits[0];
    expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'homeostasis',
    ]);
  });

  test('policy comes before literature', async () => {
    const order = (await engine.search('pancreas')).groups.map(({ group }) => group);
    expect(order).toEqual(['policy', 'references']);
  });
});

describe('dates', () => {
  const several = engineOf('tests/fixtures/four');

  test('a bound is a limit, and what was asked for of it is of its kind', async () => {
    expect(await find('updates after 06/15/2021')).toEqual([
      '#update-2021-12-15',
      '#update-2023-06-15',
      '#update-2024-06-15',
    ]);
    expect(await find('updates before 2018')).toEqual(['#update-2016-02-15', '#update-2017-03-15']);
    expect(await find('updates 2019–2021')).toHaveLength(6);
    const years = (await engine.search('references 2015-2017')).groups.flatMap(({ hits }) =>
      hits.map(({ record }) => record.year),
    );
    expect(new Set(years)).toEqual(new Set(['2015', '2016', '2017']));
    expect(await find('coding updates since 2020')).toEqual([
      '#update-2020-07-01',
      '#update-2021-01-01',
    ]);
  });

  test('where an interval holds nothing of it, that is told', async () => {
    expect((await engine.search('since 2030')).notes).toEqual([
      { type: 'unknown-date', text: 'since 2030' },
    ]);
    for (const query of ['updates before 2016', 'prostate after 2022', 'Meijerink before 2020']) {
      const answer = await engine.search(query);
      expect(answer.count, query).toBe(0);
      expect(answer.notes, query).toEqual([
        { type: 'nothing-within', text: query.replace(/^\w+ /u, '') },
      ]);
    }
  });

  test('of an identifier, what speaks of it within the interval', async () => {
    expect(await find('0601T updates since 2021')).toEqual(['#update-2021-01-01', '#code-0601T']);
    expect(await find('0601T after 2021')).toEqual(['#code-0601T']);
    expect(await notes('0601T after 2021')).toEqual(['nothing-within']);
    expect(await find('PMID 31435129 before 2018')).toEqual(['#ref-chan-2019']);
  });

  test('a date that the guideline does not have is told, and what comes nearest is no exact match', async () => {
    for (const [query, milestone] of [
      ['next review date', 'next review'],
      ['when will it be reviewed again', 'next review'],
      ['when does the policy expire', 'archived'],
      ['when was it archived', 'archived'],
    ]) {
      const { groups, notes: told } = await engine.search(query ?? '');
      expect(told, query).toEqual([{ type: 'unknown-milestone', milestone }]);
      expect(
        groups.map(({ group }) => group),
        query,
      ).not.toContain('exact');
    }
    expect(await notes('last review date')).toEqual([]);
    expect((await find('last review date'))[0]).toBe('#committee-approval');
  });

  test('the history is named where a question for what was in effect is asked, or a day that nothing is of', async () => {
    const guideline = '02-40000-26';
    const inEffect = { type: 'in-effect', day: '2020-07-15', guideline };
    for (const query of [
      'what was in effect on July 15, 2020',
      'date of service 07/15/2020',
      'DOS 7/15/20',
      '7/15/20',
    ]) {
      const answer = await engine.search(query);
      expect(answer.count, query).toBe(0);
      expect(answer.notes.slice(1), query).toEqual([inEffect]);
    }
    expect((await engine.search('0600T DOS 7/15/20')).notes).toEqual([inEffect]);
    expect(await notes('June 15, 2024')).toEqual([]);
    expect(await notes('studies from June 15, 2021 on')).toEqual([]);
    expect((await engine.search('dates of service 7/1/2020 to 7/31/2020')).notes).toEqual([
      { type: 'in-effect', guideline },
    ]);
  });

  test('of several guidelines, the one that is named or chosen', async () => {
    const last = async (query: string, guideline?: string) =>
      (await several.search(query, { filters: { guideline } })).notes.at(-1);
    const guideline = '09-E0000-57';
    const inEffect = { type: 'in-effect', day: '2019-03-01' };
    const named = { ...inEffect, guideline };
    expect(await last('in effect on March 1, 2019')).toEqual(inEffect);
    expect(await last(`${guideline} in effect on March 1, 2019`)).toEqual(named);
    expect(await last('are exoskeletons covered DOS 3/1/2019')).toEqual(named);
    expect(await last('DOS 3/1/2019', guideline)).toEqual(named);
  });
});

describe('filters', () => {
  test('keep the kind, the year, and count what there is', async () => {
    const { facets } = await engine.search('liver');
    const guidance = await engine.search('liver', { filters: { kind: 'guidance' } });
    expect(guidance.count).toBe(facets.kinds.get('guidance'));
    const recent = await engine.search('liver', { filters: { year: '2021' } });
    expect(recent.count).toBe(facets.years.get('2021'));
    const years = recent.groups.flatMap(({ hits }) => hits.map(({ record }) => record.year));
    expect(new Set(years)).toEqual(new Set(['2021']));
  });
});

test('whatever is typed, the answer comes, and links only to the library', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      const { groups } = await engine.search(text);
      for (const { hits } of groups)
        for (const { record } of hits) expect(record.url).toMatch(/^guidelines\//u);
    }),
    { numRuns: 100 },
  );
});

test('any words of the library find something, and are answered in time', async () => {
  const words = data.guidelines
    .flatMap(({ records }) =>
      records.flatMap(({ text }) => text.replace(/\S+\/\S+/gu, '').split(/[\s,;:.()/–-]+/u)),
    )
    .filter((word) => /^\p{L}{5,}$/u.test(word) && !stopWords.has(word.toLowerCase()));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...new Set(words)), async (word) => {
      expect((await engine.search(word)).count).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
