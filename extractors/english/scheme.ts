import { STUDENT_WORDS } from '../../corpus/lexicons/english-schemes.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { Memory } from './memory.js';
import { runOf } from './order.js';
import type { Scene } from './scene.js';
import type { SchemeGroup } from './schemes.js';
import type { FigureDraft } from './types.js';
import { within } from './view.js';

/** Concepts of collecting: what is owed, inspected or fined is of the schemes that money is collected for. */
const COLLECTED: ReadonlySet<Concept> = new Set<Concept>([
  'revenue',
  'arrears',
  'arrears_units',
  'arrears_workers',
  'arrears_duration',
  'inspections',
  'recovered',
  'violations',
  'fines',
]);
const HEALTH: ReadonlySet<Concept> = new Set<Concept>(['medical_visits', 'medical_cost', 'cards']);
const OF_BHXH: ReadonlySet<Concept> = new Set<Concept>(['beneficiaries', 'benefit', 'cashless', 'books']);

const REACH = 400;
const PER_NUMBER = 60;
const SOFT = 45;
const STUDENTS = new RegExp(`(?<!\\p{L})(?:${STUDENT_WORDS.join('|')})s?(?!\\p{L})`, 'u');

// "…, of which health insurance accounted for": a part's scheme
const PART = /(?:of which|in which|including) $/;
// Farther off, a scheme's name says nothing of services and accounts
const DIGITAL_REACH = 45;

// "VND8.6 billion in social insurance", "15 million will participate in unemployment insurance"
const TIE =
  /^ (?:in|for|of|with|by|joined|join) $|(?:join|joined|joining|participat\p{L}+ in|part in|enrol\p{L}* in|covered (?:by|with)|have|has|had) $/u;

/** Distance of a scheme's name from a number: characters between, numbers crossed, less for what "in" or "of" ties to it. */
function distance({ lower, numbers }: Scene, n: NumberFound, group: SchemeGroup): number {
  if (group.start < n.end && n.start < group.end) return 0;
  const right = group.start >= n.end;
  const [from, to] = right ? [n.end, group.start] : [group.end, n.start];
  const gap = lower.slice(from, to);
  const inGap = within(numbers, from, to).filter((m) => m !== n);
  const apposed = n.unit === 'percent' ? 0 : inGap.filter((m) => m.unit === 'percent').length;
  const wall = /;| while | whereas /.test(gap) ? 80 : 0;
  const comma = right && apposed === 0 && /,/.test(gap) ? 30 : 0;
  const tied = right && TIE.test(gap) ? -25 - (apposed > 0 ? gap.length / 2 : 0) : 0;
  // "… join social insurance and 15 million": what stands before the conjunction belongs to the number before
  const closed = !right && numbers.some((m) => m.end <= group.start) && /^,? (?:and|while|whereas) /.test(gap) ? 40 : 0;
  return gap.length + (inGap.length - apposed) * PER_NUMBER + wall + comma + tied + closed + (group.soft ? SOFT : 0);
}

/** "pensions, benefits and health care": matters in one list stand for all their schemes. */
function joined({ lower, schemes }: Scene, group: SchemeGroup): readonly Scheme[] {
  if (!group.soft) return group.schemes;
  const all = schemes.filter(
    (g) =>
      g.soft &&
      Math.abs(g.start - group.start) < 60 &&
      !/[\d;.]/.test(lower.slice(Math.min(g.end, group.end), Math.max(g.start, group.start))),
  );
  return [...new Set(all.flatMap((g) => g.schemes))];
}

// Between the names of a list: "joined A and B"
const NEXT_NAME = /^(?:,|,? and|,? or) (?:the )?$/;

/** "for unemployment insurance and health insurance … 17 million and 95 million people, respectively": lists in one order. */
function respective(scene: Scene, n: NumberFound): readonly Scheme[] | null {
  const run = runOf(scene, n);
  if (!run) return null;
  const before = scene.schemes.filter((g) => !g.soft && g.end <= run[0]!.start);
  let first = before.length - 1;
  while (first > 0 && NEXT_NAME.test(scene.lower.slice(before[first - 1]!.end, before[first]!.start))) first--;
  const names = before.slice(Math.max(0, first)).flatMap((g) => g.schemes);
  return names.length === run.length ? [names[run.indexOf(n)]!] : null;
}

/** The schemes of a figure: the nearest name in its sentence, what its concept implies, or what was spoken of before. */
export function chooseScheme(
  scene: Scene,
  n: NumberFound,
  concept: Concept,
  from: FigureDraft | null,
  { schemes: memory }: Memory,
): readonly Scheme[] {
  if (concept === 'wage_base') return [];
  const paired = respective(scene, n);
  if (paired) return paired;
  const ranked = within(scene.schemes, n.start - REACH, n.end + REACH)
    .filter((group) => !(group.start > n.end && PART.test(scene.lower.slice(n.end, group.start))))
    .map((group) => ({ group, d: distance(scene, n, group) }))
    .sort((a, b) => a.d - b.d);
  const nearest = ranked[0];
  if (from && (!nearest || nearest.d > 12 || runOf(scene, n))) return from.scheme;
  const hard = ranked.find(({ group }) => !group.soft);
  const near = scene.lower.slice(
    Math.max(scene.sentence.start, n.start - 30),
    Math.min(scene.sentence.end, n.end + 30),
  );
  const known = memory.byConcept.get(concept);
  const chosen = ((): readonly Scheme[] => {
    if (concept === 'digital' && !(nearest && nearest.d < DIGITAL_REACH)) return [];
    if (HEALTH.has(concept) && !hard?.group.schemes.includes('BHYT')) return ['BHYT'];
    if (nearest && COLLECTED.has(concept) && nearest.group.soft && (known ?? memory.byConcept.get('revenue')))
      return known ?? memory.byConcept.get('revenue')!;
    if (nearest)
      return nearest.group.soft && !hard
        ? joined(scene, nearest.group)
        : (hard && nearest.group.soft && hard.d < 90 ? hard : nearest).group.schemes;
    if (COLLECTED.has(concept))
      return known ?? memory.byConcept.get('arrears') ?? memory.byConcept.get('revenue') ?? memory.topic ?? ['BHXH'];
    // "the average payout" in an article on jobless claims
    if (OF_BHXH.has(concept)) return known ?? (memory.topic?.join() === 'BHTN' ? memory.topic : ['BHXH']);
    if (concept === 'expenditure') return known ?? memory.topic ?? [];
    return concept === 'subsidy' ? (memory.last ?? []) : (known ?? memory.last ?? []);
  })();
  return concept === 'subsidy' && chosen.join() === 'BHYT' && STUDENTS.test(near) ? ['BHYT_HSSV'] : chosen;
}

/** Remembers what a figure's own sentence printed. */
export function remember(
  { schemes: memory }: Memory,
  scene: Scene,
  concept: Concept,
  schemes: readonly Scheme[],
): void {
  if (schemes.length === 0 || scene.schemes.length === 0) return;
  memory.topic ??= schemes;
  if (scene.schemes.some((g) => !g.soft)) memory.last = schemes;
  const known = memory.byConcept.get(concept);
  if (!COLLECTED.has(concept) || schemes.length >= (known?.length ?? 0)) memory.byConcept.set(concept, schemes);
  if (COLLECTED.has(concept) && schemes.length > (memory.byConcept.get('arrears')?.length ?? 1))
    memory.byConcept.set('arrears', schemes);
}
