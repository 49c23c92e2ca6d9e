import { interval } from '../../schemas/period.js';
import { textAfter, textBefore } from './around.js';
import { isStock } from './as-of.js';
import type { Memory } from './memory.js';
import type { Draft, Scene, Site } from './types.js';

// Steps from an old value to a new one: "tăng từ 61.200 người năm 2018 lên 89.500 người năm 2023"

const FROM = /(?:^|[^\p{L}])từ (?:mức |chỗ (?:chiếm |chỉ |có |đạt )?)?$/u;
const TO_NEW = /^[^,;.]{0,40} (?:lên|xuống|thành)(?![\p{L}])/u;

/** Is the number the old value of a step? */
export const stepsFrom = (scene: Scene, site: Site): boolean =>
  FROM.test(textBefore(scene, site, 20)) && TO_NEW.test(textAfter(scene, site, 60));

const BEFORE_IN_BRACKETS = /\((?:trước|trước đây|trước đó|mức cũ|quy định cũ)[^()]{0,60}$/u; // "(trước 1/7: 36.000 đồng/tháng; 432.000 đồng/năm)"
// "luật trước đây tính cho nam 2%, nữ 3%"; in "3% như trước đây, tối đa 75%" and "trước đây 30%, nay 40%" the last is of now
const FORMERLY = /(?<!(?:như|hơn|với) )trước đây(?:(?! (?:nay|hiện|giờ|mới|lên|còn|sẽ)(?!\p{L}))[^;.()]){0,50}$/u;
const GONE = /(?:trước kia|trước đó (?:là|chỉ|mức)|mức cũ|thay vì|thay cho|thay thế)[^,;.()]{0,20}$/u;
// "tăng 8% so với mức cũ (2,5 triệu đồng)"
const THAN_OLD = /(?:so với|hơn|thay cho) mức cũ \((?:là )?$/u;
// "so với mức hiện nay (2,5 triệu đồng)", "(mức hiện hành là 390.000 đồng)": in force until what is told before; "cao hơn mức hiện
// nay 2%" is the difference
const OF_NOW =
  /(?<!\p{L})(?:(?<!hơn )mức(?: \p{L}+){0,2} (?:hiện nay|hiện hành|hiện tại) \(?|hơn mức (?:hiện nay|hiện hành|hiện tại) \()(?:là |chỉ |chỉ là )?$/u;
/** Is the number what is in force now, told beside what will be? */
export const isOfNow = (scene: Scene, site: Site): boolean => OF_NOW.test(textBefore(scene, site, 48));
// "mức đóng giữ nguyên 4,5%": of no new day
const STILL = /(?:giữ nguyên|vẫn là|không đổi)[^,;.()]{0,20}$/u;
/** Is the number one that stays as it was? */
export const isUnchanged = (scene: Scene, site: Site): boolean => STILL.test(textBefore(scene, site, 34));

// "(So với) trước năm 2018, chỉ cần 25 năm là hưởng tối đa 75%": what opens its sentence, where no later time is told
const OPENS_BEFORE = /^["“]?(?:so với |nếu )?trước (?:năm|tháng) \d/u;
const wasBefore = ({ lower, sentence, dates }: Scene, { n }: Site): boolean =>
  OPENS_BEFORE.test(lower.slice(sentence.start, sentence.start + 30)) && !(dates[1] && dates[1].end <= n.start);

/** Is the number a value that is no longer? */
export const isOldValue = (scene: Scene, site: Site): boolean =>
  wasBefore(scene, site) ||
  GONE.test(textBefore(scene, site, 30)) ||
  isUnchanged(scene, site) ||
  THAN_OLD.test(textBefore(scene, site, 40)) ||
  isOfNow(scene, site) ||
  FORMERLY.test(textBefore(scene, site, 64)) ||
  BEFORE_IN_BRACKETS.test(textBefore(scene, site, 70)) ||
  stepsFrom(scene, site);

// "từ 13,2% (năm 2018) lên 18,9%", "từ 61.200 người vào năm 2018 lên"; not "từ 98% xuống 81% vào cuối tháng 6"
const DATE_REACH = 24;
const isDated = (scene: Scene, { n }: Site): boolean =>
  scene.dates.some(
    (d) => d.start >= n.end && d.start - n.end < DATE_REACH && !/\d/.test(scene.lower.slice(n.end, d.start)),
  );
// "so với năm 2018, tỷ lệ bao phủ tăng từ 88% lên 92%"
const COMPARED = /(?:so với|so)(?: cùng kỳ| thời điểm| cuối| đầu| hết)* $/u;
const COMPARED_REACH = 160;

/**
 * The period of an old value that its own sentence does not date: that of the comparison, or of the old value in the step
 * before ("BHXH tự nguyện từ 1.150 người lên 14.300 người"). Null when nothing tells it, undefined for all other numbers.
 */
export function periodOfOld({ scene, site, concept, unit, status }: Draft, memory: Memory): string | null | undefined {
  if (status !== 'actual' || !stepsFrom(scene, site)) return undefined;
  const { lower, dates } = scene;
  const { n } = site;
  if (isDated(scene, site)) return undefined;
  const compared = dates.findLast((d) => d.end <= n.start && n.start - d.end < COMPARED_REACH);
  if (compared && COMPARED.test(lower.slice(Math.max(scene.sentence.start, compared.start - 30), compared.start))) {
    const span = interval(compared.value);
    if (!span) return null;
    const [first, last] = span;
    return isStock(concept, unit) ? (compared.anchor === 'start' ? first : last) : `${first}/${last}`;
  }
  return memory.stepFrom;
}
