import { runs, triples } from './additions.js';
import { calendar } from './calendar.js';
import { changes } from './changes.js';
import { complements, headlineSums } from './complements.js';
import { classes, nestedClasses } from './classes.js';
import { contradictions } from './contradictions.js';
import { equations } from './equations.js';
import { hundreds, insured } from './hundred.js';
import { implied } from './implied.js';
import { partLists } from './lists.js';
import { members } from './members.js';
import { oneBase } from './one-base.js';
import { oddities } from './oddities.js';
import { partitions } from './partitions.js';
import { points } from './points.js';
import { plans } from './plans.js';
import { premiums } from './premiums.js';
import { printedOf } from './printed.js';
import { together } from './same.js';
import { headlineRepeats, repeats } from './repeats.js';
import { schedules } from './schedules.js';
import { shares, slashes, listedShares } from './shares.js';
import { steps } from './steps.js';
import { sums } from './sums.js';
import { keeping, thresholds } from './thresholds.js';
import { tied } from './tied.js';
import type { FindingFound, FindingsInput } from './types.js';
import { weighted } from './weighted.js';
import { years } from './years.js';

export type { FigureView, FindingFound, FindingsInput } from './types.js';

const identity = ({ kind, spans }: FindingFound): string => `${kind} ${spans.map((s) => s.start).join(' ')}`;

/** Line breaks inside a sentence are spaces to every rule here; offsets stay. */
const unwrapped = (input: FindingsInput): FindingsInput => ({
  ...input,
  ctx: { ...input.ctx, view: input.ctx.view.unwrapped },
});

/**
 * Arithmetic and consistency inside one article: sums, shares, growth, repeated figures, the calendar. Spans are of the view.
 * A mismatch needs numbers that the text itself ties together and must survive rounding and bounds; agreement may rest
 * on less, never on chance. Every rule looks at neighbours or at figures of one key, so the work is linear.
 */
export function findFindings(given: FindingsInput): FindingFound[] {
  const input = unwrapped(given);
  const numbers = printedOf(input);
  const groups = together(input, numbers);
  const lists = partLists(input, numbers);
  const all = [
    ...calendar(input),
    ...sums(lists),
    ...weighted(numbers, lists),
    ...members(numbers),
    ...complements(numbers),
    ...headlineSums(input, numbers),
    ...classes(numbers),
    ...nestedClasses(numbers),
    ...hundreds(numbers),
    ...insured(numbers),
    ...shares(numbers, lists),
    ...slashes(numbers),
    ...listedShares(numbers, groups),
    ...plans(numbers),
    ...changes(numbers),
    ...steps(numbers),
    ...tied(numbers),
    ...equations(input.ctx.view, numbers),
    ...oneBase(numbers),
    ...years(numbers, input.dates),
    ...points(numbers),
    ...schedules(numbers, input.dates, input.ctx.view.lower),
    ...implied(numbers),
    ...premiums(numbers),
    ...repeats(groups),
    ...contradictions(groups, numbers),
    ...thresholds(input, numbers),
    ...keeping(numbers),
    ...oddities(numbers),
  ];
  const more = [...triples(numbers), ...runs(numbers), ...partitions(numbers), ...headlineRepeats(numbers, groups)];
  const unique = new Map([...all, ...untold(more, all)].map((found) => [identity(found), found]));
  return [...unique.values()].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** Those of which no other finding holds all numbers already. */
function untold(more: readonly FindingFound[], told: readonly FindingFound[]): FindingFound[] {
  const holding = new Map<number, ReadonlySet<number>[]>();
  for (const { spans } of told) {
    const starts = new Set(spans.map((s) => s.start));
    for (const start of starts) {
      const others = holding.get(start);
      if (others) others.push(starts);
      else holding.set(start, [starts]);
    }
  }
  return more.filter(
    ({ spans }) => !holding.get(spans[0]!.start)?.some((starts) => spans.every((s) => starts.has(s.start))),
  );
}
