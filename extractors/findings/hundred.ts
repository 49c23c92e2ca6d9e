import { meet, sum } from './interval.js';
import { finding, vi } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

const HUNDRED = { lo: 100, hi: 100 };

const complete = (parts: readonly Printed[]): boolean =>
  parts.length >= 2 &&
  new Set(parts.map((n) => n.core.start)).size === parts.length &&
  meet(sum(parts.map((n) => reach(n, 'tight'))), HUNDRED);

/** Percentages just before `last` in its sentence, nearest first, at most three. */
function before(numbers: readonly Printed[], last: Printed): Printed[] {
  const found: Printed[] = [];
  for (let i = last.index - 1; i >= 0 && found.length < 3 && numbers[i]!.sentence === last.sentence; i--) {
    const n = numbers[i]!;
    if (isShare(n) && isLevel({ ...n, figure: null }) && n.value < 100) found.push(n);
  }
  return found;
}

const support = (n: Printed): boolean => /hỗ trợ(?: thêm)? ?$/.test(n.left) || /^ [^,;.]{0,40}hỗ trợ/.test(n.right);

/** Percentages that complete each other: "… hỗ trợ 70%, tỉnh hỗ trợ 30%", "30% còn lại", insured and uninsured. */
export function* hundreds(numbers: readonly Printed[]): Generator<FindingFound> {
  const seen = new Set<string>();
  for (const last of numbers) {
    if (!isShare(last) || last.value >= 100 || last.direction !== 0) continue;
    const rest = /^(?: số)?[^,;.\d]{0,16} còn lại/.test(last.right) || /còn lại(?: là)? $/.test(last.left);
    const chain = before(numbers, last);
    const sets = chain.map((_, i) => [...chain.slice(0, i + 1).reverse(), last]);
    const found = sets.find((set) => complete(set) && (rest || set.every(support))) ?? uninsured(numbers, last);
    const key = found?.map((n) => n.value).join('+');
    if (!found || seen.has(key!)) continue;
    seen.add(key!);
    yield finding(
      'sum_ok',
      found,
      `${found.map((n) => vi(n.value)).join(' + ')} = ${vi(found.reduce((all, n) => all + n.value, 0))}`,
    );
  }
}

/** Coverage and the share without insurance, of the same population. */
function uninsured(numbers: readonly Printed[], last: Printed): Printed[] | null {
  if (last.figure?.concept !== 'uninsured' || last.figure.base !== 'population') return null;
  const covered = numbers.slice(Math.max(0, last.index - 6), last.index).reverse().find(
    (n) => n.figure?.concept === 'coverage' && n.figure.base === 'population' && n.figure.measure === 'level',
  ); // prettier-ignore
  return covered && complete([covered, last]) ? [covered, last] : null;
}
