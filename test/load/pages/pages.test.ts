import { expect, test } from 'vitest';
import { readHtml } from '../../../src/load/html/index.js';
import { shingleF1 } from './f1.js';
import { generatedPages } from './pages.js';

// Measured .998 with three drafts a layout (see measure.ts); quality may not slip.
const LEAST_MEAN = 0.99;
const LEAST_PAGE = 0.9;

test('bodies of generated pages of many layouts are found again', () => {
  const scores = [...generatedPages(1)].map(({ name, html, body }) => {
    const found = readHtml(html).blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text); // prettier-ignore
    return { name, ...shingleF1(body.join('\n'), found.join('\n')) };
  });
  expect(scores.length).toBeGreaterThanOrEqual(60);
  expect(scores.filter(({ f1 }) => f1 < LEAST_PAGE)).toEqual([]);
  expect(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toBeGreaterThan(LEAST_MEAN);
});
