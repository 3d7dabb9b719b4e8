import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says in plain words whether pages look as they did, and what can be done where they do not. */
export default class PlainReporter implements Reporter {
  readonly #report: string;
  #same = 0;
  #recorded = 0;
  readonly #different: string[] = [];

  /** @param options.report the folder of the HTML report, which shows the pictures */
  constructor(options: { readonly report: string }) {
    this.#report = options.report;
  }

  onBegin(): void {
    console.log('Comparing pages with the screenshots of this machine …');
  }

  onTestEnd(test: TestCase, { status, stdout, errors }: TestResult): void {
    const isRecorded = stdout.some((text) => /writing actual|is re-generated/u.test(String(text)));
    if (status === 'passed' && isRecorded) this.#recorded += 1;
    else if (status === 'passed') this.#same += 1;
    else if (status !== 'skipped') {
      this.#different.push(test.title);
      console.log(`  ✗ ${test.title}: ${plain(errors[0]?.message ?? status)}`);
    }
  }

  onError({ message }: { readonly message?: string }): void {
    console.error(plain(message ?? 'an error without words'));
  }

  onEnd({ status }: FullResult): void {
    if (this.#recorded > 0)
      console.log(`Recorded ${String(this.#recorded)} screenshots in .cache/visual/screenshots.`);
    if (this.#same > 0) console.log(`${String(this.#same)} pages look as they did.`);
    if (this.#different.length === 0) {
      if (status !== 'passed') console.log(`Not all was compared: ${status}.`);
      return;
    }
    console.log(
      `${String(this.#different.length)} pages look different. See ${this.#report}/index.html;\n` +
        'if that is meant, npm run test:visual -- --update-snapshots accepts it.',
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'gu');

/** The first lines of a message, without its colours. */
const plain = (message: string): string =>
  message
    .replaceAll(escapes, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ');
