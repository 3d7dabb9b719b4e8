/**
 * `npm run compress`: puts beside every file of `dist/` (or `OUT_DIR`) that compression makes
 * smaller the same compressed with brotli (`.br`) and gzip (`.gz`), for hosts that send such files.
 * The last step before publishing: what is written after it is not compressed, or is sent as it was.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { isEarlierBuild } from './build/earlier-build.ts';
import { localAddressesIn } from './build/local-addresses.ts';
import { compressSite } from './compress/site.ts';

const dir = process.env['OUT_DIR'] ?? 'dist';
if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${dir} does not exist: npm run build writes dist/.`);
  process.exit(1);
}
if (!isEarlierBuild(dir)) {
  console.error(
    `OUT_DIR is “${dir}”: found no site that npm run build has written; expected one, for files are written beside all that is there. Nothing was compressed.`,
  );
  process.exit(1);
}
const { files, bytes, brotli, gzip } = await compressSite(path.resolve(dir));
const thousands = (count: number): string => `${(count / 1000).toFixed(0)} kB`;
console.log(
  `${String(files)} files of ${thousands(bytes)}: ${thousands(brotli)} as brotli, ${thousands(gzip)} as gzip.`,
);
const warning = localAddressesIn(dir);
if (warning !== undefined) console.error(warning);
