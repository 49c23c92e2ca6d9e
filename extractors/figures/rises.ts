import type { MeasureHint } from './measure.js';
import { ONE_PERSON } from './concept-of.js';
import type { Choice } from './readings.js';
import { beforeOf, behind, rate } from './set-rates.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// How much more or less is set: of a pension, of a wage, of what somebody pays.

// "mỗi năm nghỉ hưu sớm bị trừ 2%": a change of the rate, of each year
const EACH_YEAR = /(?:mỗi năm|cứ mỗi|mỗi 1%)[^;()%]{0,60}$/u;
// "nghỉ trước tuổi từ 6 đến dưới 12 tháng thì giảm 1%", "nghỉ hưu sớm sẽ bị trừ 2%"
const EARLY =
  /nghỉ (?:hưu |việc )?(?:sớm|trước tuổi|từ (?:đủ )?\d+ (?:tháng )?đến)[^.;%]{0,90} (?:trừ|giảm)(?: đi| mất)* $/u;
// "lương tối thiểu vùng tăng bình quân 6%", "lương cơ sở của giáo viên, bác sĩ được tăng thêm 17%"
const WAGE_RISES =
  /(?:lương cơ sở|lương tối thiểu|lương tối thiểu vùng|mức tham chiếu|chuẩn nghèo)(?: (?!hưởng|đóng|số)[\p{L}]+,?){0,11} (?:tăng|giảm)(?: (?:thêm|bình quân|lên|trung bình|khoảng))* $/u;

// "lương cơ sở lên 2,3 triệu đồng, mức đóng của người thứ nhất trong hộ tăng thêm 24.000 đồng/tháng": what is paid rises with it
const PREMIUM_RISES =
  /(?:mức|tiền|số tiền|phí) (?:đóng|bhyt|bhxh)(?!\p{L})(?:(?! hưởng| hỗ trợ| được giảm)[^;.()\d]|\(bh\p{L}{2}\)){0,80} (?:tăng|giảm|thêm)(?:,? (?:thêm|cao nhất|thấp nhất|tối đa|khoảng|bình quân|đi))* $/u;

// "mức điều chỉnh tăng 7% áp dụng với người hưởng lương hưu"
const ADJUSTED_BY = /(?:mức|tỷ lệ|tỉ lệ) (?:điều chỉnh|tăng)(?: (?:tăng|thêm|là|chung|này|lần|cũng|chỉ|khoảng))* $/u;
const OF_PENSIONERS = /^[^;.()]{0,24}(?:với|cho|trên)[^;.()\d]{0,40}(?:lương hưu|trợ cấp|nghỉ hưu)(?!\p{L})/u;
// "lương hưu, trợ cấp ưu đãi người có công giữ mức đã tăng 6%";
// "nhiều cụ nhận qua thẻ từ khi lương hưu tăng 12%", "lương hưu đã được điều chỉnh tăng 12%"; "người hưởng lương hưu tăng 4%" are those who draw one
const PENSION_RISES =
  /(?<!(?:hưởng|nhận|chi|trả|lĩnh|có|quỹ) )lương hưu(?: của (?:người|cán bộ|công chức)(?!\p{L}))?(?:,? (?!người(?! có công)|số|tổng|mức hưởng|chi|thu|kinh phí|lượt|đối tượng)[\p{L}]+){0,14} (?:tăng|giảm|điều chỉnh(?: với| theo)? (?:mức|tỷ lệ))(?: (?:thêm|bình quân|lên|tới|đến|trung bình|khoảng|chung|là))* $/u;

/** Rule of how much more somebody pays, whatever rose before. */
export const PREMIUM_RISEN = 'premium rises';
const isOfOnePerson = ({ n }: Site): boolean => isMoney(n.unit) && n.value < ONE_PERSON;

/** A change that opens its own subject: of a pension for each year, of the wage that the state sets. */
export function rises(scene: Scene, site: Site, hint: MeasureHint): Choice | null {
  if (hint.measure !== 'change') return null;
  const before = beforeOf(scene, site);
  const percent = site.n.unit === 'percent';
  if (percent && EACH_YEAR.test(before) && /(?:nghỉ hưu|lương hưu|về hưu|nghỉ sớm|trước tuổi)/u.test(before))
    return rate('benefit', 'benefit', 'yearly');
  if (percent && hint.sign < 0 && EARLY.test(before)) return rate('benefit', 'benefit', 'yearly');
  if (percent && (PENSION_RISES.test(before) || (ADJUSTED_BY.test(before) && OF_PENSIONERS.test(behind(scene, site)))))
    return rate('benefit', 'benefit', 'rises');
  if ((percent || isMoney(site.n.unit)) && WAGE_RISES.test(before)) return rate('wage', 'wage_base', 'rises');
  if (isOfOnePerson(site) && PREMIUM_RISES.test(before)) return rate('contribute', 'contribution', PREMIUM_RISEN);
  return null;
}
