/**
 * Takes the focus along with the skip link, in browsers that would leave it behind. At rest the content
 * takes no focus: a click into its middle would lead the tab key back to its start.
 */
const content = document.querySelector('main');

document.querySelector('.skip')?.addEventListener('click', () => {
  if (!content) return;
  content.tabIndex = -1;
  content.focus();
  content.addEventListener(
    'blur',
    () => {
      content.removeAttribute('tabindex');
    },
    { once: true },
  );
});
