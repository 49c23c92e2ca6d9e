import { leftOf, nounOf, textAfter, textBefore } from './around.js';
import type { Base, Concept, Scheme } from '../../schemas/codes.js';
import type { MeasureHint } from './measure.js';
import { ONE_PERSON, conceptOf } from './concept-of.js';
import { PENSIONERS } from './constructions.js';
import { LATE_RATE } from './wrongs.js';
import { settleCoverage } from './settle-coverage.js';
import { unitOfTime } from './per-time.js';
import { LADDER } from './narrow-scheme.js';
import { OUT_OF_POCKET, OWN_PART_RULE } from './set-rates.js';
import type { Draft } from './types.js';
import { USED_UP } from './used-budget.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

/** No sum that a fund spends on all its care is less, in đồng. */
const ONE_CASE = 2e7;
// "đạt 58% trên tổng số người không còn thẻ"
const OF_THE_PEOPLE = /^ (?:trên|trong|của|so với) (?:tổng )?số (?:người|hộ|lao động|học sinh|em|đối tượng)(?!\p{L})/u;

/**
 * Settles concept, measure and base together, once the concept is chosen: percentages mean different things of different
 * concepts. "đạt 17,55% lực lượng lao động" behind a count of participants is a coverage; "65% kế hoạch" behind revenue
 * its completion; "2,56% so với kế hoạch" behind arrears a share. The draft itself is changed: copies, each with a layout of its
 * own, would make every later look at one slow.
 * @param followed the figure that this one speaks of, when it is a follower
 * @param listed the last quantity of its unit, whose list it may go on
 */
export function settle(d: Draft, hint: MeasureHint, followed: Draft | null, listed: Draft | null): Draft {
  if (d.concept === 'medical_visits' && STAY.test(leftOf(d)) && nounOf(d).includes('ngày'))
    return Object.assign(d, { concept: 'other', base: null });
  // "105/114 đơn vị giao dịch điện tử" are employers, "192/478 trường" schools, neither places of treatment
  if ((d.concept === 'network' || d.concept === 'employers') && d.site.n.slash === 'whole') {
    if (EMPLOYER_NOUN.test(nounOf(d))) d.concept = 'employers';
    if (SCHOOL_NOUN.test(nounOf(d))) d.concept = 'other';
  }
  // "38.100/46.800 người nhận lương hưu qua tài khoản": so many of those who receive it
  if (d.concept === 'cashless' && d.site.n.slash === 'whole' && d.unit === 'person')
    Object.assign(d, { concept: 'beneficiaries', family: 'receive' });
  if (followed && hint.measure !== null) {
    d.concept = followed.concept;
    d.family = followed.family;
    // "danh sách nợ từ 3 tháng trở lên dài thêm 35 đơn vị": the months, then the debtors; "số lượt khám tăng 12%, số tiền
    // tăng 31 tỷ đồng": the visits, then what they cost
    const ofMoney = d.family === 'visit' && isMoney(d.unit);
    if ((d.family === 'debt' || ofMoney) && d.unit !== followed.unit && !isPercent(d.unit))
      d.concept = conceptOf(d.family, d.site.n) ?? d.concept;
    // "đạt 84,6% dân số, tăng 3.215 người": behind a rate, people are those who take part
    if (d.concept === 'coverage' && !isPercent(d.unit)) d.concept = 'participants';
    // "20 bệnh viện vượt dự toán, như Bệnh viện A (vượt 12%)": the facilities are counted, the spending is over
    if (d.family === 'overrun' && isPercent(d.unit)) d.concept = 'expenditure';
  }
  // "6.800 người được hưởng trợ cấp thất nghiệp": a benefit of some months is granted, not drawn for good
  if (d.concept === 'beneficiaries' && d.scheme.join() === 'BHTN' && !ON_GOING.test(aroundOf(d)))
    return settle(Object.assign(d, { concept: 'claims', family: 'settle' }), hint, followed, listed);
  // "nợ 12 tỷ đồng, tăng 2,4"; "đạt 35% kế hoạch, tăng 1.260 so với năm trước" is no percentage
  const ofFollowed = followed !== null && !(isPercent(followed.unit) && d.site.n.value >= 1000);
  if (d.measure === 'change' && followed && followed.unit !== d.unit && !isPercent(d.unit))
    d.unit = d.site.n.unit ?? (ofFollowed ? followed.unit : d.unit);
  // "Bệnh viện A có chi phí bình quân cao, 4,9 triệu đồng": what one case costs the fund
  if (d.concept === 'expenditure' && d.unit === 'VND' && d.site.n.value < ONE_CASE && isWithinHealth(d.scheme))
    Object.assign(d, { concept: 'medical_cost', family: 'cost' });
  // "kinh phí 96 tỷ đồng, bình quân 17 triệu đồng/người", "tôi nhận mỗi tháng 3,4 triệu đồng": what one of them gets
  const ofOne = d.unit === 'VND_per_month' || /\/ ?(?:người|lao động|trường hợp)/u.test(nounOf(d));
  if (d.concept === 'expenditure' && d.site.n.value < ONE_PERSON && ofOne)
    Object.assign(d, { concept: 'benefit', family: 'benefit' });
  // "chi trả cho 390 lao động, với tổng số tiền 780 triệu đồng": what all of them got together
  if (d.concept === 'benefit' && d.unit === 'VND' && SUM_FOR_ALL.test(wholeLeftOf(d)))
    Object.assign(d, { concept: 'expenditure', family: 'spend' });
  d.unit = unitOfTime(d, listed);
  if (d.concept === 'subsidy' && FUNDS_THAT_SUPPORT.has(d.scheme.join()) && !isPercent(d.unit))
    Object.assign(d, asBenefit(d));
  if (d.family === 'overrun' && d.concept === 'expenditure')
    return Object.assign(d, { measure: 'gap', base: isPercent(d.unit) ? 'plan' : null });
  if (!isPercent(d.unit)) {
    d.base = null;
    if (d.measure === 'share' || d.measure === 'completion') d.measure = 'level';
    return d;
  }
  return settlePercent(d, hint, followed, listed);
}

const SUM_FOR_ALL =
  /\d (?:lượt )?(?:người|lao động|trường hợp)(?:[^;.]|\.\d){0,110}(?:tổng|với(?: tổng)?) (?:số tiền|kinh phí)(?: \p{L}+){0,3} $/u;
// "hiện đang quản lý, chi trả cho 98.100 người hưởng lương hưu, 5.900 người hưởng trợ cấp thất nghiệp"
const ON_GOING = /đang (?:được )?hưởng|(?:đang|hiện) (?:quản lý|chi trả)|hiện (?:nay|có)/u;
const aroundOf = ({ scene, site }: Draft): string =>
  scene.lower.slice(Math.max(scene.sentence.start, site.n.start - 260), site.rightHead.end);
const wholeLeftOf = ({ scene, site }: Draft): string => textBefore(scene, site, 160);

/** "hỗ trợ học nghề cho 402 người, mỗi tháng 1,5 triệu đồng", "hỗ trợ chuyển đổi nghề": support out of these funds is a benefit. */
const FUNDS_THAT_SUPPORT: ReadonlySet<string> = new Set(['BHTN', 'TNLD_BNN']);
const asBenefit = ({ unit, value }: Draft): Pick<Draft, 'concept' | 'family'> =>
  !isMoney(unit)
    ? { concept: 'claims', family: 'settle' }
    : value < 1e9
      ? { concept: 'benefit', family: 'benefit' }
      : { concept: 'expenditure', family: 'spend' };

// "lãi suất bình quân 7,4%", "cho ngân hàng vay 5,6%/năm": what the fund's money earns
const INTEREST = /lãi suất|(?:tỷ|tỉ) (?:lệ|suất) (?:lãi|sinh lời)|lãi thực thu/u;
const A_YEAR = /% ?(?:\/ ?|mỗi |một )năm/u;
const OF_THE_DEBTS = /^ (?:tổng (?:số )?(?:tiền )?|số (?:tiền )?|tiền )(?:nợ|chậm đóng)/u;
const OF_DEBTORS = /^ (?:so với )?(?:tổng )?(?:số )?(?:đơn vị|doanh nghiệp)(?!\p{L})/u;
const COUNTS_NO_PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['revenue', 'expenditure', 'fund_balance']);

// "ngày điều trị nội trú bình quân là 4,2 ngày": the length of a stay
const STAY = /(?:ngày điều trị|nằm viện|ngày giường|bình quân|kéo dài)/u;
const EMPLOYER_NOUN = /(?:đơn vị|doanh nghiệp|dn|công ty)/u;
const SCHOOL_NOUN = /trường/u;

// "đi khám đúng tuyến được hưởng 80%": health insurance pays a share of what a case costs
const isWithinHealth = (scheme: readonly Scheme[]): boolean =>
  scheme.length > 0 && scheme.every((s) => s.startsWith('BHYT'));
/** "học sinh đóng 70%": no fund takes so much of a wage, so it is a part of the whole contribution. */
const isPartOfWhole = ({ scheme, rule, site: { n } }: Draft): boolean =>
  rule === OWN_PART_RULE || n.value >= (isWithinHealth(scheme) ? 10 : 35);

/** Who pays, printed behind a rate, is nothing that it is of: "70% học sinh tự đóng", "8% + doanh nghiệp 17%". */
const isOfPayer = ({ rule }: Draft, base: Base | null): boolean => base === 'total' || rule === OWN_PART_RULE;

/** "mỗi năm nghỉ sớm bị trừ 2%", "trừ 2% cho mỗi năm nghỉ sớm": points of the wage. */
const isOfEachYear = ({ scene: { lower }, site: { n, clause } }: Draft): boolean =>
  /(?:mỗi năm|mỗi 1%|cứ)[^;]{0,60}$/u.test(lower.slice(Math.max(clause, n.start - 70), n.start)) ||
  /^ (?:cho |với )?mỗi năm/u.test(lower.slice(n.end, n.end + 14));
/** "mức đóng tăng 0,3%, từ 4,5% lên 4,8%": premiums rise with wages, by more than this many percent; less are points of the rate. */
const LEAST_RISE = 3;
/** No agency is owed more of what it should collect, in percent. */
const OWED_AT_MOST = 25;

// "chi phí bình quân một đợt tăng 8%", "giá thuốc chênh nhau 30%": of one case
const OF_ONE = /(?:bình quân|trung bình|mỗi|một|giá)(?![\p{L}])/u;
const MEAN_OF_CASE =
  /(?:bình quân|trung bình)[^,;.()\d]{0,40}(?:lượt|đợt|ca|lần khám|đơn thuốc|bệnh nhân|người bệnh)(?!\p{L})/u;
/** "tiền giường của cả tỉnh tăng 22%": what all cases cost is what is spent, unlike what patients pay of it. */
const isOfManyCases = (d: Draft): boolean =>
  d.concept === 'medical_cost' && d.rule !== OUT_OF_POCKET && !OF_ONE.test(leftOf(d));

const PAID_AHEAD = /(?<!\p{L})tạm ứng(?: (?!nên|còn)[\p{L}]+){0,8} $/u;

function settlePercent(d: Draft, hint: MeasureHint, followed: Draft | null, listed: Draft | null): Draft {
  const base = hint.base;
  if (d.measure === 'change' || d.measure === 'gap') {
    // "tăng mức đóng thêm 0,3%": points of the wage, not of the rate before
    const ofWage = d.concept === 'contribution' || d.concept === 'benefit';
    // "tiền giường tăng 22%, bình quân tiền giường mỗi lượt tăng 14%": of all cases, then of one
    if (d.concept === 'expenditure' && MEAN_OF_CASE.test(leftOf(d)))
      Object.assign(d, { concept: 'medical_cost', family: 'cost' });
    if (isOfManyCases(d) && followed?.concept !== 'medical_cost')
      return Object.assign(d, { concept: 'expenditure', family: 'spend', base: d.base ?? 'previous_period' });
    const ofRate = isOfEachYear(d) || (d.concept === 'contribution' && d.site.n.value < LEAST_RISE);
    return Object.assign(d, { base: ofWage && ofRate ? 'wage' : (d.base ?? (ofWage ? 'wage' : 'previous_period')) });
  }
  // "đóng BHXH bằng 8% tiền lương": a rate of the wage, not of the people
  if (base === 'wage' && (d.concept === 'participants' || d.concept === 'coverage'))
    return Object.assign(d, { concept: 'contribution', family: 'contribute', measure: 'level', base });
  if (d.concept === 'participants' || d.concept === 'coverage' || d.concept === 'new_participants')
    return settleCoverage(d, hint, followed, listed);
  // "36% người hết tuổi lao động được hưởng lương hưu": a share of those people
  if (d.rule === PENSIONERS) return Object.assign(d, { measure: 'share', base: 'other' });
  // "tổng thu …, chiếm 63% dân số tham gia": a share of the people is one of those who take part
  if (COUNTS_NO_PEOPLE.has(d.concept) && (base === 'population' || base === 'labour_force'))
    return Object.assign(d, { concept: 'coverage', family: 'cover', measure: 'level', base });
  // "chi 96 tỷ đồng cho 41.200 lao động, đạt 92% số người đề nghị hưởng": so many of those people
  if (d.concept === 'expenditure' && base === 'beneficiaries' && d.scheme.join() === 'BHTN')
    return Object.assign(d, { concept: 'claims', family: 'settle', measure: 'share', base });
  // "chi phí một lần khám dưới 15% lương cơ sở": a threshold of the benefit
  if ((d.concept === 'medical_visits' || d.concept === 'medical_cost') && base === 'wage')
    return Object.assign(d, { concept: 'benefit', family: 'benefit', measure: 'level', base: 'other' });
  // "được hưởng tối đa 75% mức bình quân tiền lương": a rate, not a share of those who receive
  if ((d.concept === 'beneficiaries' || d.concept === 'claims') && (base === 'wage' || base === 'cost'))
    return Object.assign(d, { concept: 'benefit', family: 'benefit', measure: 'level', base });
  // "nộp vào quỹ 0,5% quỹ lương": a rate of wages, not of what is collected
  if ((d.concept === 'revenue' || d.concept === 'recovered') && base === 'wage')
    return Object.assign(d, { concept: 'contribution', family: 'contribute', measure: 'level', base });
  // "đã dùng hết 99% mức được giao"
  if (d.rule === USED_UP) return Object.assign(d, { measure: 'completion', base: 'plan' });
  // "mỗi quý tạm ứng cho bệnh viện 75% chi phí": how much is paid ahead
  if (d.concept === 'expenditure' && hint.measure === null && PAID_AHEAD.test(textBefore(d.scene, d.site, 70)))
    return Object.assign(d, { measure: 'level', base: 'cost' });
  // "thù lao bằng 4,5% số tiền thu": what the agents get of it
  if (d.rule === 'commission') return Object.assign(d, { measure: 'level', base: 'receivable' });
  // "chi vượt quỹ trên 20%": by how much, and no part of a whole
  if (d.concept === 'fund_balance' && hint.measure === null && /vượt[^;]{0,80}$/u.test(leftOf(d) || wholeLeftOf(d)))
    return Object.assign(d, { measure: 'gap', base: 'plan' });
  // "thuốc nội chiếm 38% tiền thuốc BHYT": a share is of what is spent, not of what one case costs
  if (isOfManyCases(d) && hint.measure !== 'completion')
    return Object.assign(d, { concept: 'expenditure', family: 'spend', measure: 'share', base: base ?? 'total' });
  switch (d.concept) {
    case 'fines':
      if (d.rule === LATE_RATE) return Object.assign(d, { measure: 'level', base: 'other' });
      // "phạt từ 12% đến 15% tổng số tiền phải đóng": a set rate
      if (d.site.n.upper !== null && hint.measure === null)
        return Object.assign(d, { measure: 'level', base: 'receivable' });
      return Object.assign(d, { measure: hint.measure ?? 'share', base: base ?? 'total' });
    // "nợ trên 6 tháng chiếm 21%": of the money, not of the months
    case 'arrears_duration':
      // "38 đơn vị nợ trên 6 tháng, chiếm 21% tổng số đơn vị nợ"
      if (OF_DEBTORS.test(d.scene.lower.slice(d.site.n.end, d.site.rightHead.end)))
        return Object.assign(d, { concept: 'arrears_units', measure: 'share', base: 'total' });
      return Object.assign(d, { concept: 'arrears', measure: hint.measure ?? 'share', base: base ?? 'total' });
    case 'arrears_units':
    case 'arrears_workers':
      // "310 đơn vị, chiếm 99% tổng số tiền nợ": a share of the money is one of the debts
      if (hint.measure === 'share' && OF_THE_DEBTS.test(d.scene.lower.slice(d.site.n.end, d.site.rightHead.end)))
        return Object.assign(d, { concept: 'arrears', family: 'debt', measure: 'share', base: 'total' });
      return hint.measure === 'completion' ? d : Object.assign(d, { measure: 'share', base: base ?? 'total' });
    case 'arrears':
      // "khối doanh nghiệp chiếm 57%": a part of the debts; of what is receivable only a few in a hundred are owed
      if (base === null && hint.measure === 'share' && d.site.n.value > OWED_AT_MOST)
        return Object.assign(d, { measure: 'share', base: 'total' });
      return Object.assign(d, {
        measure: 'share',
        base: base === 'previous_period' || base === null ? 'receivable' : base,
      });
    case 'contribution':
      // "ngoài 70% mức đóng được Nhà nước hỗ trợ": the share that the state pays
      if (base === 'cost' && /(?:hỗ trợ|ngân sách)/u.test(d.scene.lower.slice(d.site.left.start, d.site.rightHead.end)))
        return Object.assign(d, { concept: 'subsidy', family: 'subsidy', measure: 'level', base: 'cost' });
      if (
        // "bằng 70% mức của người thứ nhất": a rate of another rate
        LADDER.test(d.scene.lower.slice(Math.max(d.site.clause, d.site.n.start - 110), d.site.rightHead.end)) &&
        base !== 'wage'
      )
        return Object.assign(d, { measure: 'level', base: 'other' });
      return Object.assign(d, {
        measure: 'level',
        base:
          base === 'cost' || ((base === null || isOfPayer(d, base)) && isPartOfWhole(d))
            ? 'cost'
            : base === 'wage' || base === null || isOfPayer(d, base)
              ? 'wage'
              : 'other',
      });
    case 'benefit':
      return Object.assign(d, { measure: 'level', base: base ?? (isWithinHealth(d.scheme) ? 'cost' : 'wage') });
    case 'subsidy':
      // "9.300 người thôi được ngân sách đóng, chiếm 11% số người tham gia": so many of the people, no rate of support
      if (
        (hint.measure === 'share' || OF_THE_PEOPLE.test(textAfter(d.scene, d.site, 40))) &&
        (followed?.unit === 'person' || followed?.unit === 'household') &&
        base !== 'cost' &&
        base !== 'wage'
      )
        return Object.assign(d, { measure: 'share', base: base ?? 'total' });
      return Object.assign(d, { measure: 'level', base: 'cost' });
    case 'books':
    case 'cards':
      // "đã cấp 671.000 thẻ, đạt 88% dân số": so many of the people hold one
      if (d.concept === 'cards' && base === 'population')
        return Object.assign(d, { concept: 'coverage', family: 'cover', measure: 'level', base });
      return hint.measure === 'completion' ? d : Object.assign(d, { measure: 'share', base: base ?? 'participants' });
    case 'cashless':
      // "13% người hưu trí nhận lương qua thẻ": of those people, not of their wage
      return Object.assign(d, { measure: 'share', base: base === null || base === 'wage' ? 'beneficiaries' : base });
    case 'uninsured':
      // "còn 900 lao động chưa tham gia; năm tới hoàn thành 100% chỉ tiêu": a plan is of those who take part
      if (hint.measure === 'completion')
        return Object.assign(d, { concept: 'participants', family: 'enrol', measure: 'completion', base: 'plan' });
      return Object.assign(d, {
        measure: 'share',
        base: base ?? (d.scheme.includes('BHYT_HSSV') ? 'students' : 'population'),
      });
    case 'revenue':
    case 'expenditure':
      if (d.concept === 'revenue' && (INTEREST.test(leftOf(d)) || A_YEAR.test(nounOf(d))))
        return Object.assign(d, { measure: 'level', base: 'other' });
      // "số chi bằng 56% số thu": one told by the other
      if (d.concept === 'expenditure' && base === 'receivable')
        return Object.assign(d, { measure: 'share', base: 'other' });
      if (hint.measure === 'share') return Object.assign(d, { base: base ?? 'total' });
      // "tiền thuốc bằng 58% tổng chi", "số thu bằng 91% cùng kỳ": what is printed behind it is no plan
      if (base === 'total' || base === 'cost' || base === 'previous_period')
        return Object.assign(d, { measure: 'share', base });
      return Object.assign(d, { measure: 'completion', base: 'plan' });
    default:
      return hint.measure === 'completion' ? d : Object.assign(d, { measure: 'share', base: base ?? 'total' });
  }
}
