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
  ['.codes th[scope="row"]', 'th', (code) => `code ${code}`],
  ['.entries > [id]', 'dt', (term) => term],
  ['li[id^="related-"]', 'a', (title) => title],
  ['.references > li', null, (_, place) => `reference ${String(place + 1)}`],
  [':is(.history, .entries-list) > [id], .updates > li', 'time', (date) => `entry of ${date}`],
];

const make = <Name extends 'a' | 'button' | 'div' | 'span'>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), { className });

/** Puts a link beside a heading or the head of a row, which are called by their own words, and into anything else. */
const put = (link: Element, thing: Element, host: Element): void => {
  const after = host.matches('a')
    ? thing.lastChild
    : (host.closest('a') ?? host.querySelector(':scope > .cited-in')?.previousSibling);
  if (host.matches('h2, h3, h4, h5')) {
    const titled = make('div', 'titled');
    host.before(titled);
    titled.append(host, link);
  } else if (host.matches('th')) {
    const tools = make('span', 'row-tools');
    tools.append(link);
    host.nextElementSibling?.append(tools);
  } else if (after) after.after(link);
  else host.append(link);
};

/** A button whose words are in the style sheet: they are no part of the text that is selected and found. */
const offerButton = (behind: Element, className: string, name: string): void => {
  const button = make('button', className);
  button.type = 'button';
  button.setAttribute('aria-label', name);
  behind.after(button);
};

/**
 * Puts a link to itself beside everything on the page that has an address and no heading of its own,
 * and buttons beside what is copied whole: rows of codes, the citation.
 */
export const offerPermalinks = (): void => {
  for (const [selector, hostSelector, nameOf] of kinds) {
    document.querySelectorAll(`main :is(${selector})`).forEach((found, place) => {
      const thing = found.closest('tr') ?? found;
      const host = (hostSelector === null ? null : thing.querySelector(hostSelector)) ?? thing;
      const words = host.textContent.trim();
      const link = make('a', 'permalink faint');
      // A thing without an anchor here is listed from elsewhere, with a link to its place.
      link.href = thing.id ? `#${thing.id}` : (thing.querySelector('a')?.href ?? '');
      link.setAttribute('aria-label', `Link to ${nameOf(words, place)}`);
      put(link, thing, host);
      if (host.matches('th')) offerButton(link, 'copy copy-row faint', `Copy row of ${words}`);
    });
  }
  for (const link of document.querySelectorAll('[data-cite] + a'))
    offerButton(link, 'copy copy-citation', 'Copy citation');
};
