import { nounOf, textAfter, textBefore } from './around.js';
import { LINK } from './gap.js';
import { PUPIL_NOUN } from './narrow-scheme.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';
import { FINDS } from './wrongs.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Constructions that say what a number is of, whatever cues stand near it.

/**
 * Turns and patients by the thousand are visits wherever health insurance is spoken of. "đến hết tháng 8, toàn huyện có 113.056
 * lượt", "nửa năm đã có 1,2 triệu bệnh nhân BHYT"
 */
export function turnsOf(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  const patients = n.value >= 1000 && nounOf({ scene, site }).includes('bệnh nhân');
  if ((n.unit !== 'turn' && !patients) || !scene.schemes.some((s) => s.schemes[0]?.startsWith('BHYT'))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'turns', score: 3 };
}

// "chi trả trợ cấp cho 6.800 người", "lương hưu của 6.800 người được trả qua bưu điện": those to whom it is paid
const PAID_TO =
  /(?:(?:chi trả|thanh toán|(?:chi|trả) (?:lương hưu|trợ cấp))[^;.()\d]{0,60} cho|(?:lương hưu|trợ cấp(?: bhxh)? h[àằ]ng tháng)[^;,.()\d]{0,40} (?:của|cho|(?:áp dụng|đối) (?:với|cho))) $/u;
// "trợ cấp một lần cho 890 người": granted, not drawn for good
const ONCE = /(?:một|1) lần(?!\p{L})/u;
export function paidTo(scene: Scene, site: Site): Choice | null {
  const { unit } = site.n;
  if (unit !== 'person' && unit !== 'turn' && unit !== 'case') return null;
  if (!PAID_TO.test(scene.lower.slice(Math.max(site.left.start, site.n.start - 80), site.n.start))) return null;
  // "chi trả chi phí khám, chữa bệnh cho 1 triệu lượt người"
  const ofCare = unit === 'turn' && /khám|chữa bệnh|kcb/u.test(textBefore(scene, site, 80));
  if (ofCare) return { family: 'visit', concept: 'medical_visits', rule: 'paid', score: 5 };
  return unit !== 'person' || ONCE.test(textBefore(scene, site, 80))
    ? { family: 'settle', concept: 'claims', rule: 'paid', score: 3.8 }
    : { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 3.8 };
}

// "kinh phí tăng lương hưu, trợ cấp từ ngân sách nhà nước khoảng 4.300 tỷ đồng": what is spent, out of which purse ever
const COST_OF_RAISE =
  /kinh phí(?: \p{L}+){0,4} (?:tăng|điều chỉnh|chi trả|trả)(?: thêm| mức)* (?:lương hưu|trợ cấp)(?!\p{L})[^;.()\d]{0,90}$/u;
export const raiseCosts = (scene: Scene, site: Site): Choice | null =>
  isMoney(site.n.unit) && site.n.value >= MANY_TOGETHER && COST_OF_RAISE.test(textBefore(scene, site, 150))
    ? { family: 'spend', concept: 'expenditure', rule: 'raise', score: 8 }
    : null;
/** No one person is paid so much, in đồng. */
const MANY_TOGETHER = 1e9;

// "đối tượng BHXH tự nguyện toàn huyện là 5.300 người"
const WHERE =
  /(?<=^| )(?:(?:trên )?địa bàn|(?:của )?(?:toàn|cả)) (?:tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|ngành)(?= )/u;
/** How far before a count of people the name of its scheme may stand, in characters. */
const NAME_REACH = 40;
// "BHYT đạt 92% dân số", "BHTN mới đạt 31% lực lượng lao động"
const OF_ALL = /^ (?:so với |trên |của )?(?:tổng )?(?:số )?(?:dân số|dân|lực lượng lao động|lllđ)(?!\p{L})/u;
/**
 * A scheme name right before a count of people, or a share of all people, with no other head: those who take part in it.
 * "BHXH tự nguyện: 7.300 người"
 */
export function participantsOf(scene: Scene, site: Site): Choice | null {
  const share = site.n.unit === 'percent' && OF_ALL.test(textAfter(scene, site, 50));
  if (site.n.unit !== 'person' && !share) return null;
  const named = scene.schemes.some(
    (s) =>
      !s.soft &&
      !scene.lower.startsWith('trợ cấp', s.start) && // a benefit is drawn
      s.end <= site.n.start &&
      site.n.start - s.end < NAME_REACH &&
      LINK.test(scene.lower.slice(s.end, site.n.start).replace(WHERE, '')),
  );
  if (!named) return null;
  return share
    ? { family: 'cover', concept: 'coverage', rule: 'scheme', score: 2.6 }
    : { family: 'enrol', concept: 'participants', rule: 'scheme', score: 2.6 };
}

// "đóng dưới 12 tháng được 1,6 triệu đồng/người": what each of them gets
const GETS = /(?:^|[^\p{L}])(?:được|nhận) $/u;
const EACH = /\/ ?(?:người|lao động|trường hợp)/u;
export const givenEach = (scene: Scene, site: Site): Choice | null =>
  isMoney(site.n.unit) && EACH.test(nounOf({ scene, site })) && GETS.test(textBefore(scene, site, 10))
    ? { family: 'benefit', concept: 'benefit', rule: 'each', score: 6 }
    : null;

// "mức hưởng của hộ nghèo khi đi khám tăng từ 80% lên 95% chi phí": a share of the costs that is borne
const OF_COSTS = /^(?: (?:lên|xuống|đến|tới|còn))? ?(?:\d[\d,]* ?% )?(?:tổng )?chi phí(?!\p{L})/u;
const BORNE =
  /(?:mức hưởng|quyền lợi|(?:được|hỗ trợ) (?:quỹ )?(?:bhyt )?(?:thanh toán|chi trả|hưởng))[^;.()\d]{0,90}(?:\d[\d,]* ?% (?:lên|xuống|đến|tới|còn) )?$/u;
// "… 40% chi phí nội trú tại tuyến trung ương; 60% chi phí nội trú tại tuyến tỉnh"
const NEXT_SHARE = /^ ?(?:tổng )?chi phí[^;.()\d%]{0,80}[;,][^;.()\d%]{0,60}$/u;
const goesOnWithShare = ({ lower }: Scene, { n }: Site, previous: Draft | null): boolean =>
  previous?.concept === 'benefit' &&
  previous.unit === 'percent' &&
  NEXT_SHARE.test(lower.slice(previous.site.n.end, n.start));
export const borne = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  site.n.unit === 'percent' &&
  OF_COSTS.test(textAfter(scene, site, 40)) &&
  (BORNE.test(textBefore(scene, site, 130)) || (previous?.scene === scene && goesOnWithShare(scene, site, previous)))
    ? { family: 'benefit', concept: 'benefit', rule: 'borne', score: 7 }
    : null;

// "100% đơn vị, doanh nghiệp thực hiện giao dịch điện tử": how many deal online, whatever nouns are listed between
const ONLINE =
  /^ (?:các |số )?(?:đơn vị|doanh nghiệp|cơ quan|tổ chức|cơ sở)(?:,? (?:và |các )?(?:đơn vị|doanh nghiệp|cơ quan|tổ chức|cá nhân|sử dụng lao động|y tế|khám chữa bệnh))*(?: đã| được| đều)* (?:thực hiện|sử dụng|áp dụng|tham gia|đăng ký) (?:giao dịch điện tử|giao dịch hồ sơ|hồ sơ điện tử|dịch vụ công|chữ ký số|kê khai điện tử)(?!\p{L})/u;
export const online = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'percent' && ONLINE.test(textAfter(scene, site, 140))
    ? { family: 'digital', concept: 'digital', rule: 'online', score: 9 }
    : null;

// "cử người trực tại 72 điểm chi trả": a point of contact, whatever is said of it
const POINT = /điểm (?:thu|chi trả|tiếp nhận|giao dịch|tư vấn)/u;
export const pointsOf = ({ lower }: Scene, { n }: Site): Choice | null =>
  n.unit === 'point' && POINT.test(lower.slice(n.nounStart, n.end))
    ? { family: 'network', concept: 'network', rule: 'points', score: 3.4 }
    : null;

// "đạt 47% chỉ tiêu BHXH tự nguyện", "còn thiếu 310 người nữa mới đủ chỉ tiêu BHYT": a plan named by its scheme alone is of
// those who take part
const PLAN_OF_SCHEME =
  /^(?: so với| nữa| để| mới| là| đạt| đủ| hoàn thành)* (?:chỉ tiêu|kế hoạch)(?: được| giao| về| năm| phát triển| vận động| đối tượng| số người| người| tham gia)* (?:bhxh|bhyt|bhtn|bảo hiểm (?:xã hội|y tế|thất nghiệp))(?!\p{L})/u;
export const planOfScheme = (scene: Scene, site: Site): Choice | null =>
  (site.n.unit === 'percent' || site.n.unit === 'person') && PLAN_OF_SCHEME.test(textAfter(scene, site, 110))
    ? { family: 'enrol', concept: 'participants', rule: 'plan', score: 4 }
    : null;

// "cứ 8,4 người đóng cho 1 người hưởng": those who pay are insured
const PAYERS = /^ (?:đang )?đóng(?: bhxh| bảo hiểm xã hội)?(?: thì có| cho| nuôi) (?:1|một) người/u;
// "quỹ hưu trí có 11,2 triệu người đóng"
const PAY_IN = /^ (?:đang )?đóng(?: góp)?(?=[,.;)]|$)/u;
const FUND_HAS = /quỹ[^;.()\d]{0,60} có (?:khoảng |gần |hơn )?$/u;
export const payersOf = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'person' &&
  (PAYERS.test(textAfter(scene, site, 50)) ||
    (PAY_IN.test(textAfter(scene, site, 20)) && FUND_HAS.test(textBefore(scene, site, 90))))
    ? { family: 'enrol', concept: 'participants', rule: 'payers', score: 8 }
    : null;

// "97% hộ cận nghèo ở huyện đã được cấp thẻ vì được hỗ trợ": so many of them are in, whoever pays
const HOLD_CARDS =
  /^ (?:số |các )?(?:người|hộ|đối tượng|học sinh|sinh viên|hssv|trẻ em|trẻ|lao động|dân số|người dân|nhân dân|nông dân|đồng bào|cựu chiến binh|hội viên|đoàn viên)(?!\p{L})(?:[^,;.%()\d]|(?<=dưới |trên )\d{1,2}(?= tuổi)){0,60} (?<!(?:chưa|không) )(?:đã |đều |được )+(?:cấp|có|mua) (?:miễn phí )?thẻ(?!\p{L})/u;
// "phấn đấu có 92% dân số tham gia BHYT", "nay 96% giáo viên trong huyện đã tham gia BHXH"
const TAKE_PART =
  /^ (?:số |các |tổng )?(?:dân số|hội viên|đoàn viên|đảng viên|thành viên|tổ viên|xã viên|học sinh|sinh viên|hssv|học viên|người dân|hộ dân|hộ gia đình|cán bộ|giáo viên)(?!\p{L})[^;.:%()\d]{0,60} (?:đã |đều |được )*tham gia (?:bh|bảo hiểm)/u;
const THERE_ARE = /(?:^|có|đạt|được|chỉ|mới|nay|phủ|đến) $/u;
export const holders = (scene: Scene, site: Site): Choice | null => {
  if (site.n.unit !== 'percent') return null;
  const after = textAfter(scene, site, 110);
  const takePart = TAKE_PART.test(after) && THERE_ARE.test(textBefore(scene, site, 10));
  return takePart || HOLD_CARDS.test(after)
    ? { family: 'cover', concept: 'coverage', rule: 'holders', score: takePart ? 8 : 6 }
    : null;
};

// "chừng 41% người già được hưởng lương hưu": so many of them draw one
const DRAW =
  /^ (?:số |tổng số )?(?:người(?! (?:đang )?hưởng)|lao động|phụ nữ)(?!\p{L})(?:(?! đề nghị| nộp| xin| đăng ký)[^,;.%()\d]){0,60} (?:hưởng|nhận|lĩnh|có) (?:lương hưu|trợ cấp|chế độ)/u;
/** Rule of a share of those who draw a pension. */
export const PENSIONERS = 'pensioners';
export const pensioners = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'percent' && DRAW.test(textAfter(scene, site, 100))
    ? { family: 'receive', concept: 'beneficiaries', rule: PENSIONERS, score: 6 }
    : null;

// "nhóm có lương hưu từ 11-14 triệu đồng/tháng chỉ có 38 người": who draws so much
const OF_THAT_PENSION = /lương hưu[^;]{0,80}(?:triệu|đồng|tháng)\)?(?: (?:chỉ|là|có|ước tính|khoảng|hiện|mới))+ $/u;
export const drawersOf = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'person' && OF_THAT_PENSION.test(textBefore(scene, site, 130))
    ? { family: 'receive', concept: 'beneficiaries', rule: 'drawers', score: 6 }
    : null;

// "79% người hưởng lương hưu ở đô thị nhận tiền qua tài khoản cá nhân": how so many of them are paid
// "31% đối tượng hưởng hưu, trợ cấp tuất trả qua thẻ"
const BY_ACCOUNT =
  /^ (?:số |các |tỷ lệ |tỉ lệ )?(?:người|đối tượng|cụ|cán bộ hưu|lao động|số tiền|lương hưu)(?:(?:[^,;.%()\d]|, trợ cấp){0,110}| hưởng [^,;.%()\d]{0,40} và \d[\d,]* ?% [^,;.%()\d]{0,60}) (?:qua (?:tài khoản|thẻ|ngân hàng|atm|hệ thống ngân hàng)|không dùng tiền mặt|chuyển khoản)/u;
export const paidByAccount = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'percent' && BY_ACCOUNT.test(textAfter(scene, site, 160))
    ? { family: 'cashless', concept: 'cashless', rule: 'account', score: 6.5 }
    : null;

// "8.100 người qua thẻ ATM và 5.300 người nhận bằng tiền mặt": by account are only those before
const IN_CASH = /^ (?:vẫn |còn |đang |hiện |đăng ký )*(?:nhận|lĩnh|lãnh)(?: \p{L}+){0,3} tiền mặt(?!\p{L})/u;
export const paidInCash = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'person' && IN_CASH.test(textAfter(scene, site, 50))
    ? { family: 'receive', concept: 'beneficiaries', rule: 'cash', score: 9 }
    : null;

// "Toàn tỉnh Hà Nam có tổng số 86.700 học sinh": pupils counted without a deed are those who should be insured
const COUNTED =
  /(?:tổng số|(?:(?:toàn|cả) (?:tỉnh|thành phố|huyện|ngành)|trường)(?: [\p{L}.]+){0,4} có|hiện có)[^,;.:()\d]{0,20}$/u;
// "tổng số học sinh, sinh viên là 328.900 em"
const COUNTED_BEFORE_NOUN = /tổng số (?:học sinh|sinh viên|hssv|hs)[^;.()\d]{0,40} (?:là|có) $/u;
// "Trong gần 84.000 học sinh toàn tỉnh, …"
const AMONGST = /(?:^|, )trong (?:tổng số |số )?$/u;
// "trong 12.400 em đang theo học"
const ENROLLED = /^ (?:đang )?theo học/u;
export function pupilsOf(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  if (n.unit !== 'person' || !PUPIL_NOUN.test(nounOf({ scene, site }))) return null;
  const after = scene.lower.slice(n.end, n.end + 20);
  const before = scene.lower.slice(Math.max(site.left.start, n.start - 80), n.start);
  const amongst = AMONGST.test(before);
  if (!amongst && !COUNTED.test(before) && !COUNTED_BEFORE_NOUN.test(before) && !ENROLLED.test(after)) return null;
  return { family: 'eligible', concept: 'eligible', rule: 'pupils', score: 3 };
}

// "chỉ còn 410 người, phần lớn đi làm ăn xa, chưa tham gia": what they are stands between
const NOT_IN =
  /^, [^.;()\d]{3,90}, (?:là |vẫn |còn |đang )*(?:chưa|không) (?:tham gia|có thẻ|mua|có bhyt|có bảo hiểm)/u;
// "4.120 người được ngân sách đóng BHYT chưa nhận thẻ", "còn 2,7% số em thuộc diện tham gia nhưng chưa có thẻ": what they are
// entitled or bound to only says who is not in
const ENTITLED_BUT_OUT =
  /^(?: (?:\p{L}|\d(?! ?%))+,?){0,6} (?:được (?:ngân sách|nhà nước|hỗ trợ)|thuộc (?:diện|đối tượng|nhóm))(?!\p{L})[^,;.()%]{3,90},? (?:nhưng |mà |song |hiện |đến nay |vẫn |còn |đang )*(?:chưa|không) (?:được (?:cấp|nhận|phát)|nhận (?:được )?thẻ|tham gia|có thẻ|mua|có bhyt|có bảo hiểm)/u;
// "còn 3.100 lao động các xưởng may; 400 hộ cận nghèo và 2.900 học sinh chưa tham gia BHYT": who is listed shares the verb
const LISTED =
  /^ [^;.()\d]{2,60}(?:(?:[;,]| và) \d[\d.,]* [^;.()\d]{2,80}){1,4}(?<= )(?:chưa|không) (?:tham gia|có thẻ|mua|có bhyt|có bảo hiểm)/u;
const ARE_SAID = /(?<!\p{L})(?:tham gia|đã|có thẻ|mua|đóng|được|hưởng|tăng|giảm|đạt|là)(?!\p{L})/u;
function isListedOut(behind: string): boolean {
  const list = LISTED.exec(behind)?.[0];
  return list !== undefined && !ARE_SAID.test(list.replace(/(?:chưa|không) [^;.]*$/u, ''));
}
/** Rule of those who are not in, whatever they are told of on the way. */
export const LEFT_OUT = 'left out';
export const leftOut = (scene: Scene, site: Site): Choice | null => {
  const { unit } = site.n;
  if (unit !== 'person' && unit !== 'household' && unit !== 'percent') return null;
  const out =
    (unit !== 'percent' && NOT_IN.test(textAfter(scene, site, 130))) ||
    (unit === 'person' && site.index + 1 < scene.numbers.length && isListedOut(textAfter(scene, site, 240))) ||
    (ENTITLED_BUT_OUT.test(textAfter(scene, site, 190)) && !FINDS.test(textBefore(scene, site, 30)));
  return out ? { family: 'uninsured', concept: 'uninsured', rule: LEFT_OUT, score: 9 } : null;
};

// "ngân sách góp thêm 4.300 tỷ đồng, doanh nghiệp 2.800 tỷ đồng, hộ gia đình 1.400 tỷ đồng": who pays so
// much more of the contributions
const EACH_PAYER =
  /(?<!\p{L})(?:(ngân sách(?: nhà nước)?)|(?:các )?doanh nghiệp|chủ sử dụng lao động|người sử dụng lao động|người lao động|hộ gia đình|người dân)(?: (?:phải|sẽ|chi|bỏ|trả|đóng|góp|thêm|là|hơn|gần|khoảng))* $/u;
/** Rule of sums of contributions by who pays them. */
export const BY_PAYER = 'payer of contribution';
const PAYS_IN = /(?:đóng|chi thêm|bỏ thêm|mức đóng|gánh thêm)(?!\p{L})/u;
export function paidByEach(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit !== 'VND' || site.n.value < LEAST_OF_ALL) return null;
  const payer = EACH_PAYER.exec(textBefore(scene, site, 50));
  if (!payer) return null;
  const next = scene.numbers[site.index + 1];
  const goesOn = previous?.scene === scene && (previous.rule === BY_PAYER || previous.concept === 'subsidy');
  const opens =
    payer[1] !== undefined && next !== undefined && EACH_PAYER.test(scene.lower.slice(site.n.end, next.start));
  if (!goesOn && !(opens && PAYS_IN.test(textBefore(scene, site, 160)))) return null;
  return payer[1]
    ? { family: 'subsidy', concept: 'subsidy', rule: BY_PAYER, score: 9 }
    : { family: 'contribute', concept: 'contribution', rule: BY_PAYER, score: 9 };
}
/** What all who pay bring up together is no less, in đồng. */
const LEAST_OF_ALL = 1e9;

// "BHXH Việt Nam cho một công ty vay 910 tỷ đồng", "910 tỷ đồng mà BHXH Việt Nam cho công ty này vay": where the fund's money lies
const LENDS =
  /(?:bhxh|bảo hiểm xã hội|quỹ)(?: việt nam| vn)?[^,;.()]{0,40} cho [^,;.()]{3,60} vay(?: (?:số tiền|là|tới|đến|tổng cộng))* $/u;
const IS_LENT = /^ mà (?:quỹ )?(?:bhxh|bảo hiểm xã hội)[^,;.()]{0,30} cho [^,;.()]{3,60} vay(?!\p{L})/u;
export const lent = (scene: Scene, site: Site): Choice | null =>
  isMoney(site.n.unit) && (IS_LENT.test(textAfter(scene, site, 130)) || LENDS.test(textBefore(scene, site, 150)))
    ? { family: 'invest', concept: 'fund_balance', rule: 'lent', score: 7 }
    : null;
