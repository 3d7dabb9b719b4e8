import { invisible, nameOf } from '#markdown/invisible/characters.ts';

/** Signs that mean something else in an address, or in the paths that a site is built from. */
const signs = /[%#?:\\]/u;

/**
 * What keeps a file’s name from being the last part of an address, as what the name does.
 *
 * @returns `holds %`, `begins with a dot`; nothing where the name will do
 */
export const wrongWithName = (name: string): string | undefined => {
  const [hidden] = /[\t\n\r]/u.exec(name) ?? name.match(invisible) ?? [];
  if (hidden !== undefined) return `holds ${nameOf(hidden)}`;
  const [sign] = signs.exec(name) ?? [];
  if (sign !== undefined) return `holds ${sign}`;
  if (name.startsWith('.')) return 'begins with a dot';
  return name.startsWith(' ') ? 'begins with a space' : undefined;
};
