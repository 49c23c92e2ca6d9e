import { type Interval, distance, meet, minus, plus } from './interval.js';
import { growth } from './changes.js';
import { judged, likePrinted } from './notes.js';
import { type Printed, allExact, inOneSentence, isLevel, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

// Old value, new value and the step between them, tied by the words themselves: what does not fit is a mismatch.

const FROM = /(?:^|[ ,;(])từ(?: mức)? $/u;
const TO = /^[^,;.()\d]{0,30} (?:lên|xuống|còn)(?: (?:còn|tới|đến|mức|là|thành))* $/u;
// ", tăng 12%" · " (giảm 240 đơn vị)" · ", tức giảm 3,1 điểm %"
const BY =
  /^[^,;.()\d]{0,24},? ?\(?(?:(?:tức|hay|tương ứng|tương đương)(?: với| là)? )*(tăng|giảm)(?: thêm| tới| đến)? ?$/u;

/** |b - a| of rounded values. */
const stepOf = (a: Printed, b: Printed, how: 'tight' | 'wide'): Interval =>
  b.value > a.value ? minus(reach(b, how), reach(a, how)) : minus(reach(a, how), reach(b, how));

const plain = (n: Printed): boolean => !n.gap && !n.range && n.direction === 0;

function* difference(a: Printed, b: Printed, step: Printed): Generator<FindingFound> {
  const fits = meet(stepOf(a, b, 'tight'), reach(step, 'tight'));
  if (!fits && !(allExact(a, b, step) && distance(stepOf(a, b, 'wide'), reach(step, 'wide')) > 0)) return;
  const [more, less] = b.value > a.value ? [b, a] : [a, b];
  const note = `${more.label} - ${less.label} = ${likePrinted(more.value - less.value, step)}`;
  yield judged('change', fits, [a, b, step], note, step);
}

/** "tăng từ 101 tỷ đồng lên 131 tỷ đồng, tăng 29,7%", "giảm từ 91,2% xuống 85,1%, giảm 6,1 điểm phần trăm". */
function* fromTo(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const step of numbers) {
    const [a, b] = [numbers[step.index - 2], numbers[step.index - 1]];
    if (!a || !b || !inOneSentence(a, b, step) || a.unit !== b.unit || !plain(a) || !plain(b)) continue;
    const verb = FROM.test(a.left) && TO.test(b.left) ? BY.exec(step.left)?.[1] : undefined;
    if (!verb || step.range || (verb === 'tăng') !== b.value > a.value) continue;
    if (isShare(a)) {
      // "tăng 4%" of rates may be points or a rate of the rate
      const points = [...difference(a, b, step)];
      const rates = step.unit === 'percent' ? [...growth(b, a, { ...step, direction: verb === 'tăng' ? 1 : -1 })] : [];
      const agreed = [...points, ...rates].find((f) => f.kind === 'change_ok');
      if (agreed) yield agreed;
      else if (step.unit === 'percentage_point' || rates.length > 0) yield* points;
    } else if (isShare(step)) yield* growth(b, a, { ...step, direction: verb === 'tăng' ? 1 : -1 });
    else if (step.unit === b.unit) yield* difference(a, b, step);
  }
}

// "so với năm 2022 (230.600 người)", "so với năm 2022 là 3.144 tỷ đồng"
const EARLIER =
  /^[^,;.()\d]{0,16} so (?:với )?(?:cùng k[ỳì]|năm|tháng|quý|cuối|đầu|thời điểm)[^,;.()]{0,40}(?:\(| là )$/u;
/** Nothing told of one thing in two years is so far apart; a part of it may be. */
const APART = 3;

/** "245.600 người, tăng 15.000 người so với năm 2022 (230.600 người)": new value, difference and old value. */
function* sinceThen(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const step of numbers) {
    const [now, old] = [numbers[step.index - 1], numbers[step.index + 1]];
    if (!now || !old || step.direction === 0 || !inOneSentence(now, step, old) || !EARLIER.test(old.left)) continue;
    const rates = isShare(now) && isShare(old) && step.unit === 'percentage_point';
    if (!rates && (step.unit !== now.unit || isShare(now))) continue;
    if (now.unit !== old.unit || !(isShare(now) ? plain(now) && plain(old) : isLevel(now) && isLevel(old))) continue;
    if (old.value > now.value * APART || now.value > old.value * APART) continue;
    const was = (how: 'tight' | 'wide'): Interval =>
      step.direction > 0 ? minus(reach(now, how), reach(step, how)) : plus(reach(now, how), reach(step, how));
    const fits = meet(was('tight'), reach(old, 'tight'));
    if (!fits && !(allExact(now, step, old) && distance(was('wide'), reach(old, 'wide')) > 0)) continue;
    const value = now.value - step.direction * step.value;
    const note = `${now.label} ${step.direction > 0 ? '-' : '+'} ${step.label} = ${likePrinted(value, old)}`;
    yield judged('change', fits, [now, step, old], note, old);
  }
}

export function* steps(numbers: readonly Printed[]): Generator<FindingFound> {
  yield* fromTo(numbers);
  yield* sinceThen(numbers);
}
