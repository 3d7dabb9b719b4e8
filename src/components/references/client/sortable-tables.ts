const valueIn = (row: HTMLTableRowElement, column: number, isNumber: boolean): string | number => {
  const cell = row.cells[column];
  if (!isNumber) return cell?.textContent.trim().toLowerCase() ?? '';
  const value = cell?.dataset['value'];
  return value === undefined ? Infinity : Number(value);
};

const sortBy = (table: HTMLTableElement, header: HTMLTableCellElement): void => {
  const descending = header.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const [body] = table.tBodies;
  const isNumber = header.dataset['sort'] === 'number';
  const rows = [...(body?.rows ?? [])].map((row) => ({
    row,
    value: valueIn(row, header.cellIndex, isNumber),
  }));
  rows.sort((a, b) => (a.value === b.value ? 0 : a.value < b.value === descending ? 1 : -1));
  body?.append(...rows.map(({ row }) => row));
};

/** Lets the headers of tables with `data-sortable` put their rows in order. */
export const sortTables = (): void => {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent.trim();
      button.addEventListener('click', () => {
        sortBy(table, header);
      });
      header.replaceChildren(button);
    }
  }
};
