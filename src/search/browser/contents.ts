import { element } from './elements.ts';

/**
 * What there is instead of a search: the headings of the page that the reader is on.
 *
 * @param onFollow called when one of them is followed
 */
export const pageContents = (onFollow: () => void): HTMLElement[] => {
  const sections = [...document.querySelectorAll('main section[id]')].flatMap((section) => {
    const heading = section.querySelector('h2, h3')?.textContent.trim() ?? '';
    return heading === '' ? [] : [{ id: section.id, heading }];
  });
  const links = sections.map(({ id, heading }) => {
    const link = element('a', { href: `#${id}` }, heading);
    link.addEventListener('click', onFollow);
    return element('li', {}, link);
  });
  return [
    element('p', {}, 'Check the connection and type again.'),
    ...(links.length > 0 ? [element('p', {}, 'On this page:'), element('ul', {}, ...links)] : []),
  ];
};
