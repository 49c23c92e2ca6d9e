import { COMMITTEE_LIMIT } from '../../corpus/lexicons/name-words.js';
import type { View } from '../document/view.js';
import { endOf } from './literals.js';
import { tierAt } from './seat.js';
import { wordEnd } from './words.js';

// "Ban Chỉ đạo thực hiện chính sách BHXH, BHYT cùng Công an …", "… làm việc với huyện": the sentence goes on
const NO_SUBJECT = /(?:cùng|với|làm việc|họp|đã|sẽ|cần|tham mưu|trình|đề nghị|yêu cầu)(?![\p{L}])/uy;
// "chính sách bảo hiểm xã hội, bảo hiểm y tế (BHXH, BHYT) tỉnh Sơn La"
const SHORT_FOR = / \(\p{Lu}[\p{Lu}, ]{1,20}\)(?= )/uy;

/** What a steering committee deals with. */
export interface Committee {
  subject: string;
  end: number;
  /** No level word behind it. */
  own: boolean;
}
const POLICY =
  /^thực hiện (?:các )?chính sách .{0,60}(?:bhxh|bhyt|bhtn|bảo hiểm (?:xã hội|y tế|thất nghiệp))(?: trên địa bàn)?$/u;
// "… BHXH|, |BHYT| |và BHTN| |tự nguyện| |trên địa bàn tỉnh"
const GOES_ON =
  /(?:bh|bảo|hiểm|xã hội|y tế|thất nghiệp|và (?:bh|bảo hiểm|phát triển)|tự nguyện|toàn dân|hộ|của|trên|địa|bàn|cấp)/uy;
const shortened = (subject: string): string =>
  subject
    .replace(/ \([^()]*\)/u, '')
    .replace(/(?: của| trên địa bàn)$/, '')
    .replace(/bảo hiểm xã hội/gi, 'BHXH')
    .replace(/bảo hiểm y tế/gi, 'BHYT');

/** Gathers the subject of a steering committee, which runs in small letters up to its level word. */
export function committeeSubject(view: View, at: number, limit: number): Committee | null {
  const { text, lower } = view;
  let end = at;
  // "Ban Chỉ đạo thực hiện chính sách BHXH, BHYT| tham mưu": of the article's place
  const own = (): Committee | null =>
    POLICY.test(lower.slice(at + 1, end)) ? { subject: shortened(text.slice(at + 1, end)), end, own: true } : null;
  for (let words = 0; words < COMMITTEE_LIMIT && end < limit; words++) {
    end = Math.max(end, endOf(SHORT_FOR, text, end));
    const next = /^,? /.exec(text.slice(end, end + 2));
    if (!next) return own();
    const from = end + next[0].length;
    if (endOf(NO_SUBJECT, lower, from) > 0) return own();
    if (tierAt(view, from)) return { subject: shortened(text.slice(at + 1, from - 1)), end: from - 1, own: false };
    const closed = endOf(GOES_ON, lower, from) < 0 && own();
    if (closed) return closed;
    const stop = wordEnd(text, from);
    if (stop < 0) return own();
    end = stop;
  }
  return null;
}
