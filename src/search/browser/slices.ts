import type { Steps } from '../steps.ts';

/** Milliseconds of work after which the browser is let do something else: half of a frame. */
const slice = 8;

/** Lets the browser draw, and react to what is typed. */
const letOthers = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });

/** Does work in slices that hold nothing up. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start > slice) {
      await letOthers();
      start = performance.now();
    }
  }
};
