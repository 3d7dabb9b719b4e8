import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { pagefindKeyFile, type PagefindKey } from '#search/large/tables.ts';
import type { GuidelineText } from '#search/large/write-tables.ts';

/** A file of Pagefind’s, by its path below its own folder. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** No linguistic content (ISO 639-2): Pagefind takes the tokens as they are, and stems nothing. */
const language = 'zxx';

const meta = /^pagefind\.(?<name>.+)\.pf_meta$/u;

const fragment = /^fragment\/(?<page>.+)\.pf_fragment$/u;

/** Pagefind marks what it has unpacked so. */
const signature = 'pagefind_dcd';

/** Which guideline a fragment stands for: Pagefind’s answers call it by the name of its file. */
const numberOf = (content: Uint8Array): string => {
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf(signature) + signature.length)) as {
    url: string;
  };
  return url;
};

/**
 * What a search asks for: the index, and the engine that reads it. The texts are not asked for, for
 * the records are shown from their own files; nor are the interfaces that Pagefind brings along.
 */
const isNeeded = ({ path }: PagefindFile): boolean =>
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_meta|index\/.+)$/u.test(
    path,
  );

/** Tells whoever asks Pagefind which guideline its answers stand for. */
const keyFile = (files: readonly PagefindFile[]): PagefindFile => {
  const key: PagefindKey = {
    index: files.flatMap(({ path }) => meta.exec(path)?.groups?.['name'] ?? []).join(' '),
    guidelines: Object.fromEntries(
      files.flatMap(({ path, content }): [string, string][] => {
        const page = fragment.exec(path)?.groups?.['page'];
        return page === undefined ? [] : [[page, numberOf(content)]];
      }),
    ),
  };
  return { path: pagefindKeyFile, content: new TextEncoder().encode(JSON.stringify(key)) };
};

/**
 * Has Pagefind make its index, in a process of its own.
 *
 * @returns the files that a browser needs to ask it
 * @throws if Pagefind reports an error
 */
export const indexWithPagefind = async (
  texts: readonly GuidelineText[],
): Promise<PagefindFile[]> => {
  const start = performance.now();
  const { index, errors } = await createIndex();
  const troubles = [...errors];
  if (!index) throw new Error(`Pagefind made no index: ${troubles.join('; ')}`);
  try {
    const added = await Promise.all(
      texts.map(({ number, content }) => index.addCustomRecord({ url: number, content, language })),
    );
    troubles.push(...added.flatMap((one) => one.errors));
    const { files, errors: last } = await index.getFiles();
    troubles.push(...last);
    if (troubles.length > 0) throw new Error(`Pagefind: ${troubles.join('; ')}`);
    return [...files.filter(isNeeded), keyFile(files)];
  } finally {
    await index.deleteIndex();
    // Read by scripts/bench.
    performance.measure('pagefind', { start });
  }
};
