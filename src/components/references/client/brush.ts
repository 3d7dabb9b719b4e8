/** The span of years that is wanted; an open end is undefined. */
export interface Span {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The years’ handles and histogram, which can be drawn over with a finger or a mouse, or just pressed. */
export interface Brush {
  readonly show: (span: Span) => void;
}

const inputIn = (group: HTMLElement, name: string): HTMLInputElement | null =>
  group.querySelector<HTMLInputElement>(`input[name="${name}"]`);

/** @param changed is told the span whenever the reader has changed it */
export const brushYears = (
  group: HTMLElement,
  changed: (span: Span) => void,
): Brush | undefined => {
  const [from, to] = [inputIn(group, 'from'), inputIn(group, 'to')];
  const histogram = group.querySelector<SVGElement>('[data-histogram]');
  const output = group.querySelector('[data-span]');
  if (!from || !to || !histogram || !output) return undefined;
  const first = Number(from.min);
  const last = Number(to.max);
  const bars = [...histogram.querySelectorAll<SVGElement>('[data-year]')];

  const paint = (low: number, high: number): void => {
    output.textContent = low === high ? String(low) : `${String(low)} to ${String(high)}`;
    for (const bar of bars) {
      const year = Number(bar.dataset['year']);
      bar.classList.toggle('outside', year < low || year > high);
    }
  };
  const show = ({ from: low = first, to: high = last }: Span): void => {
    from.value = String(low);
    to.value = String(high);
    paint(Math.min(low, high), Math.max(low, high));
  };
  const set = (one: number, other: number): void => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    paint(low, high);
    changed({ from: low > first ? low : undefined, to: high < last ? high : undefined });
  };
  for (const handle of [from, to])
    handle.addEventListener('input', () => {
      set(Number(from.value), Number(to.value));
    });

  const yearAt = ({ clientX }: MouseEvent): number => {
    const { left, width } = histogram.getBoundingClientRect();
    const share = Math.min(Math.max((clientX - left) / width, 0), 0.999);
    return first + Math.floor(share * (last - first + 1));
  };
  histogram.addEventListener('pointerdown', (event) => {
    const start = yearAt(event);
    histogram.setPointerCapture(event.pointerId);
    const draw = (moved: PointerEvent): void => {
      const end = yearAt(moved);
      from.value = String(Math.min(start, end));
      to.value = String(Math.max(start, end));
      set(start, end);
    };
    draw(event);
    histogram.addEventListener('pointermove', draw);
    const stop = (): void => {
      histogram.removeEventListener('pointermove', draw);
    };
    histogram.addEventListener('pointerup', stop, { once: true });
    histogram.addEventListener('pointercancel', stop, { once: true });
  });
  // Who cannot drag presses the line of the handles: the nearer one comes there.
  group.querySelector('[data-handles]')?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.target instanceof HTMLInputElement) return;
    const year = yearAt(event);
    const [low, high] = [Number(from.value), Number(to.value)];
    const near = Math.abs(year - low) <= Math.abs(year - high) ? from : to;
    near.value = String(year);
    near.focus();
    set(Number(from.value), Number(to.value));
  });
  return { show };
};
