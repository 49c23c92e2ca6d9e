import type { Figure } from '../../../schemas/index.js';
import { type ProvinceRow, api } from './api.js';
import { h, svg } from './dom.js';
import { readFigure, readPeriod } from './format.js';
import { t } from './language.js';
import { type Visit, field, select, table, withParams } from './parts.js';
import { TILES_34, TILES_63, type Tile } from './tiles.js';

interface Asked {
  concept: string;
  scheme: string | null;
  measure: string;
  unit: string;
}

const SHADES = 5;

/** Which fifth of the known values a value lies in, 0 to 4. */
function shadesOf(rows: readonly ProvinceRow[]): Map<string, number> {
  const latest = rows.flatMap(({ province, points }) => {
    const last = points.at(-1);
    return last ? [{ province, value: last.value }] : [];
  });
  latest.sort((a, b) => a.value - b.value);
  return new Map(latest.map(({ province }, i) => [province, Math.floor((i * SHADES) / latest.length)]));
}

/** The course of a province's values as a small line; a single one is a dot. */
export function sparkline(points: ProvinceRow['points'], width: number, height: number): SVGElement {
  const times = points.map(({ end }) => Date.parse(end));
  const values = points.map(({ value }) => value);
  const scale = (list: readonly number[], size: number) => {
    const [min, max] = [Math.min(...list), Math.max(...list)];
    return (n: number): number => 2 + (max > min ? (n - min) / (max - min) : 0.5) * (size - 4);
  };
  const [x, y] = [scale(times, width), scale(values, height)];
  const at = (i: number): string => `${x(times[i]!).toFixed(1)},${(height - y(values[i]!)).toFixed(1)}`;
  const [cx, cy] = points.length > 0 ? at(points.length - 1).split(',') : ['0', '0'];
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, class: 'spark', 'aria-hidden': 'true' },
    points.length > 1 ? svg('polyline', { points: points.map((_, i) => at(i)).join(' ') }) : null,
    points.length > 0 ? svg('circle', { cx: cx!, cy: cy!, r: 1.8 }) : null,
  );
}

const readingOf = (value: number, { unit, measure }: Asked): string =>
  readFigure({
    value,
    upper: null,
    bound: 'exact',
    unit: unit as Figure['unit'],
    measure: measure as Figure['measure'],
  });

function tileMap(
  tiles: readonly Tile[],
  rows: readonly ProvinceRow[],
  asked: Asked,
  toggle: (place: string) => void,
): HTMLElement {
  const shades = shadesOf(rows);
  const byName = new Map(rows.map((row) => [row.province, row]));
  const map = h('div', { class: 'tiles', role: 'group', 'aria-label': t('map') });
  for (const { name, short, column, row } of tiles) {
    const points = byName.get(name)?.points ?? [];
    const last = points.at(-1);
    const said = last ? `${readingOf(last.value, asked)}, ${readPeriod(last.period)}` : t('no_data');
    const tile = h(
      'button',
      {
        type: 'button',
        class: `tile shade-${shades.get(name) ?? 'none'}`,
        'aria-label': `${short} ${name}: ${said}`,
        title: `${name}\n${said}`,
        click: () => toggle(name),
      },
      h('span', {}, short),
      points.length > 1 ? sparkline(points, 30, 12) : null,
    );
    tile.style.gridColumn = String(column + 1);
    tile.style.gridRow = String(row + 1);
    map.append(tile);
  }
  return map;
}

function provinceTable(rows: readonly ProvinceRow[], asked: Asked, toggle: (place: string) => void): HTMLElement {
  const known = rows
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.at(-1)!.value - a.points.at(-1)!.value);
  return table(
    t('provinces'),
    [t('province'), t('latest'), t('period'), t('trend')],
    known.map(({ province, points }) => {
      const last = points.at(-1)!;
      return [
        h('button', { type: 'button', class: 'link', click: () => toggle(province) }, province),
        [
          h('span', { class: 'number' }, readingOf(last.value, asked)),
          last.conflict ? h('span', { class: 'tag bad' }, t('conflict')) : null,
        ],
        readPeriod(last.period),
        sparkline(points, 90, 22),
      ];
    }),
  );
}

/** A table and a tile map of the provinces of an era; either adds a province to the plot. */
export function provinceView(visit: Visit, asked: Asked, toggle: (place: string) => void): HTMLElement {
  const era = visit.params.get('era') === 'new' ? 'new' : 'old';
  const body = h('div', { class: 'provinces', 'aria-busy': 'true' }, h('p', { class: 'muted' }, t('loading')));
  api
    .provinces({ ...asked, era })
    .then((rows) => {
      body.replaceChildren(
        h(
          'div',
          {},
          h('h3', {}, t('map')),
          h('p', { class: 'muted hint' }, t('map_hint')),
          tileMap(era === 'new' ? TILES_34 : TILES_63, rows, asked, toggle),
        ),
        rows.every(({ points }) => points.length === 0)
          ? h('p', { class: 'empty' }, t('no_data'))
          : provinceTable(rows, asked, toggle),
      );
    })
    .catch((error: Error) => body.replaceChildren(h('p', { class: 'notice bad' }, t('failed') + error.message)))
    .finally(() => body.removeAttribute('aria-busy'));
  return h(
    'section',
    { class: 'card' },
    h(
      'div',
      { class: 'row' },
      h('h2', {}, t('provinces')),
      h('span', { class: 'spring' }),
      field(
        t('era'),
        select(
          'era',
          [
            ['old', t('era_old')],
            ['new', t('era_new')],
          ],
          era,
          (next) => visit.go(withParams('/series', visit.params, { era: next })),
        ),
      ),
    ),
    body,
  );
}
