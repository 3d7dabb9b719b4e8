import { createHash } from 'node:crypto';
import { policyText, type Directives } from '#hosting/content-policy.ts';

const inline = /<(?<tag>script|style)\b(?<attributes>[^>]*)>(?<text>[^]*?)<\/\k<tag>>/giu;
const data = /\stype=["']?(?:application|text)\/(?:ld\+)?json\b/iu;
const charset = /<meta charset="utf-8"[^>]*>/iu;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of what stands in the page itself and is run or applied, by the directive that governs it. */
const hashesIn = (html: string): Map<string, Set<string>> => {
  const hashes = new Map([
    ['script-src', new Set<string>()],
    ['style-src', new Set<string>()],
  ]);
  for (const { groups } of html.matchAll(inline)) {
    const { tag = '', attributes = '', text = '' } = groups ?? {};
    if (/\ssrc=/iu.test(attributes) || data.test(attributes)) continue;
    hashes.get(`${tag.toLowerCase()}-src`)?.add(hashOf(text));
  }
  return hashes;
};

/** A policy with more sources. */
export const withDirectives = (directives: Directives, more: Directives): Directives => ({
  ...directives,
  ...Object.fromEntries(
    Object.entries(more).map(([name, sources]) => [
      name,
      [...(directives[name] ?? []), ...sources],
    ]),
  ),
});

/** Whether a page carries a policy already. */
export const hasPolicy = (html: string): boolean =>
  html.includes('<meta http-equiv="content-security-policy"');

/**
 * Writes a policy into a page’s head, right behind its character set and before all that it governs.
 * Scripts and styles that stand in the page are allowed by their hashes, and no others.
 *
 * @throws if the page does not begin its head with `<meta charset="utf-8">`
 */
export const withPolicy = (html: string, directives: Directives): string => {
  const hashes = hashesIn(html);
  const policy = policyText(
    Object.fromEntries(
      Object.entries(directives).map(([name, sources]) => [
        name,
        [...sources, ...(hashes.get(name) ?? [])],
      ]),
    ),
  );
  const found = charset.exec(html);
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  if (!found || html.slice(0, end).search(inline) >= 0)
    throw new Error('the page does not begin its head with its character set');
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(end)}`;
};

/** What a page’s own policy allows of scripts besides the site’s files: hashes, WebAssembly. */
export const scriptSourcesIn = (html: string): readonly string[] => {
  const policy = /<meta http-equiv="content-security-policy" content="(?<policy>[^"]*)">/u.exec(
    html,
  );
  const scripts = /(?:^|;)script-src (?<sources>[^;]*)/u.exec(policy?.groups?.['policy'] ?? '');
  return scripts?.groups?.['sources']?.match(/'(?:sha256-[^']+|wasm-unsafe-eval)'/gu) ?? [];
};
