import { nounOf, textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What was done wrong, found out, and is to be paid for it, whatever cues stand near.

// "chi 120 triệu đồng (quý I 40 triệu đồng) … là trái quy định": the predicate at the sentence's end judges its money
const CONDEMNED = /(?:là|đều) (?:trái|sai|không đúng|chưa đúng)(?: với)? (?:quy định|pháp luật|luật|chế độ|đối tượng)/u;
/** How far behind a sum its verdict may stand, in characters: a long sentence costs no more. */
const REACH = 400;
export function condemned(scene: Scene, site: Site): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  if (!CONDEMNED.test(textAfter(scene, site, REACH))) return null;
  return { family: 'violate', concept: 'violations', rule: 'condemned', score: 5.5 };
}

// "19 trường hợp hưởng trợ cấp một lần sai quy định", "41 hồ sơ được giải quyết không đúng chế độ": what is paid wrongly
const WRONGLY =
  /^ (?:[^,;.()\d]{0,50} )?(?:hưởng|giải quyết|thanh toán|nhận|lĩnh)(?!\p{L})[^,;.()\d]{0,50} (?:sai|trái|không đúng|chưa đúng)(?: với)? (?:quy định|chế độ|đối tượng|chính sách)/u;
const PAID_FOR: ReadonlySet<string | null> = new Set(['person', 'case', 'file', 'turn']);
export const paidWrongly = (scene: Scene, site: Site): Choice | null =>
  PAID_FOR.has(site.n.unit) && WRONGLY.test(textAfter(scene, site, 150))
    ? { family: 'violate', concept: 'violations', rule: 'paid wrongly', score: 9 }
    : null;

// "61 thẻ BHYT bị làm giả", "thu giữ 41 sổ BHXH giả": cards and books that nobody issued
const FORGED = /^ (?:[^;.()\d]{0,60} )?(?:làm giả|giả mạo|là giả|giả)(?!\p{L})/u;
export const forged = (scene: Scene, site: Site): Choice | null =>
  (site.n.unit === 'card' || site.n.unit === 'book') && FORGED.test(textAfter(scene, site, 80))
    ? { family: 'violate', concept: 'violations', rule: 'forged', score: 9 }
    : null;

// "phát hiện 52 người đi làm mà còn khai là thất nghiệp": what is found out is a wrong, where nothing else names it
export const FINDS = /phát hiện(?: (?:được|ra|có|tới|thêm|hơn|gần|trên|khoảng))* $/u;
// "phát hiện 4.100 giấy nghỉ ốm có vấn đề"
const PAPERS = /^ (?:giấy|phiếu|đơn thuốc|toa thuốc|bảng kê)/u;
// "phát hiện 52 lao động chưa đóng, đóng thiếu thời gian": what was done wrong with them, before anything is owed for it
const NOT_PAID_FOR = /^(?: (?:chưa|không)(?: được)? (?:tham gia|đóng)|[^;.()\d]{0,60} đóng thiếu)(?!\p{L})/u;
export const foundOut = (scene: Scene, site: Site): Choice | null =>
  (site.n.unit === 'person' ||
    site.n.unit === 'case' ||
    site.n.unit === 'file' ||
    (site.n.unit === 'other' && PAPERS.test(nounOf({ scene, site })))) &&
  FINDS.test(textBefore(scene, site, 30))
    ? {
        family: 'violate',
        concept: 'violations',
        rule: 'found',
        score: NOT_PAID_FOR.test(textAfter(scene, site, 90)) ? 9 : 4.4,
      }
    : null;

// "nộp thêm 0,03%/ngày trên số tiền chậm đóng": what lateness costs
const A_DAY = /^ ?%? ?(?:\/ ?|(?:cho )?(?:mỗi|một|1) )ngày/u;
/** Rule of a rate that the law takes for each day of lateness. */
export const LATE_RATE = 'each day';
// "lãi suất quá hạn 11%", "lãi chậm đóng là 12%/năm"
const LATE_INTEREST = /lãi(?: suất)?(?: phạt)? (?:quá hạn|(?:do )?(?:chậm|trễ) (?:đóng|nộp|trả))[^;.()\d]{0,40}$/u;
export const lateRate = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'percent' &&
  (LATE_INTEREST.test(textBefore(scene, site, 70)) ||
    (A_DAY.test(scene.lower.slice(site.n.core.end, site.n.core.end + 16)) &&
      /(?:chậm|trốn|trễ)/u.test(textBefore(scene, site, 120) + textAfter(scene, site, 70))))
    ? { family: 'fine', concept: 'fines', rule: LATE_RATE, score: 10 }
    : null;

// "tòa buộc công ty trả toàn bộ 3,4 tỷ đồng", "tuyên bị cáo bồi thường 3,4 tỷ đồng cho cơ quan BHXH"
const TO_PAY =
  /(?:buộc|tuyên|phán quyết|yêu cầu)(?: (?!phạt)[\p{L}\d.&-]+){1,10} (?:trả|thanh toán|bồi thường|hoàn trả)(?: (?:toàn bộ|đủ|hết|số tiền|khoản|nợ|cho|cơ quan|bhxh|bảo hiểm xã hội|tp|tỉnh|thành phố|quận|huyện|lại|tổng cộng))* $/u;
const AT_COURT = /(?:tòa|tand|hội đồng xét xử|hđxx|bản án|bị cáo|xét xử|phán quyết)/u;
// "… trả cho BHXH quận |Tân Bình| 4,2 tỷ đồng": whose office it is
const OFFICE_OF = /(?<= (?:quận|huyện|thị xã|thành phố|tỉnh|tp) )(?:\p{L}+ \p{L}+|\d{1,2}) $/u;
/** Rule of what somebody is told to pay. */
export const TOLD_TO_PAY = 'told to pay';
// "…, Công ty B trả 1,2 tỷ đồng"
const NEXT_PAYS = /^[^;.\d]{0,60}(?:[,;]| và) [^;.()\d]{3,70} (?:trả|thanh toán|bồi thường)(?: số tiền| hơn| gần)* $/u;
export function toldToPay(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  const next =
    previous?.scene === scene &&
    previous.rule === TOLD_TO_PAY &&
    NEXT_PAYS.test(scene.lower.slice(previous.site.n.end, site.n.start));
  const told =
    TO_PAY.test(textBefore(scene, site, 130).replace(OFFICE_OF, '')) && AT_COURT.test(textBefore(scene, site, 240));
  return next || told ? { family: 'recover', concept: 'recovered', rule: TOLD_TO_PAY, score: 9 } : null;
}
