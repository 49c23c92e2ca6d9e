import { Phrases } from '../document/phrases.js';
import type { Span, View } from '../document/view.js';

const NOW = new Phrases(
  [
    'hiện nay',
    'hiện tại',
    'hiện',
    'đến nay',
    'tới nay',
    'đến giờ',
    'tới giờ',
    'đến bây giờ',
    'tới bây giờ',
    'đến lúc này',
    'bây giờ',
    'đến thời điểm này',
    'đến thời điểm hiện tại',
    'thời điểm hiện tại',
    'thời điểm này',
    'lúc này',
    'nay',
  ].map((words) => [words, true] as const),
);
// "thực hiện", "phát hiện", "thể hiện", "nghỉ hưu sau thời điểm này": no words for the present; "tăng 2% so với hiện nay",
// "cao hơn mức hiện nay": the other side of a comparison
const NOT_NOW = /(?:thực|phát|thể|xuất|biểu|như|sau|trước|(?:so|so với|hơn)(?: mức)?) $/;
// "nay đã có": the bare word only before its verb, and never in "hôm nay", "năm nay", "sáng nay"
const BARE_NOW = /^nay (?:đã|có|là|đạt|lên|còn|chỉ)/;
// "xã Tân Lập (nay là phường Đông Sơn)": what something is called now
const RENAMED =
  /^nay là (?:tỉnh|thành phố|tp|quận|huyện|thị xã|phường|xã|đặc khu|bộ|sở|cục|chi cục|bhxh|bảo hiểm)(?!\p{L})/u;
const NOT_BARE_NOW = /(?:hôm|hiện|như|ngày|sáng|trưa|chiều|tối|đêm|năm|tháng|xưa|này) $/;
// "26% lực lượng lao động hiện có trên địa bàn": tells which labour force, not when
const EXISTING = /(?:lao động|dân số|số dân|học sinh|sinh viên|đơn vị|doanh nghiệp|hộ) $/u;
/** The words for the present in a sentence, in text order. */
export const nowsOf = (view: View, { start, end }: Span): Span[] =>
  NOW.within(view, start, end).filter((now) => {
    const before = view.lower.slice(Math.max(0, now.start - 12), now.start);
    if (EXISTING.test(before) && /^hiện có(?! \d)(?!\p{L})/u.test(view.lower.slice(now.start, now.start + 12)))
      return false;
    const bare = now.end - now.start === 'nay'.length;
    return bare
      ? BARE_NOW.test(view.lower.slice(now.start, now.start + 8)) &&
          !NOT_BARE_NOW.test(before) &&
          !RENAMED.test(view.lower.slice(now.start, now.start + 24))
      : !NOT_NOW.test(before);
  });
