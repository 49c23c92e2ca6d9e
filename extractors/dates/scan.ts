import { COUNT_WORDS, RELATIVE_YEARS } from '../../corpus/lexicons/dates.js';
import type { Span } from '../document/view.js';
import { anyOf } from './cues.js';
import { DAY_RULES } from './days.js';
import { MONTH_RULES } from './months.js';
import type { Around, Mention } from './types.js';
import { LEFT, MONTH_IN_WORDS } from './words.js';
import { YEAR_RULES } from './years.js';

const RULES = [...DAY_RULES, ...MONTH_RULES, ...YEAR_RULES];

// Where a calendar expression can begin. The look-ahead keeps the rules away from the many other uses of these words.
const ANCHOR = new RegExp(
  LEFT +
    '(?:' +
    [
      // 31/10, 11 - 12/7, 6 tháng, 2 năm, 50/2016, 2018
      '\\d{1,2}(?=[/.-] ?\\d| (?:-|tháng|năm))|\\d{1,4}(?=/\\d{4})|\\d{4}(?!\\d)',
      // ngày 5, tháng ba, năm nay, từ ngày, hết quý, cuối năm, giai đoạn 2019
      'ngày(?= \\d)',
      `tháng(?= (?:\\d|${MONTH_IN_WORDS}))`,
      `năm(?= (?:\\d|học|${anyOf(Object.keys(RELATIVE_YEARS))}))`,
      'quý ',
      '(?:từ|hết|cuối|đầu|giữa|nửa)(?= (?:\\d|ngày|tháng|quý|năm|đầu|cuối))',
      `(?:những|các|mấy|vài|${anyOf(COUNT_WORDS)})(?= (?:tháng|năm))`,
      '(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|niên học|niên khóa) ',
    ].join('|') +
    ')',
  'gu',
);

/**
 * Calendar expressions of `span`, in text order, their years not yet known. The first rule that reads an anchor wins and
 * the scan goes on behind it, so mentions never overlap. Every rule is sticky and bounded: linear in the length.
 */
export function scan(lower: string, text: string, span: Span, title: Span | null): Mention[] {
  const found: Mention[] = [];
  ANCHOR.lastIndex = span.start;
  const upTo = lower.slice(0, span.end); // no search runs on behind the span
  for (let hit = ANCHOR.exec(upTo); hit; hit = ANCHOR.exec(upTo)) {
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
      ANCHOR.lastIndex = read.at(-1)!.end;
      break;
    }
  }
  return found;
}
