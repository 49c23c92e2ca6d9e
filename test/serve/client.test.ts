import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEW_PROVINCES, PROVINCE_NAMES } from '../../extractors/places/gazetteer.js';
import { TILES_34, TILES_63 } from '../../src/serve/client/tiles.js';
import { CLIENT } from './serving.js';

const size = (pattern: RegExp): number =>
  readdirSync(CLIENT)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + readFileSync(join(CLIENT, name)).length, 0);

test('the first view needs less than 100 kB of script, style included; the plot comes by itself', () => {
  expect(size(/^(?!plot-).*\.(?:js|css)$/)).toBeLessThan(100_000);
  expect(size(/^plot-.*\.js$/)).toBeGreaterThan(10_000);
  expect(size(/^plot-.*\.js$/)).toBeLessThan(80_000);
});

test('the page loads nothing from elsewhere', () => {
  const html = readFileSync(join(CLIENT, 'index.html'), 'utf8');
  expect(html).not.toMatch(/https?:|<script>|style=| on\w+=/);
});

test('the tile maps have every province of their era once, each in a place of its own', () => {
  for (const [tiles, names] of [
    [TILES_63, PROVINCE_NAMES.filter((name) => name !== 'Huế')],
    [TILES_34, [...NEW_PROVINCES]],
  ] as const) {
    expect(tiles.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(tiles.length);
    expect(new Set(tiles.map(({ short }) => short)).size).toBe(tiles.length);
  }
});
