import type { Unit } from '../../schemas/codes.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// "Trong 412.000 người thuộc lực lượng lao động chỉ có 61.300 người tham gia BHXH", "toàn tỉnh có 9.400 doanh nghiệp nhưng
// mới 4.100 đơn vị tham gia": of so many who should be in, so few are

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['person', 'organisation', 'household']);
const ONLY_SO_MANY =
  /^[^;.:()]{0,110}(?:(?:nhưng|song|mà|trong khi)(?: [^;.:,()]{0,50})? (?:chỉ|mới)|, (?:chỉ|mới)|(?:chỉ|mới) có)(?: (?:chỉ|mới|có|được|là|khoảng|hơn|gần|trên|quản|lý|thu))* $/u;
const ARE_IN = /^(?: \p{L}+){0,4} tham gia(?!\p{L})|^ (?:đã |đang )?(?:đóng|có thẻ|mua) /u;
const THEIR_HEAD = /(?:tham gia|quản lý thu)(?: được)?(?: (?:khoảng|hơn|gần|trên|chỉ|mới|có|là))* $/u;

// "có 31.800 em tham gia trong số 39.600 học sinh": the whole stands behind its part
const IN_ALL =
  /^[^;.()\d]{0,40} (?:tham gia|đóng(?: góp)? (?:cho|vào))[^;.()\d]{0,40} (?:trong|trên) (?:tổng )?(?:số )?$/u;
/** Those of whom the part that is in was told right before. */
export const allOfInsured = ({ lower }: Scene, { n }: Site, previous: Draft | null): Choice | null =>
  previous?.concept === 'participants' &&
  n.unit === previous.unit &&
  n.value > previous.value &&
  previous.site.n.end < n.start &&
  n.start - previous.site.n.end < 120 &&
  IN_ALL.test(lower.slice(previous.site.n.end, n.start))
    ? { family: 'eligible', concept: 'eligible', rule: 'whole', score: 8 }
    : null;

// "540.000 doanh nghiệp (DN) nhưng mới có 230.000 DN tham gia"
const SHORT_FORM = / \((?:dn|nlđ|lđ|hssv)\)/u;
/** Those who are told of as the whole of the few who take part. */
export function wholeOfInsured({ lower, numbers, cues }: Scene, { n, index }: Site): Choice | null {
  const next = numbers[index + 1];
  if (!next || n.unit === null || !COUNTED.has(n.unit) || next.unit !== n.unit || next.value >= n.value) return null;
  const between = lower.slice(n.end, next.start).replace(SHORT_FORM, '');
  if (between.length > 180 || !ONLY_SO_MANY.test(between)) return null;
  if (!ARE_IN.test(lower.slice(next.end, next.end + 50)) && !THEIR_HEAD.test(between)) return null;
  const own = cues.some(
    (c) => c.family !== 'network' && c.start >= n.end && c.end < next.start && c.family !== 'enrol',
  );
  return own ? null : { family: 'eligible', concept: 'eligible', rule: 'whole', score: 4.5 };
}
