const download =
  /<li data-file="(?<path>[^"]*)">(?<before>[^]*?)<data value=""><\/data>(?<after>[^]*?)<\/li>/gu;

/** A size as readers take it in: “640 bytes”, “98 kB”, “1.2 MB”; a kB is 1,000 bytes. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  if (bytes < 999_500) return `${String(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

/**
 * Says of each download on a page what it weighs, and takes out those whose file is not there.
 *
 * @param html a page whose downloads are `<li data-file="path"> … <data value=""></data> … </li>`
 * @param sizeOf the bytes of the file at a path; nothing if there is none
 */
export const withSizes = (html: string, sizeOf: (path: string) => number | undefined): string =>
  html.replaceAll(download, (_whole, path: string, before: string, after: string) => {
    const bytes = sizeOf(path);
    return bytes === undefined
      ? ''
      : `<li>${before}<data value="${String(bytes)}">${sizeInWords(bytes)}</data>${after}</li>`;
  });
