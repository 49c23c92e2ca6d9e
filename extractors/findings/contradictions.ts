import { meet } from './interval.js';
import { finding } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import { agree } from './repeats.js';
import { type Together, comparable, isHeadline, isNarrower, isTwin } from './same.js';
import { isSlip } from './sums.js';
import type { FindingFound } from './types.js';

/** What an article gives once for its place and period; counts of claims or cards it gives for many groups. */
const COMPARED = new Set(['change', 'coverage', 'revenue', 'arrears']);
const MOST = 60;
const AHEAD = 20;

/** The headline prints one number, the body another, and there is only one that it could mean. */
function* headline(group: readonly Printed[], place: Together): Generator<FindingFound> {
  const title = group.filter((n) => place.kindOf(n) === 'title');
  const body = group.filter((n) => place.kindOf(n) === 'body');
  const [n, only] = [title[0], body[0]];
  if (
    !n ||
    !only ||
    title.length > 1 ||
    body.length > 1 ||
    n.unit !== only.unit ||
    n.figure!.status !== only.figure!.status
  )
    return;
  const f = n.figure!;
  const one = COMPARED.has(f.measure === 'change' ? 'change' : f.concept) && comparable(n, only);
  // "Nợ BHXH, BHYT tăng 9%" and "nợ BHYT tăng 4%": the body tells of a part
  if (!one || isNarrower(only.figure!, f)) return;
  if (f.period === null || f.period !== only.figure!.period || f.place !== only.figure!.place) return;
  if (agree(n, only) || meet(reach(n, 'wide'), reach(only, 'wide'))) return;
  if (group.some((m) => m !== n && place.kindOf(m) !== 'title' && agree(n, m))) return; // the lede says it again
  yield finding('contradiction', [n, only], `the headline prints ${n.label}, the body ${only.label}`);
}

const isTransposed = (a: number, b: number): boolean =>
  isSlip(a, b) && [...String(Math.round(a))].sort().join('') === [...String(Math.round(b))].sort().join('');

/** The same figure in every field, its digits in another order. */
function* transposed(group: readonly Printed[], place: Together): Generator<FindingFound> {
  const body = group
    .filter((n) => place.kindOf(n) === 'body' && n.bound === 'exact' && n.significant >= 4)
    .slice(0, MOST);
  for (const [i, n] of body.entries()) {
    for (const m of body.slice(i + 1, i + AHEAD)) {
      const f = n.figure!;
      if (n.sentence === m.sentence || !isTwin(f, m.figure!) || f.period === null || f.place === null) continue;
      const unit = Math.min(n.place || 1, m.place || 1);
      if (isTransposed(n.value / unit, m.value / unit))
        yield finding('contradiction', [n, m], `${n.label} and ${m.label}: the same digits in another order`);
    }
  }
}

/** The headline gives to one fund what the body gives to all of them, and the body has another number for that fund. */
function* wrongFund(group: readonly Printed[], place: Together): Generator<FindingFound> {
  const money = group.filter((n) => n.unit === 'VND' && isLevel(n) && !isShare(n)).slice(0, MOST);
  for (const n of money.filter((x) => isHeadline(place, x))) {
    const all = money.find(
      (m) =>
        m.index > n.index &&
        m.sentence !== n.sentence &&
        isNarrower(n.figure!, m.figure!) &&
        comparable(n, m) &&
        agree(n, m),
    );
    if (!all || n.figure!.place === null || n.figure!.place !== all.figure!.place) continue;
    const own = money.find(
      (m) => m.sentence - all.sentence >= 0 && m.sentence - all.sentence <= 1 && m.index > all.index && comparable(n, m) && isNarrower(m.figure!, all.figure!) && !agree(n, m) && reach(m, 'wide').hi < reach(n, 'wide').lo,
    ); // prettier-ignore
    if (own) {
      yield finding(
        'contradiction',
        [n, all, own],
        `${n.label} is given to one fund, but ${all.label} is that of all funds and ${own.label} that of the one`,
      );
      return;
    }
  }
}

/** A rate that is proposed stands alone or as one of two; a list of rates is history. */
const MOST_RATES = 2;

/** "Đề xuất tăng lương hưu 9,4%" above a text that proposes 11% and 14,2%, and nowhere 9,4%. */
function* proposal(group: readonly Printed[], place: Together, numbers: readonly Printed[]): Generator<FindingFound> {
  const title = group.filter((n) => place.kindOf(n) === 'title');
  const [n] = title;
  if (!n || title.length > 1 || n.bound !== 'exact' || !isShare(n)) return;
  const f = n.figure!;
  if (f.measure !== 'change' || f.status !== 'policy') return;
  const others = group.filter((m) => m !== n);
  const told = others.every(
    (m) => m.figure!.status === 'policy' && m.figure!.scheme.join() === f.scheme.join() && comparable(n, m),
  );
  if (!told || others.length === 0 || others.length > MOST_RATES) return;
  if (others.some((m) => meet(reach(n, 'wide'), reach(m, 'wide')))) return;
  if (numbers.some((m) => m !== n && isShare(m) && Math.abs(m.value - n.value) < n.place)) return;
  const rates = others.map((m) => m.label).join(', ');
  yield finding('contradiction', [n, ...others], `the headline prints ${n.label}, the body ${rates}`);
}

/** The headline tells as a fall what the body, with the same number, tells as a rise. */
function* opposite(numbers: readonly Printed[], place: Together): Generator<FindingFound> {
  const grown = numbers.filter((n) => n.figure?.measure === 'change' && n.direction !== 0 && n.significant >= 2);
  const same = (a: Printed, b: Printed): boolean =>
    a.value === b.value && a.unit === b.unit && a.figure!.concept === b.figure!.concept && comparable(a, b);
  for (const n of grown.filter((x) => place.kindOf(x) === 'title').slice(0, 2)) {
    const again = grown.filter((m) => m !== n && same(n, m));
    if (again.length === 0 || again.some((m) => m.direction === n.direction)) continue;
    const note =
      n.direction > 0
        ? `the headline tells ${n.label} as a rise, the body as a fall`
        : `the headline tells ${n.label} as a fall, the body as a rise`;
    yield finding('contradiction', [n, again[0]!], note);
  }
}

export function* contradictions(groups: Together, numbers: readonly Printed[]): Generator<FindingFound> {
  yield* opposite(numbers, groups);
  for (const group of groups.byQuantity.values()) {
    yield* headline(group, groups);
    yield* proposal(group, groups, numbers);
    yield* transposed(group, groups);
    yield* wrongFund(group, groups);
  }
}
