import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchoredOf } from '#model/anchored.ts';
import { readLibrary } from '#library/read.ts';
import { correct } from '#search/engine/correct.ts';
import { stopWords } from '#search/stop-words.ts';
import { dataOf, engineOf, hitsFor } from './library.ts';

// The machine may be busy with other checks.

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
    ['L33777', false],
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
