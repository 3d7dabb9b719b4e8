// @ts-check
/**
 * `npm test`: installs what is missing, a browser included, and runs every check. A step that fails
 * does not stop the others, unless they need what it makes. The last line says `N passed, N failed`.
 */
import { execSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureBrowser, findBrowser } from './setup/browser.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNginx } from './setup/nginx.mjs';
import { runScript } from './setup/npm-script.mjs';
import { root, toolEnvironment } from './setup/places.mjs';
import { SetupProblem, exitOnProblem } from './setup/problem.mjs';
import { readReport } from './test/reports.mjs';
import { stages } from './test/stages.mjs';

/**
 * @typedef {import('./test/stages.mjs').Step} Step
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, note?: string,
 *   failures?: string[] }} Outcome
 */

/** Where the steps leave their reports. */
const kept = path.join(root, '.cache', 'test');

/** @param {string} text */
function heading(text) {
  console.log(`\n━━━ ${text} ${'━'.repeat(Math.max(3, 74 - text.length))}`);
}

/** @returns {Promise<NodeJS.ProcessEnv>} what the browser tests need to know */
async function prepareBrowser() {
  const { chromium } = await import('@playwright/test');
  const executable = await ensureBrowser(() =>
    findBrowser({ playwrights: chromium.executablePath() }),
  );
  console.log(`Browser: ${executable}`);
  return {
    CHROMIUM_PATH: executable,
    PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(kept, 'e2e.json'),
  };
}

/** @returns {NodeJS.ProcessEnv} what the tests of hosting need to know */
function prepareNginx() {
  const { executable, version, brotli } = ensureNginx();
  const modules = brotli === undefined ? 'without brotli: gzip is tested alone' : 'with brotli';
  console.log(`nginx:   ${executable} (${version}, ${modules})`);
  return { NGINX_PATH: executable };
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} environment
 * @param {number} [output] the file descriptor that takes what it writes
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, script, parameters = [], report }, environment, output) {
  if (report !== undefined) rmSync(path.join(root, report.file), { force: true });
  const start = performance.now();
  const code = await runScript(script, {
    parameters,
    environment,
    ...(output === undefined ? {} : { output }),
  });
  const seconds = (performance.now() - start) / 1000;
  const single = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { name, seconds, ...(report === undefined ? single : readReport(report, code)) };
}

/**
 * Runs a step while others run: what it writes is kept, and printed when it has ended.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Outcome>}
 */
async function runBesideOthers(step, environment) {
  const file = path.join(kept, `${step.script.replaceAll(':', '-')}.log`);
  const output = openSync(file, 'w');
  try {
    return await runStep(step, environment, output);
  } finally {
    closeSync(output);
    heading(step.name);
    process.stdout.write(readFileSync(file));
  }
}

/**
 * @param {readonly Step[]} stage
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly Outcome[]} before what the setup and the earlier stages came to
 * @returns {Promise<Outcome[]>} in the order of the stage; a step whose `needs` failed is not run
 */
function runStage(stage, environment, before) {
  const alone = stage.length === 1;
  /** @param {Step} step */
  const run = async (step) => {
    const { name, needs = [] } = step;
    const lost = before.find((outcome) => outcome.failed > 0 && needs.includes(outcome.name));
    if (lost === undefined && !alone) return runBesideOthers(step, environment);
    heading(name);
    if (lost === undefined) return runStep(step, environment);
    const note = `not run: ${lost.name} failed`;
    console.log(note);
    return { name, passed: 0, failed: 0, seconds: 0, note };
  };
  return Promise.all(stage.map(run));
}

/** @param {Outcome} outcome */
function describe({ name, passed, failed, seconds, note }) {
  const mark = failed > 0 ? '✗' : note === undefined ? '✓' : '–';
  const counts = note ?? `${String(passed)} passed, ${String(failed)} failed`;
  return `  ${mark} ${name.padEnd(14)} ${counts.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** @returns {string} the version of Node that the steps get, as `v24.1.0` */
function stepsNodeVersion() {
  return execSync('node --version', { cwd: root, encoding: 'utf8', env: toolEnvironment() }).trim();
}

/** What the tests need besides, each installed where it is missing. */
const needed = /** @type {const} */ ([
  ['Browser', prepareBrowser],
  ['nginx', prepareNginx],
]);

/**
 * @param {NodeJS.ProcessEnv} environment is given what the browser tests need to know
 * @returns {Promise<Outcome[]>} a failure for each that there is not
 */
async function setUp(environment) {
  console.log(`Node:    ${stepsNodeVersion()} (npm runs on ${process.version})`);
  /** @type {Outcome[]} */
  const lost = [];
  for (const [name, prepare] of needed) {
    try {
      Object.assign(environment, await prepare());
    } catch (error) {
      if (!(error instanceof SetupProblem)) throw error;
      console.error(error.message);
      lost.push({ name, passed: 0, failed: 1, seconds: 0 });
    }
  }
  return lost;
}

async function test() {
  await ensureInstalled();
  mkdirSync(kept, { recursive: true });

  heading('Setup');
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  const outcomes = await setUp(environment);

  for (const stage of stages) outcomes.push(...(await runStage(stage, environment, outcomes)));

  const failures = outcomes.flatMap((outcome) => outcome.failures ?? []);
  if (failures.length > 0) {
    heading('What failed');
    for (const failure of failures) console.log(`  ${failure}`);
  }

  heading('Summary');
  for (const outcome of outcomes) console.log(describe(outcome));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await test().catch(exitOnProblem);
