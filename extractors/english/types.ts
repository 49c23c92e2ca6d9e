import type { Figure } from '../../schemas/record.js';
import type { DateFound } from '../dates/types.js';
import type { Sentence } from '../document/article-text.js';
import type { NumberFound } from '../numbers/index.js';
import type { OfficialFound } from './officials.js';
import type { OrganisationFound } from '../organisations/index.js';

/** A figure of the record without its quote; `start` and `end` are of the view. */
export type FigureDraft = Omit<Figure, 'quote'>;

/** What an English article says. All spans are of the view. */
export interface EnglishExtraction {
  published: string | null;
  place: string | null;
  figures: FigureDraft[];
  officials: OfficialFound[];
  dates: DateFound[];
  organisations: OrganisationFound[];
  /** Every number of every sentence, dates left out: what arithmetic findings rest on. */
  numbersBySentence: { sentence: Sentence; numbers: NumberFound[] }[];
}
