import { daysInMonth, isRealDay } from '../../schemas/period.js';
import type { Grain } from '../dates/types.js';

/** What the words say of the year: printed, relative to the article's (`last year` → -1), or open. */
export interface Said {
  /** End of the matched text, when it is shorter than the match. */
  grain: Grain;
  type: 'DATE' | 'PERIOD';
  year: number | null;
  /** Years to add to the reference year when `year` is null; null when the words leave the year open. */
  offset: number | null;
  anchor: 'end' | 'start' | null;
  /** `last July`: the latest one before the article. */
  past?: true;
  /** Takes the year on which it is read. Null: no such day. */
  at(year: number): string | null;
}

/** One way to print a time: an example above each pattern. Named groups are shared by all rules. */
export interface Rule {
  pattern: RegExp;
  read(groups: Record<string, string | undefined>): Said | null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Counts of months in words. */
export const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
// "of 2024", "this year", "last year", "the year"
const OF_YEAR = `(?: of| in)? (?:${YEAR}|(?<relative>this|last|next|the previous|the) year)`;
// "end of", "late", "the beginning of", "early", "mid-"
const EDGE = '(?:(?<end>(?:the )?(?:end of|end-|late) ?)|(?<begin>(?:the )?(?:beginning of|start of|early) |mid-? ?))';

const pad = (n: number): string => String(n).padStart(2, '0');
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
const offsetOf = (relative: string | undefined): number | null =>
  relative === undefined ? null : relative === 'this' || relative === 'the' ? 0 : relative === 'next' ? 1 : -1;

const said = (g: Record<string, string | undefined>, grain: Grain, type: 'DATE' | 'PERIOD', at: Said['at']): Said => ({
  grain,
  type,
  year: g.year ? Number(g.year) : null,
  offset: offsetOf(g.relative),
  anchor: g.end ? 'end' : g.begin?.startsWith('mid') === false ? 'start' : null,
  at,
});

const dayOf =
  (month: number, day: number) =>
  (year: number): string | null =>
    isRealDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
const lastDay = (year: number, month: number): string => `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`;
const months =
  (from: number, to: number) =>
  (year: number): string =>
    from === 1 && to === 6
      ? `${year}-H1`
      : to - from === 2 && from % 3 === 1
        ? `${year}-Q${(from + 2) / 3}`
        : `${year}-${pad(from)}-01/${lastDay(year, to)}`;

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/.-])(?:${source})(?![\\p{L}\\d]|[/.,-]\\d)`, 'yu'),
  read,
});

const wholeYear = (g: Record<string, string | undefined>): Said =>
  said(g, g.end ? 'day' : 'year', 'DATE', (year) => (g.end ? `${year}-12-31` : String(year)));

/** In order: the first rule that matches at a place wins, so the longer ones come first. Matched on lower case. */
export const DATE_RULES: readonly Rule[] = [
  // "october 11, 2024" · "july 1st, 2025" · "january 18"
  rule(`${MONTH} ${DAY}(?!,\\d)(?:,? ${YEAR})?`, (g) =>
    said(g, 'day', 'DATE', dayOf(monthOf(g.month!), Number(g.day))),
  ),
  // "15 march 2023" · "1 july"
  rule(`${DAY} ${MONTH}(?:,? ${YEAR})?`, (g) => said(g, 'day', 'DATE', dayOf(monthOf(g.month!), Number(g.day)))),
  // "22/09/2021" · "13-11-2018"
  rule(`(?<day>\\d{1,2})[/.-](?<number>\\d{1,2})[/.-]${YEAR}`, (g) =>
    said(g, 'day', 'DATE', dayOf(Number(g.number), Number(g.day))),
  ),
  // "2024-03-31"
  rule(`${YEAR}-(?<number>\\d\\d)-(?<day>\\d\\d)`, (g) =>
    said(g, 'day', 'DATE', dayOf(Number(g.number), Number(g.day))),
  ),
  // "january-september 2024" · "january to june this year"
  rule(
    `${MONTH}(?: ?- ?| to )(?<until>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?${OF_YEAR}|,? period)?`,
    (g) => {
      const [from, to] = [monthOf(g.month!), monthOf(g.until!)];
      return from < to ? said(g, 'interval', 'PERIOD', months(from, to)) : null;
    },
  ),
  // "the end of october 2022" · "late june" · "end of september"
  rule(`${EDGE}${MONTH}(?:(?:,| of)? ${YEAR}|(?: of)? (?<relative>this|last|next) year)?`, (g) => {
    const month = monthOf(g.month!);
    return said(g, g.end ? 'day' : 'month', 'DATE', (year) => (g.end ? lastDay(year, month) : `${year}-${pad(month)}`));
  }),
  // "last july"
  rule(`last ${MONTH}`, (g) => ({
    ...said(g, 'month', 'DATE', (year) => `${year}-${pad(monthOf(g.month!))}`),
    past: true,
  })),
  // "november 2022" · "june this year" · "september"
  rule(`${MONTH}(?:,? ${YEAR}| (?:of )?(?<relative>this|last|next) year)?`, (g) =>
    said(g, 'month', 'DATE', (year) => `${year}-${pad(monthOf(g.month!))}`),
  ),
  // "the end of the first quarter" · "end of the second quarter of 2024"
  rule(`(?<end>(?:the )?end of (?:the )?)(?<nth>first|second|third|fourth) quarter(?:${OF_YEAR})?`, (g) =>
    said(g, 'day', 'DATE', (year) => lastDay(year, ORDINALS[g.nth!]! * 3)),
  ),
  // "first quarter of 2023" · "second quarter" · "fourth quarter this year"
  rule(`(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter(?:${OF_YEAR})?`, (g) =>
    said(g, 'quarter', 'PERIOD', (year) => `${year}-Q${ORDINALS[g.nth!]}`),
  ),
  // "q1 of 2023" · "q3"
  rule(
    `q(?<number>[1-4])(?:,? ${YEAR}|/(?<relative>x)|${OF_YEAR.replace('<year>', '<year2>').replace('<relative>', '<relative2>')})?`,
    (g) =>
      said(
        { ...g, year: g.year ?? g.year2, relative: g.relative2 },
        'quarter',
        'PERIOD',
        (year) => `${year}-Q${g.number}`,
      ),
  ),
  // "first half of 2024" · "the second half of this year"
  rule(`(?<nth>first|second|last|latter) half(?:${OF_YEAR})?`, (g) =>
    said(g, 'half', 'PERIOD', (year) => `${year}-H${g.nth === 'first' ? 1 : 2}`),
  ),
  // "first nine months of 2024" · "first 10 months" · "last six months of 2024"
  rule(
    `(?<nth>first|last|final|remaining) (?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months(?:${OF_YEAR})?`,
    (g) => {
      const count = COUNTS[g.count!] ?? Number(g.count);
      if (count < 2 || count > 11) return null;
      return said(g, 'interval', 'PERIOD', g.nth === 'first' ? months(1, count) : months(13 - count, 12));
    },
  ),
  // "the end of 2023" · "late 2021" · "early this year" · "beginning of 2021" · "end of this year"
  rule(`${EDGE}(?:${YEAR}|(?<relative>this|last|next|the) year)`, (g) =>
    g.relative === 'the' && !g.end ? null : wholeYear(g),
  ),
  // "this year" · "last year" · "the previous year"
  rule('(?<relative>this|last|next|previous) year', (g) => wholeYear(g)),
  // "2016-2022" · "from 2019 to 2023" · "between 2016 and 2022" · "2022-25"
  rule('(?<from>20[0-4]\\d)(?: ?- ?| to |(?<=between 20\\d\\d) and )(?<to>20[0-4]\\d|\\d\\d)', (g) => {
    const to = g.to!.length === 2 ? g.from!.slice(0, 2) + g.to : g.to!;
    return Number(to) > Number(g.from) && Number(to) < Number(g.from) + 30
      ? said({ year: g.from }, 'interval', 'PERIOD', () => `${g.from}/${to}`)
      : null;
  }),
  // "2024"
  rule(YEAR, (g) => said(g, 'year', 'DATE', (year) => String(year))),
];
