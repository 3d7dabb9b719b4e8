/** Work that can be put down after every step, so that a browser can do something else meanwhile. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
