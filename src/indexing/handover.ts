import type { PagefindFile } from './pagefind-index.ts';

/*
 * Pagefind works in a process of its own while Astro renders the pages. What starts it is bundled
 * with the pages, and what writes its files is an integration: each has its own copies of all
 * modules. They share the process, and so this.
 */
const key = Symbol.for('coverage-guideline-site: Pagefind’s files');

type Files = Promise<readonly PagefindFile[]> | undefined;

const shared = globalThis as { [key]?: Files };

/** Hands over Pagefind’s files, made or in the making; undefined where none are needed. */
export const handOver = (files: Files): void => {
  // Whoever takes them over hears of a failure; until then it is no matter of the process.
  files?.catch(() => undefined);
  shared[key] = files;
};

/**
 * The files that were handed over last.
 *
 * @throws what went wrong while they were made
 */
export const handedOver = async (): Promise<readonly PagefindFile[]> => (await shared[key]) ?? [];
