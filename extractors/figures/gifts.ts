import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Scene, Site } from './types.js';

// Books and cards that are given away: what they are worth, whom they are given to.

const subsidy = (rule: string): Choice => ({ family: 'subsidy', concept: 'subsidy', rule, score: 7 });

// "trao tặng 1.200 sổ BHXH với tổng kinh phí 2,1 tỷ đồng", "tặng 520 thẻ BHYT trị giá 340 triệu đồng"
const GIVEN =
  /(?:tặng|trao(?! đổi)|ủng hộ|hỗ trợ mua)(?:(?!quà|suất)[^;]){0,80}(?:thẻ|sổ) (?:bhyt|bhxh|bảo hiểm)(?:(?!quà|suất)[^;]){0,120}(?:trị giá|kinh phí|số tiền|giá trị)(?: là| hơn| gần| khoảng| trên)* $/u;
// "dành 21 tỷ đồng để miễn phí BHYT cho học sinh"
const IN_ORDER_TO =
  /^ (?:để|nhằm) (?:miễn phí|hỗ trợ|mua tặng|tặng|mua)(?: [\p{L}]+){0,3} (?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|thẻ|sổ|mức đóng)(?![\p{L}])/u;
// "hỗ trợ 100% mức đóng BHYT cho 2.300 người", "tặng thẻ BHYT cho 120 hộ"
const GIVEN_TO =
  /(?:miễn phí|hỗ trợ|tặng|ủng hộ)(?: (?:mua|đóng|tiền|kinh phí|phí|một phần|toàn bộ|thêm|\d{1,3} ?%|mức|đóng))* (?:thẻ |sổ )?(?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|mức đóng)(?: (?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|tự nguyện|miễn phí|hộ gia đình))* cho $/u;
// "2.900 người khó khăn được tặng sổ BHXH, thẻ BHYT"
const WERE_GIVEN =
  /^[^,;.()\d]{0,40} được (?:trao tặng|tặng|hỗ trợ mua|hỗ trợ tiền mua)(?: [\p{L}]+)? (?:thẻ|sổ)(?: (?:bhyt|bhxh|bảo hiểm))/u;

/** What is given away, in money, people or households. */
export function gift(scene: Scene, site: Site): Choice | null {
  switch (site.n.unit) {
    case 'VND':
      return GIVEN.test(textBefore(scene, site, 260)) || IN_ORDER_TO.test(textAfter(scene, site, 90))
        ? subsidy('gift')
        : null;
    case 'person':
    case 'household':
      return GIVEN_TO.test(textBefore(scene, site, 120)) || WERE_GIVEN.test(textAfter(scene, site, 90))
        ? subsidy('given')
        : null;
    default:
      return null;
  }
}
