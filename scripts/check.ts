/**
 * `npm run check`: reads and checks the content without building anything.
 *
 *   npm run check -- [--content DIR] [--format terminal|github|json]
 *
 * Exits with 1 if there is any error, with 2 if it is called wrongly.
 */
import { parseArgs } from 'node:util';
import { libraryOptions } from '#library/environment.ts';
import { readLibrary } from '#library/read.ts';
import { sourceOf } from '#library/source-of.ts';
import { formatReport, hasErrors, reportFormats } from '#report/report.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    format: {
      type: 'string',
      default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal',
    },
  },
});

const format = reportFormats.find((known) => known === values.format);
if (!format) {
  console.error(`Unknown format “${values.format}”: expected one of ${reportFormats.join(', ')}.`);
  process.exit(2);
}

const { guidelines, findings } = readLibrary(
  libraryOptions({ ...process.env, CONTENT_DIR: values.content }),
);
process.stdout.write(formatReport(findings, format, sourceOf));
if (format !== 'json') {
  const count = guidelines.length;
  console.log(`Checked ${String(count)} guideline${count === 1 ? '' : 's'} in ${values.content}.`);
}
process.exitCode = hasErrors(findings) ? 1 : 0;
