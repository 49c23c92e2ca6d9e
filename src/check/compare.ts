import { type Article, type Figure, interval } from '../../schemas/index.js';
import { agree } from '../query/reach.js';
import { type Dated, type Point, type Series, jumpOf, keyOf, seriesOf } from '../series/index.js';
import type { Store } from '../store/index.js';
import type { Comparison, Difference } from './types.js';

/** Points shown on either side of the figure's period. */
const NEIGHBOURS = 2;

const nothing = (verdict: Comparison['verdict'], missing: Comparison['missing'] = null): Comparison => ({
  verdict, missing, agreeing: [], differing: [], neighbours: [], jump: null,
}); // prettier-ignore

const sameKey = (a: Figure, b: Series): boolean => {
  const key = (of: Figure | Series): string => JSON.stringify({ ...keyOf(of), scheme: [...of.scheme].sort() });
  return key(a) === key(b);
};

/** The stored series of the figure's quantity and place, without reports of the article itself. */
function seriesFor(store: Store, figure: Figure, article: Article): Series | null {
  const { concept, scheme, measure, unit, status, place } = figure;
  const filter = {
    concept: [concept], measure: [measure], unit: [unit], status: [status], place: [place!], districts: false,
    ...(scheme.length > 0 && { scheme: [`=${scheme.join('+')}`] }),
  }; // prettier-ignore
  const itself = (o: { article: string; url: string | null }): boolean =>
    o.article === article.id || (o.url !== null && o.url === article.url);
  return seriesOf(store, filter, { except: itself }).series.find((series) => sameKey(figure, series)) ?? null;
}

const PERCENTAGES = new Set(['percent', 'percentage_point']);

/**
 * Holds a figure against the stored observations of the same concept, schemes, measure, unit, base, status, place,
 * organisation and period. Values that rounding and bounds let stand for one number agree.
 */
export function compareFigure(store: Store, figure: Figure, article: Article): Comparison {
  const days = interval(figure.period);
  if (days === null) return nothing('not_compared', 'period');
  if (figure.place === null) return nothing('not_compared', 'place');
  const series = seriesFor(store, figure, article);
  if (series === null) return nothing('new');
  const [start, end] = days;
  const same = series.points.find((point) => point.start === start && point.end === end);
  const { agreeing, differing } = sorted(figure, same);
  const others = series.points.filter((point) => point !== same);
  const before = others.filter((point) => point.end < end || (point.end === end && point.start < start));
  const after = others.filter((point) => !before.includes(point));
  return {
    verdict: verdictOf(agreeing.length, differing.length),
    missing: null,
    agreeing,
    differing,
    neighbours: [...before.slice(-NEIGHBOURS), ...after.slice(0, NEIGHBOURS)],
    jump:
      agreeing.length > 0 || !canJump(figure)
        ? null
        : jumpOf(others.map(dated), { start, end, value: figure.value }, figure.unit),
  };
}

const verdictOf = (agreeing: number, differing: number): Comparison['verdict'] =>
  agreeing === 0 ? (differing === 0 ? 'new' : 'differs') : differing === 0 ? 'agrees' : 'disputed';

/** Changes, shares and plans are not carried on from year to year as levels are. */
const canJump = ({ measure, status, upper }: Figure): boolean =>
  measure === 'level' && status === 'actual' && upper === null;

const dated = ({ start, end, claims }: Point): Dated => ({ start, end, value: claims[0]!.value });

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
      const percent = PERCENTAGES.has(figure.unit) || claim.value === 0 ? null : (by / Math.abs(claim.value)) * 100;
      differing.push({ claim, by, percent });
    }
  }
  return { agreeing, differing };
}
