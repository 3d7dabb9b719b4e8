import { anchoredOf } from '#model/anchored.ts';
import type { Rule } from './rule.ts';

/** No two things on the page have the same anchor. */
export const anchorCollisions: Rule = {
  needs: [],
  check: ({ guideline, places }, report) => {
    const first = new Map<string, object>();
    for (const { anchor, record } of anchoredOf(guideline)) {
      const other = first.get(anchor);
      if (!other) first.set(anchor, record);
      // References and revisions have findings of their own for this.
      // Nor is an anchor whose name is missing: that has been reported.
      else if (!/^(?:ref-|update-|code-)|-$/u.test(anchor)) {
        const place = places.get(record);
        const { file, line } = places.get(other);
        const where = `line ${String(line)}${file === place.file ? '' : ` of ${file.split('/').at(-1) ?? file}`}`;
        report('anchor-collision', place, {
          found: `a second #${anchor}`,
          expected: `an anchor that differs from that of ${where}`,
        });
      }
    }
  },
};
