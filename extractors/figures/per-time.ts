import { textBefore } from './around.js';
import type { Concept, Unit } from '../../schemas/codes.js';
import type { Draft } from './types.js';
import { isRate } from '../../schemas/unit-kinds.js';

// Money of a month or a year whose "/tháng" or "/năm" is not printed next to it.

/** What one person pays or gets runs from month to month or year to year. */
const RATES: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit', 'subsidy', 'wage_base']);
/** More than this is no rate of one person, in đồng. */
const MOST_A_TIME = 1e8;
/** Rates of one list stay within this ratio: the highest wage is some twenty times the lowest, pensions more. */
const SAME_ORDER = 50;

// "mỗi tháng đóng 300.000 đồng"
const PER_MONTH = /(?:hằng|hàng|mỗi|một|bình quân) tháng[^;.\d]{0,45}$/u;
// "mỗi năm đóng hơn 800.000 đồng"; "mỗi năm đóng BHXH được tính …" is a length of time
const PER_YEAR = /(?:hằng|hàng|mỗi|một) năm(?! đóng bhxh| công tác| tham gia)[^;.\d]{0,45}$/u;
// "81.000 đồng/tháng; 1 năm là: 972.000 đồng"
const COMES_TO_A_YEAR = /(?:1|một|cả) năm (?:là|hết|phải đóng|đóng|tương đương|tương ứng):? $/u;
// "66.000 đồng tiền đóng mỗi tháng"
const BEHIND = /^[^,;.()\d]{0,40} (?:mỗi|hằng|hàng|một) (tháng|năm)(?![\p{L}])/u;
// "nhận lương hưu 4,5 triệu đồng", "5 triệu đồng tiền lương hưu": pensions are paid by the month
const PENSION =
  /lương hưu(?: (?:là|được|của|mình|mức|hiện|chỉ|với|nhận|khoảng|bình quân|thấp nhất|cao nhất|ở|ông|bà))* $/u;
const PENSION_BEHIND = /^ (?:tiền )?lương hưu(?![\p{L}])/u;
// "…, 48 tháng là 21 triệu đồng", "trợ cấp một lần 9 triệu đồng": sums, no rates
const SUM = /(?:\d (?:tháng|năm)(?![\p{L}])|cả năm|tổng|một lần|vị chi|tất cả|cộng lại|\d lần|mai táng)/u;

// "mỗi ngày nghỉ được 180.000 đồng", "một ngày dưỡng sức bằng 702.000 đồng": of a day, whatever the wage that it is reckoned on
const A_DAY = /(?:mỗi|một|1|nửa|từng) ngày[^,;.()\d]{0,45}$/u;

const ofTime = (word: string | undefined): Unit => (word === 'năm' ? 'VND_per_year' : 'VND_per_month');

// "chi lương hưu, trợ cấp BHXH hằng tháng 1.940 tỷ đồng": the name of the benefit, no rate
const isBenefitPaid = (d: Draft, left: string): boolean =>
  d.concept === 'expenditure' &&
  /(?:trợ cấp|lương hưu)(?: bhxh| bảo hiểm xã hội| thất nghiệp)? (?:hằng|hàng) tháng/u.test(left);

/** The unit of a sum of money: a month's or a year's when the words around it, or the list it stands in, say so. */
export function unitOfTime(d: Draft, listed: Draft | null): Unit {
  if (d.unit !== 'VND') return d.unit;
  const { lower, numbers } = d.scene;
  const { n } = d.site;
  const left = lower.slice(d.site.left.start, n.start);
  if (PER_MONTH.test(left) && d.concept !== 'revenue' && !isBenefitPaid(d, left)) return 'VND_per_month';
  if (!RATES.has(d.concept) || n.value >= MOST_A_TIME || d.measure === 'change') return d.unit; // "tăng 9.300 đồng"
  const near = lower.slice(Math.max(d.scene.sentence.start, n.start - 30), n.start);
  if (A_DAY.test(textBefore(d.scene, d.site, 60))) return d.unit;
  if (PER_YEAR.test(left) || COMES_TO_A_YEAR.test(near)) return 'VND_per_year';
  const right = lower.slice(n.end, Math.min(d.site.right.end, n.end + 60));
  const printed = BEHIND.exec(right);
  if (printed) return ofTime(printed[1]);
  if (d.concept === 'benefit' && (PENSION.test(left) || PENSION_BEHIND.test(right))) return 'VND_per_month';
  // "người thứ nhất đóng 1.263.600 đồng/năm, người thứ hai 884.520 đồng"
  if (
    listed?.scene === d.scene &&
    isRate(listed.unit) &&
    RATES.has(listed.concept) &&
    sameOrder(listed.value, n.value) &&
    !SUM.test(lower.slice(listed.site.n.end, n.start))
  )
    return listed.unit;
  // "vùng I 4,96 triệu đồng, vùng II 4,41 triệu đồng, vùng III 3,86 triệu đồng/tháng"
  for (let i = d.site.index + 1; i < numbers.length && i < d.site.index + 6; i++) {
    const next = numbers[i]!;
    if (!/^(?:,|;| và) [^,;.()\d]{0,40}$/u.test(lower.slice(numbers[i - 1]!.end, next.start))) break;
    if (isRate(next.unit)) return sameOrder(next.value, n.value) ? next.unit : d.unit;
    if (next.unit !== 'VND') break;
  }
  return d.unit;
}

const sameOrder = (a: number, b: number): boolean => {
  const ratio = Math.abs(a) / Math.abs(b);
  return ratio < SAME_ORDER && ratio > 1 / SAME_ORDER;
};
