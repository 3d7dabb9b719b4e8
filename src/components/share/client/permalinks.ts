/** A kind of thing with an address: what it is, what of it the link stands at, and what it is called. */
type Kind = readonly [
  thing: string,
  host: string | null,
  nameOf: (host: string, place: number) => string,
];

const kinds: readonly Kind[] = [
  ['.prose :is(h2, h3, h4, h5)[id]', null, (words) => words],
  ['.position[id]', '.position-status', (words) => words],
  ['.criteria > [id]', 'p', (words) => `criterion “${words}”`],
  ['.codes tr:has(.code)', 'th', (code) => `code ${code}`],
  ['.entries > [id]', 'dt', (term) => term],
  ['li[id^="related-"]', 'a', (title) => title],
  ['.references > li', null, (_, place) => `reference ${String(place + 1)}`],
  [':is(.history, .entries-list) > [id], .updates > li', 'time', (date) => `entry of ${date}`],
];

/** A button whose words are in the style sheet: they are no part of the text that is selected and found. */
const offerButton = (behind: Element, className: string, name: string): void => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.ariaLabel = name;
  behind.after(button);
};

/**
 * Puts a link to itself beside everything on the page that has an address and no heading of its own,
 * and buttons beside what is copied whole: rows of codes, the citation.
 */
export const offerPermalinks = (): void => {
  for (const [selector, hostSelector, nameOf] of kinds) {
    document.querySelectorAll(`main :is(${selector})`).forEach((thing, place) => {
      const host = thing.querySelector(hostSelector ?? ':scope > nothing') ?? thing;
      const after = host.matches('a')
        ? thing.lastChild
        : (host.closest('a') ?? host.querySelector(':scope > .cited-in')?.previousSibling);
      const link = document.createElement('a');
      link.className = 'permalink faint';
      // A thing without an anchor here is listed from elsewhere, with a link to its place.
      link.href = thing.id ? `#${thing.id}` : (thing.querySelector('a')?.href ?? '');
      link.ariaLabel = `Link to ${nameOf(host.textContent.trim(), place)}`;
      if (after) after.after(link);
      else host.append(link);
      if (host.matches('th'))
        offerButton(link, 'copy copy-row faint', `Copy row of ${host.textContent.trim()}`);
    });
  }
  for (const link of document.querySelectorAll('[data-cite] + a'))
    offerButton(link, 'copy copy-citation', 'Copy citation');
};
