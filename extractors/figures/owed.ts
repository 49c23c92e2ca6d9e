import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import { DEMANDED_BEHIND } from './status.js';
import type { Draft, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What is owed, unpaid, fined or paid in vain, where the words stand apart from the number.

// "Công ty CP May An Hòa - 214 lao động, nợ 18 tháng", "Công ty B, sử dụng 86 lao động, nợ 2 tỷ đồng": whose insurance is owed
const DEBTOR =
  /(?:công ty|doanh nghiệp|xí nghiệp|nhà máy|hợp tác xã)[^;:.]{0,90}(?:[-–,(]|với|có|sử dụng|quản lý)(?: hiện)?(?: có)? ?$/u;
const DEBT_REACH = 90;
export function workersOf({ lower, cues, sentence }: Scene, { n, left, rightHead }: Site): Choice | null {
  if (n.unit !== 'person' || !DEBTOR.test(lower.slice(Math.max(left.start, n.start - 130), n.start))) return null;
  if (cues.some((c) => c.start >= n.nounStart && c.end <= rightHead.end)) return null;
  const owes = cues.some(
    (c) =>
      c.family === 'debt' &&
      c.start >= n.end &&
      c.start < Math.min(sentence.end, n.end + DEBT_REACH) &&
      !lower.slice(n.end, c.start).includes(';'),
  );
  return owes ? { family: 'debt', concept: 'arrears_workers', rule: 'debtor', score: 4.5 } : null;
}

// "41 đơn vị với 860 lao động ngừng giao dịch, để lại khoản nợ 9 tỷ đồng", "41 đơn vị (860 lao động) tham gia BHXH": what is
// said of the firms stands behind their workers
const AND_WORKERS =
  /^ (?:với|cùng|sử dụng|\() ?(?:hơn |gần |trên |khoảng )?\d[\d.]* (?:lao động|người|công nhân|nlđ)\)?(?!\p{L})[^;.()\d]{0,110}(?:khoản nợ|số nợ|nợ (?:tiền )?(?:bh|bảo hiểm)|chậm đóng|(tham gia (?:bh|bảo hiểm)))/u;
export function withWorkers(scene: Scene, site: Site): Choice | null {
  const m = site.n.unit === 'organisation' ? AND_WORKERS.exec(textAfter(scene, site, 170)) : null;
  if (!m) return null;
  return m[1] === undefined
    ? { family: 'debt', concept: 'arrears_units', rule: 'with workers', score: 3.4 }
    : { family: 'employer', concept: 'employers', rule: 'with workers', score: 3.4 };
}

// "31.000 lao động tại 1.240 đơn vị nợ BHXH", "210 công nhân của 3 công ty đang chậm đóng": who works where it is owed
const AT_DEBTORS =
  /^ (?:(?:đang )?làm việc )?(?:tại|ở|của|thuộc|trong) (?:hơn |gần |trên |khoảng )?\d[\d.]* (?:đơn vị|doanh nghiệp|dn|công ty|cơ sở)(?:(?! tham gia| không| chưa)[^,;.()\d]){0,50} (?:nợ|nợ đọng|chậm đóng|trốn đóng)(?! (?:tiền )?(?:lương|thuế|ngân hàng))(?!\p{L})/u;
export const atDebtors = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'person' && AT_DEBTORS.test(textAfter(scene, site, 150))
    ? { family: 'debt', concept: 'arrears_workers', rule: 'at debtors', score: 8 }
    : null;

// "suốt 10 tháng, từ tháng 1 đến tháng 10, công ty không đóng BHXH": how long nothing was paid
const UNPAID = /^[^;.]{0,90} (?:không|chưa|chậm|trốn) (?:đóng|nộp)(?: tiền)? (?:bhxh|bhyt|bhtn|bảo hiểm)/u;
export function unpaid({ lower, sentence }: Scene, { n }: Site): Choice | null {
  if (
    n.unit !== 'month' ||
    !/(?:suốt|liên tục|trong|đã) $/u.test(lower.slice(Math.max(sentence.start, n.start - 9), n.start))
  )
    return null;
  if (!UNPAID.test(lower.slice(n.end, Math.min(sentence.end, n.end + 120)))) return null;
  return { family: 'debt', concept: 'arrears_duration', rule: 'unpaid', score: 4.5 };
}

// "sau khi bị xử phạt, chỉ hơn 30% doanh nghiệp chịu khắc phục": so many of them paid
const PAY_UP =
  /^ (?:số |tổng số |các )?(?:doanh nghiệp|đơn vị|dn|công ty)(?!\p{L})[^,;.()\d]{0,40} (?:khắc phục|trả nợ|trả đủ|trả hết|nộp đủ|nộp nợ|nộp tiền|nộp số|đóng đủ|đóng lại)(?!\p{L})/u;
export const payUp = (scene: Scene, { n }: Site): Choice | null =>
  n.unit === 'percent' && PAY_UP.test(scene.lower.slice(n.end, Math.min(scene.sentence.end, n.end + 90)))
    ? { family: 'recover', concept: 'recovered', rule: 'pay up', score: 8.5 }
    : null;

// "hiện còn 18% doanh nghiệp nợ BHXH": so many of them owe
const OWE =
  /^ (?:số |tổng số |các )?(?:doanh nghiệp|đơn vị|dn|công ty)(?!\p{L})[^,;.()\d]{0,30} (?:nợ|chậm đóng|trốn đóng|nợ đọng)(?!\p{L})/u;
export const stillOwe = (scene: Scene, { n }: Site): Choice | null =>
  n.unit === 'percent' && OWE.test(scene.lower.slice(n.end, Math.min(scene.sentence.end, n.end + 80)))
    ? { family: 'debt', concept: 'arrears_units', rule: 'still owe', score: 8.5 }
    : null;

// "1,2 tỷ đồng trợ cấp thất nghiệp chi sai chưa đòi được": what is to come back, whatever it was paid for
export function toComeBack({ lower, sentence }: Scene, { n }: Site): Choice | null {
  if (!isMoney(n.unit)) return null;
  if (!DEMANDED_BEHIND.test(lower.slice(n.end, Math.min(sentence.end, n.end + 80)))) return null;
  return { family: 'recover', concept: 'recovered', rule: 'demanded', score: 7 };
}

// "toàn ngành còn phải thu hồi 2.150 tỷ đồng tiền nợ": what has not come in is owed
const STILL_OUT = /còn phải thu hồi[^;.()\d]{0,30}$/u;
export const stillOut = ({ lower }: Scene, { n, left }: Site): Choice | null =>
  isMoney(n.unit) && STILL_OUT.test(lower.slice(Math.max(left.start, n.start - 50), n.start))
    ? { family: 'debt', concept: 'arrears', rule: 'still out', score: 11 }
    : null;

// "46 người đã có việc làm vẫn nhận trợ cấp thất nghiệp", "12 trường hợp đã nghỉ hưu mà vẫn bị thu BHXH": paid or collected in vain
const IN_VAIN =
  /^[^;.,()]{0,40} (?:đã|không|hết|chưa) [^;.,()]{0,50}vẫn (?:bị |được )?(?:hưởng|nhận|thu|lĩnh|lãnh|chi trả)(?![\p{L}])/u;
// "kiểm toán phát hiện 640 trường hợp hưởng BHXH một lần nhưng vẫn đi làm, đóng BHXH": drawn without a right to it
const DRAWN_THOUGH =
  /^ (?:đã |đang |được )*(?:hưởng|nhận|rút|lĩnh|lãnh)(?!\p{L})[^;.\d]{2,90} (?:nhưng|mà|song)(?: lại| thực tế)? (?:vẫn|đã|chưa|không) (?:tham gia|đóng|làm việc|đi làm|có việc|đủ|thuộc)(?!\p{L})/u;
const FOUND_OUT = /(?:phát hiện|kiểm toán|thanh tra|kiểm tra|rà soát)(?!\p{L})/u;
export function paidInVain(scene: Scene, site: Site): Choice | null {
  if (site.n.unit !== 'person' && site.n.unit !== 'case') return null;
  const behind = textAfter(scene, site, 150);
  const drawn = DRAWN_THOUGH.test(behind) && FOUND_OUT.test(textBefore(scene, site, 200));
  if (!drawn && !IN_VAIN.test(behind)) return null;
  return { family: 'violate', concept: 'violations', rule: 'vain', score: 8 };
}

// "nợ BHXH ảnh hưởng tới quyền hưởng thai sản của 310 người": who suffers from the debt
const SUFFER =
  /(?:nợ|chậm đóng|không đóng|trốn đóng)[^;.]{0,80} ảnh hưởng[^;.\d]{0,20} (?:đến|tới) (?:[^;.\d]|\.\.\.){3,110} (?:đối với|của|cho) $/u;
// "…, trong đó 14 người đủ tuổi nghỉ hưu nhưng chưa được giải quyết"
const NOT_SETTLED =
  /^[^;.\d]{0,90} (?:chưa|không|chẳng)(?: thể)? (?:được )?(?:giải quyết|chốt sổ|hưởng|nhận|làm thủ tục)(?!\p{L})/u;
export function sufferers(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit !== 'person') return null;
  const among =
    previous?.scene === scene &&
    previous.concept === 'arrears_workers' &&
    NOT_SETTLED.test(scene.lower.slice(site.n.end, Math.min(scene.sentence.end, site.n.end + 120)));
  return among || SUFFER.test(textBefore(scene, site, 260))
    ? { family: 'debt', concept: 'arrears_workers', rule: 'sufferers', score: 9 }
    : null;
}

// "buộc doanh nghiệp lập hồ sơ tham gia cho 87 lao động, điều chỉnh mức đóng cho 41 lao động": who had been left out, or
// paid too little for
const DEMANDS = /(?:yêu cầu|đề nghị|buộc|kiến nghị)(?!\p{L})/u;
const MADE_GOOD =
  /(?:(?:lập|làm|hoàn tất) (?:thủ tục|hồ sơ|danh sách) (?:tham gia|đóng)|điều chỉnh(?: lại| tăng| đúng)? (?:mức|tiền lương|lương|thời gian) đóng)[^;.()\d]{0,50} cho(?: thêm| cả)? $/u;
export const madeGood = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'person' && MADE_GOOD.test(textBefore(scene, site, 120)) && DEMANDS.test(textBefore(scene, site, 240))
    ? { family: 'violate', concept: 'violations', rule: 'made good', score: 8 }
    : null;

// "ra quyết định xử phạt các đơn vị vi phạm về BHXH với tổng số tiền 3 tỷ đồng": no word of another deed between
const FINE_IN_ALL =
  /xử phạt (?:vi phạm )?(?:hành chính )?(?:đối với )?(?:các |những |một số |nhiều )?(?:doanh nghiệp|dn|đơn vị|công ty|cơ sở|chủ sử dụng)(?:(?!nợ|chậm đóng|trốn đóng|thu hồi|truy|khắc phục)[^;.\d]){0,110} (?:với )?(?:tổng )?(?:cộng )?số tiền(?: phạt)?(?: là)? $/u;
export const finedInAll = (scene: Scene, site: Site): Choice | null =>
  isMoney(site.n.unit) && FINE_IN_ALL.test(textBefore(scene, site, 200))
    ? { family: 'fine', concept: 'fines', rule: 'fined', score: 9.5 }
    : null;

// "nợ 3,1 tỷ đồng của 420 lao động", "chậm đóng 3,1 tỷ đồng tiền BHXH, ảnh hưởng đến 420 người": whose insurance the sum is
const OF_WHOM =
  /^(?: (?:tiền |các khoản |các quỹ )*(?:bhxh|bhyt|bhtn|bảo hiểm)[^;.()\d]{0,40})?,? (?:của|cho|đối với|liên quan (?:đến|tới)|(?:làm )?ảnh hưởng(?: đến| tới)?(?: quyền lợi(?: của)?)?) $/u;
export function owedTo(scene: Scene, { n }: Site, previous: Draft | null): Choice | null {
  if (n.unit !== 'person' || previous?.scene !== scene || previous.concept !== 'arrears') return null;
  return isMoney(previous.unit) && OF_WHOM.test(scene.lower.slice(previous.site.n.end, n.start))
    ? { family: 'debt', concept: 'arrears_workers', rule: 'owed to', score: 8 }
    : null;
}
