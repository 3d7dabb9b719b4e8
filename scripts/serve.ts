/**
 * Serves a built site: `node scripts/serve.ts --dir=dist --base=/ --host=127.0.0.1 --port=4321`.
 * A port that is taken gives way to the next free one.
 *
 * Not `astro preview`: it knows neither the headers and media types of src/hosting nor the redirect
 * to an address's slash that static hosts give, and needs the whole toolchain to hand out files. The
 * browser tests use this same server, so what they see is what `npm start` shows.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RunningSite, StaticSite } from './server/static-site.ts';
import { serveSite } from './server/static-site.ts';
import { baseOptionOrEnd } from './setup/base-option.mjs';

const triesForPort = 50;

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function serveOnFreePort(site: StaticSite): Promise<RunningSite> {
  for (let port = site.port; port < site.port + triesForPort; port++) {
    try {
      return await serveSite({ ...site, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
      console.log(`Port ${String(port)} is taken.`);
    }
  }
  throw new Error(`No free port from ${String(site.port)} on.`);
}

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    dir: { type: 'string', default: 'dist' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4321' },
  },
});

const base = baseOptionOrEnd(values.base);
if (!existsSync(values.dir)) {
  console.error(`${values.dir} does not exist: npm run build writes dist/.`);
  process.exit(1);
}

const running = await serveOnFreePort({
  dir: values.dir,
  base,
  host: values.host,
  port: Number(values.port),
});
console.log(`Serving ${running.url}`);
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0));
  });
}
