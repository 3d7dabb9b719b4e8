import { copy } from './clipboard.ts';
import { copyRow } from './code-row.ts';

/** Copies what a button stands at: a code’s row, or a guideline’s citation. */
export const copyWhole = (button: HTMLElement): Promise<void> =>
  button.matches('.copy-row')
    ? copyRow(button)
    : copy(
        'Citation',
        [...(button.parentElement?.querySelectorAll('[data-cite], [data-cite] + a') ?? [])]
          .map(({ textContent }) => textContent.trim())
          .join(' '),
      );
