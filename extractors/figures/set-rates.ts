import { lastOf, textAfter, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import { PUBLIC_PAYER } from './measure.js';
import { IS_BENEFIT, monthsOfPay } from './months-of-pay.js';
import type { Choice } from './readings.js';
import { isWithheld } from './withheld.js';
import type { Draft, Scene, Site } from './types.js';

// Rates and multiples that laws and resolutions set: the words right around the number name them, whatever else the
// sentence speaks of.

/** How far before a number the words stand that govern it, in characters: a long sentence costs no more. */
const REACH = 220;
export const beforeOf = ({ lower, sentence }: Scene, { n, clause }: Site, reach = REACH): string =>
  lower.slice(Math.max(sentence.start, clause, n.start - reach), n.start);
export const behind = (scene: Scene, site: Site): string => textAfter(scene, site, 60);

export const rate = (family: Family, concept: Choice['concept'], rule: string): Choice => ({
  family,
  concept,
  rule,
  score: 7,
});

// "bằng 36 lần mức lương cơ sở", "không quá 20 lần mức tham chiếu"
const OF_BASE_WAGE =
  /^ (?:mức |tháng )?(?:lương|tiền lương|tham chiếu|mức tham chiếu|bình quân|mức bình quân)(?![\p{L}])/u;
const IS_WAGE = /(?:lương|thu nhập|đóng)(?![\p{L}])/u;

// "mức đóng của người thứ nhất bằng 4,5% mức lương cơ sở", "mức đóng hằng tháng bằng 22% chuẩn nghèo"
const OF_SET_WAGE =
  /^ (?:mức |của )?(?:bình quân )?(?:lương|tiền lương|thu nhập|tham chiếu|mức tham chiếu|chuẩn)(?![\p{L}])/u;
const PREMIUM_IS =
  /(?:mức|tỷ lệ|tỉ lệ|tiền|phí) đóng(?![\p{L}])(?:[^,;()%]|, sinh viên){0,80}(?:bằng|là|tối đa|ở mức)(?: [\p{L}]+)? $/u;
// "với lương cơ sở 1,49 triệu đồng và mức đóng bằng 4,5%, mỗi người đóng …": of the wage named before
const WITH_WAGE =
  /(?:lương cơ sở|lương tối thiểu|mức tham chiếu)[^;]{0,60} và (?:mức|tỷ lệ|tỉ lệ) đóng[^,;()\d]{0,20} (?:bằng|là) $/u;
// "được hỗ trợ bằng cách hạ tỷ lệ đóng BHTN từ 2% xuống bằng 0%": both ends of the step are of what is paid in; "nếu mức đóng tăng
// lên 5,2% thì ngân sách bỏ thêm 7.100 tỷ đồng": the rate, whoever pays
const PREMIUM_MOVES =
  /(?:mức|tỷ lệ|tỉ lệ) đóng(?! hỗ trợ)(?: \p{L}+){0,5} (?:tăng|nâng|giảm|hạ) (?:dần )?(?:lên|xuống|còn|về)(?: còn| mức| thành| tới)* $|(?:tăng|giảm|nâng|hạ) (?:(?:mức|tỷ lệ|tỉ lệ) )?đóng(?:(?! hỗ trợ)[^;.()\d%]){0,60} (?:từ (?:\d[\d,]* ?% (?:xuống|lên)(?: còn| bằng| mức| thành| tới)* )?|về )$/u;
// "tổng mức đóng BHXH, BHYT, BHTN đối với doanh nghiệp tham gia BHTN là 32,5%", "đã đóng BHXH theo mức 20%": whatever is listed
// or whoever takes part on the way; "hỗ trợ theo tỷ lệ trên mức đóng BHXH hằng tháng, cụ thể: bằng 30%" is what the support is of
const PREMIUM_OF_FUNDS =
  /(?:(?<!trên )mức đóng (?:các )?(?:bhxh|bhyt|bhtn|bảo hiểm)(?!\p{L})[^;.()%\d]{0,110} (?:là|bằng)|(?:^|[^\p{L}])đóng [^;,.()%]{0,50} theo (?:mức|tỷ lệ|tỉ lệ)) $/u;
/** A rate of the wage that is paid; none of them is higher than a third. */
const isPremium = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'percent' &&
  site.n.value < 35 &&
  (PREMIUM_MOVES.test(beforeOf(scene, site, 120)) ||
    (PREMIUM_OF_FUNDS.test(textBefore(scene, site, 140)) && !OF_OTHERS.test(behind(scene, site))) ||
    ((OF_SET_WAGE.test(behind(scene, site)) || WITH_WAGE.test(beforeOf(scene, site, 120))) &&
      PREMIUM_IS.test(textBefore(scene, site, 120))));

// "mức dưỡng sức một ngày bằng 30% lương cơ sở"
const PAID_OUT = /(?:trợ cấp|hưởng|dưỡng sức|mai táng|tuất|ốm đau|thai sản)/u;

const OF_LIFE = /^ (?:mức )?bình quân (?:tiền lương|thu nhập)/u;

/** Multiples of a set wage: what is paid out, or how high the wage may be that is paid on. */
function multiple(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  // "chỉ bằng 40% mức bình quân tiền lương làm căn cứ đóng": only pensions are reckoned from the mean of a life's wages
  if (site.n.unit === 'percent' && OF_LIFE.test(behind(scene, site))) return rate('benefit', 'benefit', 'multiple');
  if (!OF_BASE_WAGE.test(behind(scene, site))) return null;
  const before = beforeOf(scene, site);
  // "đóng vào quỹ hưu trí, tử tuất bằng 22% mức lương": paid in, though for what is paid out
  if (
    site.n.unit === 'percent' &&
    (PAID_OUT.test(before) || previous?.concept === 'benefit') &&
    !/đóng(?:[^,;]|, tử tuất){0,40}$/u.test(before)
  )
    return rate('benefit', 'benefit', 'multiple');
  if (site.n.unit !== 'times') return null;
  // "mức chọn thấp nhất là chuẩn nghèo (1,5 triệu đồng), cao nhất bằng 20 lần lương cơ sở": the same wage goes on
  const goesOn = previous?.scene === scene && previous.concept === 'wage_base';
  // the wage that is paid on goes up to 20 times, what is paid out of the unemployment fund up to 5
  const paidOn = !(site.n.bound === 'at_most' && site.n.value <= 5);
  // "cao nhất bằng 22% của 20 lần mức tham chiếu": what the rate is of
  if (/% (?:của )?$/u.test(before)) return rate('wage', 'wage_base', 'multiple');
  return paidOn && !IS_BENEFIT.test(before) && (goesOn || IS_WAGE.test(before))
    ? rate('wage', 'wage_base', 'multiple')
    : rate('benefit', 'benefit', 'multiple');
}

// "thời gian hỗ trợ không quá 10 năm", "thời gian hỗ trợ tùy vào thời gian tham gia của mỗi người, nhưng không quá 10 năm"
const SUPPORTED_FOR = /hỗ trợ(?:[^,;()\d]{0,70}|[^;()\d]{0,110}, (?:nhưng|song) (?:cũng )?)$/u;
const SUPPORTED_REACH = 150;
/** Is a number of years how long support lasts? */
export const isYearsOfSupport = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'year' &&
  (site.n.bound === 'at_most' || / là $/u.test(beforeOf(scene, site, 4))) &&
  SUPPORTED_FOR.test(beforeOf(scene, site, SUPPORTED_REACH));

// "được hưởng 45%", "hưởng mức tối đa 75%", "quỹ BHYT thanh toán 40%"; "chi trả 45% dự toán" is none
const RECEIVES =
  /(?:hưởng(?: tiếp)?(?:,? nhưng| với mức| ở mức)? (?:thấp|cao) hơn:|hưởng(?: (?:bhyt|bảo hiểm y tế))?|nhận(?: được)?|(?:được|quỹ|bhyt|y tế|bảo hiểm)(?: (?:bhyt|quỹ|xã hội|y tế|bảo hiểm))* (?:thanh toán|chi trả|trả|chi))(?: (?:mức|bằng|tối đa|là|lên|tới|đến|từ|tỷ lệ|tỉ lệ|thêm|lương hưu|chế độ|trợ cấp|lại))* $/u;
const OF_OTHERS =
  /^ (?:số |tổng (?:số )?)?(?:người|đối tượng|lao động|kế hoạch|dự toán|lượt|hồ sơ|dân số|trong tổng|tổng)(?![\p{L}])/u;
// "sau đó mỗi năm đóng thêm được tính 2%", "cứ mỗi năm nghỉ sớm bị trừ 2%", "đóng đủ 20 năm được 45%"
const PER_YEAR_OF =
  /(?:mỗi năm|từ năm thứ|(?:đủ|đóng) \d{1,2} năm|năm đóng)[^;()%]{0,80}(?:được|tính|thêm|trừ|giảm|cộng)(?: (?:là|bằng|đi|thêm|hưởng|tính))* $/u;
// "20 năm đầu đóng BHXH tính bằng 45%": of a pension, named or not
const FIRST_YEARS =
  /(?<!\p{L})năm đầu(?: tiên)?,? (?:tham gia |đóng )[^;.()%]{0,40}(?:được|tính|hưởng)(?: (?:là|bằng|hưởng|tính))* $/u;
// "tỷ lệ hưởng lương hưu của lao động nam đóng 15 năm là 40%"
const PENSION_RATE_IS = /(?:tỷ lệ|tỉ lệ) (?:hưởng )?lương hưu(?!\p{L})(?:[^;.()%\d]|\d{1,2} năm){0,80} (?:là|bằng) $/u;
// "để đạt tỷ lệ 75% phải có đủ 30 năm đóng": the rate of a pension and the years that it asks for
const RATE_REACHED = /(?:đạt|lĩnh)(?: được)?(?: mức)? (?:tỷ|tỉ) lệ(?: hưởng| lương hưu| tối đa| cao nhất| là)* $/u;
const YEARS_ASKED = /^[^;.%\d]{0,40} \d{1,2} năm(?: đóng| tham gia| công tác)/u;
// "được cấp thẻ BHYT, chi trả 100% khi đi khám"
const PAID_WHEN_TREATED = /(?:chi trả|thanh toán)(?: tới| đến| tối đa)? $/u;
const WHEN_TREATED = /^ khi (?:đi )?(?:khám|kcb|chữa bệnh|điều trị|nằm viện)(?!\p{L})/u;
// "người bệnh còn tự chi trả gần 38% chi phí", "tiền túi của người bệnh còn dưới 30%"
const OWN_MONEY =
  /(?:tự (?:chi )?trả|tiền túi(?: của)?(?: người (?:bệnh|dân))?)(?: (?:tới|đến|khoảng|giảm|còn|là|chiếm|xuống))* $/u;
/** Rule of what patients pay of the costs themselves. */
export const OUT_OF_POCKET = 'out of pocket';
// "tỷ lệ người cao tuổi hưởng lương hưu là 31%": so many of them, and no rate of the pension
const WHO_RECEIVES = /(?:tỷ lệ|tỉ lệ) (?:số )?(?:người|lao động|đối tượng|phụ nữ|hội viên)(?!\p{L})[^;.()\d%]{0,70}$/u;
const PENSION = /(?:hưu|tuổi|mức hưởng|tỷ lệ hưởng|tỉ lệ hưởng)/u;

/** Rule of a rate of the wage that is paid. */
export const PREMIUM = 'premium';
/** Rule of what the insured pay of a contribution themselves. */
export const OWN_PART_RULE = 'own part';
/** A rate right behind the verb of receiving, or of a pension for each year. */
function received(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit !== 'percent' || OF_OTHERS.test(behind(scene, site))) return null;
  const before = beforeOf(scene, site);
  // "ngân sách gánh 50%, trước đây các em tự trả 70%": of what is paid for the card
  const ofPremium =
    (previous?.concept === 'subsidy' || previous?.concept === 'contribution') && !/bệnh|tiền túi/u.test(before);
  if (OWN_MONEY.test(before) && ofPremium) return rate('contribute', 'contribution', OWN_PART_RULE);
  if (OWN_MONEY.test(before)) return rate('cost', 'medical_cost', OUT_OF_POCKET);
  if (WHO_RECEIVES.test(before)) return null;
  if (FIRST_YEARS.test(before)) return rate('benefit', 'benefit', 'received');
  if (PAID_WHEN_TREATED.test(before) && WHEN_TREATED.test(behind(scene, site)))
    return rate('benefit', 'benefit', 'received');
  if (RATE_REACHED.test(before) && YEARS_ASKED.test(textAfter(scene, site, 70)))
    return rate('benefit', 'benefit', 'received');
  if (PENSION_RATE_IS.test(before)) return rate('benefit', 'benefit', 'received');
  // "hộ nghèo được hưởng 100%, người về hưu 95%"
  if (RECEIVES.test(before) || goesOn(scene, site, previous, 'received')) return rate('benefit', 'benefit', 'received');
  const sentence = scene.lower.slice(
    Math.max(scene.sentence.start, site.n.start - REACH * 2),
    Math.min(scene.sentence.end, site.n.end + REACH),
  );
  const ofPension = PENSION.test(sentence) || previous?.concept === 'benefit';
  return PER_YEAR_OF.test(before) && ofPension ? rate('benefit', 'benefit', 'received') : null;
}

// "Nhà nước hỗ trợ tiền đóng bằng 30% đối với hộ nghèo, 25% đối với hộ cận nghèo": what others pay of a contribution
// "tỉnh lo nốt 25% mức đóng còn lại", "ngân sách huyện đóng thêm 20% tiền mua thẻ"
const SUPPORT = new RegExp(
  `(?:hỗ trợ|cộng thêm|đóng thay|trả thay|đóng hộ|gánh|đóng giúp|lo nốt|lo thêm|(?<=${PUBLIC_PAYER})đóng (?:thêm|nốt))(?! (?:học nghề|đào tạo|lẫn nhau))`,
  'gu',
);
const OF_CONTRIBUTION =
  /^ (?:tiền |số tiền |tổng )?(?:mức đóng|mức phí|mệnh giá|tiền đóng|tiền mua|số tiền đóng|kinh phí|phí|giá trị)(?![\p{L}])/u;
const FOR_GROUP =
  /^,? (?:(?:cho|đối với|với|của|nếu|là) )?(?:các |những )?(?:người|hộ|đối tượng|nhóm|học sinh|hssv|thành viên|trường hợp)(?![\p{L}])/u;
const OF_GROUP =
  /(?:hộ nghèo|cận nghèo|đối tượng khác|còn lại|nhóm khác|dân tộc thiểu số|sinh viên|trung bình|hỗ trợ|bằng|là|mức|thêm|thay|gánh)(?: (?:là|bằng|mức|thêm|được|tối thiểu|ít nhất))* $/u;
// What the insured pay themselves: "người dân chỉ phải đóng 10%", "30% còn lại do phụ huynh đóng"
const OWN_PART =
  /(?:tự (?:đóng|nộp|bỏ|trả)|(?:chỉ|phải|còn)(?: [\p{L}]+){0,2} (?:đóng|nộp|bỏ|trả)|(?:người dân|học sinh|sinh viên|phụ huynh|gia đình|người tham gia|cá nhân|các em|người lao động)(?: [\p{L}]+){0,2} đóng|thực (?:đóng|nộp)|mức đóng (?:là|bằng))/u;
/** No list of supported groups is longer. */
const LIST = 320;

// "An Phú thêm 30% mức đóng, Châu Thành 20%, còn Tân Châu 10%": the next member of the list
// "hưởng 60% nếu đóng đủ 25 năm, 45% với ai đóng đủ 10 năm"
const NEXT_MEMBER = /^(?: [^;,.()\d]{1,50}(?:\d{1,2} năm)?)?(?:[,;]| và)(?: [^;,.()\d%]{1,40})? $/u;
const goesOn = (scene: Scene, { n }: Site, previous: Draft | null, rule: string): boolean => {
  if (previous?.scene !== scene || previous.rule !== rule) return false;
  const gap = scene.lower.slice(previous.site.n.end, n.start);
  return (
    NEXT_MEMBER.test(gap) &&
    !OWN_PART.test(gap) &&
    !/(?:đóng|đạt|chiếm|tỷ lệ|tham gia|tăng|giảm) (?:[\p{L}]+ )?$/u.test(gap)
  );
};

const NOT_SUPPORTED = /^ (?:mức đóng )?còn lại/u;

// "người nhiễm HIV được tỉnh đóng 100%", "được ngân sách nhà nước đóng toàn bộ 100%"
const PAID_FOR =
  /được (?:ngân sách|nhà nước|tỉnh|huyện|xã|thành phố|địa phương|trung ương)(?: (?:nhà nước|tỉnh|huyện|xã|thành phố|địa phương|trung ương))* đóng(?: (?:thay|hộ|giúp|cho|bằng|toàn bộ))* $/u;

function supported(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  // "hỗ trợ 70% mức đóng, 30% còn lại người dân đóng"
  if (site.n.unit !== 'percent' || NOT_SUPPORTED.test(behind(scene, site))) return null;
  if (PAID_FOR.test(beforeOf(scene, site, 70))) return rate('subsidy', 'subsidy', 'supported');
  if (PER_YEAR_OF.test(beforeOf(scene, site))) return null; // "mỗi năm đóng thêm được cộng thêm 2%": a pension
  const before = textBefore(scene, site, LIST);
  const after = behind(scene, site);
  const from = lastOf(SUPPORT, before);
  // "hỗ trợ thêm 10% mức đóng, phấn đấu 90% học sinh tham gia": who is in, not what is paid
  if (/^ (?:[\p{L}]+ ){0,4}(?:tham gia|có thẻ)/u.test(after)) return null;
  if (from >= 0 && /(?:phấn đấu|bao phủ)[^;]*$/u.test(before.slice(from))) return null;
  if (goesOn(scene, site, previous, 'supported')) return rate('subsidy', 'subsidy', 'supported');
  if (from < 0 || OWN_PART.test(before.slice(from))) return null;
  // "mức đóng 5,2%, có ngân sách hỗ trợ; giai đoạn sau là 5,6%": of the contribution again
  if (previous?.scene === scene && previous.concept === 'contribution' && before.slice(from).includes(';')) return null;
  if (!OF_CONTRIBUTION.test(after) && !FOR_GROUP.test(after) && !OF_GROUP.test(before.slice(-40))) return null;
  return OF_OTHERS.test(after) && !FOR_GROUP.test(after) ? null : rate('subsidy', 'subsidy', 'supported');
}

// "thù lao bằng 4,5% số tiền thu": what the agents get of it
const COMMISSION = /(?:thù lao|hoa hồng|chi phí thu|phí dịch vụ|chi phí đại lý)[^;,()\d]{0,50}$/u;
const OF_COLLECTED = /^ (?:tổng )?(?:số )?(?:tiền )?(?:thu|đóng)(?![\p{L}])/u;
const commission = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'percent' && OF_COLLECTED.test(behind(scene, site)) && COMMISSION.test(beforeOf(scene, site))
    ? rate('spend', 'expenditure', 'commission')
    : null;

// "hỗ trợ 30% mức đóng; 70% phụ huynh đóng", "phần còn lại 70% sinh viên phải tự nộp", "còn 70% tự đóng": what is left to pay
const PAYER =
  /^ (?:còn lại )?(?:do |thì )?(?:(?:phụ huynh|người dân|học sinh|hssv|sinh viên|gia đình|người tham gia|các em)(?:, sinh viên)?(?: (?!được)[\p{L}]+){0,2}|tự) (?:đóng|nộp|trả)/u;
// "được hỗ trợ 80%, chỉ phải tự đóng 20%"
const LEFT_TO_PAY = /(?:tự|phải|chỉ|còn)(?: (?:phải|tự|chỉ|còn))* (?:đóng|nộp|trả|bỏ ra)(?: (?:thêm|là|bằng))* $/u;
const ownPart = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  site.n.unit === 'percent' &&
  previous?.scene === scene &&
  previous.concept === 'subsidy' &&
  (PAYER.test(behind(scene, site)) ||
    (previous.value + site.n.value === 100 && LEFT_TO_PAY.test(beforeOf(scene, site, 40))))
    ? rate('contribute', 'contribution', OWN_PART_RULE)
    : null;

// "3% vào quỹ ốm đau và thai sản", "0,5% vào quỹ bảo hiểm tai nạn lao động": what is paid into a fund
const INTO_FUND =
  /^ (?:(?:mức |quỹ )?(?:tiền )?lương(?: tháng)? )?(?:vào (?:các )?(?:quỹ )?|(?:để )?đóng (?:các )?quỹ |cho (?:các )?quỹ )(?:hưu trí|ốm đau|tử tuất|bhxh|bhyt|bhtn|bảo hiểm|tnlđ|tai nạn lao động)/u;
const intoFund = (scene: Scene, site: Site): boolean =>
  site.n.unit === 'percent' &&
  site.n.value <= 35 &&
  INTO_FUND.test(behind(scene, site)) &&
  !/(?:tăng|giảm|chiếm|đạt|thu|chi|nợ)(?: [\p{L}]+)? $/u.test(beforeOf(scene, site, 24));

// "ngân sách hỗ trợ 35%, phụ huynh nộp phần còn lại 430.000 đồng/năm", "mỗi sinh viên nộp 310.000 đồng để mua thẻ BHYT"
const PAYS =
  /(?:phụ huynh|gia đình|học sinh|sinh viên|các em|người dân|người tham gia)(?: [\p{L}]+){0,2} (?:đóng|nộp|trả)(?: (?:là|khoảng|chỉ|hơn|gần))* $/u;
const FOR_A_CARD = /^ (?:để )?(?:mua|đóng) (?:thẻ |tiền )?(?:bhyt|bảo hiểm y tế)(?!\p{L})/u;
/** No card costs more in a year, in đồng. */
const DEAREST_CARD = 3e6;
const isPaidBy = (scene: Scene, site: Site): boolean =>
  (site.n.unit === 'VND_per_month' ||
    site.n.unit === 'VND_per_year' ||
    (site.n.unit === 'VND' && site.n.value < DEAREST_CARD && FOR_A_CARD.test(behind(scene, site)))) &&
  PAYS.test(beforeOf(scene, site, 60));

// "Người thứ nhất: 81.000 đồng/tháng; 972.000 đồng/năm (trước đó: 67.050 đồng/tháng)": a line of the ladder of a household
const LADDER_LINE = /^(?:- ?|\+ ?)?người thứ (?:nhất|hai|ba|tư|năm|\d)(?: trở đi)?(?::| )/u;
const onLadder = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  (n.unit === 'VND_per_month' || n.unit === 'VND_per_year') &&
  LADDER_LINE.test(lower.slice(sentence.start, sentence.start + 30));

/** What a law or resolution sets a number to be, or null when the words around it do not say so. */
export function setRate(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (intoFund(scene, site)) return rate('contribute', 'contribution', 'into fund');
  if (isPremium(scene, site) || isWithheld(scene, site)) return rate('contribute', 'contribution', PREMIUM);
  if (isPaidBy(scene, site)) return rate('contribute', 'contribution', 'paid by');
  if (onLadder(scene, site)) return rate('contribute', 'contribution', 'ladder');
  const months = monthsOfPay(scene, site, previous);
  if (months) return months;
  if (isYearsOfSupport(scene, site)) return rate('subsidy', 'subsidy', 'years');
  return (
    commission(scene, site) ??
    ownPart(scene, site, previous) ??
    multiple(scene, site, previous) ??
    supported(scene, site, previous) ??
    received(scene, site, previous)
  );
}
