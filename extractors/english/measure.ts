import { ENGLISH_BASES } from '../../corpus/lexicons/english-measures.js';
import type { Base, Measure } from '../../schemas/codes.js';
import { Phrases } from '../document/phrases.js';
import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './scene.js';
import { isPercent } from '../../schemas/unit-kinds.js';

const bases = new Phrases(ENGLISH_BASES.flatMap(([base, nouns]) => nouns.map((noun) => [noun, base] as const)));

// Words of moving right before the number: "up 6.9%", "rising by nearly 9.8%", "an increase of VND31.2 trillion", "fell by 3.2 percent"
const UP =
  '(?<!(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|us(?:e|es|ed|ing)|sign(?:ed|ing)?|set|add(?:ed|ing)?) )up|rise|rises|rose|rising|risen|raise[ds]?|increase[ds]?|increasing|grow|grew|grown|growing|growth|gain(?:ed)?|surge[ds]?|surging|jump(?:ed|ing)?|climb(?:ed|ing)?|soar(?:ed)?|an additional|a further|more|additional';
const DOWN =
  'down|fall|falls|fell|falling|fallen|drop(?:ped|ping|s)?|decrease[ds]?|decreasing|decline[ds]?|declining|reduction|reduced|shrank|shr[iu]nk|cut|lower';
const MOVED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(${DOWN})|${UP})(?: year[- ]on[- ]year| steadily| sharply| slightly| respectively)?(?: by| of|:)?(?: a| an)?(?: (?:more than|over|nearly|almost|about|around|some|roughly))? ?$`,
  'u',
);
// "a 12 percent increase", "a 15 percent rise", "3.5 percent growth"
const MOVED_AFTER =
  /^,? ?(?:year[- ]on[- ]year )?(?:(increase|rise|growth|hike|jump|surge)|(decrease|drop|fall|decline|reduction))(?!\p{L})/u;
// "6,232 people higher than the same period", "0.15% less than", "more than last year"
const THAN_AFTER =
  /^ (?:people |percent |per cent )?(?:(higher|more)|(lower|less|fewer)) than (?:in |at |that of |the figure (?:of|in) |those of )?(?:the )?(?:same|previous|last|corresponding|year|end|late|20\d\d)/u;
// "from 91.2 per cent to 93 per cent": both are levels; "rose to 2.46 million"
const LEVEL_BEFORE =
  /(?:^|[^\p{L}])(?:to|at|from)(?: (?:more than|over|nearly|almost|about|around|some|an estimated))? ?$/u;
// "increase pensions by 8%", "cut debts by VND3 billion": the verb, what it moves, and by how much
const MOVED_OBJECT =
  /(?:^|[^\p{L}])(?:(cut|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?)|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|lift(?:s|ed|ing)?) (?:[\p{L}']+ ){1,6}by(?: (?:more than|over|nearly|almost|about|around|some|an average of))? ?$/u;
// "surpassing the target by 3.6%", "exceeding the yearly target by 4.5 per cent", "0.54 percent higher than the year's plan"
const GAP_BEFORE =
  /(?:exceed|surpass|beat|outstrip|overshoot|miss)(?:ed|ing|es|s)? (?:[\p{L}']+ ){0,6}(?:plan|target|goal|resolution|estimate|quota)s?(?: [\p{L}']+){0,4} by(?: \p{L}+){0,2} ?$/u;
const GAP_AFTER =
  /^ (?:higher|lower|more|less|above|below|over) (?:than )?(?:the )?(?:[\p{L}']+ ){0,3}(?:plan|target|goal|quota)/u;
// "completing 75.2% of the plan", "101.3 percent of the plan", "meeting 49 percent of the target"
const OF = /^ ?\)?(?:, respectively,?)? (?:of|against|compared (?:to|with)|from|over|on|in) /u;
const LINKED =
  /^(?:,? or | \((?:or |equivalent to |equal to )?|,? equivalent to |; )(?:(?:about|around|over|nearly|some) )?$/;

/** What a number's own words say of its measure and base. `null` where they say nothing. */
export interface MeasureHint {
  measure: Measure | null;
  base: Base | null;
  sign: 1 | -1;
}

const BASE_REACH = 70;
const COMPOUND = /^ (?:(?!of|in|for|with|at|to)\p{L}+ )?$/u;

/** The base named after a percentage: the first known noun of the phrase after "of". */
function baseAfter(scene: Scene, n: NumberFound, limit: number): Base | null {
  const { lower } = scene;
  const tail = lower.slice(n.end, Math.min(limit, n.end + BASE_REACH));
  const of = OF.exec(tail);
  if (!of) return null;
  const stop = /[,;.]|(?: and | while )/.exec(tail.slice(of[0].length));
  const to = n.end + of[0].length + (stop?.index ?? tail.length);
  let head: { end: number; value: Base } | null = null;
  let at = n.end + of[0].length;
  const last = Math.min(to + 1, limit);
  for (let m = bases.firstWithin(lower, at, last); m; m = bases.firstWithin(lower, at, last)) {
    // "the premium collection target": the last noun of a compound is its head
    if (!head || COMPOUND.test(lower.slice(head.end, m.start))) head = { end: m.end, value: m.value };
    at = m.end;
  }
  return head?.value ?? null;
}

/** "45 per cent and 35 per cent, respectively, of the workforce": the base that the last of a list names. */
function sharedBase(scene: Scene, index: number): Base | null {
  const [n, next] = [scene.numbers[index]!, scene.numbers[index + 1]];
  if (next?.unit !== 'percent' || scene.lower.slice(n.end, next.start) !== ' and ') return null;
  return baseAfter(scene, next, scene.numbers[index + 2]?.start ?? scene.sentence.end);
}

/** Reads measure, base and sign from the words around a number. `previous`: the hint of the number before, for "X or Y%". */
export function measureHint(scene: Scene, index: number, previous: MeasureHint | null): MeasureHint {
  const { lower, numbers, sentence } = scene;
  const n = numbers[index]!;
  const before = lower.slice(
    Math.max(index > 0 ? numbers[index - 1]!.end : sentence.start, n.start - 60, sentence.start),
    n.start,
  );
  const limit = numbers[index + 1]?.start ?? sentence.end;
  const after = lower.slice(n.end, Math.min(limit, n.end + 60));
  const percent = isPercent(n.unit);
  const base = percent ? (baseAfter(scene, n, limit) ?? sharedBase(scene, index)) : null;
  if (
    previous &&
    LINKED.test(lower.slice(numbers[index - 1]!.end, n.start)) &&
    (base === null || base === 'previous_period' || previous.measure === 'gap') &&
    (previous.measure === 'change' || previous.measure === 'gap')
  )
    return { ...previous, base: percent ? (previous.measure === 'gap' ? 'plan' : 'previous_period') : null };
  if (GAP_BEFORE.test(before) || (percent && GAP_AFTER.test(after)))
    return { measure: 'gap', base: percent ? 'plan' : null, sign: 1 };
  const moved = MOVED_BEFORE.exec(before) ?? null;
  if (moved && !/(?:more|additional)(?: than)? ?$/.test(before)) return change(percent, moved[1] ? -1 : 1);
  const object = MOVED_OBJECT.exec(before);
  if (object) return change(percent, object[1] ? -1 : 1);
  if (/(?:an additional|a further) ?$/.test(before) && n.unit !== 'person') return change(percent, 1);
  const movedAfter = MOVED_AFTER.exec(after) ?? THAN_AFTER.exec(after);
  if (movedAfter) return change(percent, movedAfter[2] ? -1 : 1);
  if (LEVEL_BEFORE.test(before)) return { measure: percent && base === 'plan' ? 'completion' : null, base, sign: 1 };
  if (percent && (base === 'plan' || /(?:achiev|complet|fulfil|meet)\p{L}*(?: \p{L}+){0,2} ?$/u.test(before)))
    return { measure: 'completion', base: 'plan', sign: 1 };
  return { measure: null, base: base === 'previous_period' ? null : base, sign: 1 };
}

const change = (percent: boolean, sign: 1 | -1): MeasureHint => ({
  measure: 'change',
  base: percent ? 'previous_period' : null,
  sign,
});
