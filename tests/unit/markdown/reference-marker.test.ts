import { describe, expect, test } from 'vitest';
import { readGuideline } from '#markdown/read-guideline.ts';
import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { Collector } from '#report/collector.ts';
import { checkGuideline } from '#rules/check.ts';

const folder = 'content/guidelines/02-12345-67';
const own = ['relation-', 'attribute-', 'reference-'];

/** What is read of two references, of which the second begins with a marker, and what is found wrong. */
const read = (marker: string): { citation: Citation | undefined; found: string[] } => {
  const collector = new Collector();
  const text = [
    '1. Doe J. A trial of example therapy. *J Examples*. 2020;12(3):45-52. doi: 10.1000/1.',
    `2. ${marker} Roe R. Example therapy of the liver. *J Examples*. 2021;13(1):1-9. doi: 10.1000/1.`,
    '',
  ].join('\n');
  const reading = readGuideline(folder, [{ path: `${folder}/references.mdx`, text }], {
    addressOf: () => ({ href: '#', held: false }),
    publisherAddress: () => 'https://publisher.example/',
    attachmentHref: () => undefined,
    report: collector.report,
  });
  checkGuideline(reading, collector.report);
  return {
    citation: citationsOf(reading.guideline)[1],
    found: collector
      .sorted()
      .filter(({ id }) => own.some((prefix) => id.startsWith(prefix)))
      .map(({ id, place }) => `${id} ${String(place.line)}:${String(place.column)}`),
  };
};

describe('<Reference … />', () => {
  test('sets kind and organs, and leaves the key to the line', () => {
    const { citation, found } = read(
      '<Reference kind="cohort" organ="liver, bile ducts" same-as="doe-2020" reason="One source." />',
    );
    expect(citation).toMatchObject({
      key: 'roe-2021',
      declared: { kind: 'cohort', organs: ['liver', 'bile ducts'] },
      relations: [{ kind: 'same-as', key: 'doe-2020', reason: 'One source.' }],
    });
    expect(found).toEqual(['reference-duplicate 2:170']);
  });

  test('can say that there is no organ', () => {
    expect(read('<Reference organ="none" />').citation?.declared).toEqual({ organs: [] });
  });

  test('that says nothing of its like leaves the reference as it is', () => {
    const { citation } = read('<Reference key="roe" />');
    expect(citation?.key).toBe('roe');
    expect(citation).not.toHaveProperty('declared');
    expect(citation).not.toHaveProperty('relations');
  });

  test.each([
    ['<Reference follows="roe-1999" reason="Both." />', 'relation-dead 2:15'],
    ['<Reference follows="roe-2021" reason="Both." />', 'relation-dead 2:15'],
    ['<Reference follows="doe-2020" />', 'relation-reason 2:4'],
    ['<Reference reason="Both." />', 'relation-reason 2:4'],
    ['<Reference kind="novel" />', 'attribute-malformed 2:15'],
    ['<Reference organ="tail" />', 'attribute-malformed 2:15'],
    ['<Reference follow="doe-2020" reason="Both." />', 'attribute-unknown 2:15'],
  ])('%s is found wrong', (marker, finding) => {
    expect(read(marker).found).toContain(finding);
  });
});

describe('two references with one identifier', () => {
  test('are told, declared to belong together or not', () => {
    expect(read('').found).toEqual(['reference-duplicate 2:77']);
    const marker = '<Reference same-as="doe-2020" reason="One source." />';
    const column = 77 + marker.length;
    expect(read(marker).found).toEqual([`reference-duplicate 2:${String(column)}`]);
  });
});
