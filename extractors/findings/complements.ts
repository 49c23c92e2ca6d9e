import { looseness, meet, minus, plus } from './interval.js';
import { finding, likePrinted, vi } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import type { FindingFound, FindingsInput } from './types.js';

const BACK = 5;
// "…; hiện còn 10.524 em": asked of the last characters only
const LEFT_OVER = /(?:^|[ ,;])(?:vẫn |hiện )?còn(?: lại)? $/;
const LEFT_OVER_REACH = 20;

const isCount = (n: Printed): boolean => isLevel(n) && !isShare(n) && n.place === 0;
const exact = (n: Printed): boolean => n.bound === 'exact' && isCount(n);

/** Is the rest what lies between done and whole? A rounded one must be near the difference of two exact counts. */
function isRest(rest: Printed, done: Printed, whole: Printed): boolean {
  const difference = whole.value - done.value;
  if (rest.bound === 'exact') return difference === rest.value;
  if (rest.significant < 2 || Math.abs(rest.value / difference - 1) > 0.03) return false;
  return meet(minus(reach(whole, 'tight'), reach(done, 'tight')), reach(rest, 'tight'));
}

/** "478.350 em …; 467.826 em đã có thẻ; còn 10.524 em chưa": done and left make the whole. Agreement only. */
export function* complements(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const rest of numbers) {
    if (!isCount(rest)) continue;
    const says =
      LEFT_OVER.test(rest.left.slice(-LEFT_OVER_REACH)) || /^[^,;.\d]{0,20} (?:còn lại|nữa)/.test(rest.right);
    if (!says) continue;
    const before = numbers.slice(Math.max(0, rest.index - BACK), rest.index).reverse();
    const near = before.filter((n) => rest.sentence - n.sentence <= 1 && exact(n) && n.significant >= 3);
    const pair = near.flatMap((done) =>
      near.filter((whole) => isRest(rest, done, whole)).map((whole) => [whole, done]),
    );
    const [whole, done] = pair[0] ?? [];
    if (whole && done)
      yield finding('sum_ok', [whole, done, rest], `${whole.label} - ${done.label} = ${vi(whole.value - done.value)}`);
  }
}

/** A headline that adds two figures of the body: "nợ hơn 4.200 tỷ", "lần lượt là 2.270 tỷ và 1.955 tỷ". Agreement only. */
export function* headlineSums({ sentences }: FindingsInput, numbers: readonly Printed[]): Generator<FindingFound> {
  const kind = (n: Printed) => sentences[n.sentence]!.sentence.kind;
  const heads = numbers
    .filter((n) => kind(n) === 'title' && n.figure && isLevel(n) && !isShare(n) && n.significant >= 2)
    .slice(0, 5);
  for (const head of heads) {
    const pair = numbers.find((b, i) => {
      const a = numbers[i - 1];
      if (!a || kind(b) === 'title' || b.sentence !== a.sentence || a.unit !== head.unit || b.unit !== head.unit)
        return false;
      if (
        !isLevel(a) ||
        !isLevel(b) ||
        a.figure?.concept !== head.figure!.concept ||
        b.figure?.concept !== head.figure!.concept
      )
        return false;
      const both = plus(reach(a, 'tight'), reach(b, 'tight'));
      return a.significant >= 3 && b.significant >= 3 && looseness(both) < 0.01 && meet(both, reach(head, 'tight'));
    });
    const a = pair && numbers[pair.index - 1];
    if (a)
      yield finding(
        'sum_ok',
        [head, a, pair],
        `${a.label} + ${pair.label} = ${likePrinted(a.value + pair.value, head)}`,
      );
  }
}
