import { z } from 'zod';
import type { Interval, Quantity } from '#model/study.ts';

const number = String.raw`[-−]?\d+(?:,\d{3})*(?:\.\d+)?`;
const toNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

const quantityForm = new RegExp(
  String.raw`^[<>≤≥]?\s*(?<value>${number})\s*(?<unit>%|\p{L}[\p{L}\s/·²³.-]*)?$`,
  'u',
);

/** @returns the number and its unit, or undefined if the text is not one */
export const readQuantity = (text: string): Quantity | undefined => {
  const groups = quantityForm.exec(text)?.groups;
  if (groups?.['value'] === undefined) return undefined;
  return { value: toNumber(groups['value']), unit: groups['unit']?.trim() ?? '', text };
};

const intervalForm = new RegExp(
  String.raw`^(?:(?<level>\d+(?:\.\d+)?)%\s*)?(?<kind>CI|IQR|range|SD)\s+(?<low>${number})(?:%|\s*\p{L}+)?\s+to\s+(?<high>${number})(?:%|\s*\p{L}+)?$`,
  'u',
);

const kinds: Readonly<Record<string, Interval['kind']>> = {
  CI: 'CI',
  IQR: 'IQR',
  range: 'range',
  SD: 'SD',
};

/** @returns the interval, or undefined if the text is not one, or is one from high to low */
export const readInterval = (text: string): Interval | undefined => {
  const groups = intervalForm.exec(text)?.groups;
  const kind = kinds[groups?.['kind'] ?? ''];
  if (!groups || !kind || (groups['level'] !== undefined) !== (kind === 'CI')) return undefined;
  const low = toNumber(groups['low'] ?? '');
  const high = toNumber(groups['high'] ?? '');
  if (low > high) return undefined;
  return {
    kind,
    ...(groups['level'] === undefined ? {} : { level: Number(groups['level']) }),
    low,
    high,
    text,
  };
};

const readBy = <T>(read: (text: string) => T | undefined, description: string) =>
  z
    .string()
    .transform((text, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: description });
      return z.NEVER;
    })
    .describe(description);

export const quantityAttribute = readBy(
  readQuantity,
  'a number with its unit, such as “68%” or “2.7 years”',
);

export const intervalAttribute = readBy(
  readInterval,
  'an interval from low to high, such as “95% CI 59 to 84”, “IQR 62 to 75” or “range 0.5 to 5.4”',
);

export const countAttribute = readBy((text) => {
  const groups = /^(?<events>\d+) of (?<total>[1-9]\d*)$/u.exec(text)?.groups;
  if (!groups) return undefined;
  const count = { events: Number(groups['events']), total: Number(groups['total']) };
  return count.events <= count.total ? count : undefined;
}, 'a part and its whole, such as “37 of 50”');
