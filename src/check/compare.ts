import { type Article, type Figure, interval } from '../../schemas/index.js';
import { effective, observationsAt } from '../query/observation.js';
import { type Outline, outline, schemesOf } from '../query/outline.js';
import { type Printed, agree } from '../query/reach.js';
import {
  type Claim,
  type Dated,
  type Point,
  groupsOf,
  jumpOf,
  keyOf,
  nearestOf,
  pointsFrom,
  stoodFor,
} from '../series/index.js';
import type { Store } from '../store/index.js';
import type { Comparison, Difference, Related } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** Points shown on either side of the figure's period. */
const NEIGHBOURS = 2;

const nothing = (missing: Comparison['missing']): Comparison => ({
  verdict: 'not_compared', missing, compared: false, agreeing: [], differing: [], related: [], neighbours: [], jump: null,
}); // prettier-ignore

/** What one check of an article has found out already: a draft names its quantities more than once. */
export interface Known {
  outlines: Map<string, Outline[]>;
  /** Figures beside which the article prints other values of the same quantity and period, and does not say which holds. */
  unclear: ReadonlySet<Figure>;
}

export function knownOf({ figures }: Pick<Article, 'figures'>): Known {
  const quantities = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = JSON.stringify([keyOf(figure), figure.period]);
    const same = quantities.get(name);
    if (same) same.push(figure);
    else quantities.set(name, [figure]);
  }
  const unclear = [...quantities.values()].flatMap((all) => {
    const word = stoodFor(groupsOf(all, all[0]!.unit), ({ start }) => start);
    return all.filter((figure) => !word?.includes(figure));
  });
  return { outlines: new Map(), unclear: new Set(unclear) };
}

/** What was reported of the figure's concept and place under any schemes, without the article itself. */
function outlinesOf(store: Store, figure: Figure, article: Article, { outlines }: Known): Outline[] {
  const key = JSON.stringify({ ...keyOf(figure), scheme: null });
  let all = outlines.get(key);
  if (!all) outlines.set(key, (all = outline(store, figure, article)));
  return all;
}

/** Reports by period, by time. */
function periodsOf(reports: readonly Outline[]): Period[] {
  const periods = new Map<string, Period>();
  for (const one of reports) {
    const days = `${one.start}/${one.end}`;
    const period = periods.get(days);
    if (period) period.reports.push(one);
    else periods.set(days, { start: one.start, end: one.end, reports: [one] });
  }
  return [...periods.values()].sort(byTime);
}

interface Period {
  start: string;
  end: string;
  reports: Outline[];
}

const byTime = (a: Omit<Period, 'reports'>, b: Omit<Period, 'reports'>): number =>
  a.end.localeCompare(b.end) || b.start.localeCompare(a.start);

/** The reports of these periods read whole and sorted into claims. */
const pointsAt = (store: Store, periods: readonly Period[]): Point[] =>
  pointsFrom(
    store,
    observationsAt(
      store,
      periods.flatMap(({ reports }) => reports.map(({ key }) => key)),
    ),
  );

/**
 * Holds a figure against the stored observations of the same concept, schemes, measure, unit, base, status, place,
 * organisation and period. Values that rounding and bounds let stand for one number agree.
 */
export function compareFigure(store: Store, figure: Figure, article: Article, known = knownOf(article)): Comparison {
  const days = interval(figure.period);
  if (days === null) return nothing('period');
  if (figure.place === null) return nothing('place');
  const [start, end] = days;
  const value = { start, end, value: figure.value };
  const outlines = outlinesOf(store, figure, article, known);
  const scheme = schemesOf(figure.scheme);
  const periods = periodsOf(outlines.filter((one) => one.scheme === scheme));
  const others = periods.filter((period) => period.start !== start || period.end !== end);
  const before = others.filter((period) => byTime(period, value) < 0).slice(-NEIGHBOURS);
  const after = others.filter((period) => byTime(period, value) > 0).slice(0, NEIGHBOURS);
  const same = periods.filter((period) => !others.includes(period));
  const unclear = known.unclear.has(figure);
  const { agreeing, differing, unjudged } = sorted(figure, pointsAt(store, same)[0]?.claims ?? [], unclear);
  const course = agreeing.length > 0 || unclear || !canJump(figure) ? [] : valuesOf(store, others);
  const judged = agreeing.length + differing.length > 0;
  const single = judged || unjudged.length === 0;
  const elsewhere = outlines.filter((one) => one.scheme !== scheme && one.start === start && one.end === end);
  return {
    verdict: single ? verdictOf(agreeing.length, differing.length) : 'not_compared',
    missing: single ? null : 'single_value',
    compared: judged || nearestOf(course, value, figure.unit) !== null,
    agreeing,
    differing,
    related: [
      ...(unjudged.length > 0 ? [{ scheme: figure.scheme, claims: unjudged }] : []),
      ...relatedOf(store, elsewhere, figure),
    ],
    neighbours: pointsAt(store, [...before, ...after]),
    jump: jumpOf(course, value, figure.unit),
  };
}

/** Reports of one period, by their schemes; the value nearest to the figure first. */
function relatedOf(store: Store, reports: readonly Outline[], { value }: Figure): Related[] {
  const schemes = [...new Set(reports.map(({ scheme }) => scheme))].sort();
  return schemes.map((scheme) => {
    const keys = reports.filter((one) => one.scheme === scheme).map(({ key }) => key);
    const list = observationsAt(store, keys);
    const claims = pointsFrom(store, list).flatMap((point) => point.claims);
    claims.sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value));
    return { scheme: effective(list[0]!).scheme, claims };
  });
}

/** One value for each period: the only one reported, or that of the claim with most reports. */
function valuesOf(store: Store, periods: readonly Period[]): Dated[] {
  const alone = periods.filter(({ reports }) => reports.length === 1);
  const several = periods.filter(({ reports }) => reports.length > 1);
  return [
    ...alone.map(({ start, end, reports }) => ({ start, end, value: reports[0]!.value })),
    ...pointsAt(store, several).map(({ start, end, claims }) => ({ start, end, value: claims[0]!.value })),
  ].sort(byTime);
}

const verdictOf = (agreeing: number, differing: number): Comparison['verdict'] =>
  agreeing === 0 ? (differing === 0 ? 'new' : 'differs') : differing === 0 ? 'agrees' : 'disputed';

/** Changes, shares and plans are not carried on from year to year as levels are. */
const canJump = ({ measure, status, upper }: Figure): boolean =>
  measure === 'level' && status === 'actual' && upper === null;

/** The claims of the same period: those that agree, those that differ, and those of which nobody knows what they are. */
function sorted(figure: Figure, claims: readonly Claim[], unclear: boolean) {
  const agreeing = claims.filter((claim) => agree(figure, printedOf(figure, claim)));
  const others = claims.filter((claim) => !agreeing.includes(claim));
  const unjudged = others.filter((claim) => unclear || claim.unclear);
  const differing = others
    .filter((claim) => !unjudged.includes(claim))
    .map((claim) => difference(figure, claim))
    .sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  return { agreeing, differing, unjudged };
}

/** A claim as it was printed where it is told most precisely. */
function printedOf({ unit }: Figure, { value, upper, bound, reports }: Claim): Printed {
  const { quote } = reports.find((report) => report.value === value) ?? reports[0]!;
  return { quote, value, upper, bound, unit };
}

function difference({ value, unit }: Figure, claim: Claim): Difference {
  const by = Number((value - claim.value).toPrecision(12));
  return { claim, by, percent: isPercent(unit) || claim.value === 0 ? null : (by / Math.abs(claim.value)) * 100 };
}
