import { RELATIVE_MONTHS } from '../../corpus/lexicons/dates.js';
import { between, dayOf, isYear, lastDayOfMonth, monthOf, monthsOf } from './calendar.js';
import { anyOf, endsCleanly, endsWithDayCue, isCounted, speaksOfDocument } from './cues.js';
import { neighbours } from './neighbours.js';
import { DIGIT, type DateRule, LONG_DIGITS, type Mention } from './types.js';
import {
  COUNT,
  COUNTS,
  EDGE,
  EDGES,
  MONTH,
  NONE,
  OPEN,
  RIGHT,
  WORD_TAIL,
  YEAR_TAIL,
  anchorOf,
  countNumber,
  mention,
  monthNumber,
  printed,
  yearOfTail,
} from './words.js';

// "hai tháng trước", "những tháng sau", "lương tháng này": a span or a wage, not that one month
const COUNTED_IN_WORDS = new RegExp(`(?:${anyOf(COUNTS)}|những|các|vài|lương) $`, 'u');
const QUANTIFIED = /(?:\d|mỗi|hằng|hàng|từng|một|nhiều|mấy) $/u;

// "từ tháng 1 đến hết tháng 8/2025", "từ 12/2023 đến 3/2024", "từ đầu năm đến hết tháng 9", "từ năm 2009 đến tháng 5/2012"
const monthToMonth: DateRule = {
  name: 'month-to-month',
  opens: ['từ'],
  pattern: new RegExp(
    `từ (?:(tháng )?(${MONTH})(?:${YEAR_TAIL})?|đầu năm(?! \\d)|(?:đầu )?năm (\\d{4}))(?: (?:đến|tới) | ?- ?)(hết |cuối )?(tháng )?(${MONTH})(?:${YEAR_TAIL})?${WORD_TAIL}?${RIGHT}`,
    'uy',
  ),
  read(m, around) {
    const [from, to] = [m[2] ? monthNumber(m[2]) : 1, monthNumber(m[7]!)];
    const end = m.index + m[0].length;
    const firstYear = m[3] ?? m[4];
    if (from < 1 || from > 12 || to < 1 || to > 12 || (!m[8] && isCounted(around.lower, end))) return null;
    if (m[2] && !m[1] && !firstYear) return null;
    if (!m[6] && !(m[1] ?? m[8])) return null;
    if (!m[8] && m[0].startsWith('từ năm')) return null; // "từ năm 2018 đến tháng 6": of which year is not said
    const at = (year: number): string | null =>
      between(dayOf(firstYear ? Number(firstYear) : from > to ? year - 1 : year, from, 1), lastDayOfMonth(year, to));
    const yearOf = yearOfTail(m[8] ?? firstYear, m[9], m[10], around.before(40));
    return [mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf, at })];
  },
};

// "tháng 1 và 2/2021", "các tháng 7, 8 và 9/2020": neighbours are one period; "tháng 3-6.2019" runs through
const monthList: DateRule = {
  name: 'month-list',
  opens: ['tháng'],
  pattern: new RegExp(
    `tháng (\\d{1,2})(?:, (\\d{1,2}))?(, | và |, và | ?[-–] ?)(\\d{1,2})(?:${YEAR_TAIL})?${RIGHT}`,
    'uy',
  ),
  read: (m, around) => neighbours(m, around, 1, Number),
};

// "tháng 10/2023", "hết tháng 8/2025", "cuối tháng ba", "tháng 12- 2017", "tháng 11 hằng năm"
const month: DateRule = {
  name: 'month',
  opens: ['tháng', ...EDGES],
  pattern: new RegExp(`(?:(${EDGE}) )?tháng (${MONTH})(?:${YEAR_TAIL}|${WORD_TAIL})?${RIGHT}`, 'uy'),
  read(m, around) {
    const n = monthNumber(m[2]!);
    const end = m.index + m[0].length;
    const before = around.before(40);
    // "tháng 13/2022": a misprint, and no month
    if (n < 1 || n > (/\/\d{4}$/.test(m[0]) ? 19 : 12) || !endsCleanly(around.lower, end)) return null;
    if (!m[1] && QUANTIFIED.test(before)) return null;
    const tail = m[3] ?? m[4] ?? m[5];
    if (!tail && isCounted(around.lower, end)) return null;
    const inWords = !/\d/.test(m[2]!);
    if (inWords && !m[1] && !tail && !endsWithDayCue.test(before) && !/[A-ZĐÀ-Ỹ]/.test(around.text[m.index + 6]!))
      return null;
    const everyYear = m[3] === undefined && /(?:lấy|chọn) $/u.test(before);
    const yearOf = everyYear ? NONE : yearOfTail(m[3], m[4], m[5], before);
    const anchor = anchorOf(m[1]);
    const last = anchor === 'end';
    const at = (year: number): string | null => (last ? lastDayOfMonth(year, n) : monthOf(year, n));
    return [mention({ start: m.index, end, grain: last ? 'day' : 'month', anchor, yearOf, at })];
  },
};

// "so với tháng trước", "trong tháng này"; "12 tháng trước khi nghỉ", "tháng trước đó" are none
const relativeMonth: DateRule = {
  name: 'month-relative',
  opens: ['tháng'],
  pattern: new RegExp(
    `tháng (${anyOf(Object.keys(RELATIVE_MONTHS))})${RIGHT}(?! (?:khi|đó|đây|ngày|năm|lúc|và))`,
    'uy',
  ),
  read(m, around) {
    if (QUANTIFIED.test(around.before(8)) || COUNTED_IN_WORDS.test(around.before(8))) return null;
    const monthsBack = RELATIVE_MONTHS[m[1]!]!;
    return [
      mention({ start: m.index, end: m.index + m[0].length, grain: 'month', yearOf: OPEN, at: () => null, monthsBack }),
    ];
  },
};

// "nửa đầu tháng 6", "nửa cuối tháng 2/2021"
const halfMonth: DateRule = {
  name: 'month-half',
  opens: ['nửa'],
  pattern: new RegExp(`nửa (đầu|cuối) tháng (${MONTH})(?:${YEAR_TAIL}|${WORD_TAIL})?${RIGHT}`, 'uy'),
  read(m, around) {
    const n = monthNumber(m[2]!);
    if (n < 1 || n > 12) return null;
    const yearOf = yearOfTail(m[3], m[4], m[5], around.before(40));
    const at = (year: number): string | null =>
      m[1] === 'đầu'
        ? between(dayOf(year, n, 1), dayOf(year, n, 15))
        : between(dayOf(year, n, 16), lastDayOfMonth(year, n));
    return [mention({ start: m.index, end: m.index + m[0].length, type: 'PERIOD', grain: 'interval', yearOf, at })];
  },
};

// "ra quân đợt |2/2021", "lần |1/2023": the second, the first of a year
const NUMBERED = /(?:số:?|đợt|lần|thứ|khóa|vòng|tuần) $/u;
// "từ 7/2023", "(10/2023)", page meta "2022-11"; "Quyết định 05/2016" is a paper
const bareMonth: DateRule = {
  name: 'month-bare',
  opens: [DIGIT, LONG_DIGITS],
  pattern: /(?<![\p{L}\d]|\d[./-])(?:(\d{1,2})[/-](\d{4})|(\d{4})-(\d{2}))(?![\d/-]|[.,]\d)/uy,
  read(m, around) {
    const n = Number(m[1] ?? m[4]);
    const year = Number(m[2] ?? m[3]);
    if (n < 1 || n > 12 || !isYear(year)) return null;
    if (speaksOfDocument(around.before(24)) || NUMBERED.test(around.before(8))) return null;
    const at = (y: number): string | null => monthOf(y, n);
    return [mention({ start: m.index, end: m.index + m[0].length, grain: 'month', yearOf: printed(year), at })];
  },
};

const firstOrLast = (n: number, part: string | undefined) => (year: number) =>
  part === 'cuối' || part === 'còn lại' ? monthsOf(year, 13 - n, 12) : monthsOf(year, 1, n);

const grainOf = (n: number): Mention['grain'] => (n === 6 ? 'half' : n === 12 ? 'year' : 'interval');

// "6 tháng đầu năm nay", "4 tháng cuối năm", "5 tháng còn lại (của năm)", "9 tháng đầu năm 2017", "8 tháng năm 2025", "9 tháng/2023"
const monthsOfYear: DateRule = {
  name: 'months-of-year',
  opens: ['hết', DIGIT, ...COUNTS],
  pattern: new RegExp(
    `(?<!\\d[./,-])(?:(hết) )?(${COUNT}) tháng(?:(?: (đầu|cuối|còn lại))?(?: của)? năm(?: (\\d{4})| (nay|này|ngoái|trước)${RIGHT})?| (đầu|cuối) (\\d{4})|/(\\d{4})| (còn lại))${RIGHT}`,
    'uy',
  ),
  read(m, around) {
    const n = countNumber(m[2]!);
    const part = m[3] ?? m[6] ?? m[9];
    const year = m[4] ?? m[7] ?? m[8];
    if (n < 1 || n > 12 || (!part && !year && !m[5])) return null;
    const end = m.index + m[0].length;
    const yearOf = yearOfTail(year, m[5], undefined, around.before(40));
    // "hết 6 tháng đầu năm": up to its last day
    if (m[1] && part !== 'cuối' && part !== 'còn lại')
      return [mention({ start: m.index, end, grain: 'day', anchor: 'end', yearOf, at: (y) => lastDayOfMonth(y, n) })];
    return [mention({ start: m.index, end, type: 'PERIOD', grain: grainOf(n), yearOf, at: firstOrLast(n, part) })];
  },
};

// "nửa đầu năm 2024", "nửa cuối năm"
const halfYear: DateRule = {
  name: 'half-year',
  opens: ['nửa'],
  pattern: new RegExp(`nửa (đầu|cuối)(?: của)? năm(?: (\\d{4})| (nay|này|ngoái|trước)${RIGHT})?${RIGHT}`, 'uy'),
  read(m, around) {
    const yearOf = yearOfTail(m[2], m[3], undefined, around.before(40));
    const end = m.index + m[0].length;
    return [mention({ start: m.index, end, type: 'PERIOD', grain: 'half', yearOf, at: firstOrLast(6, m[1]) })];
  },
};

// "những tháng đầu năm 2017", "mấy tháng cuối năm": which months is not said
const vagueMonths: DateRule = {
  name: 'months-vague',
  opens: ['những', 'các', 'mấy', 'vài'],
  pattern: new RegExp(
    `(?:những|các|mấy|vài) tháng (?:đầu|cuối|giữa|còn lại)(?: của| cuối)?(?: năm(?: \\d{4}| nay| này| ngoái)?)${RIGHT}`,
    'uy',
  ),
  read(m) {
    const end = m.index + m[0].length;
    return [mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf: NONE, at: () => null })];
  },
};

// "trong 8 tháng", "qua giám định 9 tháng", "số chi 6 tháng hơn 31 tỷ đồng"
const TAKEN_BY =
  /(?:trong|trong vòng|nhiệm vụ|sau|qua|kết quả|sơ kết|lũy kế|luỹ kế|giám định|thống kê|tổng hợp|(?:số|tổng) (?:thu|chi)) $/u;
// "Tổng thu 6 tháng đạt 31 tỷ đồng"
const TOLD_BEHIND = /^ (?:đạt|ước|là|được|đã|toàn)(?!\p{L})/u;
// the beginning of a line or sentence, and what may lead into one: "TP.HCM: ", "(PLO)- ", "về số thu, "
const BEGINS = /(?:^|[\n#"“] ?|[.:?!] |\) ?[-–] ?|, )$/u;

// "3 tháng, số thu đạt …", "trong 8 tháng là 430 tỷ", "9 tháng qua", "nửa năm, …": kept only where the article makes it the first months
const bareMonths: DateRule = {
  name: 'months-bare',
  opens: [DIGIT, 'nửa', ...COUNTS],
  pattern: new RegExp(
    `(?<!\\d[./,-])(?:(${COUNT}) tháng|nửa năm)(?! (?:đầu|cuối|tuổi|trở|liên|lương|kể|liền|tới|gần (?:đây|nhất)|nay|sau|trước|thứ|nữa|thai|một))(?: vừa)?(?: qua(?= ?[,:]| (?:đã|là|đạt|có|toàn|cả|bhxh|ngành|quỹ|trạm|bệnh viện|trung tâm|cơ quan|đơn vị|tỉnh|huyện|xã|phường|thành phố|trên địa bàn)(?!\\p{L})))?(?=[ ,.;:\\n]|$)`,
    'uy',
  ),
  read(m, around) {
    const n = m[1] === undefined ? 6 : countNumber(m[1]);
    const [before, end] = [around.before(16), m.index + m[0].length];
    const behind = around.lower.slice(end, end + 6);
    const begins = BEGINS.test(before) && (!before.endsWith(', ') || behind.startsWith(','));
    if (n < 2 || n > 11 || !(begins || TOLD_BEHIND.test(behind) || m[0].endsWith(' qua') || TAKEN_BY.test(before)))
      return null;
    const at = firstOrLast(n, 'đầu');
    return [mention({ start: m.index, end, type: 'PERIOD', grain: grainOf(n), yearOf: OPEN, at, bareMonths: n })];
  },
};

export const MONTH_RULES: readonly DateRule[] = [
  monthToMonth,
  halfMonth,
  vagueMonths,
  halfYear,
  monthsOfYear,
  bareMonths,
  monthList,
  month,
  relativeMonth,
  bareMonth,
];
