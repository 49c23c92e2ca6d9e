import { lastOf, leftOf, textBefore } from './around.js';
import { FAMILY_CONCEPTS, type Family } from '../../corpus/lexicons/cues.js';
import type { Concept } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import { LINK, gapText } from './gap.js';
import { governed } from './governed.js';
import type { Cue, Scene, Site } from './types.js';
import { isMoney, isPercent, isRate } from '../../schemas/unit-kinds.js';

/** What a number is about, and how that was found. */
export interface Choice {
  family: Family;
  concept: Concept;
  rule: string;
  score: number;
}

/**
 * A family that narrows another down wins over it when both stand near: "22.471 người nhận lương hưu qua tài khoản" is
 * cashless, not beneficiaries; "958 đơn vị chậm đóng" arrears, whatever else the clause says.
 */
const SPECIFICITY: Partial<Record<Family, number>> = {
  cashless: 4, uninsured: 3, digital: 3, fine: 2.5, recover: 2.4, violate: 2.2, subsidy: 2.2, eligible: 1.7, debt: 1.6, overrun: 1.6,
  balance: 1.6, new: 1.5, wage: 1.2, cover: 1, inspect: 0.8, employer: 0.8, payer: 0.8, contribute: 0.6, settle: 0.2,
  visit: -0.6, invest: -0.7, book: -1.2,
}; // prettier-ignore

const MILLIARD = 1e9;
/** What one person is paid once, or pays, is less, in đồng. */
export const ONE_PERSON = 2e8;

const MEDICAL: ReadonlySet<Family> = new Set<Family>(['spend', 'benefit', 'visit', 'receive', 'cost']);
// "một bệnh nhân được quỹ BHYT chi trả 4,5 tỷ đồng": the cost of a case, not the spending of a place
const ONE_CASE =
  /(?:bệnh nhân|bệnh nhi|mắc bệnh|tuổi,? ở|sinh năm|địa chỉ|người bệnh (?:được|có)|cho (?:em|cháu|anh|chị|bé|ông|bà)(?![\p{L}])|(?:một|1) (?:em|học sinh|nữ sinh|nam sinh|bệnh nhân|trường hợp|ca bệnh|người bệnh)|ung thư|suy thận|trường hợp (?:của|anh|chị|ông|bà|bệnh)|mã thẻ|(?:người|bệnh nhân|người bệnh|em|cháu) này(?![\p{L}])|(?<![\p{L}])(?:em|cháu|bé) [\p{L} ]{3,30}(?:\([^()]{1,60}\) )?(?:được|mắc|điều trị|nằm viện)(?![\p{L}])|(?<![\p{L}])(?:ông|bà|anh|chị|cô|cụ|chú)(?: (?!nói|kể|cho|thăm)[\p{L}.]+){1,4} (?:khám|điều trị|mổ|phẫu thuật|nằm viện|chạy thận|lọc máu)(?![\p{L}]))/u;
// "chi trả 1,2 tỷ đồng cho một bệnh nhân"
const FOR_ONE =
  /^[^,;.()\d]{0,16} cho (?:một|1) (?:bệnh nhân|bệnh nhi|người bệnh|học sinh|em|trường hợp|ca)(?![\p{L}])/u;
const MANY =
  /(?:(?:\.\d{3}|nghìn|ngàn|vạn|triệu) lượt|lượt (?:người|bệnh)|toàn tỉnh|cả nước|toàn quốc|toàn ngành|các bệnh nhân|cho bệnh nhân)/u;

/** Does the sentence, up to the number, tell of one patient? */
export const isOneCase = (scene: Scene, n: NumberFound): boolean => {
  const before = scene.lower.slice(Math.max(scene.sentence.start, n.start - 400), n.start);
  return (ONE_CASE.test(before) || FOR_ONE.test(scene.lower.slice(n.end, n.end + 50))) && !MANY.test(before);
};

/** The concept a family means for this number, or null when the unit does not fit. */
export function conceptOf(family: Family, n: NumberFound, ofOneCase = false): Concept | null {
  // "số người tham gia là hơn 33.311": grouped digits without a noun count people
  const unit = n.unit ?? (n.value >= 1000 && !n.plain ? 'person' : null);
  if (unit === null) return null;
  // The whole of "21.314/22.040 người": those who should, or all the facilities there are
  if (n.slash === 'part' && family === 'network') return null;
  if (n.slash === 'whole' && unit === 'organisation' && family !== 'recover' && family !== 'violate') return 'network';
  if (n.slash === 'whole' && family === 'enrol' && unit === 'person') return 'eligible';
  if (family === 'debt' && unit === 'other' && n.form === 'words') return null; // "nợ tập trung ở hai địa phương"
  const concept = FAMILY_CONCEPTS[family][unit] ?? null;
  // "chị Hoa (31 tuổi, ở xã An Phú) được hưởng 3,4 triệu đồng/tháng": what is drawn by the month is no treatment
  const drawn = isRate(unit) && (family === 'receive' || family === 'benefit');
  if (ofOneCase && !drawn && MEDICAL.has(family) && isMoney(unit) && n.value < 50 * MILLIARD) return 'medical_cost';
  // "nhận lương hưu 5 triệu đồng/tháng" is one person's benefit; milliards are spending
  if (family === 'receive' && concept === 'expenditure' && n.value < MILLIARD) return 'benefit';
  // "rút BHXH một lần được 68 triệu đồng"; "tiền đóng 330.000 đồng/tháng": of one person
  if (family === 'settle' && concept === 'expenditure' && n.value < ONE_PERSON) return 'benefit';
  if (family === 'collect' && unit.startsWith('VND_') && n.value < ONE_PERSON) return 'contribution';
  if (family === 'benefit' && isMoney(unit) && n.value >= MILLIARD) return 'expenditure';
  // "12.400 người mua BHYT, số tiền đóng 16 tỷ đồng"
  if (family === 'contribute' && isMoney(unit) && n.value >= MILLIARD) return 'revenue';
  if (family === 'cost' && n.value >= 10 * MILLIARD) return 'expenditure';
  if (family === 'visit' && concept === 'expenditure' && n.value < MILLIARD) return 'medical_cost';
  if (family === 'wage' && n.value >= MILLIARD) return null;
  return concept;
}

const closeness = (gap: number): number =>
  gap <= 1 ? 4 : gap <= 12 ? 3 : gap <= 30 ? 2.5 : gap <= 60 ? 1.2 : gap <= 110 ? 0.4 : -0.6;

function leftScore(scene: Scene, site: Site, cue: Cue): number {
  const gap = gapText(scene, cue.end, site.n.start);
  const linked = gap.length < 80 && LINK.test(gap);
  if (linked) return 3.6;
  const commas = gap.match(/,[^,]/g)?.length ?? 0;
  const past = OWN_HEAD.test(scene.lower.slice(cue.end, site.n.start)) ? 1.5 : 0;
  return closeness(gap.length) - Math.min(1.5, commas * 0.4) - past;
}

// "nhờ vận động, số người tham gia là 2.300 người", "rà soát số người chưa có thẻ, phấn đấu 100% có thẻ": a head or a goal of
// its own parts the number from the verb before
const OWN_HEAD =
  /, (?:(?:tổng )?số (?:người|lao động|đơn vị|doanh nghiệp|thẻ|lượt|hồ sơ)|phấn đấu|quyết tâm)(?![\p{L}])/u;

// "12 doanh nghiệp ngoài quốc doanh, hợp tác xã nợ 3 tỷ đồng": the verb of the next number has this one as its subject
const owes = (scene: Scene, site: Site, cue: Cue): boolean =>
  cue.family === 'debt' &&
  cue.end <= site.right.end &&
  isMoney(scene.numbers[site.index + 1]?.unit) &&
  scene.numbers[site.index + 1]!.start - cue.end < 12 &&
  !/phát hiện/u.test(scene.lower.slice(site.n.end, cue.start)) &&
  !scene.cues.some((c) => c.start >= site.n.end && c.end <= cue.start && (c.weight >= 3 || isApart(scene, c, cue)));

/** "260.100 người tham gia BHXH, nợ 45 tỷ đồng": those who take part are counted, the debt is told beside them. */
const isApart = ({ lower }: Scene, { family, end }: Cue, debt: Cue): boolean =>
  family === 'enrol' && lower.slice(end, debt.start).includes(',');

// "người dân đóng 41 tỷ đồng và ngân sách hỗ trợ 17 tỷ đồng": a verb right before the next sum is that one's
const isOfNextSum = ({ numbers }: Scene, { n, index }: Site, { end }: Cue): boolean =>
  isMoney(n.unit) && isMoney(numbers[index + 1]?.unit) && numbers[index + 1]!.start - end <= 1;

function rightScore(scene: Scene, site: Site, cue: Cue): number {
  const from = site.right.start; // behind an age that is told on the way
  const gap = gapText(scene, from, Math.max(from, cue.start)).length;
  const inHead = (cue.end <= site.rightHead.end + 1 || owes(scene, site, cue)) && !isOfNextSum(scene, site, cue);
  return inHead ? closeness(gap) + 0.9 : closeness(gap) - 3.2;
}

// "chưa khởi kiện doanh nghiệp", "không thu hồi được": what was not done counts nothing
const DEEDS: ReadonlySet<Family> = new Set<Family>(['violate', 'recover', 'inspect', 'fine', 'settle']);
export const negated = ({ lower }: Scene, { family, start }: Cue): boolean =>
  (DEEDS.has(family) && /(?:chưa|không) $/u.test(lower.slice(Math.max(0, start - 6), start))) ||
  (family === 'visit' && NOT_THERE.test(lower.slice(Math.max(0, start - 20), start)));
// "41 công nhân không hề đến khám": no visits
const NOT_THERE = /(?:chưa|không)(?: hề| từng)?(?: đến| tới| đi)? $/u;

// "thêm 18.000 người tham gia BHXH bắt buộc, 4.200 người tham gia BHXH tự nguyện và 75.000 người": the list goes on
const MORE_IN_LIST =
  /(?<!tăng )thêm (?:được |mới |khoảng |gần |hơn |trên )?[\d.,]+ (?:người|lao động) tham gia (?:bhxh|bhyt|bhtn|bảo hiểm)(?:(?!tổng số|hiện|đến nay|nâng)[^;.]|\.\d){0,120}(?:,| và) $/u;
// "phấn đấu thêm 100.000 người tham gia BHYT": those to come; "tăng thêm 3.000 người" is a change
const isMore = (scene: Scene, site: Site): boolean =>
  MORE_IN_LIST.test(textBefore(scene, site, 200)) ||
  /(?<!tăng )thêm (?:được |mới )?$/u.test(textBefore(scene, site, 20));

const JOINING: ReadonlySet<Family> = new Set<Family>(['enrol', 'new', 'employer', 'payer']);
// "1.200 lao động chưa hề tham gia", "92.000 em chưa được phụ huynh mua BHYT": those who are not in
const OUT =
  /(?<!\p{L})(?:chưa|chẳng|không)(?: (?:hề|từng|ai|được|chịu|kịp|thể|muốn|đăng ký|chủ động|tiếp tục|phụ huynh|gia đình|công ty|đơn vị|doanh nghiệp|chủ))* $/u;
const isOut = ({ lower }: Scene, { start }: Cue): boolean => OUT.test(lower.slice(Math.max(0, start - 30), start));

// "1.118 chủ hộ lần đầu đăng ký đóng BHXH", "2.318 em tham gia BHYT lần đầu"
const FIRST = /lần đầu/u;
const isFirst = ({ lower }: Scene, { n, rightHead }: Site, { end }: Cue): boolean =>
  FIRST.test(lower.slice(n.end, Math.min(rightHead.end, end + 40)));

/**
 * "hơn 31 tỷ đồng đã được giảm trừ", "3 tỷ đồng bị từ chối", "80 triệu đồng phải truy thu": the money is the subject of what was
 * done to it, or is to be done.
 */
const isDoneTo = (scene: Scene, site: Site, cue: Cue): boolean =>
  (cue.family === 'recover' || cue.family === 'violate') &&
  /^(?: nữa)?(?: (?:tiền )?nợ)?(?: này)? (?:đã |cũng |còn |buộc )*(?:được|bị|phải|cần) $/u.test(
    scene.lower.slice(site.n.end, cue.start),
  );

// "khởi kiện 12 doanh nghiệp", "xử lý hình sự đối với 3 công ty": a verb right before its object
const TRANSITIVE: ReadonlySet<Family> = new Set<Family>(['violate', 'inspect', 'fine', 'recover', 'new', 'settle']);
const OBJECT_LINK = /^ ?(?:đối với |với |tại )?$/u;

// "đã trả 97% sổ BHXH", "có 40% lực lượng lao động tham gia BHXH", "100% em có thẻ", "mới 51% tham gia": the rate stands before those who it is of
export const RATE_OF =
  /^ (?!người tham gia)(?:(?:số |tổng số )?(?:học sinh|sinh viên|hssv|em|người lao động|lao động|công nhân|lực lượng lao động|dân số|người dân|người|nông dân|hội viên|đoàn viên|thành viên|cán bộ|hộ)(?!\p{L})[^;.%\d]{0,45} )?(?:(?:đã|đang|đều|được) )?(?:tham gia|có thẻ|có bhyt|có bhxh|có bảo hiểm|mua)(?!\p{L})/u;
// "97% lao động phi chính thức không tham gia BHXH"
const RATE_OF_THE_REST =
  /^ (?:lao động|người lao động|lực lượng lao động|dân số|người dân|số dân|số hộ|hộ gia đình|hộ|học sinh|sinh viên|hssv|trẻ em|người)(?: [\p{L}]+){0,4} (?:không|chưa)/u;
const isRateOf = (scene: Scene, site: Site, cue: Cue): boolean =>
  ((cue.family === 'book' || cue.family === 'card') && cue.start - site.n.end <= 1) ||
  (cue.family === 'enrol' && RATE_OF.test(scene.lower.slice(site.n.end, cue.end))) ||
  (cue.family === 'uninsured' && RATE_OF_THE_REST.test(scene.lower.slice(site.n.end, cue.end)));

// "hoàn thành 100% kế hoạch thu", "đạt 96% chỉ tiêu về số người tham gia": the plan of what its noun names
const PLAN_OF = /^ (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: giao| được giao| năm)?(?: về)?(?: tổng)?(?: số)? $/u;
const FULFILS = /(?:hoàn thành|thực hiện|đạt) $/u;
const isOfPlan = ({ lower }: Scene, { n }: Site, { start }: Cue): boolean =>
  FULFILS.test(lower.slice(Math.max(0, n.start - 12), n.start)) &&
  (PLAN_OF.test(lower.slice(n.end, start)) ||
    /^(?:kế hoạch|dự toán) /u.test(lower.slice(start, Math.max(start, n.end + 14))));

// "muốn hưởng đủ 75%", "được hưởng tối đa 45%": a percentage right behind is a rate of what is drawn
const RATE_DRAWN = /^ (?:đủ |trọn |tối đa |mức |tỷ lệ |đến |tới |bằng )*$/u;
const isRateDrawn = ({ lower }: Scene, { n }: Site, { family, end }: Cue): boolean =>
  family === 'receive' && n.unit === 'percent' && end <= n.start && RATE_DRAWN.test(lower.slice(end, n.start));

/** "mỗi tháng đóng BHXH tự nguyện 440.000 đồng": those who take part are counted, but their money is what they pay. */
const isPayment = (scene: Scene, { family, start }: Cue): boolean =>
  family === 'enrol' && /^(?:đóng|mua) /u.test(scene.lower.slice(start, start + 5));

/** "đóng BHYT 4,5%", "đóng BHTN bằng 1%": what is paid of a wage; none of them is higher. */
const isPremium = (scene: Scene, { n }: Site, cue: Cue): boolean =>
  n.unit === 'percent' && n.value < 35 && /^ (?:là |bằng |mức )?$/u.test(scene.lower.slice(cue.end, n.start));

/** "lương cơ sở được điều chỉnh từ 1.390.000 đồng": the wage is adjusted; nobody receives it. */
const isOfWage = ({ lower, cues }: Scene, { start }: Cue): boolean =>
  lower.startsWith('được điều chỉnh', start) &&
  cues.some((c) => c.family === 'wage' && c.end <= start && /^[^,;.()\d]{0,30}$/u.test(lower.slice(c.end, start)));

/** "99% cơ sở y tế đã khám bằng căn cước công dân": what the facilities do with the computer. */
const isDigital = (scene: Scene, { end }: Cue): boolean =>
  scene.cues.some((c) => c.family === 'digital' && c.start >= end && c.start - end < 80);

const BASE_OF_RATE = /\d ?%(?: so với| trên| của)?(?: tổng)? $/u;
const isBaseBefore = ({ lower }: Scene, { n }: Site, { start, end }: Cue): boolean =>
  (n.unit === 'percent' || (isMoney(n.unit) && lower.slice(end, n.start).includes(','))) &&
  BASE_OF_RATE.test(lower.slice(Math.max(0, start - 24), start)) &&
  !lower.startsWith(' còn lại', n.end);
const RATE_BASE = /(?:\d ?%|trên|theo|tính theo|nhân với|lần) (?:của |mức )?$/u;
const COMES_TO = /^[^,;()]{0,30} (?:là|tương đương|tức|bằng) $/u;
const isBaseOfRate = ({ lower }: Scene, { start, end }: Cue, n: NumberFound): boolean =>
  RATE_BASE.test(lower.slice(Math.max(0, start - 14), start)) &&
  COMES_TO.test(lower.slice(end, Math.min(n.start, end + 60)));

const RATE_HEAD = /(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|độ bao phủ|độ phủ)(?!\p{L})/gu;
/** How far behind "tỷ lệ" the word may stand that says what it is a rate of, in characters. */
const RATE_NAMES = 24;
/** Where the head of a rate opens in the words before a percentage; -1 when none does. */
function rateHead(scene: Scene, site: Site): number {
  const at = lastOf(RATE_HEAD, leftOf({ scene, site }));
  return at < 0 ? -1 : site.left.start + at;
}

/** All readings of a number by the cues in its windows, best first. Money looks to its left, counted things to both sides. */
export function readings(scene: Scene, site: Site): Choice[] {
  const found: Choice[] = [];
  const money = isMoney(site.n.unit);
  const percent = isPercent(site.n.unit);
  const oneCase = money && isOneCase(scene, site.n);
  const rateAt = percent ? rateHead(scene, site) : -1;
  for (const cue of scene.cues) {
    const left = cue.end <= site.n.start && cue.start >= site.left.start;
    // "người tham gia", "lượt khám": the cue may begin with the unit noun itself
    const right = cue.start >= site.n.nounStart && cue.end > site.n.end && cue.end <= site.right.end;
    const inside = cue.start >= site.n.nounStart && cue.end <= site.n.end;
    if ((!left && !right && !inside) || negated(scene, cue)) continue;
    if (money && left && isOfWage(scene, cue)) continue;
    const pays = isPayment(scene, cue) && (money || (left && isPremium(scene, site, cue)));
    const own = pays ? 'contribute' : isRateDrawn(scene, site, cue) ? 'benefit' : cue.family;
    if (cue.family === 'network' && percent && !(right && cue.start - site.n.end <= 1 && !isDigital(scene, cue)))
      continue; // "98% trạm y tế xã"
    const concept = conceptOf(own, site.n, oneCase);
    if (!concept) continue;
    let place = inside ? 2 : left ? leftScore(scene, site, cue) : rightScore(scene, site, cue);
    // "còn 1.320 người chưa tham gia, tỷ lệ bao phủ chỉ đạt 64,2%": a rate is of what its own head names
    if (left && rateAt >= 0 && cue.end <= rateAt) place -= 2;
    else if (left && rateAt >= 0 && cue.start - rateAt <= RATE_NAMES) place = Math.max(place, 3.4);
    // "số chi bằng 56% số thu, năm 2011 là 75%", "nợ 4% số phải thu, trong đó 12 tỷ đồng …": what the rate before is of
    if (left && isBaseBefore(scene, site, cue)) place -= 4;
    // "mức đóng 22% hằng tháng trên chuẩn nghèo là 154.000 đồng": the wage is only what the rate is of
    if (left && cue.family === 'wage' && isBaseOfRate(scene, cue, site.n)) place -= 5;
    const near = place > 0;
    if (right && money) place += isDoneTo(scene, site, cue) ? 3 : -1.2;
    if (right && percent && !isRateOf(scene, site, cue)) place += isOfPlan(scene, site, cue) ? 2.4 : -1.9;
    // "khởi kiện 12 doanh nghiệp nợ BHXH": a transitive verb right before its object tells what is counted
    if (left && TRANSITIVE.has(cue.family) && OBJECT_LINK.test(scene.lower.slice(cue.end, site.n.start))) place += 2.4;
    // "tiếp nhận 20.000 lượt người khám, chữa bệnh": turns are of what they are turns of
    if (right && cue.family === 'visit' && site.n.unit === 'turn' && cue.start - site.n.end <= 1) place += 2.5;
    // "khám 41 lần tại 9 phòng khám": where it happened, not how many there are
    if (cue.family === 'network' && /(?:tại|ở) $/u.test(scene.lower.slice(Math.max(0, site.n.start - 4), site.n.start)))
      place -= 4;
    const family =
      own !== cue.family
        ? own
        : JOINING.has(cue.family) && isOut(scene, cue)
          ? 'uninsured'
          : cue.family === 'enrol' && right && (isMore(scene, site) || isFirst(scene, site, cue))
            ? 'new'
            : governed(scene, site, cue);
    found.push({
      family,
      concept: conceptOf(family, site.n, oneCase) ?? concept,
      rule: `${inside ? 'unit' : left ? 'left' : 'right'}:${cue.family}`,
      score: place + cue.weight * 0.5 + (near ? (SPECIFICITY[family] ?? 0) * 0.8 : 0),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}
