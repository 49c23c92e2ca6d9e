import { daysInMonth, interval } from '../../schemas/period.js';
import type { DateFound, DatesOfArticle } from '../dates/types.js';
import type { Context } from '../document/article-text.js';
import type { View } from '../document/view.js';
import { COUNTS, DATE_RULES, type Said } from './date-rules.js';
import { isCapitalAt, within } from './view.js';

interface Mention {
  start: number;
  end: number;
  said: Said;
}

// Where a calendar expression may begin: a digit, a month, an ordinal, an edge, a relative year
const BEGINNING =
  /(?<![\p{L}\d])(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|fourth|last|final|latter|remaining|next|this|previous|early|late|mid|end|beginning|start|the (?:end|beginning|start)|between|q[1-4])(?![\p{L}]{0,9}\d)|1st|2nd|3rd|4th)/gu;
// "Resolution 68/2022/QH15", "2,024 people", "$2024", "Decree No. 2024", "law 2024 " are no years; nor is a counted 2024
const NOT_BEFORE = /(?:[$/]|(?:vnd|vnđ|no\.?|decree|resolution|decision|circular) ?)$/;
const COUNTED =
  /^ (?:people|workers|firms|enterprises|employees|cases|dossiers|units|billion|million|trillion|vnd|households|participants|businesses|companies|cards|visits|employers|employees|beneficiaries|localities)(?!\p{L})/u;
// The month May and the verb; March and the verb: the month has a capital and, bare, a preposition or edge before it
const MONTH_NEEDS =
  /(?:in|by|of|since|from|until|till|to|during|last|this|next|and|for|on|mid-?|,|between|before|after|\()\s?$/;

function scan(view: View, from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  BEGINNING.lastIndex = from;
  for (let m = BEGINNING.exec(view.lower); m && m.index < to; m = BEGINNING.exec(view.lower)) {
    const mention = mentionAt(view, m.index, to);
    if (!mention) continue;
    mentions.push(mention);
    BEGINNING.lastIndex = mention.end;
  }
  return mentions;
}

function mentionAt(view: View, at: number, limit: number): Mention | null {
  const before = view.lower.slice(Math.max(0, at - 12), at);
  for (const { pattern, read } of DATE_RULES) {
    pattern.lastIndex = at;
    const m = pattern.exec(view.lower);
    if (!m || at + m[0].length > limit) continue;
    const groups = m.groups ?? {};
    const monthAt = groups.month ? view.lower.indexOf(groups.month, at) : -1;
    if (monthAt >= 0 && !isCapitalAt(view.text, monthAt)) continue;
    const said = read(groups);
    if (!said) continue;
    const end = at + m[0].length;
    const bareMonth = said.grain === 'month' && said.year === null && said.offset === null && !said.past;
    if (bareMonth && at === monthAt && !MONTH_NEEDS.test(before)) return null;
    if (/^\d{4}$/.test(m[0]) && (NOT_BEFORE.test(before) || COUNTED.test(view.lower.slice(end, end + 16)))) return null;
    const skipped = /^the /.exec(m[0])?.[0].length ?? 0; // the article stays outside of the quote
    return { start: at + skipped, end, said };
  }
  return null;
}

const yearIn = (iso: string): number => Number(iso.slice(0, 4));

/** The publication date: given, or a full date that stands on a short line near the top, or after the dateline's place. */
function publishedOf({ view, article, meta }: Context, mentions: readonly Mention[]): string | null {
  if (meta.published) return meta.published;
  for (const { start, end, said } of mentions) {
    if (start > article.start + 900) return null;
    if (said.grain !== 'day' || said.year === null || said.anchor) continue;
    const line = view.lower.lastIndexOf('\n', start - 1) + 1;
    const stop = view.lower.indexOf('\n', end);
    const rest = view.lower.slice(end, stop < 0 ? undefined : stop);
    const before = view.lower.slice(line, start);
    // "April 12, 2023 | 07:15 am GMT+7" · "By Le Uyen   April 12, 2023"
    if (
      before.length + rest.length <= 60 &&
      !/[.;?!] ?$/.test(rest) &&
      !/\b(?:of|on|to|from|by|in) $/.test(before.replace(/^ ?by .*/, ''))
    )
      return said.at(said.year);
    // "CAN THO, February 3, 2026 (VNA) - "
    if (before.length <= 30 && /^ ?\((?:vna|vns)|^ ?(?:-|\(vna)/.test(rest)) return said.at(said.year);
  }
  return null;
}

/** The day on which the article tells: published, else the latest full date that is told as past. */
function referenceOf(view: View, mentions: readonly Mention[], published: string | null): string | null {
  if (published) return published;
  const ends = mentions.flatMap(({ start, said }) => {
    if (said.year === null) return [];
    const before = view.lower.slice(Math.max(0, start - 12), start);
    const value = said.at(said.year);
    // "from July 1, 2026", "before 30 June 2023": a day of rules and plans; "by the end of 2025": a goal
    if (said.grain === 'day')
      return /(?:from|before|starting|effective) (?:the )?$/.test(before) || value?.endsWith('-12-31') ? [] : [value];
    return said.grain === 'interval' || said.grain === 'quarter' || said.grain === 'half'
      ? [interval(value)?.[1] ?? null]
      : [];
  });
  const known = ends.filter((day) => day !== null).sort();
  if (known.length > 0) return known.at(-1)!;
  return yearTold(view, mentions);
}

// "by 2025", "toward 2030", "goals for 2025": years of plans tell nothing of the article's own
const AHEAD = /(?:by|until|till|towards?|before) (?:the )?(?:end of )?$/;

// "in 2024", "against 2023", "late 2021": said of a time, not of a thing
const OF_TIME = /(?:in|of|during|since|against|for|over|from|to|than|early|late|end of|with) (?:the )?$/;

/** The year that is printed most often, plans left out; the later one of two. */
function yearTold(view: View, mentions: readonly Mention[]): string | null {
  const counts = new Map<number, number>();
  for (const { start, said } of mentions) {
    if (said.year === null || AHEAD.test(view.lower.slice(Math.max(0, start - 16), start))) continue;
    if (said.grain === 'year' && !OF_TIME.test(view.lower.slice(Math.max(0, start - 12), start))) continue;
    counts.set(said.year, (counts.get(said.year) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ? String(best[0]) : null;
}

const SLACK_MONTHS = 2;

/** Value of a mention once the article's day is known. A day without a year is taken as past unless that is far away. */
function valueOf({ said }: Mention, reference: string | null): string | null {
  if (said.year !== null) return said.at(said.year);
  if (reference === null) return null;
  const year = yearIn(reference);
  if (said.offset !== null) return said.at(year + said.offset);
  const value = said.at(year);
  if (value === null || reference.length < 7) return value;
  const month = Number((interval(value)?.[0] ?? value).slice(5, 7));
  const now = Number(reference.slice(5, 7));
  if (said.past) return month < now ? value : said.at(year - 1);
  if (said.grain === 'day' && said.anchor === null && month - now > SLACK_MONTHS && now <= 3) return said.at(year - 1);
  if (said.type === 'PERIOD' && month > now) return said.at(year - 1);
  return value;
}

// "after nine months", "in the six months", "the nine-month period": the stretch told before, or the first months of the year
const BARE_MONTHS =
  /(?<![\p{L}\d])(?:after|in|over|during|for) (?:the |these )?(?:(?:past|last|reviewed) )?((two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})[ -]months?)(?: period)?(?! (?:or|of|and|old)\b|\p{L}|\d)/gu;

/** Bare stretches that equal a printed "first N months", or end with the month of a day that the article counts up to. */
function bareMonths(view: View, from: number, to: number, dates: readonly DateFound[]): DateFound[] {
  const values = new Map<number, string>();
  for (const { type, value, grain, anchor } of dates) {
    const span = value ? interval(value) : null;
    if (!span) continue;
    const month = Number(span[1].slice(5, 7));
    if (type === 'PERIOD' && span[0].endsWith('-01-01')) values.set(month, value!);
    // "as of October 31 … for the 10 months"
    else if (
      grain === 'day' &&
      (anchor === 'end' || span[1].endsWith(`-${daysInMonth(Number(span[1].slice(0, 4)), month)}`)) &&
      !values.has(month)
    )
      values.set(month, `${span[1].slice(0, 4)}-01-01/${span[1]}`);
  }
  return [...view.lower.slice(from, to).matchAll(BARE_MONTHS)].flatMap((m): DateFound[] => {
    const value = values.get(COUNTS[m[2]!] ?? Number(m[2]));
    const start = from + m.index + m[0].indexOf(m[1]!);
    const end = start + m[1]!.length;
    if (!value || within(dates, start - 60, end + 60).some((d) => d.start < end && start < d.end)) return [];
    return [
      {
        start,
        end,
        type: 'PERIOD',
        value,
        inferred: ['value'],
        impossible: false,
        weekday: null,
        note: null,
        anchor: null,
        grain: 'interval',
      },
    ];
  });
}

/** Calendar expressions of an English article with ISO values, and its own date. Never looks at the clock. */
export function findEnglishDates(ctx: Context): DatesOfArticle {
  const { view, article } = ctx;
  const mentions = scan(view, article.start, article.end);
  const published = publishedOf(ctx, mentions);
  const reference = referenceOf(view, mentions, published);
  const dates = mentions.map((mention): DateFound => {
    const value = valueOf(mention, reference);
    return {
      start: mention.start,
      end: mention.end,
      type: mention.said.type,
      value: value !== null && interval(value) === null ? null : value,
      inferred: mention.said.year === null && value !== null ? ['value'] : [],
      impossible: mention.said.grain === 'day' && value === null && (mention.said.year !== null || reference !== null),
      weekday: null,
      note: null,
      anchor: mention.said.anchor,
      grain: mention.said.grain,
    };
  });
  const all = [...dates, ...bareMonths(view, article.start, article.end, dates)].sort((a, b) => a.start - b.start);
  return {
    published,
    publishedInferred: false,
    year: reference === null ? null : yearIn(reference),
    reference: reference !== null && reference.length >= 7 ? reference : null,
    dates: all,
  };
}
