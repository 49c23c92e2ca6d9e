import { leftOf } from './around.js';
import type { Choice } from './readings.js';
import { isPlanValue } from './status.js';
import type { Draft, Scene, Site } from './types.js';

// What the percentage told before makes of the next one: the same rate of another place, its plan, its rest.

const THAT_RATE =
  /(?:(?:tỷ lệ|tỉ lệ|con số) này[^,;]{0,40}|(?:bình quân|mặt bằng|mức|trung bình) chung(?: của)?(?: toàn quốc| cả nước| toàn ngành| cả tỉnh| toàn tỉnh)?(?: nay| đã| là| cũng| chỉ| đạt)* )$/u;
/** "tỷ lệ này ở khu vực đô thị là 79,2%", "bình quân chung cả nước đã trên 78%": the percentage told before, of another place or time. */
export function thatRate(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (!percentage || site.n.unit !== 'percent') return null;
  if (THAT_RATE.test(leftOf({ scene, site })))
    return { family: percentage.family, concept: percentage.concept, rule: 'that', score: 7 };
  return isRanked(scene, site, percentage)
    ? { family: percentage.family, concept: percentage.concept, rule: RANKED, score: 5 }
    : null;
}

/** Rule of places that are ranked by a rate. */
export const RANKED = 'ranked';
export const RANKS =
  /^"?(?:trong đó|(?:ở chiều )?ngược lại|trái lại|cao nhất|thấp nhất|nhiều nhất|ít nhất|lớn nhất|dẫn đầu|đứng đầu|kế đến|tiếp (?:đến|theo|sau)|đơn cử|cụ thể)(?!\p{L})/u;
/** How far back the rate may stand that places are ranked by, in characters. */
const RANKED_REACH = 300;
/** "Tỷ lệ nhận qua tài khoản đạt 56%. Cao nhất là huyện Kim Bảng 81%, Duy Tiên 66%": places ranked by the rate told last */
function isRanked(scene: Scene, site: Site, { scene: told, site: { n }, measure, rule }: Draft): boolean {
  if (measure !== 'level' && measure !== 'share' && measure !== 'completion') return false;
  const named = scene.places.some((p) => p.end <= site.n.start && RANK.test(scene.lower.slice(p.end, site.n.start)));
  if (!named || site.n.start - n.end > RANKED_REACH) return false;
  if (told === scene) return rule === RANKED;
  const opening = scene.lower.slice(scene.sentence.start, scene.sentence.start + 70);
  return RANKS.test(opening.slice(0, 20)) || PLACES_RANKED.test(opening);
}
// "Các địa phương có tỷ lệ cao là Kim Bảng (94,6%), …", "Một số huyện thực hiện tốt như: Kim Bảng đạt 112%, …"
const PLACES_RANKED =
  /^"?(?:các |một số |nhiều |những )?(?:địa phương|huyện|xã|phường|nơi|đơn vị)(?:(?: [\p{L}]+){0,2} (?:có |đạt )?(?:tỷ lệ|tỉ lệ|độ)(?: [\p{L}]+){0,4} (?:cao|thấp|khá|tốt)(?!\p{L})|(?: [\p{L}]+){0,4} (?:cao|thấp|khá|tốt),? (?:như|gồm|là)(?!\p{L}))/u;
const RANK = /^(?: (?:mới|chỉ|cũng|đạt|là|có|với|còn))* \(?$/u;

/** "91,6% học sinh tham gia; 8,4% còn lại …": those who are not in. */
export function rest(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (percentage?.scene !== scene || percentage.concept !== 'coverage' || site.n.unit !== 'percent') return null;
  if (!/^ (?:số )?còn lại/u.test(scene.lower.slice(site.n.end, site.n.end + 14))) return null;
  return { family: 'uninsured', concept: 'uninsured', rule: 'rest', score: 7 };
}

/** "mục tiêu của ngành (60%)", "chỉ tiêu giao (92%)": the planned value of the percentage told before. */
export function planned(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (percentage?.scene !== scene || site.n.unit !== 'percent' || !isPlanValue(scene, site)) return null;
  return { family: percentage.family, concept: percentage.concept, rule: 'plan', score: 6 };
}
