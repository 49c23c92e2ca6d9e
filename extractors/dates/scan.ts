import { COUNT_WORDS, RELATIVE_MONTHS, RELATIVE_YEARS } from '../../corpus/lexicons/dates.js';
import { isDigit } from '../document/letters.js';
import { Phrases, indexFrom } from '../document/phrases.js';
import type { Span, View } from '../document/view.js';
import { anyOf } from './cues.js';
import { DAY_RULES } from './days.js';
import { withoutLunarValue } from './lunar.js';
import { MONTH_RULES } from './months.js';
import { QUARTER_RULES } from './quarters.js';
import { SPAN_RULES } from './spans.js';
import { type Around, DIGIT, type DateRule, LONG_DIGITS, type Mention } from './types.js';
import { MONTH_IN_WORDS } from './words.js';
import { YEAR_RULES } from './years.js';

const RULES = [...DAY_RULES, ...SPAN_RULES, ...MONTH_RULES, ...QUARTER_RULES, ...YEAR_RULES];

// What must follow where a calendar expression begins. The look-ahead keeps the rules away from the many other uses of these words.
const ANCHOR = new RegExp(
  [
    // 31/10, 11 - 12/7, 6 tháng, 2 năm, 50/2016, 2018
    '\\d{1,2}(?=[/.-] ?\\d| (?:-|tháng|năm))|\\d{1,4}(?=/\\d{4})|\\d{4}(?!\\d)',
    // ngày 5, tháng ba, tháng trước, năm nay, từ ngày, hết quý, cuối năm, giai đoạn 2019
    'ngày(?= (?:m[ùồ]ng )?\\d)',
    `tháng(?= (?:\\d|${MONTH_IN_WORDS}|${anyOf(Object.keys(RELATIVE_MONTHS))}))`,
    `năm(?= (?:\\d|học|${anyOf(Object.keys(RELATIVE_YEARS))}))`,
    'quý ',
    '(?:từ|hết|cuối|đầu|giữa|nửa)(?= (?:\\d|ngày|tháng|quý|năm|đầu|cuối))',
    `(?:những|các|mấy|vài|${anyOf(COUNT_WORDS)})(?= (?:tháng|năm))`,
    '(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|niên học|niên khóa) ',
  ].join('|'),
  'uy',
);

// Rules by the word that opens them, in their order
const NUMERAL_RULES = RULES.filter((rule) => rule.opens.includes(DIGIT));
const LONG_NUMERAL_RULES = RULES.filter((rule) => rule.opens.includes(LONG_DIGITS));
const OPENERS = new Phrases(
  [...new Set(RULES.flatMap((rule) => rule.opens))].map((word) => [
    word,
    RULES.filter((rule) => rule.opens.includes(word)),
  ]),
);

const numeralRules = (lower: string, at: number): readonly DateRule[] =>
  isDigit(lower.charCodeAt(at + 1)) && isDigit(lower.charCodeAt(at + 2)) ? LONG_NUMERAL_RULES : NUMERAL_RULES;

/**
 * Calendar expressions of `span`, in text order, their years not yet known. The first rule that reads an anchor wins and
 * the scan goes on behind it, so mentions never overlap. Every rule is sticky and bounded: linear in the length.
 */
export function scan({ lower, text, words }: View, span: Span, title: Span | null): Mention[] {
  const { starts, keys } = words;
  const found: Mention[] = [];
  let reached = span.start;
  for (let i = indexFrom(starts, span.start); i < starts.length; i++) {
    const at = starts[i]!;
    if (at >= span.end) break;
    if (at < reached) continue;
    const digit = isDigit(lower.charCodeAt(at));
    if (!digit && !OPENERS.mayOpenWith(keys[i]!)) continue;
    const rules = digit ? numeralRules(lower, at) : OPENERS.startingAt(lower, at, span.end)?.value;
    ANCHOR.lastIndex = at;
    if (!rules || !ANCHOR.test(lower)) continue;
    const around: Around = {
      lower,
      text,
      inTitle: title !== null && at >= title.start && at < title.end,
      previous: found.at(-1) ?? null,
      before: (n) => lower.slice(Math.max(span.start, at - n), at),
    };
    for (const rule of rules) {
      rule.pattern.lastIndex = at;
      const m = rule.pattern.exec(lower);
      const read = m && m.index + m[0].length <= span.end ? rule.read(m, around) : null;
      if (!read) continue;
      found.push(...read.map((mention) => withoutLunarValue(lower, mention)));
      reached = read.at(-1)!.end;
      break;
    }
  }
  return found;
}
