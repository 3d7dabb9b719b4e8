/**
 * `npm run check`: reads and checks the content without building anything.
 *
 *   npm run check -- [--content DIR] [--format terminal|github|json]
 *
 * Exits with 1 if there is any error, with 2 if it is called wrongly.
 */
import { parseArgs } from 'node:util';
import { readLibraryInThreads } from '#library/read-in-threads.ts';
import { sourceOf } from '#library/source-of.ts';
import { formatReport, hasErrors, reportFormats } from '#report/report.ts';
import { libraryOptionsOrEnd } from './setup/library-options.ts';

const options = {
  content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
  format: {
    type: 'string',
    default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal',
  },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
};

const values = readArguments();

const format = reportFormats.find((known) => known === values.format);
if (!format) {
  console.error(`Unknown format “${values.format}”: expected one of ${reportFormats.join(', ')}.`);
  process.exit(2);
}

const { guidelines, findings } = await readLibraryInThreads(
  libraryOptionsOrEnd({ ...process.env, CONTENT_DIR: values.content }),
);
process.stdout.write(formatReport(findings, format, sourceOf));
if (format !== 'json') {
  const count = guidelines.length;
  console.log(`Checked ${String(count)} guideline${count === 1 ? '' : 's'} in ${values.content}.`);
}
process.exitCode = hasErrors(findings) ? 1 : 0;
