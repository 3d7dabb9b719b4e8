import { describe, expect, test } from 'vitest';
import * as paths from '#model/site-paths.ts';

const number = '02-12345-67';

describe('the addresses that are promised', () => {
  test.each([
    ['/', ''],
    ['/policies/', '/policies'],
  ])('under %s', (base, prefix) => {
    const guideline = `${prefix}/guidelines/02-12345-67`;
    expect(paths.guidelinePath(base, number)).toBe(`${guideline}/`);
    expect(paths.referencesPath(base, number)).toBe(`${guideline}/references/`);
    expect(paths.historyPath(base, number)).toBe(`${guideline}/history/`);
    expect(Object.values(paths.exportPaths(base, number))).toEqual([
      `${guideline}/guideline.json`,
      `${guideline}/guideline.md`,
      `${guideline}/02-12345-67.html`,
      `${guideline}/references.ris`,
      `${guideline}/references.bib`,
      `${guideline}/references.csl.json`,
      `${guideline}/references.csv`,
      `${guideline}/codes.csv`,
      `${guideline}/updates.xml`,
    ]);
    expect(paths.attachmentPath(base, number, 'a form.pdf')).toBe(
      `${guideline}/attachments/a%20form.pdf`,
    );
    const version = `${guideline}/versions/2024-06-15/02-12345-67-2024-06-15`;
    expect(paths.caseFilePath(base, number, '2024-06-15')).toBe(`${version}.html`);
    expect(paths.digestPath(paths.caseFilePath(base, number))).toBe(
      `${guideline}/02-12345-67.html.sha256`,
    );
    expect(paths.pdfPath(base, number)).toBe(`${guideline}/02-12345-67.pdf`);
    expect(paths.pdfPath(base, number, '2024-06-15')).toBe(`${version}.pdf`);
    expect(paths.codesPath(base)).toBe(`${prefix}/codes/`);
    expect(paths.codePath(base, '0600T')).toBe(`${prefix}/codes/0600T/`);
    expect(paths.updatesPath(base)).toBe(`${prefix}/updates/`);
    expect(paths.libraryFeedPath(base)).toBe(`${prefix}/updates.xml`);
    expect(paths.searchPath(base)).toBe(`${prefix}/search/`);
    expect(paths.searchPath(base, 'a & b')).toBe(`${prefix}/search/?q=a+%26+b`);
    expect(paths.catalogPath(base)).toBe(`${prefix}/catalog.json`);
    expect(paths.anchorsPath(base)).toBe(`${prefix}/anchors.json`);
    expect(paths.guidelineSchemaPath(base)).toBe(`${prefix}/schema/guideline.json`);
  });

  test('are whole where the origin is known, and paths where it is not', () => {
    const origin = 'https://example.org';
    expect(paths.siteAddress({ origin }, '/codes/')).toBe('https://example.org/codes/');
    expect(paths.siteAddress({}, '/codes/')).toBe('/codes/');
  });

  test.each(['#references', 'https://publisher.example/'])('%s stays as it is', (address) => {
    expect(paths.siteAddress({ origin: 'https://example.org' }, address)).toBe(address);
  });
});
