import { interval } from '../../schemas/period.js';
import { dayNumber } from '../dates/calendar.js';
import type { DateFound } from '../dates/types.js';

// "trong tháng 1 và tháng 2/2021", "từ tháng 4 đến tháng 9/2022"
const JOINS = /^ (?:và|đến|tới|-) $/u;
// "từ năm 2014 đến tháng 8/2016", "áp dụng từ năm 2009) cho đến hết năm 2013", "từ tháng 3/2021- 19/9/2021"
const UP_TO = /^\)? (?:cho )?(?:đến|tới) $|^ ?[-–] ?$/u;
const SINCE = /(?:^|[^\p{L}])từ (?:đầu )?$/u;

/** Two times that are joined, as one: of one kind, the ends of a span, or a year and the months that follow on it. */
export function joined(lower: string, a: DateFound | undefined, b: DateFound | undefined): string | null {
  if (!a || !b || a.grain === 'day') return null;
  const gap = lower.slice(a.end, b.start);
  const [first, until] = interval(a.value) ?? [];
  const [from, last] = interval(b.value) ?? [];
  if (!first || !until || !from || !last || first >= last) return null;
  const alike = a.grain === b.grain && JOINS.test(gap);
  const ends = UP_TO.test(gap) && SINCE.test(lower.slice(Math.max(0, a.start - 9), a.start));
  const followOn = gap === ' và ' && dayNumber(until) + 1 === dayNumber(from);
  return alike || ends || followOn ? `${first}/${last}` : null;
}
