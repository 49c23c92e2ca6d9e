import { nounOf, textAfter, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept } from '../../schemas/codes.js';
import { conceptOf } from './concept-of.js';
import { LINK, gapText } from './gap.js';
import { governed } from './governed.js';
import { JOINING, isDeveloped, isFirst, isMore, isOut, isWonAtLaunch } from './joining.js';
import { isOneCase } from './one-case.js';
import { isOfWage, isPaidOn, isPayment, isPremium } from './paid-cues.js';
import { isOfSumBehind } from './over-debts.js';
import { RATE_NAMES, isBaseBefore, isBaseOfRate, isOfPlan, isRateDrawn, isRateOf, rateHead } from './percent-of.js';
import type { Cue, Scene, Site } from './types.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

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
  cashless: 4, uninsured: 3, digital: 3, pause: 2.8, fine: 2.5, recover: 2.4, violate: 2.2, subsidy: 2.2, eligible: 1.7, debt: 1.6, overrun: 1.6,
  balance: 1.6, new: 1.5, wage: 1.2, cover: 1, inspect: 0.8, employer: 0.8, payer: 0.8, contribute: 0.6, settle: 0.2,
  visit: -0.6, invest: -0.7, book: -1.2,
}; // prettier-ignore

const closeness = (gap: number): number =>
  gap <= 1 ? 4 : gap <= 12 ? 3 : gap <= 30 ? 2.5 : gap <= 60 ? 1.2 : gap <= 110 ? 0.4 : -0.6;

function leftScore(scene: Scene, site: Site, cue: Cue): number {
  const gap = gapText(scene, cue.end, site.n.start);
  const linked = gap.length < 80 && LINK.test(gap);
  const past = OWN_HEAD.test(scene.lower.slice(cue.end, site.n.start)) ? 1.5 : 0;
  if (linked) return 3.6 - past;
  const commas = gap.match(/,[^,]/g)?.length ?? 0;
  return closeness(gap.length) - Math.min(1.5, commas * 0.4) - past;
}

// "nhờ vận động, số người tham gia là 2.300 người", "rà soát số người chưa có thẻ, phấn đấu 100% có thẻ": a head or a goal of
// its own parts the number from the verb before, as "sau 10 năm phát triển BHXH tự nguyện, hiện chỉ có 210.000 người" does
const OWN_HEAD =
  /, (?:hiện(?: nay)? (?:đã |mới |chỉ |vẫn )*có(?= $)|(?:tổng )?số (?:người|lao động|đơn vị|doanh nghiệp|thẻ|lượt|hồ sơ)|phấn đấu|quyết tâm)(?![\p{L}])/u;

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

// "người dân đóng 41 tỷ đồng và ngân sách hỗ trợ 17 tỷ đồng", "nợ 21 tỷ đồng và đã nộp là 14 tỷ đồng": a verb right before the next sum is that one's
const isOfNextSum = ({ lower, numbers }: Scene, { n, index }: Site, { end }: Cue): boolean =>
  isMoney(n.unit) &&
  isMoney(numbers[index + 1]?.unit) &&
  numbers[index + 1]!.start - end <= 8 &&
  /^ ?(?:(?:là|được|thêm|về|còn) )?$/u.test(lower.slice(end, numbers[index + 1]!.start));

function rightScore(scene: Scene, site: Site, cue: Cue): number {
  const from = site.right.start; // behind an age that is told on the way
  const gap = gapText(scene, from, Math.max(from, cue.start)).length;
  const inHead = (cue.end <= site.rightHead.end + 1 || owes(scene, site, cue)) && !isOfNextSum(scene, site, cue);
  return inHead ? closeness(gap) + 0.9 : closeness(gap) - 3.2;
}

// "chưa khởi kiện doanh nghiệp", "không thu hồi được": what was not done counts nothing
const DEEDS: ReadonlySet<Family> = new Set<Family>(['violate', 'recover', 'inspect', 'fine', 'settle']);
export const negated = ({ lower }: Scene, { family, start, end }: Cue): boolean =>
  (family === 'recover' && LAID_OFF.test(lower.slice(end, end + 12))) ||
  (DEEDS.has(family) && /(?:chưa|không) $/u.test(lower.slice(Math.max(0, start - 6), start))) ||
  (family === 'visit' && NOT_THERE.test(lower.slice(Math.max(0, start - 20), start)));
// "doanh nghiệp cắt giảm lao động (21%)": people, no money
const LAID_OFF = /^ (?:lao động|nhân sự|nhân công|việc làm|biên chế|công nhân|người)/u;
// "41 công nhân không hề đến khám": no visits
const NOT_THERE = /(?:chưa|không)(?: hề| từng)?(?: đến| tới| đi)? $/u;

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

/** "99% cơ sở y tế đã khám bằng căn cước công dân": what the facilities do with the computer. */
const isDigital = (scene: Scene, { end }: Cue): boolean =>
  scene.cues.some((c) => c.family === 'digital' && c.start >= end && c.start - end < 80);

// "38 lao động thuộc Công ty CP Bệnh viện An Phú": who is paid a wage is counted, and no place of treatment
const EMPLOYED = /^ (?:nữ )?(?:lao động|công nhân|nlđ)/u;
// "12 doanh nghiệp hỗ trợ thẻ BHYT cho hộ nghèo": firms that give; those that are supported have "được"
const gives = ({ lower }: Scene, { n }: Site, { family, start, end }: Cue): boolean =>
  family === 'subsidy' && n.unit === 'organisation' && start >= n.end && !/được/u.test(lower.slice(n.end, end));
const isOfOtherPeople = (scene: Scene, site: Site, cue: Cue): boolean =>
  gives(scene, site, cue) || isOfOthers(scene, site, cue);
// "số người tham gia qua hệ thống đại lý là 9.100 người", "2.300 người đóng tại các điểm thu": where they pay, no part of the network
const CHANNEL = /(?:qua|tại|ở)(?: (?:các|hệ thống|mạng lưới|kênh|tổ chức))* $/u;
const isChannel = ({ lower }: Scene, { n }: Site, { start }: Cue): boolean =>
  n.unit === 'person' && CHANNEL.test(lower.slice(Math.max(0, start - 32), start));
const isOfOthers = (scene: Scene, site: Site, cue: Cue): boolean =>
  cue.family === 'network' && (EMPLOYED.test(nounOf({ scene, site })) || isChannel(scene, site, cue));

// "khám 31 lần, được quỹ chi trả 12 triệu đồng": how often, and not how much of a wage
const OF_WAGE = /^ (?:mức |tháng )?(?:lương|tiền lương|bình quân|tham chiếu|mức)(?!\p{L})/u;
const isPaidForTurns = ({ lower }: Scene, { n }: Site, { family }: Cue, side: Side): boolean =>
  family === 'benefit' && side === 'right' && n.unit === 'times' && !OF_WAGE.test(lower.slice(n.end, n.end + 16));

type Side = 'left' | 'right' | 'unit';
/** On which side of a number a cue stands; null when it is out of reach. */
function sideOf({ n, left, right }: Site, { start, end }: Cue): Side | null {
  if (end <= n.start) return start >= left.start ? 'left' : null;
  if (start < n.nounStart) return null;
  // "người tham gia", "lượt khám": the cue may begin with the unit noun itself
  return end <= n.end ? 'unit' : end <= right.end ? 'right' : null;
}

/** "7.100 lao động (trong đó có 2.300 người nộp qua mạng)": is a cue in the brackets of a number of their own? */
function isOfBrackets({ lower, numbers }: Scene, { n, index }: Site, cue: Cue): boolean {
  const next = numbers[index + 1];
  if (!next || cue.start < next.end) return false;
  const open = lower.slice(n.end, next.start);
  return open.includes('(') && !open.includes(')') && !lower.slice(next.end, cue.start).includes(')');
}

/** How near a cue is to its number, less what says that it is another's. */
function nearness(scene: Scene, site: Site, cue: Cue, side: Side, rateAt: number): number {
  if (side === 'unit') return 2;
  if (side === 'right') return rightScore(scene, site, cue);
  let score = leftScore(scene, site, cue);
  // "còn 870 người chưa có thẻ, tỷ lệ bao phủ mới là 71,5%": a rate is of what its own head names
  if (rateAt >= 0 && cue.end <= rateAt) score -= 2;
  else if (rateAt >= 0 && cue.start - rateAt <= RATE_NAMES) score = Math.max(score, 3.4);
  // "số chi bằng 56% số thu, năm 2011 là 75%", "nợ 4% số phải thu, trong đó 12 tỷ đồng …": what the rate before is of
  if (isBaseBefore(scene, site, cue)) score -= 4;
  // "mức đóng 22% hằng tháng trên chuẩn nghèo là 154.000 đồng": the wage is only what the rate is of
  if (cue.family === 'wage' && isBaseOfRate(scene, cue, site.n)) score -= 5;
  return score;
}

// "thanh tra đột xuất tại 12 đơn vị có dấu hiệu vi phạm": why they were
const SUSPECTED = /^(?:, dn)? có dấu hiệu/u;
const SUED = /(?:tòa|kiện|khởi tố|truy tố|công an|điều tra)(?!\p{L})/u;
// "nhận trợ cấp 500.000 đồng/tháng và được ngân sách đóng BHYT": a second thing that the same people are given
const ALSO_GIVEN = /^[^,;.()]{0,20} (?:và|đồng thời)(?: còn| cũng| sẽ)* được/u;
/** What speaks for or against a cue besides how near it is. */
function favour(scene: Scene, site: Site, cue: Cue, side: Side): number {
  const { n } = site;
  const { lower } = scene;
  let score = 0;
  if (side === 'right' && isMoney(n.unit)) score += isDoneTo(scene, site, cue) ? 3 : -1.2;
  if (side === 'right' && isMoney(n.unit) && ALSO_GIVEN.test(lower.slice(n.end, cue.start + 'được'.length))) score -= 3;
  // "nợ tổng cộng 5 tỷ đồng sắp bị đưa ra tòa": firms are sued, no sums
  if (side === 'right' && isMoney(n.unit) && cue.family === 'violate' && SUED.test(lower.slice(cue.start, cue.end)))
    score -= 2;
  // "trợ cấp 2.980.000 đồng (2 lần mức lương cơ sở)": the wage that it is so many times of
  if (side === 'right' && cue.family === 'wage' && / lần (?:tháng )?$/u.test(lower.slice(cue.start - 12, cue.start)))
    score -= 5;
  if (side === 'right' && isOfSumBehind(scene, site, cue)) score -= 3;
  if (side === 'right' && isPercent(n.unit) && !isRateOf(scene, site, cue))
    score += isOfPlan(scene, site, cue) ? 2.4 : -1.9;
  // "khởi kiện 12 doanh nghiệp nợ BHXH": a transitive verb right before its object tells what is counted
  if (side === 'left' && TRANSITIVE.has(cue.family) && OBJECT_LINK.test(lower.slice(cue.end, n.start))) score += 2.4;
  // "kiểm tra đột xuất tại 28 đơn vị chậm đóng": where it was done
  if (side === 'left' && cue.family === 'inspect' && / (?:tại|đối với|với) $/u.test(lower.slice(cue.end, n.start)))
    score += SUSPECTED.test(lower.slice(n.end, n.end + 14)) ? 3 : 0.8;
  // "tiếp nhận 20.000 lượt người khám, chữa bệnh": turns are of what they are turns of
  if (side === 'right' && cue.family === 'visit' && n.unit === 'turn' && cue.start - n.end <= 1) score += 2.5;
  // "khám 41 lần tại 9 phòng khám": where it happened, not how many there are
  if (cue.family === 'network' && /(?:tại|ở) $/u.test(lower.slice(Math.max(0, n.start - 4), n.start))) score -= 4;
  return score;
}

// "công an tiếp nhận 41 vụ, đã giải quyết 12 vụ": police and courts have them; benefits are told by "trường hợp"
const isLawCase = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'case' && /^ vụ(?!\p{L})/u.test(nounOf({ scene, site }));

// "công đoàn tiếp nhận 310 bộ hồ sơ doanh nghiệp nợ BHXH", "310 hồ sơ khởi kiện": of debtors, no claims to a benefit
const OF_DEBTORS =
  /^ (?:của )?(?:(?:doanh nghiệp|dn|đơn vị|công ty)(?: \([\p{L} ]+\))? )?(?:nợ|trốn đóng|vi phạm|khởi kiện|kiến nghị khởi tố)(?!\p{L})/u;
const WHO_SUES = /(?:công đoàn|lđlđ|liên đoàn lao động|tòa án|công an)(?:(?! trung tâm)[^;.]){0,50} nhận(?: được)? $/u;
const isLawFile = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'file' && (OF_DEBTORS.test(textAfter(scene, site, 60)) || WHO_SUES.test(textBefore(scene, site, 90)));

// "năm 2022, tỉnh có 18.000 lượt người hưởng chế độ ốm đau" are settled one by one; "đang quản lý 25.000 lượt người hưởng" draw on
const ONGOING = /(?:quản lý|đang|hiện|thường xuyên|h[àằ]ng tháng)(?!\p{L})/u;
const isTurnSettled = (scene: Scene, site: Site, { family }: Cue): boolean =>
  family === 'receive' &&
  site.n.unit === 'turn' &&
  !ONGOING.test(textBefore(scene, site, 80)) &&
  !ONGOING.test(textAfter(scene, site, 60));

/** The family that a cue means beside a number, where verbs around it are looked at. */
function familyOf(scene: Scene, site: Site, cue: Cue, side: Side): Family {
  if (JOINING.has(cue.family) && isOut(scene, cue)) return 'uninsured';
  if (isTurnSettled(scene, site, cue)) return 'settle';
  if (cue.family === 'settle' && (isLawCase(scene, site) || isLawFile(scene, site))) return 'violate';
  // "khởi kiện 61 vụ nợ BHXH, hòa giải thành 14 vụ"
  if (cue.family === 'debt' && isLawCase(scene, site)) return 'violate';
  const joins = cue.family === 'enrol' && side === 'right';
  const won = joins && (isMore(scene, site) || isFirst(scene, site, cue) || isWonAtLaunch(scene, site, cue));
  const developed = cue.family === 'enrol' && side === 'left' && isDeveloped(scene, site, cue);
  return won || developed ? 'new' : governed(scene, site, cue);
}

/** All readings of a number by the cues in its windows, best first. Money looks to its left, counted things to both sides. */
export function readings(scene: Scene, site: Site): Choice[] {
  const found: Choice[] = [];
  const money = isMoney(site.n.unit);
  const percent = isPercent(site.n.unit);
  const oneCase = money && isOneCase(scene, site.n);
  const rateAt = percent ? rateHead(scene, site) : -1;
  for (const cue of scene.cues) {
    const side = sideOf(site, cue);
    if (side === null || negated(scene, cue) || (side === 'right' && isOfBrackets(scene, site, cue))) continue;
    const left = side === 'left';
    if ((money || percent) && left && isOfWage(scene, cue)) continue;
    const next = side === 'right' && cue.start - site.n.end <= 1;
    if (isOfOtherPeople(scene, site, cue) || isPaidForTurns(scene, site, cue, side)) continue;
    if (cue.family === 'network' && percent && !(next && !isDigital(scene, cue))) continue; // "98% trạm y tế xã"
    const pays = isPayment(scene, cue) && (money || (left && isPremium(scene, site, cue)));
    const own = pays
      ? money && isPaidOn(scene, cue)
        ? 'wage'
        : 'contribute'
      : isRateDrawn(scene, site, cue)
        ? 'benefit'
        : cue.family;
    const concept = conceptOf(own, site.n, oneCase);
    if (!concept) continue;
    const family = own !== cue.family ? own : familyOf(scene, site, cue, side);
    const near = nearness(scene, site, cue, side, rateAt);
    const specific = near > 0 ? (SPECIFICITY[family] ?? 0) * 0.8 : 0;
    found.push({
      family,
      concept: conceptOf(family, site.n, oneCase) ?? concept,
      rule: `${side}:${cue.family}`,
      score: near + favour(scene, site, cue, side) + cue.weight * 0.5 + specific,
    });
  }
  return found.sort((a, b) => b.score - a.score);
}
