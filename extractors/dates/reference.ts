import { interval } from '../../schemas/index.js';
import type { Context } from '../document/article-text.js';
import { LEAP_YEAR, dayNumber, monthBack } from './calendar.js';
import { speaksOfDocument, speaksOfPlan, speaksOfRunningPlan } from './cues.js';
import { dateLine } from './dateline.js';
import type { Mention } from './types.js';
import { printedYear } from './words.js';

/** Mentions of the page around an article, found only when asked for. */
export interface Page {
  /** At the top of the document, above all its articles. */
  masthead(): Mention[];
  nearby(): Mention[];
}

/** When the article tells what it tells. All null when its text and metadata leave it open. */
export interface Reference {
  published: string | null;
  publishedInferred: boolean;
  year: number | null;
  /** `YYYY-MM-DD` or `YYYY-MM` */
  day: string | null;
}

const yearIn = (iso: string): number => Number(iso.slice(0, 4));
const lastDay = (m: Mention, year: number): string | null => interval(m.at(year))?.[1] ?? null;
const firstDay = (m: Mention, year: number): string | null => interval(m.at(year))?.[0] ?? null;

const before = (lower: string, m: Mention, n: number): string => lower.slice(Math.max(0, m.start - n), m.start);
/** The same, no further back than the line goes: what a headline plans is not planned for the day below it. */
const beforeOnLine = (lower: string, m: Mention, n: number): string => before(lower, m, n).replace(/^.*\n/su, '');

// /2024/03/07/ · /202211/ · -20240307123.htm
const URL_DATE = /[/-](20[0-3]\d)(?:\/?(0[1-9]|1[0-2]))(?:\/?(0[1-9]|[12]\d|3[01]))?(?=\/|\d{0,9}\.|\d{3,9}(?:\D|$)|$)/;

/** Year and month that a publisher's address prints, or null. */
export function monthOfUrl(url: string | null): string | null {
  const m = url ? URL_DATE.exec(url) : null;
  return m ? `${m[1]}-${m[2]}` : null;
}

// "sáng nay (", "hôm nay, ngày "
const TODAY = /(?:sáng|trưa|chiều|tối|đêm|hôm|ngày hôm) nay,? ?(?:\(|ngày )?$/u;
/** The first yearless day that the article tells of as an event. */
const eventDay = (lower: string, mentions: readonly Mention[]): Mention | null =>
  mentions.find(
    (m) =>
      m.grain === 'day' &&
      m.anchor === null &&
      m.yearOf.kind === 'open' &&
      !speaksOfPlan(beforeOnLine(lower, m, 25)) &&
      !/(?:trước|từ) (?:ngày )?$/u.test(before(lower, m, 12)),
  ) ??
  mentions.find(
    (m) => m.grain === 'interval' && m.yearOf.kind === 'open' && /\d[/-]\d/.test(lower.slice(m.start, m.end)),
  ) ??
  null;

interface Evidence {
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
function weigh(lower: string, mentions: readonly Mention[], event: Mention | null): Evidence {
  const evidence: Evidence = {
    facts: [],
    running: [],
    goals: [],
    aimed: [],
    now: false,
    after: false,
    years: [],
    happened: null,
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
      if (speaksOfRunningPlan(ahead)) evidence.running.push(year);
      else if (!plan) evidence.years.push(year);
      if (!plan && (/(?:trong|cả) $/u.test(ahead) || /(?:tổng kết|kết quả)[^.;]{0,60}$/u.test(before(lower, m, 80))))
        evidence.done.push(year);
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

/** Days within which an event and what is told of it belong together. */
const NEAR = 45;
// A report may name a day somewhat ahead of its own (an anniversary next week).
const SLACK = 31;
/** Up to this month the press tells what the whole year before has brought. */
const LOOKING_BACK = 2;
/** From this month on it tells what the year has brought. */
const SUMMING_UP = 12;

/** The year in which `event` comes after all facts, when one more sign supports it. */
function yearOfText(
  { facts, running: plans, goals, aimed, now, after, years, happened, done }: Evidence,
  event: Mention | null,
): number | null {
  // "Năm 2014, … Mục tiêu đến hết năm 2015": a goal alone is of the year last told, if there is one
  const told = years.filter((y) => goals.length > 0 && y <= Math.min(...goals));
  const running = [...plans, ...(told.length > 0 && plans.length === 0 ? [Math.max(...told)] : goals)];
  if (happened !== null) return happened;
  const latest = facts.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  if (latest !== null) {
    let year = yearIn(latest);
    const day = event && lastDay(event, year);
    // "Ngày 26/7 … tạm ứng đến hết quý III/2017 … dự toán năm 2017": the plan of the year still runs
    if (day && dayNumber(day) + SLACK < dayNumber(latest) && !plans.includes(year)) year++;
    // "Năm nay, ngành … Đến cuối năm 2021, … Năm 2022, tỉnh phấn đấu …", "Cuối năm 2018, nợ còn … Mục tiêu của năm nay": told in
    // the year that has begun
    if (latest === `${year}-12-31` && (after || (now && (aimed.includes(year + 1) || !plans.includes(year)))))
      return year + 1;
    // "Ngày 12/12 … đến hết tháng 11/2024 … hết năm 2025 phải đạt 95%": told right after what it reports
    const soon = day !== null && day >= latest && dayNumber(day) - dayNumber(latest) <= NEAR;
    const supported =
      soon ||
      aimed.includes(year) ||
      years.includes(year) ||
      running.includes(year) ||
      facts.filter((f) => yearIn(f) === year).length > 1;
    if (supported || Math.max(...years, ...running, 0) <= year) return year;
  }
  const month = event ? Number(lastDay(event, LEAP_YEAR)?.slice(5, 7)) : 0;
  if (running.length === 0) {
    if (done.length === 0 || month === 0) return null;
    // "Ngày 23-12, … tổng kết năm 2020", "ngày 10/1, … cả năm 2020"
    return month <= LOOKING_BACK ? Math.max(...done) + 1 : month >= SUMMING_UP ? Math.max(...done) : null;
  }
  const year = Math.max(...running);
  return month >= 11 && (years.includes(year - 1) || running.includes(year - 1)) ? year - 1 : year;
}

const STALE_YEARS = 3;
/** Does everything that the text dates lie years before the header? Then the header is that of a page shown later. */
const isStale = ({ facts, running, years }: Evidence, headerYear: number): boolean =>
  facts.length >= 2 && Math.max(...facts.map(yearIn), ...running, ...years) <= headerYear - STALE_YEARS;

const MONTH = 'YYYY-MM'.length;
/** Is the day within some weeks before (or a few days after) the header's day? */
function agrees(header: string, event: Mention): boolean {
  return [yearIn(header), yearIn(header) - 1].some((year) => {
    const day = lastDay(event, year);
    const gap = day === null ? null : dayNumber(header.length === 7 ? `${header}-28` : header) - dayNumber(day);
    return gap !== null && gap >= -NEAR / 3 && gap <= NEAR;
  });
}

/**
 * Publication date, year and reference day of an article. A header date that the text contradicts is a page-view clock
 * and is not believed. The rest of the page is asked only when the article's own words leave it open.
 */
export function referenceOf({ view, article, meta }: Context, own: readonly Mention[], page: Page): Reference {
  const { lower } = view;
  if (meta.published) {
    return { published: meta.published, publishedInferred: false, year: yearIn(meta.published), day: meta.published };
  }
  const header = dateLine(lower, own, article.start) ?? dateLine(lower, page.masthead(), 0);
  const told = own.filter((m) => m !== header);
  const event = eventDay(lower, told);
  const headerDay = header && header.at(printedYear(header)!);
  const evidence = weigh(lower, told, event);
  const textYear = yearOfText(evidence, event);
  const today = event !== null && TODAY.test(before(lower, event, 24));
  const mayStand =
    !today &&
    !(headerDay && isStale(evidence, yearIn(headerDay))) &&
    (textYear === null || event === null || textYear === (headerDay && yearIn(headerDay)));
  if (headerDay && (mayStand || (event && agrees(headerDay, event)))) {
    const eventOn = event && headerDay.length === MONTH ? lastDay(event, yearIn(headerDay)) : null;
    const day = eventOn?.startsWith(headerDay) ? eventOn : headerDay; // the page tells the month, the text the day
    return { published: headerDay, publishedInferred: false, year: yearIn(headerDay), day };
  }
  const urlMonth = monthOfUrl(meta.url);
  const year = textYear ?? (urlMonth ? yearIn(urlMonth) : yearOfText(weigh(lower, page.nearby(), event), event));
  const day = event && year !== null ? lastDay(event, year) : null;
  return {
    published: today ? day : null,
    publishedInferred: today && day !== null,
    year,
    day: day ?? urlMonth,
  };
}
