import type { DateFound } from '../dates/types.js';
import { growth } from './changes.js';
import { type Printed, isLevel, isShare } from './printed.js';
import type { FigureView, FindingFound } from './types.js';

const BACK = 8;

/** The same period in another year: 2016-01-01/2016-12-31, 2015 → 2015-01-01/2015-12-31. */
const shifted = (period: string, year: string): string => {
  const from = period.slice(0, 4);
  return period.split(from).join(year);
};

// "2.140 người, tăng 7% so với năm 2021 |(2.000 người)|": the old value of its own new one
const isOldOfAnother = ({ left }: Printed): boolean => left.endsWith('(');

const sameQuantity = (a: FigureView, b: FigureView): boolean =>
  a.concept === b.concept &&
  a.unit === b.unit &&
  a.scheme.join() === b.scheme.join() &&
  a.place === b.place &&
  a.status === b.status;

/**
 * "năm 2020 … 350 tỷ đồng; năm 2021 … 525 tỷ đồng, tăng 50% so với năm 2020": the rate says which year it is against,
 * and that year's quantity stands in the same or the previous sentence.
 */
export function* years(numbers: readonly Printed[], dates: readonly DateFound[]): Generator<FindingFound> {
  const yearDates = dates.filter((d) => d.grain === 'year');
  let at = 0;
  for (const rate of numbers) {
    const now = numbers[rate.index - 1];
    if (
      !now?.figure ||
      !isShare(rate) ||
      rate.direction === 0 ||
      !isLevel(now) ||
      isShare(now) ||
      now.sentence !== rate.sentence
    )
      continue;
    if (rate.left.length > 40 || !/^ so /.test(rate.right) || now.figure.period === null) continue;
    while (at < yearDates.length && yearDates[at]!.start < rate.end) at++;
    const against = yearDates[at];
    if (!against?.value || against.start - rate.end > 40 || against.end > rate.end + rate.right.length) continue;
    const then = shifted(now.figure.period, against.value.slice(0, 4));
    const old = numbers.slice(Math.max(0, now.index - BACK), now.index).reverse().find(
      (n) => n.figure !== null && isLevel(n) && !isOldOfAnother(n) && now.sentence - n.sentence <= 1 && n.figure.period === then && sameQuantity(n.figure, now.figure!),
    ); // prettier-ignore
    if (old && then !== now.figure.period) yield* growth(now, old, rate);
  }
}
