import { QUARTER_NAMES } from '../../corpus/lexicons/dates.js';
import { LEAP_YEAR, between, dayOf, isYear, lastDayOfMonth, monthsOf } from './calendar.js';
import { anyOf, speaksOfDocument } from './cues.js';
import { DIGIT, type DateRule } from './types.js';
import { OPEN, RIGHT, YEAR_TAIL, mention, printed } from './words.js';

const QUARTER = anyOf(Object.keys(QUARTER_NAMES));

/** A year or a month to start with: "năm 2021", "đầu năm 2021", "tháng 3/2021", "tháng 3". */
const FROM = '(?:(?:đầu )?năm (\\d{4})|tháng (\\d{1,2})(?:[/.-](\\d{4}))?)';
/** A quarter, a day or a month of a printed year to end with: "hết quý I/2023", "ngày 24/6/2022", "3/2015". */
const TO = `(?:hết |cuối |ngày )*(?:quý (${QUARTER}|\\d)(?:${YEAR_TAIL})|(?:(\\d{1,2})[/.-])?(?:tháng )?(\\d{1,2})[/.-](\\d{4}))`;

/**
 * Spans whose ends are of different grains. "từ năm 2021 đến hết quý I/2023", "từ tháng 3/2017 - 21/10/2017", "giai đoạn tháng
 * 3/2007 đến 5/2015"
 */
const mixedSpan: DateRule = {
  name: 'mixed-span',
  opens: ['từ', 'giai đoạn', 'năm', 'tháng'],
  pattern: new RegExp(`(?:từ |giai đoạn )?${FROM}(?: (?:đến|tới) | ?[-–] ?)${TO}${RIGHT}(?![./-]\\d)`, 'uy'),
  read(m) {
    const [, year, month, yearOfMonth, quarter, yearOfQuarter, day, monthTo, yearTo] = m;
    const last = Number(yearOfQuarter ?? yearTo);
    const first = Number(year ?? yearOfMonth ?? last);
    if (!isYear(first) || !isYear(last)) return null;
    const from = dayOf(first, Number(month ?? 1), 1);
    const to = quarter
      ? lastDayOfMonth(last, 3 * (QUARTER_NAMES[quarter] ?? Number(quarter)))
      : day
        ? dayOf(last, Number(monthTo), Number(day))
        : lastDayOfMonth(last, Number(monthTo));
    const value = between(from, to);
    if (value === null) return null;
    const end = m.index + m[0].length;
    return [
      mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf: printed(last), at: () => value }),
    ];
  },
};

// "từ ngày 4-7 đến hết tháng 9-2016", "từ 5/3/2016 đến hết năm 2017"; of "hết tháng 9 năm nay" the year is told by its own rule
const dayToMonth: DateRule = {
  name: 'day-to-month',
  opens: ['từ'],
  pattern: new RegExp(
    `từ (?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?,? (?:đến|tới) (?:(?:hết |cuối )?tháng (\\d{1,2})(?:${YEAR_TAIL}|(?! ?[/.-]?\\d|,? (?:của )?năm ))|(?:hết|cuối) năm (\\d{4}))${RIGHT}(?![./-]\\d)`,
    'uy',
  ),
  read(m) {
    const [day, month, monthTo] = [Number(m[1]), Number(m[2]), Number(m[4] ?? 12)];
    const [first, last] = [m[3], m[5] ?? m[6]].map((year) => (year === undefined ? null : Number(year)));
    const at = (year: number): string | null => {
      const end = lastDayOfMonth(last ?? year, monthTo);
      return between(dayOf(first ?? (month > monthTo ? (last ?? year) - 1 : (last ?? year)), month, day), end);
    };
    const known = last ?? first;
    if (at(known ?? LEAP_YEAR) === null) return null;
    const end = m.index + m[0].length;
    return [
      mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf: known ? printed(known) : OPEN, at }),
    ];
  },
};

// "quý này (7-9/2022)", "tháng 12/2025 và 1-2/2026"
const dashedMonths: DateRule = {
  name: 'months-dashed',
  opens: [DIGIT],
  pattern: /(?<![\p{L}\d]|\d[./-])(\d{1,2})-(\d{1,2})\/(\d{4})(?![\d/-]|[.,]\d)/uy,
  read(m, around) {
    const [first, last, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    if (first >= last || monthsOf(year, first, last) === null || speaksOfDocument(around.before(24))) return null;
    const end = m.index + m[0].length;
    const at = (y: number): string | null => monthsOf(y, first, last);
    return [mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf: printed(year), at })];
  },
};

export const SPAN_RULES: readonly DateRule[] = [mixedSpan, dayToMonth, dashedMonths];
