import { copy } from './clipboard.ts';

const wordsOf = (row: Element, label: string): string =>
  row.querySelector(`[data-label="${label}"]`)?.textContent.trim().replace(/\s+/gu, ' ') ?? '';

/** What a cell says that has nothing to say. */
const nothing = '—';

/** The rows of one code: a code whose status depends on the indication has several. */
const rowsOf = (first: Element): Element[] => {
  const rows = [first];
  for (
    let next = first.nextElementSibling;
    next && !next.querySelector('th');
    next = next.nextElementSibling
  )
    rows.push(next);
  return rows;
};

const tableOf = (rows: readonly (readonly string[])[], address: string): string => {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = cell;
      row.insertCell().append(cell === address ? link : cell);
    }
  }
  return table.outerHTML;
};

/**
 * Copies a code as a line of a table: code, descriptor, status, as of when, and the address of the
 * place. As text its fields stand between tabs, so that spreadsheets take it.
 */
export const copyRow = (button: HTMLElement): Promise<void> => {
  const first = button.closest('tr');
  if (!first) return Promise.resolve();
  const code = first.querySelector('.code')?.textContent.trim() ?? '';
  const link =
    first.querySelector<HTMLAnchorElement>('[data-label="Guideline"] a') ??
    first.querySelector<HTMLAnchorElement>('.permalink');
  const address = link?.href ?? location.href;
  const asOf = button.closest<HTMLElement>('[data-as-of]')?.dataset['asOf'] ?? '';
  const rows = rowsOf(first).map((row) => {
    const indication = wordsOf(row, 'Indication');
    const status = wordsOf(row, 'Status');
    return [
      code,
      wordsOf(first, 'Descriptor'),
      ['', nothing].includes(indication) ? status : `${status}: ${indication}`,
      `as of ${asOf}`,
      address,
    ];
  });
  return copy(
    `The row of code ${code}`,
    rows.map((cells) => cells.join('\t')).join('\n'),
    tableOf(rows, address),
  );
};
