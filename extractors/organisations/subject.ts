import type { Head } from '../../corpus/lexicons/organisations.js';
import { NAME_ACTIONS, NAME_NOUNS, NAME_STOPS, NO_SUBJECTS, PERSON_WORDS } from '../../corpus/lexicons/name-words.js';
import type { View } from '../document/view.js';
import { endOf, literals } from './literals.js';
import { tierAt } from './seat.js';
import { isCapital, isDigit, isShouted, personAt, wordEnd } from './words.js';

const NOUN = literals(NAME_NOUNS);
const PHRASE = literals([...NAME_NOUNS, ...NAME_ACTIONS]);
const NO_SUBJECT = literals(NO_SUBJECTS);
// "Công ty Bao bì An Phú |và nghệ sĩ Thu Hà|": somebody beside it
const PERSON = literals(PERSON_WORDS.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
// "Công ty CP Bình Minh 20 tháng", never "Công ty May 10 nợ": the number counts something
const COUNTED =
  /^(?:[.,]\d+)? ?(?:%|(?:tháng|năm|tỷ|tỉ|triệu|nghìn|ngàn|đồng|người|lao động|đơn vị|hồ sơ|lượt|thẻ|công nhân|trường hợp|huyện|xã|phường|thị xã|cơ sở|chi hội)(?!\p{L}))/u;
// "Công ty CP Đ.T.C", "Công ty Đầu tư 2.9"; what stands behind "Bệnh viện K.T.|" opens a sentence
const INITIALS = /(?:\p{Lu}\.){1,5}\p{Lu}(?![\p{L}\d])|\d{1,2}\.\d{1,2}(?![\d.,])/uy;
// "Trung tâm| tiếp nhận 7.390 hồ sơ": what it does, and no part of its name
const ACTS = /^ (?:hơn |gần |trên |khoảng )?\d/u;
// "Công ty Dệt Việt Nam| và Ngân hàng …", "Trung tâm Truyền thông BHXH Việt Nam| nâng cấp VssID": nothing small follows it
const NATION_END = /Việt Nam$/u;
// "Bệnh viện Đa khoa Bản Ôn| khám BHYT": the capitals are no part of a name
const SCHEME = /(?:BHXH|BHYT|BHTN|KCB)(?!\p{L})/uy;
// "Trung tâm Dịch vụ việc làm Hà Nam| thông tin", "… Sơn La| tổng hợp": verbs, too, once the name's own words are over
const ALSO_VERB = literals(['thông tin', 'tổng hợp']);
// "Ngân hàng Thương mại Cổ phần| An Lộc Việt Nam": behind the legal form whatever the bank is called
const BANK_FORM = /(?:cổ phần|tmcp)$/u;
// "Trung tâm Điều dưỡng Tây Nam| Bộ|": a region, and no ministry
const REGION_END = /(?:đông nam|tây nam|nam trung|bắc trung)$/u;
const REGION_WORD = /bộ(?!\p{L})/uy;
const MAX_PARTS = 14;
const MAX_BRIDGE = 3;

/** End of one part of a name at `at`: a capitalised word with its phrase, or a phrase in small letters. -1 when none. */
function partEnd(view: View, at: number, smallAction: boolean): number {
  if (isCapital(view.text, at) || isDigit(view.text, at)) {
    return Math.max(endOf(PHRASE, view.lower, at), wordEnd(view.text, at), endOf(INITIALS, view.text, at));
  }
  const end = endOf(smallAction ? PHRASE : NOUN, view.lower, at);
  return ACTS.test(view.lower.slice(end, end + 16)) ? -1 : end;
}

const isCounted = ({ text, lower }: View, at: number): boolean => COUNTED.test(lower.slice(wordEnd(text, at), at + 20));

/** "Cơ| khí và |Nhôm": end of up to three small words after which a name goes on with a capital or "số 5"; -1 when none. */
function bridgeEnd(view: View, at: number): number {
  let end = at - 1;
  for (let words = 0; words < MAX_BRIDGE && view.text[end] === ' '; words++) {
    const next = end + 1;
    const isNumber = words > 0 && isDigit(view.text, next) && !isCounted(view, next);
    if (isCapital(view.text, next) || isNumber) return words > 0 && endOf(SCHEME, view.text, next) < 0 ? end : -1;
    const stop = wordEnd(view.text, next);
    const word = view.text.slice(next, Math.max(stop, next));
    const numbered = word === 'số' && isDigit(view.text, stop + 1);
    if (stop < 0 || (NAME_STOPS.has(word) && !numbered)) return -1;
    end = stop;
  }
  return view.text[end] === ' ' && isCapital(view.text, end + 1) && endOf(SCHEME, view.text, end + 1) < 0 ? end : -1;
}

/** "… Việt Nam - |VINACO,": one word that repeats a company's name in short. */
function brandAt(view: View, at: number): boolean {
  const end = wordEnd(view.text, at);
  if (endOf(PHRASE, view.lower, at) > end) return false; // "Thương mại - Sản xuất An Bình"
  return (
    end > 0 && !(view.text[end] === ' ' && (isCapital(view.text, end + 1) || endOf(NOUN, view.lower, end + 1) > 0))
  );
}

/** Is the subject made of what agencies deal with: `Quản lý thu và phát triển người tham gia`? */
export const isMatter = (view: View, at: number): boolean => endOf(PHRASE, view.lower, at) > 0;

/**
 * Where the subject of a name ends that begins after its head: `Trung tâm| giám định và thanh toán đa tuyến| cho biết`.
 * Stops at level words, at the next agency (`stops`) and at a person's name, unless it is free to be one (`mayBePerson`).
 * Returns `at` when there is no subject.
 */
export function subjectEnd(
  view: View,
  at: number,
  limit: number,
  head: Head,
  stops: (at: number) => boolean,
  mayBePerson = false,
): number {
  const { text, lower } = view;
  let end = at;
  let own = false; // did the last part read belong to a name, no phrase of what agencies do
  let proper = !head.namesake; // has a name of its own been read, after which a person's name can stand
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const first = end === at;
    const dashed = text.startsWith(' - ', end) && !first;
    let joined = dashed; // a connector stands before
    if (!joined && text[end] !== ' ') break;
    let next = end + (joined ? 3 : 1);
    const closed = NATION_END.test(text.slice(Math.max(at, end - 8), end));
    if (!first && !closed && (lower.startsWith('và ', next) || lower.startsWith('& ', next))) {
      next = lower.indexOf(' ', next) + 1;
      if (endOf(PERSON, text, next) > 0) break;
      joined = true;
    }
    // "Công ty TNHH| Phòng khám Đa khoa Tâm An": behind the legal form alone another head word is part of the name
    const ofBank = head.name === 'Ngân hàng' && BANK_FORM.test(lower.slice(Math.max(at, end - 8), end));
    const formOnly = (head.kind === 'company' && !proper && !first) || ofBank;
    if (own && endOf(ALSO_VERB, text, next) > 0) break;
    const region = own && REGION_END.test(lower.slice(at, end)) ? endOf(REGION_WORD, lower, next) : -1;
    if (region > 0 && region <= limit) {
      end = region;
      continue;
    }
    if (next >= limit || (stops(next) && !formOnly) || tierAt(view, next)) break;
    if (proper && !dashed && !mayBePerson && !ofBank && personAt(text, next, head.namesake ? 2 : 1)) break;
    if (dashed && head.kind === 'company' && brandAt(view, next)) break;
    if (isDigit(text, next) && (joined || isCounted(view, next))) break;
    const mayAct = joined || (head.smallSubject === true && (first || (head.namesake === true && !proper)));
    let stop = partEnd(view, next, mayAct);
    if (stop < 0 && head.namesake && !first && !closed) stop = bridgeEnd(view, next);
    const none = first ? endOf(NO_SUBJECT, lower, next) : -1;
    // "Vụ| việc" is none, "Cục| Việc làm" is one
    const longer = isCapital(text, next) && stop > none && endOf(PHRASE, lower, next) === stop;
    if (stop < 0 || stop > limit || (none > 0 && !longer)) break;
    proper ||= head.kind === 'hospital' && isDigit(text, next);
    own = isCapital(text, next) && endOf(PHRASE, lower, next) < 0;
    proper ||= own && !isShouted(text.slice(next, stop));
    end = stop;
  }
  return end;
}
