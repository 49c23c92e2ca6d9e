import { PAIRED } from './place.js';
import type { DateFound } from '../dates/types.js';
import type { Scene, Site } from './types.js';

// "năm 2022 và năm 2023 lần lượt có 980 người và 270 người": times and numbers paired in order

/** No link from the last time to its number is longer, in characters. */
const REACH = 120;
// Between the times of a list: "các năm 2020, 2021 và 2022", "quý I và quý II/2023"
const NEXT_TIME = /^(?:,|;| và|, và)(?: (?:cả|trong|đến hết|hết))? $/u;

/** The times right before `at`, first to last, that one list joins. */
function timesBefore({ lower, dates }: Scene, at: number): DateFound[] {
  const list: DateFound[] = [];
  for (const d of dates.filter((d) => d.end <= at).reverse()) {
    const next = list[0];
    if (next && (next.grain !== d.grain || !NEXT_TIME.test(lower.slice(d.end, next.start)))) break;
    list.unshift(d);
  }
  return list;
}

// Between the last of the numbers and their times: "lần lượt là 6 tỷ, 5 tỷ và 4 tỷ đồng trong các năm 2026, 2027 và 2028"
const THEIR_TIMES = /^,? (?:trong |vào |cho )?(?:các )?$/u;
/** The times right behind `at`, first to last, that one list joins. */
function timesBehind({ lower, dates }: Scene, at: number): DateFound[] {
  const list: DateFound[] = [];
  for (const d of dates) {
    if (d.start < at) continue;
    const last = list.at(-1);
    const gap = lower.slice(last?.end ?? at, d.start);
    if (last ? last.grain !== d.grain || !NEXT_TIME.test(gap) : !THEIR_TIMES.test(gap)) break;
    list.push(d);
  }
  return list;
}

/** The times behind as many numbers from the first of a list on. */
function behindRun(scene: Scene, first: number): DateFound[] {
  for (let i = first + 1; i < Math.min(scene.numbers.length, first + MOST_TIMES); i++) {
    const times = timesBehind(scene, scene.numbers[i]!.end);
    if (times.length === i - first + 1) return times;
  }
  return [];
}
const MOST_TIMES = 8;

/** The value of the time that is this number's own; null when no list of times is paired with a list of numbers. */
export function pairedTime(scene: Scene, { n, index }: Site): string | null {
  const from = Math.max(scene.sentence.start, n.start - REACH * 2);
  const mark = from + scene.lower.slice(from, n.start).search(PAIRED);
  if (mark < from) return null;
  const before = timesBefore(scene, mark);
  const first = scene.numbers.findIndex((m) => m.start > mark);
  const times = before.length < 2 ? behindRun(scene, first) : mark - before.at(-1)!.end > REACH ? [] : before;
  if (times.length < 2) return null;
  const run = scene.numbers.slice(first, first + times.length);
  const whole = run.length === times.length && run.every((m) => m.unit === n.unit);
  return whole ? (times[index - first]?.value ?? null) : null;
}
