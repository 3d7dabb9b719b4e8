import type { Page } from '@playwright/test';

/** How far the parts of a page were moved, by itself and while a reader typed. */
export interface Shifts {
  readonly unasked: number;
  readonly byInput: number;
}

/** Sums up what moves on a page from its beginning. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts = { unasked: 0, byInput: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        shifts[hadRecentInput ? 'byInput' : 'unasked'] += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved until now; what is on the screen is drawn, and told of, before. */
export const shiftsOn = (page: Page): Promise<Shifts> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let drawn = 0; drawn < 3; drawn += 1) await frame();
    await new Promise((resolve) => setTimeout(resolve));
    return Reflect.get(globalThis, 'shifts') as Shifts;
  });
