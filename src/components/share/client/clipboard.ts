/** What is needed as soon as something is copied. */
import { say } from './announce.ts';
import { showByHand } from './by-hand.ts';
import { offerShare } from './share.ts';

const write = (text: Promise<string>, html: Promise<string> | undefined): Promise<void> => {
  if (html === undefined || !('ClipboardItem' in globalThis))
    return text.then((plain) => navigator.clipboard.writeText(plain));
  const blob = (part: Promise<string>, type: string): Promise<Blob> =>
    part.then((content) => new Blob([content], { type }));
  // The browser is asked at once, while it still counts as the reader’s own doing.
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
};

/**
 * Copies a text and says so. Where the browser forbids it, the text is shown for copying by hand.
 *
 * @param name what is copied, as it is announced
 * @param text may be on its way
 * @param html the same for programs that take formatted text, may be on its way, too
 */
export const copy = async (
  name: string,
  text: Promise<string> | string,
  html?: Promise<string> | string,
): Promise<void> => {
  const plain = Promise.resolve(text);
  try {
    await write(plain, html === undefined ? undefined : Promise.resolve(html));
    say(`${name}: copied`);
  } catch {
    plain.then(
      (shown) => {
        showByHand(name, shown);
      },
      () => {
        say(`${name}: could not be fetched`);
      },
    );
  }
};

/** Copies the address that a link leads to, and offers to share it where the device can. */
export const copyLink = async (link: HTMLAnchorElement): Promise<void> => {
  const url = link.href;
  link.focus({ preventScroll: true });
  await copy(link.getAttribute('aria-label') ?? 'Link', url);
  offerShare(link, { title: document.title, url });
};
