/** As text fragments need it, and without the signs at which programs take an address to end. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(
    /[-.!~*'()]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What is on the page now and will not be where the address is opened. */
const passing = 'main :is(button, .citation-note, .passage-bar)';

/** Does something while whatever is passing is no part of the page’s text. */
const withoutPassing = <T>(act: () => T): T => {
  const elements = [...document.querySelectorAll<HTMLElement>(passing)];
  for (const { style } of elements) style.setProperty('display', 'none');
  try {
    return act();
  } finally {
    for (const { style } of elements) style.removeProperty('display');
  }
};

/**
 * The words that a text fragment finds a passage by, as an address writes them; undefined where the
 * passage cannot be told from another one.
 */
const textDirective = async (range: Range): Promise<string | undefined> => {
  const { generateFragmentFromRange, GenerateFragmentStatus } =
    await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
  const { status, fragment } = withoutPassing(() => generateFragmentFromRange(range.cloneRange()));
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
};

/** Anchors that are promised; the page’s own are not. */
const anchors = 'main [id]:not([id^="page-"], .alias)';

const anchorOf = ({ startContainer }: Range): string =>
  (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest(
    anchors,
  )?.id ?? '';

/**
 * The address of a passage: the nearest anchor above it and, where the browser knows text fragments,
 * the words that it opens at.
 */
export const passageAddress = async (range: Range): Promise<string> => {
  const page = new URL(location.href);
  page.hash = anchorOf(range);
  const address = page.href;
  if (!('fragmentDirective' in document)) return address;
  const text = await textDirective(range).catch(() => undefined);
  if (text === undefined) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
};
