import anyAscii from '/node_modules/any-ascii/LICENSE?raw';
import diff from '/node_modules/diff/LICENSE?raw';
import pagefind from '/node_modules/pagefind/LICENSE/LICENSE?raw';
import stemmer from '/node_modules/stemmer/license?raw';
import temporalPolyfill from '/node_modules/temporal-polyfill/LICENSE?raw';
import textFragmentsPolyfill from '/node_modules/text-fragments-polyfill/LICENSE?raw';
import { textFile } from '#site/file-route.ts';

/** The packages that are in what pages load, with their licences: these ask to go along with them. */
const licences: readonly (readonly [name: string, licence: string])[] = [
  ['any-ascii', anyAscii],
  ['diff', diff],
  ['Pagefind', pagefind],
  ['stemmer', stemmer],
  ['temporal-polyfill', temporalPolyfill],
  ['text-fragments-polyfill', textFragmentsPolyfill],
];

const rule = '='.repeat(72);

/** The notices of what others have written. */
export const GET = textFile('text/plain', () =>
  [
    'The scripts of this site contain these packages.\n',
    ...licences.map(([name, licence]) => `${rule}\n${name}\n\n${licence.trim()}\n`),
  ].join('\n'),
);
