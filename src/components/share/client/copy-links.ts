import { say } from './announce.ts';

/** Lets links to places copy their address, and buttons what they stand at. What that takes is loaded when it is wanted. */
export const copyLinks = (): void => {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    const link = target.closest<HTMLAnchorElement>('.permalink');
    const button = target.closest<HTMLElement>('.copy');
    // A link to another page is there to be copied; one to this page leads there too.
    if (link && link.pathname !== location.pathname) event.preventDefault();
    const copied = link
      ? import('./clipboard.ts').then(({ copyLink }) => copyLink(link))
      : button && import('./copy-whole.ts').then(({ copyWhole }) => copyWhole(button));
    copied?.catch(() => {
      say('Copying could not be loaded: check the connection');
    });
  });
};
