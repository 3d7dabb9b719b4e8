let timer = 0;

/** Stands on the page from the start: a screen reader tells of a change in it, not of its coming. */
const place = document.createElement('p');
place.className = 'toast';
place.setAttribute('role', 'status');
document.body.append(place);

/** Says something that has been done, to the eye and to screen readers, for a few seconds. */
export const say = (words: string): void => {
  place.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    place.textContent = '';
  }, 5000);
};
