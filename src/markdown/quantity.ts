import { z } from 'zod';
import type { Interval, Quantity } from '#model/study.ts';

const number = String.raw`[-−]?\d+(?:,\d{3})*(?:\.\d+)?`;
const toNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

/** “years”, “mm/s²”, “per 1,000 days”, “events per 100 patient-years” */
const unit = String.raw`(?:%|\p{L}[\p{L}\s/·²³.-]*?)?(?:\s*(?:\bper|/)\s*\d[\d,]*\s+\p{L}[\p{L}\s-]*)?`;

const quantityForm = new RegExp(
  String.raw`^[<>≤≥]?\s*(?<currency>[$€£])?\s*(?<value>${number})\s*(?<unit>${unit})$`,
  'u',
);

const withoutFigure = /^not (?:reached|estimable|evaluable)$/iu;

/** @returns the number and its unit, or undefined if the text is not one */
export const readQuantity = (text: string): Quantity | undefined => {
  const groups = quantityForm.exec(text)?.groups;
  if (groups?.['value'] === undefined) return undefined;
  const parts = [groups['currency'], groups['unit']?.trim()];
  return { value: toNumber(groups['value']), unit: parts.filter(Boolean).join(' '), text };
};

const timeForm = /^(?<unit>day|week|month|year) (?<value>\d+)$/iu;

/** @returns a span of time, “16 weeks”, or the point it leads to, “week 16” */
const readTime = (text: string): Quantity | undefined => {
  const groups = timeForm.exec(text)?.groups;
  if (!groups) return readQuantity(text);
  const { value = '', unit: word = '' } = groups;
  return { value: Number(value), unit: `${word.toLowerCase()}${value === '1' ? '' : 's'}`, text };
};

const end = String.raw`(?:%|\s*\p{L}+)?`;
const range = String.raw`(?<low>${number})${end}(?:\s+to\s+|\s*–\s*|-|,\s+)(?<high>${number})${end}`;
const intervalForm = new RegExp(
  String.raw`^(?:(?<level>\d+(?:\.\d+)?)%\s*)?(?<kind>CI|IQR|range|SD|SE)[,:]?\s+${range}$`,
  'u',
);
const spreadForm = new RegExp(
  String.raw`^(?<kind>SD|SE)[,:]?\s*(?:±\s*)?(?<spread>\d+(?:,\d{3})*(?:\.\d+)?)${end}$`,
  'u',
);

const kinds: Readonly<Record<string, Interval['kind']>> = {
  CI: 'CI',
  IQR: 'IQR',
  range: 'range',
  SD: 'SD',
  SE: 'SE',
};

const readSpread = (text: string): Interval | undefined => {
  const groups = spreadForm.exec(text)?.groups;
  const kind = kinds[groups?.['kind'] ?? ''];
  return groups?.['spread'] === undefined || !kind
    ? undefined
    : { kind, spread: toNumber(groups['spread']), text };
};

/** @returns the interval, or undefined if the text is not one, or is one from high to low */
export const readInterval = (text: string): Interval | undefined => {
  const groups = intervalForm.exec(text)?.groups;
  const kind = kinds[groups?.['kind'] ?? ''];
  if (!groups) return readSpread(text);
  if (!kind || (groups['level'] !== undefined) !== (kind === 'CI')) return undefined;
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
  (text) => (withoutFigure.test(text) ? { unit: '', text } : readQuantity(text)),
  'a number with its unit, such as “68%” or “2.7 years”, or “not reached”; what is measured stands in measure',
);

export const timeAttribute = readBy(readTime, 'a time, such as “1 year” or “week 16”');

export const intervalAttribute = readBy(
  readInterval,
  'an interval from low to high, such as “95% CI 59 to 84”, “IQR 62 to 75” or “range 0.5 to 5.4”, or a spread, such as “SD 3.1”',
);

const wholeNumber = String.raw`\d+(?:,\d{3})*`;
const countForm = new RegExp(
  String.raw`^(?<events>${wholeNumber})(?:\s+of\s+|/)(?<total>${wholeNumber})$`,
  'u',
);

export const countAttribute = readBy((text) => {
  const groups = countForm.exec(text)?.groups;
  if (!groups) return undefined;
  const count = {
    events: toNumber(groups['events'] ?? ''),
    total: toNumber(groups['total'] ?? ''),
  };
  return count.total > 0 && count.events <= count.total ? count : undefined;
}, 'a part and its whole, such as “37 of 50”');
