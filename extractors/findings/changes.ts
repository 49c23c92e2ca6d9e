import { type Interval, distance, looseness, meet, minus, over, plus, scale } from './interval.js';
import { finding, judged, likePrinted, percent, vi } from './notes.js';
import { type Printed, isCompared, isLevel, isShare, reach } from './printed.js';
import { ratioOf } from './shares.js';
import type { FindingFound } from './types.js';

type How = 'tight' | 'wide';

/** Old value out of new value and difference. */
const oldOf = (now: Printed, difference: Printed, how: How): Interval =>
  difference.direction > 0
    ? minus(reach(now, how), reach(difference, how))
    : plus(reach(now, how), reach(difference, how));

/** true: agrees; false: cannot; null: rounding leaves it open. */
function verdict(tight: Interval | null, wide: Interval | null, rate: Printed): boolean | null {
  if (!tight || !wide) return null;
  if (meet(tight, ratioOf(rate))) return looseness(tight) < 0.25 ? true : null;
  return distance(wide, scale(reach(rate, 'wide'), 0.01)) > 0.001 ? false : null;
}

/** "574.432 lượt người …, tăng 32.158 lượt": the unit may be cut short, never changed. */
const sameUnit = (a: Printed, b: Printed): boolean => a.unit === b.unit && (a.unit !== null || a.noun === b.noun);

const isRate = (n: Printed | undefined): n is Printed => n !== undefined && isShare(n) && !n.inWords;

// Between a difference and its rate: "(6,4%)" · "(tăng 6,4%)" · " so với cùng kỳ năm 2023, tương ứng tăng 6,4%" · ", tăng 6,4%"
const TO_RATE =
  /^(?:[^;.(]{0,60},)? ?\(?(?:tương (?:ứng|đương)(?: với)?(?: mức| tỷ lệ)?|(?:hay|tức)(?: là)?)? ?(?:tăng|giảm)?(?: thêm)? ?$/;

// "so với cùng kỳ năm 2031 (5.640 người)"; "so với chỉ tiêu (7.060 người)" is no old value
const EARLIER = /so (?:với )?(?:cùng k[ỳì]|năm|tháng|quý|cuối|đầu|thời điểm)[^,;.()]{0,50}\($/u;

/** What grew by the difference: the number before it, past completions, other percentages and the old value in parentheses. */
function newValue(numbers: readonly Printed[], difference: Printed): Printed | null {
  for (let i = difference.index - 1; i >= Math.max(0, difference.index - 3); i--) {
    const n = numbers[i]!;
    if (n.sentence !== difference.sentence) return null;
    if (!isShare(n) && !isCompared(n)) return n;
  }
  return null;
}

/** "1.187 tỷ đồng, tăng 112 tỷ đồng (10,4%)": new value, difference and rate side by side. */
function* differences(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const difference of numbers) {
    const now = newValue(numbers, difference);
    const rate = numbers[difference.index + 1];
    if (!now || !isRate(rate) || rate.sentence !== difference.sentence || now.sentence !== difference.sentence)
      continue;
    if (difference.direction === 0 || isShare(difference) || !sameUnit(difference, now) || !isLevel(now)) continue;
    if (difference.left.length > 160 || /[;]/.test(difference.left) || !TO_RATE.test(rate.left)) continue;
    if (rate.figure ? rate.figure.measure !== 'change' : rate.direction === 0 && !rate.left.endsWith('(')) continue;
    if (rate.direction * difference.direction < 0 || /^ (?:kế hoạch|chỉ tiêu|dự toán)/.test(rate.right)) continue;
    const between = numbers.slice(now.index + 1, difference.index);
    const printedOld = between.find((n) => EARLIER.test(n.left) && sameUnit(n, now));
    const [tight, wide] = (['tight', 'wide'] as const).map((how) =>
      over(reach(difference, how), oldOf(now, difference, how)),
    );
    const ok = verdict(tight ?? null, wide ?? null, rate);
    if (ok === null) continue;
    const old = now.value - difference.direction * difference.value;
    const sign = difference.direction > 0 ? '-' : '+';
    const note = `${now.label} ${sign} ${difference.label} = ${likePrinted(old, now)}; ${difference.label} / ${likePrinted(old, now)} = ${percent(difference.value / old)}`;
    const held = printedOld?.value === old ? [printedOld] : [];
    yield judged('change', ok, [now, ...held, difference, rate], note, rate);
    if (printedOld && distance(oldOf(now, difference, 'wide'), reach(printedOld, 'wide')) > 0)
      yield judged(
        'change',
        false,
        [now, printedOld, difference],
        `${now.label} ${sign} ${difference.label} = ${likePrinted(old, now)}`,
        printedOld,
      );
  }
}

// "tăng 18,2% (tương đương 412 hồ sơ)", "giảm 4% (tức 30 tỷ đồng)"
const TO_DIFFERENCE = /^ \((?:tương (?:đương|ứng)(?: với)?|tức(?: là)?|hay) $/;

/** "6.214 hồ sơ, tăng 10,2% (tương đương 574 hồ sơ)": the rate before the difference. Agreement only. */
function* ratesFirst(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const difference of numbers) {
    const rate = numbers[difference.index - 1];
    if (!isRate(rate) || rate.direction === 0 || rate.sentence !== difference.sentence) continue;
    const now = TO_DIFFERENCE.test(rate.right) ? newValue(numbers, rate) : null;
    if (!now || !isLevel(now) || !sameUnit(difference, now)) continue;
    const signed = { ...difference, direction: rate.direction };
    const tight = over(reach(difference, 'tight'), oldOf(now, signed, 'tight'));
    if (verdict(tight, tight, rate) !== true) continue;
    const old = now.value - rate.direction * difference.value;
    const note = `${difference.label} / ${likePrinted(old, now)} = ${percent(difference.value / old)}`;
    yield finding('change_ok', [now, rate, difference], note);
  }
}

/** "12.000 người, tăng 4.000 người so với cùng kỳ (gần 1,5 lần)": the ratio of new to old. Agreement only. */
function* multiples(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const multiple of numbers) {
    const [now, difference] = [numbers[multiple.index - 2], numbers[multiple.index - 1]];
    if (multiple.unit !== 'times' || !now || !difference || now.sentence !== multiple.sentence) continue;
    if (difference.direction === 0 || !sameUnit(difference, now) || !isLevel(now)) continue;
    const ratio = over(reach(now, 'tight'), oldOf(now, difference, 'tight'));
    if (!ratio || looseness(ratio) > 0.05 || !meet(ratio, reach(multiple, 'tight'))) continue;
    const old = now.value - difference.direction * difference.value;
    yield finding(
      'change_ok',
      [now, difference, multiple],
      `${now.label} / ${likePrinted(old, now)} = ${vi(now.value / old)}`,
    );
  }
}

/** "2.418 hồ sơ, gấp hơn 2,3 lần cùng kỳ (1.036 hồ sơ)", "từ 316 người lên 15.168 người (gấp 48 lần)". Agreement only. */
function* timesOver(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const multiple of numbers) {
    const now = numbers[multiple.index - 1];
    if (multiple.unit !== 'times' || multiple.significant < 2 || now?.sentence !== multiple.sentence) continue;
    const behind = /^[^;.()]{0,40}\($/.test(multiple.right);
    const old = numbers[multiple.index + (behind ? 1 : -2)];
    if (!old || old.sentence !== now.sentence || !sameUnit(old, now) || !isLevel(old) || !isLevel(now)) continue;
    const ratio = over(reach(now, 'tight'), reach(old, 'tight'));
    if (!ratio || looseness(ratio) > 0.1 || !meet(ratio, reach(multiple, 'tight'))) continue;
    yield finding('change_ok', [now, multiple, old], `${now.label} / ${old.label} = ${vi(now.value / old.value)}`);
  }
}

// " so với cùng kỳ năm 2031 (" · " (cùng kỳ "
const BEFORE_OLD = /^ (?:so (?:với )?[^,;.()]{0,40}\(|\(cùng k[ỳì](?: năm (?:ngoái|trước|\d{4}))?(?: là)? )$/u;
/** New value, rate and old value: "(tăng) 115% so với cùng kỳ năm 2021 (560 người)", "tăng 26,4% (cùng kỳ 534 người)". */
function* growths(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const rate of numbers) {
    if (!isRate(rate) || rate.direction === 0) continue;
    const now = numbers[rate.index - 1];
    const old = numbers[rate.index + 1];
    if (
      !now ||
      now.sentence !== rate.sentence ||
      !isLevel(now) ||
      isShare(now) ||
      rate.left.length > 60 ||
      /;/.test(rate.left)
    )
      continue;
    if (!old || old.sentence !== rate.sentence || old.unit !== now.unit || !BEFORE_OLD.test(rate.right)) continue;
    yield* growth(now, old, rate);
  }
}

/** Compares a rise or fall in per cent with the old and the new value. */
export function* growth(now: Printed, old: Printed, rate: Printed): Generator<FindingFound> {
  const ratio = (how: How): Interval | null => {
    const q = over(reach(now, how), reach(old, how));
    return q && (rate.direction > 0 ? { lo: q.lo - 1, hi: q.hi - 1 } : { lo: 1 - q.hi, hi: 1 - q.lo });
  };
  const ok = verdict(ratio('tight'), ratio('wide'), rate);
  if (ok === null) return;
  const note = `${now.label} / ${old.label} = ${percent(now.value / old.value)}, a change of ${percent(Math.abs(now.value / old.value - 1))}`;
  yield judged('change', ok, [old, now, rate], note, rate);
}

export function* changes(numbers: readonly Printed[]): Generator<FindingFound> {
  yield* differences(numbers);
  yield* ratesFirst(numbers);
  yield* multiples(numbers);
  yield* timesOver(numbers);
  yield* growths(numbers);
}
