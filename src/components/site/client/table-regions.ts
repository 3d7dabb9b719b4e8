/** Makes the regions around tables stops of the keyboard only while there is something to scroll in them. */
const show = (region: Element): void => {
  if (region.scrollWidth > region.clientWidth) region.setAttribute('tabindex', '0');
  else region.removeAttribute('tabindex');
};

// Without it they stay stops, as without a script.
if ('ResizeObserver' in globalThis) {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) show(target.closest('.table') ?? target);
  });
  for (const region of document.querySelectorAll('.table[tabindex]'))
    for (const part of [region, ...region.children]) observer.observe(part);
}
