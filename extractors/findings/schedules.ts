import type { DateFound } from '../dates/types.js';
import { finding, vi } from './notes.js';
import { type Printed, isShare } from './printed.js';
import type { FindingFound } from './types.js';

/** A value with the year printed before it: "năm 2020 là 5,1%". */
interface Dated {
  n: Printed;
  year: number;
}

const SAME = 1e-6;
const near = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

/** The year printed between the number before and this one, if there is exactly one. */
function yearBefore(n: Printed, years: readonly DateFound[]): number | null {
  const own = years.filter((d) => d.start >= n.start - n.left.length && d.end <= n.start);
  return own.length === 1 ? Number(own[0]!.value!.slice(0, 4)) : null;
}

/** Runs of rates or years of service by rising calendar year, in one sentence or two that follow each other. */
function runs(numbers: readonly Printed[], dates: readonly DateFound[]): Dated[][] {
  const years = dates.filter((d) => d.grain === 'year' && d.value !== null);
  const byNumber = new Map<number, DateFound[]>();
  let i = 0;
  for (const n of numbers) {
    while (i < years.length && years[i]!.end <= n.start - n.left.length) i++;
    const own: DateFound[] = [];
    for (let j = i; j < years.length && years[j]!.end <= n.start; j++) own.push(years[j]!);
    byNumber.set(n.index, own);
  }
  const all: Dated[][] = [];
  for (const n of numbers) {
    if (!isShare(n) && n.unit !== 'year') continue;
    const year = yearBefore(n, byNumber.get(n.index)!);
    const run = all.at(-1);
    const last = run?.at(-1);
    if (year === null) {
      // "Năm 2019 tăng 0,3%, từ 4,5% lên 4,8%": the rate reached takes the year of the clause
      const first = /(?:^| )lên (?:mức )?$/.test(n.left) ? clauseYear(numbers, n, byNumber) : null;
      if (first !== null) all.push([{ n, year: first }]);
    } else if (
      last &&
      last.n.unit === n.unit &&
      n.sentence - last.n.sentence <= 1 &&
      year > last.year &&
      n.index - last.n.index <= 2
    ) {
      run!.push({ n, year });
    } else all.push([{ n, year }]);
  }
  return all.filter((run) => run.length >= 3);
}

function clauseYear(numbers: readonly Printed[], n: Printed, years: ReadonlyMap<number, DateFound[]>): number | null {
  for (let i = n.index - 1; i >= Math.max(0, n.index - 2) && numbers[i]!.sentence === n.sentence; i--) {
    const own = years.get(i)!;
    if (own.length === 1) return Number(own[0]!.value!.slice(0, 4));
  }
  return null;
}

/** "tăng thêm 0,3%/năm": the step announced in the sentence or the one before, and whether it is per year. */
function announced(numbers: readonly Printed[], run: readonly Dated[]): { step: Printed; yearly: boolean } | null {
  const first = run[0]!.n;
  for (let i = first.index - 1; i >= Math.max(0, first.index - 3); i--) {
    const n = numbers[i]!;
    if (first.sentence - n.sentence > 1) return null;
    if (n.unit !== first.unit || !/(?:tăng|giảm|thêm)/.test(n.left)) continue;
    return { step: n, yearly: /^ ?(?:\/|mỗi|một|hằng|hàng) ?năm/.test(n.right) || /\/ ?năm$/.test(n.label) };
  }
  return null;
}

/** Rates announced year by year: equal steps, and the step that the text itself states. */
export function* schedules(
  numbers: readonly Printed[],
  dates: readonly DateFound[],
  lower: string,
): Generator<FindingFound> {
  for (const run of runs(numbers, dates)) {
    const values = run.map(({ n }) => n.value);
    const step = values[1]! - values[0]!;
    if (near(step, 0) || !values.every((v, i) => i === 0 || near(v - values[i - 1]!, step))) continue;
    const stated = announced(numbers, run);
    const fitting = stated && near(stated.step.value, Math.abs(step)) ? stated.step : null;
    if (!fitting && run.length < 4) continue;
    const spans = run.map(({ n }) => n);
    yield finding(
      'change_ok',
      fitting ? [fitting, ...spans] : spans,
      `${values.map((v) => vi(v)).join(' → ')}: each step is ${vi(step)}`,
    );
    const skip = run.findIndex(({ year }, i) => i > 0 && year - run[i - 1]!.year > 1);
    if (!fitting || skip < 0 || !isYearly(lower, stated!)) continue;
    const [a, b] = [run[skip - 1]!, run[skip]!];
    const note = `at ${vi(fitting.value)} a year, ${vi(a.n.value)} in ${a.year} makes ${vi(a.n.value + step * (b.year - a.year))} in ${b.year}, not ${vi(b.n.value)}`;
    yield finding('change_mismatch', [fitting, a.n, b.n], note);
  }
}

const isYearly = (lower: string, { step, yearly }: { step: Printed; yearly: boolean }): boolean =>
  yearly || /^[^\p{L}]*\/ ?năm|^%? (?:mỗi|một|hằng|hàng) năm/u.test(lower.slice(step.core.end, step.core.end + 14));
