// @ts-check
/**
 * `npm start`: installs what is missing, builds the site into dist/, serves it, prints the address.
 *
 *   npm start -- --port 5000         the first port to try (4321; the next free one is taken)
 *   npm start -- --host 0.0.0.0      the address to listen on (127.0.0.1)
 *   npm start -- --base /policies/   the sub-path that the site lives under (BASE_PATH, else /)
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { localOrigin } from '#model/local-origin.mjs';
import { SettingProblem } from '#model/setting-problem.mjs';
import { readBaseOption } from './setup/base-option.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { runScript } from './setup/npm-script.mjs';
import { SetupProblem, exitOnProblem } from './setup/problem.mjs';

/** @typedef {{ base: string, host: string, port: string }} StartOptions */

/**
 * @returns {StartOptions}
 * @throws {SetupProblem | SettingProblem} on an option that is unknown or malformed
 */
function readOptions() {
  /** @type {Record<'host' | 'port', { type: 'string', default: string, form: RegExp }>} */
  const known = {
    host: { type: 'string', default: '127.0.0.1', form: /^[\w.:-]+$/u },
    port: { type: 'string', default: '4321', form: /^\d{1,5}$/u },
  };
  try {
    const { values } = parseArgs({ options: { ...known, base: { type: 'string' } } });
    const { base, host, port } = values;
    for (const [name, value] of /** @type {const} */ ([
      ['host', host],
      ['port', port],
    ])) {
      if (!known[name].form.test(value)) throw new Error(`Unexpected --${name} ${value}`);
    }
    return { base: readBaseOption(base), host, port };
  } catch (error) {
    if (error instanceof SettingProblem) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new SetupProblem(`${said}\nKnown options: --port 4321 --host 127.0.0.1 --base /`);
  }
}

async function start() {
  const { base, host, port } = readOptions();
  await ensureInstalled();
  // A site for this machine is meant: nobody has to be warned that it names itself so.
  const { SITE_URL = localOrigin } = process.env;
  const environment = { BASE_PATH: base, SITE_URL };
  const built = await runScript('build', { environment });
  if (built !== 0) {
    throw new SetupProblem('Nothing is served, because the build failed: see above.');
  }
  const parameters = ['--dir=dist', `--base=${base}`, `--host=${host}`, `--port=${port}`];
  return runScript('serve', { parameters, environment, untilStopped: true });
}

process.exitCode = await start().catch(exitOnProblem);
