import { createHash } from 'node:crypto';
import { policyText, type Directives } from '#hosting/content-policy.ts';
import { tagsIn, type Tag } from './tags.ts';

const data = /\stype=["']?(?:application|text)\/(?:ld\+)?json\b/iu;

const isGoverned = ({ name }: Tag): boolean => name === 'script' || name === 'style';

const isCharset = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && /^\s+charset="utf-8"/iu.test(attributes);

const isPolicy = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && /^\s+http-equiv="content-security-policy"/u.test(attributes);

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of what stands in the page itself and is run or applied, by the directive that governs it. */
const hashesIn = (html: string): Map<string, Set<string>> => {
  const hashes = new Map([
    ['script-src', new Set<string>()],
    ['style-src', new Set<string>()],
  ]);
  for (const { name, attributes, text = '' } of tagsIn(html)) {
    if (/\ssrc=/iu.test(attributes) || data.test(attributes)) continue;
    hashes.get(`${name}-src`)?.add(hashOf(text));
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
export const hasPolicy = (html: string): boolean => tagsIn(html).some(isPolicy);

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
  const first = tagsIn(html).find((tag) => isCharset(tag) || isGoverned(tag));
  if (!first || isGoverned(first))
    throw new Error('the page does not begin its head with its character set');
  const { end } = first;
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(end)}`;
};

/** What a page’s own policy allows of scripts besides the site’s files: hashes, WebAssembly. */
export const scriptSourcesIn = (html: string): readonly string[] => {
  const meta = tagsIn(html).find(isPolicy);
  const policy = /\scontent="(?<policy>[^"]*)"/u.exec(meta?.attributes ?? '')?.groups?.['policy'];
  const scripts = /(?:^|;)script-src (?<sources>[^;]*)/u.exec(policy ?? '');
  return scripts?.groups?.['sources']?.match(/'(?:sha256-[^']+|wasm-unsafe-eval)'/gu) ?? [];
};
