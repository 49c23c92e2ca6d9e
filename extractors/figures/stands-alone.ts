import { textAfter, textBefore } from './around.js';
import { interval } from '../../schemas/period.js';
import { isFlow } from './as-of.js';
import type { Governor } from './period.js';
import type { Concept, Unit } from '../../schemas/codes.js';
import { tellsOfAPerson, tellsOfMyself } from './one-person.js';
import type { Draft, Scene, Site } from './types.js';

// "người thứ hai đóng 70% mức đóng của người thứ nhất": the steps of a household, which stay when the wage rises
const OF_HOUSEHOLD = /(?:người|thành viên) thứ (?:nhất|hai|ba|tư|năm|\d)(?!\p{L})[^.]{0,160}$/u;
const isOfHousehold = ({ concept, status, unit, scene, site }: Draft): boolean =>
  concept === 'contribution' &&
  status === 'policy' &&
  unit === 'percent' &&
  OF_HOUSEHOLD.test(textBefore(scene, site, 200));

/** Set support rates and the size of the network are true until changed. */
export const holds = (draft: Draft): boolean => isOfHousehold(draft) || isUntilChanged(draft);
const isUntilChanged = ({ concept, status, site }: Draft): boolean =>
  // "7/16 cơ sở bội chi" counts them as of the time of its part
  (concept === 'network' && site.n.slash !== 'whole') ||
  ((concept === 'fines' || concept === 'subsidy') && status === 'policy');

// "mỗi ngày bệnh viện khám cho 800-900 lượt người bệnh BHYT": how it always is, whatever time was told before
const EACH_DAY =
  /(?<![\p{L}])(?:(?:mỗi|hằng|hàng|một|1) (?:ngày|buổi|tuần)|mỗi quý|(?:trung bình|bình quân)(?: mỗi| một| h[àằ]ng)? tháng)(?![\p{L}])[^;.()\d]{0,70}$/u;
const EACH_DAY_BEHIND = /^[^,;.()\d]{0,30}(?: mỗi (?:ngày|tuần)|\/(?:ngày|tuần|tháng)(?!\p{L}))/u;
const COMES: ReadonlySet<Unit> = new Set<Unit>(['turn', 'person', 'file', 'case']);
const isOfEachDay = ({ scene, site, status, unit, measure }: Draft): boolean =>
  status !== 'policy' &&
  (COMES.has(unit) || (unit === 'percent' && measure === 'level')) &&
  (EACH_DAY.test(textBefore(scene, site, 90)) || EACH_DAY_BEHIND.test(textAfter(scene, site, 40)));

// "mỗi năm quỹ chi 3.100 tỷ đồng", "bình quân một năm tăng 7%", "hằng năm, có 41.000 người": of every year
const EACH_YEAR =
  /(?:(?<!\p{L})mỗi năm|(?:^|[,;:“"] ?)h[ằà]ng năm|(?:bình quân|trung bình)(?: \p{L}+){0,2} (?:một|1|h[ằà]ng) năm)(?!\p{L})(?! (?:đóng|nghỉ)(?!\p{L}))[^;.()\d]{0,80}$/u;
const YEARS =
  '(?:[1-9],\\d|[2-9]|[1-9]\\d|hai|ba|bốn|sáu|bảy|tám|chín|mười) năm(?! (?:đóng|tham gia|công tác|làm|học)(?!\\p{L}))';
// "trong 6 năm thi hành luật", "sau gần 10 năm", "hơn mười năm nay": years of which no first is told
const SOME_YEARS = new RegExp(
  `(?<!\\p{L})(?:trong|sau|qua|suốt|gần|hơn)(?: vòng| hơn| gần| khoảng)* ${YEARS}(?!\\p{L})(?:[^;.\\d]|(?:\\/|năm )\\d{4}){0,110}$`,
  'u',
);
const SOME_YEARS_BEHIND = new RegExp(
  `^[^,;.()\\d]{0,50} (?:trong|sau)(?: vòng| hơn| gần| khoảng)* ${YEARS}(?!\\p{L})`,
  'u',
);
/** Does it tell of every year, or of more than one? No shorter time that was told before dates it. */
function isOfYears(draft: Draft, before: Governor | null): boolean {
  const { scene, site, status } = draft;
  if (status === 'policy' || !scene.lower.slice(scene.sentence.start, scene.sentence.end).includes(' năm'))
    return false;
  const said = textBefore(scene, site, 120);
  const ofYears =
    EACH_YEAR.test(said) ||
    (isFlow(draft) && (SOME_YEARS.test(said) || SOME_YEARS_BEHIND.test(textAfter(scene, site, 80))));
  return ofYears && !isOfSeveralYears(before?.value ?? null);
}
const isOfSeveralYears = (time: string | null): boolean => {
  const [first, last] = interval(time) ?? ['', ''];
  return Number(last.slice(0, 4)) > Number(first.slice(0, 4));
};

// "có người bệnh khám bốn lần một ngày", "một toa thuốc ghi 163.000 đồng": a case, whenever it was;
// "cá biệt, một bệnh nhân được thanh toán 1,2 tỷ đồng", "có người khám 39 lần trong một năm": of the time that is told
const SOME_CASE =
  /(?:^|(?<!(?:cá biệt|nhất|nhất là),?)[^\p{L}])(?:có|một) (?:người(?: bệnh)?|em|cháu|bệnh nhân|bệnh nhi|hồ sơ|toa(?: thuốc)?|đơn thuốc|ca mổ)(?! (?:dân|nghèo|lao động))(?![\p{L}])(?:[^;.]|\.(?=\d)){0,110}$/u;
const CASES: ReadonlySet<Concept> = new Set<Concept>(['medical_visits', 'medical_cost', 'benefit']);
const isOfOneCase = ({ concept, status, scene, site }: Draft): boolean =>
  status === 'actual' &&
  CASES.has(concept) &&
  SOME_CASE.test(textBefore(scene, site, 130)) &&
  !/^ (?:\p{L}+ )?trong (?:một |1 )?năm(?!\p{L})/u.test(textAfter(scene, site, 24));

const isOfAPerson = ({ concept, status, scene, site }: Draft): boolean =>
  (status === 'actual' || status === 'estimate') &&
  ((PAID.has(concept) && (tellsOfAPerson(scene, site) || tellsOfMyself(scene, site))) ||
    (concept === 'medical_cost' && tellsOfMyself(scene, site)));
// "bà Lê Thị B đang nhận lương hưu 3,1 triệu đồng": as of the day that it is told
const DRAWS = /(?:^|[^\p{L}])đang (?:nhận|hưởng|lĩnh)[^,;.]{0,60}$/u;
/** Is it what one person is paid now? */
export const isDrawnNow = (draft: Draft): boolean =>
  draft.concept === 'benefit' && isOfAPerson(draft) && DRAWS.test(textBefore(draft.scene, draft.site, 90));
const PAID: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit']);

// "Mới đây, Công ty A đã nộp 135 triệu đồng", "Trước đó, 8 đơn vị đã bị phạt": at a time that is not told
const SOME_TIME_AGO =
  /^["“]?(?:mới đây|gần đây|vừa qua|trước đó|trước đây|tuần trước|hôm trước|mới rồi|trước khi [^,;.()\d]{2,30})(?:,| )/u;
const isOfSomeTime = ({ status, scene: { lower, sentence } }: Draft): boolean =>
  status === 'actual' && SOME_TIME_AGO.test(lower.slice(sentence.start, sentence.start + 44));

/**
 * Does a figure tell how it always is, or of one case or person? Nothing but a time printed with it dates it.
 * @param before the time that was told before it
 */
export const isTimeless = (draft: Draft, previous: Draft | null, before: Governor | null): boolean =>
  isOfEachDay(draft) ||
  isOfYears(draft, before) ||
  isOfOneCase(draft) ||
  isOfAPerson(draft) ||
  isOfSomeTime(draft) ||
  goesOnWith(draft, previous);

// "Trong số đó, 31.000 người đã quay lại"
const OF_THOSE = /^"?trong (?:số (?:này|đó|họ|những người)|đó)(?!\p{L})/u;
/** "mỗi năm có 31 triệu người đi khám, bình quân 4,2 lần": as what its clause told before, or the sentence whose part it is. */
const goesOnWith = ({ scene, site, status }: Draft, previous: Draft | null): boolean =>
  previous?.timeless === true &&
  status === 'actual' &&
  (previous.scene === scene
    ? previous.site.n.start >= site.clause
    : scene.sentence.start - previous.scene.sentence.end <= ADJACENT &&
      OF_THOSE.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 24)));
/** No more stands between two sentences of a paragraph, in characters. */
const ADJACENT = 2;

// "tại tọa đàm ngày 18/7, ông cho biết mức đóng là 22%": no rate is of the day on which it is talked of
const MEETING =
  /(?:tọa đàm|hội nghị|hội thảo|họp báo|diễn đàn|đối thoại|phiên (?:họp|thảo luận)|(?:buổi|cuộc) (?:họp|làm việc|trao đổi))(?: (?:vào|diễn ra|tổ chức|sáng|chiều|tối)){0,2} ?$/u;
/** Is a day that of a meeting? */
export const isOfMeeting = ({ lower, sentence, dates }: Scene, site: Site): boolean => {
  const d = dates.findLast((d) => d.end <= site.n.start);
  return d !== undefined && MEETING.test(lower.slice(Math.max(sentence.start, d.start - 50), d.start));
};
