import { mediaTypes, recordsOf, type TakenFormat } from './exported-records.ts';

const files = new Map<string, Promise<string>>();

/** The file of all references in a format; asked for once, when it is first wanted. */
const fileOf = (format: TakenFormat): Promise<string> => {
  const address = document.querySelector<HTMLAnchorElement>(`a[data-file="${format}"]`)?.href ?? '';
  const known = files.get(address);
  if (known) return known;
  const asked = fetch(address).then((response) =>
    response.ok ? response.text() : Promise.reject(new Error(String(response.status))),
  );
  files.set(address, asked);
  asked.catch(() => files.delete(address));
  return asked;
};

/** References in a format, as text. */
export const textOf = async (format: TakenFormat, places: readonly number[]): Promise<string> =>
  recordsOf(format, await fileOf(format), places);

/** Hands a file to the reader. */
export const download = (name: string, format: TakenFormat, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: mediaTypes[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};
