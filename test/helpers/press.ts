import type { Article, Figure } from '../../schemas/index.js';
import { type Store, saveDocument } from '../../src/store/index.js';
import { articleOf, documentOf } from './records.js';

/** What a test says of a figure: where it stands, what it is worth, and what else differs from the usual. */
export type FigurePart = Partial<Figure> & { quote: string; value: number };

/** A figure at the first place where its quote stands: people insured by BHYT in Tiền Giang at the end of 2023. */
export function figureOf(text: string, part: FigurePart): Figure {
  const start = text.indexOf(part.quote);
  if (start < 0) throw new Error(`"${part.quote}" does not stand in the text`);
  return {
    start,
    end: start + part.quote.length,
    upper: null,
    unit: 'person',
    bound: 'exact',
    concept: 'participants',
    scheme: ['BHYT'],
    measure: 'level',
    base: null,
    status: 'actual',
    period: '2023-12-31',
    place: 'Tiền Giang',
    organisation: null,
    rule: 'test',
    confidence: 0.9,
    inferred: [],
    flags: [],
    ...part,
  };
}

export interface Printed extends Partial<Omit<Article, 'figures'>> {
  text: string;
  figures?: FigurePart[];
}

/** Stores an article of a paper, and gives its id back. */
export function print(store: Store, name: string, { text, figures = [], ...part }: Printed): string {
  const document = documentOf(text, name);
  const article = articleOf(document, { ...part, figures: figures.map((figure) => figureOf(text, figure)) });
  saveDocument(store, document, [article]);
  return article.id;
}
