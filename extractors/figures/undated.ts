import { SCHOOL_YEAR } from '../dates/calendar.js';
import { dayKnown, isStock, periodOf } from './as-of.js';
import { updates } from './governor-in.js';
import { isStay } from './one-person.js';
import { type Governor, governorOf } from './period.js';
import { isOldValue } from './steps.js';
import type { Draft, Scene } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What nothing near a figure dates: the time of the headline, the day that the article counts up to, the day of publication.

// "trong thời gian qua, ngành đã chi trả cho 21.400 người": a time, but nobody knows which
const VAGUE_PAST = /(?:thời gian|những năm|nhiều năm|những tháng|mấy năm|các năm) qua/u;

// "sẽ cấp thẻ cho 4.100 người"
const AHEAD = /(?<![\p{L}])sẽ(?![\p{L}])/u;

const MONTHS_OF_YEAR: ReadonlySet<string> = new Set(['interval', 'half', 'quarter', 'month']);

/** The one time that headline and first paragraph name: "17.500 cơ hội việc làm trong nửa đầu năm 2024". */
function timeOfHead(scenes: readonly Scene[]): Governor | null {
  let found: Governor | null = null;
  for (const scene of scenes) {
    const { sentence, lower, dates } = scene;
    if (sentence.kind !== 'title' && sentence.kind !== 'lede') continue;
    for (const d of dates) {
      // A year alone may be that of a law or of a beginning
      const counts = MONTHS_OF_YEAR.has(d.grain) && !isStay(scene, d);
      const governor = counts ? governorOf(lower, d, sentence.start) : null;
      if (governor?.role !== 'in') continue;
      if (found && found.value !== governor.value) return null;
      found = governor;
    }
  }
  return found;
}

/** What runs up over a time that nothing near it tells, runs over that of the headline and the first paragraph. */
export function settleFlows(figures: Draft[], scenes: readonly Scene[]): void {
  const governor = timeOfHead(scenes);
  if (!governor) return;
  for (const f of figures) {
    const { concept, status, unit, measure } = f;
    // "năm học 2019-2020, học sinh đóng 563.220 đồng": premiums are set for a school year
    const told =
      status === 'actual' || (status === 'policy' && isMoney(unit) && SCHOOL_YEAR.test(governor.value ?? ''));
    if (f.period !== null || f.timeless || !told || f.aside || isStock(concept, unit) || measure !== 'level') continue;
    f.period = periodOf(governor, { concept, status, unit, asTotal: false });
    if (f.period !== null) f.inferred.add('period');
  }
}

const OF_DATA =
  /(?:số liệu|dữ liệu|thống kê|danh sách|số nợ|thời điểm chốt)[^.;]{0,60} (?:tính|chốt|cập nhật|thống kê|tổng hợp) (?:đến|tới|hết)/u;

/** The one day up to which the article says that it counts: "(số liệu tính đến ngày 30/6/2019)". */
function dayOfAll(scenes: readonly Scene[]): string | null {
  const days = new Set<string>();
  for (const { sentence, lower, dates } of scenes) {
    if (!OF_DATA.test(lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))) continue;
    for (const d of dates) {
      // "số liệu tính đến 30/6, cập nhật chứng từ đến 12/7": the second day is that of papers
      const counted = d.grain === 'day' && !updates(lower, d, sentence.start);
      const governor = counted ? governorOf(lower, d, sentence.start) : null;
      if (governor?.role === 'until' && governor.value) days.add(governor.value);
    }
  }
  return days.size === 1 ? [...days][0]! : null;
}

// "thu đạt 94% kế hoạch quý": of a plan that is no year's
const SHORT_PLAN = /(?:kế hoạch|chỉ tiêu|dự toán)(?: [\p{L}]+){0,2} (?:quý|tháng|đợt|giai đoạn|nhiệm kỳ)(?!\p{L})/u;
/** In the first two months a paper may still tell how the year before closed. */
const YEAR_IS_OPEN = '03';
/**
 * "BHXH tỉnh có 812.000 người tham gia …, thu 7.400 tỷ đồng, đạt 87% kế hoạch", printed in November: what came in on the year's
 * plan by the day of publication.
 */
const isOnPlan = ({ concept, measure, base }: Draft): boolean =>
  concept === 'revenue' && measure === 'completion' && base === 'plan';
/** @param planned sentences that tell how much of the plan came in */
function isOnPlanSoFar(draft: Draft, planned: ReadonlySet<Scene>): boolean {
  const { concept, measure, scene } = draft;
  const onPlan = isOnPlan(draft) || (concept === 'revenue' && measure === 'level' && planned.has(scene));
  return onPlan && !SHORT_PLAN.test(scene.lower.slice(scene.sentence.start, scene.sentence.end));
}

// "BHXH tỉnh cho biết, tỉnh đã có 91.000 người tham gia", "hiện huyện còn 41 đơn vị nợ": how it is as the paper prints it; "tổng
// số học sinh là 18.600 em" is told of no time
const AS_OF_NOW = /(?<!\p{L})(?:hiện|nay|đang|(?:đã|mới|chỉ|còn) (?:có|đạt|là|nợ)|còn nợ)(?!\p{L})/u;
// "cả nước có 3,1 triệu người hưởng lương hưu"; what is "trong đó có" is told of the whole's time
const THERE_ARE = /(?<!\p{L})(?:có|nợ|còn)(?: (?:khoảng|hơn|gần|trên|tới|đến|tổng cộng))* $/u;
const PARTS_OF = /trong đó|gồm/u;
const NOW_REACH = 400;
function isOfNow({ scene: { lower, sentence }, site: { n } }: Draft): boolean {
  const from = Math.max(0, n.start - NOW_REACH);
  const said = lower.slice(Math.max(sentence.start, from), n.start);
  if (THERE_ARE.test(said) && !PARTS_OF.test(said)) return true;
  const before = lower.slice(from, Math.max(sentence.start, from));
  return AS_OF_NOW.test(before.slice(before.lastIndexOf('\n') + 1) + said);
}

/**
 * A stock that nothing dates is told as of the one day that the article counts up to, else of the day of publication if its
 * paragraph tells how things are.
 */
export function settleUndated(figures: Draft[], scenes: readonly Scene[], publication: string | null): void {
  const counted = dayOfAll(scenes);
  const published = counted ?? dayKnown(publication);
  if (published === null) return;
  const planned = new Set(figures.filter(isOnPlan).map(({ scene }) => scene));
  for (const f of figures) {
    if (f.period !== null || f.timeless || f.status === 'policy' || f.status === 'target' || f.aside) continue;
    const { lower, sentence } = f.scene;
    const before = lower.slice(Math.max(sentence.start, f.site.n.start - 400), f.site.n.start);
    const apart = VAGUE_PAST.test(before) || AHEAD.test(before) || isOldValue(f.scene, f.site);
    if (apart) continue;
    const soFar = published.slice(5, 7) >= YEAR_IS_OPEN && isOnPlanSoFar(f, planned);
    if (!soFar && !(isStock(f.concept, f.unit) && (counted !== null || isOfNow(f)))) continue;
    f.period = soFar ? `${published.slice(0, 4)}-01-01/${published}` : published;
    f.inferred.add('period');
  }
}
