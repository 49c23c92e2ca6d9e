import { DOMAIN_MATTERS, DOMAIN_NAMES } from '../../corpus/lexicons/domain.js';
import { Phrases } from './phrases.js';

/** Each cue with its weight: a matter of the subject counts twice. */
const CUES = new Phrases(
  [...DOMAIN_MATTERS.map((words) => [words, 2] as const), ...DOMAIN_NAMES.map((words) => [words, 1] as const)],
  true,
);
// "239.417 người", "91,6%", "1.410,5 tỷ": a figure in the same clause
const FIGURE =
  /\d ?%|\d (?:người|lao động|trường hợp|quyết định|lượt|tỷ|triệu|nghìn|ngàn|đồng|thẻ|sổ|đơn vị|doanh nghiệp|hồ sơ|tỉ|thousand|million|billion|trillion|people|workers|firms|enterprises|businesses|employers|applications|visits|cards|per ?cent)(?!\p{L})/u;
// "BHXH TP.HCM cho biết, 9 tháng đã chuyển hồ sơ 64 đơn vị": who is named is the source of the figure
const TELLS = /(?:theo|cho biết|cho hay|thông tin|thống kê|báo cáo|số liệu)(?!\p{L})/u;
const NEAR = 120;
const CLAUSE_END = /[,;.:] |\n/;
// "số hộ tham gia BHYT còn ít, mới đạt 64%": the predicate goes on past the comma
const NEXT_CLAUSE = /, (?!(?:(?:hiện|nay|đến nay|mới|chỉ) )*(?:đạt|là|mới|chỉ|chiếm) )|[;.:] |\n/;
const ENOUGH = 3;
/** One line of no more than this, in characters: a headline, or a sentence that somebody wants read. */
const ONE_LINE = 300;

/**
 * Does an article speak of social security, more than in passing? `lower` is the article's slice of `view.lower`.
 * A cue in the first line (the headline) is enough. Otherwise cues are weighed until they make three: a bare name 1, a matter
 * of the subject (`thẻ BHYT`, `lương hưu`) 2, one more when a quantity stands in its clause, two when it is told there. So an
 * agency in a guest list is not enough, twice neither; one sentence with a figure of the subject is. A text of one line is
 * read if it tells a figure beside a name: "BHXH tỉnh Nghệ An thu 5.210 tỷ đồng".
 */
export function isRelevant(lower: string): boolean {
  const opening = lower.search(/\S/);
  const newline = lower.indexOf('\n', opening);
  const headlineEnd = newline < 0 || newline - opening > ONE_LINE ? -1 : newline;
  const oneLine = lower.length <= ONE_LINE && !lower.trim().includes('\n');
  let weight = 0;
  let last = -NEAR;
  for (let at = 0, m; (m = CUES.firstWithin(lower, at, lower.length)); at = m.end) {
    const { start } = m;
    if (start < headlineEnd) return true;
    if (start - last < 5) continue; // "bảo hiểm xã hội (BHXH)" is one mention
    last = m.end;
    weight += m.value;
    const left = lower
      .slice(Math.max(0, start - NEAR), start)
      .split(CLAUSE_END)
      .at(-1)!;
    const right = lower.slice(start, last + NEAR).split(NEXT_CLAUSE, 1)[0]!;
    if (FIGURE.test(left + right)) {
      if (oneLine) return true;
      weight += TELLS.test(left + right) ? 2 : 1;
    }
    if (weight >= ENOUGH) return true;
  }
  return false;
}

// One pass over raw text: abbreviations, also broken ones (`BH YT`), the long names composed, decomposed or without marks.
const LONG_NAMES = [
  'bảo hiểm xã',
  'bảo hiểm y',
  'bảo hiểm thất',
  'lương hưu',
  'trợ cấp thất',
  'hưu trí',
  'tai nạn lao động',
];
const PLAIN_NAMES = ['bao hiem xa hoi', 'bao hiem y te', 'bao hiem that nghiep'];
const ENGLISH_NAMES = ['social insurance', 'health insurance', 'unemployment', 'jobless', 'social security', 'pension'];
const NAMES = [...LONG_NAMES, ...LONG_NAMES.map((w) => w.normalize('NFD')), ...PLAIN_NAMES, ...ENGLISH_NAMES];
const FORMS = ['bh ?(?:xh|yt|tn)', 'vssid', 'tnlđ', ...NAMES.map((w) => w.replaceAll(' ', '\\s+'))];
// Grouped by their first letter: most characters of a text are none of these, and are passed at half the cost.
const INITIALS = [...new Set(FORMS.map((form) => form[0]!))];
const RAW = new RegExp(
  INITIALS.map((initial) => {
    const rests = FORMS.filter((form) => form.startsWith(initial)).map((form) => form.slice(1));
    return `${initial}(?:${rests.join('|')})`;
  }).join('|'),
  'i',
);

/** A cheap first question to raw text of any normal form, before a view is built: can it be about the subject at all? */
export const mentionsDomain = (rawText: string): boolean => RAW.test(rawText);
