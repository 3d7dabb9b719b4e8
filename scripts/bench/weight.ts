import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { PageAssets } from './page-assets.ts';

/** Bytes on disk and on the wire; each file is compressed by itself, as a host does. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function weigh(files: readonly Buffer[]): Weight {
  const sum = (size: (file: Buffer) => number): number =>
    files.reduce((total, file) => total + size(file), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

export interface PageWeight {
  readonly html: Weight;
  readonly styles: Weight;
  readonly scripts: Weight;
  /** What must be there before the page can be shown whole: scripts in files of their own and styles for paper need not. */
  readonly firstFlight: Weight;
  /** Everything that the page asks for at once. */
  readonly all: Weight;
  /** What browsers fetch for printing, after all else. */
  readonly paper: Weight;
}

/** Weighs a page; what stands in the HTML counts with its kind, and in `all` once only. */
export function weighPage(page: PageAssets): PageWeight {
  return {
    html: weigh([page.html]),
    styles: weigh([...page.inlineStyles, ...page.styles]),
    scripts: weigh([...page.inlineScripts, ...page.scripts]),
    firstFlight: weigh([page.html, ...page.styles, ...page.others]),
    all: weigh([page.html, ...page.scripts, ...page.styles, ...page.others]),
    paper: weigh(page.paperStyles),
  };
}
