import type { Figure } from '../schemas/index.js';
import type { DateFound } from './dates/types.js';
import type { Sentence } from './document/article-text.js';
import type { NumberFound } from './numbers/index.js';
import type { OfficialFound } from './officials/index.js';
import type { OrganisationFound } from './organisations/index.js';
import type { Refusal } from './figures/types.js';

/** A figure of the record without its quote; `start` and `end` are of the view. */
export type FigureDraft = Omit<Figure, 'quote'>;

/** What the steps of one language read in one article. All spans are of the view. */
export interface Reading {
  lang: 'vi' | 'en';
  published: string | null;
  place: string | null;
  /** Fields of the article that were inferred and not printed. */
  inferred: string[];
  relevant: boolean;
  figures: FigureDraft[];
  refusals: Refusal[];
  officials: OfficialFound[];
  dates: DateFound[];
  organisations: OrganisationFound[];
  /** Every number of every sentence, dates left out: what arithmetic findings rest on. */
  sentences: { sentence: Sentence; numbers: readonly NumberFound[] }[];
}
