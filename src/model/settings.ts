import { z } from 'zod';

const addressForm = 'an address that begins with https:// and holds {number}';

const plainForm =
  'a plain address: no user’s name, and no spaces, quotation marks, angle brackets or braces but {number}';

/** Whether an address leads where it seems to, and can be written into a page and a feed as it stands. */
const isPlain = (address: string): boolean => {
  const parsed = URL.parse(address);
  return (
    parsed !== null &&
    parsed.username === '' &&
    parsed.password === '' &&
    /^https?:\/\/[\w.:[\]-]+(?:[/?#][!#-&(-;=?-[\]_a-z~]*)?$/u.test(address)
  );
};

const contactForm = 'an e-mail address, or the address of a page that begins with https://';

/** Settings of the library: `content/library.yaml`. */
export const settingsSchema = z.strictObject({
  /** Title of the library, as its pages show it. */
  title: z.string('a title').trim().min(1, 'a title'),
  /** Address of a guideline at its publisher, with `{number}` in place of the guideline’s number. */
  publisherAddress: z
    .url({ protocol: /^https?$/u, error: addressForm, abort: true })
    .refine((address) => address.includes('{number}'), { error: addressForm, abort: true })
    .refine((address) => isPlain(address.replaceAll('{number}', '0')), plainForm),
  /** Where mistakes on this site are reported: an e-mail address or a page. Absent, nothing is said of it. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https$/u }).refine(isPlain)], contactForm)
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Stand-in while the settings cannot be read; what is read with it is never published. */
export const noSettings: Settings = {
  title: '',
  publisherAddress: 'https://example.invalid/{number}',
};
