import { textAfter, textBefore } from './around.js';
import type { Concept } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import { isStock } from './as-of.js';
import { isGoalInNumbers } from './same-status.js';
import { isGivenBehind, isPlanInBrackets, isStillToDo } from './status.js';
import type { Draft } from './types.js';

// The times of plans and goals that print none of their own.

// "so với chỉ tiêu UBND tỉnh giao (31,6%)", "so với mức tỉnh giao là 31,6%"; "chỉ tiêu giao tại Quyết định số 12/QĐ-TTg (90,5%)" is of another time
const GIVEN =
  /(?:chỉ tiêu|kế hoạch|dự toán|mức(?= [^,;.]{1,30} giao))(?: cả năm| năm)?(?:(?: năm)?(?: được)?(?: [\p{L}]+){0,6} giao(?: [\p{L}]+){0,3})? ?(?:\(| là )$/u;

/** A stock is planned for the year's end, a flow for all of it. */
const ofYear = ({ concept, unit }: Draft, year: string): string =>
  isStock(concept, unit) ? `${year}-12-31` : `${year}-01-01/${year}-12-31`;

/** "1.140/1.500 người tham gia": the plan of a part that is told, by the year's end. */
export const periodOfPlan = (draft: Draft, part: Draft): string | null =>
  part.period === null ? null : ofYear(draft, part.period.slice(0, 4));

/** The plan printed beside a result is that of the result's year. */
export function ofYearlyPlan(draft: Draft, previous: Draft | null): string | null {
  const { scene, site } = draft;
  const before = textBefore(scene, site, 60);
  // "mục tiêu của ngành năm 2025 (60%)", "chỉ tiêu năm 2017 huyện giao là 8.300 người"
  const printed = / năm (\d{4})(?: [\p{L}]+){0,4} ?(?:\(| là )$/u.exec(before)?.[1];
  if (printed) return ofYear(draft, printed);
  const until = GIVEN_UNTIL.exec(textAfter(scene, site, 60))?.[1];
  if (until) return ofYear(draft, until);
  // "tỷ lệ mới được 88,2%. So với mức huyện giao là 90%, còn hụt 1,8%": of the result told right before
  const told = previous && scene.sentence.start - previous.scene.sentence.end <= ADJACENT ? previous.period : null;
  const given = GIVEN.test(before) || isPlanInBrackets(scene, site) || isGivenBehind(scene, site);
  if (!told || !given) return null;
  // "trong ngày ra quân, vận động được 86 người, đạt 123% chỉ tiêu (70 người)": of that day, as what ran up on it
  return ONE_DAY.test(told) && !isStock(draft.concept, draft.unit) ? told : ofYear(draft, told.slice(0, 4));
}
const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** No more stands between two sentences of a paragraph, in characters. */
const ADJACENT = 2;
// "vẫn dưới mục tiêu 60% tỉnh giao đến năm 2022"
const GIVEN_UNTIL = /^ (?:[\p{L}]+ ){0,7}(?:giao|đặt ra|đề ra)(?: cho| đến| hết| vào| trong)* năm (\d{4})/u;

// "Nghị quyết năm 2022 của Huyện ủy đề ra 78,5%", "kế hoạch của tỉnh về độ bao phủ năm 2022 là 78,5%": the year that is planned
const PLAN_OF_YEAR = /(?:nghị quyết|kế hoạch|chỉ tiêu)(?: [\p{L}]+,?){0,14} năm (20\d{2})(?: [\p{L}]+){0,9} $/u;
/** The time of a goal without one of its own: the year of its plan, or that of a goal of the same kind right before it. */
export function periodOfGoal(draft: Draft, previous: Draft | null): string | null {
  const { scene, site, concept, scheme } = draft;
  if (isGoalInNumbers(draft, previous)) return previous!.period;
  const year = PLAN_OF_YEAR.exec(textBefore(scene, site, 120))?.[1];
  if (year) return ofYear(draft, year);
  // "Năm 2015, … nhận chỉ tiêu 98%. Ngược lại, … chỉ phải đạt 62%"
  const goesOn =
    previous?.status === 'target' &&
    previous.concept === concept &&
    previous.scheme.join() === scheme.join() &&
    scene.sentence.start - previous.scene.sentence.end <= ADJACENT;
  return goesOn ? previous.period : null;
}

/** "Năm 2024, quỹ dự kiến bội chi 41 tỷ đồng. Ước có 12 tỉnh bội chi": what is foreseen of the same, for the same time. */
export const periodForeseen = (draft: Draft, previous: Draft | null): string | null =>
  draft.status === 'estimate' &&
  previous?.status === 'estimate' &&
  previous.concept === draft.concept &&
  draft.scene.sentence.start - previous.scene.sentence.end <= ADJACENT
    ? previous.period
    : null;

/**
 * "Năm 2023, ngành phấn đấu bao phủ 92% dân số. Dự kiến thu 2.700 tỷ đồng": a goal without a time of its own is of the year of the
 * goal before it, and not of the results told earlier.
 */
export function periodAhead(draft: Draft, previous: Draft | null): string | null {
  if (draft.status !== 'target' || draft.period === null || previous?.status !== 'target') return null;
  if (draft.scene.sentence.start - previous.scene.sentence.end > ADJACENT || isStillToDo(draft.scene, draft.site))
    return null;
  const year = previous.period?.slice(0, 4);
  return year !== undefined && year > draft.period.slice(0, 4) ? ofYear(draft, year) : null;
}

/** What is demanded is no goal of a year. */
const DEMANDED: ReadonlySet<Concept> = new Set<Concept>(['recovered', 'violations', 'fines']);
/** The year by whose end a goal is to be reached; what is still to be done is counted on a day instead. */
const yearOf = ({ period, scene, site }: Draft): string | null =>
  isStillToDo(scene, site) ? null : (interval(period)?.[1].slice(0, 4) ?? null);

/** Goals that print no time are of the year of the others, where the article has goals of one year only. */
export function settleGoals(figures: readonly Draft[]): void {
  const goals = figures.filter(({ status, concept }) => status === 'target' && !DEMANDED.has(concept));
  const years = new Set(goals.flatMap((goal) => yearOf(goal) ?? []));
  const [year] = years;
  if (year === undefined || years.size > 1) return;
  for (const goal of goals) {
    if (goal.period !== null || goal.timeless) continue;
    goal.period = ofYear(goal, year);
    goal.inferred.add('period');
  }
}
