import type { Worded } from '../document/phrases.js';
import { type Interval, distance, meet, middle, minus, plus, scale, times } from './interval.js';
import { judged, likePrinted } from './notes.js';
import { type Printed, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

type Operator = '×' | '+' | '-' | '=';
type How = 'tight' | 'wide';

// Between two members: " × ", " đồng x ", " nhân với ", " + ", " = ". A colon stands before the first member far more often
// than for a division, and a bracket asks for more than one reading
const OPERATOR = /^[\p{L}/ ]{0,20}?(?: ?([×*+=]) ?| (x|-|–|nhân|nhân với|cộng|cộng với|trừ) )$/u;
const SIGNS: Readonly<Record<string, Operator>> = { '×': '×', '*': '×', x: '×', nhân: '×', 'nhân với': '×', '+': '+', cộng: '+', 'cộng với': '+', '-': '-', '–': '-', trừ: '-', '=': '=' }; // prettier-ignore

/** One side of an equals sign: its members with the signs between them. */
interface Side {
  members: Printed[];
  signs: Operator[];
}

const operatorAfter = (text: Worded, a: Printed, b: Printed | undefined): Operator | null => {
  if (!b || b.sentence !== a.sentence || b.start - a.end > 30 || a.range || b.range) return null;
  const m = OPERATOR.exec(text.lower.slice(a.end, b.start));
  return m ? SIGNS[m[1] ?? m[2]!]! : null;
};

// "(45% + 14%) × 6.200.000 = …": what begins behind a bracket or a sign is no whole side
const GOES_ON = /\)[^\p{L}\d]{0,4}$|[×*+/] ?$| x $/u;

/** "4,5% × 1.620.000 × 12 tháng = 874.800 đồng": the sides of a printed equation, in text order. */
function* equationsOf(text: Worded, numbers: readonly Printed[]): Generator<Side[]> {
  let sides: Side[] = [];
  for (const n of numbers) {
    if (sides.length === 0) sides = [{ members: [], signs: [] }];
    const side = sides.at(-1)!;
    side.members.push(n);
    const operator = operatorAfter(text, n, numbers[n.index + 1]);
    if (operator === '=') sides.push({ members: [], signs: [] });
    else if (operator) side.signs.push(operator);
    else {
      if (sides.length > 1 && !GOES_ON.test(sides[0]!.members[0]!.left)) yield sides;
      sides = [];
    }
  }
}

/** Products before sums; a percentage beside another kind of number is a part of it. */
function worth({ members, signs }: Side, how: How): Interval {
  const rates = members.every(isShare);
  const terms: Interval[] = [];
  const subtracted: boolean[] = [];
  for (const [i, n] of members.entries()) {
    const value = isShare(n) && !rates ? scale(reach(n, how), 0.01) : reach(n, how);
    if (i > 0 && signs[i - 1] === '×') terms.push(times(terms.pop()!, value));
    else {
      terms.push(value);
      subtracted.push(i > 0 && signs[i - 1] === '-');
    }
  }
  return terms.reduce((all, term, i) => (i === 0 ? term : subtracted[i] ? minus(all, term) : plus(all, term)));
}

const written = ({ members, signs }: Side): string =>
  members.map((n, i) => (i === 0 ? n.label : ` ${signs[i - 1]!} ${n.label}`)).join('');

const TOLERANCE = 0.005;
/** "= 54,450 đồng", "= 1.263": thousands grouped by a comma, or counted in thousands, are no error of arithmetic. */
const isScaled = (ratio: number): boolean => [1e-6, 1e-3, 1e3, 1e6].some((k) => Math.abs(ratio / k - 1) < TOLERANCE);

function compare(side: Side, result: Side): FindingFound | null {
  const [printed] = result.members;
  if (side.members.length < 2 || !printed) return null;
  const multiplied = side.signs.includes('×');
  if (!multiplied && side.members.some((n) => isShare(n) !== isShare(printed))) return null;
  const exact = middle(worth(side, 'tight'));
  const ratio = printed.value / exact;
  const fits = Math.abs(ratio - 1) < 1e-9 || meet(worth(side, 'tight'), reach(printed, 'tight'));
  const off = distance(worth(side, 'wide'), reach(printed, 'wide')) > 0 && Math.abs(ratio - 1) > TOLERANCE;
  const goesOn = result.members.length > 1; // "… = 49.000 đồng × 12 tháng = …"
  if (!fits && (goesOn || !off || !(exact > 0) || isScaled(ratio))) return null;
  const note = `${written(side)} = ${likePrinted(exact, printed)}`;
  return judged(multiplied ? 'share' : 'sum', fits, [...side.members, printed], note, printed);
}

/** Arithmetic that the text itself prints, by its signs: nothing ties numbers closer. */
export function* equations(text: Worded, numbers: readonly Printed[]): Generator<FindingFound> {
  for (const sides of equationsOf(text, numbers)) {
    for (const [i, side] of sides.slice(0, -1).entries()) {
      const found = compare(side, sides[i + 1]!);
      if (found) yield found;
    }
  }
}
