import type { Family } from '../../corpus/lexicons/cue-families.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { conceptOf } from './concept-of.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// Products that are printed: what comes out, and the rates in them, are of what stands before the first factor.

// "5,2 triệu đồng x 6 = 31,2 triệu đồng", "4,5% × 1.800.000 × 12 tháng = 972.000 đồng"
const LINK = /^ ?(?:[x×*=]|nhân(?: với)?) ?$/u;
const TIMES = /[x×*]|nhân/u;
/** No product has more factors. */
const MOST = 6;
/** How far before its first factor the word may stand that a product is of, in characters. */
const REACH = 160;
/** What one person pays or is paid is reckoned out; the wage is what it is reckoned from. */
const RECKONED_OUT: ReadonlySet<Family> = new Set<Family>(['benefit', 'contribute', 'due', 'subsidy', 'settle']);

/** Index of the first factor of the product that a number stands in; null when it stands in none. */
function firstFactor({ lower, numbers }: Scene, { index }: Site): number | null {
  const between = (i: number): string => lower.slice(numbers[i]!.end, numbers[i + 1]!.start);
  const linked = (i: number): boolean => i + 1 < numbers.length && LINK.test(between(i));
  let first = index;
  let times = linked(index) && TIMES.test(between(index));
  while (first > 0 && index - first < MOST && linked(first - 1)) {
    first--;
    times ||= TIMES.test(between(first));
  }
  return times ? first : null;
}

/** Rule of what a product comes to. */
export const PRODUCT = 'product';
/** The result of a product, or a rate in it. */
export function productOf(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  const { n } = site;
  const { lower, cues, sentence, numbers } = scene;
  const result = isMoney(n.unit) && /= ?$/u.test(lower.slice(Math.max(sentence.start, n.start - 2), n.start));
  if (!result && n.unit !== 'percent') return null;
  const first = firstFactor(scene, site);
  if (first === null) return null;
  const { start } = numbers[first]!;
  // "sẽ nhận 100% mức lương (6 triệu đồng x 6 = 36 triệu đồng)": what the rate before it comes to
  const ofRate = previous?.scene === scene && RECKONED_OUT.has(previous.family) ? previous : undefined;
  const of = cues.findLast((c) => c.end <= start && start - c.end < REACH && RECKONED_OUT.has(c.family)) ?? ofRate;
  const concept = of && conceptOf(of.family, n);
  return concept ? { family: of.family, concept, rule: PRODUCT, score: 9 } : null;
}
