import type { DateFound } from '../dates/types.js';
import type { Span } from '../document/view.js';
import { finding } from './notes.js';
import type { FindingFound, FindingsInput } from './types.js';

/** Days that no calendar has, and weekdays that do not belong to their day. */
export function* calendar({ ctx: { view, article }, dates }: FindingsInput): Generator<FindingFound> {
  for (const date of dates) {
    const printed = view.text.slice(date.start, date.end);
    if (date.impossible) yield finding('impossible_date', [date], `${printed}: no calendar has it`);
    else if (date.weekday && !date.weekday.agrees)
      yield finding('contradiction', [date.weekday, date], `${date.weekday.printed} does not fall on ${printed}`);
  }
  yield* wrongYears(view.lower, article);
  yield* headDate(
    view.lower,
    dates,
    article.blocks.filter((block) => block.kind === 'dateline' || block.kind === 'furniture'),
  );
}

// A year with a digit too few or too many, or of another age: "9 tháng của năm 204,", "quý II/2205", "tính đến 30/9/20233"
const NO_YEAR = /(?<=năm |[/-])(\d{3}|\d{5}|(?:2[1-9]|[3-9]\d)\d{2})(?![\d%]|[.,/-]\d)/gu;
const PERIOD =
  /(?:(?:\d{1,2} )?tháng(?: \d{1,2}|(?: đầu| cuối)?(?: của)?)|quý (?:i{1,3}|iv|[1-4])|cùng k[ỳì]|ngày \d{1,2}\/\d{1,2}) năm $/u;
const BEFORE_SLASH =
  /(?:tháng (?:0?[1-9]|1[0-2])|quý (?:i{1,3}|iv|[1-4])|ngày (?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2]))[/-]$/u;
const AFTER_YEAR = /^ ?(?:[,.;:)\n]|$|(?:so|là|đạt|tăng|giảm|và|của|trên|tại|toàn|cả) )/u;

/** Years that no news can be of, as far as the article goes: a page has others, too. */
function* wrongYears(lower: string, article: Span): Generator<FindingFound> {
  for (const m of lower.slice(article.start, article.end).matchAll(NO_YEAR)) {
    const at = article.start + m.index;
    const before = lower.slice(Math.max(article.start, at - 24), at);
    const told = PERIOD.exec(before) ?? BEFORE_SLASH.exec(before);
    const end = at + m[1]!.length;
    if (!told || !AFTER_YEAR.test(lower.slice(end, end + 8))) continue;
    const span = { start: at - (before.length - told.index), end };
    yield finding('impossible_date', [span], `${lower.slice(span.start, span.end)}: no calendar has it`);
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A report of this morning may be printed within this many days of the date above it. */
const FRESH = 10;

const dayOfYear = (value: string): number =>
  Date.UTC(2000, Number(value.slice(5, 7)) - 1, Number(value.slice(8))) / 86_400_000;

/** The page's date far from the day that the article calls this morning or today: "Sáng nay (23/5)". */
function* headDate(
  lower: string,
  dates: readonly DateFound[],
  heads: readonly { start: number; end: number }[],
): Generator<FindingFound> {
  const page = dates.find(
    (d) => d.value !== null && DAY.test(d.value) && heads.some((h) => d.start >= h.start && d.end <= h.end),
  );
  const today = dates.find(
    (d) =>
      d.value !== null &&
      DAY.test(d.value) &&
      /(?:sáng|chiều|trưa|tối|hôm) nay \(?(?:ngày )?$/.test(lower.slice(Math.max(0, d.start - 20), d.start)),
  );
  if (!page || !today || page === today) return;
  const apart = Math.abs(dayOfYear(page.value!) - dayOfYear(today.value!));
  if (Math.min(apart, 366 - apart) > FRESH) {
    const [a, b] = [lower.slice(page.start, page.end), lower.slice(today.start, today.end)];
    yield finding('contradiction', [page, today], `the page is dated ${a}, the article calls ${b} today`);
  }
}
