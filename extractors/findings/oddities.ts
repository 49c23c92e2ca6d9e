import type { Concept, Unit } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { finding, vi } from './notes.js';
import { type Printed, isLevel } from './printed.js';
import type { FindingFound } from './types.js';

/** What one insured visit costs the fund, in đồng: outside of this a magnitude word is wrong (triệu for tỷ, tỷ for nghìn tỷ). */
const VISIT_COST = { least: 5_000, most: 50_000_000 };
/** The same of any person, turn or file: no fund pays less or more to each of many. */
const EACH_COST = { least: 1_000, most: 1_000_000_000 };
/** How many there must be, so that their mean is no single dear case. */
const MANY = { visits: 1000, each: 50 };
const EACH: ReadonlySet<Unit> = new Set<Unit>(['person', 'turn', 'file', 'case']);

// What is spent may be more than what there was: "chi bằng 112% quỹ được giao"
const MAY_EXCEED: ReadonlySet<Concept> = new Set<Concept>(['expenditure', 'medical_cost', 'fund_balance']);

const SUM_SAID = /(?:số tiền|chi phí|kinh phí|thanh toán)[^,;.\d]{0,60}$/;
// "4.120 lượt người khám, với số tiền hơn 2,1 tỷ đồng": the money of those counted right before it, of nothing else
const SUM_OF_ALL = /^[^;.()\d]{0,160}(?:với|,) (?:tổng )?(?:số tiền|chi phí|kinh phí)[^,;.()\d]{0,30}$/u;

/** Money per head that no rounding explains: some hundred đồng a visit, thousands of millions for each of many. */
function* costs(n: Printed, before: Printed | undefined): Generator<FindingFound> {
  if (!before?.figure || before.sentence !== n.sentence || !isMoney(n.unit) || !isLevel(n) || !isLevel(before)) return;
  const cost = n.value / before.value;
  const mean = `${n.label} / ${before.label} = ${vi(cost, 0)} đồng`;
  const visits = before.figure.concept === 'medical_visits' && before.value >= MANY.visits;
  if (visits && n.unit === 'VND' && n.figure!.concept === 'expenditure' && SUM_SAID.test(n.left)) {
    if (cost < VISIT_COST.least || cost > VISIT_COST.most)
      yield finding('other', [before, n], `${mean} a visit: a magnitude is wrong`);
  } else if (before.value >= MANY.each && EACH.has(before.unit!) && n.unit === 'VND' && SUM_OF_ALL.test(n.left)) {
    if (cost < EACH_COST.least || cost > EACH_COST.most)
      yield finding('other', [before, n], `${mean} a head: a magnitude is wrong`);
  }
}

// Parts of one whole: "chiếm 104% tổng số hồ sơ", "tỷ lệ trẻ có thẻ là 102%". "bằng 240% số hồ sơ" holds two things
// against each other, of which the first may be the larger
const OF_A_WHOLE = /(?:chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|bao phủ)(?![^,;.]*(?:bằng|gấp))[^,;.]{0,60}$/u;
const HELD_AGAINST = /(?:bằng|gấp|tăng|vượt)[^,;.]{0,20}$/u;

/** "chiếm 104% dân số": a share above the whole. */
function isAboveWhole(n: Printed): boolean {
  const f = n.figure!;
  const covers = f.concept === 'coverage' && f.measure === 'level' && !HELD_AGAINST.test(n.left);
  const share = f.measure === 'share' && OF_A_WHOLE.test(n.left);
  return (
    (covers || share) &&
    n.unit === 'percent' &&
    n.label.endsWith('%') &&
    n.value > 100 &&
    !MAY_EXCEED.has(f.concept) &&
    f.base !== 'plan' &&
    f.base !== 'previous_period'
  );
}

const isLevelOrShare = (n: Printed): boolean => isLevel(n) || n.figure?.measure === 'share';

/** Slips that no rounding explains: a magnitude word that is wrong, a share above the whole. */
export function* oddities(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const n of numbers) {
    if (!n.figure || !isLevelOrShare(n)) continue;
    yield* costs(n, numbers[n.index - 1]);
    if (isAboveWhole(n)) yield finding('share_mismatch', [n], `${n.label} is more than the whole`);
  }
}
