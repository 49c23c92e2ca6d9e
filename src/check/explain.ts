import { z } from 'zod';
import { trace } from '../../extractors/index.js';
import { type Figure, zFigure } from '../../schemas/index.js';
import type { LoadedDocument } from '../load/types.js';
import { reading } from '../query/reading.js';
import { sentenceAround } from '../query/sentence.js';
import { whatOf } from './check.js';

/** A number of the text: the figure that it became and by which rule, or why it became none. */
export const zExplained = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  sentence: z.string(),
  figure: zFigure.nullable(),
  reading: z.string().nullable(),
  what: z.string().nullable(),
  refused: z.string().nullable().meta({ description: 'why it is no figure' }),
});

export type Explained = z.infer<typeof zExplained>;

const made = (figure: Figure): Omit<Explained, 'sentence'> => {
  const { start, end, quote } = figure;
  return { start, end, quote, figure, reading: reading(figure), what: whatOf(figure), refused: null };
};

/** Every number of a document in text order; with `at`, those whose quote holds this offset. */
export function explain({ text, meta }: LoadedDocument, at?: number): Explained[] {
  return trace(text, meta)
    .flatMap(({ article, refused }) => [
      ...article.figures.map(made),
      ...refused.map(({ start, end, quote, reason }) => ({
        start,
        end,
        quote,
        figure: null,
        reading: null,
        what: null,
        refused: reason,
      })),
    ]) // prettier-ignore
    .filter(({ start, end }) => at === undefined || (at >= start && at < end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((number) => ({ ...number, sentence: sentenceAround(text, number.start, number.end) }));
}
