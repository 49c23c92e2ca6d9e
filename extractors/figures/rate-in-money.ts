import type { Concept } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { conceptOf } from './concept-of.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

const RATES: ReadonlySet<Concept> = new Set<Concept>(['benefit', 'contribution', 'subsidy']);
/** How far behind its rate the amount may stand, in characters, brackets not counted. */
const REACH = 60;

// "4,5% lương cơ sở (1,8 triệu đồng), tức 972.000 đồng/năm": what the rate is of stands between them
const BRACKETS = / ?\([^()]{1,60}\)/gu;
// "2 lần lương cơ sở, tương đương 3,6 triệu đồng"
const EQUALS = /(?:(?:tương đương|tức|tức là|tương ứng|bằng)(?: với)? )(?:khoảng )?$/u;
// "hỗ trợ 30% (265.356 đồng)", "mức đóng bằng 22% chuẩn nghèo là 154.000 đồng", "22% hằng tháng trên chuẩn nghèo là …"
const RIGHT_BEHIND =
  /^ ?\((?:là |tức )?$|^(?: h[ằà]ng tháng)?(?: (?:mức |của |trên )?(?:mức )?(?:lương|chuẩn|thu nhập|mức tham chiếu)[^,;.()\d]{0,30})? (?:là|tức|bằng) $/u;

/** A rate of a wage or of a contribution told again, in money: the amount is what the rate was. */
export function rateInMoney(scene: Scene, site: Site, previous: Draft | null, percentage: Draft | null): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  for (const rate of [previous, percentage]) {
    if (rate?.scene !== scene || isMoney(rate.unit) || !RATES.has(rate.concept)) continue;
    const concept = conceptOf(rate.family, site.n);
    const gap = scene.lower.slice(rate.site.n.end, site.n.start).replace(BRACKETS, '');
    if (!concept || gap.length > REACH || (rate !== previous && /\d/u.test(gap))) continue;
    if (EQUALS.test(gap) || (rate.unit === 'percent' && RIGHT_BEHIND.test(gap)))
      return { family: rate.family, concept, rule: 'restated', score: 7.5 };
  }
  return null;
}
