import type { Article } from '../schemas/index.js';
import { assemble } from './assemble.js';
import { findDates } from './dates/index.js';
import { type Context, type Metadata, bareMetadata } from './document/article-text.js';
import { isRelevant, readDocument } from './document/index.js';
import { detectLanguage } from './document/language.js';
import { extractEnglish } from './english/index.js';
import { pagePlace } from './places/index.js';
import type { Reading } from './reading.js';
import { readVietnamese } from './vietnamese.js';

export type { Metadata } from './document/article-text.js';

/** Facts a caller may know of a document besides its text; `document` names it. */
export type KnownFacts = Partial<Metadata> & { document: string };

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
  return read(text, facts).map(({ ctx, reading }, index) => assemble(ctx, index, reading));
}

/** Like `extract`, with what was refused and why beside each record. */
export function trace(text: string, facts: KnownFacts): Array<{ article: Article; refused: RefusedNumber[] }> {
  return read(text, facts).map(({ ctx, reading }, index) => ({
    article: assemble(ctx, index, reading),
    refused: reading.refusals.map((r) => ({ ...ctx.view.quote(r.start, r.end), reason: r.reason })),
  }));
}

/** The articles of a text with what was read in each. */
function read(text: string, facts: KnownFacts): Array<{ ctx: Context; reading: Reading }> {
  const meta: Metadata = { ...bareMetadata(facts.document), ...facts };
  const { view, articles } = readDocument(text, meta);
  const contexts = articles.map((article): Context => ({ view, article, meta }));
  return readAll(contexts).map((reading, index) => ({ ctx: contexts[index]!, reading }));
}

/** Reads every article of a document in its language. The page as a whole may tell the province of those that name none. */
function readAll(contexts: readonly Context[]): Reading[] {
  const english = contexts.map(
    ({ view, article }) => detectLanguage(view.text.slice(article.start, article.end)) === 'en',
  );
  const dates = contexts.map((ctx, i) => (english[i] ? null : findDates(ctx)));
  const published = dates.find((d) => d?.published)?.published ?? null;
  const first = contexts[0];
  const page =
    first && contexts.length > 1
      ? pagePlace(
          first.view,
          contexts.map((c) => c.article),
          first.meta,
          published,
        )
      : null;
  return contexts.map((ctx, i) => (dates[i] ? readVietnamese(ctx, dates[i], page) : readEnglish(ctx)));
}

function readEnglish(ctx: Context): Reading {
  const { view, article } = ctx;
  const { numbersBySentence, ...found } = extractEnglish(ctx);
  const relevant = isRelevant(view.lower.slice(article.start, article.end));
  return {
    lang: 'en',
    ...found,
    inferred: [],
    relevant,
    figures: relevant ? found.figures : [],
    refusals: [],
    sentences: relevant ? numbersBySentence : [],
  };
}
