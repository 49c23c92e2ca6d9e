import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import {
  HONORIFICS,
  NOT_PLACE_HEADS,
  NOT_PLACES,
  ORDINARY_NAMES,
  OUTLET_HEADS,
} from '../../corpus/lexicons/place-names.js';
import { isDigit, isLower, isUpper, startsWord } from '../document/letters.js';
import type { View } from '../document/view.js';
import { anyOf, startBefore } from './words.js';

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map((name) => name.toLowerCase()));
const ENGLISH_TYPES: ReadonlySet<string> = new Set(['province', 'city', 'district', 'provincial', 'social', 'people']);
const OTHERS_BEFORE = anyOf([...HONORIFICS, ...NOT_PLACE_HEADS]);
const OUTLET = anyOf(OUTLET_HEADS);
// "tỉnh ", "BHXH ": what lets an ordinary word in capitals count as a name
const ANCHOR = /(?:tỉnh|tp\.?|thành phố|bhxh|ubnd|hđnd|sở y tế|tỉnh ủy) ?$/u;
// "lời dạy của Chủ tịch Hồ Chí Minh": the man; "Chủ tịch Hà Nội" is of a place
const PRESIDENT = 'chủ tịch hồ chí minh';
const REACH = 30;
const SEPARATORS = ' \n.-';

/** Is every word of the span printed with a capital, as names are? */
export function capitalised({ text }: View, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const first = at === start || SEPARATORS.includes(text[at - 1]!);
    if (first && !SEPARATORS.includes(text[at]!) && !isUpper(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at)))
      return false;
  }
  return true;
}

/** Is the name at `start` a newspaper's or broadcaster's: `Báo Lai Châu`? */
export const isOutlet = ({ lower }: View, start: number): boolean => startBefore(OUTLET, lower, start, REACH) >= 0;

// no bridge: "tại điểm cầu |Sơn La|"
const LINKED = /(?:điểm|đầu) cầu $/u;
/** Is the place at `start` one of those that a conference links? */
export const isLinked = ({ lower }: View, start: number): boolean =>
  LINKED.test(lower.slice(Math.max(0, start - REACH), start));

// "(34 tuổi, quê ở huyện Phú Tân, An Giang)": where somebody comes from, not where it happens
export const HOMETOWN = /quê(?: ở| tại| gốc| quán)?:? (?:(?:huyện|tỉnh|xã|tp\.?|thành phố) )?$/u;

// "Bệnh viện Đa khoa khu vực |Hóc Môn|", "TTYT khu vực |Giá Rai|"
const REGIONAL = /(?:đa khoa|bệnh viện|bv|bvđk|y tế|ttyt|phòng khám) khu vực $/u;
// "Trung tâm Dịch vụ việc làm Miền Trung (thị xã |Hồng Lĩnh|, Hà Tĩnh)", "… việc làm tỉnh (ở huyện |Ba Tri|)": each serves a province
const SEAT =
  /(?:dịch vụ|giới thiệu) việc làm(?!\p{L})[^,;.()\n]{0,40} \((?:[^,;.()\n]{1,30}, )?(?:(?:ở|tại|đóng tại|địa chỉ) )?(?:(?:huyện|thị xã|thành phố|tp\.?|quận|tx\.?) ?)?$/u;
const SEAT_REACH = 130;
/** Is the district at `start` but in the name or the address of what serves the whole province? */
export const servesProvince = (lower: string, start: number): boolean =>
  REGIONAL.test(lower.slice(Math.max(0, start - REACH), start)) ||
  SEAT.test(lower.slice(Math.max(0, start - SEAT_REACH), start));

// "Hà Nội |mới đây|", "Hà Nội |mới có| 81% dân số tham gia": no paper of that name
const GOES_ON = /^ \p{Ll}/u;

/**
 * Is the untyped name at [start, end) something else than the place: part of a person's or longer name, a street, an outlet?
 */
export function isOtherName(view: View, start: number, end: number): boolean {
  const { text, lower } = view;
  const left = lower.slice(Math.max(0, start - REACH), start);
  const name = lower.slice(start, end);
  const longer = NOT_PLACES.find((other) => other.startsWith(name) && lower.startsWith(other, start));
  if (
    longer &&
    !(longer.endsWith(' mới') && GOES_ON.test(text.slice(start + longer.length, start + longer.length + 2)))
  )
    return true;
  if (isOutlet(view, start) || (startBefore(OTHERS_BEFORE, lower, start, REACH) >= 0 && !isLinked(view, start)))
    return true;
  if (PRESIDENT.endsWith(` ${name}`) && lower.endsWith(PRESIDENT, end)) return true;
  const shouted = text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (shouted && name.includes(' ')) return ORDINARY_NAMES.has(name) && !ANCHOR.test(left);
  return followsFamilyName(view, start) || runsIntoName(view, end);
}

// "Trường Đại học Y Thái Bình": medicine, no family of that name
const MEDICINE = 'đại học y ';

/** "Nguyễn Văn Thái Bình": within three capitalised words before the name stands a family name. */
function followsFamilyName({ text, lower }: View, start: number): boolean {
  if (lower.endsWith(MEDICINE, start)) return false;
  let at = start;
  for (let i = 0; i < 3; i++) {
    if (text[at - 1] !== ' ') return false;
    const end = at - 1;
    at = end - 1;
    while (at > 0 && isLower(text.charCodeAt(at))) at--;
    if (at < 0 || !isUpper(text.charCodeAt(at)) || !startsWord(text, at)) return false;
    if (FAMILIES.has(lower.slice(at, end))) return true;
  }
  return false;
}

/** "Hải Dương Xanh": the name runs on in another capitalised word that begins no person's name. */
function runsIntoName({ text, lower }: View, end: number): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\d])/u.exec(text.slice(end, end + 14));
  if (!next) return false;
  const word = lower.slice(end + 1, end + 1 + next[1]!.length);
  return !FAMILIES.has(word) && !ENGLISH_TYPES.has(word);
}
