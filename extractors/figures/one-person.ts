import type { DateFound } from '../dates/types.js';
import { textAfter, textBefore } from './around.js';
import type { Scene, Site } from './types.js';

// What one person pays in, is paid or costs, told by name or by himself.

// "Chị Lê Thị B, bán tạp hóa, chọn mức đóng 297.000 đồng/tháng", "tôi được 3,2 triệu đồng/tháng"
const A_PERSON = /(?:^|[^\p{L}])(?:(?:ông|bà|anh|chị|cô) (?!nào|em|ấy|con|chủ|cho )(?:\p{L}|$)|tôi(?!\p{L}))/u;
// "nếu chỉ chị mua, số tiền là 900.000 đồng", "ví dụ, ông A được 3,1 triệu đồng", "bà sẽ nhận 3,1 triệu đồng": an example of the rates that are told
export const SUPPOSED = /(?<!\p{L})(?:nếu|ví dụ|chẳng hạn|giả sử|theo đó|sẽ)(?!\p{L})/u;
/** Is a number told of what one person pays in or is paid? */
export function tellsOfAPerson(scene: Scene, site: Site): boolean {
  const before = textBefore(scene, site, 240);
  return A_PERSON.test(before) && !SUPPOSED.test(before);
}

// "mỗi tháng tôi chỉ đóng 264.000 đồng", "lương hưu mỗi tháng 3,2 triệu đồng, tôi đủ sống"; "theo tôi, mức đóng 330.000 đồng là vừa"
const MYSELF =
  /(?<!\p{L})(?:(?<!chúng |theo )tôi|(?:chồng|vợ|con|mẹ|nhà) mình)(?! (?:cho|nghĩ|đề|tin|thấy|mong|kiến))(?!\p{L})/u;
/** Does somebody tell of what he pays in or is paid? */
export const tellsOfMyself = (scene: Scene, site: Site): boolean => {
  const before = textBefore(scene, site, 160);
  return !SUPPOSED.test(before) && (MYSELF.test(before) || MYSELF.test(textAfter(scene, site, 80)));
};

// "Bệnh nhân Lò Văn A điều trị |từ ngày 12/3 đến 20/5/2019|": how long one of them was treated
const STAY = /(?:điều trị|nằm viện|nhập viện|vào viện|chữa trị)(?:[^.;,\d]{0,50}|[^.;\d]{0,50}, )$/u;
const ONE_PATIENT =
  /(?<!(?:các|những|nhiều|số|\d|lượt) )(?<!\p{L})(?:bệnh nh(?:ân|i) (?!bhyt|có|được|bị|đến|tại|là|nội|ngoại|từ)|ông |bà |anh |chị |cháu |em )\p{L}/u;
/** Does what is told before a number tell of one patient? */
export const tellsOfAPatient = (scene: Scene, site: Site): boolean => ONE_PATIENT.test(textBefore(scene, site, 240));
/** Is a time how long one patient was treated? */
export const isStay = ({ lower, sentence }: Scene, { start }: DateFound): boolean =>
  STAY.test(lower.slice(Math.max(sentence.start, start - 64), start)) &&
  ONE_PATIENT.test(lower.slice(sentence.start, start));
