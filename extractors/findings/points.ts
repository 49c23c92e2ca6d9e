import { distance, meet, minus, plus, times, type Interval } from './interval.js';
import { finding, vi } from './notes.js';
import { type Printed, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

const FAR = 6;
/** How far off a target that is named elsewhere may stand, in numbers. */
const AROUND = 25;

/** Is `b` `a` plus the points, or `a` raised by that per cent? Agreement only in points; a mismatch fails both. */
function verdict(a: Printed, points: Printed, b: Printed, sign: 1 | -1): boolean | null {
  const add = sign > 0 ? plus : minus;
  if (meet(add(reach(a, 'tight'), reach(points, 'tight')), reach(b, 'tight'))) return true;
  const wide = add(reach(a, 'wide'), reach(points, 'wide'));
  const { lo, hi } = reach(points, 'wide');
  const factor: Interval = sign > 0 ? { lo: 1 + lo / 100, hi: 1 + hi / 100 } : { lo: 1 - hi / 100, hi: 1 - lo / 100 };
  const relative = times(reach(a, 'wide'), factor);
  return distance(wide, reach(b, 'wide')) > 0.1 && distance(relative, reach(b, 'wide')) > 0.1 ? false : null;
}

const PLAN = 'chỉ tiêu|kế hoạch|mục tiêu|nghị quyết';
// "so với chỉ tiêu cả năm (87,3%)", "so chỉ tiêu 96%", "so với mục tiêu được giao là 91,6%"
const TARGET_BEHIND = new RegExp(`(?:${PLAN})[^();.]{0,60}(?:\\(|(?: là)? )$`);
const TARGET_BESIDE = new RegExp(PLAN);

/** The target of a gap: right behind it, or (for agreement) any target of the same kind in the article. */
function targetsOf(numbers: readonly Printed[], gap: Printed, level: Printed): Printed[] {
  const next = numbers[gap.index + 1];
  const plain = (n: Printed): boolean => isShare(n) && !n.gap && n.direction === 0;
  if (next?.sentence === gap.sentence && plain(next) && TARGET_BEHIND.test(gap.right)) return [next];
  if (!TARGET_BESIDE.test(gap.left) && !TARGET_BESIDE.test(gap.right.slice(0, 40))) return [];
  return numbers
    .slice(Math.max(0, gap.index - AROUND), gap.index + AROUND)
    .filter((n) => plain(n) && n.figure?.status === 'target' && n.figure.concept === level.figure?.concept);
}

/** "84,2% dân số, thấp hơn 3,1% so với chỉ tiêu cả năm (87,3%)": level, gap and the target, in parentheses or elsewhere. */
function* gaps(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const gap of numbers) {
    if (!isShare(gap) || !gap.gap) continue;
    const level = numbers.slice(Math.max(0, gap.index - FAR), gap.index).reverse().find(
      (n) => n.sentence === gap.sentence && isShare(n) && !n.gap && n.direction === 0 && !n.left.endsWith('('),
    ); // prettier-ignore
    if (!level) continue;
    const above = /(?:vượt|cao hơn|hơn)[ (]*$/.test(gap.left) ? 1 : /^(?:vượt|cao hơn)/.test(gap.label) ? 1 : null;
    const below = /(?:thấp hơn|kém|thiếu|hụt|chưa đạt)(?: (?:chỉ tiêu|kế hoạch))?[ (]*$/.test(gap.left);
    const sign = below && !/cao hơn[ (]*$/.test(gap.left) ? -1 : (above ?? 1);
    const targets = targetsOf(numbers, gap, level);
    const inBrackets = gap.right.endsWith('(') && targets[0]?.index === gap.index + 1;
    const target = targets.find((n) => verdict(n, gap, level, sign) === true) ?? (inBrackets ? targets[0]! : null);
    const ok = target && verdict(target, gap, level, sign);
    if (!target || ok === null) continue;
    const sum = `${vi(target.value)} ${sign > 0 ? '+' : '-'} ${vi(gap.value)} = ${vi(target.value + sign * gap.value)}`;
    yield finding(
      ok ? 'change_ok' : 'change_mismatch',
      [level, gap, target],
      ok ? sum : `${sum}, not ${vi(level.value)}`,
    );
  }
}

/** "83,7% … nay còn 71,2% …, giảm 12,5%": two printed rates of one kind and the step between them. Agreement only. */
function* risesAndFalls(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const step of numbers) {
    if (!isShare(step) || step.direction === 0 || step.significant < 2 || step.place >= 1) continue;
    const rates = numbers
      .slice(Math.max(0, step.index - FAR), step.index)
      .filter((n) => isShare(n) && !n.gap && n.direction === 0 && n.figure && step.sentence - n.sentence <= 2);
    const to = rates.findLast((n) => n.figure!.concept === step.figure?.concept);
    const from = to && rates.findLast((n) => n !== to && n.figure!.concept === to.figure!.concept);
    if (!from || Math.abs(from.value + step.direction * step.value - to.value) > 1e-6) continue;
    const sum = `${vi(from.value)} ${step.direction > 0 ? '+' : '-'} ${vi(step.value)} = ${vi(to.value)}`;
    yield finding('change_ok', [from, to, step], sum);
  }
}

/** "tăng 0,4% trong năm 2022, từ 3,2% lên 3,6%": step, old and new rate in one clause, the step first or last. */
function* ratesBetween(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const to of numbers) {
    const from = numbers[to.index - 1];
    if (!from || from.sentence !== to.sentence || !isShare(to) || !isShare(from) || !/(?:^|[ ,])từ $/.test(from.left))
      continue;
    if (!/^[^,;.\d]{0,40}(?:lên|xuống)(?: còn| mức| tới| đến)? $/.test(to.left)) continue;
    const sign = /lên/.test(to.left) ? 1 : -1;
    const step = [numbers[from.index - 1], numbers[to.index + 1]].find(
      (n) =>
        n !== undefined &&
        n.sentence === to.sentence &&
        isShare(n) &&
        n.direction === sign &&
        n.value < Math.max(from.value, to.value),
    );
    if (!step || verdict(from, step, to, sign) !== true) continue;
    const note = `${vi(from.value)} ${sign > 0 ? '+' : '-'} ${vi(step.value)} = ${vi(to.value)}`;
    yield finding('change_ok', [step, from, to], note);
  }
}

export function* points(numbers: readonly Printed[]): Generator<FindingFound> {
  yield* gaps(numbers);
  yield* ratesBetween(numbers);
  yield* risesAndFalls(numbers);
}
