import { describe, expect, test } from 'vitest';
import { coins } from '#exports/references/coins.ts';
import { firstReferences, referenceOf } from '../../support/references.ts';

const read = (key: string): URLSearchParams =>
  new URLSearchParams(
    coins(firstReferences.find((citation) => citation.key === key) ?? referenceOf({})),
  );

describe('COinS', () => {
  test('tell an article', () => {
    expect([...read('tasu-2022')]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      [
        'rft.atitle',
        'Irreversible electroporation and electrochemotherapy in oncology: State of the art',
      ],
      ['rft.jtitle', 'Diagn Interv Imaging'],
      ['rft.volume', '103'],
      ['rft.issue', '11'],
      ['rft.spage', '499'],
      ['rft.epage', '509'],
      ['rft.date', '2022-11'],
      ['rft.aulast', 'Tasu'],
      ['rft.aufirst', 'JP'],
      ['rft.au', 'Tasu, JP'],
      ['rft.au', 'Tougeron, D'],
      ['rft.au', 'Rols, MP'],
      ['rft_id', 'info:doi/10.1016/j.diii.2022.09.009'],
      ['rft_id', 'info:pmid/36266192'],
    ]);
  });

  test('tell guidance as a report, its organisation whole', () => {
    const guidance = read('ipg442');
    expect(guidance.get('rft.genre')).toBe('report');
    expect(guidance.get('rft.au')).toBe('National Institute for Health and Care Excellence (NICE)');
    expect(guidance.get('rft_id')).toBe('https://www.nice.org.uk/guidance/ipg442');
  });

  test('tell a trial registration in Dublin Core', () => {
    const trial = read('nct01442324');
    expect(trial.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(trial.get('rft.publisher')).toBe('Azienda Ospedaliera di Padova');
  });
});
