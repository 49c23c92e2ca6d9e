import { isAheadOf, isCeilingAhead, isCriterion, isGoal, isGoalBehind, isStrivenFor } from './ahead.js';
import { textAfter, textBefore } from './around.js';
import type { Concept, Measure, Status, Unit } from '../../schemas/codes.js';
import { isEstimated, isForeseen, opensEstimate } from './foreseen.js';
import { isSetByPolicy, isThreatened, isThreshold } from './set-by-policy.js';
import type { Scene, Site } from './types.js';
import { tellsUse } from './used-budget.js';
import { isMoney } from '../../schemas/unit-kinds.js';

const BACK =
  '(?:thu hồi|thoái thu|truy thu|truy đóng|truy nộp|truy hoàn|hoàn trả|hoàn lại|bồi hoàn|nộp lại|nộp bù|nộp trả|nộp bổ sung|đóng bổ sung|nộp dứt điểm|nộp về|đóng bù|khắc phục(?! hậu quả)|đòi|trả lại|xuất toán|giảm trừ|giảm quyết toán|giảm chi|bồi thường|đóng đủ)';
// "yêu cầu các đơn vị truy thu 3 tỷ đồng", "phải nộp bù 3 tỷ đồng", "chưa thu hồi được 3 tỷ đồng": only demanded
const DEMANDED = new RegExp(
  `(?:kiến nghị|quyết định|đề nghị|yêu cầu|buộc|đề xuất)(?: [\\p{L}\\d]+){0,12} ${BACK}|(?:kiến nghị|đề nghị)(?: tạm| tạm thời)? không thanh toán|buộc(?: [\\p{L}\\d]+){0,8} trả|(?:phải|cần|chưa|sẽ) (?:bị )?${BACK}`,
  'u',
);
// "3 tỷ đồng phải truy thu", "3 tỷ đồng tiền chi sai chưa đòi được"
export const DEMANDED_BEHIND = new RegExp(
  `^(?: [\\p{L}]+){0,9}(?<! số) (?:phải|cần|chưa) (?:bị |được )?${BACK}(?![\\p{L}])`,
  'u',
);
// "…, đã thu hồi 2 tỷ đồng", "mới đòi được 1 tỷ đồng": what came in
const CAME_IN =
  /(?<!chưa )(?:đã|mới|mới chỉ|chỉ)(?: được| bị)? (?:thu|nộp|trả|đòi|khắc phục|truy thu|hoàn|chuyển|giảm|xuất toán)|(?<!chưa )(?:thu|đòi|nộp|trả) (?:được|về)(?! quỹ)/gu;
// What was owed, done wrong, inspected and fined is told: "yêu cầu" beside it asks for something else
const TOLD_WRONGS: ReadonlySet<Concept> = new Set<Concept>([
  'arrears', 'arrears_units', 'arrears_workers', 'arrears_duration', 'violations', 'inspections', 'fines',
]); // prettier-ignore
// "nợ BHXH sẽ ảnh hưởng đến quyền lợi của 310 lao động": what is owed may do harm yet, but is owed
const OWED: ReadonlySet<Concept> = new Set<Concept>(['arrears', 'arrears_workers', 'arrears_duration']);
// "tiền phạt phải thu 640 triệu đồng"
const DUE = /phải thu(?! hồi)/gu;
// "số người cần phát triển thêm để đạt kế hoạch là 4.100 người", "cần phát triển thêm 4.100 người tham gia BHYT; 900 người …":
// what is still to be done
const STILL = /(?:cần|còn phải|phải) (?:phát triển|vận động)(?: thêm| mới)?(?![\p{L}])(?:[^;]|;(?= (?:\d|$))){0,160}$/u;
// "trong 2 tháng còn lại phải tăng thêm 9.100 người (nữa)"; "phải tăng thêm 2% mức đóng" is a change
const STILL_MORE = /(?:cần|còn phải|phải) (?:(?:tăng|có) )?thêm (?:ít nhất |khoảng |gần |hơn |trên )?$/u;
// "còn 8.300 người cần vận động tham gia"
const STILL_BEHIND = /^ (?:nữa )?(?:cần|còn phải|phải) (?:được )?(?:phát triển|vận động)(?![\p{L}])/u;
// "cao hơn mức 2,2% mà nghị quyết đặt ra cho năm 2025"
const SET_BEHIND =
  /^ mà (?:nghị quyết|quyết định|kế hoạch|đề án|chương trình|chính phủ|tỉnh|ngành|trung ương)(?!\p{L})[^;]{0,120}?(?:đặt ra|đề ra|giao)(?!\p{L})/u;
// "so với chỉ tiêu cả năm (36,6%)": the plan's own value in brackets; in "cao so với dự toán, như: Hà Nam (71%)" examples
const PLAN_VALUE =
  /(?<!(?:hoàn thành|đạt|vượt) )(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu)(?:(?!hoàn thành|,? như:? )[^;.]){0,110}\($/u;
// "bao phủ 94,1% dân số, vượt chỉ tiêu huyện và tỉnh giao (93,5%)": what was reached or passed, told behind the result; "hoàn
// thành chỉ tiêu giao (102%)" tells how far
const PLAN_REACHED =
  /(?:hoàn thành|đạt|vượt) (?:chỉ tiêu|kế hoạch|mục tiêu)(?: [\p{L}]+){0,8} (?:giao|đề ra|đặt ra)(?: (?:cho |trong )?năm \d{4})? \($/u;
const isPlanReached = (scene: Scene, site: Site): boolean => {
  const told = scene.numbers[site.index - 1];
  return (
    told?.unit === site.n.unit &&
    site.n.value <= told.value &&
    site.n.value * 2 > told.value &&
    PLAN_REACHED.test(textBefore(scene, site, 110))
  );
};
// "thấp hơn 0,8% so với chỉ tiêu tỉnh giao năm 2024 là 93%"
const PLAN_IS =
  /so (?:với )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|mức(?= [^,;.]{0,30}giao))(?: [\p{L}]+| \d{4}){1,9} là $/u;
// "chưa đạt chỉ tiêu mà nghị quyết của tỉnh giao là 88% và quyết định của Chính phủ giao là 91%"
const GIVEN_IS =
  /(?<!\p{L})đạt (?:được )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?:(?! (?:thấp|cao|ít|nhiều) hơn| vượt)[^;.]|\.\d){0,160} giao là $/u;
// "có 19.800 người (kế hoạch năm 21.300 người)", "93,4% (chỉ tiêu tỉnh giao: 93%)"
const PLAN_IN_BRACKETS =
  /\((?:kế hoạch|chỉ tiêu|kh|mục tiêu)(?: (?:năm|cả|\d{4}|được|tỉnh|huyện|thành phố|ubnd|hđnd|bhxh|việt nam|giao|đề ra|đặt ra|là)(?!\p{L}))*:? $/u;
// "vượt 7% so với chỉ tiêu 2.000 người", "so với kế hoạch tỉnh giao năm 2024 1.850 người"
const PLAN_BEHIND =
  /so (?:với )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)(?: (?:được|đã|tỉnh|huyện|thành phố|ubnd|hđnd|chính phủ|thủ tướng|trung ương|bhxh|việt nam|giao|đề ra|đặt ra|cả|năm|nghị quyết|\d{4}))* $/u;
const POLICY_WORDS = /(?:đề xuất|phương án|theo quy định|quy định|dự thảo)/u;
// "còn thấp hơn mục tiêu 55% mà Chính phủ giao"
const PLAN_OF = /(?:hơn|so|so với|xa) (?:chỉ tiêu|kế hoạch|mục tiêu|mức) $/u;
const GIVEN_BEHIND = /^ (?:mà )?(?:[\p{L}]+ ){0,6}(?:giao|đặt ra|đề ra)(?![\p{L}])/u;

/**
 * "thấp hơn 1,6% so với chỉ tiêu cả năm (36,6%)": is the number the plan's own value? "số người cần phát triển để đạt kế hoạch tỉnh
 * giao là 4.100 người" is what the plan still lacks.
 */
export const isPlanValue = (scene: Scene, site: Site): boolean =>
  isValueOfPlan(scene, site) && !tellsUse(scene, site) && !(site.n.unit !== 'percent' && isStillToDo(scene, site));
const isValueOfPlan = (scene: Scene, site: Site): boolean =>
  scene.lower[site.n.start - 1] === '('
    ? PLAN_VALUE.test(textBefore(scene, site, 150)) || isPlanReached(scene, site)
    : isPlanInBrackets(scene, site) ||
      PLAN_IS.test(textBefore(scene, site, 90)) ||
      GIVEN_IS.test(textBefore(scene, site, 190)) ||
      (site.n.unit !== null && PLAN_BEHIND.test(textBefore(scene, site, 90))) ||
      isGivenBehind(scene, site);

export const isPlanInBrackets = (scene: Scene, site: Site): boolean =>
  PLAN_IN_BRACKETS.test(textBefore(scene, site, 60));

/** "thấp hơn chỉ tiêu 89% được UBND tỉnh giao" */
export const isGivenBehind = (scene: Scene, site: Site): boolean =>
  PLAN_OF.test(textBefore(scene, site, 30)) && GIVEN_BEHIND.test(textAfter(scene, site, 60));

/** What is still to be done is counted on a day, as a stock is; a goal is not. */
export const isStillToDo = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  (n.unit === 'person' && STILL_MORE.test(lower.slice(Math.max(sentence.start, n.start - 40), n.start))) ||
  STILL.test(lower.slice(Math.max(sentence.start, n.start - 260), n.start)) ||
  STILL_BEHIND.test(lower.slice(n.end, n.end + 40));

/** "số còn phải thu của quý này là 640 tỷ đồng": what is still to come in. */
const TO_COME_IN = /số (?:tiền )?(?:còn )?phải thu(?: [\p{L}]+){0,6} (?:còn|là) $/u;

// "buộc Công ty TNHH A (gọi tắt là Phòng khám A) hoàn trả 1,2 tỷ đồng"
const IN_BRACKETS = / \([^()]{0,90}\)/gu;
/** Is money only demanded back, past all that came in? */
function isDemanded({ lower }: Scene, { n }: Site, said: string): boolean {
  // "đã trả 4 tỷ đồng, tức 61% số phải thu hồi": the share came in
  if (n.unit !== 'percent' && DEMANDED_BEHIND.test(lower.slice(n.end, n.end + 70))) return true;
  let reach = 0;
  for (const m of said.matchAll(CAME_IN)) reach = m.index + m[0].length;
  return DEMANDED.test(said.slice(reach).replaceAll(IN_BRACKETS, ''));
}

/** A completion, gap or change is told, unless the clause itself looks ahead: "phấn đấu đạt 55% chỉ tiêu". */
function statusOfRelation(measure: Measure, before: string, estimated: boolean): Status {
  if (!isAheadOf(before)) return estimated ? 'estimate' : 'actual';
  // "sẽ tăng 12%", "ước cả năm sẽ dùng 98% dự toán": foreseen, unless it is striven for
  return (estimated || measure !== 'completion') && !isStrivenFor(before) ? 'estimate' : 'target';
}

// "sẽ tăng 12% so với năm ngoái (38.400 người)": what was is told in brackets behind its time
const WAS =
  /so (?:với )?(?:cùng kỳ|năm (?:ngoái|trước|\d{4})|quý (?:trước|\d|[iv]+)|tháng (?:trước|\d+)|cuối năm|đầu năm)[^,;.()]{0,30} \($/u;

/** Is a number what was, told to compare with? */
export const isToldToCompare = (scene: Scene, site: Site): boolean => WAS.test(textBefore(scene, site, 90));

// "được giao 900 người, nửa năm mới vận động được 80 người": how far it got; "cần thêm 900 người mới đạt 95%" is a goal
const GOT_SO_FAR =
  /(?<!\p{L})(?<!(?:thì|cần|phải)(?: [\p{L}\d.%]+){0,8} )mới (?:chỉ )?(?:đạt|có|được|(?:vận động|phát triển|thu|thực hiện|giải quyết|cấp|bao phủ) được)(?: khoảng| gần| hơn| trên)? $/u;

// "dự kiến đến cuối năm, ước thu được 80.000 tỷ đồng": what is estimated behind a plan is no plan
const pastEstimate = (before: string): string => before.slice(Math.max(0, before.lastIndexOf(' ước ')));

// "hộ nghèo còn 1,4% (yêu cầu dưới 3%); tỷ lệ tham gia BHYT đạt 93%": what a criterion asks of another member of the list
const ASKED_IN_BRACKETS = /\((?:theo )?(?:yêu cầu|quy định|chỉ tiêu|kế hoạch)[^()]{0,80}\)/gu;

/** Is the figure told, planned, estimated, or set by policy? */
export function chooseStatus(scene: Scene, site: Site, concept: Concept, measure: Measure, unit: Unit): Status {
  const { lower, sentence } = scene;
  const said = lower
    .slice(Math.max(sentence.start, site.n.start - 260), site.n.start)
    .replaceAll(ASKED_IN_BRACKETS, '');
  const told = TOLD_WRONGS.has(concept) || concept === 'recovered' ? said.replaceAll('yêu cầu', '') : said;
  const before = concept === 'fines' ? told.replaceAll(DUE, '') : told;
  const opening = opensEstimate(scene);
  const estimated = opening || isEstimated(scene, site);
  if (concept === 'fines' && isThreatened(site, before)) return 'policy';
  if (isThreshold(scene, site, concept)) return 'policy';
  if (measure === 'level' && isToldToCompare(scene, site)) return 'actual';
  if (isForeseen(scene, site, concept, measure, unit)) return 'estimate';
  if (concept === 'revenue' && TO_COME_IN.test(before)) return 'target';
  // "Ước tính, kinh phí hỗ trợ là khoảng 18 tỷ đồng mỗi năm": what support will cost is set by nobody
  if (opening && concept === 'subsidy' && isMoney(unit)) return 'estimate';
  if (isSetByPolicy(scene, site, { concept, measure, unit }, before)) return 'policy';
  if (isPlanValue(scene, site) || SET_BEHIND.test(lower.slice(site.n.end, site.n.end + 160))) return 'target';
  // "yêu cầu cử người trực tại 72 điểm chi trả": the points are there
  if (concept === 'network' && /(?:tại|ở) $/u.test(before)) return 'actual';
  if (measure === 'completion' || measure === 'gap' || measure === 'change')
    return statusOfRelation(measure, before, estimated);
  if (opening) return 'estimate';
  if (concept === 'recovered' && isDemanded(scene, site, said)) return 'target';
  if (concept === 'new_participants' && isStillToDo(scene, site)) return 'target';
  // "dự báo tháng 5 sẽ có 1.800 hồ sơ": foreseen, not aimed at
  if (GOT_SO_FAR.test(before)) return estimated ? 'estimate' : 'actual';
  const aim = estimated || OWED.has(concept) ? pastEstimate(before).replaceAll('sẽ ', '') : before;
  if (isGoal(aim) || isGoalBehind(scene, site)) return 'target';
  if ((concept === 'arrears' && isCeilingAhead(before, site)) || isCriterion(before, site)) return 'target';
  if (estimated) return 'estimate';
  const mayBeRule = site.n.unit === 'percent' && (concept === 'coverage' || concept === 'subsidy');
  return mayBeRule && POLICY_WORDS.test(before.slice(-60)) ? 'policy' : 'actual';
}
