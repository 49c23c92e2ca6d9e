import type { Article } from '../schemas/index.js';
import { assemble } from './assemble.js';
import { findDates } from './dates/index.js';
import type { Context, Metadata } from './document/article-text.js';
import { isRelevant, readDocument } from './document/index.js';
import { findFigures } from './figures/index.js';
import { findOfficials } from './officials/index.js';
import { findOrganisations } from './organisations/index.js';
import { defaultPlace, findPlaces, pagePlace } from './places/index.js';

export type { Metadata } from './document/article-text.js';

/** Facts a caller may know of a document besides its text; `document` names it. */
export type KnownFacts = Partial<Metadata> & { document: string };

const NOTHING_KNOWN: Omit<Metadata, 'document'> = {
  url: null,
  published: null,
  source: null,
  place: null,
  title: null,
  byline: null,
};

/** A number that is no figure, with the reason, in offsets of the original text. For `explain`. */
export interface RefusedNumber {
  start: number;
  end: number;
  quote: string;
  reason: string;
}

/**
 * Text in, records out: one record per article, offsets into `text` exactly as given.
 * Pure and deterministic: no I/O, no clock. Cost is linear in the text's length.
 */
export function extract(text: string, facts: KnownFacts): Article[] {
  return trace(text, facts).map(({ article }) => article);
}

/** Like `extract`, with what was refused and why beside each record. */
export function trace(text: string, facts: KnownFacts): Array<{ article: Article; refused: RefusedNumber[] }> {
  const meta: Metadata = { ...NOTHING_KNOWN, ...facts };
  const { view, articles } = readDocument(text, meta);
  const contexts = articles.map((article): Context => ({ view, article, meta }));
  const datings = contexts.map(findDates);
  const published = datings.find((dates) => dates.published !== null)?.published ?? null;
  const page = articles.length > 1 ? pagePlace(view, articles, meta, published) : null;
  return contexts.map((ctx, index) => {
    const { article } = ctx;
    const dates = datings[index]!;
    const places = findPlaces(ctx, dates.published, page);
    const place = defaultPlace(ctx, places, dates.published, page);
    const organisations = findOrganisations(ctx, place.path, place.inferred, places);
    const officials = findOfficials(ctx, organisations, place.path);
    const relevant = isRelevant(view.lower.slice(article.start, article.end));
    const found = relevant
      ? findFigures({ ctx, dates, places, place: place.path, organisations })
      : { figures: [], refusals: [], scenes: [] };
    return {
      article: assemble({ ctx, index, dates, place, organisations, officials, relevant, ...found }),
      refused: found.refusals.map((r) => ({ ...view.quote(r.start, r.end), reason: r.reason })),
    };
  });
}
