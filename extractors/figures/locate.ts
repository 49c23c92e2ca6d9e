import { textAfter, textBefore } from './around.js';
import type { Concept } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import { SCHOOL_YEAR } from '../dates/calendar.js';
import type { DatesOfArticle } from '../dates/types.js';
import { dayKnown, isFlow, isOverspent, isRunUp, isStock, isTotalTurns, periodBefore, periodOf } from './as-of.js';
import { locateInSpace } from './locate-in-space.js';
import { type Memory, headFor } from './memory.js';
import { governorIn } from './governor-in.js';
import type { Governor } from './period.js';
import { deadlineBehind, fromBehind, fromNowOn } from './time-ahead.js';
import { ofYearlyPlan, periodAhead, periodForeseen, periodOfGoal } from './plan-time.js';
import { atThatTime, onTheDay, runUpSoFar, sameTime, untilThen, wholeYear, within } from './same-time.js';
import { isOfNow, isOldValue, isUnchanged, periodOfOld } from './steps.js';
import { isRateOfLaw } from './of-the-law.js';
import { isPlanValue, isStillToDo } from './status.js';
import { holds, isDrawnNow, isOfMeeting, isTimeless } from './stands-alone.js';
import { columnOf } from './table-rows.js';
import type { Draft, FiguresInput } from './types.js';

// "nâng tổng số sổ đã cấp lên 294.587 sổ": cards and books told as a total are a stock
const AS_TOTAL = /(?:nâng tổng số|tổng số (?:sổ|thẻ)|đang quản lý|hiện có)[^;.]{0,40}$/u;

// "ước cấp 1,2 triệu thẻ, bao phủ 84,6% dân số": so many that they are all
const IS_TOTAL = /^[^.;()\d]{0,40}\d[\d,.]*% (?:trên |so với )?(?:tổng số|dân số|số người|người tham gia)/u;

// What is demanded or budgeted is of the time that is spoken of; a goal stands for itself
const OF_ITS_TIME: ReadonlySet<Concept> = new Set<Concept>(['recovered', 'violations', 'expenditure', 'revenue']);
const standsForItself = (d: Draft): boolean =>
  d.status === 'target' && !OF_ITS_TIME.has(d.concept) && !isStillToDo(d.scene, d.site);

/** A set rate takes no time from figures that are told: only from the policy it goes on with, or from a new wage. */
function setAnew({ status, concept, unit }: Draft, { setByPolicy: set, governor }: Memory): boolean {
  if (status !== 'policy') return false;
  if (set === null) return true;
  if (governor?.role !== 'from' || set === concept || !PAID_IN.has(set)) return false;
  return !PAID_IN.has(concept) || (concept === 'contribution' && unit === 'percent');
}
/** New support says nothing of the rates that are paid in, a new rate nothing of what is paid out. */
const PAID_IN: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'subsidy']);

function printedOf(draft: Draft, { dates }: FiguresInput): Governor | null {
  const { scene, site, status } = draft;
  const ahead =
    status === 'policy'
      ? fromBehind(scene, site)
      : status === 'target'
        ? (fromNowOn(draft, dayOf(dates)) ?? deadlineBehind(scene, site))
        : null;
  const governor = ahead ?? governorIn(scene, site, nowOf(dates), dates.reference);
  return status === 'policy' && governor?.role === 'event' && isOfMeeting(scene, site) ? null : governor;
}

/** The day that "hiện nay" stands for: the publication's, or the day of the telling when only the month is known. */
const nowOf = ({ published, reference }: DatesOfArticle): string | null =>
  published && reference?.startsWith(published) ? reference : published;

/** The day of which an article tells: that of its publication, or the event's that it reports. */
const dayOf = ({ published, reference }: DatesOfArticle): string | null => published ?? reference;

// "năm 2021 thu 41 tỷ đồng, |sang |năm 2022", the time of what follows; "so với năm 2020" is the other side
const LEADS_ON = /, (?:(?:nhưng|song|và|còn|riêng|trong|sang|bước sang|đến|tới) )*$/u;
/**
 * "năm học 2021-2022 đạt 91,2%; năm học 2022-2023 tăng thêm 4%", "năm 2021 thu 41 tỷ đồng, sang năm 2022 tăng 8%": has the change a
 * date of its own? A set rate has.
 */
const datedAnew = ({ scene: { lower, dates }, site: { n, clause }, status }: Draft, followed: Draft): boolean =>
  status === 'policy' ||
  dates.some(
    (d) =>
      d.start > followed.site.n.end &&
      d.end <= n.start &&
      (clause > followed.site.n.end
        ? d.start >= clause
        : LEADS_ON.test(lower.slice(followed.site.n.end, d.start)) && !/\d|so với/u.test(lower.slice(d.end, n.start))),
  );

/**
 * Changes and gaps are of the time of their figure; so is the share that all the cards or books are, and a percentage of
 * what runs up over a time. What is no stock takes no day from a stock of another kind.
 */
const ofTheSameTime = ({ measure, concept, unit }: Draft, followed: Draft): boolean => {
  const stock = isStock(followed.concept, followed.unit);
  if (concept !== followed.concept && stock && !isStock(concept, unit)) return false;
  if (measure === 'change' || measure === 'gap') return true;
  if (measure !== 'share') return false;
  return concept === 'cards' || concept === 'books' || (concept === followed.concept && !stock);
};

const WILL = /(?<!\p{L})sẽ(?!\p{L})/u;
/**
 * "Lương cơ sở hiện nay là 2,3 triệu đồng. Với mức tăng này, lương sẽ lên 2,5 triệu đồng": what will be set is not of now, nor
 * is by how much it is raised. "Mức tăng cao nhất là 5.400 đồng/tháng"
 */
const isYetToHold = ({ status, measure, scene: { lower, sentence } }: Draft): boolean =>
  status === 'policy' && (measure === 'change' || WILL.test(lower.slice(sentence.start, sentence.end)));

/**
 * The time that earlier sentences leave: to what is, past that of what is set; to what ran up, past "hiện nay"; to a stock
 * the day up to which the article counts, past what went on in between.
 * "Tính đến 31/3 còn 43 đơn vị nợ. Năm 2013, đã kiện 12 đơn vị. Ngoài ra, còn 51 đơn vị nợ …"
 */
function timeBefore(draft: Draft, memory: Memory, published: string | null): Governor | null {
  const { concept, unit, status, measure } = draft;
  const { asOf } = memory;
  const last = status === 'policy' || measure === 'change' ? memory.governor : memory.ofFacts;
  if (last?.role === 'now' && isYetToHold(draft)) return memory.beforeNow?.role === 'from' ? memory.beforeNow : null;
  const governor = last?.role === 'now' && isFlow(draft) ? (memory.beforeNow ?? last) : last;
  if (status === 'actual' && isUpToAFutureDay(governor, published)) return null;
  if (!governor || !asOf || governor.role !== 'in' || status !== 'actual' || !isStock(concept, unit)) return governor;
  if (SCHOOL_YEAR.test(governor.value ?? '')) return governor;
  const [, end] = interval(governor.value) ?? [];
  const [, day] = interval(asOf.value) ?? [];
  return end !== undefined && day !== undefined && end < day ? asOf : governor;
}

/**
 * Debts of an article that counts its debts up to a day are of that day, since when ever they are owed.
 * "kể từ năm 2014 số nợ đã lên 3,2 tỷ đồng", "đến nay còn nợ 3,2 tỷ đồng"
 */
function debtsUpTo({ scene, concept, status }: Draft, own: Governor, { asOf, owed, previous }: Memory): Governor {
  if (concept !== 'arrears' || status !== 'actual' || !asOf || owed === null) return own;
  // "Hiện có 41 đơn vị nợ, tương đương 12 tỷ đồng": of no other day than those who owe it
  if (previous?.scene === scene && previous.timeless && own.role === 'now') return own;
  return own.role === 'from' || (own.role === 'now' && own.value === null) ? { ...asOf, inferred: true } : own;
}

const TO_NOW = /(?:đến|tới) nay(?!\p{L})/u;
/** "Đến 31/8 có 8.100 người … Từ đầu năm, quỹ đã chi 27 tỷ đồng": up to the day that the article counts up to, if it tells one. */
function upToTold({ scene, site }: Draft, own: Governor, { asOf }: Memory): Governor {
  if (own.role !== 'since' || TO_NOW.test(textBefore(scene, site, 300))) return own;
  const [first, last] = [interval(own.value)?.[0], interval(asOf?.value ?? null)?.[1]];
  if (!first || !last || first.slice(0, 4) !== last.slice(0, 4)) return own;
  return { ...own, published: last };
}

// "sau ba tháng Luật BHXH có hiệu lực từ 1/7, cả nước có 12.000 chủ hộ tham gia": counted since, on a day that is not told
const IN_EFFECT = /hiệu lực(?: thi hành)?(?: kể)? từ(?: ngày)? \d/u;
const isSinceALaw = ({ scene, site, status }: Draft): boolean =>
  status === 'actual' && IN_EFFECT.test(textBefore(scene, site, 300));

/** The time that a figure's own sentence gives it, or points back to. */
export function ownTime(draft: Draft, memory: Memory, input: FiguresInput): Governor | null {
  const { scene, site } = draft;
  const own =
    columnOf(scene, site, memory.table)?.governor ??
    (draft.status === 'policy' ? null : wholeYear(scene, site, memory)) ?? // "gộp cả năm là 640.000 đồng": of each year
    onTheDay(scene, site, memory) ??
    untilThen(scene, site, memory, input.dates.published) ??
    atThatTime(draft, memory) ??
    printedOf(draft, input);
  if (own?.role === 'from' && isSinceALaw(draft)) return null;
  if (!own && isDrawnNow(draft)) return { role: 'now', value: nowOf(input.dates), atStart: false, inferred: true };
  if (own) return within(scene, site, own) ?? debtsUpTo(draft, upToTold(draft, own, memory), memory);
  const back = sameTime(scene, site, memory);
  return back && { ...back, inferred: true };
}

// "tăng so với cuối năm 2022 (230.600 người)", "hơn 120 đơn vị so với số liệu hồi tháng 6/2023 (với 2.020 đơn vị)": between the
// other side of a comparison and its value
const VALUE_OF_OTHER = /^(?: [\p{L}]+){0,2} ?\((?:với|có|là|đạt|khi đó là)? ?$/u;
const OTHER_SIDE = /(?:so với|so)(?: (?!cùng)[\p{L}]+){0,6} $/u;
/** No old value is smaller, as a part of the new one; a difference is. */
const AT_LEAST = 0.3;
/** The period of an old value printed in brackets behind its time, or undefined when it is none. */
function comparedWith(
  { scene, site, measure, concept, status, unit, value }: Draft,
  memory: Memory,
): string | undefined {
  const now = headFor(memory, unit)?.draft;
  const { previous } = memory;
  const told = now?.scene === scene || (previous?.scene === scene && previous.measure === 'change');
  if (measure !== 'level' || !now || !told || value < now.value * AT_LEAST) return undefined;
  const d = scene.dates.findLast((d) => d.end <= site.n.start);
  if (!d || !VALUE_OF_OTHER.test(scene.lower.slice(d.end, site.n.start))) return undefined;
  if (!OTHER_SIDE.test(scene.lower.slice(Math.max(scene.sentence.start, d.start - 40), d.start))) return undefined;
  const role = d.anchor === 'end' ? 'until' : 'in';
  const of = { concept, status, unit, asTotal: false };
  return periodOf({ role, value: d.value, atStart: d.anchor === 'start' }, of) ?? undefined;
}

/** "xin lùi báo cáo đến 15/6", printed in May: up to a day yet to come nothing was counted. */
const isUpToAFutureDay = (governor: Governor | null, published: string | null): boolean =>
  governor?.role === 'until' &&
  governor.value?.length === published?.length &&
  governor.value !== null &&
  published !== null &&
  governor.value > published;

const YEAR = /^\d{4}$/;
/** In it a year is summed up, and told of as a whole. */
const DECEMBER = '12';
const BY_NOW = /(?<!\p{L})(?:đã|hiện)(?!\p{L})(?:[^;.]|\.(?=\d)){0,80}$/u;
/**
 * "(9/10/2014) Năm học 2014-2015, 26.000 học sinh đã có thẻ", "(9/10/2014) Năm 2014, đã có 26.000 người tham gia": so many by the
 * day of publication; the school year, or the year, still runs.
 */
function soFar(draft: Draft, governor: Governor | null, published: string | null): Governor | null {
  const { concept, unit, status, scene, site } = draft;
  if (status !== 'actual' || !isStock(concept, unit)) return governor;
  const value = governor?.value ?? '';
  const inYear = YEAR.test(value) && published?.slice(5, 7) !== DECEMBER && BY_NOW.test(textBefore(scene, site, 90));
  const runs = SCHOOL_YEAR.test(value) || inYear;
  if (!runs) return governor;
  const [first, last] = interval(governor!.value) ?? ['', ''];
  const [, day] = interval(published) ?? ['', ''];
  return first < day && day < last ? { role: 'until', value: published, atStart: false, inferred: true } : governor;
}

/** Is it counted on a day: people that are still to be won, cards, books and look-ups told as a total? */
function isTotal({ scene, site, concept, unit }: Draft, own: Governor | null, governor: Governor | null): boolean {
  // "riêng quý IV phải phát triển thêm 1.900 người": a span of its own
  const inSpan = own?.role === 'in' && own.value !== null;
  if (isStillToDo(scene, site) && !inSpan) return true;
  if (isTotalTurns({ concept, unit }, governor?.role, textBefore(scene, site, 160))) return true;
  const issued = concept === 'cards' || concept === 'books';
  return issued && (AS_TOTAL.test(textBefore(scene, site, 80)) || IS_TOTAL.test(textAfter(scene, site, 80)));
}

/** Fills the period: printed near the number, taken from the figure it follows, or left by earlier sentences. */
function locateInTime(draft: Draft, followed: Draft | null, memory: Memory, input: FiguresInput): void {
  const { scene, site, concept, status, unit } = draft;
  const { previous, inForce } = memory;
  const own = ownTime(draft, memory, input);
  draft.timeless = !own && isTimeless(draft, previous, memory.governor);
  const apart =
    draft.timeless || holds(draft) || (standsForItself(draft) && !followed?.period) || setAnew(draft, memory);
  const asked = status === 'target' ? (memory.asked?.governor ?? null) : null;
  const told = own ?? (apart ? asked : timeBefore(draft, memory, input.dates.published));
  const governor = soFar(draft, runUpSoFar(scene, site, told, memory), input.dates.published);
  // "hiện có 41.200 người", told on a day that nobody knows
  if (governor?.role === 'now' && governor.value === null && status !== 'target') draft.timeless = true;
  const asTotal = isTotal(draft, own, governor);
  // "Trong năm 2026, mức đóng vẫn là 4,5%": of that year, unlike what is no longer
  const stillIn = own?.role === 'in' && isUnchanged(scene, site);
  const oldRate = status === 'policy' && (governor?.ended === true || (!stillIn && isOldValue(scene, site)));
  if (status === 'policy' && governor?.ended) draft.timeless = true;
  draft.period = oldRate
    ? isOfNow(scene, site)
      ? dayKnown(input.dates.published)
      : null
    : periodOf(governor, {
        concept,
        status,
        unit,
        asTotal,
        ranUp: isRunUp(concept, unit, scene, site),
        overspent: isOverspent(concept, scene, site),
      });
  const before =
    comparedWith(draft, memory) ??
    periodBefore(scene, site, previous?.scene === scene ? previous.period : draft.period);
  if (before !== undefined) draft.period = before;
  const old = periodOfOld(draft, memory);
  if (old !== undefined) {
    draft.period = old;
    if (old !== null) draft.inferred.add('period');
  }
  if (!own) draft.period = periodAhead(draft, previous) ?? periodForeseen(draft, previous) ?? draft.period;
  const ofPlan = isPlanValue(scene, site);
  if (before !== undefined || ofPlan) draft.aside = true;
  if (ofPlan) draft.period = ofYearlyPlan(draft, previous);
  if (!own && draft.period === null) {
    if (standsForItself(draft)) draft.period = periodOfGoal(draft, previous);
    else if (inForce && status === 'policy' && !oldRate && !isRateOfLaw(draft))
      draft.period = periodOf(inForce, { concept, status, unit, asTotal });
  }
  if ((!own || own.inferred || governor?.inferred) && draft.period !== null) draft.inferred.add('period');
  if (followed && ofTheSameTime(draft, followed) && !datedAnew(draft, followed)) draft.period = followed.period;
  if (sharesThen(draft, memory)) draft.period = memory.then!.period;
}

// "(cùng kỳ năm 2016 nợ 91 tỷ đồng, chiếm 3,1% số phải thu)": a share of what was, told in the same brackets
const sharesThen = ({ measure, concept, scene, site }: Draft, { then }: Memory): boolean =>
  measure === 'share' &&
  then?.scene === scene &&
  then.concept === concept &&
  /^[^().;\d]{0,60}$/u.test(scene.lower.slice(then.site.n.end, site.n.start));

/** Fills period and place. */
export function locate(draft: Draft, followed: Draft | null, memory: Memory, input: FiguresInput): void {
  locateInTime(draft, followed, memory, input);
  locateInSpace(draft, followed, memory, input);
  // "Năm 2022, mức đóng đã cao gấp ba. Trong khi đó, Indonesia chỉ 5%": what other countries do is of no time told of ours
  if (draft.abroad && draft.inferred.delete('period')) draft.period = null;
}
