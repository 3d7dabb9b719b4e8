let place: HTMLElement | undefined;
let timer = 0;

/** Says something that has been done, to the eye and to screen readers, for a few seconds. */
export const say = (words: string): void => {
  if (!place) {
    place = document.createElement('p');
    place.className = 'toast';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (place) place.textContent = '';
  }, 4000);
};

/** Copies a text and says so, or says that it may not. */
export const copy = async (name: string, text: Promise<string> | string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(await text);
    say(`${name}: copied`);
  } catch {
    say(`${name}: copying is not allowed here`);
  }
};
