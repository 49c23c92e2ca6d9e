import { NUMBER_WORDS } from '../../corpus/lexicons/units.js';
import type { Unit } from '../../schemas/codes.js';
import { isDigit, isWordUnit } from '../document/letters.js';
import { Phrases, type Worded } from '../document/phrases.js';
import type { Span } from '../document/view.js';
import { type NumberFound, combine, round } from './combine.js';
import { type Numeral, digitsAt, readWords, wordRows } from './numeral.js';
import { type Tail, boundAround, tailAt } from './quantity.js';

export type { NumberFound } from './combine.js';

// Fractions in words. "một nửa" · "hai phần ba" · "một phần ba"
const FRACTION =
  /(?<![\p{L}\d])(?:(một nửa|phân nửa|1 nửa)|(một|hai|ba|bốn|năm|\d{1,2}) phần (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}))(?![\p{L}\d])/gu;
// "hơn 1/4 học sinh", "khoảng 2/3 số người": no part of a whole that is counted, as in "3/4 đơn vị"
const DIGIT_FRACTION =
  /(?<![\d.,/])([1-4])\/([2-5])(?= (?:số|tổng|dân số|lao động|người dân|học sinh|hssv|sinh viên)(?!\p{L}))(?<=(?:hơn|gần|khoảng|chừng|chiếm|tới|đến|còn|có|trên|quá|với|cứ) ...)/gu;
const partOf = (word: string): number => NUMBER_WORDS[word] ?? Number(word);

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

// "cả năm tỉnh ước chi", "mỗi năm đơn vị đều mở lớp": năm is the year, no five
const YEAR_BEFORE = /(?:^|[^\p{L}])(?:cả|mỗi|hằng|hàng|từng|nhiều|trong|đầu|cuối|giữa|nửa) $/u;
const isTheYear = (lower: string, { start, end }: Span): boolean =>
  lower.slice(start, end) === 'năm' && YEAR_BEFORE.test(lower.slice(Math.max(0, start - 7), start));

// "đi năm lần bảy lượt": often, whatever the words count
const IDIOM = /(?<!\p{L})(?:năm|ba) lần bảy lượt(?!\p{L})/u;
const isIdiom = (lower: string, { start, end }: Span): boolean =>
  IDIOM.test(lower.slice(Math.max(0, start - 9), end + 14));

/** What rows before have said of larger magnitudes: "hai trăm triệu" of "hai trăm triệu bốn mươi nghìn đồng". */
interface Larger {
  start: number;
  value: number;
  factor: number;
}

/** Numerals in words that count something. */
function wordNumbers(text: Worded, from: number, to: number): NumberFound[] {
  const { lower } = text;
  const found: NumberFound[] = [];
  const rows = wordRows(text, from, to);
  let larger = null as Larger | null;
  for (const [i, { start, end }] of rows.entries()) {
    const tail = tailAt(lower, end);
    const goesOn: Larger | null = larger && tail.factor < larger.factor ? larger : null;
    larger = null;
    const next = rows[i + 1];
    const joins = next !== undefined && next.start === tail.magnitudeEnd + 1 && lower[tail.magnitudeEnd] === ' ';
    // "hai mươi triệu |năm| trăm nghìn đồng": five, and no years
    if (tail.factor > 1 && joins && (tail.end === tail.magnitudeEnd || tailAt(lower, next.end).factor > 1)) {
      const value = readWords(lower.slice(start, end));
      if (value !== null)
        larger = {
          start: goesOn?.start ?? start,
          value: (goesOn?.value ?? 0) + value * tail.factor,
          factor: tail.factor,
        };
      if (larger) continue;
    }
    if ((tail.unit === null && !tail.foreign) || isTheYear(lower, { start, end }) || isIdiom(lower, { start, end }))
      continue;
    const value = readWords(lower.slice(start, end));
    if (value === null) continue;
    const whole = { start: goesOn?.start ?? start, end, value, doubtful: false, plain: goesOn === null };
    const n = make(lower, whole, 'words', from, tail);
    found.push(goesOn ? { ...n, value: n.value + goesOn.value } : n);
  }
  return found;
}

// Codes and references, never quantities. "105/2014/NĐ-CP", "số 14", "Điều 56", "Nghị quyết 21-NQ/TƯ", "trực tuyến mức độ 4", "COVID-19"
const REFERENCE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:điều|khoản|điểm|chương|mục|phụ lục|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|kế hoạch|luật|quy định|văn bản|thông báo|chương trình|đề án|tờ trình)(?: số)?|số|quốc lộ|đường|trang|tổ|khu phố|khóa|lần thứ|thứ|hạng|(?<!được )cấp|mức độ|cấp độ|covid ?-|phương án|đt:|điện thoại:?|hotline:?|tổng đài) ?$/u;
const REFERENCE_AFTER =
  /^(?:\/\d{4}\/|\/(?:nđ|qđ|tt|nq|ct|kl|bc|kh|cv|tb|ct)|-(?:nq|nđ|qđ|ct|kl|tt|kh|ctr)(?![\p{L}])|\/[\p{L}]{2,}-)/u;

// "kết luận thanh tra số 02 ngày 16/2": the number of a paper, and its day
const OF_PAPER =
  /(?:kết luận|báo cáo|quyết định|công văn|văn bản|thông báo|tờ trình|biên bản|kế hoạch|thông tư|nghị quyết|nghị định|chỉ thị|hướng dẫn)(?: \p{L}+){0,3} số $/u;
const ITS_DAY = /^ ngày \d/u;

const isReference = (lower: string, start: number, end: number, unit: Unit | null): boolean =>
  (ITS_DAY.test(lower.slice(end, end + 7)) && OF_PAPER.test(lower.slice(Math.max(0, start - 50), start))) ||
  ((lower[end] === '/' || lower[end] === '-') && REFERENCE_AFTER.test(lower.slice(end, end + 8))) ||
  ((unit === null || unit === 'year' || unit === 'month') &&
    REFERENCE_BEFORE.test(lower.slice(Math.max(0, start - 22), start)));

// "41,280 người", "1,490 đồng": a comma with three digits behind it groups what has no thousandths
const ONE_GROUP = /^[1-9]\d{0,2},\d{3}$/;
const WHOLE: ReadonlySet<Unit> = new Set<Unit>([
  'person', 'turn', 'VND', 'organisation', 'household', 'card', 'book', 'file', 'case', 'point', 'agent',
]); // prettier-ignore
const isGrouped = (lower: string, { start, end }: Numeral, { factor, unit }: Tail): boolean =>
  factor === 1 && unit !== null && WHOLE.has(unit) && ONE_GROUP.test(lower.slice(start, end));

function make(
  lower: string,
  n: Numeral,
  form: 'digits' | 'words',
  floor: number,
  tail = tailAt(lower, n.end),
): NumberFound {
  const half = lower.startsWith('rưỡi', tail.magnitudeEnd - 4) ? tail.factor / 2 : 0;
  const { bound, start, end } = boundAround(lower, n.start, tail.end, floor);
  const grouped = form === 'digits' && isGrouped(lower, n, tail);
  return {
    start,
    end,
    core: { start: n.start, end: n.end },
    value: round(n.value * (grouped ? 1000 : tail.factor) + half),
    upper: null,
    unit: tail.unit,
    nounStart: tail.magnitudeEnd,
    bound,
    form,
    foreign: tail.foreign,
    shared: false,
    doubtful: n.doubtful || grouped,
    slash: null,
    plain: n.plain && tail.factor === 1,
  };
}

/** "hơn 1/4 học sinh" → 25 percent */
function* digitFractions(text: Worded, from: number, to: number): Generator<NumberFound> {
  const { lower } = text;
  const sentence = lower.slice(from, to);
  if (!sentence.includes('/')) return;
  for (const m of sentence.matchAll(DIGIT_FRACTION)) {
    const [part, whole] = [Number(m[1]), Number(m[2])];
    if (part < whole) yield fraction(lower, from + m.index, m[0].length, part / whole, from);
  }
}

function fraction(lower: string, start: number, length: number, share: number, floor: number): NumberFound {
  const end = start + length;
  const bounded = boundAround(lower, start, end, floor);
  return {
    start: bounded.start, end: bounded.end, core: { start, end }, value: Math.round(share * 10000) / 100, upper: null, unit: 'percent',
    nounStart: end, bound: bounded.bound, form: 'fraction', foreign: false, shared: false, doubtful: false, slash: null, plain: false,
  }; // prettier-ignore
}

// "gần nửa tỷ đồng", "hơn nửa triệu người"
const HALF = /(?<![\p{L}\d])nửa(?= (?:triệu|tỷ|tỉ)(?!\p{L}))/gu;

const FRACTION_WORDS = new Phrases(['phần', 'nửa'].map((word) => [word, true] as const));

function* fractions(text: Worded, from: number, to: number): Generator<NumberFound> {
  if (!FRACTION_WORDS.isWithin(text, from, to)) return;
  const { lower } = text;
  for (const m of lower.slice(from, to).matchAll(FRACTION)) {
    const start = from + m.index;
    const share = m[1] ? 1 / 2 : partOf(m[2]!) / partOf(m[3]!);
    if (share > 0 && share < 1) yield fraction(lower, start, m[0].length, share, from);
  }
  for (const m of lower.slice(from, to).matchAll(HALF)) {
    const start = from + m.index;
    yield make(lower, { start, end: start + m[0].length, value: 0.5, doubtful: false, plain: false }, 'words', from);
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
  const shares = [...digitFractions(text, from, to)];
  const digits = combine(
    lower,
    shares.length === 0
      ? found
      : found.filter((n) => !shares.some((s) => n.core.start < s.end && s.core.start < n.core.end)),
  );
  const others = [...shares, ...fractions(text, from, to), ...wordNumbers(text, from, to)];
  if (others.length === 0) return digits;
  const free = others.filter((n, i) => {
    const clash = (o: Span): boolean => o.start < n.end && n.start < o.end;
    return !digits.some(clash) && !taken.some(clash) && !others.some((o, j) => j < i && clash(o));
  });
  return [...digits, ...free].sort((a, b) => a.start - b.start);
}
