/** Lets the links beside headings copy their address, and says so to everyone. */
export const copyLinks = (): void => {
  const status = document.createElement('p');
  status.className = 'toast';
  status.setAttribute('role', 'status');
  document.body.append(status);
  let timer = 0;
  const say = (words: string): void => {
    status.textContent = words;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = '';
    }, 4000);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.permalink') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const name = link.ariaLabel ?? 'Link';
    // Where the clipboard is not to be had, the address bar holds the link: the click has gone there.
    const copied =
      'clipboard' in navigator
        ? navigator.clipboard.writeText(link.href)
        : Promise.reject(new Error());
    copied.then(
      () => {
        say(`${name}: copied`);
        link.focus({ preventScroll: true });
      },
      () => {
        say('The link stands in the address bar; copying is not allowed here');
      },
    );
  });
};
