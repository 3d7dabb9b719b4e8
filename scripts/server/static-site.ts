import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import serveStatic from 'serve-static';
import { mediaTypeOf } from './media-types.ts';

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

/** `policies` and `/policies` become `/policies/`; nothing becomes `/`. */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(dir, '404.html')).catch(() => 'Not found\n');
  const type = typeof page === 'string' ? 'text/plain' : 'text/html';
  response.writeHead(404, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-cache',
  });
  response.end(page);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers as static hosts do: a folder's address gets its slash by redirect, what is missing gets
 * the site's 404 page, and every answer is revalidated, so that a new build shows at once.
 */
function createHandler({ dir, base }: StaticSite): Handler {
  const files = serveStatic<ServerResponse>(dir, {
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, file) => {
      response.setHeader('Cache-Control', 'no-cache');
      const type = mediaTypeOf(file);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  return (request, response) => {
    const address = request.url ?? '/';
    const notFound = () => void sendNotFound(dir, response);
    if (!address.startsWith(base)) {
      if (`${address}/` !== base) {
        notFound();
        return;
      }
      response.writeHead(301, { Location: base }).end();
      return;
    }
    // serve-static reads the address as published for its redirects, and the rest for the file.
    Object.assign(request, { originalUrl: address, url: `/${address.slice(base.length)}` });
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
