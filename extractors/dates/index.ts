import type { Context } from '../document/article-text.js';
import { HEADER_REACH } from './dateline.js';
import { referenceOf } from './reference.js';
import { resolve } from './resolve.js';
import { scan } from './scan.js';
import type { DatesOfArticle, Mention } from './types.js';

export type { DateFound, DatesOfArticle, Grain, Weekday } from './types.js';
export { monthOfUrl } from './reference.js';

/** How much of the page around an article may lend it a year, in characters on each side. Bounded: a page is not quadratic. */
const NEARBY = 10_000;

/**
 * All calendar expressions of an article, each occurrence, with ISO values; and what they say about its own date.
 * Spans are of the view. Never looks at the clock: a year that the article leaves open stays null.
 */
export function findDates(ctx: Context): DatesOfArticle {
  const { view, article } = ctx;
  const mentions = scan(view, article, article.title);
  const scanned = (start: number, end: number): Mention[] =>
    scan(view, { start: Math.max(0, start), end: Math.min(view.lower.length, end) }, null);
  const yearless = mentions.some((m) => m.yearOf.kind === 'open');
  const reference = referenceOf(ctx, mentions, {
    masthead: () => (article.start === 0 ? [] : scanned(0, Math.min(article.start, HEADER_REACH))),
    nearby: () => (yearless ? scanned(article.start - NEARBY, article.end + NEARBY) : []),
  });
  return {
    published: reference.published,
    publishedInferred: reference.publishedInferred,
    year: reference.year,
    reference: reference.day,
    dates: resolve(view.lower, mentions, article.sentences, reference),
  };
}
