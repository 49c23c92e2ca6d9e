import { leftOf, textBefore } from './around.js';
import { BY_PAYER } from './constructions.js';
import { RECKONED } from './earlier.js';
import { RANKED } from './rates-again.js';
import { PRODUCT } from './products.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { isToldToCompare } from './status.js';
import type { Draft, Scene, Site } from './types.js';

// What earlier figures make of a number's status: estimates that go on, parts of plans.

/** "ước" at the head of a statement makes all that it governs an estimate: followers, and the parts told after "trong đó". */
export function keepsEstimate({ scene, site, rule, measure }: Draft, previous: Draft | null): boolean {
  if (previous?.status !== 'estimate' || isToldToCompare(scene, site)) return false;
  if (rule === 'that') return true; // "BHXH ước bao phủ 44%. Với BHTN, con số này là 34%"
  if (previous.scene === scene)
    return GOES_ON.has(rule) || opensWithParts(scene) || isPartBeside(scene, site, previous);
  // "ước vượt dự toán 90 tỷ đồng. Cụ thể, năm qua đã chi 800 tỷ đồng": what it is reckoned from was counted
  if (previous.measure === 'gap' && measure !== 'gap') return false;
  return opensWithParts(scene) || singlesOut(scene);
}

const GOES_ON: ReadonlySet<string> = new Set(['follow', 'restated', 'beside', 'carry', 'payer', BY_PAYER]);
// "Ước đến cuối năm, có 62.000 người tham gia BHXH. Riêng BHXH tự nguyện là 9.100 người": of the same time
const singlesOut = ({ lower, sentence, dates, numbers }: Scene): boolean =>
  /^["“]?riêng(?!\p{L})/u.test(lower.slice(sentence.start, sentence.start + 8)) &&
  !(dates[0] && numbers[0] && dates[0].start < numbers[0].start);
// "ước có 612.000 người tham gia BHYT, trong đó nhóm hộ gia đình 140.000 người"
const PARTS = /^[^;]* trong (?:đó|số đó|số này)(?!\p{L})[^;]*$/u;
// "ước có 61.200 người (trong đó: BHXH bắt buộc là 53.000 người, tăng 2%; BHXH tự nguyện là 8.200 người)": the last one, too
const NEXT_IN_BRACKETS = /^[^()]*; [^()]*$/u;
const OPENS_BRACKETS = /\((?:trong đó|gồm|bao gồm|cụ thể)(?!\p{L})[^()]*$/u;
const BRACKETS_REACH = 200;
const isPartBeside = ({ lower, sentence }: Scene, { n }: Site, previous: Draft): boolean => {
  const gap = lower.slice(previous.site.n.end, n.start);
  const from = Math.max(sentence.start, previous.site.n.start - BRACKETS_REACH);
  return (
    PARTS.test(gap) || (NEXT_IN_BRACKETS.test(gap) && OPENS_BRACKETS.test(lower.slice(from, previous.site.n.start)))
  );
};
const opensWithParts = (scene: Scene): boolean =>
  /^"?(?:trong đó|gồm|bao gồm|cụ thể)/u.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 10));

// "… đề nghị thu hồi 9 tỷ đồng. Trong đó, đã xuất toán 4 tỷ đồng"
const WAS_DONE = /(?<!\p{L})đã (?:[\p{L}]+ ){1,4}(?:được )?$/u;
// "Trong đó, huyện A đã vượt kế hoạch giao với 4.120 người tham gia, đạt 104%": told against the plan
const PAST_ITS_PLAN = /(?<!\p{L})(?:vượt|hoàn thành)(?: mức)? (?:kế hoạch|chỉ tiêu)(?:[^;.]|\.(?=\d)){0,100}$/u;
/** "cả năm phải thu 290.000 tỷ đồng. Trong đó, thu BHXH là 180.000 tỷ đồng": the parts of a plan are planned. */
export const isPartOfPlan = (draft: Draft, previous: Draft | null): boolean =>
  previous?.status === 'target' &&
  previous.concept === draft.concept &&
  draft.rule !== RANKED &&
  opensWithParts(draft.scene) &&
  !WAS_DONE.test(leftOf(draft)) &&
  !PAST_ITS_PLAN.test(textBefore(draft.scene, draft.site, 120));

// "kế hoạch của huyện là 81,3%, tương đương 94.100 người có thẻ": the goal again, in people
const IN_NUMBERS = /^,? \(?(?:tương đương|tương ứng|tức)(?: với| là| khoảng| gần| hơn| trên)* $/u;
export const isGoalInNumbers = ({ scene, site, measure }: Draft, previous: Draft | null): boolean =>
  previous?.status === 'target' &&
  previous.scene === scene &&
  previous.measure === 'level' &&
  measure === 'level' &&
  IN_NUMBERS.test(scene.lower.slice(previous.site.n.end, site.n.start));

// "Các năm sau, con số này được nâng dần lên 77% (năm 2016), 79% (năm 2017)"
// "Tỷ lệ này sẽ tăng dần, năm 2016 là 77%"
const LATER_YEARS =
  /^["“]?(?:và )?(?:(?:các|những|mỗi|từng) năm (?:sau|tiếp|kế|còn lại)|(?:tỷ lệ|tỉ lệ|con số|chỉ tiêu) này sẽ(?!\p{L}))/u;
/** A goal told for one year goes on with those of the next ones. */
export const isLaterGoal = ({ concept, measure, unit, scene }: Draft, previous: Draft | null): boolean =>
  previous?.status === 'target' &&
  previous.concept === concept &&
  previous.measure === measure &&
  previous.unit === unit &&
  LATER_YEARS.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 24));

/** "960/910 người tham gia", "640/910 người, đạt 70,33% chỉ tiêu": the whole is the plan of the part. */
export function isPlanOfPart({ lower, numbers }: Scene, { n, index }: Site, previous: Draft | null): boolean {
  if (n.slash !== 'whole' || previous?.site.n.slash !== 'part' || previous.site.index !== index - 1) return false;
  if (previous.value > n.value) return true;
  const rate = numbers[index + 1];
  const reached = rate?.unit === 'percent' && Math.abs(rate.value - (previous.value / n.value) * 100) < 0.06;
  return reached && /^ (?:so với )?(?:chỉ tiêu|kế hoạch)/u.test(lower.slice(rate.end, rate.end + 20));
}

/** "đóng 6 tháng là 402.000 đồng (được hỗ trợ 120.000 đồng)": the part of a set contribution that others pay is set with it. */
export const isPartOfSet = ({ concept, scene, unit, value }: Draft, previous: Draft | null): boolean =>
  concept === 'subsidy' &&
  previous?.concept === 'contribution' &&
  previous.status === 'policy' &&
  previous.scene === scene &&
  isMoney(unit) &&
  isMoney(previous.unit) &&
  value < previous.value;

const FACTOR = /\d ?[x×*] $/u;
/** "mức hưởng của bà là 4,5 triệu đồng x 6 = 27 triệu đồng": what is reckoned out by the rule is set, whoever it is for. */
export const isReckonedOut = ({ concept, rule, scene, site }: Draft): boolean =>
  (rule === PRODUCT || rule === RECKONED || FACTOR.test(textBefore(scene, site, 4))) &&
  (concept === 'benefit' || concept === 'contribution' || concept === 'subsidy' || concept === 'wage_base');

/** Is the figure before one of the same that is set? */
export const isSet = ({ concept, scene }: Draft, previous: Draft | null): boolean =>
  previous?.status === 'policy' && previous.concept === concept && previous.scene === scene;

/**
 * "lương đóng BHXH bình quân là 5,7 triệu đồng, tăng 1,5%; khu vực nhà nước 6,6 triệu đồng": a wage or benefit that was told
 * rose by what is told, and so goes its list.
 */
export const goesOnWithTold = ({ concept, measure, rule, scene }: Draft, previous: Draft | null): boolean =>
  previous?.concept === concept &&
  previous.status === 'actual' &&
  (measure === 'change'
    ? rule === 'follow' && previous.scene === scene && previous.measure === 'level'
    : rule === 'carry' && concept === 'wage_base');
