/** Lists told in one order: "A and B joined social and health insurance, respectively". */
import type { NumberFound } from '../numbers/index.js';
import { classOf } from './memory.js';
import type { Scene } from './scene.js';
import type { FigureDraft } from './types.js';

// Between the members of a list of numbers: "A, B and C"
const NEXT = /^(?:,|;|,? and|; and) $/;

const REACH = 300;
const LONGEST = 12;

/** The numbers that stand in one list with `n` and are told to be in order; null when the sentence says nothing of the kind. */
export function runOf({ lower, numbers, sentence }: Scene, n: NumberFound): readonly NumberFound[] | null {
  // most numbers stand in no such list: the word itself is asked for first, and near
  if (!lower.slice(n.end, Math.min(sentence.end, n.end + REACH)).includes('respectively')) return null;
  const joined = (a: NumberFound, b: NumberFound): boolean => NEXT.test(lower.slice(a.end, b.start));
  let first = numbers.indexOf(n);
  let last = first;
  const at = first;
  while (first > 0 && at - first < LONGEST && joined(numbers[first - 1]!, numbers[first]!)) first--;
  while (last + 1 < numbers.length && last - at < LONGEST && joined(numbers[last]!, numbers[last + 1]!)) last++;
  const told = /^[^.;\d]{0,60}respectively/.test(lower.slice(numbers[last]!.end, sentence.end));
  return told && last > first ? numbers.slice(first, last + 1) : null;
}

/** "5 million people and 2 million, or 10 per cent and 4 per cent, respectively": the count that a share of a list belongs to. */
export function pairedWith(scene: Scene, n: NumberFound, told: readonly FigureDraft[]): FigureDraft | null {
  const run = runOf(scene, n);
  const counts = run ? told.filter((f) => classOf(f.unit) === 'count' && f.end <= run[0]!.start) : [];
  return run && counts.length >= run.length ? counts[counts.length - run.length + run.indexOf(n)]! : null;
}
