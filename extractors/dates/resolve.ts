import type { Sentence } from '../document/article-text.js';
import { LEAP_YEAR } from './calendar.js';
import type { Reference } from './reference.js';
import { Telling } from './telling.js';
import type { DateFound, Mention } from './types.js';
import { weekdayOf } from './weekday.js';

/** Gives every mention its value. Mentions that turn out to be no dates are dropped. */
export function resolve(
  lower: string,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  reference: Reference,
): DateFound[] {
  const telling = new Telling(lower, mentions, sentences, reference);
  const found: DateFound[] = [];
  for (const [i, m] of mentions.entries()) {
    if (!telling.moveTo(m)) continue;
    const year = telling.yearOf(m, mentions[i + 1]);
    const value = m.monthsBack !== null ? telling.monthBack(m.monthsBack) : year === null ? null : m.at(year);
    const impossible = m.monthsBack === null && m.yearOf.kind !== 'none' && m.at(year ?? LEAP_YEAR) === null;
    if (value !== null) telling.heard(m, value);
    found.push({
      start: m.start,
      end: m.end,
      type: m.type,
      value,
      inferred: value !== null && m.yearOf.kind === 'open' ? ['value'] : [],
      impossible,
      weekday: value !== null && m.grain === 'day' && !m.anchor ? weekdayOf(lower, m, value) : null,
      note: impossible ? 'không có trong lịch' : null,
      anchor: m.anchor,
      grain: m.grain,
    });
  }
  return found;
}
