import { withoutMany } from './alike.ts';
import type { Details, Finding, Place } from './finding.ts';
import { compareFindings } from './finding.ts';
import { findings, type FindingId } from './findings.ts';

/** Receives findings while content is read and checked. */
export type Report = (id: FindingId, place: Place, details: Details) => void;

/** Gathers the findings of one run. */
export class Collector {
  readonly #found: Finding[] = [];

  readonly report: Report = (id, place, details) => {
    const { severity, expected, mend } = findings[id];
    this.#found.push({ id, severity, place, expected, mend, ...details });
  };

  /** Takes over what has been gathered elsewhere. */
  add(found: readonly Finding[]): void {
    this.#found.push(...found);
  }

  /** How many errors there are so far; warnings do not count. */
  errors(): number {
    return this.#found.filter(({ severity }) => severity === 'error').length;
  }

  /** All findings so far, sorted, each once; of very many that say the same, the first ones. */
  sorted(): Finding[] {
    const seen = new Set<string>();
    const once = this.#found.toSorted(compareFindings).filter((finding) => {
      const key = JSON.stringify(finding);
      return seen.has(key) ? false : seen.add(key);
    });
    return withoutMany(once);
  }
}
