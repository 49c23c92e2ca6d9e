import { textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// "24 trường có tỷ lệ học sinh tham gia BHYT đạt 100%", "còn 6 trường đạt từ 92% trở lên", "các trường còn lại đều đạt trên 90%": how
// many pupils of a school are insured, and no share of the schools; "24 trường, chiếm 80%" is one
const REACHED_BY =
  /(?<!\p{L})trường(?: (?:thpt|thcs|tiểu học|học|còn lại|trong huyện|toàn huyện|có|đều|đã|ở|tại|trên địa bàn))*(?: \p{L}+){0,3}?(?: (?:tỷ lệ|tỉ lệ))?(?: (?:hs|hssv|học sinh|sinh viên|học sinh, sinh viên|em))?(?: tham gia(?: bhyt| bảo hiểm y tế)?)?(?: (?:đều|đã|cũng))* đạt(?: (?:tỷ lệ|tỉ lệ|từ|trên|hơn|gần|tối đa))* $/u;
const OF_A_TASK = /^ (?:kế hoạch|chỉ tiêu|dự toán|tiêu chí|chuẩn)/u;
const REACH = 110;
const OF_HEALTH = /bhyt|bảo hiểm y tế/u;

/** The rate that schools reach, in text about the insured pupils. */
export const reachedBySchools = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  site.n.unit === 'percent' &&
  site.n.value <= 100 &&
  REACHED_BY.test(textBefore(scene, site, REACH)) &&
  (previous?.scheme.join() === 'BHYT_HSSV' ||
    OF_HEALTH.test(scene.lower.slice(scene.sentence.start, scene.sentence.end))) &&
  !OF_A_TASK.test(scene.lower.slice(site.n.end, site.n.end + 12))
    ? { family: 'cover', concept: 'coverage', rule: 'reached by schools', score: 9 }
    : null;
