import { daysInMonth, isRealDay } from '../../schemas/index.js';

const pad = (n: number): string => String(n).padStart(2, '0');

const EARLIEST = 1900;
const LATEST = 2100;

/** Years that the press may speak of; 3017 is a slip of the pen. */
export const isYear = (year: number): boolean => year >= EARLIEST && year <= LATEST;

/** `dayOf(2024, 6, 31) === null` */
export const dayOf = (year: number, month: number, day: number): string | null =>
  isYear(year) && isRealDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;

export const monthOf = (year: number, month: number): string | null =>
  isYear(year) && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;

export const lastDayOfMonth = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? dayOf(year, month, daysInMonth(year, month)) : null;

export const quarterOf = (year: number, quarter: number): string | null =>
  isYear(year) && quarter >= 1 && quarter <= 4 ? `${year}-Q${quarter}` : null;

export const yearOf = (year: number): string | null => (isYear(year) ? String(year) : null);

/** `from/to`, or null when either side is missing or the interval ends before it starts. */
export const between = (from: string | null, to: string | null): string | null =>
  from !== null && to !== null && from <= to ? `${from}/${to}` : null;

/** Whole months of one year, in the shortest notation: 1–6 → `2024-H1`, 1–9 → `2024-01-01/2024-09-30`. */
export const monthsOf = (year: number, first: number, last: number): string | null => {
  if (!isYear(year) || first < 1 || last > 12 || first > last) return null;
  if (first === 1 && last === 12) return String(year);
  if (first === 1 && last === 6) return `${year}-H1`;
  if (first === 7 && last === 12) return `${year}-H2`;
  return between(dayOf(year, first, 1), lastDayOfMonth(year, last));
};

/** The month this many months (up to 12) before that of a day or month: `2026-01-31`, 1 → `2025-12`. */
export const monthBack = (day: string | null, months: number): string | null => {
  const [year, month] = (day ?? '').split('-').map(Number);
  if (!year || !month) return null;
  return month > months ? monthOf(year, month - months) : monthOf(year - 1, month + 12 - months);
};

/** Days since 1970 of `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A leap year: what it has not, no year has. */
export const LEAP_YEAR = 2000;

/** The value of a school year: `2022-09-01/2023-05-31`. */
export const SCHOOL_YEAR = /^\d{4}-09-01\/\d{4}-05-31$/;
