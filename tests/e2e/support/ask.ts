import { request, type IncomingHttpHeaders } from 'node:http';
import type { BuiltSite } from '../sites.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The headers’ names in small letters, each as often as it came. */
  readonly names: readonly string[];
  /** As it came, compressed or not. */
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks a site for an address letter by letter: no client tidies up the path, follows a redirect, or
 * asks for an encoding by itself.
 * @param path from the site’s base, or from its host where it begins with a slash
 */
export const ask = (
  { base, port }: BuiltSite,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = path.startsWith('/') ? path : base + path;
    const sent = request({ host: '127.0.0.1', port, path: address, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          names: answer.rawHeaders
            .filter((_, index) => index % 2 === 0)
            .map((name) => name.toLowerCase()),
          body: Buffer.concat(parts),
        });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
