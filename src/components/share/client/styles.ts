import address from '#styles/share.css?url';

let loading: Promise<void> | undefined;

/** Adds the style sheet of what appears only when something is shared. Without it that is plain, and works. */
export const loadStyles = (): Promise<void> =>
  (loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    const done = (): void => {
      resolve();
    };
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  }));
