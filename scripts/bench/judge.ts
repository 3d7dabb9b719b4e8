const shareOf = (figure: number, limit: number, unit: string): string =>
  `${figure.toLocaleString('en')} of ${limit.toLocaleString('en')} ${unit}`;

/** Tells whether a figure keeps within its budget; without a budget it says nothing and is content. */
export function judge(
  name: string,
  figure: number,
  budget: number | undefined,
  unit: string,
): boolean {
  if (budget === undefined) return true;
  const kept = figure <= budget;
  console.log(`  ${kept ? '✓' : '✗ over budget:'} ${name}: ${shareOf(figure, budget, unit)}`);
  return kept;
}

/** Tells whether a figure reaches what is aimed at; to miss it breaks no budget. */
export function compare(name: string, figure: number, aim: number, unit: string): void {
  console.log(`  ${figure <= aim ? '✓' : '–'} ${name}, aim: ${shareOf(figure, aim, unit)}`);
}
