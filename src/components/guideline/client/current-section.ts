/** Marks the section that is being read in the contents. */
export const markCurrentSection = (): void => {
  const contents = document.querySelector('[data-contents]');
  if (!contents) return;
  const links = new Map(
    Array.from(
      contents.querySelectorAll('a'),
      (link) => [decodeURIComponent(link.hash.slice(1)), link] as const,
    ),
  );
  const current = contents.querySelector('[data-current]');
  const details = contents.querySelector('details');
  const inView = new Set<string>();
  const mark = (): void => {
    const id = [...links.keys()].find((candidate) => inView.has(candidate));
    if (id === undefined) return;
    for (const [other, link] of links) {
      if (other === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (current) current.textContent = links.get(id)?.textContent ?? '';
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target.id);
        else inView.delete(target.id);
      }
      mark();
    },
    // From just below the place that links jump to, past the bar that phones have, at any size of letters.
    {
      rootMargin: `${String(-7 * parseFloat(getComputedStyle(document.documentElement).fontSize))}px 0px -65% 0px`,
    },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
  contents.addEventListener('click', ({ target }) => {
    if (details && target instanceof HTMLAnchorElement) details.open = false;
  });
  // Open, they would cover what has the focus behind them.
  details?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details?.open) return;
    // The focus does not stay behind in what is closed.
    if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
    details.open = false;
  });
};
