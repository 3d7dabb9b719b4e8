/** Runs in the page: whether an element has words that say what it is. */
export const nameProblems = (element: HTMLElement): string[] => {
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
  const words = [
    element.ariaLabel,
    element.textContent,
    ...labelledBy.map((id) => document.getElementById(id)?.textContent),
    ...labels.map((label) => label.textContent),
  ];
  return words.some((text) => (text ?? '').trim() !== '') ? [] : ['has no name'];
};
