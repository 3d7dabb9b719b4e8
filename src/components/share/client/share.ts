import { say } from './announce.ts';

export const canShare = 'share' in navigator;

/** Opens the device’s own sheet for sharing. */
export const share = async (data: ShareData): Promise<void> => {
  try {
    await navigator.share(data);
  } catch (error) {
    // Who closes the sheet has changed their mind; nothing went wrong.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    say('Sharing did not work here');
  }
};

let button: HTMLButtonElement | undefined;

/** Puts a button for sharing behind what has just been copied, where the device has a sheet for it. */
export const offerShare = (behind: Element, data: ShareData): void => {
  if (!canShare) return;
  button?.remove();
  button = document.createElement('button');
  button.type = 'button';
  button.className = 'share-link';
  button.textContent = 'Share…';
  button.addEventListener('click', () => void share(data));
  behind.after(button);
};
