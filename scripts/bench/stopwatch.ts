import type { Page } from '@playwright/test';

/** Measures from a key press, or a pasting, to the frame that shows its hits. */
export interface Stopwatch {
  /** Forgets what was measured. */
  readonly reset: () => Promise<void>;
  /**
   * Milliseconds from the first event since the reset, as the browser dates it, to the end of the
   * frame in which its answer was painted.
   */
  readonly painted: () => Promise<number>;
}

declare global {
  interface Window {
    benchTime?: Promise<number>;
    benchReset?: () => void;
  }
}

/** Puts the stopwatch into a page whose search dialog is open. */
export async function startStopwatch(page: Page): Promise<Stopwatch> {
  await page.evaluate(() => {
    const state = document.querySelector('dialog [data-search-state]');
    if (!state) throw new Error('The dialog is not open');
    let start: number | undefined;
    let asked = false;
    let stop: (time: number) => void = () => undefined;
    const onPress = ({ timeStamp }: Event): void => {
      start ??= timeStamp;
    };
    document.addEventListener('keydown', onPress, { capture: true });
    document.addEventListener('input', onPress, { capture: true });
    document.addEventListener('input', () => {
      asked = true;
      check();
    });
    const check = (): void => {
      if (!asked || state.getAttribute('data-search-state') !== 'done') return;
      asked = false;
      const from = start ?? Number.NaN;
      requestAnimationFrame(() => {
        // A task of its own comes after the frame is painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          stop(performance.now() - from);
        };
        channel.port2.postMessage(null);
      });
    };
    new MutationObserver(check).observe(state, { attributeFilter: ['data-search-state'] });
    window.benchReset = () => {
      start = undefined;
      asked = false;
      window.benchTime = new Promise((resolve) => {
        stop = resolve;
      });
    };
  });
  return {
    reset: () =>
      page.evaluate(() => {
        window.benchReset?.();
      }),
    painted: async () => (await page.evaluate(() => window.benchTime)) ?? Number.NaN,
  };
}
