import type { Context } from '../document/article-text.js';
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
  const mentions = scan(view.lower, view.text, article, article.title);
  const yearless = mentions.some((m) => m.yearOf.kind === 'open');
  const nearby = (): Mention[] => {
    if (!yearless) return [];
    const start = Math.max(0, article.start - NEARBY);
    const end = Math.min(view.lower.length, article.end + NEARBY);
    return scan(view.lower, view.text, { start, end }, null);
  };
  const reference = referenceOf(ctx, mentions, nearby);
  return {
    published: reference.published,
    publishedInferred: reference.publishedInferred,
    year: reference.year,
    reference: reference.day,
    dates: resolve(view.lower, mentions, article.sentences, reference),
  };
}
