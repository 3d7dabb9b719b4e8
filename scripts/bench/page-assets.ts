import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';

/** A page with all that a browser fetches for it before anybody touches it. */
export interface PageAssets {
  readonly html: Buffer;
  /** Scripts that stand in the HTML. */
  readonly inlineScripts: readonly Buffer[];
  /** Scripts that load at once, with what they import statically. */
  readonly scripts: readonly Buffer[];
  /** Style sheets that stand in the HTML. */
  readonly inlineStyles: readonly Buffer[];
  readonly styles: readonly Buffer[];
  /** Style sheets for paper alone, which browsers fetch after all else. */
  readonly paperStyles: readonly Buffer[];
  /** Fonts, images and data that the page asks for at once. */
  readonly others: readonly Buffer[];
}

/** A built site on disk. */
export interface BuiltFolder {
  readonly dir: string;
  /** The sub-path that its links carry, with a slash at both ends. */
  readonly base: string;
}

/** The file behind a link; nothing where it leaves the site. */
function fileOf(link: string, page: string, { dir, base }: BuiltFolder): string | undefined {
  const home = 'https://site.invalid';
  const address = new URL(link, `${home}${base}${page}`);
  if (address.origin !== home || !address.pathname.startsWith(base)) return undefined;
  return path.resolve(dir, decodeURIComponent(address.pathname.slice(base.length)));
}

function links(tree: Root, selector: string, property: string): readonly string[] {
  return selectAll(selector, tree)
    .map((element) => element.properties[property])
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

/** A module script and, once each, the modules that it imports statically. */
async function withImports(files: readonly string[]): Promise<readonly string[]> {
  await init();
  const seen = new Set<string>();
  const pending = [...files];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const [imports] = parse(await readFile(file, 'utf8'));
    for (const found of imports) {
      const isStatic = found.type === 'static' || found.type === 'reexport-star';
      if (!isStatic || !found.specifier.startsWith('.')) continue;
      pending.push(path.resolve(path.dirname(file), found.specifier));
    }
  }
  return [...seen].sort();
}

function readInlineScripts(tree: Root): readonly Buffer[] {
  const isData = ({ properties }: Element): boolean => {
    const type = properties['type'];
    return typeof type === 'string' && type !== '' && type !== 'module';
  };
  return selectAll('script:not([src])', tree)
    .filter((element) => !isData(element))
    .map((element) => Buffer.from(toString(element)));
}

const readAll = (files: readonly string[]): Promise<Buffer[]> =>
  Promise.all([...new Set(files)].map((file) => readFile(file)));

/**
 * Reads a built page and what it needs in its first request.
 * @param page its path below the folder, `guidelines/02-40000-26/index.html`
 * @throws when the page asks for a file of the site that is not there
 */
export async function readPage(page: string, folder: BuiltFolder): Promise<PageAssets> {
  const html = await readFile(path.join(folder.dir, page));
  const tree = fromHtml(html.toString());
  if (select('html', tree) === undefined) throw new Error(`${page} is no page`);
  const files = (selector: string, property: string): readonly string[] =>
    links(tree, selector, property)
      .map((link) => fileOf(link, page, folder))
      .filter((file) => file !== undefined);

  const scripts = await withImports([
    ...files('script[src]', 'src'),
    ...files('link[rel~="modulepreload"]', 'href'),
  ]);
  return {
    html,
    inlineScripts: readInlineScripts(tree),
    scripts: await readAll(scripts),
    inlineStyles: selectAll('style', tree).map((element) => Buffer.from(toString(element))),
    styles: await readAll(files('link[rel~="stylesheet"]:not([media="print"])', 'href')),
    paperStyles: await readAll(files('link[rel~="stylesheet"][media="print"]', 'href')),
    others: await readAll([
      ...files('link[rel~="preload"]', 'href'),
      ...files('img:not([loading="lazy"])', 'src'),
    ]),
  };
}
