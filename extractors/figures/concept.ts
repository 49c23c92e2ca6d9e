import {
  FAMILY_CONCEPTS,
  GOVERNED_READINGS,
  GOVERNOR_ENDS,
  OBJECT_READINGS,
  type Family,
} from '../../corpus/lexicons/cues.js';
import type { Concept } from '../../schemas/codes.js';
import { Phrases } from '../document/phrases.js';
import type { NumberFound } from '../numbers/index.js';
import type { MeasureHint } from './measure.js';
import type { Cue, Draft, Head, Scene, Site } from './types.js';

/** What a number is about, and how that was found. */
export interface Choice {
  family: Family;
  concept: Concept;
  rule: string;
  score: number;
}

/**
 * A family that narrows another down wins over it when both stand near: "21.360 người nhận lương hưu qua tài khoản" is
 * cashless, not beneficiaries; "947 đơn vị chậm đóng" arrears, whatever else the clause says.
 */
const SPECIFICITY: Partial<Record<Family, number>> = {
  cashless: 4, uninsured: 3, fine: 2.5, violate: 1.6, recover: 2.4, new: 1.5, debt: 1.6, digital: 3, inspect: 0.8,
  subsidy: 1, cover: 1, balance: 1.6, wage: 1.2, contribute: 0.8, eligible: 1, settle: 0.8, cost: 0.6, employer: 0.8,
}; // prettier-ignore

const MILLIARD = 1e9;
/** Least score of a reading that makes a figure. Calibrated on the gold: below it false readings outnumber true ones. */
const ENOUGH = 1.9;

const MEDICAL: ReadonlySet<Family> = new Set<Family>(['spend', 'benefit', 'visit', 'receive', 'cost']);
// "một bệnh nhân được quỹ BHYT chi trả 4,5 tỷ đồng": the cost of a case, not the spending of a place
const ONE_CASE =
  /(?:bệnh nhân|bệnh nhi|mắc bệnh|tuổi,? ở|sinh năm|địa chỉ|người bệnh (?:được|có)|trường hợp (?:của|anh|chị|ông|bà|bệnh)|mã thẻ)/u;
const MANY = /(?:lượt|toàn tỉnh|cả nước|toàn quốc|toàn ngành|các bệnh nhân|cho bệnh nhân)/u;

/** Does the sentence, up to the number, tell of one patient? */
const isOneCase = (scene: Scene, n: NumberFound): boolean => {
  const before = scene.lower.slice(Math.max(scene.sentence.start, n.start - 400), n.start);
  return ONE_CASE.test(before) && !MANY.test(before);
};

/** The concept a family means for this number, or null when the unit does not fit. */
export function conceptOf(family: Family, n: NumberFound, ofOneCase = false): Concept | null {
  // "số người tham gia là hơn 32.200": grouped digits without a noun count people
  const unit = n.unit ?? (n.value >= 1000 && !n.plain ? 'person' : null);
  if (unit === null) return null;
  // The whole of "58.214/60.120 người": those who should, or all the facilities there are
  if (n.slash === 'part' && family === 'network') return null;
  if (n.slash === 'whole' && unit === 'organisation') return 'network';
  if (n.slash === 'whole' && family === 'enrol') return 'eligible';
  const concept = FAMILY_CONCEPTS[family][unit] ?? null;
  if (ofOneCase && MEDICAL.has(family) && unit.startsWith('VND') && n.value < 50 * MILLIARD) return 'medical_cost';
  // "nhận lương hưu 5 triệu đồng/tháng" is one person's benefit; milliards are spending
  if (family === 'receive' && concept === 'expenditure' && n.value < MILLIARD) return 'benefit';
  if (family === 'benefit' && unit.startsWith('VND') && n.value >= MILLIARD) return 'expenditure';
  if (family === 'contribute' && unit.startsWith('VND') && n.value >= MILLIARD) return null;
  if (family === 'cost' && n.value >= 10 * MILLIARD) return 'expenditure';
  if (family === 'visit' && concept === 'expenditure' && n.value < MILLIARD) return 'medical_cost';
  if (family === 'wage' && n.value >= MILLIARD) return null;
  return concept;
}

const closeness = (gap: number): number =>
  gap <= 1 ? 4 : gap <= 12 ? 3 : gap <= 30 ? 2.2 : gap <= 60 ? 1.2 : gap <= 110 ? 0.4 : -0.6;

/** Only words that link a head to its number stand between: "là", "đạt", "được", "có", ":" */
const LINK =
  /^(?: (?:là|đạt|được|có|gồm|với|cho|hơn|lên|đến|tới|đã|hiện|đang|tổng|số|tiền|số tiền|trên|toàn|tỉnh|ước|khoảng|gần|đối|thêm|mới|từ|cả|nước|chỉ|còn|chiếm|tỷ|lệ|mức|bằng|ở|của|quản|lý|ngày|tháng|năm|các|quỹ)|:|,|bhxh|bhyt|bhtn|bảo hiểm|xã hội|y tế|thất nghiệp|bắt buộc|tự nguyện| |-|\(|\))*$/u;

/** Text between two points, with the names of schemes, places and times taken out: they fill a phrase, they do not part it. */
function gapText(scene: Scene, from: number, to: number): string {
  if (to - from > 300) return scene.lower.slice(from, to);
  const names = [...scene.schemes, ...scene.dates, ...scene.places].filter((s) => s.start >= from && s.end <= to);
  names.sort((a, b) => a.start - b.start);
  let text = '';
  let at = from;
  for (const name of names) {
    if (name.start < at) continue;
    text += scene.lower.slice(at, name.start);
    at = name.end;
  }
  text += scene.lower.slice(at, Math.max(at, to));
  return text.replace(/\([^()]*\)/g, '').replace(/ +/g, ' ');
}

function leftScore(scene: Scene, site: Site, cue: Cue): number {
  const gap = gapText(scene, cue.end, site.n.start);
  const linked = gap.length < 80 && LINK.test(gap);
  const commas = gap.match(/,[^,]/g)?.length ?? 0;
  return linked ? 3.6 : closeness(gap.length) - Math.min(1.5, commas * 0.4);
}

function rightScore(scene: Scene, site: Site, cue: Cue): number {
  const gap = gapText(scene, site.n.end, Math.max(site.n.end, cue.start)).length;
  const inHead = cue.end <= site.rightHead.end + 1;
  return inHead ? closeness(gap) + 0.6 : closeness(gap) - 3.2;
}

const TOTALS: Partial<Record<Family, Family>> = { new: 'enrol', settle: 'receive' };

/** Does a word between two points end the reach of a governing verb? */
function reachEnds(scene: Scene, from: number, to: number): boolean {
  for (const _ of ends.within(scene.lower, from, to)) return true;
  return false;
}

const TRANSITIVE: ReadonlySet<Family> = new Set<Family>(['violate', 'inspect', 'fine', 'recover', 'new', 'settle']);

const ends = new Phrases<true>(GOVERNOR_ENDS.map((words) => [words, true]));

/** The family that an earlier verb of the sentence makes of a reading; the family itself when none governs it. */
function governed(scene: Scene, site: Site, family: Family): Family {
  const object = OBJECT_READINGS[family];
  const over = object && scene.cues.findLast((cue) => object.includes(cue.family) && cue.end <= site.n.start);
  if (
    over &&
    /^[^,;:.()]{0,90}$/.test(gapText(scene, over.end, site.n.start)) &&
    !/(?:còn|tổng số|số nợ)/.test(scene.lower.slice(over.end, site.n.start))
  )
    return over.family;
  const rulers = GOVERNED_READINGS[family];
  const verb = rulers && scene.cues.findLast((cue) => rulers.includes(cue.family) && cue.end <= site.n.start);
  if (!verb) return family;
  return reachEnds(scene, verb.end, site.n.start) ? family : verb.family;
}

// "chưa khởi kiện doanh nghiệp", "không thu hồi được": what was not done counts nothing
const DEEDS: ReadonlySet<Family> = new Set<Family>(['violate', 'recover', 'inspect', 'fine', 'settle']);
const negated = (scene: Scene, cue: Cue): boolean =>
  DEEDS.has(cue.family) && /(?:chưa|không) $/u.test(scene.lower.slice(Math.max(0, cue.start - 6), cue.start));

// "phấn đấu thêm 100.000 người tham gia BHYT": those to come; "tăng thêm 3.000 người" is a change
const isMore = (scene: Scene, site: Site): boolean =>
  /(?<!tăng )thêm (?:được |mới )?$/u.test(scene.lower.slice(Math.max(scene.sentence.start, site.n.start - 20), site.n.start));

/** All readings of a number by the cues in its windows, best first. Money looks to its left, counted things to both sides. */
function readings(scene: Scene, site: Site): Choice[] {
  const found: Choice[] = [];
  const isMoney = site.n.unit?.startsWith('VND') ?? false;
  const isPercent = site.n.unit === 'percent' || site.n.unit === 'percentage_point';
  const oneCase = isMoney && isOneCase(scene, site.n);
  for (const cue of scene.cues) {
    const left = cue.end <= site.n.start && cue.start >= site.left.start;
    // "người tham gia", "lượt khám": the cue may begin with the unit noun itself
    const right = cue.start >= site.n.nounStart && cue.end > site.n.end && cue.end <= site.right.end;
    const inside = cue.start >= site.n.nounStart && cue.end <= site.n.end;
    if ((!left && !right && !inside) || negated(scene, cue)) continue;
    const concept = conceptOf(cue.family, site.n, oneCase);
    if (!concept) continue;
    let place = inside ? 2 : left ? leftScore(scene, site, cue) : rightScore(scene, site, cue);
    const near = place > 0;
    if (right && isMoney) place -= 1.2;
    if (right && isPercent) place -= 2;
    // "khởi kiện 12 doanh nghiệp nợ BHXH": a transitive verb right before its object tells what is counted
    if (left && TRANSITIVE.has(cue.family) && site.n.start - cue.end <= 1) place += 1.5;
    // "khám 57 lần tại 13 cơ sở y tế": where it happened, not how many there are
    if (cue.family === 'network' && /(?:tại|ở) $/u.test(scene.lower.slice(Math.max(0, site.n.start - 4), site.n.start)))
      place -= 4;
    const family = cue.family === 'enrol' && right && isMore(scene, site) ? 'new' : governed(scene, site, cue.family);
    found.push({
      family,
      concept: conceptOf(family, site.n, oneCase) ?? concept,
      rule: `${inside ? 'unit' : left ? 'left' : 'right'}:${cue.family}`,
      score: place + cue.weight * 0.5 + (near ? (SPECIFICITY[cue.family] ?? 0) * 0.8 : 0),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * A number carries on what the last quantity of its unit was about: "BHXH là 374.764 người, tăng 2%; BHTN 120.000 người".
 * Nearer heads carry better; a scheme name or a list mark right before the number says that a list goes on.
 */
function carried(scene: Scene, site: Site, head: Head | null): Choice | null {
  if (!head) return null;
  const { draft, sentences } = head;
  // "phát triển mới 4.870 người, nâng tổng số lên 21.540 người": from the new ones to all of them
  const total = TOTALS[draft.family];
  if (total && draft.scene === scene && reachEnds(scene, draft.site.n.end, site.n.start)) {
    const all = conceptOf(total, site.n);
    if (all) return { family: total, concept: all, rule: 'carry', score: 4.6 };
  }
  const concept = draft.unit === site.n.unit ? draft.concept : conceptOf(draft.family, site.n);
  if (!concept) return null;
  const gap = draft.scene === scene ? gapText(scene, draft.site.n.end, site.n.start).length : 0;
  const list = draft.scene === scene;
  const near = list ? (gap < 60 ? (draft.unit === 'percent' ? 5.4 : 4.2) : gap < 160 ? 3.4 : 2.8) : sentences <= 1 ? 2.8 : sentences <= 2 ? 2 : 1;
  return { family: draft.family, concept, rule: 'carry', score: near + (listGoesOn(scene, site) ? 0.8 : 0) };
}

/** "; BHTN 191.379 người", "trong đó, BHXH bắt buộc: 199.511 người": a scheme or place opens the member of a list. */
function listGoesOn(scene: Scene, site: Site): boolean {
  const opener = [...scene.schemes, ...scene.places].find(
    (s) => s.end <= site.n.start && s.start >= site.left.start && LINK.test(scene.lower.slice(s.end, site.n.start)),
  );
  if (!opener) return false;
  return /(?:[;,:.()-]|và|đó|gồm|là|^|người|tỷ đồng)[ "]*$/u.test(
    scene.lower.slice(Math.max(scene.sentence.start, opener.start - 10), opener.start),
  );
}

/** A number in brackets restates the figure before them in another unit: "75,82% (gần 70 triệu người)". */
function restated(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene || previous.unit === site.n.unit) return null;
  const gap = scene.lower.slice(previous.site.n.end, site.n.start);
  if (gap.length > 60 || !/\([^()]*$/u.test(gap)) return null;
  const concept = conceptOf(previous.family, site.n);
  return concept ? { family: previous.family, concept, rule: 'restated', score: 4 } : null;
}

/** The figure right before it, in another unit: "nợ 81 tháng 8,1 tỷ đồng", "nợ hơn 56 tỷ đồng, kéo dài 100 tháng". */
function beside(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene) return null;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  // "chi trả lương hưu 412 tỷ đồng cho 98.141 người"
  if (previous.concept === 'expenditure' && site.n.unit === 'person' && between === ' cho ')
    return { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  const concept = conceptOf(previous.family, site.n);
  if (!concept) return null;
  if (AMOUNT.test(between)) return { family: previous.family, concept, rule: 'amount', score: 4.4 };
  const gap = gapText(scene, previous.site.n.end, site.n.start).length;
  return gap < 60 ? { family: previous.family, concept, rule: 'beside', score: gap < 25 ? 3 : 2.4 } : null;
}

// "từ chối 10% hồ sơ với số tiền gần 3.000 tỷ đồng", "…, tương ứng số tiền hơn 54 tỷ đồng": the money of what was counted
const AMOUNT =
  /(?:với|tương ứng|tương đương|trị giá|gây)(?: với)?(?: tổng)?(?: số tiền| kinh phí| giá trị)(?: là| khoảng)? ?$/u;

/** A strong word of the sentence before the last number: "cấp trùng 116.096 thẻ, tương ứng số tiền 54 tỷ". */
function farther(scene: Scene, site: Site): Choice | null {
  if (!(site.n.unit?.startsWith('VND') ?? false)) return null;
  const cue = scene.cues.findLast(
    (c) => c.weight >= 3 && c.end <= site.left.start && !negated(scene, c) && conceptOf(c.family, site.n) !== null,
  );
  return cue ? { family: cue.family, concept: conceptOf(cue.family, site.n)!, rule: 'farther', score: 2.9 } : null;
}

/** What the headline speaks of, for money and percentages whose own sentence only says "tăng 0,3%". */
function fromTopic(scene: Scene, site: Site, topics: ReadonlySet<Family>): Choice | null {
  // People only in lists that the headline heads: "1. Thành phố Ninh Bình: 1.845 người"
  if ((site.n.unit === 'person' || site.n.unit === null) && !listGoesOn(scene, site)) return null;
  for (const family of topics) {
    const concept = conceptOf(family, site.n);
    if (concept) return { family, concept, rule: 'topic', score: 2.8 };
  }
  return null;
}

/** Turns are visits wherever health insurance is spoken of. "đến năm 2015, toàn tỉnh đã có 1.002.945 lượt" */
function turnsOf(scene: Scene, site: Site): Choice | null {
  if (site.n.unit !== 'turn' || !scene.schemes.some((s) => s.schemes[0]?.startsWith('BHYT'))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'turns', score: 3 };
}

/** A scheme name right before a count of people, with no other head: those who take part in it. "BHXH tự nguyện: 7.299 người" */
function participantsOf(scene: Scene, site: Site): Choice | null {
  if (site.n.unit !== 'person') return null;
  const named = scene.schemes.some(
    (s) =>
      !s.soft &&
      s.end <= site.n.start &&
      site.n.start - s.end < 14 &&
      LINK.test(scene.lower.slice(s.end, site.n.start)),
  );
  return named ? { family: 'enrol', concept: 'participants', rule: 'scheme', score: 2.6 } : null;
}

/** A follower speaks of the figure before it, unless its own clause opens a new head: "tỷ lệ bao phủ đạt 89%". */
function followedBy(scene: Scene, site: Site, previous: Draft | null, hint: MeasureHint): Choice | null {
  if (!hint.follows || !previous) return null;
  if (previous.scene !== scene) {
    // "phấn đấu hoàn thành 60% chỉ tiêu": of what the sentence before spoke of
    const open = hint.measure === 'completion' && readings(scene, site).every((c) => c.score < 3.5);
    return open ? { family: previous.family, concept: previous.concept, rule: 'follow', score: 3 } : null;
  }
  // "… người tham gia BHYT, đạt 99,96%": nothing but the verb between the phrase before and the number
  const close = site.n.start - previous.site.rightHead.end < 16 && previous.site.rightHead.end <= site.n.start;
  const left = close ? undefined : readings(scene, site).find((c) => c.rule.startsWith('left:') && c.score > 4.6);
  if (left) return null;
  return { family: previous.family, concept: previous.concept, rule: 'follow', score: 5 };
}

/**
 * Chooses what a number is about. Null when nothing near it says.
 * @param previous the last figure, for followers
 * @param head the last quantity of the same unit, for lists that carry their head
 * @param evidence how near the domain is named: 2 in the clause, 1 in the sentence, 0 in the neighbourhood, -2 nowhere
 */
export function chooseConcept(
  scene: Scene,
  site: Site,
  previous: Draft | null,
  head: Head | null,
  evidence: number,
  hint: MeasureHint,
  topics: ReadonlySet<Family>,
): Choice | string {
  const followed = followedBy(scene, site, previous, hint);
  if (followed) return followed;
  const candidates = [
    ...readings(scene, site),
    restated(scene, site, previous),
    beside(scene, site, previous),
    farther(scene, site),
    carried(scene, site, head),
    participantsOf(scene, site),
    turnsOf(scene, site),
    fromTopic(scene, site, topics),
  ].filter((c) => c !== null);
  // "tỷ lệ người dân hài lòng đạt trên 87%": a rate of something else goes not with what was carried
  const left = scene.lower.slice(site.left.start, site.n.start);
  const foreignRate =
    /(?:tỷ lệ|tỉ lệ) (?!bao phủ|này|trên|đạt|là)[^,;]{6,}$/u.test(left) &&
    !scene.cues.some((c) => c.start >= site.left.start && c.end <= site.n.start);
  if (foreignRate) for (const c of candidates) if (!c.rule.includes(':')) c.score -= 5;
  // "nâng tổng số người tham gia lên 4.128 người": a head of its own is stronger than what the list carried
  const own = candidates.some((c) => c.rule.startsWith('left:') && c.score > 3);
  if (own) for (const c of candidates) if (c.rule === 'carry') c.score -= 1.4;
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return 'no cue of the domain near it';
  const score = best.score + evidence;
  return score >= ENOUGH ? { ...best, score } : `too weak: ${best.rule} ${score.toFixed(1)} of ${ENOUGH}`;
}
