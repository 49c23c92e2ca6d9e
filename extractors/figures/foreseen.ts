import type { Concept, Measure, Unit } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { textAfter, textBefore } from './around.js';
import type { Scene, Site } from './types.js';

// What is estimated or foreseen: nobody has counted it, and nobody aims at it.

// "Ước 8 tháng đầu năm, có trên 17 triệu người tham gia, đạt 38%": what opens the sentence governs all of it
const OPENS_ESTIMATE = /^"?ước (?!mơ|nguyện|muốn|vọng)/u;
export const opensEstimate = ({ lower, sentence }: Scene): boolean =>
  OPENS_ESTIMATE.test(lower.slice(sentence.start, sentence.start + 12));

// "số tiền tạm tính 755 tỷ đồng", "chị nhẩm tính sẽ được 92 triệu đồng"
const ESTIMATE =
  /(?<![\p{L}])(?:ước(?! mơ| nguyện| muốn| vọng)|dự báo|ước tính|dự tính|dự ước|tạm tính|nhẩm tính)(?![\p{L}])/u;
// "tổng thu |ước 2.900 tỷ đồng|; số nợ còn 38 tỷ đồng": said of the one number that it stands before
const OF_ONE_MEMBER =
  /[\p{L}\d%)] (?:ước(?: tính)?|dự ước) (?:đạt |là |khoảng |còn |giảm |tăng |thực hiện )*\d[^;]{0,60};/u;
/** "ước cả năm thu 2.900 tỷ đồng; số nợ đến 31/12 còn 38 tỷ đồng": a clause with a day of its own is told again. */
export function isEstimated(scene: Scene, site: Site): boolean {
  const before = textBefore(scene, site, 120);
  const cut = before.lastIndexOf(';') + 1;
  const from = site.n.start - before.length + cut;
  const anew =
    cut > 0 && (OF_ONE_MEMBER.test(before) || scene.dates.some((d) => d.start >= from && d.end <= site.n.start));
  return ESTIMATE.test(anew ? before.slice(cut) : before) || /^ước/u.test(scene.lower.slice(site.n.start, site.n.end));
}

// "chi KCB BHYT dự kiến lên 89.000 tỷ đồng", "số nợ dự kiến cuối năm còn 26 tỷ đồng": what nobody aims at
const EXPECTED = /dự (?:kiến|báo|tính)(?! giải quyết| tiếp nhận)(?![\p{L}])[^;.]{0,80}$/u;
const NOT_AIMED_AT: ReadonlySet<Concept> = new Set<Concept>([
  'expenditure', 'arrears', 'beneficiaries', 'claims', 'medical_visits',
]); // prettier-ignore
// "nếu như năm 2014 quỹ còn kết dư 3 tỷ đồng thì năm 2015 …", "nếu trước đây …": one time against another, nothing supposed
const IF =
  '(?:nếu(?! so| tính| xét| không kể|(?: như)?(?: ở| trong| vào| hết| đến| cuối| đầu)* (?:trước đây|trước kia|(?:năm|tháng|giai đoạn|quý) (?:\\d|[iv]+ ))))';
// "dự báo quỹ bội chi 12.000 tỷ đồng", "quỹ có thể âm", "nếu không tăng mức đóng, quỹ sẽ thiếu hụt": a fund that is foreseen
const FORESEEN = new RegExp(
  `(?<![\\p{L}])(?:dự (?:báo|kiến|tính)|có thể|nguy cơ|sẽ|${IF}|giả sử)(?![\\p{L}])|(?:^|[^\\p{L}])dự toán (?:\\p{L}+ )?năm `,
  'u',
);
// "với đà này, cả năm có thể vượt dự toán 150 tỷ đồng", "nếu giá thuốc giảm 5% thì mỗi năm quỹ bớt chi 700 tỷ đồng"
const SUPPOSED_MONEY = new RegExp(
  `(?<!\\p{L})(?:(?:với|theo|cứ) đà (?:này|đó|trên)|nguy cơ|có thể|giả sử|${IF}|theo tính toán[^;.]{0,60} (?:sẽ|phải))(?!\\p{L})[^;.]{0,110}$`,
  'u',
);
const OF_FUNDS: ReadonlySet<Concept> = new Set<Concept>(['expenditure', 'medical_cost', 'revenue']);
// "nếu mức đóng nâng lên 5,2%, ngân sách phải bỏ thêm 7.100 tỷ đồng; doanh nghiệp 4.600 tỷ đồng": what all of them would pay
const OF_PAYERS: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'subsidy']);
/** What one of them pays is set; more than this is paid by all together. */
const ALL_TOGETHER = 1e9;
const isSupposed = (scene: Scene, site: Site, concept: Concept, measure: Measure, unit: Unit): boolean =>
  (OF_FUNDS.has(concept) || (OF_PAYERS.has(concept) && isMoney(unit) && site.n.value >= ALL_TOGETHER)) &&
  measure !== 'share' &&
  (isMoney(unit) || measure !== 'level') &&
  SUPPOSED_MONEY.test(textBefore(scene, site, 150));

// "khoảng 1,6 triệu người cao tuổi sẽ được nhận trợ cấp", "9 triệu lao động và 31.000 đơn vị sẽ được hỗ trợ": foreseen, not set as a goal
const WILL_RECEIVE =
  /^(?:[^,;.:]|\.\d){0,70} sẽ (?:được )?(?:nhận|hưởng|hỗ trợ|thụ hưởng|tăng|điều chỉnh|chi trả|giải quyết)(?![\p{L}])/u;
const RECEIVE: ReadonlySet<Concept> = new Set<Concept>(['beneficiaries', 'claims']);
// "sẽ có khoảng 38.000 người được hỗ trợ, trong đó học sinh 21.000 em": so many fall under a rule that is to be
const WILL_BE = /(?:sẽ|dự kiến|ước tính)(?: \p{L}+){0,3} có(?: thêm)?(?!\p{L})(?:[^;.]|\.\d){0,120}$/u;
const A_GOAL = /(?:phấn đấu|mục tiêu|chỉ tiêu|quyết tâm)/u;
const GIVEN =
  /được (?:nhà nước |ngân sách |tỉnh |quỹ )?(?:hỗ trợ|hưởng|thụ hưởng|nhận|chi trả|điều chỉnh|tăng)(?!\p{L})/u;
const isToBeGiven = (scene: Scene, site: Site, concept: Concept): boolean => {
  if (site.n.unit !== 'person' || !(RECEIVE.has(concept) || concept === 'subsidy')) return false;
  const before = textBefore(scene, site, 160);
  return WILL_BE.test(before) && !A_GOAL.test(before) && GIVEN.test(before + textAfter(scene, site, 60));
};

// "chị nhẩm tính rút một lần sẽ được 92 triệu đồng": what one reckons to get
const RECKONS = /nhẩm tính[^;.]{0,80}$/u;

/** Is something foreseen that can be no goal, whatever words look ahead at it? */
export const isForeseen = (scene: Scene, site: Site, concept: Concept, measure: Measure, unit: Unit): boolean =>
  (NOT_AIMED_AT.has(concept) && EXPECTED.test(textBefore(scene, site, 110))) ||
  (concept === 'fund_balance' && FORESEEN.test(textBefore(scene, site, 120))) ||
  isSupposed(scene, site, concept, measure, unit) ||
  isToBeGiven(scene, site, concept) ||
  (concept === 'benefit' && RECKONS.test(textBefore(scene, site, 100))) ||
  (RECEIVE.has(concept) && measure === 'level' && WILL_RECEIVE.test(textAfter(scene, site, 90)));
