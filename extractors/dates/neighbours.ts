import { monthsOf } from './calendar.js';
import type { Around, Mention } from './types.js';
import { OPEN, mention, printed } from './words.js';

// "lương hưu tháng 5 và 6| cùng một kỳ", "kém quý 1 và 2| (9 tỷ đồng)"; "trong tháng 5, 6| xã" counts
const LIST_ENDS =
  /^(?:$| \(|[,;:)\n"”]|\.(?!\d)| (?:cùng|vào|cho|năm|trong|được|đã|sẽ|qua|một|của|từ|trước|này|tới|sau|là|thì|theo)(?!\p{L}))/u;

/**
 * The one period of months or quarters that share their word, or null when they are no neighbours: "tháng 1 và 2/2021".
 * @param m groups: first, second or none, joint, last, year or none
 * @param months how many each of them lasts
 */
export function neighbours(
  m: RegExpExecArray,
  around: Around,
  months: number,
  numberOf: (printed: string) => number,
): Mention[] | null {
  const listed = [m[1], m[2], m[4]].filter((n) => n !== undefined).map(numberOf);
  const [from, to] = [listed[0]!, listed.at(-1)!];
  const through = /[-–]/.test(m[3]!);
  const runs = through ? from < to : listed.every((n, i) => n === from + i);
  if (from < 1 || to * months > 12 || !runs) return null;
  const end = m.index + m[0].length;
  if (!m[5] && (through || !LIST_ENDS.test(around.lower.slice(end, end + 8)))) return null;
  const yearOf = m[5] ? printed(Number(m[5])) : OPEN;
  const at = (year: number): string | null => monthsOf(year, (from - 1) * months + 1, to * months);
  return [mention({ start: m.index, end, type: 'PERIOD', grain: 'interval', yearOf, at })];
}
