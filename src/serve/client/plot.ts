import uPlot from 'uplot';
import type { SeriesAnswer } from './api.js';
import { h } from './dom.js';
import { readFigure, readPeriod, readPlace } from './format.js';
import { numberFormat, t } from './language.js';
import { type Dot, cssColour, drawDot, paletteOf } from './dots.js';

type Series = SeriesAnswer['series'][number];

const DAY = 86_400;
const seconds = (day: string): number => Date.parse(day) / 1000;

/** A series is named by its place, and by its base or organisation when it has one. */
const nameOf = ({ place, organisation }: Series): string =>
  [readPlace(place), organisation].filter(Boolean).join(' · ');

type Point = Series['points'][number];
type Claim = Point['claims'][number];

/** One dot for each report, and one for each sum of merged provinces. */
const dotsOf = (series: readonly Series[], colours: ReadonlyMap<string, string>): Dot[] =>
  series.flatMap((one) =>
    one.points.flatMap((point) =>
      point.claims.flatMap((claim) =>
        printedOf(point, claim).map(({ value, upper, bound, by }): Dot => ({
          x: seconds(point.end),
          y: value,
          colour: colours.get(nameOf(one))!,
          status: one.status,
          conflict: point.conflict && !claim.unclear,
          lines: [
            nameOf(one),
            readFigure({ value, upper, bound, unit: one.unit, measure: one.measure }),
            `${readPeriod(point.period)} · ${t(one.status)}`,
            by,
          ],
        })),
      ),
    ),
  );

type Printed = Pick<Claim, 'value' | 'upper' | 'bound'> & { by: string };

const printedOf = ({ sum_of }: Point, claim: Claim): Printed[] =>
  sum_of
    ? [{ ...claim, by: `= ${sum_of.join(' + ')}` }]
    : claim.reports.map((report) => ({
        ...report,
        by: [report.source, report.published && readPeriod(report.published)].filter(Boolean).join(', '),
      }));

interface Line {
  colour: string;
  points: { x: number; y: number }[];
}

/** Targets and policies are points, not a course: only what was and is estimated is joined. */
const linesOf = (series: readonly Series[], colours: ReadonlyMap<string, string>): Line[] =>
  series
    .filter(({ status }) => status === 'actual')
    .map((one) => ({
      colour: colours.get(nameOf(one))!,
      points: one.points.map(({ end, claims }) => ({ x: seconds(end), y: claims[0]!.value })),
    }));

const HEIGHT = 360;
/** How near the pointer must be to a dot, in pixels. */
const NEAR = 14;

function legend(names: ReadonlyMap<string, string>, dots: readonly Dot[]): HTMLElement {
  const statuses = [...new Set(dots.map(({ status }) => status))];
  const swatch = (dot: Pick<Dot, 'colour' | 'status'>): HTMLElement => {
    const canvas = h('canvas', { width: 28, height: 28, class: 'swatch', 'aria-hidden': 'true' });
    const pen = canvas.getContext('2d');
    if (pen) drawDot(pen, { ...dot, conflict: false }, 14, 14, 2);
    return canvas;
  };
  const ink = cssColour('--muted');
  return h(
    'ul',
    { class: 'plot-legend' },
    [...names].map(([name, colour]) => h('li', {}, swatch({ colour, status: 'actual' }), name)),
    statuses.length > 1 || !statuses.includes('actual')
      ? statuses.map((status) => h('li', { class: 'muted' }, swatch({ colour: ink, status }), t(status)))
      : null,
  );
}

/** The plot of an answer; `marks` is how many reports it shows. Its values stand in a table beside it. */
export function plotOf({ series }: SeriesAnswer, title: string): { element: HTMLElement; marks: number } {
  const names = [...new Set(series.map(nameOf))];
  const colours = paletteOf(names);
  const dots = dotsOf(series, colours).sort((a, b) => a.x - b.x);
  const lines = linesOf(series, colours);
  const card = h('div', { class: 'tip', hidden: true });
  const frame = h('div', { class: 'plot', role: 'img', 'aria-label': t('plot_alt', title) });
  const element = h(
    'div',
    { class: 'plot-box' },
    legend(colours, dots),
    frame,
    h('p', { class: 'muted hint' }, t('zoom')),
    card,
  );
  const ink = cssColour('--muted');
  const grid = cssColour('--line');
  const compact = numberFormat({ notation: 'compact', maximumFractionDigits: 2 });

  const draw = (plot: uPlot): void => {
    const { ctx: pen } = plot;
    const ratio = devicePixelRatio;
    const at = ({ x, y }: { x: number; y: number }): [number, number] => [
      plot.valToPos(x, 'x', true),
      plot.valToPos(y, 'y', true),
    ];
    pen.save();
    pen.beginPath();
    pen.rect(plot.bbox.left - 8, plot.bbox.top - 8, plot.bbox.width + 16, plot.bbox.height + 16);
    pen.clip();
    for (const { colour, points } of lines) {
      pen.strokeStyle = colour;
      pen.globalAlpha = 0.45;
      pen.lineWidth = 1.75 * ratio;
      pen.beginPath();
      points.forEach((point, i) => (i === 0 ? pen.moveTo(...at(point)) : pen.lineTo(...at(point))));
      pen.stroke();
    }
    pen.globalAlpha = 1;
    for (const dot of dots) drawDot(pen, dot, ...at(dot), ratio);
    pen.restore();
    frame.dataset.marks = String(dots.length);
  };

  const hover = (plot: uPlot): void => {
    const { left = -1, top = -1 } = plot.cursor;
    const distance = (dot: Dot): number =>
      Math.hypot(plot.valToPos(dot.x, 'x') - left, plot.valToPos(dot.y, 'y') - top);
    const near =
      left < 0
        ? undefined
        : dots.reduce<Dot | undefined>(
            (best, dot) => (best === undefined || distance(dot) < distance(best) ? dot : best),
            undefined,
          );
    card.hidden = near === undefined || distance(near) > NEAR;
    if (card.hidden || !near) return;
    card.replaceChildren(h('strong', {}, near.lines[0]), ...near.lines.slice(1).map((line) => h('span', {}, line)));
    const over = plot.over.getBoundingClientRect();
    const x = over.left + plot.valToPos(near.x, 'x');
    card.style.left = `${Math.min(x + 12, document.documentElement.clientWidth - card.offsetWidth - 8) + scrollX}px`;
    card.style.top = `${over.top + plot.valToPos(near.y, 'y') + 12 + scrollY}px`;
  };

  const axis = {
    stroke: ink,
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
    font: '12px system-ui, sans-serif',
  };
  const start = (): void => {
    const plot: uPlot = new uPlot(
      {
        width: Math.max(280, frame.clientWidth),
        height: HEIGHT,
        legend: { show: false },
        cursor: { points: { show: false }, y: false, drag: { x: true, y: false } },
        scales: {
          x: { time: true, range: (_, min, max) => roomy(min, max) },
          y: { range: (_, min, max) => uPlot.rangeNum(min, max, 0.12, true) },
        },
        axes: [
          { ...axis, values: (_, splits) => dayLabels(splits) },
          { ...axis, size: 64, values: (_, splits) => splits.map((value) => compact.format(value)) },
        ],
        series: [{}, { paths: () => null, points: { show: false } }],
        hooks: { draw: [draw], setCursor: [hover] },
      },
      [dots.map(({ x }) => x), dots.map(({ y }) => y)],
      frame,
    );
    new ResizeObserver(() => {
      if (!frame.isConnected) return;
      plot.setSize({ width: Math.max(280, frame.clientWidth), height: HEIGHT });
    }).observe(frame);
  };
  // uPlot measures its frame, which has a size only once it is on the page
  if (dots.length > 0) requestAnimationFrame(() => start());
  return { element, marks: dots.length };
}

/** A little room on both sides, so that no dot is cut; a single day becomes two years. */
function roomy(min: number, max: number): [number, number] {
  const pad = max > min ? (max - min) * 0.04 : 365 * DAY;
  return [min - pad, max + pad];
}

/** Years when years apart, else months, else days. */
function dayLabels(splits: readonly number[]): string[] {
  const step = (splits[1] ?? 0) - (splits[0] ?? 0);
  return splits.map((split) => {
    const day = new Date(split * 1000).toISOString();
    const [year, month, date] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
    return step >= 300 * DAY ? year : step >= 27 * DAY ? `${month}/${year}` : `${date}/${month}/${year}`;
  });
}
