import type { Family } from '../../corpus/lexicons/cues.js';
import type { MeasureHint } from './measure.js';
import { type Choice, LINK, conceptOf, gapText, negated, reachEnds, readings } from './readings.js';
import { PUPILS } from './scheme.js';
import type { Draft, Head, Scene, Site } from './types.js';

/** Least score of a reading that makes a figure. Calibrated on the gold: below it false readings outnumber true ones. */
const ENOUGH = 1.9;

const TOTALS: Partial<Record<Family, Family>> = { new: 'enrol', settle: 'receive' };

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
  if (
    draft.scene === scene &&
    draft.unit === site.n.unit &&
    NEW_VALUE.test(scene.lower.slice(draft.site.n.end, site.n.start))
  )
    return { family: draft.family, concept, rule: 'carry', score: 8 };
  const gap = draft.scene === scene ? gapText(scene, draft.site.n.end, site.n.start).length : 0;
  const list = draft.scene === scene;
  const near = list
    ? gap < 60
      ? draft.unit === 'percent'
        ? 5.4
        : 4.2
      : gap < 160
        ? 3.4
        : 2.8
    : sentences <= 1
      ? 2.8
      : sentences <= 2
        ? 2
        : 1;
  return { family: draft.family, concept, rule: 'carry', score: near + (listGoesOn(scene, site) ? 0.8 : 0) };
}

// "lương cơ sở tăng từ 900.000 đồng lên 1 triệu đồng": the new value of what the old one was of
const NEW_VALUE = /^ ?(?:lên|xuống|xuống còn|lên thành|lên mức|lên tới|lên đến) ?$/u;

/** "; BHTN 102.480 người", "trong đó, BHXH bắt buộc: 100.622 người": a scheme or place opens the member of a list. */
function listGoesOn(scene: Scene, site: Site): boolean {
  const opener = [...scene.schemes, ...scene.places].find(
    (s) => s.end <= site.n.start && s.start >= site.left.start && LINK.test(scene.lower.slice(s.end, site.n.start)),
  );
  if (!opener) return false;
  return /(?:[;,:.()-]|và|đó|gồm|là|^|người|tỷ đồng)[ "]*$/u.test(
    scene.lower.slice(Math.max(scene.sentence.start, opener.start - 10), opener.start),
  );
}

/** A number in brackets restates the figure before them in another unit: "61,4% (gần 800 nghìn người)". */
function restated(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene || previous.unit === site.n.unit) return null;
  const gap = scene.lower.slice(previous.site.n.end, site.n.start);
  if (gap.length > 60 || !/\([^()]*$/u.test(gap)) return null;
  const concept = conceptOf(previous.family, site.n);
  return concept ? { family: previous.family, concept, rule: 'restated', score: 4 } : null;
}

/** The figure right before it, in another unit: "nợ 37 tháng 4,6 tỷ đồng", "nợ hơn 56 tỷ đồng, kéo dài 45 tháng". */
function beside(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene) return null;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  // "chi trả lương hưu 412 tỷ đồng cho 99.252 người"
  if (previous.concept === 'expenditure' && site.n.unit === 'person' && between === ' cho ')
    return { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  const concept = conceptOf(previous.family, site.n);
  if (!concept) return null;
  if (AMOUNT.test(between))
    return { family: previous.family, concept, rule: 'amount', score: WRONGED.has(previous.family) ? 6.5 : 4.4 };
  const gap = gapText(scene, previous.site.n.end, site.n.start).length;
  return gap < 60 ? { family: previous.family, concept, rule: 'beside', score: gap < 25 ? 3 : 2.4 } : null;
}

// What was refused, taken back or wrong is so with its money, whatever noun stands between
const WRONGED: ReadonlySet<Family> = new Set<Family>(['recover', 'violate']);

// "từ chối 8% hồ sơ với số tiền gần 90 tỷ đồng", "…, tương ứng số tiền hơn 37 tỷ đồng": the money of what was counted
const AMOUNT =
  /(?:với|tương ứng|tương đương|trị giá|gây)(?: với)?(?: tổng)?(?: số tiền| kinh phí| giá trị)(?: là| khoảng)? ?$/u;

/** A strong word of the sentence before the last number: "cấp trùng 2.640 thẻ, tương ứng số tiền 2 tỷ". */
function farther(scene: Scene, site: Site): Choice | null {
  if (!(site.n.unit?.startsWith('VND') ?? false)) return null;
  const cue = scene.cues.findLast(
    (c) => c.weight >= 3 && c.end <= site.left.start && !negated(scene, c) && conceptOf(c.family, site.n) !== null,
  );
  return cue ? { family: cue.family, concept: conceptOf(cue.family, site.n)!, rule: 'farther', score: 2.9 } : null;
}

/** What the headline speaks of, for money and percentages whose own sentence only says "tăng 0,3%". */
function fromTopic(scene: Scene, site: Site, topics: ReadonlySet<Family>, hint: MeasureHint): Choice | null {
  // "Bệnh viện C vượt 7%", below a headline on spending over the budget
  if (hint.measure === 'gap' && site.n.unit === 'percent' && (topics.has('overrun') || topics.has('balance')))
    return { family: 'overrun', concept: 'expenditure', rule: 'topic', score: 4 };
  // People only in lists that the headline heads: "1. Thành phố Ninh Bình: 1.845 người"
  if ((site.n.unit === 'person' || site.n.unit === null) && !listGoesOn(scene, site)) return null;
  for (const family of topics) {
    const concept = conceptOf(family, site.n);
    if (concept) return { family, concept, rule: 'topic', score: 2.8 };
  }
  return null;
}

/** Turns are visits wherever health insurance is spoken of. "đến hết tháng 8, toàn huyện có 113.056 lượt" */
function turnsOf(scene: Scene, site: Site): Choice | null {
  if (site.n.unit !== 'turn' || !scene.schemes.some((s) => s.schemes[0]?.startsWith('BHYT'))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'turns', score: 3 };
}

/** A scheme name right before a count of people, with no other head: those who take part in it. "BHXH tự nguyện: 7.300 người" */
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

// "Toàn tỉnh có tổng số 86.700 học sinh": pupils counted without a deed are those who should be insured
const COUNTED = /(?:tổng số|toàn (?:tỉnh|thành phố|huyện|trường|ngành)(?: hiện)? có|hiện có)[^,;.:()\d]{0,20}$/u;
function pupilsOf(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  if (n.unit !== 'person' || !PUPILS.test(scene.lower.slice(n.nounStart, n.end))) return null;
  if (!COUNTED.test(scene.lower.slice(Math.max(site.left.start, n.start - 60), n.start))) return null;
  return { family: 'eligible', concept: 'eligible', rule: 'pupils', score: 3 };
}

/** A follower speaks of the figure before it, unless its own clause opens a new head: "tỷ lệ bao phủ đạt 89%". */
function followedBy(scene: Scene, site: Site, previous: Draft | null, hint: MeasureHint): Choice | null {
  if (!hint.follows || !previous) return null;
  if (previous.scene !== scene) {
    // "phấn đấu hoàn thành 60% chỉ tiêu": of what the sentence before spoke of
    // "Cao nhất là Bệnh viện B, vượt 26%": over the budgets that the sentence before spoke of
    const told = hint.measure === 'completion' || (hint.measure === 'gap' && previous.family === 'overrun');
    const open = told && readings(scene, site).every((c) => c.score < 3.5);
    return open ? { family: previous.family, concept: previous.concept, rule: 'follow', score: 3 } : null;
  }
  // "… người tham gia BHYT, đạt 90,07%": nothing but the verb between the phrase before and the number
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
    pupilsOf(scene, site),
    fromTopic(scene, site, topics, hint),
  ].filter((c) => c !== null);
  // "tỷ lệ hồ sơ trả sớm đạt trên 28%": a rate of something else goes not with what was carried
  const left = scene.lower.slice(site.left.start, site.n.start);
  const foreignRate =
    /(?:tỷ lệ|tỉ lệ) (?!bao phủ|này|trên|đạt|là)[^,;]{6,}$/u.test(left) &&
    !scene.cues.some((c) => c.start >= site.left.start && c.end <= site.n.start);
  if (foreignRate) for (const c of candidates) if (!c.rule.includes(':')) c.score -= 5;
  // "nâng tổng số người tham gia lên 4.239 người": a head of its own is stronger than what the list carried
  const own = candidates.some((c) => c.rule.startsWith('left:') && c.score > 3);
  if (own) for (const c of candidates) if (c.rule === 'carry') c.score -= 1.4;
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return 'no cue of the domain near it';
  const score = best.score + evidence;
  return score >= ENOUGH ? { ...best, score } : `too weak: ${best.rule} ${score.toFixed(1)} of ${ENOUGH}`;
}
