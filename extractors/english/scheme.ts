import type { Concept, Scheme } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './scene.js';

/** The schemes last spoken of, carried from figure to figure. */
export interface SchemeMemory {
  last: readonly Scheme[] | null;
  /** The widest group printed for money collected or owed: what "the debt" of later sentences is of. */
  collected: readonly Scheme[] | null;
}

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

const PER_NUMBER = 60;
const SOFT = 45;

/** Distance of a scheme's name from a number: characters between, other numbers crossed, less for what follows "in" or "of". */
function distance(scene: Scene, n: NumberFound, group: { start: number; end: number; soft: boolean }): number {
  const { lower, numbers } = scene;
  if (group.start < n.end && n.start < group.end) return 0;
  const right = group.start >= n.end;
  const [from, to] = right ? [n.end, group.start] : [group.end, n.start];
  const gap = lower.slice(from, to);
  const crossed = numbers.filter((m) => m !== n && m.start >= from && m.end <= to).length;
  const wall = /;| while | whereas /.test(gap) ? 80 : 0;
  const comma = right && /,/.test(gap) ? 30 : 0;
  // "VND8.6 billion in social insurance", "1.4 million in voluntary social insurance"
  const tied = right && /^ (?:in|for|of|with|by|joined|join) $/.test(gap) ? -25 : 0;
  return gap.length + crossed * PER_NUMBER + wall + comma + tied + (group.soft ? SOFT : 0);
}

/** The schemes of a figure: the nearest name in its sentence, what its concept implies, or what was spoken of before. */
export function chooseScheme(
  scene: Scene,
  n: NumberFound,
  concept: Concept,
  carried: readonly Scheme[] | null,
  memory: SchemeMemory,
): readonly Scheme[] {
  if (concept === 'wage_base') return [];
  const ranked = scene.schemes.map((group) => ({ group, d: distance(scene, n, group) })).sort((a, b) => a.d - b.d);
  const nearest = ranked[0];
  const hard = ranked.find(({ group }) => !group.soft);
  if (carried && (!nearest || nearest.d > 12)) return carried;
  if (HEALTH.has(concept) && !hard?.group.schemes.includes('BHYT')) return ['BHYT'];
  const chosen = nearest?.group ?? null;
  if (chosen && COLLECTED.has(concept) && chosen.soft && memory.collected) return memory.collected;
  if (chosen) return chosen.schemes;
  if (concept === 'digital') return [];
  if (COLLECTED.has(concept) && memory.collected) return memory.collected;
  if (memory.last) return memory.last;
  return COLLECTED.has(concept) || concept === 'beneficiaries' || concept === 'benefit' ? ['BHXH'] : [];
}

/** Remembers what a figure's own sentence printed. */
export function remember(memory: SchemeMemory, concept: Concept, schemes: readonly Scheme[], printed: boolean): void {
  if (!printed || schemes.length === 0) return;
  memory.last = schemes;
  if (COLLECTED.has(concept) && schemes.length >= (memory.collected?.length ?? 0)) memory.collected = schemes;
}
