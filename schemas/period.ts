import { z } from 'zod';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days in a month of the Gregorian calendar; month is 1-based. `daysInMonth(2024, 2) === 29` */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Is this a day that exists? `isRealDay(2024, 6, 31) === false` */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

// 2024 · 2024-03 · 2024-03-31 · 2024-Q1 · 2024-H1
const PART = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/;

/** First and last day (`YYYY-MM-DD`) of one ISO notation, or null when it names no real time. */
const edges = (part: string): [string, string] | null => {
  const m = PART.exec(part);
  if (!m) return null;
  const year = Number(m[1]);
  const months = (from: number, to: number): [string, string] => [
    `${m[1]}-${pad(from)}-01`,
    `${m[1]}-${pad(to)}-${pad(daysInMonth(year, to))}`,
  ];
  if (m[4]) return months(Number(m[4]) * 3 - 2, Number(m[4]) * 3);
  if (m[5]) return m[5] === '1' ? months(1, 6) : months(7, 12);
  if (!m[2]) return months(1, 12);
  const month = Number(m[2]);
  if (month < 1 || month > 12) return null;
  if (!m[3]) return months(month, month);
  return isRealDay(year, month, Number(m[3])) ? [part, part] : null;
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
