import { BOTH_KINDS } from '../../corpus/lexicons/finding-cues.js';
import { Phrases } from '../document/phrases.js';
import type { Printed } from './printed.js';

/** Which pair a word is of, and which side of it: 3 and -3. */
const kinds = new Phrases(
  BOTH_KINDS.flatMap((sides, pair) =>
    sides.flatMap((words, side) => words.map((word) => [word, side === 0 ? pair + 1 : -(pair + 1)] as const)),
  ),
);

/** How near the word stands to its number. */
const REACH = 60;

const before = ({ left }: Printed): number =>
  kinds.firstWithin(left, Math.max(0, left.length - REACH), left.length)?.value ?? 0;
const after = ({ right }: Printed): number =>
  kinds.firstWithin(right, 0, Math.min(REACH, /[,;()]|$/.exec(right)!.index))?.value ?? 0;

/** "qua tài khoản 2.310 người, bằng tiền mặt 8.450 người": told apart by the two sides of one pair, so that no third part is left. */
export const areBothKinds = (a: Printed, b: Printed): boolean =>
  [before, after].some((side) => side(a) !== 0 && side(a) === -side(b));
