import type { Finding } from './finding.ts';

/** As many findings that say the same are told of one line, and of one file. */
const most = { line: 10, file: 200 } as const;

const keyOf = ({ id, place, found, expected, mend }: Finding, within: keyof typeof most): string =>
  JSON.stringify([id, place.file, within === 'line' ? place.line : 0, found, expected, mend]);

const shorten = (findings: readonly Finding[], within: keyof typeof most): Finding[] => {
  const limit = most[within];
  const alike = Map.groupBy(findings, (finding) => keyOf(finding, within));
  const last = new Map<Finding, number>();
  const left = new Set<Finding>();
  for (const group of alike.values()) {
    const [final, ...others] = group.slice(limit - 1);
    if (final && others.length > 0) last.set(final, others.length);
    for (const other of others) left.add(other);
  }
  return findings.flatMap((finding) => {
    const more = last.get(finding);
    if (left.has(finding)) return [];
    return more === undefined
      ? [finding]
      : [
          {
            ...finding,
            found: `${finding.found}, and ${String(more)} more of it in this ${within}`,
          },
        ];
  });
};

/**
 * Leaves out what says the same many times over: of a value with thousands of the same mistake, the
 * first few are told, and how many there are.
 *
 * @param findings sorted by place
 */
export const withoutMany = (findings: readonly Finding[]): Finding[] =>
  shorten(shorten(findings, 'line'), 'file');
