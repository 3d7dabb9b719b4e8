/** Makes the regions around tables stops of the keyboard only while there is something to scroll in them. */
const show = (region: Element): void => {
  if (region.scrollWidth > region.clientWidth) region.setAttribute('tabindex', '0');
  else region.removeAttribute('tabindex');
};

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) show(target.closest('.table') ?? target);
});

for (const region of document.querySelectorAll('.table[tabindex]'))
  for (const part of [region, ...region.children]) observer.observe(part);
