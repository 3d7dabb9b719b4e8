/** Milliseconds without another answer after which the last one is told: whoever types on hears nothing between. */
const quiet = 600;

/** Milliseconds after which what was told is taken away: who reads through the page meets it once, where it is seen. */
const kept = 10_000;

/**
 * Tells screen readers of an answer, whole and once.
 *
 * @param region a live region that is not seen
 * @returns takes what is to be told; an empty text takes back what has not been told yet
 */
export const createAnnouncer = (region: HTMLElement): ((text: string) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    region.textContent = '';
  };
  return (text) => {
    clearTimeout(timer);
    if (text === '') {
      clear();
      return;
    }
    timer = setTimeout(() => {
      region.textContent = text;
      timer = setTimeout(clear, kept);
    }, quiet);
  };
};
