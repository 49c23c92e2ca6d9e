import type { Mention } from './types.js';

/** How far from the top a date line may stand, in characters. */
export const HEADER_REACH = 600;
const LINE = 70;
const LEAD = 40;

// Page meta: " date 2025-09-04", " date 2022-11"
const META = /(?:^|\n) ?date:? $/u;
// "đăng ngày 5/3/2020", "cập nhật: 5/3/2020"
const POSTED = /(?:đăng|đăng lúc|đăng tải|xuất bản|cập nhật):? $/u;
// A caption or a clause ("Ảnh chụp ngày 12/3/2020", "tính đến 31/12/2023") is no date line
const NO_DATE_LINE = /[.;?!] ?$|(?<!\p{L})(?:ảnh|chụp|từ|đến|tính|trước|sau|kể|về)(?!\p{L})/u;
// "(14-07-2022) - Chiều nay …", "Cà Mau, 25/4/2024 - Đến nay …": a place or paper before, a dash or full stop behind
const PLACE = /^\(?(?:[\p{L} .]{2,30}[),] ?(?:ngày )?)?$/u;
const CLOSES = /^\)?(?: -|\.|:) /u;

/** The full date of a line of its own near the top, of a dateline, or of page meta; null when there is none. */
export function dateLine(lower: string, mentions: readonly Mention[], start: number): Mention | null {
  for (const m of mentions) {
    if (m.start > start + HEADER_REACH) return null;
    if (m.yearOf.kind !== 'printed' || (m.grain !== 'day' && m.grain !== 'month')) continue;
    const lead = lower.slice(Math.max(0, m.start - LEAD), m.start);
    if (META.test(lead)) return m;
    if (m.grain !== 'day' || m.anchor) continue;
    if (POSTED.test(lead)) return m;
    const lineStart = lead.lastIndexOf('\n') + 1;
    if (lineStart === 0 && m.start > LEAD) continue;
    const rest = lower.slice(m.end, m.end + LINE + 1);
    const lineEnd = rest.indexOf('\n');
    const before = lead.slice(lineStart);
    const opensWithDay = before === '' && lower.startsWith('ngày', m.start);
    if (!opensWithDay && PLACE.test(before) && CLOSES.test(rest)) return m;
    if (lineEnd < 0 && m.end + rest.length < lower.length) continue;
    const line = before + lower.slice(m.start, m.end) + (lineEnd < 0 ? rest : rest.slice(0, lineEnd));
    if (line.length <= LINE && !NO_DATE_LINE.test(line)) return m;
  }
  return null;
}
