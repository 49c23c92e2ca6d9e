import { interval } from '../../schemas/index.js';
import { monthBack } from './calendar.js';
import { speaksOfDocument, speaksOfPlan, speaksOfRunningPlan } from './cues.js';
import type { Mention } from './types.js';
import { printedYear } from './words.js';

export const yearIn = (iso: string): number => Number(iso.slice(0, 4));
export const lastDay = (m: Mention, year: number): string | null => interval(m.at(year))?.[1] ?? null;
const firstDay = (m: Mention, year: number): string | null => interval(m.at(year))?.[0] ?? null;

export const before = (lower: string, m: Mention, n: number): string => lower.slice(Math.max(0, m.start - n), m.start);

/** What the times of a text tell of the year in which it was written. */
export interface Evidence {
  /** Last days of what the article reports as done, latest first in mind. */
  facts: string[];
  /** Years whose plans are running: kế hoạch năm 2024. */
  running: number[];
  /** Years by whose end something is to be reached: "phấn đấu đến hết năm 2025". */
  goals: number[];
  /** Years of which something is to come: "Năm 2022, tỉnh phấn đấu …". */
  aimed: number[];
  /** Does it speak of "năm nay"? */
  now: boolean;
  /** Does it look back on "cuối năm ngoái"? */
  after: boolean;
  /** Years printed outside of plans and papers. */
  years: number[];
  /** Year of a day printed as that of an event: "sáng 5-12-2025". */
  happened: number | null;
  /** Year whose work a conference sets going: "triển khai nhiệm vụ năm 2024". */
  launched: number | null;
  /** Years whose whole is reported: "trong năm 2021, BHXH tỉnh đã …". */
  done: number[];
}

// "từ tháng 4 đến tháng 5/2020", "tháng 4, 5/2020"
const MONTH_TO_MONTH = /^(?:từ tháng [^/]{1,14} (?:đến|tới) tháng|tháng \d)/u;
/** The first day of the month before that of a day: `2026-03-31` → `2026-02-01`. */
function startOfMonthBefore(day: string | null): string | null {
  const month = monthBack(day, 1);
  return month && `${month}-01`;
}

// "hội nghị triển khai công tác BHXH, BHYT năm 2024"
const LAUNCH = /(?:hội nghị|họp)[^.;\d]{0,40}triển khai (?:công tác|nhiệm vụ|kế hoạch)[^.;\d]{0,40}$/u;
// "trong năm 2021", "cả năm 2020", "kết quả công tác năm 2019"
const TOLD_WHOLE = /(?:trong|cả) $|(?:tổng kết|kết quả)[^.;]{0,60}$/u;
// "Năm 2020, BHXH tỉnh đã …": what the year has brought; "năm 2020, bà Hoa đã mua BHXH" is of any later year
const RESULT = /^, (?:bhxh|ngành|toàn|cơ quan|tỉnh|thành phố|huyện|xã|phường)(?!\p{L})[^.;\n]{0,50} đã(?!\p{L})/u;
const opensResult = (lower: string, m: Mention): boolean =>
  /(?:^|[\n.] ?)$/u.test(before(lower, m, 2)) && RESULT.test(lower.slice(m.end, m.end + 80));
const SPANS: ReadonlySet<string> = new Set(['interval', 'half', 'quarter']);
/** Is a time that others are compared with over by the year after: months of a year, or its very end? */
const endsBefore = (m: Mention, year: number): boolean =>
  SPANS.has(m.grain) || (m.grain !== 'year' && lastDay(m, year) === `${year}-12-31`);

const OTHER_SIDE = /(?:so với|so)(?: cùng kỳ| thời điểm)?(?: của)? $/u;
const LAST_YEAR = /năm (?:ngoái|trước)(?!\p{L})/u;
/** The month that is compared with the same one of another year. */
const sameMonthBefore = (m: Mention, year: number, mentions: readonly Mention[]): Mention | undefined =>
  m.grain === 'month'
    ? mentions.find(
        (o) => o.start < m.start && o.grain === 'month' && o.yearOf.kind === 'open' && o.at(year) === m.at(year),
      )
    : undefined;

// "Năm 2022, tỉnh phấn đấu …", "hết năm 2025, tỉnh phải đạt 95%"
const AIMED_BEHIND =
  /^,?(?: [\p{L}]+){0,8},? (?:phấn đấu|đặt mục tiêu|sẽ|dự kiến|phải (?:đạt|có|phát triển)|cần (?:đạt|phát triển))(?!\p{L})/u;
// "đưa tỷ lệ lên 70% vào cuối năm 2015"
const REACHED_BY = /(?:lên|đạt|xuống)[^.;]{0,24}% (?:dân số )?vào $/u;
// "áp dụng từ 1/10/2021 đến 30/9/2022": while a rule holds, which may be long after it is told
const HOLDS = /(?:áp dụng|thực hiện|hiệu lực|hỗ trợ|thời gian)[^.;,]{0,12}$/u;

// "tổng kết nhiệm kỳ 2018-2023, phương hướng giai đoạn 2023-2028": told of before, in and after it
const PHASE = /^(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa) /u;

// "từ năm 2014 đến năm 2017": what went on through them may be told of years later
const YEARS = /^từ năm \d{4} (?:đến|tới) (?:hết )?(?:năm )?\d{4}$/u;

/**
 * @param event where the telling prints a day of its own, a month may have been told of ahead; where it prints none, the
 * month's own year is the likelier: "trong tháng 1/2023 có 428 người"
 */
export function weigh(lower: string, mentions: readonly Mention[], event: Mention | null): Evidence {
  const evidence: Evidence = {
    facts: [],
    running: [],
    goals: [],
    aimed: [],
    now: false,
    after: false,
    years: [],
    happened: null,
    launched: null,
    done: [],
  };
  for (const m of mentions) {
    const year = printedYear(m);
    evidence.now ||= lower.slice(m.start, m.end) === 'năm nay';
    evidence.after ||= lower.slice(m.start, m.end) === 'cuối năm ngoái';
    if (year === null) continue;
    const ahead = before(lower, m, 30);
    const aimed = (m.grain === 'year' || m.anchor === 'end') && AIMED_BEHIND.test(lower.slice(m.end, m.end + 80));
    const plan =
      aimed ||
      speaksOfPlan(ahead) ||
      (m.anchor === 'end' && REACHED_BY.test(ahead)) ||
      (/cuối năm/u.test(lower.slice(m.start, m.end)) && m.type === 'PERIOD');
    if (aimed && m.grain === 'year') evidence.aimed.push(year);
    if (PHASE.test(lower.slice(m.start, m.end))) continue;
    if (speaksOfDocument(before(lower, m, 50)) || /^,? [^.]{0,40}ban hành/u.test(lower.slice(m.end, m.end + 60)))
      continue;
    if (m.grain === 'day' && m.anchor === null && /(?:sáng|trưa|chiều|tối)(?: ngày)? $/u.test(ahead))
      evidence.happened ??= year;
    if (/^n(?:ăm|iên) (?:học|khóa)/u.test(lower.slice(m.start, m.end))) {
      evidence.years.push(year); // told of before, in and after it
    } else if (m.grain === 'year' && m.anchor === 'start' && !plan) {
      evidence.facts.push(`${year}-01-01`); // "đến đầu năm 2025, toàn vùng có …"
    } else if (OTHER_SIDE.test(ahead) && endsBefore(m, year)) {
      evidence.running.push(year + 1); // "tăng so với 10 tháng đầu năm 2016", "so với cuối năm 2022"
    } else if (OTHER_SIDE.test(ahead) && sameMonthBefore(m, year, mentions)) {
      // "tháng 9 có 310 người, tăng so với tháng 9/2016"; "tăng so với năm ngoái, và so với tháng 9/2016" is of any later year
      const since = sameMonthBefore(m, year, mentions)!.start;
      if (!LAST_YEAR.test(lower.slice(since, m.start))) evidence.running.push(year + 1);
    } else if (m.grain === 'year' && /cùng kỳ (?:của )?$/u.test(ahead)) {
      evidence.running.push(year + 1);
    } else if (m.grain === 'year') {
      if (LAUNCH.test(before(lower, m, 80))) evidence.launched ??= year;
      if (speaksOfRunningPlan(ahead)) evidence.running.push(year);
      else if (!plan) evidence.years.push(year);
      if (!plan && (TOLD_WHOLE.test(before(lower, m, 80)) || opensResult(lower, m))) evidence.done.push(year);
    } else if (plan) {
      (m.anchor === 'end' ? evidence.goals : evidence.running).push(year);
    } else if (YEARS.test(lower.slice(m.start, m.end))) {
      evidence.years.push(year);
    } else if (!/(?:từ|sau|trước) (?:ngày )?$/u.test(ahead)) {
      // A month may be told of while it runs, and paid ahead: "ngày 12/1 … chi trả lương hưu tháng 3/2026"
      const months =
        m.grain === 'month' || (m.grain === 'interval' && MONTH_TO_MONTH.test(lower.slice(m.start, m.end)));
      const holds = m.grain === 'interval' && HOLDS.test(ahead);
      const ends = lastDay(m, year);
      const last = months && event ? startOfMonthBefore(ends) : months || holds ? firstDay(m, year) : ends;
      if (last && !/^\d{4} ?- ?\d{4}$/.test(lower.slice(m.start, m.end))) evidence.facts.push(last);
    }
  }
  return evidence;
}
