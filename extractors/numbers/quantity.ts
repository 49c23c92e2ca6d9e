import { BOUNDS_AFTER, BOUNDS_BEFORE, COMPARATIVES_BEFORE_HON } from '../../corpus/lexicons/bounds.js';
import { FOREIGN_NOUNS, MAGNITUDES, MONEY_NOUNS, UNIT_NOUNS } from '../../corpus/lexicons/units.js';
import type { Bound, Unit } from '../../schemas/codes.js';
import { Phrases } from '../document/phrases.js';

const pairs = <K>(table: ReadonlyArray<readonly [K, readonly string[]]>): Array<readonly [string, K]> =>
  table.flatMap(([key, words]) => words.map((word) => [word, key] as const));

const nouns = new Phrases<Unit | 'foreign'>([
  ...pairs(UNIT_NOUNS),
  ...FOREIGN_NOUNS.map((noun) => [noun, 'foreign'] as const),
]);
const money = new Phrases(pairs(MONEY_NOUNS));
const magnitudes = new Phrases(Object.entries(MAGNITUDES));
const boundsBefore = new Phrases(pairs(BOUNDS_BEFORE));
const boundsAfter = new Phrases(pairs(BOUNDS_AFTER));
const comparatives = new Phrases(COMPARATIVES_BEFORE_HON.map((word) => [word, true]));

const skipSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

/** What follows a numeral: magnitude, unit, end of the quote. `unit` is null for a bare number. */
export interface Tail {
  factor: number;
  unit: Unit | null;
  /** An age, a rank, an award: a counted thing that is none of ours. */
  foreign: boolean;
  /** End of the magnitude words, before the unit. */
  magnitudeEnd: number;
  end: number;
}

// "tỷ lệ", "tỷ trọng", "triệu tập", "năm" after a numeral are other words that begin like a magnitude or unit
const NOT_MAGNITUDE = /^(?:tỷ|tỉ) (?:lệ|trọng|suất|số|giá)|^triệu (?:tập|hồi|chứng)|^trăm (?:năm|họ)/;

function magnitudeAt(lower: string, at: number): { factor: number; end: number } {
  let factor = 1;
  let end = at;
  for (let words = 0; words < 3; words++) {
    const start = skipSpace(lower, end);
    const match = magnitudes.startingAt(lower, start);
    if (!match || NOT_MAGNITUDE.test(lower.slice(start, start + 12))) break;
    factor *= match.value;
    end = match.end;
  }
  return { factor, end };
}

// "đồng/tháng" · "đồng/người/tháng" · "đồng/thẻ/năm" · "đồng mỗi tháng" · "đồng một tháng"
const PER =
  /^ ?\/ ?(?:(?:người|thẻ|hộ|em|học sinh|trường hợp|lao động|lượt|ca|1 người) ?\/ ?)?(?:1 )?(tháng|năm|ngày|người|thẻ|lượt|ca|lần|hộ|em|học sinh|đơn vị|trường hợp|lao động|lọ|viên|ống|hộp|chai|liều|mũi|suất|bộ|giường|mắt)(?: ?\/ ?(tháng|năm|người|thẻ))?(?![\p{L}\d])/u;
// "đồng mỗi người mỗi tháng" · "đồng một năm"
const PER_WORDS = /^ (?:(?:mỗi|một) (?:người|thẻ|em|hộ),? )?(?:mỗi|một|hằng|hàng|\/) (tháng|năm)(?![\p{L}\d])/u;
// "9 triệu/tháng", "300 nghìn/lần", "2,4 triệu/lọ"
const MILLIONS_PER = /^\/(?:tháng|năm)(?![\p{L}\d])/u;
const PER_PIECE = /^\/(?:lần|lượt|đợt|ca|viên|lọ|ống|hộp|chai|mũi|liều)(?![\p{L}\d])/u;
const perUnit = (unit: 'VND' | 'USD', per: string): Unit =>
  unit === 'VND' && per.includes('tháng')
    ? 'VND_per_month'
    : unit === 'VND' && per.includes('năm')
      ? 'VND_per_year'
      : unit;

// "%" · " %" · "phần trăm" · "điểm %" · "điểm phần trăm" · "%/năm"
const PERCENT = /^ ?(?:(điểm (?:%|phần trăm))|%|phần trăm(?![\p{L}]))(?: ?\/ ?(?:năm|tháng)(?![\p{L}\d]))?/u;
/** With what it may begin. */
const OPENS_PERCENT = 'đ%p';
// "2 đến 3 lần/ngày": a rate stays in the quote
const RATE = /^ ?\/ ?(?:ngày|tháng|năm|người|tuần)(?![\p{L}\d])/u;

// "640 nam, 610 nữ" are men; what goes on behind "nam" is a name
const NAME_ON = /^nam (?!và |giới|là |chiếm )\p{L}/u;

/** Reads magnitude and unit after the numeral that ends at `at`. */
export function tailAt(lower: string, at: number): Tail {
  const percent = OPENS_PERCENT.includes(lower[skipSpace(lower, at)] ?? ' ')
    ? PERCENT.exec(lower.slice(at, at + 24))
    : null;
  if (percent) {
    const end = at + percent[0].length;
    return { factor: 1, unit: percent[1] ? 'percentage_point' : 'percent', foreign: false, magnitudeEnd: at, end };
  }
  const { factor, end: magnitudeEnd } = magnitudeAt(lower, at);
  let halved = factor;
  let end = magnitudeEnd;
  // "2 triệu rưỡi" = 2,5 triệu
  if (factor > 1 && lower.startsWith(' rưỡi', end)) {
    halved = factor; // the half is added by the caller through `half`
    end += ' rưỡi'.length;
  }
  const start = skipSpace(lower, end);
  const coin = money.startingAt(lower, start);
  if (
    coin &&
    !(
      coin.value === 'VND' &&
      /^đồng (?:chí|bào|thời|bộ|nghiệp|ý|nai|tháp|hới|xoài|hỷ|phú|văn|đăng|anh|lòng)/.test(
        lower.slice(start, start + 12),
      )
    )
  ) {
    const per = PER.exec(lower.slice(coin.end, coin.end + 32)) ?? PER_WORDS.exec(lower.slice(coin.end, coin.end + 28));
    const unit = per ? perUnit(coin.value, per[0]) : coin.value;
    return { factor: halved, unit, foreign: false, magnitudeEnd: end, end: per ? coin.end + per[0].length : coin.end };
  }
  const noun = nouns.startingAt(lower, start);
  // "năm 2017 lần lượt là …": an order, no count; "chi nhánh 3 Nam Định": a name
  const countsNothing =
    lower.startsWith('lần lượt', start) ||
    (lower.startsWith('nam', start) && NAME_ON.test(lower.slice(start, start + 8)));
  if (noun && !countsNothing && (start > end || noun.end - noun.start > 1)) {
    const rate = RATE.exec(lower.slice(noun.end, noun.end + 10));
    return {
      factor: halved,
      unit: noun.value === 'foreign' ? null : noun.value,
      foreign: noun.value === 'foreign',
      magnitudeEnd: end,
      end: rate && noun.value === 'times' ? noun.end + rate[0].length : noun.end,
    };
  }
  // "thu nhập 9 triệu/tháng": what comes by the month in millions is money, and so is what each piece or treatment costs
  const per = factor >= 1e3 && lower[end] === '/' ? lower.slice(end, end + 7) : '';
  const rate = PER_PIECE.exec(per) ?? (factor >= 1e6 ? MILLIONS_PER.exec(per) : null);
  if (rate)
    return {
      factor: halved,
      unit: perUnit('VND', rate[0]),
      foreign: false,
      magnitudeEnd: end,
      end: end + rate[0].length,
    };
  // "1.056 tỷ": money is meant whenever the magnitude is a milliard
  const bareMoney = factor >= 1e9 ? 'VND' : null;
  return { factor: halved, unit: bareMoney, foreign: false, magnitudeEnd: end, end };
}

// "phấn đấu có 65% dân số trở lên tham gia BHYT": around what the percentage is of; "90% học sinh từ lớp ba trở lên" bounds the classes
const BOUND_BEHIND_WHOLE = /^ (?:(?!từ |cấp |bậc |trình )[\p{L}]+ ){1,3}trở lên(?!\p{L})/u;
const WHOLE_REACH = 30;

/** The bound printed next to the number: before it (nearest word wins) or after it. */
export function boundAround(
  lower: string,
  start: number,
  end: number,
  floor: number,
): { bound: Bound; start: number; end: number } {
  const after = boundsAfter.startingAt(lower, skipSpace(lower, end));
  if (after) {
    const from = lower.startsWith('từ ', start - 3) && start - 3 >= floor ? start - 3 : start;
    return { bound: after.value, start: from, end: after.end };
  }
  if (lower[end - 1] === '%' && BOUND_BEHIND_WHOLE.test(lower.slice(end, end + WHOLE_REACH)))
    return { bound: 'at_least', start, end };
  if (lower[start - 1] !== ' ') return { bound: 'exact', start, end };
  const before = boundsBefore.endingAt(lower, start - 1, floor);
  if (!before || before.value === 'exact') return { bound: 'exact', start, end };
  // "vượt 0,9% chỉ tiêu" is a gap, no bound
  if (lower[end - 1] === '%' && lower.startsWith('vượt', before.start)) return { bound: 'exact', start, end };
  if (before.value === 'more_than' && lower.slice(before.start, before.end) === 'hơn') {
    // "thấp hơn 0,4%": part of the comparison
    if (comparatives.endingAt(lower, before.start - 1, floor)) return { bound: 'exact', start, end };
  }
  const words = lower.slice(before.start, before.end);
  // "mức tối đa bằng 75%": the verb parts bound and number, so the quote keeps to the number
  return { bound: before.value, start: words.endsWith(' bằng') || words.endsWith(' là') ? start : before.start, end };
}
