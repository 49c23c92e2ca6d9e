import { STUDENT_WORDS } from '../../corpus/lexicons/english-schemes.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { Memory } from './memory.js';
import type { Scene } from './scene.js';
import type { SchemeGroup } from './schemes.js';
import type { FigureDraft } from './types.js';

/** Concepts of collecting: what is owed, inspected or fined is of the schemes that money is collected for. */
const COLLECTED: ReadonlySet<Concept> = new Set<Concept>(['revenue', 'arrears', 'arrears_units', 'arrears_workers', 'arrears_duration', 'inspections', 'recovered', 'violations', 'fines']);
const HEALTH: ReadonlySet<Concept> = new Set<Concept>(['medical_visits', 'medical_cost', 'cards']);
const OF_BHXH: ReadonlySet<Concept> = new Set<Concept>(['beneficiaries', 'benefit', 'cashless', 'books']);

const PER_NUMBER = 60;
const SOFT = 45;
const STUDENTS = new RegExp(`(?<!\\p{L})(?:${STUDENT_WORDS.join('|')})s?(?!\\p{L})`, 'u');

/** Distance of a scheme's name from a number: characters between, numbers crossed, less for what "in" or "of" ties to it. */
function distance({ lower, numbers }: Scene, n: NumberFound, group: SchemeGroup): number {
  if (group.start < n.end && n.start < group.end) return 0;
  const right = group.start >= n.end;
  const [from, to] = right ? [n.end, group.start] : [group.end, n.start];
  const gap = lower.slice(from, to);
  const crossed = numbers.filter((m) => m !== n && m.start >= from && m.end <= to).length;
  const wall = /;| while | whereas /.test(gap) ? 80 : 0;
  const comma = right && /,/.test(gap) ? 30 : 0;
  const tied = right && /^ (?:in|for|of|with|by|joined|join) $/.test(gap) ? -25 : 0;
  return gap.length + crossed * PER_NUMBER + wall + comma + tied + (group.soft ? SOFT : 0);
}

/** "pensions, benefits and health care": matters in one list stand for all their schemes. */
function joined({ lower, schemes }: Scene, group: SchemeGroup): readonly Scheme[] {
  if (!group.soft) return group.schemes;
  const all = schemes.filter((g) => g.soft && Math.abs(g.start - group.start) < 60 && !/[\d;.]/.test(lower.slice(Math.min(g.end, group.end), Math.max(g.start, group.start))));
  return [...new Set(all.flatMap((g) => g.schemes))];
}

/** The schemes of a figure: the nearest name in its sentence, what its concept implies, or what was spoken of before. */
export function chooseScheme(scene: Scene, n: NumberFound, concept: Concept, from: FigureDraft | null, { schemes: memory }: Memory): readonly Scheme[] {
  if (concept === 'wage_base') return [];
  const ranked = scene.schemes.map((group) => ({ group, d: distance(scene, n, group) })).sort((a, b) => a.d - b.d);
  const nearest = ranked[0];
  if (from && (!nearest || nearest.d > 12)) return from.scheme;
  const hard = ranked.find(({ group }) => !group.soft);
  const near = scene.lower.slice(Math.max(scene.sentence.start, n.start - 30), Math.min(scene.sentence.end, n.end + 30));
  const known = memory.byConcept.get(concept);
  const chosen = ((): readonly Scheme[] => {
    if (HEALTH.has(concept) && !hard?.group.schemes.includes('BHYT')) return ['BHYT'];
    if (nearest && COLLECTED.has(concept) && nearest.group.soft && (known ?? memory.byConcept.get('revenue'))) return known ?? memory.byConcept.get('revenue')!;
    if (nearest) return nearest.group.soft && !hard ? joined(scene, nearest.group) : (hard && nearest.group.soft && hard.d < 90 ? hard : nearest).group.schemes;
    if (concept === 'digital') return [];
    if (COLLECTED.has(concept)) return known ?? memory.byConcept.get('arrears') ?? memory.byConcept.get('revenue') ?? ['BHXH'];
    if (OF_BHXH.has(concept)) return known ?? ['BHXH'];
    if (concept === 'expenditure') return known ?? memory.topic ?? [];
    return concept === 'subsidy' ? (memory.last ?? []) : (known ?? memory.last ?? []);
  })();
  return concept === 'subsidy' && chosen.join() === 'BHYT' && STUDENTS.test(near) ? ['BHYT_HSSV'] : chosen;
}

/** Remembers what a figure's own sentence printed. */
export function remember({ schemes: memory }: Memory, scene: Scene, concept: Concept, schemes: readonly Scheme[]): void {
  if (schemes.length === 0 || scene.schemes.length === 0) return;
  memory.topic ??= schemes;
  if (scene.schemes.some((g) => !g.soft)) memory.last = schemes;
  const known = memory.byConcept.get(concept);
  if (!COLLECTED.has(concept) || schemes.length >= (known?.length ?? 0)) memory.byConcept.set(concept, schemes);
  if (COLLECTED.has(concept) && schemes.length > (memory.byConcept.get('arrears')?.length ?? 1)) memory.byConcept.set('arrears', schemes);
}
