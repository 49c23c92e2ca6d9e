import { FAMILY_CONCEPTS, type Family } from '../../corpus/lexicons/cue-families.js';
import type { Base, Concept, Unit } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { MeasureHint } from './measure.js';
import { type Memory, aboveOf, classOf, lastOf } from './memory.js';
import { pairedWith } from './order.js';
import type { Cue, Scene } from './scene.js';
import { PER_WEIGHT, REACH, scoreOf } from './score.js';
import type { FigureDraft } from './types.js';
import { within } from './view.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** What a number is about, and how that was found. */
export interface Choice {
  concept: Concept;
  unit: Unit;
  rule: string;
  score: number;
  /** The figure that it repeats, qualifies or goes on from. */
  from: FigureDraft | null;
}

// "16.6 million took part": a bare number of millions counts people where its cue counts people
const BARE_UNITS: ReadonlyMap<Family, Unit> = new Map<Family, Unit>([
  ...(['enrol', 'new', 'receive', 'uninsured', 'settle', 'eligible', 'cover', 'cashless', 'digital'] as const).map(
    (family) => [family, 'person'] as const,
  ),
  ['visit', 'turn'],
  ['debt', 'organisation'],
]);
/** What one person pays or gets stays below this; above it, money is a fund's. */
const PERSONAL = 1e8;
const PERSONAL_USD = 1e5;
const PERSONAL_FAMILIES: ReadonlySet<Family> = new Set<Family>(['benefit', 'contribute', 'wage', 'cost']);

function fit(
  cue: Cue,
  n: NumberFound,
  hint: MeasureHint,
  counted: Unit | null,
): { concept: Concept; unit: Unit } | null {
  const unit = n.unit ?? (n.plain && n.value < 1000 ? null : (counted ?? BARE_UNITS.get(cue.family) ?? null));
  if (unit === null) return null;
  const personal = PERSONAL_FAMILIES.has(cue.family);
  if (personal && ((unit === 'VND' && n.value >= PERSONAL) || (unit === 'USD' && n.value >= PERSONAL_USD))) return null;
  // "9,100 medical examination facilities": what they are for, not what was visited
  if (cue.family === 'visit' && unit === 'organisation') return null;
  // "60 per cent of the average wage": a rate, whatever verb stands near
  if (!personal && unit === 'percent' && hint.base === 'wage' && hint.measure === null) return null;
  if (
    personal &&
    unit === 'percent' &&
    hint.base !== null &&
    hint.base !== 'wage' &&
    hint.base !== 'cost' &&
    hint.measure !== 'change'
  )
    return null;
  const concept = FAMILY_CONCEPTS[cue.family][unit];
  return concept ? { concept, unit } : null;
}

const COVERS: ReadonlySet<Base | null> = new Set<Base | null>(['population', 'labour_force']);
const NOT_COVERED = /(?:without|uninsured|not (?:yet )?(?:have|join|participate|covered)|yet to)/;
// "(US$14.6 billion)", "or US$3 million": the same money in the other currency
const RESTATED = /^,? ?(?:\(|or |equivalent to )?(?:equivalent to |about |around |nearly |over |some |more than )?$/;
// "totalling over VND1.5 trillion", "with total debts of", "worth VND350 million"
const TOTALLED =
  /(?:total(?:l?ing|l?ed)|amount(?:ing|s|ed)? to|with (?:a )?total \p{L}+ of|worth|with a total of|with debts? of|valued at)(?: \p{L}+){0,2} ?$/u;
const MONEY_OF: Partial<Record<Concept, Concept>> = {
  arrears_units: 'arrears', arrears_workers: 'arrears', arrears_duration: 'arrears', claims: 'expenditure', beneficiaries: 'expenditure',
  medical_visits: 'expenditure', violations: 'violations', recovered: 'recovered', fines: 'fines',
}; // prettier-ignore
// "helped 1,365 women join", "an additional 2,164 people joined", "attracted 900 more"
const ADDED =
  /(?:help(?:ed|s)?|an additional|another|attract(?:ed|s)?|mobili[sz]ed|persuaded|recruited|enrolled)(?: (?:more than|over|nearly|about|some))? ?$/;
// "bringing the total to 21,540 people"
const TOTAL =
  /(?:bring|rais|tak|push|lift)ing (?:the|its|their) (?:total|number|figure)(?: \p{L}+){0,4} to(?: \p{L}+){0,2} ?$/u;
// "25 per cent for near-poor households and 10 per cent for others": a list without a verb of its own
const listed = (scene: Scene, from: FigureDraft, n: NumberFound): boolean => {
  const gap = scene.lower.slice(from.end, n.start);
  const verbs = scene.words.some((w) => w.verb && w.start >= from.end && w.end <= n.start);
  return (
    !/;/.test(gap) &&
    gap.length < 90 &&
    /(?:, | and )/.test(gap) &&
    (!verbs || /followed by|and \p{L}+ \p{L}+ $/u.test(gap))
  );
};

// "with total fines of": the amount says itself what it is
const named = ({ cues }: Scene, from: FigureDraft, n: NumberFound): boolean =>
  cues.some(
    (cue) => cue.start >= from.end && cue.end <= n.start && /^(?:fine|recover|collect|subsidy)$/.test(cue.family),
  );

const carry = (from: FigureDraft, unit: Unit, rule: string, score: number): Choice => ({
  concept: from.concept,
  unit,
  rule: `en:${rule}`,
  score,
  from,
});

/** What a change or completion qualifies: the level told before it, not the share in between. */
function qualified(memory: Memory, hint: MeasureHint): FigureDraft | null {
  const last = lastOf(memory);
  if (last?.concept === 'coverage' && (hint.measure === 'change' || hint.base === 'plan'))
    return lastOf(memory, 'count') ?? last;
  if (last?.concept === 'medical_visits' && hint.base === 'plan') return lastOf(memory, 'money') ?? last;
  return last;
}

const IT =
  /(?:^|, )(?:it|they|this|the (?:amount|sum|total|number|figure)) (?:now |already |even )?(?:number|stand|stood|reach|amount|total|come|came|be |is |was |were |are |exceed|surpass)[^,;]*$/;
// "The figures for the ten months were A, B and C, respectively": in the order of the sentence above
const IN_ORDER = /^the (?:\p{L}+ )?(?:figures|numbers) /u;
const OPENING = 400;
// "This figure equals 3 million people": a rate told above, in people
const THIS_RATE = /^th(?:is|e) (?:figure|rate) (?:is )?(?:equal|equivalent|correspond|represent|mean)/;

/** A number that goes on from the sentence above by its words alone. */
function pointsBack({ lower, sentence, numbers }: Scene, n: NumberFound, memory: Memory): Choice | null {
  const text = lower.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING));
  if (IN_ORDER.test(text) && text.includes('respectively')) {
    const listed = numbers.filter(({ unit }) => unit !== 'month' && unit !== 'year');
    const from = listed.length === memory.above.length ? memory.above[listed.indexOf(n)] : undefined;
    if (from) return carry(from, n.unit ?? from.unit, 'order', 20);
  }
  const rate = THIS_RATE.test(text) && memory.sentence.length === 0 ? memory.above.at(-1) : undefined;
  return rate?.concept === 'coverage' && (n.unit === 'person' || n.unit === null)
    ? { ...carry(rate, 'person', 'rate', 20), concept: 'participants' }
    : null;
}

/** The concept of a number; "bringing the total to" turns from the newly enrolled to all who participate. Null when nothing tells. */
export function chooseConcept(scene: Scene, n: NumberFound, hint: MeasureHint, memory: Memory): Choice | null {
  const choice = choose(scene, n, hint, memory);
  const last = lastOf(memory);
  const total =
    choice?.concept === 'new_participants' && TOTAL.test(scene.lower.slice(last?.end ?? scene.sentence.start, n.start));
  return total ? { ...choice, concept: 'participants', from: null } : choice;
}

/** The concept of a number: from the figure it restates or qualifies, its base, or the cues of its sentence. Null when nothing tells. */
function choose(scene: Scene, n: NumberFound, hint: MeasureHint, memory: Memory): Choice | null {
  const { lower, sentence } = scene;
  const last = lastOf(memory);
  const gap = last ? lower.slice(last.end, n.start) : '';
  const percent = isPercent(n.unit);
  if (last && n.unit === 'USD' && /^VND/.test(last.unit) && RESTATED.test(gap))
    return carry(last, 'USD', 'restated', 30);
  if (
    last &&
    n.unit !== null &&
    classOf(n.unit) === 'money' &&
    MONEY_OF[last.concept] &&
    TOTALLED.test(gap) &&
    !named(scene, last, n)
  )
    return { concept: MONEY_OF[last.concept]!, unit: n.unit, rule: 'en:total', score: 24, from: last };
  if (percent && COVERS.has(hint.base) && hint.measure !== 'completion' && hint.measure !== 'change') {
    const near = lower.slice(Math.max(sentence.start, n.start - 60), Math.min(sentence.end, n.end + 60));
    const uninsured = NOT_COVERED.test(near) && last?.concept !== 'participants';
    return {
      concept: uninsured ? 'uninsured' : 'coverage',
      unit: n.unit!,
      rule: 'en:base',
      score: 30,
      from: pairedWith(scene, n, memory.sentence) ?? (last?.concept === 'participants' ? last : null),
    };
  }
  if (percent && hint.base === 'beneficiaries' && scene.cues.some((cue) => cue.family === 'cashless'))
    return { concept: 'cashless', unit: n.unit!, rule: 'en:cashless', score: 30, from: null };
  const again = pointsBack(scene, n, memory);
  if (again) return again;
  const counted =
    n.unit === null
      ? (memory.sentence.findLast((f) => classOf(f.unit) === 'count' && f.unit !== 'month')?.unit ?? null)
      : null;
  const ranked = within(scene.cues, n.start - REACH, n.end + REACH)
    .flatMap((cue) => {
      const fitting = fit(cue, n, hint, counted);
      return fitting ? [{ ...fitting, cue, score: scoreOf(scene, cue, n) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const dependent =
    hint.measure === 'change' ||
    hint.measure === 'completion' ||
    hint.measure === 'gap' ||
    (percent && /^(?:receivable|total|participants)$/.test(hint.base ?? ''));
  const subject = qualified(memory, hint);
  if (dependent && subject) {
    const own = ranked.find(
      ({ cue }) =>
        cue.start >= last!.end && cue.end <= n.start && cue.weight > 1 && !/,/.test(lower.slice(cue.end, n.start)),
    );
    if (!own || own.score < PER_WEIGHT)
      return carry(subject, n.unit ?? (percent ? 'percent' : (counted ?? subject.unit)), 'carry', 22);
  }
  // "processed 99.3 per cent of them"
  if (last && percent && /^ of (?:them|these|those|which)(?! with)(?!\p{L})/u.test(lower.slice(n.end, n.end + 16)))
    return carry(last, n.unit!, 'them', 20);
  if (
    last &&
    percent &&
    hint.base === null &&
    classOf(last.unit) === 'percent' &&
    listed(scene, last, n) &&
    !(best && best.cue.start > n.end && best.score > 24)
  )
    return carry(last, n.unit!, 'list', 20);
  if (best && best.score > 1) {
    // "the figures for unemployment insurance are 30 per cent": a share of those who could
    if (best.concept === 'participants' && percent && hint.measure === null && hint.base === null)
      return { concept: 'coverage', unit: n.unit!, rule: `en:${best.cue.family}`, score: best.score, from: null };
    const added =
      best.concept === 'participants' && ADDED.test(lower.slice(Math.max(sentence.start, n.start - 40), n.start));
    return {
      concept: added ? 'new_participants' : best.concept,
      unit: best.unit,
      rule: `en:${best.cue.family}`,
      score: best.score,
      from: null,
    };
  }
  const unit = n.unit ?? (n.plain && n.value < 1000 ? null : counted);
  const kin =
    unit === null ? null : (lastOf(memory, classOf(unit)) ?? (percent ? last : null) ?? aboveOf(memory, classOf(unit)));
  if (kin && unit !== null && (unit === kin.unit || classOf(unit) !== 'count')) return carry(kin, unit, 'carry', 12);
  // "Debts are on the rise. They stood at VND9 billion": what the sentence before spoke of
  const heard =
    memory.heard && unit !== null && IT.test(lower.slice(Math.max(sentence.start, n.start - 120), n.start))
      ? memory.heard
      : null;
  const concept = heard && FAMILY_CONCEPTS[heard][unit!];
  if (concept) return { concept, unit: unit!, rule: 'en:heard', score: 8, from: null };
  const above = memory.above.at(-1);
  if (dependent && above && unit !== null) return carry(above, unit, 'above', 8);
  return best && best.score > -PER_WEIGHT
    ? { concept: best.concept, unit: best.unit, rule: `en:${best.cue.family}:far`, score: 2, from: null }
    : null;
}
