import { interval } from '../../schemas/index.js';
import type { Sentence } from '../document/article-text.js';
import { dayNumber, isYear } from './calendar.js';
import { speaksOfEveryYear, speaksOfPlan } from './cues.js';
import type { Reference } from './reference.js';
import type { DateFound, Mention } from './types.js';
import { weekdayOf } from './weekday.js';

// "tháng 11 và tháng 12/2023": a yearless time takes the year of the one it is joined to
const JOINED = /^(?:,| và|,? đến| -| hay| hoặc)? ?$/u;

// "Năm 2016, 2017, … đến cuối tháng ba": two years rule the sentence, so the month is of neither
const TWO_YEARS = /năm \d{4}(?:,| và) (?:năm )?\d{4}/u;

/** How far ahead of the telling a time without plan words may lie before it must be last year's, in days. */
const AHEAD = 62;

const sentenceAt = (sentences: readonly Sentence[], m: Mention, from: number): number => {
  let i = from;
  while (i < sentences.length && sentences[i]!.end <= m.start) i++;
  return i;
};

/** "tính đến 31/12" told in January is last year's. */
function shiftByReference(m: Mention, year: number, reference: Reference, before: string): number {
  if (m.yearOf.kind !== 'open' || m.yearOf.told || reference.day === null || m.grain === 'year') return year;
  const span = interval(m.at(year));
  const now = interval(reference.day)?.[1];
  if (!span || !now) return year;
  const ahead = dayNumber(span[1]) - dayNumber(now);
  const planned = speaksOfPlan.test(before) || /(?:trước|từ|sau|cuối) (?:ngày )?$/u.test(before);
  const past =
    /(?:tính đến|đã|tính tới|qua|trong|lũy kế đến) (?:hết |ngày |hết ngày )?$/u.test(before) || m.anchor === 'end';
  return !planned && past && ahead > AHEAD * 3 ? year - 1 : year;
}

/** Gives every mention its value. Mentions that make sense only with a year are dropped where none is known. */
export function resolve(
  lower: string,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  reference: Reference,
): DateFound[] {
  const establishedMonths = new Map<number, number | null>();
  for (const m of mentions) {
    const n = /^(\d{1,2}) tháng/u.exec(lower.slice(m.start, m.end));
    if (n && m.bareMonths === null)
      establishedMonths.set(Number(n[1]), m.yearOf.kind === 'printed' ? m.yearOf.year : null);
  }
  const found: DateFound[] = [];
  let s = 0;
  for (const [i, m] of mentions.entries()) {
    s = sentenceAt(sentences, m, s);
    const sentence = sentences[s] ? lower.slice(sentences[s]!.start, sentences[s]!.end) : '';
    const before = lower.slice(Math.max(0, m.start - 40), m.start);
    if (m.bareMonths !== null && !establishedMonths.has(m.bareMonths)) continue;
    if (m.needsYear && m.grain === 'year' && /năm sau(?!\p{L})/u.test(sentence)) continue;

    let year: number | null = null;
    if (m.yearOf.kind === 'printed') year = m.yearOf.year;
    else if (m.yearOf.kind === 'open') {
      const next = mentions[i + 1];
      const joined = next && next.yearOf.kind === 'printed' && JOINED.test(lower.slice(m.end, next.start));
      const own = m.bareMonths !== null ? (establishedMonths.get(m.bareMonths) ?? null) : null;
      const recurring =
        !m.yearOf.told && (speaksOfEveryYear.test(sentence) || TWO_YEARS.test(sentence)) && m.bareMonths === null;
      if (joined && !m.yearOf.told) year = (next.yearOf as { year: number }).year;
      else if (own !== null) year = own;
      else if (!recurring && reference.year !== null) {
        year = shiftByReference(m, reference.year, reference, before) + m.yearOf.offset;
      }
    }
    if (year === null && m.needsYear && m.bareMonths === null) continue;
    const value = year === null ? null : m.at(year);
    const never = m.yearOf.kind !== 'none' && m.at(2000) === null;
    const impossible =
      m.yearOf.kind !== 'none' && ((year !== null && (value === null || !isYear(year))) || (year === null && never));
    found.push({
      start: m.start,
      end: m.end,
      type: m.type,
      value,
      inferred: value !== null && m.yearOf.kind === 'open' ? ['value'] : [],
      impossible,
      weekday: value && m.grain === 'day' && !m.anchor ? weekdayOf(lower, m, value) : null,
      note: impossible ? 'không có trong lịch' : null,
      anchor: m.anchor,
      grain: m.grain,
    });
  }
  return found;
}
