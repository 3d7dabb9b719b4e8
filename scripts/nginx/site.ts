import { createHash } from 'node:crypto';
import {
  commonHeaders,
  openToPrograms,
  transportSecurity,
  type Header,
} from '#hosting/answer-headers.ts';
import { compressedEndings, hostFiles } from '#hosting/addresses.ts';
import { caching, hashedFolders } from '#hosting/caching.ts';
import { dataPolicy } from '#hosting/content-policy.ts';
import { mediaTypes, otherType, type MediaType } from '#hosting/media-types.ts';
import { fillTemplate } from './template.ts';

/** A built site, as nginx is to serve it. */
export interface NginxSite {
  /** The folder that the build wrote, absolute, without a slash at its end. */
  readonly root: string;
  /** The sub-path that it was built for, with a slash at both ends. */
  readonly base: string;
  /** What nginx listens on: `80`, `[::]:80`, `127.0.0.1:8080`. */
  readonly listen: readonly string[];
  /** Names of the host, `_` for any. */
  readonly name: string;
  /** The policy of its pages, as its `_headers` has it. */
  readonly policy: string;
}

/** What can stand in a configuration of nginx without quotes or surprises. */
const forms: Readonly<Record<keyof NginxSite, RegExp>> = {
  root: /^(?:\/[\w.~+@-]+)+$/u,
  base: /^\/(?:[\w.~-]+\/)*$/u,
  listen: /^[\w.:[\]]+(?: (?:ssl|http2|default_server))*$/u,
  name: /^[\w.*-]+(?: [\w.*-]+)*$/u,
  policy: /^[\w\s/+=';:-]+$/u,
};

function refuseOthers(site: NginxSite): void {
  for (const key of ['root', 'base', 'listen', 'name', 'policy'] as const) {
    for (const value of [site[key]].flat()) {
      if (!forms[key].test(value)) throw new RangeError(`Unexpected --${key} “${value}”`);
    }
  }
}

const quoted = (text: string): string => `"${text}"`;

const literal = (text: string): string => text.replaceAll('.', String.raw`\.`);

const anyOf = (texts: readonly string[]): string => `(?:${texts.map(literal).join('|')})`;

/** nginx’s table of types knows the last ending alone: `.json`, and neither `.csl.json` nor names. */
const isSimple = ({ ending }: MediaType): boolean => /^\.\w+$/u.test(ending);

const compoundLocation = ({ ending, type }: MediaType): string =>
  `    location ~ ${literal(ending)}$ {
      types {
      }
      default_type ${quoted(type)};
    }`;

const outsideBase = (base: string): string =>
  base === '/'
    ? ''
    : `
  location = ${base.slice(0, -1)} {
    return 301 ${base}$is_args$args;
  }

  # What else this host may have is for other files to say.
  location / {
    return 404;
  }
`;

/** Endings of several parts end in simple ones: `.csl.json`, `updates.xml`. */
const dataEndings = mediaTypes
  .filter((media) => media.use === 'data' && isSimple(media))
  .map(({ ending }) => ending);

const dataFiles = quoted(`~${anyOf(dataEndings)}$`);

const readers = [`  ${dataFiles} ${quoted(openToPrograms[1])};`, `  default ${quoted('')};`].join(
  '\n',
);

/** For any base: sites that share an nginx share these variables too. */
const cachingByAnswer = [
  `  "~^(?:200|206|304) .*/${anyOf(hashedFolders)}" ${quoted(caching.hashed)};`,
  `  "~^(?:200|206|301|304) " ${quoted(caching.published)};`,
  `  default ${quoted(caching.refused)};`,
].join('\n');

/** One name for one policy: where nginx meets a name twice, the later meaning holds for both. */
const variableFor = (policy: string): string =>
  `$guidelines_policy_${createHash('sha256').update(policy).digest('hex').slice(0, 8)}`;

/** `$guidelines_referrer_policy`; the same for all sites, as its values are. */
const variableOf = (header: string): string =>
  `$guidelines_${header.toLowerCase().replaceAll('-', '_')}`;

const headerMap = ([name, value]: Header): string => `map $status ${variableOf(name)} {
  volatile;
  416 "";
  default ${quoted(value)};
}`;

const unpublished = (base: string): string => {
  const files = hostFiles.map((file) => `^${literal(base + file)}$`);
  return [String.raw`/\.`, `${anyOf(compressedEndings)}$`, ...files].join('|');
};

/**
 * The part of an nginx configuration that serves one site, for nginx’s `http` block.
 * @throws RangeError when a value could mean something else to nginx than itself
 */
export function siteConfiguration(site: NginxSite): string {
  refuseOthers(site);
  const { root, base, listen, name, policy } = site;
  return fillTemplate('site.conf', {
    root,
    base,
    name,
    listen: listen.map((address) => `  listen ${address};`).join('\n'),
    policies: [`  ${dataFiles} ${quoted(dataPolicy)};`, `  default ${quoted(policy)};`].join('\n'),
    policyName: variableFor(policy),
    readers,
    caching: cachingByAnswer,
    transport: transportSecurity[1],
    otherType,
    types: mediaTypes
      .filter(isSimple)
      .map(({ ending, type }) => `    ${quoted(type)} ${ending.slice(1)};`)
      .join('\n'),
    headerMaps: commonHeaders.map(headerMap).join('\n\n'),
    headers: commonHeaders
      .map(([header]) => `  add_header ${header} ${variableOf(header)} always;`)
      .join('\n'),
    unpublished: quoted(unpublished(base)),
    compoundTypes: mediaTypes
      .filter((type) => !isSimple(type))
      .map(compoundLocation)
      .join('\n\n'),
    outside: outsideBase(base),
  });
}
