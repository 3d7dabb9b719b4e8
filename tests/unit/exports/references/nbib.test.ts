import { describe, expect, test } from 'vitest';
import { isInPubMed, nbibRecord, referencesNbib } from '#exports/references/nbib.ts';
import { firstGuideline, firstReferences, referenceOf } from '../../support/references.ts';

describe('references.nbib', () => {
  test('holds the articles whose PubMed number and authors are all known', () => {
    expect(firstReferences.filter(isInPubMed).map(({ key }) => key)).toEqual([
      'chan-2019',
      'tasu-2022',
      'yang-2020',
    ]);
    expect(referencesNbib(firstGuideline).match(/^PMID- /gmu)).toHaveLength(3);
  });

  test('says of an article what its line says, and no more', () => {
    const tasu = firstReferences.find(({ key }) => key === 'tasu-2022') ?? referenceOf({});
    expect(nbibRecord(tasu).split('\r\n')).toEqual([
      'PMID- 36266192',
      'VI  - 103',
      'IP  - 11',
      'DP  - 2022 Nov',
      'TI  - Irreversible electroporation and electrochemotherapy in oncology: State of the art',
      'PG  - 499-509',
      'LID - 10.1016/j.diii.2022.09.009 [doi]',
      'AU  - Tasu JP',
      'AU  - Tougeron D',
      'AU  - Rols MP',
      'PT  - Journal Article',
      'DEP - 20221017',
      'TA  - Diagn Interv Imaging',
      '',
    ]);
  });

  test('leaves out what it could tell only in part', () => {
    const identifiers = { pmid: '1' };
    expect(isInPubMed(referenceOf({ identifiers, etAl: true }))).toBe(false);
    expect(isInPubMed(referenceOf({ identifiers, kind: 'book' }))).toBe(false);
    expect(isInPubMed(referenceOf({}))).toBe(false);
  });
});
