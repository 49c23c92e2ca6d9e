import { meet } from './interval.js';
import { finding } from './notes.js';
import { type Printed, reach } from './printed.js';
import { type Together, comparable, isHeadline, isTwin } from './same.js';
import type { FindingFound } from './types.js';

/** How many figures of one kind are compared, and how far apart: a long list is not a repetition. */
const MOST = 60;
const AHEAD = 40;

const CEILINGS = new Set(['less_than', 'at_least', 'at_most']);

/** The same quantity, one of them rounded: gần 10.000 and 9.910; never two different exact numbers. */
export function agree(a: Printed, b: Printed): boolean {
  if (a.value === b.value && (a.bound === b.bound || a.bound === 'exact' || b.bound === 'exact')) return true;
  const [rough, exact] = a.bound !== 'exact' ? [a, b] : [b, a];
  return (
    rough.bound !== 'exact' &&
    !CEILINGS.has(rough.bound) &&
    !CEILINGS.has(exact.bound) &&
    rough.value !== exact.value &&
    Math.abs(rough.value / exact.value - 1) < 0.1 &&
    meet(reach(rough, 'tight'), reach(exact, 'tight'))
  );
}

/** Enough digits that meeting again is no accident; fewer do where every field of the figures is the same. */
function telling(n: Printed, m: Printed, head: boolean): boolean {
  if (!/\d/.test(n.label) || !/\d/.test(m.label)) return false;
  const significant = Math.max(n.significant, m.significant);
  if (significant >= 3 || (significant >= 2 && n.bound !== 'exact')) return true;
  if (n.figure!.status === 'policy') return isTwin(n.figure!, m.figure!);
  return (head && (significant >= 2 || n.value >= 10)) || (isTwin(n.figure!, m.figure!) && (significant >= 2 || head));
}

// "đạt gần 80%", "mục tiêu là trên 78%": what is reached does not repeat the goal
const isOneAGoal = ({ figure: a }: Printed, { figure: b }: Printed): boolean =>
  (a!.status === 'target') !== (b!.status === 'target');

interface Repetition {
  all: Printed[];
}

function* repetitions(group: readonly Printed[], place: Together): Generator<Repetition> {
  const met = new Set<Printed>();
  for (const [i, n] of group.slice(0, MOST).entries()) {
    if (met.has(n)) continue;
    const again = group.slice(i + 1, i + AHEAD).filter(
      (m) => m.sentence !== n.sentence && !met.has(m) && comparable(n, m) && !isOneAGoal(n, m) && agree(n, m) && telling(n, m, isHeadline(place, n)),
    ); // prettier-ignore
    if (again.length === 0) continue;
    for (const m of again) met.add(m);
    yield { all: [n, ...again] };
  }
}

/** Policy rates of one kind repeat all over an article (70%, 30%): one note for all of them. Else one for each pair of sentences. */
const bundle = ({ all }: Repetition): string =>
  all[0]!.figure!.status === 'policy' ? 'policy' : all.map((n) => n.sentence).join('|');

/** "80 tỷ ≈ 78,6 tỷ": rounded is not equal. */
const written = ([first, ...again]: readonly Printed[]): string =>
  [first!.label, ...again.map((n) => `${n.value === first!.value ? '=' : '≈'} ${n.label}`)].join(' ');

/** Figures printed more than once: "nợ gần 80 tỷ đồng" in the headline, "78,6 tỷ đồng" in the body. */
export function* repeats(groups: Together): Generator<FindingFound> {
  for (const group of groups.byQuantity.values()) {
    const bundles = new Map<string, Repetition[]>();
    for (const found of repetitions(group, groups)) {
      const key = bundle(found);
      bundles.set(key, [...(bundles.get(key) ?? []), found]);
    }
    for (const found of bundles.values()) {
      const note = found.map(({ all }) => written(all)).join('; ');
      yield finding('repeat_ok', found.flatMap(({ all }) => all), note); // prettier-ignore
    }
  }
}

/** Digits or a bound that are seldom met twice by chance. */
const isRare = (n: Printed): boolean =>
  n.significant >= 3 || (n.significant === 2 && (n.bound !== 'exact' || !Number.isInteger(n.value / n.factor)));

/** An amount of the headline that the body prints again, as it stands, of whatever it is there. Agreement only. */
export function* headlineRepeats(numbers: readonly Printed[], place: Together): Generator<FindingFound> {
  const heads = numbers.filter((n) => isHeadline(place, n) && n.figure && isRare(n)).slice(0, MOST);
  const body = new Map<string, Printed>();
  const key = (n: Printed): string => [n.unit, n.value, n.direction].join();
  for (const n of numbers) if (place.kindOf(n) === 'body' && n.figure && !body.has(key(n))) body.set(key(n), n);
  for (const n of heads) {
    const again = body.get(key(n));
    if (again) yield finding('repeat_ok', [n, again], `${n.label} = ${again.label}`);
  }
}
