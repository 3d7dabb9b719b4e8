/** Notes on citations: each shows the reference that stands in the page’s own list. */

const note = document.createElement('span');
note.className = 'citation-note';
note.id = 'citation-note';
note.popover = 'manual';
note.setAttribute('role', 'note');
note.setAttribute('aria-label', 'Reference');

let owner: HTMLAnchorElement | undefined;
/** A citation whose note was closed with Esc while it had the focus: it stays closed until the focus is gone. */
let dismissed: HTMLAnchorElement | undefined;
let timer = 0;
/** How long a note waits for the pointer that has left it, in milliseconds: the margin is further away. */
let patience = 300;

const later = (act: () => void, delay: number): void => {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
};

const timesCited = (hash: string): string => {
  const links = [...document.querySelectorAll('.prose a')].filter(
    (link) => link.getAttribute('href') === hash && !note.contains(link),
  );
  return links.length === 1 ? 'Cited once' : `Cited ${String(links.length)} times`;
};

const contentOf = (link: HTMLAnchorElement): Node[] => {
  const reference = document.getElementById(link.hash.slice(1));
  if (!reference) return [];
  const copy = reference.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.alias, .cited-in, .permalink, button'))
    extra.remove();
  // The note has a name of its own, which would stand for all of it where it describes the link.
  const text = document.createElement('span');
  text.id = `${note.id}-text`;
  text.append(...copy.childNodes);
  const end = document.createElement('span');
  end.className = 'cited-in';
  const toList = document.createElement('a');
  toList.href = link.hash;
  toList.textContent = 'Show in the list';
  toList.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    link.click();
  });
  end.append(`${timesCited(link.hash)} · `, toList);
  return [text, end];
};

/** In the margin beside the text where there is room for it, else below the citation or above it. */
const place = (link: HTMLAnchorElement): void => {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const margin = document.getElementById('main')?.getBoundingClientRect().right ?? innerWidth;
  const width = note.offsetWidth;
  const height = note.offsetHeight;
  const isBeside = innerWidth - margin > width + 32;
  patience = isBeside ? 1500 : 300;
  const x = isBeside ? margin + 16 : Math.max(16, Math.min(left, innerWidth - width - 16));
  const y = isBeside
    ? top
    : bottom + 4 + height > innerHeight && top > height + 4
      ? top - height - 4
      : bottom + 4;
  note.style.setProperty('left', `${String(x + scrollX)}px`);
  note.style.setProperty('top', `${String(y + scrollY)}px`);
};

export const close = (): void => {
  clearTimeout(timer);
  if (!owner) return;
  const link = owner;
  owner = undefined;
  link.removeAttribute('aria-expanded');
  link.removeAttribute('aria-describedby');
  if (note.contains(document.activeElement)) link.focus({ preventScroll: true });
  note.remove();
};

const dismiss = (): void => {
  const link = owner;
  if (link && belongs(document.activeElement)) {
    dismissed = link;
    close();
    link.addEventListener(
      'blur',
      () => {
        dismissed = undefined;
      },
      { once: true },
    );
  } else close();
};

/** Shows the note on a citation, right behind it, so that the tab key leads into it. */
export const open = (link: HTMLAnchorElement): void => {
  clearTimeout(timer);
  if (owner === link || dismissed === link) return;
  close();
  const content = contentOf(link);
  if (content.length === 0) return;
  note.replaceChildren(...content);
  link.after(note);
  note.showPopover();
  place(link);
  owner = link;
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-describedby', `${note.id}-text`);
};

/** The pointer has come to a citation: its note follows, unless it only passes by. */
export const pointed = (link: HTMLAnchorElement): void => {
  if (owner === link) clearTimeout(timer);
  else if (link.matches(':hover'))
    later(() => {
      if (link.matches(':hover')) open(link);
    }, 120);
};

const belongs = (target: EventTarget | null): boolean =>
  target instanceof Node && (note.contains(target) || (owner?.contains(target) ?? false));

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (!owner || pointerType === 'touch') return;
  if (belongs(target)) clearTimeout(timer);
  else if (!belongs(document.activeElement)) later(close, patience);
});
document.addEventListener('pointerdown', ({ target }) => {
  if (owner && !belongs(target)) close();
});
document.addEventListener('focusin', ({ target }) => {
  if (owner && !belongs(target)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !owner) return;
  event.stopPropagation();
  dismiss();
});
addEventListener('hashchange', close);
