import { distance } from './interval.js';
import { finding, vi } from './notes.js';
import { type Printed, reach } from './printed.js';
import type { FindingFound } from './types.js';

const MOST = 12;

/** Distinct values of one kind, in text order, the first few. */
function distinct(numbers: readonly Printed[], keep: (n: Printed) => boolean): Printed[] {
  const seen = new Set<number>();
  return numbers.filter((n) => !n.range && keep(n) && !seen.has(n.value) && seen.add(n.value)).slice(0, MOST);
}

/** Rate × base wage (× 12) = premium: 4,5% × 1.300.000 × 12 = 702.000. Agreement only. */
export function* premiums(numbers: readonly Printed[]): Generator<FindingFound> {
  const money = (n: Printed): boolean => n.unit === 'VND' || n.unit === 'VND_per_month' || n.unit === 'VND_per_year';
  const rates = distinct(
    numbers,
    (n) => n.unit === 'percent' && n.figure?.concept === 'contribution' && n.figure.base === 'wage' && n.value < 40,
  );
  const wages = distinct(numbers, (n) => money(n) && n.figure?.concept === 'wage_base');
  const premium = distinct(numbers, (n) => money(n) && n.figure?.concept === 'contribution' && n.significant >= 2);
  for (const paid of premium) {
    for (const wage of wages) {
      for (const months of [1, 12]) {
        const rate = rates.find((r) => {
          const product = (r.value / 100) * wage.value * months;
          return (
            distance({ lo: product, hi: product }, reach(paid, 'wide')) === 0 &&
            Math.abs(product / paid.value - 1) < 0.002
          );
        });
        if (!rate) continue;
        const note = `${rate.label} × ${wage.label}${months === 12 ? ' × 12' : ''} = ${vi((rate.value / 100) * wage.value * months, 0)}`;
        yield finding('share_ok', [rate, wage, paid], note);
      }
    }
  }
}
