import { say } from './announce.ts';

const bar = () => import('./passage-bar.ts');

/** Offers to copy the words that are selected, once there are any. The keys Alt+Shift+C copy them, too. */
export const awaitPassages = (): void => {
  const first = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', first);
    bar().then(
      ({ offerPassages }) => {
        offerPassages();
      },
      // Where it cannot be loaded, nothing is offered.
      () => undefined,
    );
  };
  document.addEventListener('selectionchange', first);
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyC') return;
    event.preventDefault();
    bar().then(
      ({ copySelected }) => copySelected(),
      () => {
        say('Copying could not be loaded: check the connection');
      },
    );
  });
};
