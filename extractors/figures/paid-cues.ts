import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Cue, Scene, Site } from './types.js';

// Words of joining, wages and benefits that tell of what somebody pays in, or of the wage.

/** "mỗi tháng đóng BHXH tự nguyện 440.000 đồng": those who take part are counted, but their money is what they pay. */
export const isPayment = (scene: Scene, { family, start }: Cue): boolean =>
  family === 'enrol' && /^(?:đóng|mua) /u.test(scene.lower.slice(start, start + 5));

/** "đóng BHYT 4,5%", "đóng BHTN bằng 1%": what is paid of a wage; none of them is higher. */
export const isPremium = (scene: Scene, { n }: Site, cue: Cue): boolean =>
  n.unit === 'percent' && n.value < 35 && /^ (?:là |bằng |mức )?$/u.test(scene.lower.slice(cue.end, n.start));

// "mức lương 6 tháng gần nhất đăng ký đóng BHXH là 8 triệu đồng": what is paid on, and not what is paid
const WAGE_THAT = /(?:mức|tiền) lương(?: (?!hưu|và)\p{L}+| \d{1,2} tháng){0,8} $/u;
const IS = /^ (?:bình quân |tháng )?(?:là |:|bằng )/u;
export const isPaidOn = ({ lower, sentence }: Scene, { start, end }: Cue): boolean =>
  IS.test(lower.slice(end, end + 12)) && WAGE_THAT.test(lower.slice(Math.max(sentence.start, start - 70), start));

// "lương hưu đã được điều chỉnh tăng 12%": what is adjusted
const ADJUSTED: ReadonlySet<Family> = new Set<Family>(['wage', 'benefit']);
/** "lương cơ sở được điều chỉnh từ 1.390.000 đồng": the wage is adjusted; nobody receives it. */
export const isOfWage = ({ lower, cues }: Scene, { start }: Cue): boolean =>
  lower.startsWith('được điều chỉnh', start) &&
  cues.some((c) => ADJUSTED.has(c.family) && c.end <= start && /^[^,;.()\d]{0,30}$/u.test(lower.slice(c.end, start)));
