import { readDocument } from '../../extractors/document/index.js';
import { type ArticleText, type Metadata, bareMetadata } from '../../extractors/document/article-text.js';
import type { Span, View } from '../../extractors/document/view.js';
import { type EnglishExtraction, extractEnglish } from '../../extractors/english/index.js';

const NOTHING = bareMetadata('x');

export interface Reading extends EnglishExtraction {
  view: View;
  article: ArticleText;
  /** The original characters of a span. */
  quote: (span: Span) => string;
}

/** Reads an English text as one article. */
export function read(text: string, meta: Partial<Metadata> = {}): Reading {
  const { view, articles } = readDocument(text, meta);
  const article = articles[0]!;
  const extraction = extractEnglish({ view, article, meta: { ...NOTHING, ...meta } });
  return { ...extraction, view, article, quote: (span) => view.quote(span.start, span.end).quote };
}

/** Reads a sentence under a headline, told on a day. */
export const tell = (sentence: string, published: string | null = '2024-07-15', place = 'VN'): Reading =>
  read(`News in brief\n\n${sentence}`, { published, place });
