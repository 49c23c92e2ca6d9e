import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// Lengths of time that are no debt: how long something is drawn or supported, and what is paid or drawn in months of wages.

// "được tính bằng 2 tháng mức bình quân tiền lương", "hưởng 3 tháng trợ cấp thất nghiệp"
const MONTHS_OF = /^ (?:lương|tiền lương|mức bình quân|bình quân|mức lương|trợ cấp)(?! hưu)(?![\p{L}])/u;
// "trợ cấp cho người đóng trên 35 năm là 0,5 tháng mức bình quân tiền lương"
const OF_MEAN = /^ (?:mức )?(?:bình quân|lương cơ sở|mức tham chiếu)/u;
const GIVES = /(?<!\p{L})(?:hưởng|tính|nhận|trợ cấp|lĩnh)(?: [\p{L}]+){0,6} $/u;
// "trợ cấp tuất một lần tính bằng 48 tháng lương hưu đang hưởng"; "chi trả gộp 2 tháng lương hưu" is none
const OF_PENSION = /^ (?:tiền )?lương hưu(?!\p{L})/u;
const AS_MUCH = /(?<!\p{L})bằng(?: (?:tối đa|tối thiểu|ít nhất))* $/u;
export const IS_BENEFIT =
  /(?:trợ cấp|tctn|(?<!\p{L})hưởng|nhận|mai táng|tử tuất|thanh toán|chi trả|hỗ trợ|bồi thường|lĩnh)(?! lương)(?![\p{L}])/u;
// "mức hưởng một lần cho mỗi năm đóng trước 2014 chỉ bằng 1,5 tháng lương", "rút ra mỗi năm chỉ được 1,5 tháng"
const DRAWN = /(?<!\p{L})(?:hưởng|rút|nhận)[^;.]{0,90} (?:bằng|được|là|lại)(?: (?:khoảng|hơn|gần))? $/u;
// "- 1,5 tháng mức bình quân tiền lương cho những năm đóng trước năm 2014;", "và 2 tháng lương cho những năm đóng từ năm 2014"
const FOR_YEARS = /^[^;.\d]{0,90} cho (?:những|mỗi|các) năm (?:đã )?(?:đóng|trước|từ)(?!\p{L})/u;
// "một năm góp vào quỹ tương đương 2,5 tháng lương"
const PAID_IN = /(?<!\p{L})đóng[^;.]{0,70} (?:tương đương|bằng|là)(?: (?:khoảng|hơn|gần))? $/u;
// "tiền lương đóng BHXH bắt buộc không quá 20 tháng lương tối thiểu"
const WAGE_PAID_ON = /(?:lương|thu nhập)(?: \p{L}+){0,5} đóng(?: \p{L}+){0,6} $/u;
// "đóng BHTN 8 năm nên được hưởng 8 tháng", "trợ cấp thất nghiệp trong 7 tháng", "thời gian hưởng là 3 tháng", "mức 4,2 triệu đồng/tháng, kéo dài 6 tháng"
const FOR_MONTHS =
  /(?:trợ cấp thất nghiệp|tctn|\(tctn\)|thời gian hưởng(?: trợ cấp)?(?: thất nghiệp)?|(?:bhtn|bảo hiểm thất nghiệp)[^;.]{0,40} (?:nên|thì|sẽ|chỉ) (?:được |sẽ )?hưởng|trợ cấp[^,;.\d]{0,24} \d[\d.,]*(?: triệu| nghìn| ngàn)? ?đồng ?\/(?: ?người ?\/)? ?tháng)(?: (?:được|trong|là|tối đa|với|thời|gian|bình|quân))* $/u;
// "cứ đóng thêm 12 tháng thì được hưởng thêm 1 tháng"
const MORE_FOR_MORE = /(?:đóng|mỗi|thêm)[^;.\d]{0,30} \d{1,2} tháng[^;.\d]{0,50} hưởng thêm $/u;
// "thời gian hỗ trợ không quá 6 tháng"
const SUPPORTED_FOR = /thời gian (?:được )?hỗ trợ(?: (?:tối đa|là|trong|cho|mỗi|người|không|quá))* $/u;
const LEARNING = /(?:học nghề|đào tạo|học phí)/u;

type Meaning = 'benefit' | 'contribution' | 'wage_base' | 'subsidy';
const FAMILIES = { benefit: 'benefit', contribution: 'contribute', wage_base: 'wage', subsidy: 'subsidy' } as const;

/** What a number of months says by the words around it, or null when it is a debt or a span of time. */
function meaningOf(scene: Scene, site: Site): Meaning | null {
  if (site.n.unit !== 'month') return null;
  const clause = textBefore(scene, site, Math.min(130, Math.max(0, site.n.start - site.clause)));
  const near = clause.slice(-70);
  if (FOR_MONTHS.test(near)) return 'benefit';
  if (MORE_FOR_MORE.test(clause)) return 'benefit';
  if (SUPPORTED_FOR.test(near)) return LEARNING.test(textBefore(scene, site, 200)) ? 'benefit' : 'subsidy';
  const behind = textAfter(scene, site, 60);
  if (OF_PENSION.test(behind) && AS_MUCH.test(near)) return 'benefit';
  if (!MONTHS_OF.test(behind) || /nợ/u.test(near)) return null;
  if (site.n.bound === 'at_most' && WAGE_PAID_ON.test(near)) return 'wage_base';
  if (FOR_YEARS.test(textAfter(scene, site, 130))) return 'benefit';
  if (GIVES.test(near) || DRAWN.test(clause)) return 'benefit';
  if (PAID_IN.test(clause)) return 'contribution';
  return OF_MEAN.test(behind) && IS_BENEFIT.test(clause) ? 'benefit' : null;
}

/** Is a length of time a benefit, and no debt? "mỗi năm đóng được tính 1,5 tháng lương" */
export const isMonthsOfPay = (scene: Scene, site: Site): boolean => meaningOf(scene, site) !== null;

const RULE = 'months';
/** Rule of months that are set, whoever tells of them: how long support lasts, the next of two rates. */
export const SET_MONTHS = 'months set';
// "1,5 tháng lương cho những năm trước 2014 và 2 tháng cho …", "…, từ năm 2014 trở đi là 2 tháng"
const GOES_ON = /^[^;.]{0,70}(?:,| và)[^;.,]{0,50} $/u;
// "không quá 10 năm (120 tháng)"
const TOLD_AGAIN = /^ ?\(?(?:tức |tương đương (?:với )?|hay )?$/u;

/** What months go on with that the number before told of. */
function goesOn({ lower }: Scene, { n }: Site, { rule, concept, unit, site }: Draft): Meaning | null {
  const gap = lower.slice(site.n.end, n.start);
  if (concept === 'subsidy' && unit === 'year') return TOLD_AGAIN.test(gap) ? 'subsidy' : null;
  if ((rule !== RULE && rule !== SET_MONTHS) || !GOES_ON.test(gap) || /nợ|đóng/u.test(gap)) return null;
  return /(?<!\p{L})(?:hưởng|rút|nhận)/u.test(gap) ? 'benefit' : (concept as Meaning);
}

export function monthsOfPay(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  const own = meaningOf(scene, site);
  const before = !own && site.n.unit === 'month' && previous?.scene === scene ? goesOn(scene, site, previous) : null;
  const meaning = own ?? before;
  if (!meaning) return null;
  const rule = before || meaning === 'subsidy' ? SET_MONTHS : RULE;
  return { family: FAMILIES[meaning], concept: meaning, rule, score: 7 };
}
