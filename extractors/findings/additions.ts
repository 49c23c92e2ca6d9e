import { finding, likePrinted } from './notes.js';
import { type Printed, isShare } from './printed.js';
import { COUNTS } from './same.js';
import type { FindingFound } from './types.js';

/** How far apart three numbers may stand: in numbers and in sentences. */
const REACH = 10;
const SENTENCES = 2;
/** How far a list reaches from its total, in numbers. */
const LIST_REACH = 30;

/** Three digits that come out to the last one are no accident when one of the three numbers has four. */
const LEAST = 3;
const TELLING = 4;

const isPrecise = (n: Printed): boolean =>
  !n.range && !isShare(n) && !n.inWords && n.unit !== 'times' && n.significant >= LEAST;

const isSum = (whole: Printed, a: Printed, b: Printed): boolean =>
  Math.max(whole.significant, a.significant, b.significant) >= TELLING &&
  Math.abs(a.value + b.value - whole.value) <= 1e-9 * whole.value;

/** Levels add up; a change or a gap leads from one level to another. */
const isStep = (n: Printed): boolean => n.direction !== 0 || n.gap;

/**
 * Three numbers near each other of which two make the third, however they are told: "1.216 người …, nay là 4.873
 * người, tăng 3.657 người", "nợ dưới nửa năm 2.154 triệu đồng, 2.232 triệu đồng nợ lâu hơn" of 4.386. Agreement only.
 */
export function* triples(numbers: readonly Printed[]): Generator<FindingFound> {
  const told = new Set<string>();
  for (const last of numbers) {
    if (!isPrecise(last)) continue;
    const near = numbers
      .slice(Math.max(0, last.index - REACH), last.index)
      .filter((n) => isPrecise(n) && n.unit === last.unit && last.sentence - n.sentence <= SENTENCES);
    for (const [i, second] of near.entries()) {
      for (const first of near.slice(0, i)) {
        const whole = [first, second, last].reduce((most, n) => (n.value > most.value ? n : most));
        const [a, b] = [first, second, last].filter((n) => n !== whole) as [Printed, Printed];
        const steps = [a, b].filter(isStep).length;
        if (steps === 2 || isStep(whole) || !isSum(whole, a, b)) continue;
        const sum = [a.value, b.value].sort().join('+');
        if (told.has(sum)) continue;
        told.add(sum);
        const note = `${a.label} + ${b.label} = ${likePrinted(a.value + b.value, whole)}`;
        yield finding(steps === 1 ? 'change_ok' : 'sum_ok', [first, second, last], note);
      }
    }
  }
}

/** Headline and list count the same claims as persons, turns or files. */
const kindOf = (n: Printed): string => (n.unit !== null && COUNTS.has(n.unit) ? 'count' : String(n.unit));

/** Numbers of the list's kind on one side of the total, nearest first, up to one that is no part of it. */
function* sideOf(numbers: readonly Printed[], whole: Printed, step: 1 | -1): Generator<Printed> {
  for (let i = whole.index + step; Math.abs(i - whole.index) <= LIST_REACH; i += step) {
    const n = numbers[i];
    if (!n) return;
    if (isShare(n) || isStep(n) || n.range || n.slash !== null || kindOf(n) !== kindOf(whole)) continue;
    if (n.value >= whole.value) return;
    yield n;
  }
}

/**
 * Three or more numbers in a row that make an exact total before or after them to the last digit, whatever stands between:
 * "1.374 người nợ …; An Khê có 312 người, nợ 2 tỷ đồng; Bình Trị 605 người, nợ 4 tỷ đồng; …". Agreement only.
 */
export function* runs(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const whole of numbers) {
    if (!whole.figure || whole.significant < TELLING || isShare(whole) || isStep(whole) || whole.range) continue;
    for (const step of [1, -1] as const) {
      const parts: Printed[] = [];
      let sum = 0;
      for (const n of sideOf(numbers, whole, step)) {
        parts.push(n);
        sum += n.value;
        if (sum > whole.value * (1 + 1e-9)) break;
        if (parts.length < 3 || Math.abs(sum - whole.value) > 1e-9 * whole.value) continue;
        const note = `${parts.map((part) => part.label).join(' + ')} = ${likePrinted(sum, whole)}`;
        yield finding('sum_ok', [whole, ...parts], note);
        break;
      }
    }
  }
}
