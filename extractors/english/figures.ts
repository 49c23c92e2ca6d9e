import type { Base, Concept, Measure, Scheme, Status } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import type { Context } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { isTotalTurns, periodOf } from '../figures/as-of.js';
import { isRateOfLaw } from '../figures/of-the-law.js';
import type { Governor } from '../figures/period.js';
import type { NumberFound } from '../numbers/index.js';
import { type Choice, chooseConcept } from './concept.js';
import { type MeasureHint, measureHint } from './measure.js';
import { type Memory, newMemory } from './memory.js';
import type { OrganisationFound } from '../organisations/index.js';
import { governorIn } from './period.js';
import { placeIn } from './place-of.js';
import { type Scene, subjectOf } from './scene.js';
import { chooseScheme, remember } from './scheme.js';
import { UNDER_THE_LAW, chooseStatus, isOldValue } from './status.js';
import { settleTitle } from './title.js';
import type { FigureDraft } from './types.js';
import { within } from './view.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** What of an article is known before its figures. */
export interface Known {
  ctx: Context;
  published: string | null;
  /** Day of the telling: what flows run until. */
  told: string | null;
  place: string | null;
  organisations: readonly OrganisationFound[];
}

interface Firm extends Span {
  name: string;
}

const firmsOf = (organisations: readonly OrganisationFound[]): Firm[] =>
  organisations
    .filter(({ kind }) => kind === 'company' || kind === 'hospital')
    .flatMap(({ name, mentions }) => mentions.map((m) => ({ ...m, name })))
    .sort((a, b) => a.start - b.start);

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

// "a consumer price index of 3 per cent and a GDP of 6 per cent": the economy, not the funds
const ECONOMY_BEFORE =
  /(?:gdp|cpi\)?|inflation|price index|economic growth)(?: growth)?(?: rate)? (?:of|at|was|is) (?:\p{L}+ )?$/u;
const ECONOMY_AFTER = /^ (?:consumer price|inflation|gdp|economic growth)/;
const isOfEconomy = ({ lower, sentence }: Scene, n: NumberFound): boolean =>
  n.unit === 'percent' &&
  (ECONOMY_BEFORE.test(lower.slice(Math.max(sentence.start, n.start - 50), n.start)) ||
    ECONOMY_AFTER.test(lower.slice(n.end, n.end + 20)));

/** The firm or hospital that a number is about: the last one named before it in the sentence. */
function firmOf(scene: Scene, n: NumberFound, firms: readonly Firm[]): Firm | null {
  return within(firms, scene.sentence.start, n.start).at(-1) ?? null;
}

/** Told as totals, unless they are said to be issued. */
const ISSUED: ReadonlySet<Concept> = new Set<Concept>(['cards', 'books']);

// "the fund's accumulated balance in 2023": what has gathered by a day; "overspent by VND9 billion in 2023" ran up over it
const GATHERED = /(?:accumulated|cumulative|reserves?|remaining|balance)(?![\p{L}])/u;
const isRunUp = (concept: Concept, { lower, sentence }: Scene, n: NumberFound): boolean =>
  concept === 'fund_balance' && !GATHERED.test(lower.slice(Math.max(sentence.start, n.start - 100), n.end + 40));

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
  from: FigureDraft | null,
): { measure: Measure; base: Base | null } {
  if (!percent) return { measure: hint.measure ?? 'level', base: null };
  if (hint.measure === 'completion' && concept === 'arrears') return { measure: 'share', base: 'plan' };
  if (from && hint.measure === null && hint.base === null && isPercent(from.unit))
    return { measure: from.measure, base: from.base };
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

/** Concepts of rules: a day told for one is not carried to the next, except from benefit to benefit. */
const RULE_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'subsidy', 'fines']);
const HELD: ReadonlySet<Concept> = new Set<Concept>([
  'participants',
  'coverage',
  'beneficiaries',
  'cashless',
  'arrears',
  'uninsured',
  'digital',
]);
const STOCK_UNITS = new Set(['person', 'organisation', 'household', 'month']);
// "Also during the period": the stretch told last
const THAT_PERIOD = /(?:during|in|over|within) (?:the|this|that) (?:reviewed |same )?(?:period|time)(?!\p{L})/u;

/** Is the governor's time later than the telling? */
const ahead = (governor: Governor | null, told: string | null): boolean => {
  const span = governor?.value ? interval(governor.value) : null;
  return span !== null && told !== null && (governor!.role === 'until' ? span[1] : span[0]) > told;
};

/** May a target be for this time? "this year" is not over yet. */
const open = (governor: Governor | null, told: string | null): boolean => {
  const span = governor?.value ? interval(governor.value) : null;
  return span !== null && (told === null || span[1] > told);
};

/** The time of a figure: its own sentence's, else the one carried for facts or for targets. */
function timeOf(
  choice: Choice,
  status: Status,
  own: Governor | null,
  known: Known,
  memory: Memory,
): { governor: Governor | null; inferred: boolean } {
  if (status === 'target') {
    const chosen = open(own, known.told) ? own : (memory.target ?? own ?? memory.governor);
    return { governor: chosen, inferred: chosen !== own };
  }
  if (status === 'estimate' && !own && memory.target) return { governor: memory.target, inferred: true };
  // "raise coverage from 91 per cent to 93 per cent in 2030": what is cannot be dated ahead
  const fact = status === 'actual' && ahead(own, known.told);
  if (own && !fact) return { governor: own, inferred: false };
  if (status === 'policy') {
    const decreed = !RULE_CONCEPTS.has(choice.concept) && memory.governor?.role === 'from';
    return { governor: decreed ? memory.governor : null, inferred: decreed };
  }
  const carried = ahead(memory.governor, known.told) && status !== 'estimate' ? null : memory.governor;
  if (carried) return { governor: carried, inferred: true };
  // "around 26,000 businesses owe": what is told of the present is of the article's day
  const present =
    status === 'actual' && (STOCK_UNITS.has(choice.unit) || (isPercent(choice.unit) && HELD.has(choice.concept)));
  return {
    governor: present || choice.concept === 'arrears' ? { role: 'now', value: known.published, atStart: false } : null,
    inferred: true,
  };
}

function draftOf(
  scene: Scene,
  index: number,
  hint: MeasureHint,
  known: Known,
  memory: Memory & { firms: readonly Firm[] },
  own: Governor | null,
): FigureDraft | null {
  const n = scene.numbers[index]!;
  if (isNoise(n) || isOfEconomy(scene, n)) return null;
  const choice = chooseConcept(scene, n, hint, memory);
  if (!choice || (choice.unit === 'month' && choice.concept !== 'arrears_duration')) return null;
  const { concept, unit, from } = choice;
  const scheme = chooseScheme(scene, n, concept, from, memory);
  const { measure, base } = settleMeasure(concept, hint, isPercent(unit), scheme, from);
  const status = from && choice.rule !== 'en:carry' ? from.status : chooseStatus(scene, n, concept, measure);
  const time = timeOf(choice, status, own, known, memory);
  const period =
    status === 'policy' && isOldValue(scene, n)
      ? null
      : from && memory.sentence.includes(from) && from.status === status
        ? from.period
        : periodOf(time.governor, {
            concept,
            status,
            unit,
            asTotal: ISSUED.has(concept) || isTotalTurns({ concept, unit }, time.governor?.role, ''),
            ranUp: isRunUp(concept, scene, n),
          });
  const firm = COMPANY_CONCEPTS.has(concept) ? firmOf(scene, n, memory.firms) : null;
  const underTheLaw =
    status === 'policy' && UNDER_THE_LAW.test(scene.lower.slice(scene.sentence.start, scene.sentence.end));
  const general = underTheLaw || isRateOfLaw({ status, concept, measure, unit }) ? 'VN' : null;
  const printed =
    placeIn(scene, n, firm, memory.district) ?? (from && memory.sentence.includes(from) ? from.place : null);
  const inferred = [
    ...(time.inferred && period !== null ? ['period'] : []),
    ...(printed === null && known.place !== null ? ['place'] : []),
  ];
  remember(memory, scene, concept, scheme);
  return {
    start: n.start,
    end: n.end,
    value: measure === 'change' ? n.value * hint.sign : n.value,
    upper: n.upper,
    unit,
    bound: n.bound,
    concept,
    scheme: [...scheme],
    measure,
    base,
    status,
    period,
    place: general ?? printed ?? known.place,
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
  const memory = { ...newMemory(), firms: firmsOf(known.organisations) };
  for (const scene of scenes) {
    if (memory.sentence.length > 0) memory.above = memory.sentence;
    memory.sentence = [];
    let hint: MeasureHint | null = null;
    const again = THAT_PERIOD.test(scene.lower.slice(scene.sentence.start, scene.sentence.end));
    for (const [i, n] of scene.numbers.entries()) {
      hint = measureHint(scene, i, hint);
      const own = governorIn(scene, n, known.told, known.published) ?? (again ? memory.span : null);
      const draft = draftOf(scene, i, hint, known, memory, own);
      if (!draft) continue;
      figures.push(draft);
      memory.sentence.push(draft);
      if (own?.role === 'in' && /\/|Q|H/.test(own.value ?? '')) memory.span = own;
      if (own && draft.status === 'target') memory.target = open(own, known.told) ? own : memory.target;
      else if (own && memory.sentence.filter((f) => f.status !== 'target').length === 1) memory.governor = own;
    }
    if (scene.numbers.length === 0) {
      hearTime(scene, known, memory);
      memory.heard = subjectOf(scene.words);
      memory.schemes.last = scene.schemes.findLast((g) => !g.soft)?.schemes ?? memory.schemes.last;
    }
    if (memory.sentence.length > 0) memory.heard = null;
    memory.district = scene.places.findLast((p) => p.level === 'district')?.path ?? memory.district;
  }
  return settleTitle(figures, known.ctx.article.title);
}

/** A sentence without figures may still set the time: "a conference reviewing performance in 2024", "goals for 2025". */
function hearTime(scene: Scene, { told, published }: Known, memory: Memory): void {
  const end = { start: scene.sentence.end, end: scene.sentence.end } as NumberFound;
  const governor = governorIn(scene, end, told, published);
  if (!governor) return;
  if (ahead(governor, told)) memory.target = governor;
  else if (governor.role !== 'in' || governor.value?.length !== 10) memory.governor = governor;
}
