import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import { isPublished } from '#hosting/addresses.ts';
import { commonHeaders, headersOfUse, type Header } from '#hosting/answer-headers.ts';
import { fileHeaders } from '#hosting/answer.ts';
import { caching } from '#hosting/caching.ts';
import serveStatic from 'serve-static';
import { policyOf } from './site-policy.ts';

/** A built site and where it is to be found. */
export interface StaticSite {
  /** The folder that the build wrote. */
  readonly dir: string;
  /** The sub-path it lives under, with a slash at both ends: `/`, `/policies/`. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
}

export interface RunningSite {
  /** `http://localhost:4321/policies/` */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/** As on any host, but that nothing is kept for five minutes: a new build shows at once. */
const localValue = ([name, value]: Header): string =>
  name === 'Cache-Control' && value === caching.published ? caching.refused : value;

function setHeaders(response: ServerResponse, headers: readonly Header[]): void {
  for (const header of headers) response.setHeader(header[0], localValue(header));
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(dir, '404.html')).catch(() => 'Not found\n');
  const type = typeof page === 'string' ? 'text/plain' : 'text/html';
  response.writeHead(404, { 'Content-Type': `${type}; charset=utf-8` }).end(page);
}

/** The file that an address below the base asks for; nothing where it cannot be read. */
function fileAt(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/\?.*$/su, ''));
  } catch {
    return undefined;
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers as the hosts of docs/deploying.md do: a folder's address gets its slash by redirect, what
 * is missing gets the site's 404 page, and all answers carry the headers of src/hosting.
 */
function createHandler({ dir, base }: StaticSite): Handler {
  const policy = policyOf(dir);
  /** What answers carry that send no file of the site. */
  const refusalHeaders: readonly Header[] = [
    ...commonHeaders,
    ...headersOfUse('site', policy),
    ['Cache-Control', caching.refused],
  ];
  const files = serveStatic<ServerResponse>(dir, {
    cacheControl: false,
    setHeaders: (response, file) => {
      const address = path.relative(dir, file).replaceAll(path.sep, '/');
      setHeaders(response, fileHeaders(address, policy));
    },
  });

  return (request, response) => {
    const address = request.url ?? '/';
    const notFound = () => void sendNotFound(dir, response);
    setHeaders(response, refusalHeaders);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!address.startsWith(base)) {
      if (`${address}/` !== base) {
        notFound();
        return;
      }
      response.writeHead(301, { Location: base }).end();
      return;
    }
    const below = address.slice(base.length);
    const file = fileAt(below);
    if (file === undefined || !isPublished(file)) {
      notFound();
      return;
    }
    // serve-static reads the address as published for its redirects, and the rest for the file.
    Object.assign(request, { originalUrl: address, url: `/${below}` });
    files(request, response, notFound);
  };
}

function listen(server: Server, { host, port }: StaticSite): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves a built site until it is closed. Files are read anew for every request.
 * @throws the system's error (`EADDRINUSE` …) when it cannot listen there
 */
export async function serveSite(site: StaticSite): Promise<RunningSite> {
  const server = createServer(createHandler(site));
  await listen(server, site);
  const shownHost = site.host === '127.0.0.1' ? 'localhost' : site.host;
  return {
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${String(site.port)}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
