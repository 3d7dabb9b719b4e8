import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPublished } from '#hosting/addresses.ts';
import { isCompressible, mediaTypeOf } from '#hosting/media-types.ts';

/** Bytes, of all files that have been compressed. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Below this a file fits into one packet with its headers either way. */
const leastBytes = 1024;

/**
 * What a reader waits for is compressed as far as it goes. For exports, which are as large again, a
 * lower quality costs a twentieth of the time and gives a tenth more bytes: docs/performance.md.
 */
const brotliQualities = { site: 11, data: 9 } as const;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

interface Candidate {
  /** Absolute. */
  readonly file: string;
  readonly quality: number;
  readonly bytes: number;
}

async function candidatesIn(dir: string): Promise<Candidate[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found = files.map(async (file): Promise<Candidate | undefined> => {
    const name = path.relative(dir, file).replaceAll(path.sep, '/');
    const type = mediaTypeOf(name);
    if (type === undefined || !isCompressible(type) || !isPublished(name)) return undefined;
    return { file, quality: brotliQualities[type.use], bytes: (await stat(file)).size };
  });
  return (await Promise.all(found)).filter((candidate) => candidate !== undefined);
}

/** Writes both, or takes away both: the file may have changed since they were made. */
async function compressFile({ file, quality }: Candidate): Promise<Compressed> {
  const content = await readFile(file);
  if (content.length < leastBytes) {
    await Promise.all([rm(`${file}.br`, { force: true }), rm(`${file}.gz`, { force: true })]);
    return { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  }
  const [small, wide] = await Promise.all([
    asBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    asGzip(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, wide)]);
  return { files: 1, bytes: content.length, brotli: small.length, gzip: wide.length };
}

/**
 * Compresses all that is published of a built site. The same files give the same bytes.
 * @param dir its folder, absolute
 */
export async function compressSite(dir: string): Promise<Compressed> {
  // The largest first, so that no processor is left alone with one of them at the end.
  const waiting = (await candidatesIn(dir)).sort((a, b) => a.bytes - b.bytes);
  const done: Compressed[] = [];
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      done.push(await compressFile(next));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  const sum = (count: keyof Compressed): number =>
    done.reduce((total, one) => total + one[count], 0);
  return { files: sum('files'), bytes: sum('bytes'), brotli: sum('brotli'), gzip: sum('gzip') };
}
