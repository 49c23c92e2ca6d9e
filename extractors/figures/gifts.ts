import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// Books and cards that are given away: what they are worth, whom they are given to.

const subsidy = (rule: string): Choice => ({ family: 'subsidy', concept: 'subsidy', rule, score: 7 });

// "trao tặng 1.200 sổ BHXH với tổng kinh phí 2,1 tỷ đồng", "tặng 520 thẻ BHYT trị giá 340 triệu đồng"
const GIVEN =
  /(?:tặng|trao(?! đổi)|ủng hộ|hỗ trợ mua)(?:(?!quà|suất)[^;]){0,80}(?:thẻ|sổ) (?:bhyt|bhxh|bảo hiểm)(?:(?!quà|suất)[^;]){0,120}(?:trị giá|kinh phí|số tiền|giá trị)(?: là| hơn| gần| khoảng| trên)* $/u;
// "hơn 2.100 thẻ BHYT (trị giá khoảng 1,3 tỷ đồng)"
const WORTH_IN_BRACKETS =
  /(?:thẻ|sổ) (?:bhyt|bhxh|bảo hiểm (?:y tế|xã hội))[^;.()]{0,20} \((?:tổng )?(?:trị giá|giá trị)(?: khoảng| gần| hơn| trên| là)* $/u;
// "dành 21 tỷ đồng để miễn phí BHYT cho học sinh"
// "31 tỷ đồng cho BHXH huyện nhằm đóng và hỗ trợ đóng BHYT"
const IN_ORDER_TO =
  /^ (?:cho (?:cơ quan )?(?:bhxh|bảo hiểm xã hội)[^,;.()\d]{0,24} )?(?:để|nhằm) (?:thực hiện )?(?:đóng(?:,| và) )?(?:miễn phí|hỗ trợ|mua tặng|tặng|mua)(?: [\p{L}]+){0,3} (?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|thẻ|sổ|mức đóng)(?![\p{L}])/u;
// "14 tỷ đồng mua thẻ BHYT cho hộ cận nghèo", "… mua 9.000 thẻ BHYT tặng cho 100% hộ nghèo": those who are poor or
// small pay nothing themselves
const FOR_THE_POOR =
  /^ (?:để )?(?:mua|đóng|cấp)(?: [\p{L}\d.]+){0,3} (?:bhyt|bảo hiểm y tế)(?: miễn phí)?(?: cấp| tặng)? cho (?:100 ?% )?(?:các |nhóm |đối tượng |những |thuộc |diện )*(?:người|hộ|trẻ em|trẻ|học sinh|đồng bào|cựu chiến binh)(?: thuộc)?(?: hộ)?(?: (?:nghèo|cận nghèo|dưới 6|có công|dân tộc|khuyết tật|cao tuổi|khó khăn)|,)/u;
// "tiền hỗ trợ mua thẻ", told of the sum before or behind it
const FUND_OF_SUPPORT =
  /(?:kinh phí|tiền|khoản tiền|nguồn)(?: ngân sách)? (?:đóng và )?hỗ trợ (?:đóng|mua)(?! [^;.]*nộp)/u;
// "người nghèo được mua thẻ với 40 tỷ đồng; trẻ em 9.000 cháu, kinh phí 7 tỷ đồng": what their cards cost
const BOUGHT_FOR =
  /được (?:ngân sách |nhà nước )?(?:cấp|mua) thẻ(?: bhyt| bảo hiểm y tế)?[^;.()]{0,30} (?:với|kinh phí|số tiền|trị giá)(?: (?:là|kinh phí|số tiền|hơn|gần))* $/u;
// "mua thẻ BHYT cho 4.100 người nghèo với 2,3 tỷ đồng", "cấp 9.000 thẻ BHYT cho trẻ em với kinh phí 4 tỷ đồng"
const BOUGHT_FOR_THE_POOR =
  /(?<!\p{L})(?:mua|cấp)(?: [\p{L}\d.,]+){0,4} thẻ (?:bhyt|bảo hiểm y tế)(?: miễn phí)? cho (?:[^;()]{0,40} )?(?:nghèo|trẻ em|dân tộc thiểu số|có công|bảo trợ xã hội|cao tuổi)(?!\p{L})[^;()\d]{0,50}(?:,|với)(?: tổng)?(?: (?:kinh phí|số tiền|trị giá))?(?: là)? $/u;
// "hỗ trợ 100% mức đóng BHYT cho 2.300 người", "tặng thẻ BHYT cho 120 hộ"
const GIVEN_TO =
  /(?:miễn phí|hỗ trợ|tặng|ủng hộ)(?: (?:mua|đóng|tiền|kinh phí|phí|một phần|toàn bộ|thêm|\d{1,3} ?%|mức|đóng))* (?:thẻ |sổ )?(?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|mức đóng)(?: (?:bhyt|bhxh|bảo hiểm y tế|bảo hiểm xã hội|tự nguyện|miễn phí|hộ gia đình))* cho $/u;
// "2.900 người khó khăn được tặng sổ BHXH, thẻ BHYT"
const WERE_GIVEN =
  /^[^,;.()\d]{0,40} được (?:trao tặng|tặng|hỗ trợ mua|hỗ trợ tiền mua)(?: [\p{L}]+)? (?:thẻ|sổ)(?: (?:bhyt|bhxh|bảo hiểm))/u;

// "quyên góp 31 triệu đồng mua 40 thẻ BHYT"
const BUYS =
  /^ (?:để |nhằm )?(?:mua|tặng|trao|đóng)(?: tặng)?(?: [\p{L}\d.]+){0,3} (?:thẻ|sổ|bhyt|bhxh|bảo hiểm)(?!\p{L})/u;
const COLLECTED = /(?:quyên góp|gây quỹ|góp quỹ|ủng hộ)(?!\p{L})[^;.\d]{0,30}$/u;
/** Is money spent on cards or books right behind? */
export const buysCards = (scene: Scene, site: Site): boolean => BUYS.test(textAfter(scene, site, 60));

/** Rule of money that is given. */
const GIFT = 'gift';
const isMoneyGiven = (scene: Scene, site: Site): boolean => {
  const before = textBefore(scene, site, 260);
  const after = textAfter(scene, site, 110);
  return (
    GIVEN.test(before) ||
    WORTH_IN_BRACKETS.test(before) ||
    (COLLECTED.test(before) && buysCards(scene, site)) ||
    IN_ORDER_TO.test(after) ||
    FOR_THE_POOR.test(after) ||
    BOUGHT_FOR.test(before) ||
    BOUGHT_FOR_THE_POOR.test(before) ||
    FUND_OF_SUPPORT.test(after.slice(0, 60))
  );
};

// "…; trẻ em 9.000 cháu, kinh phí 7 tỷ đồng": what the next group costs
const ITS_COST = /(?:kinh phí|số tiền)(?: là| hơn| gần| trên| khoảng)* $/u;
const goesOn = (scene: Scene, site: Site, last: Draft | undefined): boolean =>
  last?.scene === scene && last.rule === GIFT && ITS_COST.test(textBefore(scene, site, 24));

/** Rule of what books and cards are worth that the sentence before gave away. */
export const WORTH = 'worth of gifts';
// "… tặng 640 thẻ BHYT cho người nghèo. Tổng trị giá chương trình hơn 410 triệu đồng": what was just given is worth so much
const TOTAL_WORTH =
  /^"?(?:với )?tổng (?:trị giá|giá trị|kinh phí|số tiền)(?: (?:trao|tặng|hỗ trợ|chương trình|của|các|thẻ|sổ|phần|số|đợt|này|bhyt|bhxh|trên|là|lên|tới|đến|hơn|gần|khoảng))* $/u;
const GAVE = /(?:tặng|trao|ủng hộ)(?!\p{L})/u;
/** How far before its sum a gift may be told, in characters. */
const GIFT_REACH = 300;
const isWorthOfGift = (scene: Scene, site: Site, previous: Draft | null): boolean =>
  previous !== null &&
  (previous.concept === 'cards' || previous.concept === 'books') &&
  site.n.start - previous.site.n.end < GIFT_REACH &&
  TOTAL_WORTH.test(scene.lower.slice(Math.max(scene.sentence.start, site.n.start - 90), site.n.start)) &&
  GAVE.test(scene.lower.slice(previous.scene.sentence.start, previous.scene.sentence.end));

/**
 * What is given away, in money, people or households.
 * @param last the last figure of its unit
 * @param previous the last figure of any unit
 */
export function gift(scene: Scene, site: Site, last: Draft | undefined, previous: Draft | null): Choice | null {
  switch (site.n.unit) {
    case 'VND':
      if (goesOn(scene, site, last) || isMoneyGiven(scene, site)) return subsidy(GIFT);
      return isWorthOfGift(scene, site, previous) ? subsidy(WORTH) : null;
    case 'person':
    case 'household':
      return GIVEN_TO.test(textBefore(scene, site, 120)) || WERE_GIVEN.test(textAfter(scene, site, 90))
        ? subsidy('given')
        : null;
    default:
      return null;
  }
}
