import type { Unit } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { COMPARISON, OVER_BUDGET, VERSUS_PLAN } from './measure.js';
import type { Draft, Scene, Site } from './types.js';
import { leftOf, textBefore } from './around.js';

// "chỉ phải trả hơn hai trăm ngàn": less than a million, right behind the verb
const PAID = /(?:trả|hết|tốn|mất|phạt)(?: chỉ| hơn| gần| khoảng| tới)? $/u;
// "đi mổ hết 4 triệu rưỡi", "nhận về 30 triệu": millions without a noun are money where money is spoken of
const MONEY_TALK =
  /(?:tiền|trả|chi|giá|hết|nhận|nhận về|đóng|phạt|nợ|thu|phí|mức|đồng|lương|thu nhập)(?: [\p{L}]+){0,3}:? ?$/u;

// "sẽ được hỗ trợ 4,5 triệu để học nghề"; "trợ cấp cho 1,2 triệu" are people
const GIVEN =
  /(?:hỗ trợ|trợ cấp|hưởng|lĩnh|lãnh|lương hưu)(?: (?:được|mức|tới|đến|thêm|từ|tối đa|khoảng|hơn|gần|trên|chỉ|còn|mỗi|một|tháng))* $|lương hưu(?: \p{L}+){0,3} là (?:hơn |gần |khoảng )?$/u;

const TO_PLAN = /^[^,;.()]{0,12}(?:so với |so )?(?:chỉ tiêu|kế hoạch|dự toán)/u;

/** "vượt 661 người so với chỉ tiêu": a gap, so the verb bounds nothing. */
function isOverPlan({ lower, sentence }: Scene, { n }: Site): boolean {
  if (n.start === n.core.start || !lower.startsWith('vượt', n.start)) return false;
  const before = lower.slice(Math.max(sentence.start, n.start - 110), n.start);
  return TO_PLAN.test(lower.slice(n.end, n.end + 40)) || VERSUS_PLAN.test(before) || OVER_BUDGET.test(before);
}

/** "vượt 661 tỷ đồng so với cùng kỳ năm trước": by how much more than then. */
const isOverThen = ({ lower }: Scene, { n }: Site): boolean =>
  n.start < n.core.start && lower.startsWith('vượt', n.start) && COMPARED_BEHIND.test(lower.slice(n.end, n.end + 40));

/** The site of a number without the words of its bound. */
const unbound = ({ n, left, ...site }: Site): Site => ({
  ...site,
  n: { ...n, start: n.core.start, bound: 'exact' },
  left: { ...left, end: n.core.start },
});

/** The site of what something is over by: the verb "vượt" bounds nothing. */
export const byHowMuch = (site: Site, { lower }: Scene): Site =>
  lower.slice(site.n.start, site.n.core.start).trim() === 'vượt' ? unbound(site) : site;

/**
 * Completes a number by its neighbours: takes a verb out of its bound, puts in a unit that was left out (money, people, the
 * percent sign of a list of rates: "Tiền Hải (91,35), Thái Thụy (93,8)").
 */
export function completed(scene: Scene, site: Site, previous: Draft | null): Site {
  const { n } = site;
  // "85 đại lý thu với 120 nhân viên": those who collect
  if (n.unit === 'person' && isCollector(scene, site)) return { ...site, n: { ...n, unit: 'agent' } };
  if (isOverPlan(scene, site) || isOverThen(scene, site) || isMore(scene, site, previous)) return unbound(site);
  if (n.unit !== null) return site;
  // "87,8% người dân tham gia (4.120/4.690)": part and whole in brackets count people
  if (n.slash !== null && n.value >= 100 && previous?.scene === scene && IN_BRACKETS.test(leftOf({ scene, site })))
    return { ...site, n: { ...n, unit: 'person', shared: true, plain: false } };
  const before = scene.lower.slice(Math.max(scene.sentence.start, n.start - 56), n.start);
  // "330.000 x 10% = 33.000 đồng": an amount, of which a rate is taken
  const multiplied = n.value >= 1e4 && TIMES.test(scene.lower.slice(n.end, n.end + 5));
  if (
    !n.plain &&
    (multiplied ||
      (n.value >= 1e6 && (MONEY_TALK.test(before) || GIVEN.test(before))) ||
      (n.value >= 1e4 && PAID.test(before)) ||
      goesOnWithMoney(scene, site, previous))
  )
    return { ...site, n: { ...n, unit: 'VND', shared: true } };
  // "số đơn vị tăng 64 mà số tiền lại giảm 3,8 tỷ đồng"
  const counted = UNIT_OF_HEAD.exec(before)?.[1];
  if (counted) return { ...site, n: { ...n, unit: HEAD_UNITS[counted]!, shared: true, plain: false } };
  // "số đơn vị nợ giảm từ 1.320 xuống 1.180": both ends of a step count the same
  const step = previous?.scene === scene && STEP.test(scene.lower.slice(previous.site.n.end, n.start));
  if (step && SHARED_UNITS.has(previous.unit)) return { ...site, n: { ...n, unit: previous.unit, shared: true } };
  if (n.plain || n.value < 1000) {
    const member = memberOf(scene, site, previous);
    if (member) return { ...site, n: { ...n, unit: member, shared: true } };
  }
  const unit = unitInOrder(scene, site) ?? unitOfList(scene, site, previous) ?? unitOfKind(scene, site, previous);
  if (unit) return { ...site, n: { ...n, unit, shared: true } };
  const decimal = scene.lower.slice(n.core.start, n.core.end).includes(',') && n.value <= 100;
  const rates =
    /(?:tỷ lệ|tỉ lệ)(?! nợ)[^;]{0,160}$/u.test(textBefore(scene, site, 180)) ||
    previous?.unit === 'percent' ||
    scene.cues.some((cue) => cue.family === 'cover' && cue.end <= n.start);
  // "đạt 61,4 kế hoạch năm": the sign is missing
  const ofPlan = /^ ?(?:so với )?(?:kế hoạch|chỉ tiêu|dự toán)/u.test(scene.lower.slice(n.end, n.end + 20));
  if (decimal && (rates || ofPlan)) return { ...site, n: { ...n, unit: 'percent', doubtful: true } };
  return site;
}

// "BHTN 412 triệu đồng, BHXH tự nguyện 185 triệu và BHYT 2,3 tỷ đồng": "đồng" is left out within a list of money
const OF_ITS_SCHEME = /^(?:,|;| và)[^,;.\d]{2,50}$/u;
const goesOnWithMoney = ({ lower }: Scene, { n }: Site, previous: Draft | null): boolean =>
  n.value >= 1e6 && isMoney(previous?.unit) && OF_ITS_SCHEME.test(lower.slice(previous!.site.n.end, n.start));

// "số đơn vị tăng 64", "số doanh nghiệp nợ BHXH là 1.310", "số lượng đơn vị chậm đóng đã lên đến gần 2.400"
const UNIT_OF_HEAD =
  /(?:^|[^\p{L}])số (?:lượng )?(đơn vị|doanh nghiệp|người|lao động|hồ sơ|thẻ|lượt)(?: [\p{L}]+){0,5} (?:tăng|giảm|là|lên|xuống)(?: thêm| tới| đến| từ| còn| khoảng| hơn| gần)* $/u;
const HEAD_UNITS: Readonly<Record<string, Unit>> = {
  'đơn vị': 'organisation', 'doanh nghiệp': 'organisation', người: 'person', 'lao động': 'person', 'hồ sơ': 'file', thẻ: 'card', lượt: 'turn',
}; // prettier-ignore

const STEP = /^ (?:xuống|lên)(?: còn| tới| đến)? $/u;
const TIMES = /^ ?[x×*] ?\d/u;

const isCollector = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  lower.slice(n.nounStart, n.end).trim() === 'nhân viên' &&
  /(?:đại lý|điểm thu|mạng lưới thu|tổ chức dịch vụ)/u.test(
    lower.slice(Math.max(sentence.start, n.start - 200), n.start),
  );

const IN_BRACKETS = /(?:\(|\/)$/u;

/**
 * "12.310 người, nhiều hơn 740 người so với năm trước", "so với cùng kỳ, số thu nhiều hơn 12 tỷ đồng": the words before the
 * number are a change, no bound.
 */
const isMore = ({ lower, sentence }: Scene, { n, left }: Site, previous: Draft | null): boolean =>
  n.start < n.core.start &&
  /^(?:nhiều|ít) hơn/u.test(lower.slice(n.start, n.core.start)) &&
  ((previous?.scene.sentence === sentence &&
    previous.unit === n.unit &&
    /, $/u.test(lower.slice(left.start, n.start))) ||
    COMPARISON.test(lower.slice(Math.max(sentence.start, n.start - 80), n.start)) ||
    COMPARED_BEHIND.test(lower.slice(n.end, n.end + 40)));

// "nhiều hơn 1,2 triệu người (6,4%) so với cùng kỳ"
const COMPARED_BEHIND = /^(?: \([^()]{1,20}\))? so với (?:cùng|năm|tháng|quý|đầu|cuối)/u;

/** "còn 160 em chưa tham gia, trong đó tiểu học là 75; THCS là 85 em": the members of a list share its unit. */
function unitOfList(scene: Scene, site: Site, previous: Draft | null): Unit | null {
  if (!previous || previous.scene !== scene || !SHARED_UNITS.has(previous.unit)) return null;
  const member =
    /(?:là|có|:) $/u.test(leftOf({ scene, site })) &&
    /^(?:;|,| và )/u.test(scene.lower.slice(site.n.end, site.n.end + 4));
  const last = scene.numbers.slice(site.index + 1, site.index + 9).find((n) => n.unit !== null);
  return member && last?.unit === previous.unit ? previous.unit : null;
}
// "thanh tra, kiểm tra 210 đơn vị: chuyên ngành 120, liên ngành 30, kiểm tra 60": the kinds of an inspection share its unit
const KIND =
  /(?:chuyên ngành|liên ngành|đột xuất|định kỳ|theo kế hoạch|thanh tra|kiểm tra|phối hợp|thường xuyên)(?: (?:là|tại|có|được))?:? $/u;
const unitOfKind = (scene: Scene, { n, left }: Site, previous: Draft | null): Unit | null =>
  previous?.scene === scene &&
  previous.family === 'inspect' &&
  previous.unit !== 'percent' &&
  KIND.test(scene.lower.slice(left.start, n.start))
    ? previous.unit
    : null;
const SHARED_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  'person',
  'organisation',
  'household',
  'card',
  'book',
  'file',
  'agent',
  'point',
]);

// "85 đại lý, gồm 21 của bưu điện, 22 của hội phụ nữ"
const OPENS_MEMBER = /(?:gồm|trong đó(?: có)?|có|,|và) $/u;
const OWNER = /^ (?:của|do|thuộc|ở|tại) /u;
/** A bare number that is a part of the whole told before it: with its owner behind it, or in brackets behind a place. */
function memberOf(scene: Scene, { n, left }: Site, previous: Draft | null): Unit | null {
  if (previous?.scene !== scene || !SHARED_UNITS.has(previous.unit) || previous.measure !== 'level') return null;
  const { lower } = scene;
  if (!previous.site.n.shared && n.value > previous.value) return null;
  const owned = OPENS_MEMBER.test(lower.slice(left.start, n.start)) && OWNER.test(lower.slice(n.end, n.end + 8));
  // "còn 860 em chưa tham gia, nhiều nhất ở Vị Xuyên (312), Bắc Quang (208)"
  const placed =
    lower[n.start - 1] === '(' && lower[n.end] === ')' && scene.places.some((p) => n.start - p.end === ' ('.length);
  return owned || placed ? previous.unit : null;
}

// "lần lượt là 312, 208 và 145 đơn vị": the unit stands behind the last
const NEXT = /^(?:,|;| và|; và|, và) $/u;
const IN_ORDER = /(?:lần lượt|tương ứng|theo thứ tự)(?: là| có| đạt| với|:)* $/u;
const MOST_MEMBERS = 12;
function unitInOrder(scene: Scene, { index }: Site): Unit | null {
  const { lower, numbers, sentence } = scene;
  const linked = (i: number): boolean => NEXT.test(lower.slice(numbers[i]!.end, numbers[i + 1]!.start));
  let first = index;
  while (first > 0 && index - first < MOST_MEMBERS && linked(first - 1)) first--;
  const head = lower.slice(Math.max(sentence.start, numbers[first]!.start - 30), numbers[first]!.start);
  if (!IN_ORDER.test(head)) return null;
  for (let i = index; i + 1 < numbers.length && i - index < MOST_MEMBERS && linked(i); i++)
    if (numbers[i + 1]!.unit !== null) return numbers[i + 1]!.unit;
  return null;
}
