import type { Unit } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import { PAIRED } from './place.js';
import type { Scene, Site } from './types.js';

// A comma that does not close a chunk: "khám, chữa bệnh", "thanh tra, kiểm tra", "lương hưu, trợ cấp"
const INNER_COMMA =
  /^, (?:chữa bệnh|kiểm tra|trợ cấp|chế độ|các chế độ|thai sản|sinh viên|giải thể|vận động|bệnh nghề|gia hạn)/u;

// "hơn 310 ngư dân, thợ may, tài xế công nghệ tham gia": people of several kinds, counted together
const NEXT_KIND =
  /^, (?:người|lao động|nông dân|ngư dân|tiểu thương|công nhân|học viên|sinh viên|học sinh|hội viên|đoàn viên|viên chức|công chức|cán bộ|giáo viên|thợ|tài xế|xã viên|thanh niên|phụ nữ)(?! (?:đã|đang|được|bị|đều|vẫn|còn|chưa|nợ|đóng|tham gia) )(?!\p{L})/u;
const DOES_SOMETHING =
  /(?<!\p{L})(?:là|thuộc|gồm|tham gia|đóng|mua|nợ|hưởng|nhận|có|được|bị|chưa|không|đã|đang)(?!\p{L})/u;
const KIND_LENGTH = 22;
const KINDS_REACH = 60;
const joinsKinds = (lower: string, { start }: Span, comma: number): boolean =>
  comma - start < KINDS_REACH &&
  NEXT_KIND.test(lower.slice(comma, comma + KIND_LENGTH)) &&
  !DOES_SOMETHING.test(lower.slice(start, comma));

// "120 doanh nghiệp (DN) nợ BHXH", "học sinh, sinh viên (HSSV) tham gia": a short form said on the way ends no phrase
const SHORT_FORM = /^\([\p{L}&-]{2,8}\)/u;

// "241.000 doanh nghiệp, tương đương 44,1%, vẫn chưa đóng BHXH"
const AS_RATE = ', (?:tương đương|tương ứng|chiếm|tức|hay|bằng) ';
const VERB_BEHIND = ', (?=(?:vẫn|còn|chưa|không|đang|đã|hiện) )';
const RATE_ASIDE = new RegExp(`^${AS_RATE}\\d[\\d,.]* ?%${VERB_BEHIND}`, 'u');
const OPENS_ASIDE = new RegExp(`^${AS_RATE}$`, 'u');
const CLOSES_ASIDE = new RegExp(`^${VERB_BEHIND}`, 'u');

function headOf(lower: string, right: Span, brackets: boolean, people: boolean): Span {
  for (let i = right.start; i < right.end; i++) {
    const c = lower[i]!;
    const short = c === '(' && SHORT_FORM.exec(lower.slice(i, i + 12));
    if (short) {
      i += short[0].length - 1;
      continue;
    }
    if (c === '(' && brackets) {
      const close = lower.slice(i, right.end).indexOf(')');
      if (close < 0) return { start: right.start, end: i };
      i += close; // a restatement in brackets does not end the phrase
      continue;
    }
    if (c === '(' || c === ';' || c === ':') return { start: right.start, end: i };
    const aside = c === ',' && i === right.start && RATE_ASIDE.exec(lower.slice(i, i + 40));
    if (aside) {
      i += aside[0].length - 1;
      continue;
    }
    if (c === ',' && !INNER_COMMA.test(lower.slice(i, i + 14)) && !(people && joinsKinds(lower, right, i)))
      return { start: right.start, end: i };
  }
  return right;
}

/** The whole of a slash looks left past its part. */
const partStart = (numbers: readonly NumberFound[], index: number): number => (index > 1 ? numbers[index - 2]!.end : 0);

// "14.200 trẻ dưới 6 tuổi chưa có thẻ", "41 người nghèo từ 70 đến dưới 75 tuổi", "97% trẻ em dưới 6 tuổi có thẻ": how old they are
// parts nobody from the verb
const AGED =
  /^(?: \p{L}+){0,5} (?:\d{1,2} ?(?:-|–|đến|tới) ?)?(?:(?:đủ|trên|dưới|hơn|gần) )?(?:\d{1,3}|\p{L}+(?: mươi)?) tuổi(?!\p{L})/u;
const OF_PEOPLE = /^ (?:tổng )?(?:số )?(?:trẻ|người|cụ|phụ nữ|lao động)(?!\p{L})/u;
const AGED_REACH = 70;
/** Index of the last number of the age behind a number of people; its own index when none is told. */
function pastAge(lower: string, numbers: readonly NumberFound[], index: number): number {
  const { end, unit } = numbers[index]!;
  const next = numbers[index + 1];
  const people = unit === 'person' || (unit === 'percent' && OF_PEOPLE.test(lower.slice(end, end + 20)));
  if (!people || !next || next.start - end > AGED_REACH) return index;
  const aged = AGED.exec(lower.slice(end, end + AGED_REACH));
  if (!aged) return index;
  let last = index;
  while (last + 1 < numbers.length && numbers[last + 1]!.start < end + aged[0].length) last++;
  return last;
}

/**
 * Start of the next number that bounds a number's right side. One in brackets only restates it and bounds nothing:
 * "gần 7% dân số (khoảng 90 nghìn người) chưa có BHYT".
 */
function nextOutside(lower: string, numbers: readonly NumberFound[], index: number): number | null {
  const next = numbers[pastAge(lower, numbers, index) + 1];
  if (!next) return null;
  // told on the way, with words of its own around the rate: "tương đương khoảng 44,1%"
  if (
    next.unit === 'percent' &&
    OPENS_ASIDE.test(lower.slice(numbers[index]!.end, next.start)) &&
    CLOSES_ASIDE.test(lower.slice(next.end, next.end + 12))
  )
    return numbers[index + 2]?.start ?? null;
  const open = lower.slice(numbers[index]!.end, next.start).lastIndexOf('(');
  if (open < 0) return next.start;
  const behind = lower.slice(next.end, next.end + 81).indexOf(')');
  if (behind < 0) return next.start;
  const close = next.end + behind;
  const after = numbers.slice(index + 1, index + 6).find((n) => n.start > close);
  const verb = /^\)?,? ?(?:tăng|giảm|đạt|vượt|chiếm|;|\.|trong đó|so với)/u.test(lower.slice(close, close + 16));
  return verb ? next.start : (after?.start ?? null);
}

/**
 * Where the words before a number begin: behind the number before it, past the count of what a list is of. "tại 3 huyện lần
 * lượt là 3.120, 2.450 và 1.980 người"
 */
function wordsFrom(lower: string, numbers: readonly NumberFound[], index: number, start: number): number {
  const before = numbers[index - 1];
  if (!before) return start;
  // "số người tham gia hai loại hình này là 62.000 người": a thing counted on the way parts nothing
  if (before.foreign && before.form === 'words') return numbers[index - 2]?.end ?? start;
  const listed = (before.unit === 'other' || before.unit === null) && before.plain;
  if (!listed || !PAIRED.test(lower.slice(before.end, numbers[index]!.start))) return before.end;
  return numbers[index - 2]?.end ?? start;
}

/** "980 người và 1.270 người hưởng trợ cấp": the words behind the second number are of both. */
function joinsNext(lower: string, [a, b]: readonly NumberFound[]): boolean {
  if (!a || !b || a.unit === null || !COUNTED.has(a.unit) || lower.slice(a.end, b.start) !== ' và ') return false;
  return a.unit === b.unit || (b.unit !== null && COUNTED.has(b.unit));
}
// "120 giáo viên mầm non, 45 tài xế và 300 nông dân tham gia": people of several trades that do one thing
const NEXT_TRADE = /^(?: \p{L}+){0,2}, $/u;
/** Index of the last number of a list of people that is closed by "và"; its own index when there is none. */
function lastOfPeople(lower: string, numbers: readonly NumberFound[], index: number): number {
  for (let at = index; at + 1 < numbers.length && at < index + MOST_TRADES; at++) {
    const [a, b] = [numbers[at]!, numbers[at + 1]!];
    if (a.unit !== 'person' || b.unit !== 'person') return index;
    if (lower.slice(a.end, b.start) === ' và ') return at + 1;
    if (!NEXT_TRADE.test(lower.slice(a.end, b.start))) return index;
  }
  return index;
}
const MOST_TRADES = 6;
const COUNTED: ReadonlySet<Unit> = new Set<Unit>([
  'person',
  'organisation',
  'household',
  'turn',
  'file',
  'card',
  'book',
]);

/** The stretches of text around each number of a scene. Linear: every character is looked at a bounded number of times. */
export function sitesOf(scene: Scene): Site[] {
  const { lower, numbers, sentence } = scene;
  let clause = sentence.start;
  return numbers.map((n, index) => {
    const before = wordsFrom(lower, numbers, index, sentence.start);
    const mark = lower.slice(before, n.start).lastIndexOf(';');
    if (mark >= 0) clause = before + mark + 1;
    // "21.314/22.040 người dân tham gia BHYT": one phrase
    const joined =
      (n.slash === 'part' && index + 1 < numbers.length) || joinsNext(lower, numbers.slice(index, index + 2));
    const whole = joined ? index + 1 : lastOfPeople(lower, numbers, index);
    const part = whole > index;
    const end = numbers[pastAge(lower, numbers, whole)]!.end;
    const next = nextOutside(lower, numbers, whole) ?? sentence.end;
    const semicolon = lower.slice(end, next).indexOf(';');
    const right = { start: end, end: semicolon >= 0 ? end + semicolon : Math.max(end, next) };
    return {
      n,
      index,
      left: {
        start: Math.max(n.slash === 'whole' ? partStart(numbers, index) : before, Math.min(clause, n.start)),
        end: n.start,
      },
      right,
      rightHead: headOf(
        lower,
        right,
        !part && index + 1 < numbers.length && next !== numbers[index + 1]!.start,
        n.unit === 'person',
      ),
      clause,
    };
  });
}
