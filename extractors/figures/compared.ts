import { isMoney } from '../../schemas/unit-kinds.js';
import type { Draft, Scene, Site } from './types.js';

// Changes that no verb right before the number tells: by a sign, or by the other side of the comparison.

// "98 tỷ đồng (+6,1% so với cùng kỳ)": a plus; a minus only right behind its bracket, where it is no dash
// "+ 41.000 đồng nếu …": a line of a list opens with a plus and a space
const PLUS = /[ (]\+ ?$|^\+$/u;
const MINUS = /\([-–−] ?$/u;

// The other side of a comparison: a time
const OTHER_TIME =
  '(?:cùng (?:kỳ|kì|thời điểm|giai đoạn)|năm (?:ngoái|trước|\\d{4})|(?:tháng|quý|kỳ) (?:trước|\\d|[iv])|đầu năm|cuối năm|thời điểm)';
// "hơn cùng kỳ năm trước 7,3 tỷ đồng", "kém cùng kỳ 4,1%", "nhiều hơn tháng 9/2012 40 tỷ đồng": the comparison stands
// between the verb and the number
const COMPARED = new RegExp(
  `(?:^|[ ,(])(?:(?:cao|nhiều|lớn|nhỉnh|trội|tăng|dôi|(thấp|ít|nhỏ)) hơn|hơn|tăng|(kém|giảm))(?: hẳn| nhẹ)?(?: so)?(?: với)? ${OTHER_TIME}[^,;()]{0,30}$`,
  'u',
);

// "giảm so với cùng kỳ còn 1,2%", "hơn năm trước, đạt 34%": a level, told beside the comparison
const LEVEL = /(?:đạt|chiếm|bằng|hoàn thành|lên|xuống|còn|mức|từ)(?: tới| đến)? ?$/u;

// ", thêm 12 tỷ đồng chỉ sau nửa năm": "thêm" alone is a change where a span of time or the other side follows
const MORE = /, thêm (?:được )?$/u;
const SINCE = /^[^,;.()]{0,20}(?:so với|sau|trong vòng|chỉ trong)(?![\p{L}])/u;

// "tổng kinh phí tăng thêm trong năm 2023 khoảng 410 tỷ đồng": the noun and its verb stand some words before the sum
const COST_ADDED =
  /(?:kinh phí|chi phí|số tiền|số chi|nguồn chi|tổng chi)(?: (?!đã|để|đóng|hưởng)\p{L}+){0,3} tăng thêm(?!\p{L})/u;
const NEAR_ITS_SUM = /^[^;.()]{0,60}$/u;
function isCostAdded(before: string): boolean {
  const noun = COST_ADDED.exec(before);
  return noun !== null && NEAR_ITS_SUM.test(before.slice(noun.index + noun[0].length));
}
// "kinh phí tăng thêm 410 tỷ đồng, trong đó ngân sách chi 90 tỷ đồng, quỹ BHXH 320 tỷ đồng": what of it each one pays
const NEXT_PAYER = /^(?:,|;| và)(?: trong đó| gồm| còn)?(?: (?!tăng|giảm|tổng|toàn)\p{L}+){1,9} $/u;
/** Is a sum a part of what a policy costs more? */
export const isPartOfCostAdded = ({ lower, sentence }: Scene, { n }: Site, previous: Draft): boolean =>
  isMoney(n.unit) &&
  previous.unit === n.unit &&
  NEXT_PAYER.test(lower.slice(previous.site.n.end, n.start)) &&
  COST_ADDED.test(lower.slice(sentence.start, previous.site.n.start));

/**
 * The direction of such a change, or null.
 * @param before the text since the number before, or the clause's start
 * @param money is the number a sum of money?
 */
export function directionOf(before: string, after: string, money: boolean): 1 | -1 | null {
  if (PLUS.test(before)) return 1;
  if (MINUS.test(before)) return -1;
  const compared = LEVEL.test(before) ? null : COMPARED.exec(before);
  if (compared) return compared[1] || compared[2] ? -1 : 1;
  if (money && isCostAdded(before)) return 1;
  return MORE.test(before) && SINCE.test(after) ? 1 : null;
}
