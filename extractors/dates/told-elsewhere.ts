import { interval } from '../../schemas/index.js';
import { LEAP_YEAR, lastDayOfMonth } from './calendar.js';
import { COMPARED } from './cues.js';
import type { Mention } from './types.js';
import { COUNT, countNumber, printedYear } from './words.js';

// What an article prints elsewhere of a time that stands bare: its days with their years, its months of a year.

const UNTIL_MONTH = /^(?:hết|cuối) tháng (\d{1,2})(?!\d)/u;
const UNTIL_DAY = /(?:đến|tới|hết) (?:hết )?(?:ngày )?$/u;
const MONTHS = new RegExp(`^(?:hết )?(${COUNT}) tháng`, 'u');

const wordsOf = (lower: string, m: Mention): string => lower.slice(m.start, m.end);
const beforeOf = (lower: string, m: Mention, n: number): string => lower.slice(Math.max(0, m.start - n), m.start);

/**
 * Days printed with their year, `07-01` → 2023; the headline's first, and null where two years are printed for one.
 * @param headEnd where the headline ends
 */
export function daysPrinted(mentions: readonly Mention[], headEnd: number): Map<string, number | null> {
  const daysOf = (among: readonly Mention[]): Map<string, number | null> => {
    const found = new Map<string, number | null>();
    for (const m of among) {
      const year = m.grain === 'day' ? printedYear(m) : null;
      const day = year === null ? undefined : m.at(year)?.slice(5);
      if (day !== undefined) found.set(day, found.has(day) && found.get(day) !== year ? null : year);
    }
    return found;
  };
  return new Map([...daysOf(mentions), ...daysOf(mentions.filter((m) => m.start < headEnd))]);
}

/** "9 tháng đầu năm 2017" lets a bare "9 tháng" mean the same: months → their year, null where it was open. */
export function monthsSpokenOf(lower: string, mentions: readonly Mention[]): Map<number, number | null> {
  const found = new Map<number, number | null>();
  for (const m of mentions) {
    const words = wordsOf(lower, m);
    const n = m.bareMonths === null && !/cuối|còn lại/u.test(words) && MONTHS.exec(words);
    if (n && !COMPARED.test(beforeOf(lower, m, 16)))
      found.set(countNumber(n[1]!), printedYear(m) ?? found.get(countNumber(n[1]!)) ?? null);
  }
  return found;
}

/** "tính đến hết tháng 9/2018", "đến 30/9", "quý III/2018" let the "9 tháng" that opens a sentence mean that: months → their year. */
export function monthsEnded(lower: string, mentions: readonly Mention[]): Map<number, number | null> {
  const found = new Map<number, number | null>();
  for (const m of mentions) {
    const months = monthEnded(lower, m);
    if (months !== null && !found.get(months)) found.set(months, printedYear(m));
  }
  return found;
}

/** The month with whose end a mention ends; null when it ends elsewhere. */
function monthEnded(lower: string, m: Mention): number | null {
  const until = m.anchor === 'end' ? UNTIL_MONTH.exec(wordsOf(lower, m)) : null;
  if (until) return Number(until[1]);
  if (m.grain !== 'quarter' && !(m.grain === 'day' && m.anchor === null && UNTIL_DAY.test(beforeOf(lower, m, 20))))
    return null;
  const year = printedYear(m) ?? LEAP_YEAR;
  const last = interval(m.at(year))?.[1];
  const month = Number(last?.slice(5, 7));
  return last !== undefined && last === lastDayOfMonth(year, month) ? month : null;
}
