import type { Scheme } from '../../schemas/codes.js';
import { looseness, meet, sum } from './interval.js';
import { finding, likePrinted } from './notes.js';
import { type Printed, isLevel, reach } from './printed.js';
import { groupedBy } from './same.js';
import type { FigureView, FindingFound } from './types.js';

/** How many figures of one quantity are compared: a long table is not one partition. */
const MOST = 40;

/** A whole says more than chance does when its digits, or those of all parts, are many. */
const TELLING = 3;
const LOOSEST = 0.02;

const quantity = (f: FigureView): string =>
  [f.concept, f.unit, f.base, f.status, f.period, f.place, f.organisation].join('|');

/** The funds that make up a whole: the two forms of social insurance, or each fund of a list. */
function partsOf(whole: readonly Scheme[]): readonly Scheme[] | null {
  if (whole.length === 1) return whole[0] === 'BHXH' ? ['BHXH_BB', 'BHXH_TN'] : null;
  return whole.length >= 2 ? whole : null;
}

/** The figure nearest to `whole` that is of this fund alone. */
function nearest(group: readonly Printed[], scheme: Scheme, whole: Printed): Printed | null {
  const own = group.filter((n) => n.figure!.scheme.length === 1 && n.figure!.scheme[0] === scheme);
  return own.reduce<Printed | null>(
    (best, n) => (best && Math.abs(best.index - whole.index) <= Math.abs(n.index - whole.index) ? best : n),
    null,
  );
}

/**
 * One quantity of all funds and of each: "nợ 8.242 tỷ đồng BHXH, BHYT … Nợ BHXH 6.507 tỷ đồng … Nợ BHYT 1.735 tỷ đồng",
 * "15,6 triệu người tham gia BHXH … Bắt buộc có 14,7 triệu … tự nguyện 880 nghìn người", however far apart they are told.
 * Agreement only: what is told far apart may leave a fund out.
 */
export function* partitions(numbers: readonly Printed[]): Generator<FindingFound> {
  const levels = numbers.filter((n) => isLevel(n) && n.slash === null);
  for (const group of groupedBy(levels, quantity, MOST).values()) {
    for (const whole of group) {
      const parts = partsOf(whole.figure!.scheme)?.map((scheme) => nearest(group, scheme, whole));
      if (!parts || whole.significant < TELLING || !parts.every((n) => n !== null)) continue;
      const added = sum(parts.map((n) => reach(n, 'tight')));
      if (looseness(added) > LOOSEST || !meet(added, reach(whole, 'tight'))) continue;
      const total = parts.reduce((all, n) => all + n.value, 0);
      const note = `${parts.map((n) => n.label).join(' + ')} = ${likePrinted(total, whole)}`;
      yield finding('sum_ok', [whole, ...parts], note);
    }
  }
}
