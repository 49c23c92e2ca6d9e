import type { Context } from '../document/article-text.js';
import { LEAP_YEAR, dayNumber } from './calendar.js';
import { speaksOfPlan } from './cues.js';
import { dateLine } from './dateline.js';
import { type Evidence, before, lastDay, weigh, yearIn } from './evidence.js';
import { yearOfTet } from './lunar.js';
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

/** Days within which an event and what is told of it belong together. */
const NEAR = 45;
// A report may name a day somewhat ahead of its own (an anniversary next week).
const SLACK = 31;
/** Up to this month the press tells what the whole year before has brought. */
const LOOKING_BACK = 3;
/** From this month on it tells what the year has brought. */
const SUMMING_UP = 12;
/** From this month on the press tells of the Tết that comes. */
const BEFORE_TET = 11;

/** The year in which `event` comes after all facts, when one more sign supports it. */
function yearOfText(
  { facts, running: plans, goals, aimed, now, after, years, happened, done, launched }: Evidence,
  event: Mention | null,
  tet: number | null,
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
  // "Ngày 9/1, … hội nghị triển khai nhiệm vụ năm 2024": at its beginning, or at the end of the year before
  if (launched !== null && month > 0 && latest === null) return month >= SUMMING_UP ? launched - 1 : launched;
  // "Ngày 11/12, … tặng quà Xuân Bính Ngọ 2026": before Tết, or soon after it
  if (tet !== null && month > 0 && (month >= BEFORE_TET || month <= LOOKING_BACK))
    return month >= BEFORE_TET ? tet - 1 : tet;
  if (running.length === 0) {
    if (done.length === 0 || month === 0) return null;
    // "Ngày 23-12, … tổng kết năm 2020", "ngày 10/1, … cả năm 2020", "ngày 9-3, … Năm 2020, toàn ngành đã"
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
  const textYear = yearOfText(evidence, event, yearOfTet(lower.slice(article.start, article.end)));
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
  const year = textYear ?? (urlMonth ? yearIn(urlMonth) : yearOfText(weigh(lower, page.nearby(), event), event, null));
  const day = event && year !== null ? lastDay(event, year) : null;
  return {
    published: today ? day : null,
    publishedInferred: today && day !== null,
    year,
    day: day ?? urlMonth,
  };
}
