import { between, dayOf, isYear } from './calendar.js';
import { endsCleanly, endsWithDayCue, isCounted, speaksOfDocument } from './cues.js';
import { type Around, DIGIT, type DateRule, LONG_DIGITS, type Mention } from './types.js';
import { MONTH, NONE, OPEN, WORD_TAIL, YEAR_TAIL, mention, monthNumber, printed, yearOfTail } from './words.js';

/** 31/10 · 31-10-2023 · 6.2 · 31 tháng 12 năm 2023 · 11: groups day, month, year, month, year */
const DAY = `(\\d{1,2})(?:[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?|,? tháng (${MONTH})(?:${YEAR_TAIL})?)?`;
const GROUPS_OF_DAY = 5;

interface DayPrinted {
  day: number;
  month: number | null;
  year: number | null;
}

const dayPrinted = (m: RegExpExecArray, group: number): DayPrinted => {
  const month = m[group + 1] ?? m[group + 3];
  const year = m[group + 2] ?? m[group + 4];
  return { day: Number(m[group]), month: month ? monthNumber(month) : null, year: year ? Number(year) : null };
};

const plausible = ({ day, month }: DayPrinted): boolean =>
  day >= 1 && day <= 31 && (month ?? 1) >= 1 && (month ?? 1) <= 12;

/** Two days as one period; the first takes month and year of the second where it prints none. */
const period = (m: RegExpExecArray, a: DayPrinted, b: DayPrinted): Mention[] | null => {
  if (b.month === null || !plausible(a) || !plausible(b)) return null;
  const firstMonth = a.month ?? b.month;
  const at = (year: number): string | null => {
    const first = dayOf(a.year ?? (firstMonth > b.month! ? year - 1 : year), firstMonth, a.day);
    return between(first, dayOf(year, b.month!, b.day));
  };
  const year = b.year ?? a.year;
  const end = m.index + m[0].length;
  return [mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf: year ? printed(year) : OPEN, at })];
};

const single = (start: number, end: number, d: DayPrinted, yearOf: Mention['yearOf']): Mention =>
  mention({ start, end, grain: 'day', yearOf, at: (year) => dayOf(year, d.month!, d.day) });

// "từ ngày 3-8-2019 đến 16-4-2020", "từ 5 đến hết ngày 12/7"
const fromTo: DateRule = {
  name: 'day-from-to',
  opens: ['từ'],
  pattern: new RegExp(`từ (ngày )?${DAY},? (?:đến|tới) (?:hết )?(ngày )?${DAY}`, 'uy'),
  read(m, around) {
    const a = dayPrinted(m, 2);
    const b = dayPrinted(m, 3 + GROUPS_OF_DAY);
    const end = m.index + m[0].length;
    const cued = m[1] ?? m[2 + GROUPS_OF_DAY];
    if (!cued && (a.month === null || b.year === null) && !(a.month && /[/]/.test(m[0]))) return null;
    if (!endsCleanly(around.lower, end) || (!cued && b.year === null && isCounted(around.lower, end))) return null;
    return period(m, a, b);
  },
};

// "06/11 - 07/11/2023", "ngày 11-12/7", "9/5/1998 - 9/5/2023"
const dashed: DateRule = {
  name: 'day-dash-day',
  opens: [DIGIT, 'ngày'],
  pattern: new RegExp(`(ngày )?${DAY} ?- ?(ngày )?${DAY}`, 'uy'),
  read(m, around) {
    const a = dayPrinted(m, 2);
    const b = dayPrinted(m, 3 + GROUPS_OF_DAY);
    const end = m.index + m[0].length;
    if (!m[1] && (a.month === null ? b.year === null : b.month === null)) return null;
    if (!m[1] && b.year === null && !endsWithDayCue.test(around.before(12)) && !around.before(1).endsWith('('))
      return null;
    return endsCleanly(around.lower, end) ? period(m, a, b) : null;
  },
};

// "ngày 11 và 12/7", "ngày mùng 8 và 9/7", "ngày 5, 6 và 9/7": neighbours are one period, others several days
const listed: DateRule = {
  name: 'day-list',
  opens: ['ngày'],
  pattern: new RegExp(
    `(ngày )(?:m[ùồ]ng )?(\\d{1,2})(?:, (\\d{1,2}))?(?:, | và |, và )(?:ngày )?(?:m[ùồ]ng )?${DAY}`,
    'uy',
  ),
  read(m, around) {
    const last = dayPrinted(m, 4);
    const end = m.index + m[0].length;
    if (last.month === null || !plausible(last) || !endsCleanly(around.lower, end)) return null;
    const days = [m[2], m[3]].filter((d) => d !== undefined).map(Number);
    const consecutive = [...days, last.day].every((d, i, all) => i === 0 || d === all[i - 1]! + 1);
    const yearOf = last.year ? printed(last.year) : OPEN;
    if (consecutive) return period(m, { day: days[0]!, month: null, year: null }, last);
    const found: Mention[] = [];
    let at = m.index + m[1]!.length;
    for (const [i, day] of days.entries()) {
      at = around.lower.indexOf(String(m[i + 2]), at);
      const start = i === 0 ? m.index : at;
      at += m[i + 2]!.length;
      found.push(single(start, at, { ...last, day }, yearOf));
    }
    const lastStart = end - (/\d{1,2}(?:[/.-]|,? tháng)[^,]*$/u.exec(m[0])?.[0].length ?? 0);
    return [...found, single(lastStart, end, last, yearOf)];
  },
};

// "từ đầu năm đến 17/8", "từ đầu năm 2021 đến hết ngày 9/6"
const fromNewYear: DateRule = {
  name: 'day-from-new-year',
  opens: ['từ'],
  pattern: new RegExp(`từ đầu năm(?: (\\d{4}))? (?:đến|tới) (?:hết )?(?:ngày )?${DAY}`, 'uy'),
  read(m, around) {
    const last = dayPrinted(m, 2);
    const end = m.index + m[0].length;
    if (last.month === null || !plausible(last) || !endsCleanly(around.lower, end)) return null;
    return period(m, { day: 1, month: 1, year: m[1] ? Number(m[1]) : last.year }, last);
  },
};

// "2025-09-04"
const iso: DateRule = {
  name: 'day-iso',
  opens: [LONG_DIGITS],
  pattern: /(?<![\p{L}\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d)/uy,
  read(m) {
    const d = { day: Number(m[3]), month: Number(m[2]), year: Number(m[1]) };
    if (!plausible(d) || !isYear(d.year)) return null;
    return [single(m.index, m.index + m[0].length, d, printed(d.year))];
  },
};

/** May a yearless day stand here without "ngày"? 13/8 and 31-7 are days, 2/3 dân số and 2-3% are none. */
const isBareDay = (m: RegExpExecArray, d: DayPrinted, end: number, around: Around): boolean => {
  const separator = /[/.-]/.exec(m[0])?.[0];
  const before = around.before(24);
  const next = around.lower[end] ?? '';
  // "2/3 số đơn vị" is a part, "đến 30/6 số nợ" a day: no part is larger than its whole
  if (isCounted(around.lower, end) && d.day <= d.month!) return false;
  if (before.endsWith('(')) return separator !== '.' && (next === ')' || next === ',');
  const closes = next === '' || /[,;:)\n?!"]/.test(next) || (next === '.' && !/\d/.test(around.lower[end + 1] ?? ''));
  const ahead = /^ (?:tới|này|vừa qua|năm|hằng|hàng)(?!\p{L})/u.test(around.lower.slice(end, end + 12));
  if (
    around.previous?.grain === 'day' &&
    /^(?:,| và| hoặc| hay) $/.test(around.lower.slice(around.previous.end, m.index))
  ) {
    return true;
  }
  if (separator === '/' && /(?:^|\n|[.:] )[-+*• ]{0,3}$/u.test(before)) return closes || d.day > 12;
  // "ngày BHYT Việt Nam 1/7"
  if (/ngày (?:\p{L}+ ){1,4}$/u.test(before) && separator !== '.')
    return !/(?:khoảng|hơn|gần|được|có|đạt|là) $/u.test(before);
  // "…, 31/12 huyện sẽ đạt": past twelve it is no part of a whole
  if (separator === '/' && d.day > 12 && /[,"”] $/.test(before)) return true;
  if (!endsWithDayCue.test(before)) return false;
  if (/(?:quân số|tỷ lệ|tỉ lệ|đạt|chiếm)[^,;.]*$/u.test(before)) return false;
  if (separator === '/') return true;
  // "đến 31.12 vẫn còn nợ"; "đến 31.12 triệu" is an amount
  return closes || ahead || (d.day > 12 && (separator === '-' || !isCounted(around.lower, end)));
};

/** "Thứ Năm, 32/10/2024", "ngày 5/13/2024": a whole date whose day or month does not exist. */
const isMisprint = ({ day, month, year }: DayPrinted, around: Around): boolean =>
  year !== null &&
  isYear(year) &&
  day >= 1 &&
  day < 40 &&
  month! >= 1 &&
  month! < 20 &&
  !speaksOfDocument(around.before(24)) &&
  !/số:? $/u.test(around.before(6));

// "9-10/2021": two months, as no day is printed with two kinds of separators
const DASH_THEN_SLASH = /^\d{1,2}-\d{1,2}\/\d{4}$/;
const isMonths = ({ day, month }: DayPrinted, printed: string): boolean =>
  day < month! && month! <= 12 && DASH_THEN_SLASH.test(printed);

// "ngày 31/10", "31-10-2023", "6.2", "ngày 31 tháng 12 của năm trước"
const one: DateRule = {
  name: 'day',
  opens: [DIGIT, 'ngày', 'hết'],
  pattern: new RegExp(`(?<![\\p{L}\\d]|\\d[./-])((?:hết )?(?:ngày )?)${DAY}${WORD_TAIL}?`, 'uy'),
  read(m, around) {
    const d = dayPrinted(m, 2);
    const end = m.index + m[0].length;
    if (d.month === null || !endsCleanly(around.lower, end)) return null;
    if (isMonths(d, m[0]) || (!plausible(d) && !isMisprint(d, around))) return null;
    if (d.year === null && /(?:mỗi|mấy|vài) $/u.test(around.before(5))) return null; // "mỗi ngày 4-5 lượt"
    if (!m[1] && d.year === null && !m[7] && !m[8] && !isBareDay(m, d, end, around)) return null;
    const everyYear = d.year === null && /(?:lấy|chọn) $/u.test(around.before(6)); // "lấy ngày 1/7 làm Ngày BHYT"
    const yearOf = everyYear ? NONE : yearOfTail(d.year ? String(d.year) : undefined, m[7], m[8], around.before(40));
    return [single(m.index, end, d, yearOf)];
  },
};

export const DAY_RULES: readonly DateRule[] = [fromTo, fromNewYear, dashed, listed, iso, one];
