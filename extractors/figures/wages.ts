import { textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Wages and incomes that contributions and benefits are reckoned from, where no word beside the number names them.

const wage = (rule: string, score: number): Choice => ({ family: 'wage', concept: 'wage_base', rule, score });

// "đóng 22% thu nhập. Mức thấp nhất là 1,6 triệu đồng/tháng": the income that the rate is of
const LOWEST = /^"?(?:trong đó, )?mức (?:này )?(?:thu nhập )?(?:thấp|cao) nhất(?: hiện nay)? (?:là|bằng) $/u;
// "đóng 22% mức thu nhập lựa chọn, thấp nhất 1,5 triệu đồng, cao nhất 46,8 triệu đồng"
const CHOSEN_INCOME = /thu nhập(?: \p{L}+){0,3}, $/u;
function wageOfRate(scene: Scene, { n }: Site, previous: Draft | null): Choice | null {
  if (previous?.base !== 'wage') return null;
  const { lower, sentence } = scene;
  if (n.unit === 'VND_per_month' && LOWEST.test(lower.slice(sentence.start, n.start))) return wage('income', 5);
  const limit = n.bound === 'at_least' || n.bound === 'at_most';
  return limit && previous.scene === scene && CHOSEN_INCOME.test(lower.slice(previous.site.n.end, n.start))
    ? wage('income', 8)
    : null;
}

// "mức bình quân tiền lương của ông là 4 triệu đồng"; "60% mức bình quân tiền lương là 2,4 triệu đồng" is paid out
const MEAN_IS = /(?<!\d ?% )(?:mức )?(?<!% mức )bình quân (?:tiền )?lương(?: (?!hưu)\p{L}+){0,8} (?:là|bằng) $/u;
const meanWage = (scene: Scene, site: Site): Choice | null =>
  MEAN_IS.test(textBefore(scene, site, 90)) ? wage('mean', 7) : null;

// "Cụ thể, vùng I là 3,5 triệu đồng; vùng II: 3,1 triệu đồng": the zones of the least wages, named in the sentence or before
const ZONE = /(?<!\p{L})vùng (?:i{1,3}|iv|[1-4])(?: (?:là|bằng|ở mức)|:)? $/u;
const LEAST_WAGE = /lương tối thiểu/u;
const NAMED_WITHIN = 400;
const wageOfZone = (scene: Scene, site: Site): Choice | null => {
  const { lower } = scene;
  const { n } = site;
  if (!ZONE.test(textBefore(scene, site, 24))) return null;
  return LEAST_WAGE.test(lower.slice(Math.max(0, n.start - NAMED_WITHIN), n.start)) ? wage('zone', 7) : null;
};

/** Rule of the income of a poor household, which the least voluntary contribution is reckoned from. */
export const POVERTY_LINE = 'poverty line';
// "chuẩn hộ nghèo khu vực nông thôn hiện là 1,5 triệu đồng/tháng"; "22% chuẩn nghèo là 154.000 đồng" is paid
const POOR =
  /(?<!(?:% |% của |% mức |(?:%|tháng|tính) trên ))(?:mức )?chuẩn (?:hộ )?nghèo(?: đa chiều)?(?: quốc gia)?(?:(?: của)?(?: ở)? khu vực)?(?: nông thôn| thành thị)?(?: (?:hiện|nay|vẫn|còn|áp|dụng|ở|mức|lên|được|nâng|là|bằng|giữ|từ))* $/u;
const ofThePoor = (scene: Scene, site: Site): Choice | null =>
  POOR.test(textBefore(scene, site, 100)) ? wage(POVERTY_LINE, 7) : null;

/** A wage or income of which something is a rate. */
export const wageFor = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  isMoney(site.n.unit)
    ? (wageOfRate(scene, site, previous) ?? meanWage(scene, site) ?? wageOfZone(scene, site) ?? ofThePoor(scene, site))
    : null;
