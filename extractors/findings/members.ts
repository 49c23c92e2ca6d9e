import { meet, sum } from './interval.js';
import { finding, likePrinted } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import { groupedBy } from './same.js';
import { isSlip } from './sums.js';
import type { FigureView, FindingFound } from './types.js';

const LEAST = 3;
const MOST = 40;

/** Whose figure it is: a company, or a district under its province. */
const owner = (f: FigureView): string | null => f.organisation ?? (f.place?.includes('/') ? f.place : null);
const above = (f: FigureView): string | null => (f.organisation ? f.place : (f.place?.split('/')[0] ?? null));

const quantity = (f: FigureView): string => [f.concept, [...f.scheme].sort().join('+'), f.unit, f.status].join('|');

/** Districts of a province, companies of a list: their figures against the total printed for all. */
export function* members(numbers: readonly Printed[]): Generator<FindingFound> {
  const counts = numbers.filter((n) => isLevel(n) && !isShare(n) && n.slash === null);
  for (const group of groupedBy(counts, quantity, MOST).values()) {
    const parts = group.filter((n) => owner(n.figure!) !== null);
    const owners = new Set(parts.map((n) => owner(n.figure!)));
    if (parts.length < LEAST || owners.size !== parts.length) continue;
    const total = parts.reduce((all, n) => all + n.value, 0);
    const wholes = group.filter(
      (n) => owner(n.figure!) === null && parts.every((p) => above(p.figure!)?.startsWith(n.figure!.place ?? '')),
    );
    const reached = sum(parts.map((n) => reach(n, 'tight')));
    const written = (whole: Printed) => `${parts.map((n) => n.label).join(' + ')} = ${likePrinted(total, whole)}`;
    const whole = wholes.find((n) => n.significant >= 3 && meet(reached, reach(n, 'tight')));
    if (whole) {
      yield finding('sum_ok', [whole, ...parts], written(whole));
      continue;
    }
    const exact = parts.every((n) => n.bound === 'exact' && n.place === 0);
    const wrong =
      exact && wholes.length === 1 && wholes[0]!.bound === 'exact' && isSlip(wholes[0]!.value, total)
        ? wholes[0]!
        : null;
    if (wrong)
      yield finding(
        'sum_mismatch',
        [wrong, ...parts],
        `${written(wrong)}, not the printed ${wrong.label}: one digit is wrong`,
      );
  }
}
