import { distance, meet, sum } from './interval.js';
import { finding, percent, vi } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import { agrees, both, bothSums } from './shares.js';
import type { FindingFound } from './types.js';
import { baseAfter, saysShare } from './words.js';

/** One class of a whole: "126 hồ sơ trả đúng hạn, đạt tỷ lệ 84%". */
interface Class {
  count: Printed;
  share: Printed;
}

/** How far from 100 the printed percentages may lie and still be meant as a whole. */
const AROUND_HUNDRED = 3;

function classAt(numbers: readonly Printed[], share: Printed): Class | null {
  const count = numbers[share.index - 1];
  if (
    !count ||
    count.sentence !== share.sentence ||
    !isShare(share) ||
    share.inWords ||
    share.direction !== 0 ||
    share.gap
  )
    return null;
  if (
    share.figure?.measure === 'completion' ||
    !saysShare(share.left) ||
    share.left.length > 120 ||
    /[;.]/.test(share.left)
  )
    return null;
  if (baseAfter(share.right) !== null || !isLevel(count) || isShare(count) || count.unit === 'VND') return null;
  return count.bound === 'exact' && count.value >= 1 ? { count, share } : null;
}

/** Opened by `trong đó` or a parenthesis: a part of the class before it. */
const isNested = ({ count }: Class): boolean =>
  /trong (?:đó|số)/.test(count.left) || count.left.lastIndexOf('(') > count.left.lastIndexOf(')');

/** Runs of classes of one counted noun, nested ones apart. */
function runs(numbers: readonly Printed[]): Class[][] {
  const groups: Class[][] = [];
  for (const share of numbers) {
    const found = classAt(numbers, share);
    if (!found || isNested(found)) continue;
    const last = groups.at(-1)?.at(-1);
    const goes = last && last.count.noun === found.count.noun && found.count.sentence - last.count.sentence <= 1;
    if (goes && found.count.noun !== '') groups.at(-1)!.push(found);
    else groups.push([found]);
  }
  return groups.filter((group) => group.length >= 2);
}

/** Classes that are meant to make a whole: each share against the counts, the shares against 100. */
export function* classes(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const group of runs(numbers)) {
    const counts = group.map((c) => c.count);
    const shares = group.map((c) => c.share);
    const hundred = shares.reduce((all, n) => all + n.value, 0);
    if (Math.abs(hundred - 100) > AROUND_HUNDRED) continue;
    const written = `${shares.map((n) => vi(n.value)).join(' + ')} = ${vi(hundred)}`;
    const meets = meet(sum(shares.map((n) => reach(n, 'tight'))), { lo: 100, hi: 100 });
    const off = distance(sum(shares.map((n) => reach(n, 'wide'))), { lo: 100, hi: 100 });
    if (meets) yield finding('sum_ok', shares, written);
    else if (off > 0) yield finding('sum_mismatch', shares, `${written}, not 100`);
    const whole = counts.reduce((all, n) => all + n.value, 0);
    const added = `${counts.map((n) => n.label).join(' + ')} = ${vi(whole)}`;
    const agreeing: Class[] = [];
    for (const { count, share } of group) {
      const verdict = agrees(both(count), bothSums(counts), share);
      if (verdict) agreeing.push({ count, share });
      if (verdict !== false) continue;
      const others = counts.filter((n) => n !== count);
      const note = `${added}; ${count.label} / ${vi(whole)} = ${percent(count.value / whole)}, not the printed ${share.label}`;
      yield finding('share_mismatch', [count, share, ...others], note);
    }
    if (agreeing.length === 0) continue;
    const divisions = agreeing.map(({ count }) => `${count.label} / ${vi(whole)} = ${percent(count.value / whole)}`);
    const spans = new Set([...agreeing.flatMap(({ count, share }) => [count, share]), ...counts]);
    yield finding('share_ok', [...spans], `${added}; ${divisions.join('; ')}`);
  }
}

/** "trong đó có 42 hồ sơ trả sớm …, đạt tỷ lệ 28%": a class inside the class before it. Agreement only. */
export function* nestedClasses(numbers: readonly Printed[]): Generator<FindingFound> {
  let outer: Class | null = null;
  for (const share of numbers) {
    const found = classAt(numbers, share);
    if (!found) continue;
    if (!isNested(found)) outer = found;
    else if (outer && outer.count.noun === found.count.noun && found.share.significant >= 3) {
      if (agrees(both(found.count), both(outer.count), share) !== true) continue;
      const note = `${found.count.label} / ${outer.count.label} = ${percent(found.count.value / outer.count.value)}`;
      yield finding('share_ok', [outer.count, found.count, share], note);
    }
  }
}
