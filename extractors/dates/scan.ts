import { COUNT_WORDS } from '../../corpus/lexicons/dates.js';
import type { Span } from '../document/view.js';
import { anyOf } from './cues.js';
import { DAY_RULES } from './days.js';
import { MONTH_RULES } from './months.js';
import type { Around, Mention } from './types.js';
import { LEFT, RIGHT } from './words.js';
import { YEAR_RULES } from './years.js';

const RULES = [...DAY_RULES, ...MONTH_RULES, ...YEAR_RULES];

// Where a calendar expression can begin: a run of digits, or one of the calendar's words.
const WORDS = ['từ', 'ngày', 'tháng', 'quý', 'năm', 'hết', 'cuối', 'đầu', 'giữa', 'nửa', 'những', 'các', 'mấy', 'vài'];
const TERMS = ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'khóa', 'niên học', 'niên khóa'];
const ANCHOR = new RegExp(`\\d+|${LEFT}(?:${anyOf([...WORDS, ...TERMS, ...Object.keys(COUNT_WORDS)])})${RIGHT}`, 'gu');

/**
 * Calendar expressions of `span`, in text order, their years not yet known. The first rule that reads an anchor wins and
 * the scan goes on behind it, so mentions never overlap. Every rule is sticky and bounded: linear in the length.
 */
export function scan(lower: string, text: string, span: Span, title: Span | null): Mention[] {
  const found: Mention[] = [];
  const anchor = new RegExp(ANCHOR);
  anchor.lastIndex = span.start;
  for (let hit = anchor.exec(lower); hit && hit.index < span.end; hit = anchor.exec(lower)) {
    const at = hit.index;
    const around: Around = {
      lower,
      text,
      inTitle: title !== null && at >= title.start && at < title.end,
      previous: found.at(-1) ?? null,
      before: (n) => lower.slice(Math.max(span.start, at - n), at),
    };
    for (const rule of RULES) {
      rule.pattern.lastIndex = at;
      const m = rule.pattern.exec(lower);
      const read = m && m.index + m[0].length <= span.end ? rule.read(m, around) : null;
      if (!read) continue;
      found.push(...read);
      anchor.lastIndex = read.at(-1)!.end;
      break;
    }
  }
  return found;
}
