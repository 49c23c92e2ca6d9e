import type { Concept } from '../../schemas/codes.js';
import { finding, vi } from './notes.js';
import { type Printed, isLevel } from './printed.js';
import type { FindingFound } from './types.js';

/** What one insured visit costs the fund, in đồng: outside of this a magnitude word is wrong (triệu for tỷ, tỷ for nghìn tỷ). */
const VISIT_COST = { least: 5_000, most: 50_000_000 };

// What is spent may be more than what there was: "chi bằng 112% quỹ được giao"
const MAY_EXCEED: ReadonlySet<Concept> = new Set<Concept>(['expenditure', 'medical_cost', 'fund_balance']);

/** Slips that no rounding explains: a cost per visit of some hundred đồng, a share above the whole. */
export function* oddities(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const n of numbers) {
    const f = n.figure;
    if (!f || !isLevelOrShare(n)) continue;
    const before = numbers[n.index - 1];
    const visits =
      before?.figure?.concept === 'medical_visits' &&
      isLevel(before) &&
      before.sentence === n.sentence &&
      before.value >= 1000;
    if (
      visits &&
      n.unit === 'VND' &&
      /(?:số tiền|chi phí|kinh phí|thanh toán)[^,;.\d]{0,60}$/.test(n.left) &&
      f.concept === 'expenditure'
    ) {
      const cost = n.value / before.value;
      if (cost < VISIT_COST.least || cost > VISIT_COST.most)
        yield finding(
          'other',
          [before, n],
          `${n.label} / ${before.label} = ${vi(cost, 0)} đồng a visit: a magnitude is wrong`,
        );
    }
    const share = f.measure === 'share' || (f.concept === 'coverage' && f.measure === 'level');
    if (
      share &&
      n.unit === 'percent' &&
      n.label.endsWith('%') &&
      n.value > 100 &&
      !MAY_EXCEED.has(f.concept) &&
      f.base !== 'plan' &&
      f.base !== 'previous_period'
    )
      yield finding('share_mismatch', [n], `${n.label} is more than the whole`);
  }
}

const isLevelOrShare = (n: Printed): boolean => isLevel(n) || n.figure?.measure === 'share';
