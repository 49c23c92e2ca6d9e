import type { Bound, Unit } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import { tailAt } from './quantity.js';
import { isPercent, isRate } from '../../schemas/unit-kinds.js';

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

// Between the ends of a range: "2-3%", "20 - 30", "từ 3 đến 6 tháng", "từ 5 tới 7", "trên 1 tháng đến dưới 6 tháng", "từ 300 triệu
// đồng đến hơn 2 tỷ đồng"
const RANGE_LINK = /^ ?- ?|^ (?:đến|tới) (?:(?:dưới|hơn|trên|gần) )?/;
// "mỗi đợt hết khoảng từ 4 - 5 triệu đồng"
const ABOUT = /(?<!\p{L})((?:khoảng|chừng|tầm) )$/u;
// Between part and whole: "25/63 cơ sở", "52 trong số 63 cơ quan", "35 trên tổng số 76 đơn vị"
const PART_LINK = /^(?:\/| (?:trong|trên) (?:tổng )?số )$/;
// Between numbers that share the unit of the last: "0,3 hay 0,5%", "70, 60 và 50%", "4,5 lên 4,8%"
const SHARE_LINK =
  /^(?:, | và |; | hay | hoặc | lên | xuống | xuống còn | lên tới | lên đến )(?:(?:gần|hơn|trên|khoảng|dưới) )?$/;

/** Keeps what the magnitudes of the press need and no more: 127.4 × 10⁹ is a whole number. */
export const round = (n: number): number => (Number.isSafeInteger(n) && n < 1e15 ? n : Number(n.toPrecision(15)));

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

/** "thu hồi 65 tỉ 7": the tenth of a magnitude, as it is spoken. */
const isTenth = (lower: string, a: NumberFound, b: NumberFound): boolean =>
  a.unit === 'VND' &&
  a.nounStart > a.core.end &&
  lower.slice(a.nounStart, b.core.start) === ' ' &&
  b.plain &&
  b.unit === null &&
  !b.foreign &&
  b.upper === null &&
  b.value >= 1 &&
  b.value <= 9 &&
  /^(?:[,.;)](?!\d)|\n|$)/.test(lower.slice(b.end, b.end + 2));

/** "bàn giao 10.200 sổ/12.000 sổ": a part and its whole, each with the unit. */
const isUnitedPart = (gap: string, a: NumberFound, b: NumberFound): boolean =>
  gap.trim() === '/' && a.unit !== null && a.unit === b.unit && !isPercent(a.unit) && a.value <= b.value;

/** Joins ranges, part/whole slashes, compounds and shared units of neighbours, left to right. */
export function combine(lower: string, found: NumberFound[]): NumberFound[] {
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
      if (isTenth(lower, n, next)) {
        const { factor } = tailAt(lower, n.core.end);
        out[out.length - 1] = { ...n, end: next.end, value: round(n.value + (next.value * factor) / 10) };
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
      } else if (isUnitedPart(gap, n, next)) {
        n = { ...n, slash: 'part' };
        out[out.length - 1] = { ...next, slash: 'whole' };
      } else if (
        link !== '' &&
        RANGE_LINK.exec(link)?.[0] === link &&
        // "từ 2,4 triệu đồng đến dưới 2,7 triệu đồng/tháng": the time stands behind the last
        (bare || n.unit === next.unit || (n.unit === 'VND' && isRate(next.unit))) &&
        next.unit !== null &&
        next.upper === null &&
        n.form === next.form
      ) {
        const low = bare ? withTailOf(lower, n, next) : n;
        if (
          low.value < next.value &&
          // "tăng từ 4,5% đến 5%" is old and new, "tăng từ 5 - 10%" a range
          (link.includes('-') ||
            !/(?:^|[^\p{L}])(?:tăng|giảm)(?: \p{L}+)? từ $/u.test(lower.slice(Math.max(0, n.start - 16), n.start)))
        ) {
          const from = lower.startsWith('từ ', n.start - 3) ? n.start - 3 : n.start;
          const about = from < n.start ? ABOUT.exec(lower.slice(Math.max(0, from - 8), from)) : null;
          out[out.length - 1] = {
            ...next,
            start: from - (about?.[1]!.length ?? 0),
            core: n.core,
            value: low.value,
            upper: next.value,
            bound: about ? 'about' : n.bound,
          };
          continue;
        }
      } else if (
        bare &&
        SHARE_LINK.test(link) &&
        (next.unit === 'percent' ||
          next.unit === 'VND' ||
          next.unit === 'percentage_point' ||
          // "từ 1,3 triệu lên 1,55 triệu đồng/tháng"
          (isRate(next.unit) && n.value >= 1e4)) &&
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
