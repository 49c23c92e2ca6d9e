import { textAfter } from './around.js';
import type { Family } from '../../corpus/lexicons/cues.js';
import type { Concept } from '../../schemas/codes.js';
import type { MeasureHint } from './measure.js';
import { beside, carried, ceiling, listGoesOn, planned, rest, restated, thatRate } from './earlier.js';
import { gift } from './gifts.js';
import { LINK } from './gap.js';
import { PUPIL_NOUN } from './narrow-scheme.js';
import { paidInVain, toComeBack, unpaid, workersOf } from './owed.js';
import { isDeadline, leave } from './leave.js';
import { copaid, costly, insuredOf, patients } from './patients.js';
import { type Choice, conceptOf, isOneCase, negated, readings } from './readings.js';
import { setRate, yearly } from './set-rates.js';
import { isStillToDo } from './status.js';
import type { Draft, Head, Scene, Site } from './types.js';

/** Least score of a reading that makes a figure. Calibrated on the gold: below it false readings outnumber true ones. */
const ENOUGH = 1.9;

/** A strong word of the sentence before the last number: "cấp trùng 2.640 thẻ, tương ứng số tiền 2 tỷ". */
function farther(scene: Scene, site: Site): Choice | null {
  if (!(site.n.unit?.startsWith('VND') ?? false)) return null;
  const cue = scene.cues.findLast(
    (c) => c.weight >= 3 && c.end <= site.left.start && !negated(scene, c) && conceptOf(c.family, site.n) !== null,
  );
  return cue
    ? {
        family: cue.family,
        concept: conceptOf(cue.family, site.n, isOneCase(scene, site.n))!,
        rule: 'farther',
        score: 2.9,
      }
    : null;
}

/** What the headline speaks of, for money and percentages whose own sentence only says "tăng 0,3%". */
function fromTopic(scene: Scene, site: Site, topics: ReadonlySet<Family>, hint: MeasureHint): Choice | null {
  // "Bệnh viện C vượt 7%", below a headline on spending over the budget
  if (hint.measure === 'gap' && site.n.unit === 'percent' && (topics.has('overrun') || topics.has('balance')))
    return { family: 'overrun', concept: 'expenditure', rule: 'topic', score: 4 };
  // "Cụ thể, An Phú tăng 410 người so với năm trước", below a headline on those who take part
  if (hint.measure === 'change' && site.n.unit === 'person' && (topics.has('enrol') || topics.has('new')))
    return { family: 'enrol', concept: 'participants', rule: 'topic', score: 3.4 };
  // People only in lists that the headline heads: "1. Thành phố Ninh Bình: 1.845 người"
  const money = site.n.unit?.startsWith('VND') ?? false;
  if (!money && site.n.unit !== 'percent' && !listGoesOn(scene, site)) return null;
  for (const family of topics) {
    const concept = conceptOf(family, site.n);
    if (concept) return { family, concept, rule: 'topic', score: 2.8 };
  }
  return null;
}

/**
 * Turns and patients by the thousand are visits wherever health insurance is spoken of. "đến hết tháng 8, toàn huyện có 113.056
 * lượt", "nửa năm đã có 1,2 triệu bệnh nhân BHYT"
 */
function turnsOf(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  const patients = n.value >= 1000 && scene.lower.slice(n.nounStart, n.end).includes('bệnh nhân');
  if ((n.unit !== 'turn' && !patients) || !scene.schemes.some((s) => s.schemes[0]?.startsWith('BHYT'))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'turns', score: 3 };
}

// "chi 120 triệu đồng (quý I 40 triệu đồng) … là trái quy định": the predicate at the sentence's end judges its money
const CONDEMNED = /(?:là|đều) (?:trái|sai|không đúng|chưa đúng)(?: với)? (?:quy định|pháp luật|luật|chế độ|đối tượng)/u;
/** How far behind a sum its verdict may stand, in characters: a long sentence costs no more. */
const REACH = 400;
function condemned(scene: Scene, site: Site): Choice | null {
  if (!(site.n.unit?.startsWith('VND') ?? false)) return null;
  if (!CONDEMNED.test(textAfter(scene, site, REACH))) return null;
  return { family: 'violate', concept: 'violations', rule: 'condemned', score: 5.5 };
}

// "chi trả trợ cấp cho 6.800 người": those to whom it is paid
const PAID_TO = /(?:chi trả|thanh toán)[^;.()\d]{0,60} cho $/u;
function paidTo(scene: Scene, site: Site): Choice | null {
  const { unit } = site.n;
  if (unit !== 'person' && unit !== 'turn' && unit !== 'case') return null;
  if (!PAID_TO.test(scene.lower.slice(Math.max(site.left.start, site.n.start - 80), site.n.start))) return null;
  return unit !== 'person'
    ? { family: 'settle', concept: 'claims', rule: 'paid', score: 3.2 }
    : { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 3.2 };
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
const COUNTED = /(?:tổng số|(?:toàn (?:tỉnh|thành phố|huyện|ngành)|trường)(?: hiện)? có|hiện có)[^,;.:()\d]{0,20}$/u;
// "tổng số học sinh, sinh viên là 328.900 em"
const COUNTED_BEFORE_NOUN = /tổng số (?:học sinh|sinh viên|hssv|hs)[^;.()\d]{0,40} (?:là|có) $/u;
// "trong 12.400 em đang theo học"
const ENROLLED = /^ (?:đang )?theo học/u;
function pupilsOf(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  if (n.unit !== 'person' || !PUPIL_NOUN.test(scene.lower.slice(n.nounStart, n.end))) return null;
  const after = scene.lower.slice(n.end, n.end + 20);
  const before = scene.lower.slice(Math.max(site.left.start, n.start - 80), n.start);
  if (!COUNTED.test(before) && !COUNTED_BEFORE_NOUN.test(before) && !ENROLLED.test(after)) return null;
  return { family: 'eligible', concept: 'eligible', rule: 'pupils', score: 3 };
}

// Percentages of these are followed by the people that they are of
const OF_PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['participants', 'coverage', 'new_participants']);
/** Rule of a change that goes back past a percentage to the figure of its unit. */
export const COUNTED_BEFORE = 'counted';

// "số lượt khám tăng 12%; chi khám chữa bệnh BHYT tăng 17%": after the last figure a subject of its own, and its verb
const ITS_VERB = /^(?: bhyt| bảo hiểm y tế| bhxh| bhtn)?(?: cũng| đã| lại| chỉ)* (?:tăng|giảm)(?: thêm| khoảng)? $/u;
const NEW_SUBJECT = /(?:[;,]| và| còn)(?: còn| số| tổng| thì| tiền)* $/u;
export const opensHead = ({ lower, cues }: Scene, { n }: Site, previous: Draft): boolean =>
  cues.some(
    (c) =>
      c.start >= previous.site.n.end &&
      c.end < n.start &&
      c.family !== previous.family &&
      ITS_VERB.test(lower.slice(c.end, n.start)) &&
      NEW_SUBJECT.test(lower.slice(previous.site.n.end, c.start)),
  );

/** A follower speaks of the figure before it, unless its own clause opens a new head: "tỷ lệ bao phủ đạt 89%". */
function followedBy(
  scene: Scene,
  site: Site,
  previous: Draft | null,
  head: Head | null,
  hint: MeasureHint,
  own: readonly Choice[],
): Choice | null {
  if (!hint.follows || !previous) return null;
  if (previous.scene !== scene) {
    // "phấn đấu hoàn thành 60% chỉ tiêu": of what the sentence before spoke of
    // "Cao nhất là Bệnh viện B, vượt 26%": over the budgets that the sentence before spoke of
    const told = hint.measure === 'completion' || (hint.measure === 'gap' && previous.family === 'overrun');
    const open = told && own.every((c) => c.score < 3.5);
    // "còn 8.300 người cần vận động. Có 2 huyện đạt chỉ tiêu, là Tân Phú (101,4%)": of those who take part
    if (open && previous.concept === 'new_participants' && isStillToDo(previous.scene, previous.site))
      return { family: 'enrol', concept: 'participants', rule: 'follow', score: 3 };
    return open ? { family: previous.family, concept: previous.concept, rule: 'follow', score: 3 } : null;
  }
  // "… người tham gia BHYT, đạt 90,07%": nothing but the verb between the phrase before and the number
  const close = site.n.start - previous.site.rightHead.end < 16 && previous.site.rightHead.end <= site.n.start;
  const left = close ? undefined : own.find((c) => c.rule.startsWith('left:') && c.score > 4.6);
  if (left || opensHead(scene, site, previous)) return null;
  // "tổng số học sinh là 328.900 em, tham gia BHYT đạt 99%": of those who are in, not of those who should be
  if (previous.concept === 'eligible' && own.some((c) => c.rule === 'left:enrol' || c.rule === 'left:cover'))
    return null;
  // "1.240 đơn vị tham gia với mức đóng 22%, tăng 96 đơn vị": a change goes back to what is counted in its unit
  const counted =
    hint.measure === 'change' && site.n.unit !== 'percent' && head?.draft.scene === scene ? head.draft : null;
  if (counted && counted.unit === site.n.unit && previous.unit === 'percent' && !OF_PEOPLE.has(previous.concept))
    return { family: counted.family, concept: counted.concept, rule: COUNTED_BEFORE, score: 5 };
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
  percentage: Draft | null,
): Choice | string {
  const set =
    hint.measure === null
      ? (setRate(scene, site, previous) ?? leave(scene, site, previous) ?? costly(scene, site))
      : yearly(scene, site, hint);
  if (!set && isDeadline(scene, site)) return 'a span of time';
  if (set) return { ...set, score: set.score + evidence };
  const found = readings(scene, site);
  const followed = followedBy(scene, site, previous, head, hint, found);
  if (followed) return followed;
  const candidates = [
    ...found,
    restated(scene, site, previous),
    beside(scene, site, previous),
    farther(scene, site),
    carried(scene, site, head),
    participantsOf(scene, site),
    turnsOf(scene, site),
    patients(scene, site),
    insuredOf(scene, site, previous),
    copaid(scene, site),
    paidTo(scene, site),
    thatRate(scene, site, percentage),
    planned(scene, site, percentage),
    condemned(scene, site),
    gift(scene, site),
    rest(scene, site, percentage),
    pupilsOf(scene, site),
    workersOf(scene, site),
    unpaid(scene, site),
    toComeBack(scene, site),
    paidInVain(scene, site),
    ceiling(scene, site, previous),
    fromTopic(scene, site, topics, hint),
  ].filter((c) => c !== null);
  // "tỷ lệ hồ sơ trả sớm đạt trên 28%": a rate of something else goes not with what was carried
  const left = scene.lower.slice(site.left.start, site.n.start);
  const foreignRate =
    /(?:tỷ lệ|tỉ lệ|mức độ) (?!bao phủ|này|trên|đạt|là)[^,;]{6,}$/u.test(left) &&
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
