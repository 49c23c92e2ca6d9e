import { NUMBER_WORDS } from '../../corpus/lexicons/units.js';
import type { Bound, Unit } from '../../schemas/codes.js';
import { isDigit, isWordUnit } from '../document/letters.js';
import { Phrases, type Worded } from '../document/phrases.js';
import type { Span } from '../document/view.js';
import { type Numeral, digitsAt, readWords, wordRows } from './numeral.js';
import { boundAround, tailAt } from './quantity.js';

/** A number as printed: value, range, bound, unit. Whether it is a figure of ours is decided elsewhere. */
export interface NumberFound extends Span {
  /** Span of the bare numeral (of the first one, in a range). */
  core: Span;
  value: number;
  upper: number | null;
  /** null: no unit printed. */
  unit: Unit | null;
  /** End of the numeral with its magnitude, before the unit noun. */
  nounStart: number;
  bound: Bound;
  form: 'digits' | 'words' | 'fraction';
  /** Counts a thing of another domain (ages, awards). */
  foreign: boolean;
  /** Unit or magnitude taken from a neighbour: "0,3 hay 0,5%". */
  shared: boolean;
  /** The reading needed a repair; lowers the confidence. */
  doubtful: boolean;
  /** `12/48 cơ sở`: the part, or the whole. */
  slash: 'part' | 'whole' | null;
  /** No marks, no magnitude: `2023`, `63`. */
  plain: boolean;
}

// Fractions in words. "một nửa" · "hai phần ba" · "một phần ba"
const FRACTION =
  /(?<![\p{L}\d])(?:(một nửa|phân nửa|1 nửa)|(một|hai|ba|bốn|năm|\d{1,2}) phần (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}))(?![\p{L}\d])/gu;
const partOf = (word: string): number => NUMBER_WORDS[word] ?? Number(word);

// Between the ends of a range: "2-3%", "20 - 30", "từ 3 đến 6 tháng", "từ 5 tới 7", "trên 1 tháng đến dưới 6 tháng"
const RANGE_LINK = /^ ?- ?|^ (?:đến|tới) (?:dưới )?/;
// Between part and whole: "25/63 cơ sở", "52 trong số 63 cơ quan", "35 trên tổng số 76 đơn vị"
const PART_LINK = /^(?:\/| (?:trong|trên) (?:tổng )?số )$/;
// Between numbers that share the unit of the last: "0,3 hay 0,5%", "70, 60 và 50%", "4,5 lên 4,8%"
const SHARE_LINK =
  /^(?:, | và |; | hay | hoặc | lên | xuống | xuống còn | lên tới | lên đến )(?:(?:gần|hơn|trên|khoảng|dưới) )?$/;

const overlapsAny = (spans: readonly Span[], from: number, to: number, cursor: { i: number }): boolean => {
  while (cursor.i < spans.length && spans[cursor.i]!.end <= from) cursor.i++;
  const span = spans[cursor.i];
  return span !== undefined && span.start < to;
};

function* numerals(lower: string, from: number, to: number): Generator<Numeral> {
  for (let at = from; at < to; at++) {
    if (!isDigit(lower.charCodeAt(at))) continue;
    const numeral = digitsAt(lower, at);
    // Letters glued to digits make codes and names (A1, Covid19), never quantities
    const glued = at > 0 && isWordUnit(lower.charCodeAt(at - 1));
    if (numeral && !glued && lower[at - 1] !== '_') {
      yield numeral;
      at = numeral.end - 1;
    } else {
      let end = at + 1;
      while (end < to && (isDigit(lower.charCodeAt(end)) || lower[end] === '.' || lower[end] === ',')) end++;
      at = (numeral && glued ? numeral.end : end) - 1;
    }
  }
}

/** Numerals in words that count something. */
function wordNumbers(text: Worded, from: number, to: number): NumberFound[] {
  const { lower } = text;
  const found: NumberFound[] = [];
  for (const { start, end } of wordRows(text, from, to)) {
    const tail = tailAt(lower, end);
    if (tail.unit === null && !tail.foreign) continue;
    const value = readWords(lower.slice(start, end));
    if (value === null) continue;
    found.push(make(lower, { start, end, value, doubtful: false, plain: true }, 'words', from, tail));
  }
  return found;
}

// Codes and references, never quantities. "105/2014/NĐ-CP", "số 14", "Điều 56", "Nghị quyết 21-NQ/TƯ", "COVID-19"
const REFERENCE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:điều|khoản|điểm|chương|mục|phụ lục|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|kế hoạch|luật|quy định|văn bản|thông báo|chương trình|đề án|tờ trình)(?: số)?|số|quốc lộ|đường|trang|tổ|khu phố|khóa|lần thứ|thứ|hạng|cấp|covid ?-|phương án|đt:|điện thoại:?|hotline:?|tổng đài) ?$/u;
const REFERENCE_AFTER =
  /^(?:\/\d{4}\/|\/(?:nđ|qđ|tt|nq|ct|kl|bc|kh|cv|tb|ct)|-(?:nq|nđ|qđ|ct|kl|tt|kh|ctr)(?![\p{L}])|\/[\p{L}]{2,}-)/u;

const isReference = (lower: string, start: number, end: number, unit: Unit | null): boolean =>
  ((lower[end] === '/' || lower[end] === '-') && REFERENCE_AFTER.test(lower.slice(end, end + 8))) ||
  ((unit === null || unit === 'year' || unit === 'month') &&
    REFERENCE_BEFORE.test(lower.slice(Math.max(0, start - 22), start)));

const round = (n: number): number => (Number.isSafeInteger(n) && n < 1e15 ? n : Number(n.toPrecision(15)));

function make(
  lower: string,
  n: Numeral,
  form: 'digits' | 'words',
  floor: number,
  tail = tailAt(lower, n.end),
): NumberFound {
  const half = lower.startsWith('rưỡi', tail.magnitudeEnd - 4) ? tail.factor / 2 : 0;
  const { bound, start, end } = boundAround(lower, n.start, tail.end, floor);
  return {
    start,
    end,
    core: { start: n.start, end: n.end },
    value: round(n.value * tail.factor + half),
    upper: null,
    unit: tail.unit,
    nounStart: tail.magnitudeEnd,
    bound,
    form,
    foreign: tail.foreign,
    shared: false,
    doubtful: n.doubtful,
    slash: null,
    plain: n.plain && tail.factor === 1,
  };
}

/** Scales a number by the magnitude its neighbour carries: "từ 5,6 đến 7 triệu đồng". */
const withTailOf = (lower: string, n: NumberFound, donor: NumberFound, printed = donor): NumberFound => {
  const { factor } = tailAt(lower, printed.core.end);
  const bare = n.nounStart === n.core.end;
  return {
    ...n,
    unit: donor.unit,
    foreign: donor.foreign,
    value: bare ? round(n.value * factor) : n.value,
    shared: true,
    plain: false,
  };
};

// "1 tỷ 200 triệu đồng", "48 nghìn 215 lao động": descending magnitudes that stand side by side are one number
const isCompound = (lower: string, a: NumberFound, b: NumberFound): boolean =>
  lower.slice(a.nounStart, b.core.start) === ' ' &&
  a.end <= b.core.start &&
  a.value > b.value &&
  b.unit !== null &&
  b.upper === null &&
  a.nounStart > a.core.end &&
  (b.nounStart > b.core.end ||
    (b.plain && b.value < 1000 && /(?:nghìn|ngàn)$/.test(lower.slice(a.core.end, a.nounStart))));

/** Joins ranges, part/whole slashes, compounds and shared units of neighbours, left to right. */
function combine(lower: string, found: NumberFound[]): NumberFound[] {
  const out: NumberFound[] = [];
  let printed = found[found.length - 1]; // whose unit the list shares: "66.893, 76.111 và 81.736 tỷ đồng"
  for (let i = found.length - 1; i >= 0; i--) {
    let n = found[i]!;
    const next = out[out.length - 1];
    if (next) {
      const gap = lower.slice(n.end, Math.min(next.core.start, n.end + 20));
      const link = gap.length < 14 ? gap : '';
      const bare = n.unit === null && !n.foreign;
      if (isCompound(lower, n, next)) {
        out[out.length - 1] = {
          ...next,
          start: n.start,
          core: n.core,
          value: round(n.value + next.value),
          bound: n.bound,
        };
        continue;
      }
      // "nợ 13 năm 6 tháng": one length of time
      if (n.unit === 'year' && next.unit === 'month' && gap === ' ' && next.value < 12) {
        out[out.length - 1] = {
          ...next,
          start: n.start,
          core: n.core,
          value: n.value * 12 + next.value,
          bound: n.bound,
        };
        continue;
      }
      if (PART_LINK.test(gap) && bare && (next.unit !== null || isPair(n, next)) && n.end === n.core.end) {
        n = { ...withTailOf(lower, n, next), slash: 'part' };
        out[out.length - 1] = { ...next, slash: 'whole', bound: 'exact', start: next.core.start };
      } else if (
        link !== '' &&
        RANGE_LINK.exec(link)?.[0] === link &&
        (bare || n.unit === next.unit) &&
        next.unit !== null &&
        next.upper === null &&
        n.form === next.form
      ) {
        const low = bare ? withTailOf(lower, n, next) : n;
        if (
          low.value < next.value &&
          !/(?:^|[^\p{L}])(?:tăng|giảm)(?: \p{L}+)? từ $/u.test(lower.slice(Math.max(0, n.start - 16), n.start))
        ) {
          const from = lower.startsWith('từ ', n.start - 3) ? n.start - 3 : n.start;
          out[out.length - 1] = {
            ...next,
            start: from,
            core: n.core,
            value: low.value,
            upper: next.value,
            bound: n.bound,
          };
          continue;
        }
      } else if (
        bare &&
        SHARE_LINK.test(link) &&
        (next.unit === 'percent' || next.unit === 'VND' || next.unit === 'percentage_point') &&
        !isYear(n)
      ) {
        n = withTailOf(lower, n, next, printed);
      }
      // "từ 510.000 đồng lên 580.000 đồng/thẻ/năm": the rate printed last serves both
      if (
        n.unit === 'VND' &&
        (next.unit === 'VND_per_month' || next.unit === 'VND_per_year') &&
        /^ (?:lên|xuống|xuống còn|lên tới|lên đến|đến) (?:\p{L}+ )?$/u.test(link)
      ) {
        n = { ...n, unit: next.unit, shared: true };
      }
    }
    if (!n.shared) printed = n;
    out.push(n);
  }
  return out.reverse();
}

/** "(4.120/4.690)": grouped digits, the smaller first, are part and whole also without a noun. */
const isPair = (part: NumberFound, whole: NumberFound): boolean =>
  whole.value >= 1000 && !whole.plain && part.value <= whole.value && (part.value < 1000 || !part.plain);

const isYear = (n: NumberFound): boolean => n.plain && n.value >= 1900 && n.value <= 2100;

const FRACTION_WORDS = new Phrases(['phần', 'nửa'].map((word) => [word, true] as const));

function* fractions(text: Worded, from: number, to: number): Generator<NumberFound> {
  if (!FRACTION_WORDS.isWithin(text, from, to)) return;
  const { lower } = text;
  for (const m of lower.slice(from, to).matchAll(FRACTION)) {
    const start = from + m.index;
    const value = m[1] ? 50 : Math.round((partOf(m[2]!) / partOf(m[3]!)) * 10000) / 100;
    if (!(value > 0 && value < 100)) continue;
    const end = start + m[0].length;
    const bounded = boundAround(lower, start, end, from);
    yield {
      start: bounded.start, end: bounded.end, core: { start, end }, value, upper: null, unit: 'percent', nounStart: end,
      bound: bounded.bound, form: 'fraction', foreign: false, shared: false, doubtful: false, slash: null, plain: false,
    }; // prettier-ignore
  }
}

/**
 * Every number between `from` and `to` of the view that is not part of a calendar expression,
 * in text order, without overlaps. One pass over digits, one over number words.
 * @param taken spans of dates, sorted
 */
export function findNumbers(text: Worded, from: number, to: number, taken: readonly Span[]): NumberFound[] {
  const { lower } = text;
  const cursor = { i: 0 };
  const found: NumberFound[] = [];
  let floor = from;
  for (const numeral of numerals(lower, from, to)) {
    if (overlapsAny(taken, numeral.start, numeral.end, cursor)) continue;
    const n = make(lower, numeral, 'digits', floor);
    if (isReference(lower, numeral.start, numeral.end, n.unit)) continue;
    found.push(n);
    floor = n.end;
  }
  const digits = combine(lower, found);
  const others = [...fractions(text, from, to), ...wordNumbers(text, from, to)];
  if (others.length === 0) return digits;
  const free = others.filter((n, i) => {
    const clash = (o: Span): boolean => o.start < n.end && n.start < o.end;
    return !digits.some(clash) && !taken.some(clash) && !others.some((o, j) => j < i && clash(o));
  });
  return [...digits, ...free].sort((a, b) => a.start - b.start);
}
