import type { Base, Concept, Measure, Scheme } from '../../schemas/codes.js';
import type { Context } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { type Governor, periodOf } from '../figures/period.js';
import type { NumberFound } from '../numbers/index.js';
import { type Before, chooseConcept } from './concept.js';
import { type MeasureHint, measureHint } from './measure.js';
import type { OrganisationFound } from './organisations.js';
import { governorIn } from './period.js';
import { placeIn } from './place-of.js';
import type { Scene } from './scene.js';
import { type SchemeMemory, chooseScheme, remember } from './scheme.js';
import { chooseStatus } from './status.js';
import type { FigureDraft } from './types.js';

interface Known {
  ctx: Context;
  published: string | null;
  /** Day of the telling: what flows run until. */
  told: string | null;
  place: string | null;
  organisations: readonly OrganisationFound[];
}

interface Memory {
  schemes: SchemeMemory;
  governor: Governor | null;
  before: (Before & { draft: FigureDraft; paragraph: number }) | null;
}

const PERCENTAGES = new Set(['percent', 'percentage_point']);
const COMPANY_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  'arrears',
  'arrears_workers',
  'arrears_duration',
  'violations',
  'recovered',
  'fines',
]);

// Durations count only as arrears: "15 years of contributions", "the 12-month period" are no figures
const isNoise = (n: NumberFound): boolean =>
  n.foreign || (n.unit === null && n.plain && n.value < 1000) || (n.unit === 'times' && n.plain) || n.unit === 'year';

/** The firm or hospital that a number is about: the last one named before it in the sentence. */
function firmOf(
  scene: Scene,
  n: NumberFound,
  organisations: readonly OrganisationFound[],
): { name: string; span: Span } | null {
  let best: { name: string; span: Span } | null = null;
  for (const { name, kind, mentions } of organisations) {
    if (kind !== 'company' && kind !== 'hospital') continue;
    for (const span of mentions)
      if (span.start >= scene.sentence.start && span.end <= n.start && (!best || span.start > best.span.start))
        best = { name, span };
  }
  return best;
}

const SHARE_BASES: ReadonlySet<Base | null> = new Set<Base | null>([
  'receivable',
  'total',
  'participants',
  'beneficiaries',
  'students',
  'households',
  'other',
  'population',
  'labour_force',
  'plan',
]);

/** Measure and base of a figure once its concept is known. */
function settleMeasure(
  concept: Concept,
  hint: MeasureHint,
  percent: boolean,
  schemes: readonly Scheme[],
): { measure: Measure; base: Base | null } {
  if (!percent) return { measure: hint.measure ?? 'level', base: null };
  if (hint.measure === 'completion' && concept === 'arrears') return { measure: 'share', base: 'plan' };
  if (hint.measure) return { measure: hint.measure, base: hint.base };
  if (concept === 'coverage' || concept === 'uninsured') {
    const health = schemes.some((s) => s.startsWith('BHYT'));
    return {
      measure: concept === 'coverage' ? 'level' : 'share',
      base: hint.base ?? (health ? 'population' : 'labour_force'),
    };
  }
  if (concept === 'contribution' || concept === 'benefit') return { measure: 'level', base: hint.base ?? 'wage' };
  if (concept === 'subsidy') return { measure: 'level', base: 'cost' };
  if (concept === 'cashless') return { measure: 'share', base: 'beneficiaries' };
  if (concept === 'digital') return { measure: 'share', base: hint.base ?? 'total' };
  return {
    measure: 'share',
    base: SHARE_BASES.has(hint.base) ? hint.base : concept === 'arrears' ? 'receivable' : null,
  };
}

function draftOf(
  scene: Scene,
  index: number,
  hint: MeasureHint,
  known: Known,
  memory: Memory,
  governor: Governor | null,
): FigureDraft | null {
  const n = scene.numbers[index]!;
  if (isNoise(n)) return null;
  const before = memory.before;
  const choice = chooseConcept(scene, n, hint, before);
  if (!choice || (choice.unit === 'month' && choice.concept !== 'arrears_duration')) return null;
  const carries = choice.rule === 'en:carry' ? (before?.draft.scheme ?? null) : null;
  const scheme = chooseScheme(scene, n, choice.concept, carries, memory.schemes);
  const percent = PERCENTAGES.has(choice.unit);
  const { measure, base } = settleMeasure(choice.concept, hint, percent, scheme);
  const status = chooseStatus(scene, n, choice.concept, measure);
  const inferred: string[] = [];
  const depends =
    choice.rule === 'en:carry' ||
    (choice.concept === 'coverage' && before?.sameSentence === true && before.concept === 'participants');
  const own =
    depends && before?.sameSentence
      ? undefined
      : periodOf(governor, { concept: choice.concept, status, unit: choice.unit, asTotal: true });
  const period = own === undefined ? before!.draft.period : own;
  const firm = COMPANY_CONCEPTS.has(choice.concept) ? firmOf(scene, n, known.organisations) : null;
  const printed = placeIn(scene, n, firm?.span ?? null);
  if (printed === null && known.place !== null) inferred.push('place');
  remember(
    memory.schemes,
    choice.concept,
    scheme,
    scene.schemes.some((g) => !g.soft),
  );
  return {
    start: n.start,
    end: n.end,
    value: measure === 'change' ? n.value * hint.sign : n.value,
    upper: n.upper,
    unit: choice.unit,
    bound: n.bound,
    concept: choice.concept,
    scheme: [...scheme],
    measure,
    base,
    status,
    period,
    place: printed ?? known.place,
    organisation: firm?.name ?? null,
    rule: choice.rule,
    confidence: Math.round(Math.min(0.95, 0.5 + choice.score / 60 - (n.doubtful ? 0.2 : 0)) * 100) / 100,
    inferred,
    flags: n.doubtful ? ['number_repaired'] : [],
  };
}

/** The figures of an article, in text order. `scenes` are its sentences, furniture left out. */
export function findEnglishFigures(scenes: readonly Scene[], known: Known): FigureDraft[] {
  const figures: FigureDraft[] = [];
  const memory: Memory = { schemes: { last: null, collected: null }, governor: null, before: null };
  for (const scene of scenes) {
    const paragraph = scene.lower.lastIndexOf('\n', scene.sentence.start);
    if (memory.before) memory.before = { ...memory.before, sameSentence: false };
    let hint: MeasureHint | null = null;
    let told: Governor | null = null;
    for (const [i, n] of scene.numbers.entries()) {
      hint = measureHint(scene, i, hint);
      const governor = governorIn(scene, n, known.told, known.published);
      told ??= governor;
      const draft = draftOf(scene, i, hint, known, memory, governor ?? memory.governor);
      if (!draft) continue;
      figures.push(draft);
      memory.before = {
        concept: draft.concept,
        unit: draft.unit,
        end: draft.end,
        sameSentence: true,
        draft,
        paragraph,
      };
    }
    if (told) memory.governor = told;
    else memory.governor = governorOfText(scene, known) ?? memory.governor;
  }
  return figures;
}

/** A sentence without figures may still set the time: "a conference reviewing performance in 2024". */
function governorOfText(scene: Scene, { told, published }: Known): Governor | null {
  const end = { start: scene.sentence.end, end: scene.sentence.end } as NumberFound;
  const governor = governorIn(scene, end, told, published);
  return governor && governor.role === 'in' && governor.value?.length === 10 ? null : governor;
}
