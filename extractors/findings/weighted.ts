import { type Interval, distance, middle, over, sum } from './interval.js';
import type { PartList } from './lists.js';
import { finding, percent } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import { explained } from './sums.js';
import type { FindingFound } from './types.js';

const AHEAD = 3;
/** Beyond this the growth of the parts cannot make that of the whole, whatever was rounded: half a point. */
const SURELY = 0.005;

// " so với cùng kỳ năm trước", " so với cuối năm 2021": what a growth is against
const AGAINST = /^[^,;.()]{0,12} so (?:với )?(cùng k[ỳì]|tháng|quý|cuối|đầu|năm|thời điểm)/u;

/** The rise or fall in per cent told of a quantity right behind it. */
function growthOf(numbers: readonly Printed[], n: Printed): Printed | null {
  for (let i = n.index + 1; i <= n.index + AHEAD; i++) {
    const m = numbers[i];
    if (!m || m.sentence !== n.sentence || /;/.test(m.left)) return null;
    if (isShare(m) && m.direction !== 0 && !m.inWords) return m;
    if (isLevel(m) && !isShare(m)) return null;
  }
  return null;
}

/** What the quantity was before it grew. */
function oldOf(n: Printed, { value, place, direction }: Printed): Interval | null {
  const [least, most] = [value - place, value + place].map((g) => 1 + (direction * g) / 100).sort((a, b) => a - b);
  return over(reach(n, 'tight'), { lo: least!, hi: most! });
}

const signed = ({ direction, label }: Printed): string => `${direction < 0 ? '-' : '+'}${label}`;

/**
 * "Chi 2.140 tỷ đồng, tăng 9,4%; trong đó chi BHXH 1.420 tỷ đồng, tăng 1,2%, chi BHYT 720 tỷ đồng, tăng 3,1%": where the parts make the
 * whole, their growth makes its growth.
 */
export function* weighted(numbers: readonly Printed[], lists: readonly PartList[]): Generator<FindingFound> {
  for (const list of lists) {
    const sums = explained(list);
    if (!sums || sums.parts.length < 2 || sums.parts.some((n) => isShare(n) || !isLevel(n))) continue;
    const [whole, ...parts] = [sums.whole, ...sums.parts].map((n) => ({ n, growth: growthOf(numbers, n) }));
    const grown = [whole!, ...parts].flatMap(({ n, growth }) => (growth ? [{ n, growth, old: oldOf(n, growth) }] : []));
    if (grown.length !== parts.length + 1) continue;
    const against = new Set(grown.flatMap(({ growth }) => AGAINST.exec(growth.right)?.[1] ?? []));
    const olds = grown.slice(1).flatMap(({ old }) => old ?? []);
    const rate = grown[0]!.growth;
    const made = over(reach(whole!.n, 'tight'), sum(olds));
    if (!made || against.size > 1 || olds.length !== parts.length || rate.bound !== 'exact') continue;
    const growth = { lo: made.lo - 1, hi: made.hi - 1 };
    const told = (rate.direction * rate.value) / 100;
    const unit = rate.place / 100;
    if (distance(growth, { lo: told - unit, hi: told + unit }) <= SURELY) continue;
    const note = `${grown.slice(1).map((x) => `${x.n.label} (${signed(x.growth)})`).join(' + ')} = ${whole!.n.label} (${percent(middle(growth))}), not the printed ${rate.label}`; // prettier-ignore
    yield finding(
      'change_mismatch',
      grown.flatMap((x) => [x.n, x.growth]),
      note,
    );
  }
}
