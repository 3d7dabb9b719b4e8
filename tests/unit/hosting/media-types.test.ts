import { expect, test } from 'vitest';
import { isCompressible, mediaTypeOf } from '../../../src/hosting/media-types.ts';
import { attachmentTypes } from '../../../src/library/attachment-content.ts';

test('every kind of attachment that is published has a media type', () => {
  for (const type of attachmentTypes) expect(mediaTypeOf(`a.${type}`), type).toBeDefined();
});

test('an ending of several parts counts before its last one', () => {
  expect(mediaTypeOf('references.csl.json')?.type).toContain('citationstyles');
  expect(mediaTypeOf('guideline.json')?.type).toBe('application/json; charset=utf-8');
  expect(mediaTypeOf('02-40000-26.html.sha256')?.type).toBe('text/plain; charset=utf-8');
});

test('what is packed already is not compressed again', () => {
  const compressible = ['a.html', 'a.svg', 'a.wasm', 'a.nbib', 'a.pdf', 'a.docx', 'a.png'].filter(
    (file) => {
      const media = mediaTypeOf(file);
      return media !== undefined && isCompressible(media);
    },
  );
  expect(compressible).toEqual(['a.html', 'a.svg', 'a.wasm', 'a.nbib']);
});
