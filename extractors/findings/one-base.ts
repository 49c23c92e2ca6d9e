import { isMoney } from '../../schemas/unit-kinds.js';
import { type Interval, distance, looseness, meet, middle, scale } from './interval.js';
import { finding, likePrinted, percent } from './notes.js';
import { type Printed, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';

/** A rate, the amount that it comes to, and the base that the two imply. */
interface Rated {
  rate: Printed;
  amount: Printed;
  /** The part of the base that the amount is. */
  part: number;
  base: Interval;
}

// "được hỗ trợ 40% (chỉ đóng 118.800 đồng/tháng)": what is left to pay
const LEFT_TO_PAY = /(?:chỉ|còn|phải|tự)(?: còn)?(?: phải)? đóng(?: tối thiểu| khoảng)? $/u;
const RELIEF = /(?:hỗ trợ|giảm|miễn)[^,;.()\d]{0,24}$/u;
// "hỗ trợ 40% tương đương 79.200 đồng", "30%, tức 59.400 đồng", "10% là 19.800 đồng"
const COMES_TO = /^[^;.\d]{0,50}(?:tương (?:đương|ứng)(?: với)?|tức(?: là)?|bằng|là|=|\() ?$/u;
const MOST_BETWEEN = 70;

function ratedAt(numbers: readonly Printed[], rate: Printed): Rated | null {
  const amount = numbers[rate.index + 1];
  if (rate.unit !== 'percent' || !isShare(rate) || rate.inWords || rate.value <= 0 || rate.value > 100) return null;
  if (!amount || amount.sentence !== rate.sentence || !isMoney(amount.unit) || amount.range) return null;
  if (amount.significant < 2 || amount.left.length > MOST_BETWEEN || rate.direction !== 0 || rate.gap) return null;
  const rest = LEFT_TO_PAY.test(amount.left);
  if (rest ? !RELIEF.test(rate.left) : !COMES_TO.test(amount.left)) return null;
  const part = rest ? 1 - rate.value / 100 : rate.value / 100;
  return part > 0 ? { rate, amount, part, base: scale(reach({ ...amount, bound: 'exact' }, 'tight'), 1 / part) } : null;
}

/** How many numbers may stand between one pair and the next. */
const GAP = 2;

/** Pairs that follow each other, of one unit. */
function* runs(numbers: readonly Printed[]): Generator<Rated[]> {
  let run: Rated[] = [];
  for (const n of numbers) {
    const rated = ratedAt(numbers, n);
    if (!rated) continue;
    const last = run.at(-1);
    const follows =
      last &&
      n.index - last.amount.index <= GAP &&
      n.sentence - last.rate.sentence <= 1 &&
      rated.amount.unit === last.amount.unit;
    if (!follows && run.length > 1) yield run;
    run = follows ? [...run, rated] : [rated];
  }
  if (run.length > 1) yield run;
}

const isOne = (a: Rated, b: Rated): boolean =>
  meet(a.base, b.base) || Math.abs(middle(a.base) / middle(b.base) - 1) < 0.0005;
/** A misprint stays near the truth; a base farther off is another one. */
const NEAR = 0.3;
const SURELY = 0.003;

const written = (run: readonly Rated[]): string =>
  `${run.map(({ amount, part }) => `${amount.label} / ${percent(part)}`).join(' = ')} = ${likePrinted(middle(run[0]!.base), run[0]!.amount, 0)}`;
const spans = (run: readonly Rated[]): Printed[] => run.flatMap(({ rate, amount }) => [rate, amount]);

/** "hỗ trợ 40% (chỉ đóng 118.800 đồng), 30% (138.600 đồng), 10% (178.200 đồng)": rates and amounts of one base. */
export function* oneBase(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const run of runs(numbers)) {
    const groups = run.map((a) => run.filter((b) => isOne(a, b)));
    const most = groups.reduce((best, group) => (group.length > best.length ? group : best));
    if (most.length < 2 || most.every(({ part }) => part === most[0]!.part)) continue;
    if (looseness(most[0]!.base) > 0.01) continue;
    yield finding('share_ok', spans(most), written(most));
    const others = run.filter((x) => !most.includes(x));
    const [wrong] = others;
    if (others.length !== 1 || !wrong || wrong.amount.bound === 'about') continue;
    const off = distance(wrong.base, most[0]!.base) / middle(most[0]!.base);
    if (off < SURELY || off > NEAR) continue;
    const note = `${written(most)}; ${written([wrong])}, not the same base`;
    yield finding('share_mismatch', spans([...most, wrong]), note);
  }
}
