import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { MeasureHint } from './measure.js';
import { leftOf, textAfter, textBefore } from './around.js';
import { carried, evenMore, listGoesOn } from './carried.js';
import { beside, ceiling, isOver, overAgain, reckonedWith, restated } from './earlier.js';
import { planned, rest, thatRate } from './rates-again.js';
import {
  borne,
  drawersOf,
  givenEach,
  holders,
  LEFT_OUT,
  leftOut,
  lent,
  paidByEach,
  paidByAccount,
  paidInCash,
  paidTo,
  raiseCosts,
  participantsOf,
  payersOf,
  online,
  planOfScheme,
  pensioners,
  pointsOf,
  pupilsOf,
  turnsOf,
} from './constructions.js';
import { condemned, forged, foundOut, lateRate, paidWrongly, toldToPay } from './wrongs.js';
import { followedBy } from './follow.js';
import { gift } from './gifts.js';
import { BY_BANK } from './governed.js';
import { type Memory, countedLast, headFor } from './memory.js';
import {
  atDebtors,
  finedInAll,
  madeGood,
  stillOwe,
  owedTo,
  payUp,
  paidInVain,
  stillOut,
  sufferers,
  toComeBack,
  unpaid,
  withWorkers,
  workersOf,
} from './owed.js';
import { isDeadline, leave } from './leave.js';
import {
  apposed,
  byReason,
  byYears,
  costApart,
  inBrackets,
  nextKind,
  overrunParts,
  payerGroup,
  payerOfCost,
  shareOf,
} from './parts.js';
import { copaid, costly, insuredOf, nextItem, patients, perCase, priced } from './patients.js';
import { productOf } from './products.js';
import { costOfSupport } from './support-costs.js';
import { partOfSupported, relieved } from './supported.js';
import { rateInMoney } from './rate-in-money.js';
import { isOneCase } from './one-case.js';
import { conceptOf } from './concept-of.js';
import { type Choice, negated, readings } from './readings.js';
import { reachedBySchools } from './schools.js';
import { rises } from './rises.js';
import { setRate } from './set-rates.js';
import type { Draft, Scene, Site } from './types.js';
import { used } from './used-budget.js';
import { wageFor } from './wages.js';
import { allOfInsured, wholeOfInsured } from './whole-of-insured.js';
import { isForeignRate } from './percent-of.js';
import { isMoney } from '../../schemas/unit-kinds.js';

/** Least score of a reading that makes a figure. Calibrated on the gold: below it false readings outnumber true ones. */
const ENOUGH = 1.9;

const IN_SUM = /(?:với|tổng) (?:tổng )?(?:số tiền|kinh phí)(?: là)? $/u;
/** A strong word of the sentence before the last number: "cấp trùng 2.640 thẻ, tương ứng số tiền 2 tỷ". */
function farther(scene: Scene, site: Site): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  // "chi trả các chế độ kịp thời, đúng quy định, với tổng số tiền 640 tỷ đồng": what the sentence was about
  const inSum = IN_SUM.test(textBefore(scene, site, 40));
  const cue = scene.cues.findLast(
    (c) =>
      c.weight >= 3 &&
      c.end <= (inSum ? site.n.start : site.left.start) &&
      !negated(scene, c) &&
      conceptOf(c.family, site.n) !== null,
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

const OF_FILES = /^ (?:số )?(?:hồ sơ|bệnh án|lượt)(?!\p{L})/u;
const CASHLESS = { family: 'cashless', concept: 'cashless' } as const;
/** What the headline speaks of, for money and percentages whose own sentence only says "tăng 0,3%". */
function fromTopic(scene: Scene, site: Site, topics: ReadonlySet<Family>, hint: MeasureHint): Choice | null {
  // "Bệnh viện C vượt 7%", below a headline on spending over the budget
  if (hint.measure === 'gap' && site.n.unit === 'percent' && (topics.has('overrun') || topics.has('balance')))
    return { family: 'overrun', concept: 'expenditure', rule: 'topic', score: 4 };
  const money = isMoney(site.n.unit);
  // "Năm 2021, tỉnh vượt 54 tỷ đồng", below a headline on spending over the budget
  if (money && topics.has('overrun') && isOver(scene, site))
    return { family: 'overrun', concept: 'expenditure', rule: 'topic', score: 6 };
  // "Cụ thể, An Phú tăng 410 người so với năm trước", below a headline on those who take part
  if (hint.measure === 'change' && site.n.unit === 'person' && (topics.has('enrol') || topics.has('new')))
    return { family: 'enrol', concept: 'participants', rule: 'topic', score: 3.4 };
  // People only in lists that the headline heads: "1. Thành phố Ninh Bình: 1.845 người"
  if (!money && site.n.unit !== 'percent' && !listGoesOn(scene, site)) return null;
  // "Riêng quận Hải An đạt 55%", below a headline on pensions paid by account
  if (site.n.unit === 'percent' && topics.has('cashless')) return { ...CASHLESS, rule: 'topic', score: 2.8 };
  // "giám định tập trung theo tỷ lệ 30% hồ sơ", below a headline on a deficit: of files, not of money
  const ofFiles = site.n.unit === 'percent' && OF_FILES.test(textAfter(scene, site, 14));
  for (const family of topics) {
    if (ofFiles && (family === 'balance' || family === 'overrun')) continue;
    // "Bệnh viện A tăng 31%", below a headline on hospitals or on costs over the budget: in what it spends
    if (hint.measure === 'change' && (family === 'network' || family === 'overrun')) {
      if (family === 'overrun') return { family: 'spend', concept: 'expenditure', rule: 'topic', score: 2.8 };
      continue;
    }
    const concept = conceptOf(family, site.n, money && isOneCase(scene, site.n));
    if (concept) return { family, concept, rule: 'topic', score: 2.8 };
  }
  return null;
}

/** All readings of a number beside those of the words right next to it. */
function readingsBeyond(scene: Scene, site: Site, hint: MeasureHint, memory: Memory): Choice[] {
  const { previous, percentage } = memory;
  return [
    restated(scene, site, previous),
    rateInMoney(scene, site, previous, percentage),
    beside(scene, site, previous),
    overAgain(scene, site, previous),
    evenMore(scene, site, previous),
    reckonedWith(scene, site, memory.told),
    farther(scene, site),
    carried(scene, site, headFor(memory, site.n.unit)),
    participantsOf(scene, site),
    turnsOf(scene, site),
    patients(scene, site),
    insuredOf(scene, site, previous),
    copaid(scene, site),
    perCase(scene, site),
    priced(scene, site),
    nextItem(scene, site, previous),
    paidTo(scene, site),
    raiseCosts(scene, site),
    thatRate(scene, site, percentage),
    planned(scene, site, percentage),
    condemned(scene, site),
    paidWrongly(scene, site),
    forged(scene, site),
    gift(scene, site, headFor(memory, site.n.unit)?.draft, previous),
    rest(scene, site, percentage),
    shareOf(scene, site, hint, previous, countedLast(memory)),
    apposed(scene, site),
    byReason(scene, site, previous),
    costApart(scene, site, headFor(memory, site.n.unit)),
    inBrackets(scene, site, previous),
    nextKind(scene, site, previous),
    overrunParts(scene, site, previous),
    payerOfCost(scene, site, previous),
    payerGroup(scene, site, previous),
    byYears(scene, site),
    pupilsOf(scene, site),
    reachedBySchools(scene, site, previous),
    payersOf(scene, site),
    wholeOfInsured(scene, site),
    allOfInsured(scene, site, previous),
    foundOut(scene, site),
    paidByEach(scene, site, previous),
    planOfScheme(scene, site),
    holders(scene, site),
    leftOut(scene, site),
    lateRate(scene, site),
    lent(scene, site),
    toldToPay(scene, site, previous),
    pensioners(scene, site),
    drawersOf(scene, site),
    pointsOf(scene, site),
    online(scene, site),
    givenEach(scene, site),
    borne(scene, site, previous),
    paidByAccount(scene, site),
    wageFor(scene, site, previous),
    workersOf(scene, site),
    atDebtors(scene, site),
    owedTo(scene, site, previous),
    madeGood(scene, site),
    finedInAll(scene, site),
    payUp(scene, site),
    stillOwe(scene, site),
    sufferers(scene, site, previous),
    unpaid(scene, site),
    toComeBack(scene, site),
    stillOut(scene, site),
    paidInCash(scene, site),
    partOfSupported(scene, site, headFor(memory, site.n.unit)),
    costOfSupport(scene, site, previous),
    relieved(scene, site, previous),
    withWorkers(scene, site),
    paidInVain(scene, site),
    ceiling(scene, site, previous),
    productOf(scene, site, previous),
    used(scene, site, previous),
    fromTopic(scene, site, memory.topics, hint),
  ].filter((c) => c !== null);
}

/** Was a reading found by a word beside the number, or by its noun? Its rule names where, and the family: `left:enrol`, `unit:book`. */
const isOwn = ({ rule }: Choice): boolean => rule.includes(':');

// "Đến cuối năm, 64% người hưởng được trả qua tài khoản. Trong đó, tỷ lệ người hưởng lương hưu là 52%": still how they are paid
const OF_WHICH = /^"?trong (?:đó|số đó|số này)(?!\p{L})/u;
const isPartOf = ({ lower, sentence }: Scene, whole: Draft): boolean =>
  sentence.start - whole.scene.sentence.end <= 2 && OF_WHICH.test(lower.slice(sentence.start, sentence.start + 16));

/** Weighs the readings of a number against one another. */
function weigh(candidates: readonly Choice[], scene: Scene, site: Site, percentage: Draft | null): void {
  // "tỷ lệ này là 46%; với trợ cấp thất nghiệp 410/520 người, đạt 79%": how it is paid holds for the list
  const ofList = site.n.unit === 'percent' || site.n.slash === 'part';
  const byBank =
    percentage?.concept === 'cashless' && ofList && (percentage.scene === scene || isPartOf(scene, percentage));
  if (byBank) for (const c of candidates) if (BY_BANK.has(c.family)) Object.assign(c, CASHLESS);
  if (isForeignRate(scene, site)) for (const c of candidates) if (!isOwn(c)) c.score -= 5;
  // "nâng tổng số người tham gia lên 4.239 người": a head of its own is stronger than what the list carried
  if (candidates.some((c) => isOwn(c) && !c.rule.startsWith('unit:') && c.score > 3))
    for (const c of candidates) if (c.rule === 'carry') c.score -= 1.4;
}

const REACHED = /(?:đạt|lên|còn) (?:[\p{L}]+ )?$/u;
/** "còn 12.000 em chưa vào. Bậc tiểu học đạt 83%": what is reached is those who are in. */
const isReached = (best: Choice, scene: Scene, site: Site): boolean =>
  best.concept === 'uninsured' &&
  site.n.unit === 'percent' &&
  !isOwn(best) &&
  best.rule !== 'apposed' &&
  best.rule !== LEFT_OUT &&
  REACHED.test(leftOf({ scene, site }));

/**
 * Chooses what a number is about. A string says why it is nothing of ours.
 * @param evidence how near the domain is named: 1 in the clause, 0.5 in the sentence, below 0 farther off
 */
export function chooseConcept(
  scene: Scene,
  site: Site,
  hint: MeasureHint,
  memory: Memory,
  evidence: number,
): Choice | string {
  const { previous } = memory;
  const set =
    hint.measure === null
      ? (setRate(scene, site, previous) ?? leave(scene, site, previous) ?? costly(scene, site))
      : rises(scene, site, hint);
  if (!set && isDeadline(scene, site)) return 'a span of time';
  if (set) return { ...set, score: set.score + evidence };
  const found = readings(scene, site);
  const followed = followedBy(scene, site, previous, headFor(memory, site.n.unit), hint, found);
  if (followed) return followed;
  const candidates = [...found, ...readingsBeyond(scene, site, hint, memory)];
  weigh(candidates, scene, site, memory.percentage);
  const best = candidates.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return 'no cue of the domain near it';
  if (isReached(best, scene, site)) Object.assign(best, { family: 'cover', concept: 'coverage' });
  const score = best.score + evidence;
  return score >= ENOUGH ? { ...best, score } : `too weak: ${best.rule} ${score.toFixed(1)} of ${ENOUGH}`;
}
