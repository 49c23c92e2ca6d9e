import type { Span, View } from './view.js';

export type BlockKind = 'title' | 'kicker' | 'lede' | 'body' | 'caption' | 'byline' | 'dateline' | 'furniture';

/** A paragraph of an article and what part it plays. Captions and furniture are set apart, not lost. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A sentence, inside one block. */
export interface Sentence extends Span {
  kind: BlockKind;
}

/** One article of a document (a newspaper page holds several). All spans are of the view. */
export interface ArticleText extends Span {
  title: Span | null;
  /** The line over a headline that names the agency or district: `BHXH TỈNH`. */
  kicker: Span | null;
  byline: Span | null;
  /** `(Tiếp theo trang 1)`: the beginning is on another page. */
  continued: boolean;
  blocks: Block[];
  sentences: Sentence[];
}

/** What is known of a document besides its text. All optional facts are null when not given. */
export interface Metadata {
  /** Input file's name without folder and extension, or the page's URL. */
  document: string;
  url: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  published: string | null;
  source: string | null;
  /** Default place of the article when the caller knows it, e.g. `Thái Bình`. */
  place: string | null;
  title: string | null;
  byline: string | null;
}

/** Metadata of which nothing is known but the name. */
export const bareMetadata = (document: string): Metadata => ({
  document,
  url: null,
  published: null,
  source: null,
  place: null,
  title: null,
  byline: null,
});

/** What every step sees. */
export interface Context {
  readonly view: View;
  readonly article: ArticleText;
  readonly meta: Metadata;
}
