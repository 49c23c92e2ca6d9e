import { textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept } from '../../schemas/codes.js';
import { gapText } from './gap.js';
import { conceptOf } from './concept-of.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

// What an earlier figure makes of a number: restatements, amounts, what is over or reckoned with.

/** A number in brackets restates the figure before them in another unit: "61,4% (gần 800 nghìn người)". */
export function restated(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene || previous.unit === site.n.unit) return null;
  const gap = scene.lower.slice(previous.site.n.end, site.n.start);
  const concept = conceptOf(previous.family, site.n);
  if (!concept || gap.length > 60) return null;
  if (!/\([^()]*$/u.test(gap)) return null;
  // "nợ chỉ bằng 4,1% (31 tỷ đồng) kế hoạch thu": alone in its brackets it is of nothing behind them
  const alone = gap === ' (' && scene.lower[site.n.end] === ')';
  return { family: previous.family, concept, rule: 'restated', score: alone && previous.unit === 'percent' ? 6 : 4 };
}

/** The figure right before it, in another unit: "nợ 37 tháng 4,6 tỷ đồng", "nợ hơn 56 tỷ đồng, kéo dài 45 tháng". */
export function beside(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene) return null;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  // "chi trả lương hưu 412 tỷ đồng cho 99.252 người"
  if (previous.concept === 'expenditure' && site.n.unit === 'person' && between === ' cho ')
    // "chi BHXH một lần 41 tỷ đồng cho 890 người": granted, not drawn for good
    return /(?:một|1) lần(?: \p{L}+){0,3} $/u.test(textBefore(scene, previous.site, 40))
      ? { family: 'settle', concept: 'claims', rule: 'paid', score: 5 }
      : { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  // "nâng mức trợ cấp hằng tháng lên 600.000 đồng/tháng cho 41.000 người cao tuổi": those who draw it
  if (
    previous.concept === 'benefit' &&
    previous.unit === 'VND_per_month' &&
    site.n.unit === 'person' &&
    between === ' cho '
  )
    return { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  // "lương cơ sở tăng 30% lên 2,34 triệu đồng": what it rose to
  if (
    previous.measure === 'change' &&
    isPercent(previous.unit) &&
    SET.has(previous.concept) &&
    RISEN_TO.test(between)
  ) {
    const { family, concept } = previous;
    if (isMoney(site.n.unit)) return { family, concept, rule: 'risen to', score: 8 };
  }
  // "kiện 64 đơn vị với số nợ 31 tỷ đồng": what they are sued for
  if (
    previous.concept === 'violations' &&
    previous.unit === 'organisation' &&
    isMoney(site.n.unit) &&
    SUED_FOR.test(between)
  )
    return { family: 'violate', concept: 'violations', rule: 'amount', score: 9 };
  // "phạt 41 đơn vị vi phạm với 2,1 tỷ đồng": the fines of those who were fined
  if (
    previous.concept === 'violations' &&
    isMoney(site.n.unit) &&
    AMOUNT.test(between.replace(/ với $/u, ' với số tiền ')) &&
    isFined(previous)
  )
    return { family: 'fine', concept: 'fines', rule: 'amount', score: 9 };
  // "quỹ BHXH chi 14.100 tỷ đồng, ngân sách nhà nước 2.000 tỷ đồng": who else pays of the same
  if (previous.concept === 'expenditure' && isMoney(site.n.unit) && OTHER_PAYER.test(between))
    return { family: 'spend', concept: 'expenditure', rule: 'payer', score: 8 };
  const concept = conceptOf(previous.family, site.n);
  if (!concept) return null;
  // "khám cho 1.200 lượt người với tổng số tiền 240 triệu đồng": of all of them
  if (concept === 'medical_cost' && previous.value > 1 && AMOUNT.test(between))
    return { family: 'spend', concept: 'expenditure', rule: 'amount', score: 4.4 };
  if (AMOUNT.test(between))
    return { family: previous.family, concept, rule: 'amount', score: AMOUNT_SCORES[previous.family] ?? 4.4 };
  const gap = gapText(scene, previous.site.n.end, site.n.start).length;
  return gap < 60 ? { family: previous.family, concept, rule: 'beside', score: 2.9 } : null;
}

const SET: ReadonlySet<Concept> = new Set<Concept>(['wage_base', 'benefit', 'contribution']);
const RISEN_TO = /^,? (?:lên|xuống|còn|đạt|thành)(?: mức| còn| tới| đến)* $/u;
const OTHER_PAYER =
  /^(?:,|;)?(?: và| còn)? (?:còn )?(?:do |từ )?(?:ngân sách|nsnn|quỹ)(?: nhà nước| trung ương| địa phương| tỉnh| bhxh| bhyt)?(?: là| chi| trả| bảo đảm| đảm bảo| khoảng| hơn)* $/u;
const SUED_FOR = /^(?: ra tòa)? với (?:tổng )?số (?:tiền )?nợ(?: là| hơn| gần| khoảng)? $/u;
const isFined = ({ scene, site }: Draft): boolean =>
  scene.cues.some((c) => c.family === 'fine' && c.start >= site.clause && c.end <= site.n.start) &&
  !scene.cues.some((c) => c.family === 'recover' && c.start >= site.clause && c.end <= site.n.start);

// What was refused, taken back, wrong, fined or given is so with its money, whatever noun stands between
const AMOUNT_SCORES: Partial<Record<Family, number>> = {
  recover: 6.5,
  violate: 6.5,
  fine: 6.5,
  subsidy: 6.5,
  debt: 5.6,
};

// "từ chối 8% hồ sơ với số tiền gần 90 tỷ đồng", "…, tương ứng số tiền hơn 37 tỷ đồng", "12 trường hợp hưởng sai, số tiền
// 240 triệu đồng": the money of what was counted
const AMOUNT =
  /(?:(?:với|tương ứng|tương đương|trị giá|gây|,)(?: với)?(?: tổng)?(?: số tiền(?: hưởng)?| kinh phí| giá trị| trị giá)|với tổng (?:cộng|số)|, tổng cộng|thành tiền|, trị giá|, (?:tương ứng|tương đương)(?: với)?)(?: là| khoảng| lên (?:tới|đến)| (?:tới|đến))? ?$/u;

// "bội chi 1,2 tỷ đồng. Bệnh viện Kim Bảng vượt 0,7 tỷ đồng", "vượt hơn 0,7 tỷ đồng"
const OVER = /(?:vượt|âm) (?:(?:hơn|gần|trên|khoảng) )?$/u;
export const isOver = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  OVER.test(lower.slice(Math.max(sentence.start, n.core.start - 12), n.core.start));

/** The same of another fund or facility: what is over, wherever the sentence before told of what is. */
export function overAgain(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  const { n } = site;
  if (!previous || !isMoney(n.unit) || (previous.family !== 'balance' && previous.family !== 'overrun')) return null;
  if (!isOver(scene, site)) return null;
  const concept = conceptOf(previous.family, n) ?? previous.concept;
  return { family: previous.family, concept, rule: 'over', score: 6 };
}

// "1.260.000 x 8% = 100.800 đồng", "4,5% × 1.260.000 × 12 tháng"
const MULTIPLIED_BY = /^(?: ?đồng(?:\/tháng)?)? ?[x×*] ?(?:\d|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))/u;
const MULTIPLIES = /\d ?%? ?[x×*] $/u;
/** Rule of an amount that is reckoned with. */
export const RECKONED = 'reckoned';
/** An amount that is reckoned with is what it was when it was told. */
export function reckonedWith(scene: Scene, site: Site, told: ReadonlyMap<number, Draft>): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  const { lower } = scene;
  const reckons =
    MULTIPLIED_BY.test(lower.slice(site.n.end, site.n.end + 14)) ||
    MULTIPLIES.test(lower.slice(Math.max(0, site.n.start - 6), site.n.start));
  const before = reckons ? told.get(site.n.value) : undefined;
  return before ? { family: before.family, concept: before.concept, rule: RECKONED, score: 9 } : null;
}

const BUT_AT_MOST = / nhưng(?: mức)?(?: phạt)?(?: tối đa)?,? $/u;
/**
 * "phạt từ 12% đến 15% số tiền phải đóng, nhưng không quá 75 triệu đồng", "phạt 1 - 2 triệu đồng với mỗi người bị vi phạm nhưng
 * không quá 40 triệu đồng": the ceiling of the fine told before.
 */
export function ceiling(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (previous?.scene !== scene || previous.concept !== 'fines') return null;
  if (site.n.bound !== 'at_most' || !isMoney(site.n.unit)) return null;
  if (previous.unit === site.n.unit && !BUT_AT_MOST.test(textBefore(scene, site, 30))) return null;
  return { family: 'fine', concept: 'fines', rule: 'ceiling', score: 7 };
}
