import type { Concept, Measure, Status, Unit } from '../../schemas/codes.js';
import type { Scene, Site } from './types.js';

// "phấn đấu đạt trên 90%", "chỉ tiêu giao là 6.400 người", "dự kiến thu 500 tỷ"
const TARGET =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch (?:giao|đề ra|đặt ra)|được giao|đặt ra|dự kiến|đặt mục tiêu|hướng tới|hướng đến|quyết tâm|duy trì tỷ lệ|sẽ (?:đạt|có|thu)|yêu cầu|giao (?:cho|chỉ tiêu)|cần (?:đạt|phát triển)|nhiệm vụ|tiếp tục bao phủ|(?:kiến nghị|quyết định|đề nghị|yêu cầu) (?:thu hồi|truy thu|truy đóng)|kiến nghị (?:chưa|không) chấp nhận|phải (?:truy đóng|truy thu|hoàn trả|nộp lại)|yêu cầu giảm)/u;
// "số người cần phát triển thêm để đạt kế hoạch là 4.100 người": what is still to be done
const STILL = /(?:cần|còn phải|phải) (?:phát triển|vận động)(?: thêm| mới)?(?![\p{L}])[^;]{0,160}$/u;
// What ends the reach of a target word: the result that is told against it
const RESULT =
  /(?:kết quả|đã đạt|đã có|thực hiện được|đến nay|hiện nay|tính đến|(?:vượt|kém|thấp hơn|cao hơn) (?:chỉ tiêu|mục tiêu|kế hoạch)|hoàn thành (?:chỉ tiêu|mục tiêu|kế hoạch)|so với (?:chỉ tiêu|mục tiêu|kế hoạch)|đạt (?:chỉ tiêu|mục tiêu|kế hoạch)|theo (?:kế hoạch|chỉ tiêu)|chỉ tiêu kế hoạch giao;|\d ?% (?:kế hoạch|chỉ tiêu|dự toán)(?: [\p{L}]+){0,6}|, đã )/gu;
// "so với chỉ tiêu cả năm (36,6%)": the plan's own value in brackets
const PLAN_VALUE = /(?<!(?:hoàn thành|đạt|vượt) )(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu)[^;.]{0,110}\($/u;
const ESTIMATE = /(?<![\p{L}])(?:ước|dự báo|ước tính|dự tính)(?![\p{L}])/u;
const POLICY_CONCEPTS: ReadonlySet<Concept> = new Set(['contribution', 'benefit', 'wage_base']);
const POLICY_WORDS = /(?:đề xuất|phương án|theo quy định|quy định|dự thảo)/u;
// "lương hưu bình quân 5,4 triệu đồng/tháng", "ông A nhận 3,2 triệu đồng": told, not set
const TOLD =
  /(?:(?<!mức )bình quân(?! tiền lương| thu nhập)|trung bình|thực nhận|(?:^|[^\p{L}])(?:ông|bà|anh|chị|cụ) )/u;

const PRICE = /giá (?:dịch vụ|khám|ngày giường|giường|viện phí|tiền giường|một lần khám)(?![^;]{0,120}bình quân)/u;

// "có thể bị phạt tiền từ 50 triệu đến 200 triệu đồng": what the law threatens
const LEGAL =
  /(?:có thể bị|sẽ bị|theo điều|bộ luật|quy định|mức phạt(?: tiền)? (?:từ|là|tối đa|cao nhất))[^;.]{0,60}$/u;

/** "thấp hơn 1,6% so với chỉ tiêu cả năm (36,6%)": is the number the plan's own value? */
export const isPlanValue = (scene: Scene, site: Site): boolean =>
  scene.lower[site.n.start - 1] === '(' &&
  PLAN_VALUE.test(scene.lower.slice(Math.max(scene.sentence.start, site.n.start - 150), site.n.start));

/** Is the figure told, planned, estimated, or set by policy? */
export function chooseStatus(scene: Scene, site: Site, concept: Concept, measure: Measure, unit: Unit): Status {
  const { lower, sentence } = scene;
  const before = lower.slice(Math.max(sentence.start, site.n.start - 260), site.n.start);
  const percent = site.n.unit === 'percent';
  if (concept === 'fines' && LEGAL.test(before.slice(-90))) return 'policy';
  // "ông được hưởng 95% chi phí": the rate is the law's, whoever is told of
  const told = percent ? /(?<!mức )(?:bình quân|trung bình)(?! tiền lương| thu nhập)/u : TOLD;
  if (POLICY_CONCEPTS.has(concept) && !told.test(before.slice(-80))) return 'policy';
  // "giá khám bệnh hạng I là 42.100 đồng": a price is set, unlike what a case cost
  if (concept === 'medical_cost' && PRICE.test(before.slice(-120)) && measure === 'level') return 'policy';
  if (concept === 'subsidy' && (percent || unit === 'year' || unit.startsWith('VND_')) && measure !== 'completion')
    return 'policy';
  if (isPlanValue(scene, site)) return 'target';
  if (measure === 'completion' || measure === 'gap' || measure === 'change') {
    // A completion is told, unless the clause itself looks ahead: "phấn đấu hoàn thành 60% chỉ tiêu"
    if (/(?:phấn đấu|quyết tâm|dự kiến|mục tiêu|sẽ)[^;.]{0,60}$/u.test(before)) return 'target';
    return ESTIMATE.test(before.slice(-120)) ? 'estimate' : 'actual';
  }
  if (concept === 'new_participants' && STILL.test(before)) return 'target';
  if (TARGET.test(before)) {
    let reach = 0;
    for (const m of before.matchAll(RESULT)) reach = m.index + m[0].length;
    if (TARGET.test(before.slice(reach))) return 'target';
  }
  if (ESTIMATE.test(before.slice(-120)) || /^ước/.test(lower.slice(site.n.start, site.n.start + 4))) return 'estimate';
  if (POLICY_WORDS.test(before.slice(-60)) && percent && (concept === 'coverage' || concept === 'subsidy'))
    return 'policy';
  return 'actual';
}
