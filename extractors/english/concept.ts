import { FAMILY_CONCEPTS, type Family } from '../../corpus/lexicons/cues.js';
import type { Base, Concept, Unit } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { MeasureHint } from './measure.js';
import type { Cue, Scene } from './scene.js';

/** What a number is about, and how that was found. */
export interface Choice {
  concept: Concept;
  unit: Unit;
  rule: string;
  score: number;
}

/** What the concept decision knows of the figure before, in the same sentence or the one above. */
export interface Before {
  concept: Concept;
  unit: Unit;
  end: number;
  sameSentence: boolean;
}

// "16.6 million took part": a bare number of millions counts people where its cue counts people
const BARE_UNITS: ReadonlySet<Family> = new Set<Family>([
  'enrol',
  'new',
  'receive',
  'uninsured',
  'settle',
  'eligible',
  'cover',
  'cashless',
  'digital',
  'visit',
]);

function fit(cue: Cue, n: NumberFound): { concept: Concept; unit: Unit } | null {
  if (n.unit !== null) {
    const concept = FAMILY_CONCEPTS[cue.family][n.unit];
    return concept ? { concept, unit: n.unit } : null;
  }
  if (n.plain || !BARE_UNITS.has(cue.family)) return null;
  const unit = cue.family === 'visit' ? 'turn' : 'person';
  const concept = FAMILY_CONCEPTS[cue.family][unit];
  return concept ? { concept, unit } : null;
}

const PER_WEIGHT = 10;
const PER_CHARACTER = 0.22;
const PER_NUMBER = 11;
const PER_MARK = 4;
const LINKED_BONUS = 3;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
const MARKS = /[,:()]/g;
const WALLS = /;| while | whereas | meanwhile | but /g;

/** How well a cue speaks of a number: its weight less what lies between the two. */
function scoreOf(scene: Scene, cue: Cue, n: NumberFound): number {
  const { lower, numbers } = scene;
  if (cue.start < n.end && n.start < cue.end) return cue.weight * PER_WEIGHT + 2 * LINKED_BONUS;
  const right = cue.start >= n.end;
  const [from, to] = right ? [n.end, cue.start] : [cue.end, n.start];
  const gap = lower.slice(from, to);
  const crossed = numbers.filter((m) => m !== n && m.start >= from && m.end <= to).length;
  // money and shares follow their verb, counted people come before theirs
  const follows = n.unit === 'person' || n.unit === 'organisation' || n.unit === null;
  const linked = crossed === 0 && right === follows ? LINKED_BONUS : 0;
  return (
    cue.weight * PER_WEIGHT -
    gap.length * PER_CHARACTER -
    crossed * PER_NUMBER -
    count(gap, MARKS) * PER_MARK -
    count(gap, WALLS) * 12 +
    linked
  );
}

const ENOUGH = 1;
const COVERS: ReadonlySet<Base | null> = new Set<Base | null>(['population', 'labour_force']);
const NOT_COVERED = /(?:without|uninsured|not (?:yet )?(?:have|join|participate|covered)|yet to)/;

/** The concept of a number: from its measure, the cues of its sentence, or the figure before it. Null when nothing tells. */
export function chooseConcept(scene: Scene, n: NumberFound, hint: MeasureHint, before: Before | null): Choice | null {
  const percent = n.unit === 'percent' || n.unit === 'percentage_point';
  const near = scene.lower.slice(
    Math.max(scene.sentence.start, n.start - 60),
    Math.min(scene.sentence.end, n.end + 60),
  );
  if (percent && COVERS.has(hint.base) && hint.measure !== 'completion') {
    if (hint.measure === 'change' && before)
      return { concept: before.concept, unit: n.unit!, rule: 'en:carry', score: 20 };
    const uninsured = NOT_COVERED.test(near) && before?.concept !== 'participants';
    return { concept: uninsured ? 'uninsured' : 'coverage', unit: n.unit!, rule: 'en:base', score: 30 };
  }
  const ranked = scene.cues
    .flatMap((cue) => {
      const fitting = fit(cue, n);
      return fitting ? [{ ...fitting, cue, score: scoreOf(scene, cue, n) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const dependent =
    hint.measure === 'change' ||
    hint.measure === 'completion' ||
    hint.measure === 'gap' ||
    (percent && hint.base !== null && hint.base !== 'wage' && hint.base !== 'cost');
  if (dependent && before?.sameSentence) {
    const between =
      best &&
      best.cue.start >= before.end &&
      best.cue.end <= n.start &&
      !/;/.test(scene.lower.slice(before.end, best.cue.start));
    if (!between || best.score < PER_WEIGHT)
      return { concept: before.concept, unit: n.unit ?? before.unit, rule: 'en:carry', score: 22 };
  }
  if (best && best.score > ENOUGH)
    return { concept: best.concept, unit: best.unit, rule: `en:${best.cue.family}`, score: best.score };
  if (before && (before.sameSentence || dependent)) {
    const unit = n.unit ?? (n.plain && !before.sameSentence ? null : before.unit);
    const kin = unit !== null && (percent || unit === before.unit || (unit === 'USD' && /VND/.test(before.unit)));
    if (kin) return { concept: before.concept, unit, rule: 'en:carry', score: 12 };
  }
  return best && best.score > -PER_WEIGHT
    ? { concept: best.concept, unit: best.unit, rule: `en:${best.cue.family}:far`, score: 2 }
    : null;
}
