import type { Base, Bound, Concept, FindingKind, Measure, Scheme, Status, Unit } from '../../schemas/codes.js';
import type { DateFound } from '../dates/types.js';
import type { Context, Sentence } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';

/** A figure of the article, as much of it as arithmetic needs. The span is that of its quote, in the view. */
export interface FigureView extends Span {
  /** Magnitudes multiplied out; negative for a decrease. */
  value: number;
  upper: number | null;
  unit: Unit;
  bound: Bound;
  concept: Concept;
  scheme: readonly Scheme[];
  measure: Measure;
  base: Base | null;
  status: Status;
  period: string | null;
  place: string | null;
  organisation: string | null;
}

export interface FindingsInput {
  ctx: Pick<Context, 'view' | 'article'>;
  /** In text order, with every number that is no date, also those of other domains. */
  sentences: readonly { sentence: Sentence; numbers: readonly NumberFound[] }[];
  /** In text order. */
  figures: readonly FigureView[];
  dates: readonly DateFound[];
}

/** A piece of arithmetic or consistency, with the spans (of the view) of the printed numbers or dates it rests on. */
export interface FindingFound {
  kind: FindingKind;
  spans: Span[];
  note: string;
}
