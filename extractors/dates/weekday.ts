import { WEEKDAYS } from '../../corpus/lexicons/dates.js';
import type { Span } from '../document/view.js';
import { anyOf } from './cues.js';
import type { Weekday } from './types.js';
import { LEFT } from './words.js';

const NAMES = anyOf(Object.keys(WEEKDAYS));
// "Thứ Hai, 06/11/2023" · "sáng thứ năm (11/4"
// "công văn thứ tư ngày 9/3", "phiên họp thứ tư (ngày 8/9)": the third, the fourth
const COUNTED =
  '(?<!(?<!\\p{L})(?:lần|lượt|đợt|kỳ|khóa|phiên|vòng|gói|vụ|người|bức|thư|(?:kỳ|phiên|cuộc|buổi) họp|văn bản|công văn|quyết định|biên bản|hợp đồng|thông báo|báo cáo) )';
const BEFORE = new RegExp(`${LEFT}${COUNTED}(${NAMES})(?:,| -)? ?\\(?(?:ngày )?$`, 'u');
// "ngày 11/4 (thứ năm)"
const AFTER = new RegExp(`^ ?\\((${NAMES})\\)`, 'u');

/** The weekday printed with a day, and whether the calendar agrees; null when none is printed. */
export function weekdayOf(lower: string, span: Span, day: string): Weekday | null {
  const from = Math.max(0, span.start - 24);
  const before = BEFORE.exec(lower.slice(from, span.start));
  const after = before ? null : AFTER.exec(lower.slice(span.end, span.end + 16));
  const hit = before ?? after;
  if (!hit) return null;
  const printed = hit[1]!;
  const start = before ? from + before.index : span.end + hit[0].indexOf(printed);
  const agrees = new Date(`${day}T00:00:00Z`).getUTCDay() === WEEKDAYS[printed];
  return { printed, start, end: start + printed.length, agrees };
}
