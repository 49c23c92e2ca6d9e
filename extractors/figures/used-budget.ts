import { textAfter, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// How far a budget is used.

// "mức chi so với dự toán cả năm là 61%", "tỷ lệ sử dụng cao so với dự toán là Hà Nam (64%)"
const USE_OF_PLAN =
  /(?:tỷ lệ|tỉ lệ|mức) (?:sử dụng|chi|thực hiện|giải ngân)(?:(?! đạt | là )[^;.()\d]){0,40} so (?:với )?(?:dự toán|kế hoạch)(?!\p{L})/u;
/** Does a percentage tell how far a plan is used, and not what the plan is? */
export const tellsUse = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'percent' && USE_OF_PLAN.test(textBefore(scene, site, 150));

const USED = /(?<!\p{L})(?:sử dụng|dùng|tiêu|chi)(?: (?:hết|tới|đến|khoảng|gần|hơn|trên|quá|đạt|được|xấp xỉ))* $/u;
// "98% tổng mức được giao", "72% quỹ khám chữa bệnh"
const OF_BUDGET =
  /^ (?:tổng )?(?:(?:mức|số|nguồn|kinh phí|ngân sách)(?: \p{L}+){0,3} giao|dự toán|quỹ|kinh phí khám|nguồn kinh phí)(?!\p{L})/u;
const SAYS_NO_MORE = /^(?:[,.;)]|$| (?:và|còn|trong khi|nhưng) )/u;
const OF_SPENDING: ReadonlySet<Family> = new Set<Family>(['overrun', 'balance', 'spend']);

/** Rule of how far a budget is used. */
export const USED_UP = 'used';
/** "hai bệnh viện đã dùng 99% mức được giao. Trung tâm A đã sử dụng 107%": by whom a budget is used, and how far. */
export function used(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit !== 'percent' || !USED.test(textBefore(scene, site, 40))) return null;
  const behind = textAfter(scene, site, 50);
  const goesOn = previous !== null && OF_SPENDING.has(previous.family) && SAYS_NO_MORE.test(behind);
  return goesOn || OF_BUDGET.test(behind) ? { family: 'spend', concept: 'expenditure', rule: USED_UP, score: 8 } : null;
}
