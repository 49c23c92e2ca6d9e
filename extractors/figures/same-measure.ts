import { leftOf, textAfter, textBefore } from './around.js';
import { isPartOfCostAdded } from './compared.js';
import type { MeasureHint } from './measure.js';
import type { Draft, Scene, Site } from './types.js';

// What the figure before a number makes of its measure.

/**
 * The change or gap before it again, with its sign: "tăng 5.120 người (4,1%)", "giảm 3,4% - tương đương 310 người", "giảm
 * 3,4% với 310 người so với năm trước", "vượt dự toán 70 tỷ đồng (5,6%)".
 */
export function changeAgain(scene: Scene, site: Site, previous: Draft | null): MeasureHint | null {
  if (!previous || previous.scene !== scene) return null;
  const { measure } = previous;
  if (measure !== 'change' && measure !== 'gap') return null;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  const percent = site.n.unit === 'percent';
  const again = { measure, sign: previous.value < 0 ? -1 : 1, follows: true } as const;
  const alike = UNDER_ONE_VERB.test(between) || (measure === 'change' && IN_RANKING.test(between));
  if (percent && previous.unit === 'percent' && alike) return { ...again, base: previous.base };
  // "tăng lần lượt 4.120 và 9.300 người so với cùng kỳ và đầu năm"
  // "tăng 8.100 người so với cuối năm 2015 và 41.000 người so với cùng kỳ"
  const against = AND_AGAINST.test(between) && AGAINST.test(textAfter(scene, site, 12));
  if (!percent && measure === 'change' && (between === ' và ' || against) && previous.unit === site.n.unit)
    return { ...again, base: null };
  if (percent && previous.unit === 'percent' && isExample(scene, previous, site))
    return { ...again, base: previous.base };
  if (percent && previous.unit === 'percent' && INSTEAD.test(between)) return { ...again, base: previous.base };
  if (measure === 'change' && previous.unit !== site.n.unit && isToldBeforeOther(scene, site, between))
    return { ...again, base: percent ? 'previous_period' : null };
  if (measure === 'change' && !percent && previous.unit === site.n.unit && AND_ONE_MORE.test(between))
    return { ...again, base: null };
  if (isPartOfCostAdded(scene, site, previous)) return { ...again, base: null };
  const toldAgainst = /^ so với /u.test(textAfter(scene, site, 9));
  // "giảm 410 hồ sơ so với quý trước và 260 hồ sơ so với cùng kỳ"
  if (measure === 'change' && toldAgainst && AGAINST_BOTH.test(between))
    return { ...again, base: percent ? 'previous_period' : null };
  if (previous.unit === site.n.unit)
    return measure === 'gap' && !percent && isNextPlace(scene, previous, site) ? { ...again, base: null } : null;
  // "tăng 2.140 lượt và 1,2 tỷ đồng so với năm ngoái"
  const compared = (between === ' với ' || between === ' và ') && !percent && toldAgainst;
  const byRate = percent && BY_RATE.test(between) && OF_NOTHING.test(textAfter(scene, site, 2));
  if (!compared && !byRate && !AGAIN_IN_NUMBERS.test(between) && !(percent && AGAIN_IN_BRACKETS.test(between)))
    return null;
  return { ...again, base: percent ? (measure === 'gap' ? 'plan' : 'previous_period') : null };
}
/**
 * Told again before the other side of the comparison: "tăng 4,1% (5.120 người) so với cuối năm", "tăng 310 nghìn lượt khám
 * (9,2%) và 75 tỷ đồng (11%) so với cùng kỳ", "giảm 8 tỷ đồng tương đương 6% so với năm trước".
 */
const isToldBeforeOther = (scene: Scene, site: Site, between: string): boolean =>
  (
    [
      [/^(?: (?!chiếm|đạt|bằng)\p{L}+){0,5} \((?:khoảng |gần |hơn |trên )?$/u, CLOSES],
      [/^ tương (?:đương|ứng)(?: với)? (?:khoảng |gần |hơn |trên )?$/u, AGAINST],
      [/^(?:(?: \p{L}+){0,5} \(\d[\d,]*%)?\),? và (?:khoảng |gần |hơn |trên )?$/u, OPENS_RATE],
    ] as const
  ).some(([link, rest]) => link.test(between) && rest.test(textAfter(scene, site, 60)));
const OPENS_RATE = /^(?: \p{L}+){0,4} \((?:gần |hơn )?\d[\d,]*%\) so (?:với|cùng)(?!\p{L})/u;
const CLOSES = /^\)(?: và [^;.()]{1,40}\((?:gần |hơn )?\d[\d,]*%\))? so (?:với|cùng)(?!\p{L})/u;

// "người thứ nhất tăng 24.000 đồng, người thứ hai thêm 17.000 đồng"
const AND_ONE_MORE = /^[,;](?: \p{L}+){1,8} (?:chỉ |cũng )?thêm $/u;
// "bị trừ 2% cho mỗi năm thay vì 1% như trước"
const INSTEAD = /^[^,;.()%]{0,50},? thay (?:vì|cho)(?: chỉ| mức| là)* $/u;
const AND_AGAINST = /^ so (?:với )?[^,;.()]{2,40} và $/u;
const AGAINST = /^ so (?:với|cùng)(?!\p{L})/u;
// "lần lượt thấp hơn 7% và 7,7% so với kế hoạch", "tăng 286% số lượt khám và 310% chi phí"
const UNDER_ONE_VERB = /^(?: [\p{L}]+){0,9} và $/u;
const AGAINST_BOTH = /^ so với [^,;.()]{2,40},? (?:và|cùng) $/u;
// "đứng đầu là Bệnh viện A (tăng 54%), rồi đến Bệnh viện B (31%), Bệnh viện C (17%)"
const IN_RANKING = /^\)[,;]?(?: và| rồi| kế| tiếp)?(?: đến| theo)?(?: là)? (?!đạt|chiếm|bằng)[^.;()%\d]{2,60} \($/u;
/** "Nam Trực thiếu 310 người, Hải Hậu 208 người": the next place under the same verb. */
const isNextPlace = ({ lower, places }: Scene, previous: Draft, site: Site): boolean =>
  places.some(
    (p) =>
      p.end <= site.n.start &&
      /^(?:,|;)?(?: và)? $/u.test(lower.slice(previous.site.n.end, p.start)) &&
      lower.slice(p.end, site.n.start) === ' ',
  );
// "vượt trên 15%, như: Nam Định 24%, Kim Bảng là 21%": places that are told as examples
const EXAMPLES = / (?:như|gồm|điển hình là|đơn cử là)(?: là)?:? [^.;]*$/u;
const TELLS_ELSE = /(?<!\p{L})(?:đạt|vượt|tăng|giảm|chiếm|thấp|cao|bằng|có|bao phủ)(?!\p{L})/u;
const OF_PLACE = /^(?: là| với)?:? \(?$/u;
function isExample(scene: Scene, previous: Draft, site: Site): boolean {
  const { lower, places } = scene;
  const examples = EXAMPLES.exec(textBefore(scene, site, 160))?.[0];
  return (
    examples !== undefined &&
    !TELLS_ELSE.test(examples) &&
    places.some(
      (p) => p.start >= previous.site.n.end && p.end <= site.n.start && OF_PLACE.test(lower.slice(p.end, site.n.start)),
    )
  );
}
// "tăng 5.120 em so với năm học trước, bằng 4,1%"; "…, bằng 91% kế hoạch" is of the plan
const BY_RATE = /^(?: so với [^,;.()]{1,40})?, (?:bằng|tỷ lệ|tỷ lệ tăng|tỷ lệ giảm)(?: là| khoảng| gần| hơn)* $/u;
const OF_NOTHING = /^\)?(?:[,.;]|$)/u;
const AGAIN_IN_BRACKETS = /^ ?\((?:tương đương |khoảng |tức )?$/u;
const AGAIN_IN_NUMBERS =
  /^(?: so với [^;.()]{1,40})?(?:,| \(| [-–]) ?(?:tương đương|tương ứng|tức|tức là|ứng với)(?: với)?(?: tăng| giảm)? $|^ hay $/u;

/** "6.500 người, đạt 117% kế hoạch; BHYT: 107.600 người, đạt 100%": the plan of the list goes on. */
export const ofPlan = (scene: Scene, hint: MeasureHint, site: Site, before: Draft | null): MeasureHint =>
  hint.follows &&
  hint.measure === null &&
  hint.base === null &&
  before?.scene === scene &&
  before.measure === 'completion' &&
  /(?:^|[,;] )(?:mới |chỉ |chỉ mới |cũng )?đạt $/u.test(leftOf({ scene, site }))
    ? { ...hint, measure: 'completion', base: 'plan' }
    : hint;
