import type { Status } from '../../schemas/index.js';
import { viNumber } from '../query/reading.js';
import type { Series } from './types.js';

export interface PlotOptions {
  /** Columns and rows of the plane, without its axis. */
  width?: number;
  height?: number;
}

/** How a report is drawn, by status; conflicting claims of one period are marked apart. */
const MARKS: Readonly<Record<Status, string>> = { actual: '●', target: '◇', estimate: '○', policy: '■' };
const CONFLICT = '✕';

interface Dot {
  day: number;
  value: number;
  mark: string;
}

const dotsOf = (series: Series): Dot[] =>
  series.points.flatMap((point) =>
    point.claims.map(({ value, unclear }) => ({
      day: Date.parse(point.end),
      value,
      mark: point.conflict && !unclear ? CONFLICT : MARKS[series.status],
    })),
  );

const scaled = (at: number, lo: number, hi: number, cells: number): number =>
  hi === lo ? Math.floor(cells / 2) : Math.round(((at - lo) / (hi - lo)) * (cells - 1));

/** Three significant digits, large ones by magnitude: `1,19 tỷ`. */
function short(value: number): string {
  const [factor, word] = ([[1e12, ' nghìn tỷ'], [1e9, ' tỷ'], [1e6, ' triệu']] as const).find(([f]) => Math.abs(value) >= f) ?? [1, '']; // prettier-ignore
  return `${viNumber(Number((value / factor).toPrecision(factor === 1 ? 7 : 4)))}${word}`;
}

/**
 * Series on one plane of text, one mark for each claim, time to the right, the axis beside the first and last row.
 * Empty when there is nothing to draw. All series must count in one unit.
 */
export function plot(series: readonly Series[], { width = 60, height = 10 }: PlotOptions = {}): string {
  const dots = series.flatMap(dotsOf);
  if (dots.length === 0) return '';
  const [days, values] = [dots.map((d) => d.day), dots.map((d) => d.value)];
  const [first, last, low, high] = [Math.min(...days), Math.max(...days), Math.min(...values), Math.max(...values)];
  const rows = low === high ? 1 : height;
  const plane = Array.from({ length: rows }, () => Array<string>(width).fill(' '));
  for (const { day, value, mark } of dots)
    plane[rows - 1 - scaled(value, low, high, rows)]![scaled(day, first, last, width)] = mark;
  const [top, bottom] = [short(high), short(low)];
  const margin = Math.max(top.length, bottom.length);
  const label = (row: number): string => (row === 0 ? top : row === rows - 1 ? bottom : '').padStart(margin);
  const lines = plane.map((cells, row) => `${label(row)} ┤${cells.join('')}`.trimEnd());
  const [from, to] = [first, last].map((day) => new Date(day).toISOString().slice(0, 10)) as [string, string];
  const times =
    from === to
      ? from.padStart(margin + 2 + Math.floor(width / 2) + 5)
      : `${' '.repeat(margin + 2)}${from}${to.padStart(width - from.length)}`;
  return [...lines, `${' '.repeat(margin)} └${'─'.repeat(width)}`, times].join('\n');
}
