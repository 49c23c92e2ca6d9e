import { nounOf } from './around.js';
import { type Asked, type Lookalike, any, percent } from './lookalike.js';
import { isMonthsOfPay } from './months-of-pay.js';
import { isYearsOfSupport } from './set-rates.js';
import type { Scene, Site } from './types.js';

// Months and years that tell how long something took, percentages of the strength that somebody lost.

const SPAN: readonly RegExp[] = [
  // "chưa đóng đủ 6 tháng BHXH": how long somebody has paid
  /đóng (?:chưa |không )?đủ (?:hơn |gần |từ )?$/u,
  // "cứ hưởng thêm 1 tháng lương hưu thì giảm 0,5 tháng": the step of a scale
  /(?<!\p{L})cứ (?:đóng|hưởng|thêm|tăng)(?: \p{L}+){0,3} $/u,
  // "bằng 60% lương bình quân 6 tháng": of how long the mean is
  /lương(?: tháng)? bình quân(?: của)? $/u,
  // "cách đây 6 tháng", "sau 3 tháng thực hiện"
  /(?:cách đây|sau|trong vòng|suốt|trải qua|kỷ niệm) (?:hơn |gần |khoảng )?$/u,
];

// "suy giảm 5% khả năng lao động", "cứ suy giảm thêm 1%"
const DISABLED =
  /(?:suy giảm|thương tật|mất sức|(?:tay|chân|sức khỏe|vận động)(?: \p{L}+){0,4} phục hồi(?: được)?)(?: (?:thêm|từ|đến|khả|năng|sức|lao|động|tỷ|lệ|dưới|là))* (?:từ )?$/u;
const OF_STRENGTH = /^(?: trở lên)? (?:khả năng|sức) lao động/u;

// "suốt 10 tháng, công ty không đóng BHXH"; "chỉ sau 1 tháng, số nợ đã tăng" is how long it took
const UNPAID_SINCE = /^[^;.]{0,60} (?:(?:không|chưa|chậm|trốn) (?:đóng|nộp)|(?<!(?:số|tiền|tổng) )nợ(?!\p{L}))/u;

// "nợ gần 18 tỷ đồng trong 94 tháng", "41 tỷ đồng nợ trong 148 tháng", "đã chậm đóng suốt 61 tháng": how long it is owed
const OWED_FOR =
  /(?:nợ|chậm đóng|chậm nộp|không đóng|trốn đóng)(?: (?:[^;.]|\.\d){1,40}(?:đồng|tỷ|tỉ|bhxh|bảo hiểm xã hội))?,? (?:trong(?: suốt)?|(?:kéo dài )?suốt|liên tục(?: trong)?) $/u;

// "nợ 2 năm", "nợ hơn 14 tỷ đồng, kéo dài trên 3 năm", "chậm đóng 171 tháng, tức hơn 14 năm"
const YEARS_OWED =
  /nợ[^,;.]{0,30}$|(?:nợ|chậm đóng|không đóng|\d (?:tỷ|tỉ|triệu) đồng)[^;.]{0,30}, (?:đã )?kéo dài (?:suốt |tới |đến )?$|(?:nợ|chậm đóng|không đóng)[^;.]{0,30}\d tháng,? \(?(?:tức|tương đương|tương ứng|hay|bằng)(?: là| với)? (?:hơn |gần )?$/u;

// "lương của 6 tháng liền kề", "9 tháng qua", "3 tháng tới"
const LAST_MONTHS =
  /^ (?:qua(?![\p{L}])|vừa qua|(?:sắp )?tới(?![\p{L}])|tiếp theo|liền kề|liền trước|gần nhất|cuối cùng)/u;

// "trong 3 tháng kể từ ngày nghỉ việc"
const WITHIN = /(?:trong|trong vòng|trong thời hạn|thời hạn) $/u;

// "phạt tù từ 4 tháng đến 2 năm", "cải tạo không giam giữ đến 18 tháng", "lĩnh 15 tháng tù"
const JAILED =
  /(?<!\p{L})(?:tù|giam giữ)(?: giam)?,?(?: từ| đến| tới| tối đa| ít nhất)? (?:\d{1,2} tháng (?:đến|tới) )?$/u;
const IN_JAIL = /^ (?:tù|cải tạo không giam giữ)(?!\p{L})/u;

// "khám ngày 4/2, 5 ngày sau lại khám", "khám 12 ngày liên tiếp": when, and for how long
const DAYS_BEHIND = /^ (?:sau|trước|qua|nay|tới|liền|liên tiếp|liên tục)(?!\p{L})/u;

// "đóng 3 tháng/lần, 6 tháng/lần", "theo phương thức 3 tháng, 6 tháng hoặc 12 tháng một lần": how often it is paid
const HOW_OFTEN = /^(?:(?:,|,? hoặc|,? hay|,? và) \d{1,2} tháng){0,4} ?(?:\/ ?|một |1 )lần(?!\p{L})/u;

/** "cứ suy giảm 5% thì …, cứ thêm 1% thì cộng 0,5 lần": a step of the same scale. */
const isDegree = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.value === 1 &&
  /(?:cứ|mỗi)(?: (?:thêm|tăng))? $/u.test(lower.slice(Math.max(sentence.start, n.start - 12), n.start)) &&
  /(?:suy giảm|khả năng lao động|thương tật)/u.test(lower.slice(Math.max(sentence.start, n.start - 200), n.start));

/** Is a number of months or years no debt and no benefit, but how long something took? */
function isSpanOfTime({ scene, site, left, right }: Asked): boolean {
  const spans = SPAN.some((pattern) => pattern.test(left));
  // "15 năm đóng BHXH", "đủ 25 năm": years of contribution; only debts last years
  if (site.n.unit === 'year') return spans || (!YEARS_OWED.test(left) && !isYearsOfSupport(scene, site));
  if (site.n.unit === 'other') return nounOf({ scene, site }) === ' ngày' && DAYS_BEHIND.test(right);
  if (site.n.unit !== 'month') return false;
  if (JAILED.test(left) || IN_JAIL.test(right)) return true;
  const owed = OWED_FOR.test(left);
  if (spans && !owed && !UNPAID_SINCE.test(right)) return true;
  return (
    HOW_OFTEN.test(right) || LAST_MONTHS.test(right) || (WITHIN.test(left) && !owed && !isMonthsOfPay(scene, site))
  );
}

/** Lengths of time that are no debt and no benefit, degrees of disability. */
export const SPANS: readonly Lookalike[] = [
  [
    'a degree of disability',
    percent,
    ({ scene, site, left, right }) => DISABLED.test(left) || OF_STRENGTH.test(right) || isDegree(scene, site),
  ],
  ['a span of time', any, isSpanOfTime],
];
