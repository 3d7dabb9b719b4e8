import address from '#styles/search-dialog.css?url';

let loading: Promise<void> | undefined;

/** Adds the search’s own style sheet to a page, once; a page that nobody searches from does without it. */
export const loadStyles = (): Promise<void> =>
  (loading ??= new Promise((resolve) => {
    if (document.querySelector('[data-search-styled]')) {
      resolve();
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    // Without its styles the search is plain and works.
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      resolve();
    });
    document.head.append(link);
  }));
