import { z } from 'zod';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days in a month of the Gregorian calendar; month is 1-based. `daysInMonth(2024, 2) === 29` */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Is this a day that exists? `isRealDay(2024, 6, 31) === false` */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The number that the digits at [from, to) print; NaN when other characters are among them. Quicker than a pattern. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
};

/** First and last day (`YYYY-MM-DD`) of one ISO notation, or null when it names no real time. */
const edges = (part: string): [string, string] | null => {
  const year = digits(part, 0, 4);
  if (Number.isNaN(year) || (part.length > 4 && part[4] !== '-')) return null;
  const months = (from: number, to: number): [string, string] | null =>
    from >= 1 && to <= 12
      ? [`${part.slice(0, 4)}-${pad(from)}-01`, `${part.slice(0, 4)}-${pad(to)}-${pad(daysInMonth(year, to))}`]
      : null;
  switch (part.length) {
    case 4: // 2024
      return months(1, 12);
    case 7: {
      const kind = part[5]; // 2024-Q1 · 2024-H1 · 2024-03
      const n = kind === 'Q' || kind === 'H' ? digits(part, 6, 7) : digits(part, 5, 7);
      return kind === 'Q' ? months(n * 3 - 2, n * 3) : kind === 'H' ? months(n * 6 - 5, n * 6) : months(n, n);
    }
    case 10: // 2024-03-31
      return part[7] === '-' && isRealDay(year, digits(part, 5, 7), digits(part, 8, 10)) ? [part, part] : null;
    default:
      return null;
  }
};

/**
 * First and last day of a date value or period of the record.
 * `interval('2024-Q1')` → `['2024-01-01', '2024-03-31']`; `interval('2019/2023')` → `['2019-01-01', '2023-12-31']`.
 * Null for null, for anything malformed, and for intervals that end before they start.
 */
export const interval = (value: string | null): [start: string, end: string] | null => {
  if (value === null) return null;
  const slash = value.indexOf('/');
  if (slash < 0) return edges(value);
  const first = edges(value.slice(0, slash));
  const last = first && edges(value.slice(slash + 1));
  return last && first[0] <= last[1] ? [first[0], last[1]] : null;
};

/** An ISO 8601 day, month, quarter, half, year, or `start/end` interval that exists in the calendar. */
export const zPeriod = z
  .string()
  .refine((value) => interval(value) !== null, { error: 'not a date or interval that exists in the calendar' })
  .meta({ description: 'ISO 8601 day, month, year, quarter (2024-Q1), half (2024-H1) or interval (start/end)' });

/** Publication date: a day or a month alone. */
export const zPublished = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .refine((value) => interval(value) !== null, { error: 'not a day or month that exists' });
