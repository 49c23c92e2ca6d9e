import { QUARTER_NAMES } from '../../corpus/lexicons/dates.js';
import { lastDayOfMonth, quarterOf } from './calendar.js';
import { anyOf, endsCleanly, isCounted } from './cues.js';
import { neighbours } from './neighbours.js';
import type { DateRule } from './types.js';
import { EDGE, EDGES, RIGHT, WORD_TAIL, YEAR_TAIL, anchorOf, mention, yearOfTail } from './words.js';

const QUARTER = anyOf(Object.keys(QUARTER_NAMES));

// "quý I và II/2023", "quý II, III và IV năm 2022": neighbours are one period; "quý I-III/2022" runs through
const quarterList: DateRule = {
  name: 'quarter-list',
  opens: ['quý'],
  pattern: new RegExp(
    `quý (${QUARTER})(?:, (${QUARTER}))?(, | và |, và | ?[-–] ?)(${QUARTER})(?:${YEAR_TAIL})?${RIGHT}`,
    'uy',
  ),
  read: (m, around) => neighbours(m, around, 3, (name) => QUARTER_NAMES[name]!),
};

// "quý I/2024", "quý 4-2016", "hết quý IV năm 2021", "quý 3", "quý đầu năm 2024"
const quarter: DateRule = {
  name: 'quarter',
  opens: ['quý', ...EDGES],
  pattern: new RegExp(
    `(?:(${EDGE}) )?quý (${QUARTER}|\\d|(?:đầu|cuối)(?= (?:của )?năm (?:\\d{4}|nay|ngoái|trước)))(?:${YEAR_TAIL}|${WORD_TAIL})?${RIGHT}`,
    'uy',
  ),
  read(m, around) {
    const n = m[2] === 'đầu' ? 1 : m[2] === 'cuối' ? 4 : (QUARTER_NAMES[m[2]!] ?? Number(m[2]));
    const end = m.index + m[0].length;
    if (!endsCleanly(around.lower, end) || (!m[3] && isCounted(around.lower, end))) return null;
    const anchor = anchorOf(m[1]);
    const last = anchor === 'end';
    const at = (year: number): string | null => {
      const value = quarterOf(year, n);
      return value && last ? lastDayOfMonth(year, n * 3) : value;
    };
    const yearOf = yearOfTail(m[3], m[4], m[5], around.before(40));
    const type = last ? 'DATE' : 'PERIOD';
    return [mention({ start: m.index, end, type, grain: last ? 'day' : 'quarter', anchor, yearOf, at })];
  },
};

export const QUARTER_RULES: readonly DateRule[] = [quarterList, quarter];
