import { between, isYear, lastDayOfMonth, dayOf, yearOf as asYear } from './calendar.js';
import { namesTet } from './lunar.js';
import { anyOf, endsWithYearCue, isCounted, speaksOfDocument } from './cues.js';
import { DOCUMENT_NOUNS, RELATIVE_YEARS } from '../../corpus/lexicons/dates.js';
import { DIGIT, type DateRule, LONG_DIGITS, type Mention, type YearOf } from './types.js';
import { EDGE, EDGES, OPEN, RIGHT, anchorOf, mention, printed, yearOfTail } from './words.js';

const endOf = (m: RegExpExecArray): number => m.index + m[0].length;
const yearMention = (start: number, end: number, year: number): Mention =>
  mention({ start, end, grain: 'year', yearOf: printed(year), at: asYear });
/** A year, or an edge of it that the first group prints: "hết" and "cuối" stand for its last day. */
function edgeMention(m: RegExpExecArray, yearOf: YearOf): Mention {
  const anchor = anchorOf(m[1]);
  const last = anchor === 'end';
  const at = last ? (y: number) => lastDayOfMonth(y, 12) : asYear;
  return mention({ start: m.index, end: endOf(m), grain: last ? 'day' : 'year', anchor, yearOf, at });
}

const MAX_SPAN = 80;
const isSpan = (from: number, to: number): boolean => isYear(from) && isYear(to) && from < to && to - from <= MAX_SPAN;
const years = (m: RegExpExecArray, from: number, to: number): Mention[] | null =>
  isSpan(from, to)
    ? [
        mention({
          start: m.index,
          end: endOf(m),
          type: 'PERIOD',
          grain: 'interval',
          yearOf: printed(to),
          at: () => between(String(from), String(to)),
        }),
      ]
    : null;

const PUPILS = /học sinh|sinh viên|năm học/u;
/** September to May; one that ends no later than it begins ("năm học 2021 - 2021") is in no calendar. */
const schoolYears = (m: RegExpExecArray, from: number, to = from + 1): Mention[] => {
  const at = (): string | null => (to > from ? between(dayOf(from, 9, 1), dayOf(to, 5, 31)) : null);
  return [mention({ start: m.index, end: endOf(m), type: 'PERIOD', grain: 'interval', yearOf: printed(from), at })];
};

// "năm học 2023 - 2024"
const schoolYear: DateRule = {
  name: 'school-year',
  opens: ['năm', 'niên học', 'niên khóa'],
  pattern: new RegExp(`(?:năm học|niên học|niên khóa) (\\d{4}) ?[-/] ?(\\d{4})${RIGHT}`, 'uy'),
  read(m) {
    const [from, to] = [Number(m[1]), Number(m[2])];
    return to <= from + 1 && isYear(from) && isYear(to) ? schoolYears(m, from, to) : null;
  },
};

// "năm học mới 2015-2016"; "năm học vừa qua", "năm học này" by the article's day
const schoolYearNamed: DateRule = {
  name: 'school-year-named',
  opens: ['năm', 'hết', 'cuối'],
  pattern: new RegExp(
    `(?:(hết|cuối) )?năm học (?:mới (\\d{4}) ?[-/] ?(\\d{4})|vừa qua|vừa rồi|qua|rồi|trước|này|nay)${RIGHT}`,
    'uy',
  ),
  read(m) {
    const from = Number(m[2]);
    if (m[2] !== undefined) return !m[1] && Number(m[3]) === from + 1 && isYear(from) ? schoolYears(m, from) : null;
    // "hết năm học này"
    if (m[1])
      return [
        mention({
          start: m.index,
          end: endOf(m),
          grain: 'day',
          anchor: 'end',
          yearOf: OPEN,
          at: (y) => dayOf(y, 5, 31),
        }),
      ];
    const at = (year: number): string | null => between(dayOf(year - 1, 9, 1), dayOf(year, 5, 31));
    return [mention({ start: m.index, end: endOf(m), type: 'PERIOD', grain: 'interval', yearOf: OPEN, at })];
  },
};

// "giai đoạn 2019-2023", "nhiệm kỳ 2023 - 2028", "giai đoạn từ năm 2012 đến năm 2020"
const term: DateRule = {
  name: 'term',
  opens: ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'khóa', 'các', 'những', 'năm', 'từ'],
  pattern: new RegExp(
    `(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|các năm|những năm|năm|từ|từ năm)(?: từ)?(?: năm)? (\\d{4})(?: ?- ?(?:năm )?| (?:đến|tới) (?:hết )?(?:năm )?)(\\d{4})${RIGHT}(?![./-]\\d)`,
    'uy',
  ),
  read(m, around) {
    const [from, to] = [Number(m[1]), Number(m[2])];
    // "năm 2018-2019" said of pupils is a school year
    if (to === from + 1 && /^năm \d/.test(m[0]) && PUPILS.test(around.before(200))) return schoolYears(m, from);
    return years(m, from, to);
  },
};

// "(2019 - 2023)", "2021-2025"
const bareTerm: DateRule = {
  name: 'term-bare',
  opens: [LONG_DIGITS],
  pattern: /(?<![\p{L}\d]|\d[./-])(\d{4}) ?- ?(\d{4})(?![\p{L}\d]|[./-]\d)/uy,
  read: (m) => years(m, Number(m[1]), Number(m[2])),
};

// "2 năm 2015 và 2016", "hai năm 2015, 2016", "2 năm 2013 - 2014"; "2 năm (2015-2016)" is two: the words and the term
const countedYears: DateRule = {
  name: 'years-counted',
  opens: [DIGIT, 'hai', 'ba'],
  pattern: new RegExp(
    `(?:2|hai|ba|3) năm (\\d{4})(?:, (\\d{4}))?(?: và |, | ?[-–] ?)(?:năm )?(\\d{4})${RIGHT}(?![./-]\\d)`,
    'uy',
  ),
  read: (m) => years(m, Number(m[1]), Number(m[3])),
};

// "cuối 2012", "đầu 2013": without the word for year
const bareEdge: DateRule = {
  name: 'year-bare-edge',
  opens: ['cuối', 'đầu', 'hết'],
  pattern: new RegExp(`(cuối|đầu|hết) (20\\d{2})${RIGHT}(?![./-]\\d)`, 'uy'),
  read(m, around) {
    if (isCounted(around.lower, m.index + m[0].length)) return null;
    return [edgeMention(m, printed(Number(m[2])))];
  },
};

// "năm 2015", "hết năm 2015", "đầu năm 2017", "cuối năm 2023"
const year: DateRule = {
  name: 'year',
  opens: ['năm', ...EDGES],
  pattern: new RegExp(`(?:(${EDGE}) )?năm (\\d{4})${RIGHT}(?![./-]\\d)`, 'uy'),
  read(m) {
    const n = Number(m[2]);
    if (!isYear(n)) return null;
    return [edgeMention(m, printed(n))];
  },
};

// "Xuân Bính Ngọ 2026", "Tết Nguyên đán 2026"
const tetYear: DateRule = {
  name: 'year-of-tet',
  opens: [LONG_DIGITS],
  pattern: new RegExp(`(?<![\\p{L}\\d]|\\d[./-])(\\d{4})${RIGHT}(?![./-]\\d)`, 'uy'),
  read(m, around) {
    const n = Number(m[1]);
    if (!isYear(n) || !namesTet(around.before(40))) return null;
    return [mention({ start: m.index, end: endOf(m), grain: 'year', yearOf: printed(n), at: () => String(n) })];
  },
};

const COUNTED_YEARS =
  /(?:\d|những|các|nhiều|mấy|vài|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hằng|hàng|mỗi|hơn một|gần một|nửa) $/u;

// "năm này qua năm khác", "năm này sang năm nọ": a manner of speaking
const YEAR_BY_YEAR = /^ (?:qua|sang|đến) năm (?:khác|nọ|kia)/u;
// "cao hơn năm trước đó": the year before one that is told, no expression of its own
const BEFORE_THAT = /^ đó(?!\p{L})/u;
// "năm nay", "cuối năm ngoái", "cùng kỳ năm trước"; "5 năm qua" is no date
const relativeYear: DateRule = {
  name: 'year-relative',
  opens: ['năm', ...EDGES],
  pattern: new RegExp(`(?:(${EDGE}) )?năm (${anyOf(Object.keys(RELATIVE_YEARS))})${RIGHT}(?! đây)`, 'uy'),
  read(m, around) {
    const before = around.before(40);
    const behind = m.index + m[0].length;
    if (m[2] === 'trước' && BEFORE_THAT.test(around.lower.slice(behind, behind + 4))) return null;
    if (COUNTED_YEARS.test(before) || YEAR_BY_YEAR.test(around.lower.slice(behind, behind + 14))) return null;
    const yearOf = yearOfTail(undefined, m[2], undefined, before);
    if (yearOf.kind === 'none') return null;
    return [{ ...edgeMention(m, yearOf), relativeToSpoken: m[2] === 'trước' }];
  },
};

const EDGE_CUE = /(?:từ|đến|tới|trước|hết|kể từ|ngay từ|so với|để|và) $/u;
// "từ đầu năm đến nay", "đến cuối năm", "phấn đấu hết năm", "trước hết năm"
const edgeOfYear: DateRule = {
  name: 'year-edge',
  opens: ['đầu', 'cuối', 'hết'],
  pattern: new RegExp(`(đầu|cuối|hết) năm${RIGHT}(?! (?:học|\\d|tài khóa))`, 'uy'),
  read(m, around) {
    const edge = m[1] === 'hết' ? !/(?:gần|sắp|chưa|mới) $/u.test(around.before(6)) : EDGE_CUE.test(around.before(8));
    if (!edge) return null;
    return [edgeMention(m, OPEN)];
  },
};

const DOCUMENT_BEFORE = new RegExp(`(?:${anyOf(DOCUMENT_NOUNS)})(?: [^.,;()\\d]{0,30})?(?: số)? $`, 'u');

// "Quyết định 50/2016" (the year only); "105/2014/NĐ-CP" is a number
const documentYear: DateRule = {
  name: 'year-of-document',
  opens: [DIGIT, LONG_DIGITS],
  pattern: /(?<![\p{L}\d/.-])\d{1,4}\/(\d{4})(?![\p{L}\d]|[/-])/uy,
  read(m, around) {
    const n = Number(m[1]);
    if (!isYear(n) || !speaksOfDocument(around.before(24))) return null;
    const end = m.index + m[0].length;
    return [yearMention(end - 4, end, n)];
  },
};

// "vụ hè thu 2018": a word before, an end of phrase behind; "đạt 2018", "số 2018" are numbers, "SN 1984" an age
const CLOSES = /^(?:$|[),;:?!\n]|\.(?!\d))/u;
const NAMED =
  /\p{L}(?<!(?:^|\P{L})(?:số|mã|sn|điều|phòng|đạt|có|là|được|gồm|tổng|khoảng|gần|hơn|trên|dưới|với|thêm|tăng|giảm|còn|tiêm|nợ|bằng|lên|xuống)) $/u;

const COUNT_BEFORE = /\d(?: ?%| (?:người|đơn vị|tỷ đồng|tỉ đồng|triệu đồng|triệu người|lượt|hồ sơ|thẻ|lao động)) \($/u;
// "118 triệu đồng (2014 là 38 triệu đồng; …)", "từng năm như sau: 2016 là 5.100 người; 2017 là 5.600 người"
const OPENS_PART = /^(?: là|: ?\d)/u;

// "năm 2017 và 2018", "từ 2019", "Luật BHXH 2014"
const bareYear: DateRule = {
  name: 'year-bare',
  opens: [LONG_DIGITS],
  pattern: /(?<![\p{L}\d/]|\d[.,-]|[-])(\d{4})(?![\p{L}\d%/]|[.,-]\d)/uy,
  read(m, around) {
    const n = Number(m[1]);
    const end = m.index + 4;
    if (n < 1945 || n > 2060 || isCounted(around.lower, end)) return null;
    const { previous } = around;
    const link = previous ? around.lower.slice(previous.end, m.index) : null;
    const coordinated =
      previous?.grain === 'year' && link !== null && /^(?:,| và| hay| hoặc| so với| đến| sang)+ $/u.test(link);
    const before = around.before(60);
    const opensPart = /(?:\(|[:;,] )$/.test(before) && OPENS_PART.test(around.lower.slice(end, end + 4));
    // "61,3% (năm 2011), 64,8% (năm 2012), 66,2% (2013)": the years of a list in brackets
    const bracketed =
      before.endsWith('(') && around.lower[end] === ')' && previous?.grain === 'year' && m.index - previous.end < 40;
    // "tăng từ 41.300 người (2018) lên 58.700 người (2023)": the year of the count before it
    const ofCount = n > 1990 && n < 2050 && around.lower[end] === ')' && COUNT_BEFORE.test(before);
    const cued =
      ofCount ||
      opensPart ||
      bracketed ||
      endsWithYearCue.test(before) ||
      DOCUMENT_BEFORE.test(before) ||
      around.inTitle;
    if (!coordinated && !cued && !(CLOSES.test(around.lower.slice(end, end + 2)) && NAMED.test(before))) return null;
    return [yearMention(m.index, end, n)];
  },
};

export const YEAR_RULES: readonly DateRule[] = [
  schoolYear,
  schoolYearNamed,
  countedYears,
  term,
  bareTerm,
  tetYear,
  year,
  relativeYear,
  edgeOfYear,
  bareEdge,
  documentYear,
  bareYear,
];
