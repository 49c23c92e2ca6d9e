import { leftOf, textAfter, textBefore } from './around.js';
import type { Base, Concept, Scheme } from '../../schemas/codes.js';
import type { MeasureHint } from './measure.js';
import type { Draft } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** Base of a coverage rate when none is printed: health insurance covers people, the others the labour force. */
const coverageBase = (scheme: readonly Scheme[]): Base =>
  scheme.includes('BHYT_HSSV')
    ? 'students'
    : scheme.some((s) => s.startsWith('BHYT')) || scheme.length === 0
      ? 'population'
      : 'labour_force';

// "tỷ lệ HSSV tham gia BHYT đạt 98%"
const TAKING_PART = /tham gia[^;.()]{0,60}$/u;

/** No fund of the working has more of the labour force, in percent. */
const OF_LABOUR_AT_MOST = 60;
const OF_LABOUR: ReadonlySet<Scheme> = new Set<Scheme>(['BHXH', 'BHXH_BB', 'BHXH_TN', 'BHTN', 'TNLD_BNN']);
/** "BHXH bắt buộc có 41.200 người (đạt 96,8%)", "Nam Trực (100,9%)": more than can be covered is of the plan. */
const isBeyondCoverage = (d: Draft, base: Base | null): boolean => {
  const {
    measure,
    scheme,
    scene,
    site: { n },
  } = d;
  const wholeLeft = textBefore(d.scene, d.site, 160);
  if (measure !== 'level') return false;
  if (n.value > 100) return true;
  const ofLabour = base === null && scheme.length > 0 && scheme.every((s) => OF_LABOUR.has(s)) && !RATE.test(wholeLeft);
  const ofNobody = /^\)?(?:[,.;)]|$)/u.test(scene.lower.slice(n.end, Math.min(scene.sentence.end, n.end + 2))); // "100% cán bộ hội tham gia"
  return ofLabour && ofNobody && n.value > OF_LABOUR_AT_MOST;
};
const RATE = /(?:tỷ lệ|tỉ lệ|bao phủ)[^;]*$/u;
/** "tỷ lệ tham gia đạt 99% kế hoạch": a plan is of people, not of their share. */
const uncovered = (concept: Concept): Concept => (concept === 'coverage' ? 'participants' : concept);
/** "… đạt 41,2% lực lượng lao động. Riêng bắt buộc chiếm 36,9%, tự nguyện 4,3%": parts of a coverage are coverages. */
const isPartOfCoverage = ({ scheme, value }: Draft, listed: Draft | null): boolean =>
  listed?.concept === 'coverage' &&
  listed.scheme.join() === 'BHXH' &&
  value < listed.value &&
  (scheme.join() === 'BHXH_BB' || scheme.join() === 'BHXH_TN');

// "có 41.200 người tham gia, bằng 112% so với cùng kỳ": so much of what there was
const AS_MUCH = /(?:^|[^\p{L}])bằng(?: khoảng| gần| hơn| trên)? $/u;
const isAsMuchAsBefore = (d: Draft): boolean =>
  d.measure === 'level' && (d.site.n.value > 100 || AS_MUCH.test(leftOf(d)));

// "trong 610.000 người thuộc lực lượng lao động, chỉ có 58.000 người tham gia, chiếm 9,5%": how many of those who could
const OUT_OF =
  /(?:^|[^\p{L}])trong (?:tổng số |khoảng |hơn |gần |số )*\d[\d.,]* (?:triệu |nghìn )?(?:người|lao động|em|học sinh|hộ)[^;()]{0,90} (?:mới|chỉ)(?: mới)? có [^;]{0,110}$/u;
// "… 41.200 em có thẻ, chiếm tỷ lệ 93%.": nothing is printed that it is a part of
const ENDS = /^(?:[,.;)/]|$)/u;
const A_PART =
  /(?:trong (?:đó|số)|gồm|riêng|phần lớn|chủ yếu|đa số|còn lại|hộ gia đình|nghèo|ngân sách|nhóm|khối|diện)(?!\p{L})(?:[^.]|\.\d)*$/u;
const MOST = 50;
/** Is it the rate of all who are insured for their health, told right behind their count? Most of them are no part of themselves. */
const isOfAll = (d: Draft, followed: Draft | null): boolean =>
  followed?.scene === d.scene &&
  followed.concept === 'participants' &&
  followed.unit === 'person' &&
  followed.measure === 'level' &&
  d.site.n.value >= MOST &&
  (d.scheme.join() === 'BHYT' || d.scheme.join() === 'BHYT_HSSV') &&
  ENDS.test(d.scene.lower.slice(d.site.n.end, Math.min(d.scene.sentence.end, d.site.n.end + 1))) &&
  !A_PART.test(textBefore(d.scene, d.site, 140));

/** "có 41.200 người tham gia, chiếm 63% dân số, đạt 94% kế hoạch": the rate of a count that is told first. */
const isOfCount = ({ concept, measure, rule }: Draft): boolean =>
  concept === 'coverage' && measure === 'level' && rule === 'follow';
/** "tỷ lệ bao phủ đạt 93% theo kế hoạch"; in "đạt 52% chỉ tiêu BHXH tự nguyện, độ bao phủ BHYT …" the rate is told later. */
const coversBefore = ({ family, scene: { cues }, site: { n, clause } }: Draft): boolean =>
  family === 'cover' && cues.some((c) => c.family === 'cover' && c.start >= clause && c.end <= n.start);
// "96% hội viên tham gia BHYT", "100% cán bộ, chiến sĩ có thẻ": a rate of the members of a group
const OF_GROUP =
  /^ (?:số |tổng số )?(?:hội viên|đoàn viên|đảng viên|cán bộ|công nhân viên|giáo viên|chi hội trưởng|người (?:cận )?nghèo|người có công|người cao tuổi|người dân tộc|cựu chiến binh|trẻ em)(?!\p{L})/u;
// "riêng hộ cận nghèo, tỷ lệ có thẻ mới đạt 61%", "tỷ lệ hộ nghèo có thẻ BHYT là 98%"
const OF_HOUSEHOLDS =
  /(?:^["“]?|[,;:] |tỷ lệ |tỉ lệ |riêng |còn |với )(?:số )?hộ (?:gia đình|nghèo|cận nghèo)(?: (?!hỗ trợ|giảm|tăng)[\p{L},\d%]+){0,16} \(?$/u;
const groupOf = ({ scene, site }: Draft): Base | null =>
  OF_GROUP.test(textAfter(scene, site, 40))
    ? 'other'
    : OF_HOUSEHOLDS.test(leftOf({ scene, site }))
      ? 'households'
      : null;

/** "… là 74%. Như vậy mới đạt 96% nghị quyết": of the rate told before; "mới đạt 52% chỉ tiêu BHXH tự nguyện" names a task of its own. */
const goesOn = ({ rule, scene: { schemes }, site }: Draft): boolean =>
  rule === 'follow' && !schemes.some((g) => g.start >= site.n.end && g.end <= site.right.end);

/**
 * Settles a percentage told of people who take part: the rate of a coverage, a part of them, or so much of a plan.
 * @param followed the figure it speaks of
 * @param listed the last quantity of its unit
 */
export function settleCoverage(d: Draft, hint: MeasureHint, followed: Draft | null, listed: Draft | null): Draft {
  const base = hint.base;
  const group = base === null || base === 'population' ? groupOf(d) : null;
  if (group) return Object.assign(d, { concept: 'coverage', measure: 'level', base: group });
  if (
    base === 'population' ||
    base === 'labour_force' ||
    base === 'students' ||
    (base === 'households' && hint.measure !== 'completion')
  ) {
    return Object.assign(d, { concept: 'coverage', measure: 'level', base });
  }
  if (base === 'previous_period' && isAsMuchAsBefore(d))
    return Object.assign(d, { concept: uncovered(d.concept), measure: 'share', base });
  if (isBeyondCoverage(d, base))
    return Object.assign(d, { concept: uncovered(d.concept), measure: 'completion', base: 'plan' });
  if (hint.measure === 'completion')
    return coversBefore(d) && !(followed && isPercent(followed.unit)) && !TAKING_PART.test(leftOf(d))
      ? Object.assign(d, { concept: 'coverage', measure: 'level', base: coverageBase(d.scheme) })
      : Object.assign(d, {
          concept: (followed ? !isOfCount(followed) : goesOn(d)) ? d.concept : uncovered(d.concept),
          measure: 'completion',
          base: 'plan',
        });
  if (hint.measure === 'share' && base === null && isPartOfCoverage(d, listed))
    return Object.assign(d, { concept: 'coverage', measure: 'level', base: 'labour_force' });
  const whole = hint.measure === 'share' && base === null ? OUT_OF.exec(textBefore(d.scene, d.site, 260)) : null;
  if (whole) {
    const ofWorkers = /lực lượng lao động|trong độ tuổi/u.test(whole[0]);
    return Object.assign(d, { concept: 'coverage', measure: 'level', base: ofWorkers ? 'labour_force' : 'other' });
  }
  // "xã có tỷ lệ dân số tham gia BHYT chiếm 85%": the rate itself, whatever its verb
  if (hint.measure === 'share' && base === null && d.family === 'cover' && (!followed || isPercent(followed.unit)))
    return Object.assign(d, { concept: 'coverage', measure: 'level', base: coverageBase(d.scheme) });
  if (hint.measure === 'share' && base === null && isOfAll(d, followed))
    return Object.assign(d, { concept: 'coverage', measure: 'level', base: coverageBase(d.scheme) });
  if (hint.measure === 'share') return Object.assign(d, { base: base ?? 'total' });
  // "phát triển BHXH tự nguyện đạt 112%" is of the plan; "kết quả tham gia BHYT đạt 93,4%" covers people
  if (d.concept === 'new_participants' && (d.site.n.value > 100 || !TAKING_PART.test(leftOf(d))))
    return Object.assign(d, { measure: 'completion', base: 'plan' });
  // "tỷ lệ tham gia BHYT thấp nhất vùng (61%) nhưng chi phí cao": what costs is told next, no base of a coverage
  const ofCosts = base === 'cost' && coversBefore(d);
  return Object.assign(d, {
    concept: 'coverage',
    measure: 'level',
    base: ofCosts ? coverageBase(d.scheme) : (base ?? coverageBase(d.scheme)),
  });
}
