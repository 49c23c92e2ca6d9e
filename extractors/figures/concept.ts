import { FAMILY_CONCEPTS, type Family } from '../../corpus/lexicons/cues.js';
import type { Concept } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { MeasureHint } from './measure.js';
import type { Cue, Draft, Scene, Site } from './types.js';

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
  cashless: 3, uninsured: 3, fine: 2.5, violate: 1.6, recover: 1.8, new: 1.5, debt: 1.6, digital: 1.2, inspect: 0.8,
  subsidy: 1, cover: 1, balance: 1.6, wage: 1.2, contribute: 0.8, eligible: 1, settle: 0.8, cost: 0.6, employer: 0.8,
}; // prettier-ignore

const MILLIARD = 1e9;

/** The concept a family means for this number, or null when the unit does not fit. */
export function conceptOf(family: Family, n: NumberFound): Concept | null {
  const unit = n.unit ?? (n.value >= 1e6 ? 'person' : null);
  if (unit === null) return null;
  const concept = FAMILY_CONCEPTS[family][unit] ?? null;
  // "nhận lương hưu 5 triệu đồng/tháng" is one person's benefit; milliards are spending
  if (family === 'receive' && concept === 'expenditure' && n.value < MILLIARD) return 'benefit';
  if (family === 'benefit' && unit.startsWith('VND') && n.value >= MILLIARD) return 'expenditure';
  if (family === 'contribute' && unit.startsWith('VND') && n.value >= MILLIARD) return 'revenue';
  if (family === 'cost' && n.value >= 10 * MILLIARD) return 'expenditure';
  if (family === 'visit' && concept === 'expenditure' && n.value < MILLIARD) return 'medical_cost';
  if (family === 'wage' && n.value >= MILLIARD) return null;
  return concept;
}

const closeness = (gap: number): number => (gap <= 1 ? 4 : gap <= 12 ? 3 : gap <= 30 ? 2.2 : gap <= 60 ? 1.2 : gap <= 110 ? 0.4 : -0.6);

/** Only words that link a head to its number stand between: "là", "đạt", "được", "có", ":" */
const LINK = /^(?: (?:là|đạt|được|có|gồm|với|cho|hơn|lên|đến|tới|đã|hiện|đang|tổng|số|tiền|số tiền|trên|toàn|tỉnh|ước|khoảng|gần|đối|thêm|mới|từ|cả|nước|chỉ|còn|chiếm|tỷ|lệ|mức|bằng|ở|của|quản|lý|ngày|tháng|năm|các|quỹ)|:|,|bhxh|bhyt|bhtn|bảo hiểm|xã hội|y tế|thất nghiệp|bắt buộc|tự nguyện| |-|\(|\))*$/u;

function leftScore(scene: Scene, site: Site, cue: Cue): number {
  const gap = scene.lower.slice(cue.end, site.n.start);
  const linked = gap.length < 80 && LINK.test(gap);
  const commas = gap.length < 200 ? (gap.match(/,/g)?.length ?? 0) : 3;
  return linked ? 3.6 : closeness(gap.length) - Math.min(2, commas * 0.5);
}

function rightScore(site: Site, cue: Cue): number {
  const gap = cue.start - site.n.end;
  const inHead = cue.end <= site.rightHead.end + 1;
  return inHead ? closeness(gap) + 0.6 : closeness(gap) - 2.2;
}

/** All readings of a number by the cues in its windows, best first. Money looks to its left, counted things to both sides. */
function readings(scene: Scene, site: Site): Choice[] {
  const found: Choice[] = [];
  const isMoney = site.n.unit?.startsWith('VND') ?? false;
  const isPercent = site.n.unit === 'percent' || site.n.unit === 'percentage_point';
  for (const cue of scene.cues) {
    const left = cue.end <= site.n.start && cue.start >= site.left.start;
    const right = cue.start >= site.n.end && cue.end <= site.right.end;
    const inside = cue.start >= site.n.core.end && cue.end <= site.n.end;
    if (!left && !right && !inside) continue;
    const concept = conceptOf(cue.family, site.n);
    if (!concept) continue;
    let place = inside ? 2 : left ? leftScore(scene, site, cue) : rightScore(site, cue);
    if (right && isMoney) place -= 1.2;
    if (right && isPercent) place -= 1.2;
    found.push({
      family: cue.family,
      concept,
      rule: `${inside ? 'unit' : left ? 'left' : 'right'}:${cue.family}`,
      score: place + cue.weight * 0.5 + (place > 0 ? (SPECIFICITY[cue.family] ?? 0) * 0.8 : 0),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A number of the same list carries on what the one before it was about: "BHXH là 374.764 người; BHTN 120.000 người". */
function carried(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous) return null;
  const same = previous.scene === scene;
  const concept = conceptOf(previous.family, site.n);
  if (!concept || previous.unit !== (site.n.unit ?? previous.unit)) return null;
  const gap = same ? site.n.start - previous.site.n.end : 200;
  const score = same ? (gap < 60 ? 4.2 : gap < 120 ? 3.2 : 2.4) : 1.6;
  return { family: previous.family, concept, rule: 'carry', score };
}

/** A follower speaks of the figure before it, unless its own clause opens a new head: "tỷ lệ bao phủ đạt 89%". */
function followedBy(scene: Scene, site: Site, previous: Draft | null, hint: MeasureHint): Choice | null {
  if (!hint.follows || !previous || previous.scene !== scene) return null;
  const left = readings(scene, site).find((c) => c.rule.startsWith('left:') && c.score > 4.6);
  if (left) return null;
  return { family: previous.family, concept: previous.concept, rule: 'follow', score: 5 };
}

/**
 * Chooses what a number is about. Null when nothing near it says.
 * @param previous the last figure, for lists that carry their head
 * @param evidence how near the domain is named: 2 in the clause, 1 in the sentence, 0 in the neighbourhood, -2 nowhere
 */
export function chooseConcept(scene: Scene, site: Site, previous: Draft | null, evidence: number, hint: MeasureHint): Choice | null {
  const followed = followedBy(scene, site, previous, hint);
  if (followed) return followed;
  const candidates = readings(scene, site);
  const carry = carried(scene, site, previous);
  if (carry) candidates.push(carry);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return null;
  const score = best.score + evidence;
  return score >= 3 ? { ...best, score } : null;
}
