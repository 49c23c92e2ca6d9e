import { type Article, type Figure, interval } from '../../schemas/index.js';
import { observationsAt } from '../query/observation.js';
import { type Outline, outline } from '../query/outline.js';
import { agree } from '../query/reach.js';
import { type Dated, type Point, jumpOf, keyOf, pointsFrom } from '../series/index.js';
import type { Store } from '../store/index.js';
import type { Comparison, Difference } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** Points shown on either side of the figure's period. */
const NEIGHBOURS = 2;

const nothing = (verdict: Comparison['verdict'], missing: Comparison['missing'] = null): Comparison => ({
  verdict, missing, agreeing: [], differing: [], neighbours: [], jump: null,
}); // prettier-ignore

/** What one check has looked up already: a draft names its quantities more than once. */
export type Known = Map<string, Outline[]>;

/** What was reported of the figure's quantity and place, without the article itself: by period, by time. */
function periodsOf(store: Store, figure: Figure, article: Article, known: Known): Period[] {
  const key = JSON.stringify([keyOf(figure), article.id]);
  let all = known.get(key);
  if (!all) known.set(key, (all = outline(store, figure, article)));
  const periods = new Map<string, Period>();
  for (const one of all) {
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
export function compareFigure(store: Store, figure: Figure, article: Article, known: Known = new Map()): Comparison {
  const days = interval(figure.period);
  if (days === null) return nothing('not_compared', 'period');
  if (figure.place === null) return nothing('not_compared', 'place');
  const [start, end] = days;
  const periods = periodsOf(store, figure, article, known);
  const others = periods.filter((period) => period.start !== start || period.end !== end);
  const before = others.filter((period) => byTime(period, { start, end }) < 0).slice(-NEIGHBOURS);
  const after = others.filter((period) => byTime(period, { start, end }) > 0).slice(0, NEIGHBOURS);
  const same = periods.filter((period) => !others.includes(period));
  const { agreeing, differing } = sorted(figure, pointsAt(store, same)[0]);
  return {
    verdict: verdictOf(agreeing.length, differing.length),
    missing: null,
    agreeing,
    differing,
    neighbours: pointsAt(store, [...before, ...after]),
    jump:
      agreeing.length > 0 || !canJump(figure)
        ? null
        : jumpOf(valuesOf(store, others), { start, end, value: figure.value }, figure.unit),
  };
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

/** The claims of the same period: those that agree with the figure, and those that differ, by how much. */
function sorted(figure: Figure, point: Point | undefined): Pick<Comparison, 'agreeing' | 'differing'> {
  const agreeing: Comparison['agreeing'] = [];
  const differing: Difference[] = [];
  for (const claim of point?.claims ?? []) {
    const printed = {
      ...claim.reports[0]!,
      unit: figure.unit,
      value: claim.value,
      upper: claim.upper,
      bound: claim.bound,
    };
    const most = claim.reports.find((report) => report.value === claim.value) ?? claim.reports[0]!;
    if (agree(figure, { ...printed, quote: most.quote })) agreeing.push(claim);
    else {
      const by = Number((figure.value - claim.value).toPrecision(12));
      const percent = isPercent(figure.unit) || claim.value === 0 ? null : (by / Math.abs(claim.value)) * 100;
      differing.push({ claim, by, percent });
    }
  }
  return { agreeing, differing };
}
