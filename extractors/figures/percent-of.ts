import { lastOf, leftOf, textBefore } from './around.js';
import type { NumberFound } from '../numbers/index.js';
import type { Cue, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What a percentage is of: the words right around it, its head, and the base of the rate before.

// "đã trả 97% sổ BHXH", "có 40% lực lượng lao động tham gia BHXH", "100% em có thẻ", "mới 51% tham gia": the rate stands before those who it is of
export const RATE_OF =
  /^ (?!người tham gia)(?:(?:số |tổng số )?(?:học sinh|sinh viên|hssv|em|lao động|công nhân|lực lượng lao động|dân số|người|nông dân|hội viên|đoàn viên|thành viên|cán bộ|hộ)(?!\p{L})[^;.%\d]{0,45} )?(?:(?:đã|đang|đều|được) )?(?:tham gia|có thẻ|có bhyt|có bhxh|có bảo hiểm|mua)(?!\p{L})/u;
// "97% lao động phi chính thức không tham gia BHXH"
const RATE_OF_THE_REST =
  /^ (?:lao động|người lao động|lực lượng lao động|dân số|người dân|số dân|số hộ|hộ gia đình|hộ|học sinh|sinh viên|hssv|trẻ em|người)(?: [\p{L}]+){0,4} (?:không|chưa)/u;
export const isRateOf = (scene: Scene, site: Site, cue: Cue): boolean =>
  ((cue.family === 'book' || cue.family === 'card') && cue.start - site.n.end <= 1) ||
  (cue.family === 'enrol' && RATE_OF.test(scene.lower.slice(site.n.end, cue.end))) ||
  (cue.family === 'uninsured' && RATE_OF_THE_REST.test(scene.lower.slice(site.n.end, cue.end)));

// "hoàn thành 100% kế hoạch thu", "đạt 96% chỉ tiêu về số người tham gia": the plan of what its noun names
const PLAN_OF = /^ (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: giao| được giao| năm)?(?: về)?(?: tổng)?(?: số)? $/u;
const FULFILS = /(?:hoàn thành|thực hiện|đạt) $/u;
export const isOfPlan = ({ lower }: Scene, { n }: Site, { start }: Cue): boolean =>
  FULFILS.test(lower.slice(Math.max(0, n.start - 12), n.start)) &&
  (PLAN_OF.test(lower.slice(n.end, start)) ||
    /^(?:kế hoạch|dự toán) /u.test(lower.slice(start, Math.max(start, n.end + 14))));

// "muốn hưởng đủ 75%", "được hưởng tối đa 45%": a percentage right behind is a rate of what is drawn
// "hưởng lương hưu với tỷ lệ 45%"
const RATE_DRAWN = /^ (?:đủ |trọn |tối đa |(?:mức )?lương hưu |mức |với |ở |tỷ lệ |tỉ lệ |đến |tới |bằng )*$/u;
export const isRateDrawn = ({ lower }: Scene, { n }: Site, { family, end }: Cue): boolean =>
  family === 'receive' && n.unit === 'percent' && end <= n.start && RATE_DRAWN.test(lower.slice(end, n.start));

const BASE_OF_RATE = /\d ?%(?: so với| trên| của)?(?: tổng)? $/u;
/** "số chi bằng 56% số thu": is a cue what the rate before is of? */
export const isBaseBefore = ({ lower }: Scene, { n }: Site, { start, end }: Cue): boolean =>
  (n.unit === 'percent' || (isMoney(n.unit) && /,| thì /u.test(lower.slice(end, n.start)))) &&
  BASE_OF_RATE.test(lower.slice(Math.max(0, start - 24), start)) &&
  !lower.startsWith(' còn lại', n.end);
const RATE_BASE = /(?:\d ?%|trên|theo|tính theo|nhân với|lần) (?:của |mức )?$/u;
// "lương hưu đang tính trên mức lương cơ sở là 1,3 triệu đồng": no rate of it is told, so this is the wage
const RATE_TOLD = /\d ?%|\d lần/u;
const RATE_TOLD_REACH = 90;
const COMES_TO = /^[^,;()]{0,30} (?:là|tương đương|tức|bằng) $/u;
/** "22% chuẩn nghèo là 154.000 đồng": is a wage only what the rate is of? */
export const isBaseOfRate = ({ lower }: Scene, { start, end }: Cue, n: NumberFound): boolean =>
  RATE_BASE.test(lower.slice(Math.max(0, start - 14), start)) &&
  RATE_TOLD.test(lower.slice(Math.max(0, start - RATE_TOLD_REACH), start)) &&
  COMES_TO.test(lower.slice(end, Math.min(n.start, end + 60)));

const RATE_HEAD = /(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|độ bao phủ|độ phủ)(?!\p{L})/gu;
/** How far behind "tỷ lệ" the word may stand that says what it is a rate of, in characters. */
export const RATE_NAMES = 32;
/** Where the head of a rate opens in the words before a percentage; -1 when none does. */
export function rateHead(scene: Scene, site: Site): number {
  const at = lastOf(RATE_HEAD, leftOf({ scene, site }));
  return at < 0 ? -1 : site.left.start + at;
}

// "tỷ lệ hồ sơ trả sớm đạt trên 28%", "tỷ lệ trẻ từ 6 tuổi đến trường đạt 99%": a rate of something else goes not with what
// was told before; "với tỷ lệ tương ứng là 85%" names nothing else
const RATE_OF_ELSE =
  /(?:tỷ lệ|tỉ lệ|mức độ) (?!bao phủ|này|trên|đạt|là|cao|thấp|khá|bình quân|trung bình|tương ứng|lần lượt|chung|hoàn thành|thực hiện|tăng|giảm|gia tăng)[^,;%]{6,}$/u;
const FOREIGN_REACH = 140;
export function isForeignRate(scene: Scene, site: Site): boolean {
  const before = textBefore(scene, site, FOREIGN_REACH);
  const at = before.search(RATE_OF_ELSE);
  const from = site.n.start - before.length + at;
  return at >= 0 && !scene.cues.some((c) => c.start >= from && c.end <= site.n.start);
}
