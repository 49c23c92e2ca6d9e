import type { Concept, Measure, Unit } from '../../schemas/codes.js';
import { textAfter } from './around.js';
import { ONE_PERSON } from './concept-of.js';
import { SUPPOSED, tellsOfAPerson, tellsOfMyself } from './one-person.js';
import type { Scene, Site } from './types.js';

// What laws and decisions set, apart from what was paid, drawn or fined.

// "có thể bị phạt tiền từ 50 triệu đến 200 triệu đồng": what the law threatens
const LEGAL =
  /(?:có thể bị|sẽ bị|theo điều|bộ luật|nghị định|quy định|mức phạt(?: tiền| hành chính)? (?:từ|là|tối đa|cao nhất))[^;.]{0,60}$/u;
// "phạt tiền từ 50 triệu đến 75 triệu đồng": a span of fines is one that is threatened
const SPAN_OF_FINES = /(?:phạt|phạt tiền|mức phạt|phạt tiền ở mức)(?: là)? ?$/u;
// "bị phạt tới 3 tỷ đồng", "mức phạt cao nhất cũng chỉ 75 triệu đồng": how far the law goes
const FINED_UP_TO = /phạt(?: tiền)? (?:lên )?(?:tới|đến) $/u;
// "đã xử phạt 12 đơn vị tối đa 75 triệu đồng", "quyết định xử phạt": what was imposed; "đã bị xử phạt hành chính mà còn vi phạm" is
// what the law asks for
const WERE_FINED =
  /(?<!\p{L})đã(?: \p{L}+){0,3} phạt(?!\p{L})(?![^;.\d]{0,70} mà (?:còn|vẫn) (?:vi phạm|tái phạm))|(?:quyết định|tổng số tiền) (?:xử )?phạt/u;
/** Is a fine one that the law threatens? */
export function isThreatened({ n }: Site, before: string): boolean {
  if (LEGAL.test(before.slice(-90))) return true;
  const set =
    n.bound === 'at_most' ||
    FINED_UP_TO.test(before.slice(-30)) ||
    n.unit === 'percent' ||
    (n.upper !== null && SPAN_OF_FINES.test(before.slice(-30)));
  return set && !WERE_FINED.test(before);
}

// "trốn đóng từ 50 triệu đồng là bị truy cứu", "trốn đóng từ 300 triệu đến dưới 1 tỷ đồng thì bị phạt tù": from where a law is applied
const MADE_A_CRIME =
  /(?:bộ luật hình sự|blhs|truy cứu|(?:bị|sẽ) phạt tiền từ|phạt tù|cấu thành|thỏa mãn|theo quy định tại (?:khoản|điều))/u;
const CRIMES: ReadonlySet<Concept> = new Set(['arrears', 'arrears_workers', 'arrears_duration', 'violations']);
export const isThreshold = ({ lower, sentence }: Scene, { n }: Site, concept: Concept): boolean =>
  CRIMES.has(concept) &&
  (n.bound === 'at_least' || n.upper !== null) &&
  MADE_A_CRIME.test(lower.slice(Math.max(sentence.start, n.start - 400), Math.min(sentence.end, n.end + 200)));

const POLICY_CONCEPTS: ReadonlySet<Concept> = new Set(['contribution', 'benefit', 'wage_base']);
// "lương hưu bình quân 5,4 triệu đồng/tháng", "ông A nhận 3,2 triệu đồng": told, not set
// "sống nhờ khoản lương hưu 4 triệu đồng mỗi tháng"
const TOLD =
  /(?:(?:khoản|những đồng|suất|nguồn) lương hưu|(?<!mức )bình quân(?! tiền lương| thu nhập)|trung bình|thực nhận|(?<!theo )(?<!\p{L})(?:ông|bà|anh|chị|cụ(?! thể))(?! con| em| bà) |người (?:đàn ông |phụ nữ )?này (?!được|phải|sẽ|không)|lương hưu(?: \p{L}+){0,3} đã(?: lên| là| đạt| hơn| tới| gần| trên)* $)/u;
const MEAN_WAGE = /(?:lương|thu nhập) (?:tháng )?bình quân(?! tiền)|bình quân (?:tiền )?lương/u;
// "ông được hưởng 95% chi phí": the rate is the law's, whoever is told of
const MEAN_RATE = /(?<!mức )(?:bình quân|trung bình)(?! tiền lương| thu nhập)/u;
// "có 12 người hưởng lương hưu trên 20 triệu đồng/tháng; 30 người hưởng 15-20 triệu/tháng", "lương hưu của một người dân nay là 41 triệu đồng/tháng", "người
// hưởng lương hưu cao nhất tỉnh là …": pensions that are drawn
const DRAWN =
  /(?:\d (?:triệu |nghìn |ngàn )?người (?:đang |được )*(?:lĩnh|hưởng|nhận|có)(?: mức)? lương hưu|lương hưu(?: \p{L}+){0,3} của (?:một|người này|người dân|cụ|cô|chú|hai|vợ chồng)|(?:có |^)(?:một|1) (?:người|lao động)(?: nam| nữ)?(?: [^;.,]{0,40})? (?:đang |được )*(?:lĩnh|hưởng|nhận)(?: mức)? lương hưu|người (?:\p{L}+ ){0,3}(?:hưởng|lĩnh|nhận|có)(?: mức)?(?: lương hưu| trợ cấp)?(?: \p{L}+){0,2} (?:cao|thấp|lớn|khủng) nhất)[^;.]{0,50}$/u;
// "12 người hưởng lương hưu trên 20 triệu đồng; 31 người hưởng từ 10 đến 20 triệu đồng", "41.000 người, bằng 60% số người nghỉ
// hưu, đang hưởng mức lương 3-7 triệu đồng": so many of them draw so much
const SO_MANY_DRAW =
  /\d (?:triệu |nghìn |ngàn )?người(?:,[^;,.]{3,60}(?:\.\d[^;,.]*)?,)? (?:đang |được )*(?:lĩnh|hưởng|nhận)(?: mức)?(?: lương)?(?: từ)? $/u;
// "nhóm lương hưu từ 11-14 triệu đồng/tháng chỉ có 38 người"
const DRAWN_BY =
  /^[^;.()]{0,30} (?:chỉ |là |hiện |ước tính )*có (?:khoảng |hơn |gần )?\d[\d.]* (?:nghìn |triệu )?người(?!\p{L})/u;

/** Is a contribution, a benefit or a wage one that somebody pays or draws? */
function isToldOf(scene: Scene, site: Site, concept: Concept, before: string): boolean {
  if (site.n.unit === 'percent' || site.n.unit === 'times') return MEAN_RATE.test(before.slice(-80));
  // "bình quân lương đóng BHXH của những ai làm ở nhà máy do nhà nước nắm phần lớn vốn là …": whose wage it is may be long
  if (concept === 'wage_base' && MEAN_WAGE.test(before.slice(-170))) return true;
  if (TOLD.test(before.slice(-80)) && !SUPPOSED.test(before.slice(-120))) return true;
  // "bà Lê Thị B, 71 tuổi, cho biết lương hưu được 3,2 triệu đồng": paid, not set; an official may speak of what is paid in
  if (concept === 'benefit' && (tellsOfAPerson(scene, site) || DRAWN_BY.test(textAfter(scene, site, 70)))) return true;
  if (concept === 'benefit' && SO_MANY_DRAW.test(before.slice(-120)) && before.includes('lương hưu')) return true;
  return DRAWN.test(before.slice(-120)) || tellsOfMyself(scene, site);
}

// "giá khám bệnh hạng I là 42.100 đồng": a price is set, unlike what a case cost
const PRICE = /giá (?:dịch vụ|khám|ngày giường|giường|viện phí|tiền giường|một lần khám)(?![^;]{0,120}bình quân)/u;

// "- Bệnh viện hạng II: 31.000 đồng (tăng 1.400 đồng)": a line of a list of prices
const PRICE_OF_CLASS = /hạng (?:đặc biệt|iv|i{1,3}|[1-4])(?!\p{L})[^:;.\d]{0,30}: (?:\d[\d.]* (?:đồng|đ) \( ?tăng )?$/u;

// "Nhà nước hỗ trợ cao nhất 93.000 đồng cho người nghèo", "mức hỗ trợ cho người cận nghèo sẽ là 71.400 đồng"
const MOST_SUPPORT = /(?:tối đa|cao nhất|tối thiểu) \d|mức hỗ trợ[^;,.()\d]{0,60} (?:là|bằng) (?:[\p{L}]+ )?\d/u;
const textOfBound = ({ lower, sentence }: Scene, { n }: Site): string =>
  lower.slice(Math.max(sentence.start, n.start - 80), n.end);

/** "giảm đóng cho 82.000 đơn vị, số tiền 1.900 tỷ đồng": what many pay together is told, no rate; in đồng. */
const OF_MANY = 1e9;

/** Is a contribution, a benefit, a wage, a price or support set, and not told of somebody? */
export function isSetByPolicy(
  scene: Scene,
  site: Site,
  { concept, measure, unit }: { concept: Concept; measure: Measure; unit: Unit },
  before: string,
): boolean {
  if (concept === 'contribution' && unit === 'VND' && site.n.value >= OF_MANY) return false;
  if (POLICY_CONCEPTS.has(concept) && !isToldOf(scene, site, concept, before)) return true;
  if (concept === 'medical_cost')
    return (measure === 'level' && PRICE.test(before.slice(-120))) || PRICE_OF_CLASS.test(before.slice(-90));
  if (concept !== 'subsidy' || measure === 'completion' || measure === 'share') return false;
  if (unit === 'VND' && site.n.value < ONE_PERSON && MOST_SUPPORT.test(textOfBound(scene, site))) return true;
  return unit === 'year' || site.n.unit === 'percent' || (unit.startsWith('VND_') && site.n.value < OF_MANY);
}
