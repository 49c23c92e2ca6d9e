import type { Span } from '../document/view.js';
import type { OrganisationFound } from '../organisations/index.js';
import type { Draft } from './types.js';

/** A company or hospital named in the text. */
export interface Bearer extends Span {
  name: string;
}

/** Mentions of the article's companies and hospitals, in text order. */
export const bearersOf = (organisations: readonly OrganisationFound[]): Bearer[] =>
  organisations
    .filter(({ kind }) => kind === 'company' || kind === 'hospital')
    .flatMap(({ name, mentions }) => mentions.map((m) => ({ ...m, name })))
    .sort((a, b) => a.start - b.start);

/** The last bearer that ends before `at`, by bisection. */
function lastBefore(bearers: readonly Bearer[], at: number): Bearer | undefined {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return bearers[low - 1];
}

const GOES_WITH: ReadonlySet<string> = new Set(['follow', 'beside', 'amount', 'restated']);

/**
 * The company or hospital that a figure is of: named since the last number of its clause, or that of the figure it goes
 * with. "Công ty May Hòa An nợ 2,1 tỷ đồng, kéo dài 14 tháng": both figures are the company's.
 */
export function bearerOf(d: Draft, previous: Draft | null, bearers: readonly Bearer[]): string | null {
  const named = lastBefore(bearers, d.site.n.start);
  if (named && named.start >= d.site.left.start) return named.name;
  return previous?.scene === d.scene && GOES_WITH.has(d.rule) ? previous.organisation : null;
}
