import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { NumberFound } from '../numbers/index.js';
import { classOf } from './memory.js';
import type { Cue, Scene } from './scene.js';
import { within } from './view.js';

/** Cues farther off say nothing of a number. */
export const REACH = 400;
export const PER_WEIGHT = 10;
const PER_WORD = 3;
const PER_CHARACTER = 0.22;
const PER_NUMBER = 11;
const PER_MARK = 4;
const PER_WALL = 12;
const LINKED = 3;
const DIRECT = 6;
// "inspected 90 firms, sued 12 firms and recovered …", "inspections of 90 firms": a deed governs the count right behind it
const DEEDS: ReadonlySet<Family> = new Set<Family>(['inspect', 'violate', 'fine', 'recover', 'settle', 'new']);
const OBJECT = /^ (?:(?:on|of|at|against) )?$/;
const MARKS = /[,:()]/g;
const WALLS = /;| while | whereas | meanwhile | but /g;
const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

// "VND7.9 billion was recovered", "VND8 billion had to be paid back": the verb of a passive sentence
const PASSIVE = /^ (?:in total )?(?:was|were|is|are|has been|have been|had been|had to be|must be) (?:\p{L}+ly )?$/u;
const PASSIVE_BONUS = 8;

/** How well a cue speaks of a number: its weight and length, less what lies between the two. */
export function scoreOf({ lower, numbers }: Scene, cue: Cue, n: NumberFound): number {
  const worth = cue.weight * PER_WEIGHT + (cue.words - 1) * PER_WORD;
  if (cue.start < n.end && n.start < cue.end) return worth + 2 * LINKED;
  const right = cue.start >= n.end;
  const [from, to] = right ? [n.end, cue.start] : [cue.end, n.start];
  const gap = lower.slice(from, to);
  // a share in apposition ("19 million people, or 37% of the workforce, join") is hardly in the way
  const inGap = within(numbers, from, to).filter((m) => m !== n);
  const apposed = n.unit === 'percent' ? 0 : inGap.filter((m) => m.unit === 'percent').length;
  const crossed = inGap.length - apposed;
  // money and shares follow their verb, counted people come before theirs
  const counted = n.unit === null || classOf(n.unit) === 'count';
  const passive =
    right &&
    (PASSIVE.test(gap) ||
      PASSIVE.test(
        `${gap}${lower.slice(cue.start, cue.end)} `.replace(/(?:be|been) \p{L}+ $/u, (be) => be.split(' ')[0]! + ' '),
      ))
      ? PASSIVE_BONUS
      : 0;
  const governs = !right && counted && DEEDS.has(cue.family) && OBJECT.test(gap);
  const linked = (crossed === 0 && (right === counted || governs) ? LINKED : 0) + (governs ? DIRECT : 0) + passive;
  return (
    worth -
    gap.length * PER_CHARACTER -
    crossed * PER_NUMBER -
    Math.max(0, count(gap, MARKS) - 2 * apposed) * PER_MARK -
    count(gap, WALLS) * PER_WALL +
    linked
  );
}
