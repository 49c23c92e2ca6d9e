import type { Concept } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import type { DateFound } from '../dates/types.js';
import type { Span } from '../document/view.js';
import { textBefore } from './around.js';
import { isRateOfLaw } from './of-the-law.js';
import { isOldValue } from './steps.js';
import type { Draft, Scene } from './types.js';

// The day from which what an article sets holds.

// "Nghị quyết có hiệu lực thi hành từ ngày 1/8/2021"
const IN_FORCE = /có hiệu lực(?: thi hành)?(?: kể)? từ(?: ngày)? ?$/u;
// "thông qua Nghị quyết về mức hỗ trợ, áp dụng ở mọi xã kể từ ngày 1/8/2021"
const PASSED = /(?:nghị quyết|quyết định|nghị định|chính sách|quy định)(?!\p{L})/u;
const APPLIES = /(?:áp dụng|thực hiện|thi hành)(?: \p{L}{1,8}){0,5}(?: kể)? từ(?: ngày)? ?$/u;
// "hỗ trợ thêm 20% (Trung ương đã hỗ trợ 70%)": what held before, and holds on
const OF_STATE = /(?:trung ương|nhà nước)(?: \p{L}{1,8}){0,2} hỗ trợ $/u;
const stands = (f: Draft): boolean =>
  isRateOfLaw(f) || f.concept === 'wage_base' || OF_STATE.test(textBefore(f.scene, f.site, 40));
// "Luật BHYT có hiệu lực từ 1/1/2015": a law holds for more than an article tells of
const LAW = /(?<!\p{L})luật(?!\p{L})/u;
/** How far around a figure words tell that it holds already, and before a day the paper stands that is applied, in characters. */
const REACH = 200;
const CURRENT = /(?:đang áp dụng|hiện nay|hiện hành|hiện đang|hiện tại)/u;

// "Từ ngày 1/1/2018, người mua BHXH tự nguyện được hỗ trợ": the first day of what the whole article is on
const FROM_DAY = /(?:^|[^\p{L}])từ(?: ngày)?(?: hôm nay,? ?\(?)? ?$/u;
const NEW_RULE = /(?:được|tăng|giảm|áp dụng|hỗ trợ|điều chỉnh|thay đổi|mức mới|chính sách mới)(?![\p{L}])/u;
/** How many sentences open an article. */
const OPENING = 3;
const isFirstDay = (lower: string, s: Span, d: Span): boolean =>
  FROM_DAY.test(lower.slice(Math.max(s.start, d.start - 20), d.start)) &&
  !/^ (?:đến|tới)/u.test(lower.slice(d.end, d.end + 5)) &&
  NEW_RULE.test(lower.slice(d.end, Math.min(s.end, d.end + 200)));

/** "hưởng 45%, tối đa 75%": rates of benefits stand for long, and are told again beside what is new. */
const isStanding = (f: Draft): boolean =>
  f.concept === 'benefit' && f.unit === 'percent' && (f.measure === 'level' || f.base === 'wage');

/** The day that is printed, or that a year begins with: "từ đầu năm 2018". */
const firstDayOf = ({ grain, anchor, value }: DateFound): string | null =>
  grain === 'day' || (grain === 'year' && anchor === 'start') ? (interval(value)?.[0] ?? null) : null;

const SUPPORT = /(?:hỗ trợ|góp|gánh|trả giúp)(?!\p{L})/u;
const setsSupport = ({ lower, sentence }: Scene): boolean => SUPPORT.test(lower.slice(sentence.start, sentence.end));

/** A day from which an article says that something holds. */
interface FirstDay {
  value: string;
  scene: Scene;
  /** Is the day itself printed, and not only the year that it begins? */
  printed: boolean;
  /** Does all that the article sets come into force on it? */
  forAll: boolean;
  /** Is it the day on which a paper that adds something is applied? */
  applied: boolean;
}

const before = ({ lower, sentence }: Scene, d: Span, reach: number): string =>
  lower.slice(Math.max(sentence.start, d.start - reach), d.start);
const isApplied = (scene: Scene, d: Span): boolean =>
  APPLIES.test(before(scene, d, 60)) && PASSED.test(before(scene, d, REACH));
const isInForce = (scene: Scene, d: Span): boolean => IN_FORCE.test(before(scene, d, 40)) || isApplied(scene, d);

const firstDaysOf = (scenes: readonly Scene[]): FirstDay[] =>
  scenes.flatMap((scene, i) =>
    scene.dates.flatMap((d) => {
      const value = firstDayOf(d);
      const inForce = isInForce(scene, d);
      if (value === null || !(inForce || (i < OPENING && isFirstDay(scene.lower, scene.sentence, d)))) return [];
      const ofLaw = LAW.test(scene.lower.slice(scene.sentence.start, d.start));
      const applied = isApplied(scene, d);
      return [{ value, scene, printed: d.grain === 'day', forAll: inForce && !ofLaw, applied }];
    }),
  );

/** What is set from those days; null when it is all that the article sets. */
function setFrom(days: readonly FirstDay[], figures: readonly Draft[]): ReadonlySet<Concept> | null {
  // "Từ 1/7, ngân sách hỗ trợ 50%" sets that support, and not the wage told beside it
  const setting = new Set(days.map((d) => d.scene));
  const told = new Set<Concept>(figures.filter((f) => setting.has(f.scene)).map((f) => f.concept));
  // "Từ đầu năm 2018, người mua được ngân sách góp một phần": the support that is told below, not what is paid in
  if (told.size === 0 && days.every((d) => !d.printed && setsSupport(d.scene))) told.add('subsidy');
  return told.size === 0 || days.some((d) => d.forAll) ? null : told;
}

/** What holds already is told beside what is new: "mức đang áp dụng là 4,5%". */
const isCurrent = ({ scene: { lower, sentence }, site: { n } }: Draft): boolean =>
  CURRENT.test(lower.slice(Math.max(sentence.start, n.start - REACH), Math.min(sentence.end, n.end + REACH)));

// "Trước đây, mức phạt là 18%"
const BEFORE = /^["“]?(?:trước đây|trước đó|trước kia)(?!\p{L})/u;
const wasSet = ({ scene: { lower, sentence } }: Draft): boolean =>
  BEFORE.test(lower.slice(sentence.start, sentence.start + 12));

const isSetAnew = (f: Draft): boolean =>
  f.status === 'policy' &&
  f.period === null &&
  !f.timeless &&
  !wasSet(f) &&
  !isStanding(f) &&
  !isOldValue(f.scene, f.site) &&
  !isCurrent(f);

/** What a resolution sets, it sets from the one day on which the article says that it comes into force. */
export function settleInForce(figures: Draft[], scenes: readonly Scene[]): void {
  const days = firstDaysOf(scenes);
  const day = days[0]?.value;
  if (day === undefined || days.some((d) => d.value !== day)) return;
  const set = setFrom(days, figures);
  const onlyNew = days.some((d) => d.applied);
  for (const f of figures) {
    if ((set !== null && !set.has(f.concept)) || (onlyNew && stands(f)) || !isSetAnew(f)) continue;
    f.period = day;
    f.inferred.add('period');
  }
}
