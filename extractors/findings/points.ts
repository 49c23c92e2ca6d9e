import { distance, meet, minus, plus, times, type Interval } from './interval.js';
import { finding, vi } from './notes.js';
import { type Printed, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

const FAR = 6;

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

/** "84,2% dân số, thấp hơn 3,1% so với chỉ tiêu cả năm (87,3%)": level, gap and the target in parentheses. */
function* gaps(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const gap of numbers) {
    const target = numbers[gap.index + 1];
    if (!isShare(gap) || !gap.gap || target?.sentence !== gap.sentence || !isShare(target)) continue;
    const words = gap.right.endsWith('(') && /chỉ tiêu|kế hoạch|mục tiêu/.test(gap.right);
    const level = numbers.slice(Math.max(0, gap.index - FAR), gap.index).reverse().find(
      (n) => n.sentence === gap.sentence && isShare(n) && !n.gap && n.direction === 0 && !n.left.endsWith('('),
    ); // prettier-ignore
    if (!words || !level || target.gap || target.direction !== 0) continue;
    const above = /(?:vượt|cao hơn|hơn)[ (]*$/.test(gap.left) ? 1 : /^(?:vượt|cao hơn)/.test(gap.label) ? 1 : null;
    const below = /(?:thấp hơn|kém|thiếu|hụt|chưa đạt)[ (]*$/.test(gap.left);
    const sign = below && !/cao hơn[ (]*$/.test(gap.left) ? -1 : (above ?? 1);
    const ok = verdict(target, gap, level, sign);
    if (ok === null) continue;
    const sum = `${vi(target.value)} ${sign > 0 ? '+' : '-'} ${vi(gap.value)} = ${vi(target.value + sign * gap.value)}`;
    yield finding(
      ok ? 'change_ok' : 'change_mismatch',
      [level, gap, target],
      ok ? sum : `${sum}, not ${vi(level.value)}`,
    );
  }
}

/** "tăng 0,4% trong năm 2022, từ 3,2% lên 3,6%": step, old and new rate in one clause, the step first or last. */
function* steps(numbers: readonly Printed[]): Generator<FindingFound> {
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
  yield* steps(numbers);
}
