import type { Family } from '../../corpus/lexicons/cues.js';
import type { Scheme } from '../../schemas/codes.js';
import type { SchemesOfArticle } from './article-schemes.js';
import type { Bearer } from './bearer.js';
import { announcedIn } from './announced.js';
import type { Governor } from './period.js';
import { opensWithPlace } from './place.js';
import { PUPILS } from './narrow-scheme.js';
import type { SchemeMemory } from './scheme-memory.js';
import type { Draft, Head, Scene } from './types.js';

/** What earlier sentences leave to later ones. */
export interface Memory extends SchemeMemory {
  previous: Draft | null;
  /** The last percentage. */
  percentage: Draft | null;
  /** The last quantity (no change, share or completion) of each unit. */
  heads: Map<string, Head>;
  governor: Governor | null;
  /** Was that time printed with a policy? */
  setByPolicy: boolean;
  /** Companies and hospitals of the article, in text order. */
  bearers: readonly Bearer[];
  /** The last month that governed figures. */
  month: Governor | null;
  /** The last time with both its days printed: a campaign, an inspection. */
  span: Governor | null;
  /** What headline and lede speak of. */
  topics: Set<Family>;
  place: { path: string; sentences: number } | null;
  /** The last place that the sentence before named. */
  named: string | null;
}

/** Before the first sentence. */
export const newMemory = (schemes: SchemesOfArticle, bearers: readonly Bearer[]): Memory => ({
  widest: schemes.widest,
  listed: schemes.listed,
  main: schemes.main,
  funds: schemes.funds,
  previous: null,
  percentage: null,
  heads: new Map(),
  bearers,
  topics: new Set(),
  month: null,
  span: null,
  byConcept: new Map(),
  collected: null,
  governor: null,
  setByPolicy: false,
  place: null,
  named: null,
  last: null,
  title: null,
  matter: null,
  pupils: false,
  silence: 3,
});

/** Units that carry together: money of any period, both ways to count people. */
export const headKey = (unit: string | null): string =>
  unit === null || unit === 'turn' ? 'person' : unit.startsWith('VND') ? 'VND' : unit;

/**
 * Takes what a sentence leaves to later ones.
 * @param told its last figure that tells what is, not what is planned: its time governs what follows
 * @param governor the time that the sentence itself gives that figure
 * @param sets does any figure of the sentence set a rate?
 */
export function remember(
  memory: Memory,
  scene: Scene,
  told: Draft | null,
  governor: Governor | null,
  sets: boolean,
): void {
  const hard = scene.schemes.filter((g) => !g.soft);
  memory.silence = hard.length > 0 ? 0 : memory.silence + 1;
  const group = hard.filter((g) => g.schemes.length > 0).at(-1);
  if (group && scene.sentence.kind !== 'title') memory.last = group.schemes;
  if (scene.sentence.kind === 'title' && hard.length === 0) memory.matter = scene.schemes[0]?.schemes ?? null;
  if (scene.sentence.kind === 'title' && group) memory.title = union(hard.map((g) => g.schemes));
  if (scene.sentence.kind === 'title' && PUPILS.test(scene.lower.slice(scene.sentence.start, scene.sentence.end)))
    memory.pupils = true;
  if (isHead(scene)) for (const cue of scene.cues) if (cue.weight >= 2) memory.topics.add(cue.family);
  const opening = opensWithPlace(scene);
  if (opening) memory.place = { path: opening.path, sentences: 0 };
  else if (memory.place && (++memory.place.sentences > 0 || scene.places.length > 0)) memory.place = null;
  memory.named = scene.places.filter((p) => p.level !== 'nation').at(-1)?.path ?? (told ? null : memory.named);
  memory.span = spanIn(scene) ?? memory.span;
  for (const head of memory.heads.values()) head.sentences++;
  if (!told) memory.governor = announcedIn(scene) ?? memory.governor;
  if (told && (scene.sentence.kind !== 'title' || !memory.governor)) {
    if (governor && governor.role !== 'event') {
      memory.governor = governor;
      memory.setByPolicy = sets;
    }
    if (governor?.value && /^\d{4}-(?:\d{2}|Q\d)$/.test(governor.value)) memory.month = governor;
  }
}

/** "đợt cao điểm từ ngày 1/8 đến 30/9/2022": the time that a later "sau đợt" looks back on. */
const spanIn = ({ dates }: Scene): Governor | null => {
  const last = dates.findLast(
    (d) => d.grain === 'interval' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(d.value ?? ''),
  );
  return last ? { role: 'in', value: last.value, atStart: false } : null;
};

const isHead = (scene: Scene): boolean => scene.sentence.kind === 'title' || scene.sentence.kind === 'lede';
const union = (groups: ReadonlyArray<readonly Scheme[]>): readonly Scheme[] => [...new Set(groups.flat())];
