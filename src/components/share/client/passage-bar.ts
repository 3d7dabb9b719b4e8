/** The small bar that appears at selected words. */
import { say } from './announce.ts';
import { copy } from './clipboard.ts';
import { passageAddress } from './passage-address.ts';
import { withSource } from './passage-text.ts';
import { selectedPassage, type Passage } from './passage.ts';
import { canShare, share } from './share.ts';
import { loadStyles } from './styles.ts';

const bar = document.createElement('div');
bar.className = 'passage-bar';
bar.setAttribute('role', 'group');
bar.setAttribute('aria-label', 'Selected words');

let passage: Passage | undefined;
/** What Esc has closed: it stays closed while the same words are selected. */
let dismissed: string | undefined;
let isPressed = false;
let timer = 0;

const copyWithSource = (chosen: Passage): Promise<void> => {
  const { range, words, isCut } = chosen;
  const count = `${String(words)} ${words === 1 ? 'word' : 'words'}`;
  const copied = passageAddress(range).then((address) => withSource(chosen, address));
  return copy(
    `${isCut ? 'The first ' : ''}${count} with the source`,
    copied.then(({ text }) => text),
    copied.then(({ html }) => html),
  );
};

const copyAddress = ({ range }: Passage): Promise<void> =>
  copy('Link to the selected words', passageAddress(range));

const shareIt = async (chosen: Passage): Promise<void> => {
  const url = await passageAddress(chosen.range);
  // The sheet puts the address behind the text by itself.
  const text = withSource(chosen, url).text.slice(0, -url.length).trim();
  await share({ title: document.title, text, url });
};

const offer = (words: string, act: (chosen: Passage) => Promise<void>): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    // More may have been selected since the bar appeared.
    const chosen = selectedPassage() ?? passage;
    if (chosen) void act(chosen);
  });
  bar.append(button);
  return button;
};

const first = offer('Copy with source', copyWithSource);
first.setAttribute('aria-keyshortcuts', 'Alt+Shift+C');
first.title = 'Alt+Shift+C';
offer('Copy link', copyAddress);
if (canShare) offer('Share…', shareIt);

/** Below the last line of the passage, or above it where the window ends; a finger finds it at the foot. */
const place = ({ range }: Passage): void => {
  const isAtFoot = getComputedStyle(bar).position === 'fixed';
  // What is said meanwhile stands above it, however many lines it has.
  document.body.style.setProperty('--foot-bar', `${String(isAtFoot ? bar.offsetHeight + 8 : 0)}px`);
  if (isAtFoot) return;
  const line = [...range.getClientRects()].pop() ?? range.getBoundingClientRect();
  const { left, top } = (bar.offsetParent ?? document.body).getBoundingClientRect();
  const below = line.bottom + 8;
  const isBelow = below + bar.offsetHeight < innerHeight || line.top < bar.offsetHeight;
  const x = Math.min(line.right, document.documentElement.clientWidth - bar.offsetWidth - 8);
  bar.style.setProperty('left', `${String(Math.max(8, x) - left)}px`);
  bar.style.setProperty(
    'top',
    `${String((isBelow ? below : line.top - bar.offsetHeight - 8) - top)}px`,
  );
};

const hide = (): void => {
  passage = undefined;
  bar.remove();
  document.body.style.removeProperty('--foot-bar');
};

/** Shows the bar in the block that the passage ends in, so that the tab key leads from the words to it. */
const show = (): void => {
  // What is shown for copying by hand takes the selection, and hands it back to the bar.
  if (bar.contains(document.activeElement) || document.activeElement?.closest('.by-hand')) return;
  const chosen = selectedPassage();
  if (!chosen) {
    hide();
    dismissed = undefined;
    return;
  }
  if (chosen.range.toString() === dismissed) return;
  passage = chosen;
  const { endContainer } = chosen.range;
  const block = endContainer.parentElement?.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5');
  (block ?? document.body).append(bar);
  place(chosen);
};

/** When the reader has paused: not at every word that a selection grows by. */
const showSoon = (): void => {
  clearTimeout(timer);
  if (!isPressed) timer = window.setTimeout(show, 200);
};

/** Offers the bar whenever words of the text are selected. */
export const offerPassages = (): void => {
  void loadStyles().then(() => {
    document.addEventListener('selectionchange', showSoon);
    showSoon();
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    isPressed = pointerType === 'mouse' && !(target instanceof Node && bar.contains(target));
  });
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      isPressed = false;
      showSoon();
    });
  // The words stay selected while a button is pressed.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (!passage) return;
    if (event.key === 'Escape') {
      dismissed = passage.range.toString();
      hide();
    }
    // Where nothing has the focus, browsers differ in where the tab key begins.
    const isFree = document.activeElement?.matches('body, [tabindex="-1"]') ?? true;
    if (event.key === 'Tab' && !event.shiftKey && isFree) {
      event.preventDefault();
      first.focus();
    }
  });
};

/** Copies what is selected, with its source. */
export const copySelected = async (): Promise<void> => {
  const chosen = selectedPassage();
  if (chosen) await copyWithSource(chosen);
  else say('Select words of the text first');
};
