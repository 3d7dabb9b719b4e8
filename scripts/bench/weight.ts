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
  /** Everything of the first request. */
  readonly all: Weight;
}

/** Weighs a page; inline scripts and styles count with the HTML in `all`, and once only. */
export function weighPage({
  html,
  inlineScripts,
  scripts,
  styles,
  others,
}: PageAssets): PageWeight {
  return {
    html: weigh([html]),
    styles: weigh(styles),
    scripts: weigh([...inlineScripts, ...scripts]),
    all: weigh([html, ...scripts, ...styles, ...others]),
  };
}
