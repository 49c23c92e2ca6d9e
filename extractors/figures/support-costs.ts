import { isMoney, isPercent } from '../../schemas/unit-kinds.js';
import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// What it costs to support premiums at set rates, and whom that reaches.

// "Tổng kinh phí thực hiện dự kiến 18,9 tỷ đồng", "kinh phí hỗ trợ mỗi năm khoảng 24 tỷ đồng"
const COST =
  /kinh phí(?: (?:thực hiện|hỗ trợ|dự kiến|ước tính|ước|khoảng|hơn|gần|trên|là|mỗi năm|hằng năm|hàng năm|chính sách|này|cần|từ ngân sách|ngân sách|tỉnh|địa phương))* $/u;
// "…, trong đó năm 2024 là 9,1 tỷ đồng, năm 2025 là 9,8 tỷ đồng"
const IN_A_YEAR = /^(?:,|;| và)(?: trong đó)?(?: (?:riêng )?năm \d{4})(?: (?:là|khoảng|hơn|gần))* $/u;
// "14.600 người được hưởng chính sách"
const REACHED = /^ (?:[^,;.()\d]{0,40} )?(?:được |sẽ )*(?:thụ )?hưởng (?:chính sách|hỗ trợ|mức hỗ trợ)(?!\p{L})/u;
/** How far behind the rates of support it may be told, in characters. */
const REACH = 260;
/** Rule of what support costs and whom it reaches. */
const SUPPORT = 'cost of support';

const isRateOfSupport = ({ concept, status, unit }: Draft): boolean =>
  concept === 'subsidy' && status === 'policy' && isPercent(unit);

/** The sums behind rates of support, and the people they reach: "hỗ trợ 30% … kinh phí thực hiện 18,9 tỷ đồng". */
export function costOfSupport(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || (!isRateOfSupport(previous) && previous.rule !== SUPPORT)) return null;
  if (site.n.start - previous.site.n.end > REACH) return null;
  const told = isMoney(site.n.unit)
    ? COST.test(textBefore(scene, site, 90)) ||
      (previous.rule === SUPPORT && IN_A_YEAR.test(scene.lower.slice(previous.site.n.end, site.n.start)))
    : site.n.unit === 'person' && REACHED.test(textAfter(scene, site, 70));
  return told ? { family: 'subsidy', concept: 'subsidy', rule: SUPPORT, score: 9 } : null;
}
