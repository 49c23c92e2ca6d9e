import { interval } from '../../schemas/period.js';
import { announcedIn } from './announced.js';
import { endsParagraph, isTitle } from './around.js';
import type { Memory } from './memory.js';
import { isStay } from './one-person.js';
import { type Governor, governorOf } from './period.js';
import type { Draft, Scene } from './types.js';

// The times that a sentence leaves to later ones.

/** "Tháng 3 chi 30 tỷ đồng; quý I chi 69 tỷ đồng": the month and the quarter that a later "trong tháng" goes back to. */
const lastOfGrain = ({ lower, sentence, dates }: Scene, grain: 'month' | 'quarter'): Governor | null =>
  dates.reduce<Governor | null>((last, d) => {
    const governor = d.grain === grain && d.anchor === null ? governorOf(lower, d, sentence.start) : null;
    return governor?.role === 'in' ? governor : last;
  }, null);

// "5 tháng đầu năm 2019, quỹ bội chi 21 tỷ đồng. Đến cuối năm 2018, quỹ còn dư 8 tỷ đồng": what the year began with
function endsBefore(time: string | null, day: string | null): boolean {
  const [first, last] = interval(time) ?? ['', ''];
  const year = first.slice(0, 4);
  return first.endsWith('-01-01') && last.startsWith(year) && day === `${Number(year) - 1}-12-31`;
}

// "Đến 30/9 còn nợ 61 tỷ đồng. Đầu năm 2024, số nợ là 73 tỷ đồng": what the year began with, told behind
function isWithinYear(year: string | null, day: string | null): boolean {
  const [first, last] = interval(year) ?? ['', ''];
  const [, until] = interval(day) ?? ['', ''];
  return first.endsWith('-01-01') && first < until && until <= last;
}

// "Ở kỳ trước, danh sách chốt đến 30/11 chỉ có 17.700 đơn vị": an earlier count, which the article does not go on with
const BEFORE_THIS = /^"?(?:ở |trong |tại )?(?:kỳ|lần|đợt|những lần|các lần) (?:công bố |thống kê )?trước(?!\p{L})/u;
const looksBack = (
  { lower, sentence }: Scene,
  { role, value, atStart }: Governor,
  { asOf, governor }: Memory,
): boolean =>
  (role === 'in' && atStart && asOf !== null && isWithinYear(value, asOf.value)) ||
  (role === 'until' && governor?.role === 'in' && endsBefore(governor.value, value)) ||
  (asOf !== null &&
    asOf.value !== null &&
    value !== null &&
    (interval(value)?.[1] ?? '') < (interval(asOf.value)?.[1] ?? '') &&
    BEFORE_THIS.test(lower.slice(sentence.start, sentence.start + 40)));

// "riêng tháng 3 có 8.100 người đến nộp", told within the first half of the year: what follows is of the half again
const SINGLED_OUT = /(?:riêng|chỉ riêng|trong đó,?|cao điểm)(?: là| trong| vào| hai| ba| các)? $/u;
/** The whole that a time singled out of it leaves to what follows; null when none is singled out. */
function wholeOf(
  { lower, sentence, dates }: Scene,
  { role, value }: Governor,
  before: Governor | null,
): Governor | null {
  const [first, last] = (role === 'in' && interval(value)) || ['', ''];
  const part = dates.findLast((d) => d.value === value);
  if (first === '' || !part) return null;
  const holds = (whole: string | null): boolean => {
    const [from, until] = interval(whole) ?? ['', ''];
    return from !== '' && ((from < first && last <= until) || (from === first && last < until));
  };
  // "trong đó năm 2021 là 31 tỷ đồng, năm 2022 là 18 tỷ đồng": a list of parts from its first member on
  const singled = dates.some(
    (d) => d.start <= part.start && SINGLED_OUT.test(lower.slice(Math.max(sentence.start, d.start - 20), d.start)),
  );
  if (!singled) return null;
  const whole = dates.find((d) => d.end <= part.start && holds(d.value));
  if (whole) return { role: 'in', value: whole.value, atStart: false };
  if (!before) return null;
  // "Đến hết tháng 8, … Riêng tháng 8, …": what runs up to a day began with its year
  const [, end] = before.role === 'until' ? (interval(before.value) ?? []) : [];
  return holds(end === undefined ? before.value : `${end.slice(0, 4)}-01-01/${end}`) ? before : null;
}

/** "đợt cao điểm từ ngày 1/8 đến 30/9/2022": the time that a later "sau đợt" looks back on. */
const spanIn = ({ dates }: Scene): Governor | null => {
  const last = dates.findLast(
    (d) => d.grain === 'interval' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(d.value ?? ''),
  );
  return last ? { role: 'in', value: last.value, atStart: false } : null;
};

/** "Trợ cấp thai sản đổi cách tính từ 1/7/2025": since when all that the article sets holds. */
function inForceFrom({ lower, sentence, dates }: Scene): Governor | null {
  const [day, other] = dates.filter((d) => d.grain === 'day');
  const governor = day && !other ? governorOf(lower, day, sentence.start) : null;
  return governor?.role === 'from' ? governor : null;
}

const SETS = /(?<!\p{L})(?:mức|tỷ lệ|tỉ lệ)(?!\p{L})/u;
const NAMES_LAW = /(?:luật|nghị quyết|nghị định|quyết định|thông tư)[^,;.]{0,60}$/u;
/** "Mức đóng BHYT hộ gia đình năm 2025 như sau:": the year that all of a list is set for. */
function inForceIn({ lower, sentence, dates }: Scene): Governor | null {
  const [year, other] = dates;
  if (!year || other || year.grain !== 'year' || !SETS.test(lower.slice(sentence.start, sentence.end))) return null;
  if (NAMES_LAW.test(lower.slice(sentence.start, year.start))) return null;
  const governor = governorOf(lower, year, sentence.start);
  return governor?.role === 'in' ? governor : null;
}

/** "Từ ngày 1/1/2018, mức hỗ trợ được quy định như sau:" — what the lines below set holds from that day. */
const opensList = ({ lower, sentence: { start, end }, numbers }: Scene): boolean =>
  numbers.length === 0 && /:\s*$/u.test(lower.slice(Math.max(start, end - 4), end));

/** What a list sets from a day is of no time that was told of what is set before it. */
function leaveFirstDay(memory: Memory, day: Governor | null): void {
  if (!day) return;
  memory.inForce = day;
  if (memory.setByPolicy !== null) memory.governor = null;
}

// "Từ ngày 1/1/2018, cách tính lương hưu sẽ thay đổi. Cụ thể, …"; a law that comes into force tells of more than what changes
const CHANGES = /(?<!\p{L})(?:thay đổi|điều chỉnh|cách tính mới|quy định mới|tính lại)(?!\p{L})/u;
const OF_BENEFITS = /(?:lương hưu|hưởng lương|mức hưởng|tỷ lệ hưởng|trợ cấp)(?!\p{L})/u;
const OF_RATES = /(?:mức|tỷ lệ) đóng(?!\p{L})/u;
// "Từ ngày 1/1/2026, tỉnh hỗ trợ nhiều nhóm người dân đóng BHYT. Cụ thể, …"
const OF_SUPPORT = /hỗ trợ (?:thêm )?(?:một phần )?(?:(?:mức|kinh phí|tiền|phí) )?(?:đóng|tham gia|mua thẻ)(?!\p{L})/u;
/** What a sentence without figures says will change, or be given, from a day is set from then by those behind it. */
function leaveChange(memory: Memory, scene: Scene): void {
  const said = scene.lower.slice(scene.sentence.start, scene.sentence.end);
  const supports = OF_SUPPORT.test(said);
  if (!supports && !CHANGES.test(said)) return;
  const changed = supports
    ? 'subsidy'
    : OF_BENEFITS.test(said)
      ? 'benefit'
      : OF_RATES.test(said)
        ? 'contribution'
        : null;
  const day = changed ? inForceFrom(scene) : null;
  if (day) Object.assign(memory, { governor: day, setByPolicy: changed });
}

/** "giai đoạn 2016-2020": the time that a later "trong 5 năm ấy" looks back on. */
const yearsIn = ({ dates }: Scene): Governor | null => {
  const last = dates.findLast(({ value }) => {
    const [from, until] = interval(value) ?? ['', ''];
    return Number(until.slice(0, 4)) > Number(from.slice(0, 4));
  });
  return last ? { role: 'in', value: last.value, atStart: false } : null;
};

const APPLIES = /(?<!\p{L})(?:áp dụng|hiệu lực) (?:kể )?từ(?!\p{L})/u;
/**
 * Is it the time of what is set, and not of what is? "từ năm 2012 hỗ trợ 70%", "mức đóng hiện nay là 4,5%", "giảm về 0%, áp dụng
 * từ 1/10/2021 đến 30/9/2022" say nothing of the people told of behind them; "đến tháng 9, có người lĩnh 50 triệu đồng/tháng"
 * does.
 */
const isOfPolicy = ({ role }: Governor, { unit, scene: { lower, sentence } }: Draft): boolean =>
  role === 'from' ||
  role === 'now' ||
  (role === 'until' && unit !== 'VND_per_month') ||
  (role === 'in' && APPLIES.test(lower.slice(sentence.start, sentence.end)));

/**
 * Takes the times that a sentence leaves.
 * @param told its last figure that tells what is, not what is planned
 * @param governor the time that the sentence gives that figure
 * @param sets does any figure of the sentence set a rate?
 */
export function leaveTimes(
  memory: Memory,
  scene: Scene,
  told: Draft | null,
  governor: Governor | null,
  sets: boolean,
): void {
  memory.span = spanIn(scene) ?? memory.span;
  memory.years = yearsIn(scene) ?? memory.years;
  if (isTitle(scene)) memory.inForce = inForceFrom(scene);
  else if (opensList(scene)) leaveFirstDay(memory, inForceFrom(scene) ?? inForceIn(scene));
  const befell = befellPerson(scene);
  if (!told) {
    const announced = announcedIn(scene, memory.previous?.scene === scene);
    if (!announced && scene.dates.length > 0) leaveChange(memory, scene);
    if (!announced) return;
    const time = befell ? { ...announced, ofPerson: true } : announced;
    memory.governor = memory.ofFacts = memory.beforeNow = time;
    if (time.role === 'until' && !befell) memory.asOf = time;
    return;
  }
  if ((isTitle(scene) && memory.governor) || isExample(scene)) return;
  if (governor && governor.role !== 'event' && !looksBack(scene, governor, memory)) {
    const whole = wholeOf(scene, governor, memory.governor);
    memory.governor = whole ?? (befell ? { ...governor, ofPerson: true } : governor);
    if (governor.role !== 'now') memory.beforeNow = memory.governor;
    if (governor.role === 'until' && !befell) memory.asOf = governor;
    if (!whole) memory.setByPolicy = sets ? told.concept : null;
    if (!sets || !isOfPolicy(governor, told)) memory.ofFacts = memory.governor;
  }
  memory.month = lastOfGrain(scene, 'month') ?? memory.month;
  memory.quarter = lastOfGrain(scene, 'quarter') ?? memory.quarter;
}

// "Ví dụ, chị A sinh con tháng 9/2021 thì được 2,98 triệu đồng": a case that is made up dates nothing behind it
const EXAMPLE = /^["“(-]*\s?(?:ví dụ|chẳng hạn|giả sử|thí dụ|vd)(?!\p{L})/u;
const isExample = ({ lower, sentence }: Scene): boolean =>
  EXAMPLE.test(lower.slice(sentence.start, sentence.start + 14));

// "Tháng 8 vừa rồi, con trai chị phải nằm viện", "Giữa tháng 3, chị nộp đơn thôi việc": when it befell one person
const OF_PERSON =
  /^(?: vừa rồi| vừa qua| năm ngoái)?, (?:con (?:trai|gái) |vợ chồng |mẹ |chồng |vợ )?(?:ông|bà|anh|chị|cô|tôi)(?!\p{L})(?!(?:[^.;]){0,60}(?:giám đốc|trưởng|chủ tịch|cho biết|cho hay))/u;
const befellPerson = (scene: Scene): boolean =>
  scene.dates.some((d) =>
    d.grain === 'interval'
      ? isStay(scene, d)
      : d.start - scene.sentence.start < OPENS && OF_PERSON.test(scene.lower.slice(d.end, d.end + 110)),
  );
/** How far into its sentence a time opens it, in characters. */
const OPENS = 24;

/**
 * Takes back at the end of a paragraph what dates that alone: what is now on an unknown day, and when something befell one
 * person. The next paragraph goes on with the day that the article counts up to.
 * "Đến 30/9, huyện có 96.000 người … Hiện còn 7.100 người chưa có thẻ.\n\nRiêng học sinh, …"
 */
export function endParagraph(memory: Memory, scene: Scene): void {
  if (!endsParagraph(scene)) return;
  const { governor, beforeNow } = memory;
  if (governor?.ofPerson) memory.governor = memory.ofFacts = memory.beforeNow = memory.asOf;
  else if (governor?.role === 'now' && governor.value === null && beforeNow?.role === 'until')
    memory.governor = memory.ofFacts = beforeNow;
}
