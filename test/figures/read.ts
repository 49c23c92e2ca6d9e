import { extract, type RefusedNumber, trace } from '../../extractors/index.js';
import type { Article, Figure } from '../../schemas/index.js';

/** What the article around a sentence says. Without a title the headline names the agency and no scheme. */
export interface Given {
  published?: string | null;
  place?: string | null;
  title?: string;
  /** Paragraph before the sentence's own. */
  lead?: string;
}

/** A minimal article about social security whose last paragraph is the text, with where that paragraph starts. */
export function articleAround(text: string, given: Given = {}): { text: string; at: number } {
  const title = given.title ?? 'Ngành BHXH thông tin về kết quả công tác';
  const head = `${title}\n\n${given.lead ? `${given.lead}\n\n` : ''}`;
  return { text: `${head}${text}\n`, at: head.length };
}

const factsOf = ({ published = null, place = null }: Given) => ({ document: 'test', published, place });

/** The one article that the text makes. */
export function articleOf(text: string, given: Given = {}): Article {
  const articles = extract(articleAround(text, given).text, factsOf(given));
  if (articles.length !== 1) throw new Error(`one article wanted, ${articles.length} read`);
  return articles[0]!;
}

/** Figures of the text itself, in its order; those of headline and lead are left out. */
export function figuresOf(text: string, given: Given = {}): Figure[] {
  const { at } = articleAround(text, given);
  return articleOf(text, given).figures.filter((f) => f.start >= at);
}

/** The only figure of a text; throws when there is none or more than one. */
export function figureOf(text: string, given: Given = {}): Figure {
  const figures = figuresOf(text, given);
  if (figures.length !== 1)
    throw new Error(`one figure wanted, got ${figures.map((f) => f.quote).join(' | ')}: ${text}`);
  return figures[0]!;
}

/** Numbers of the text that are no figures, with the reason. */
export function refusedIn(text: string, given: Given = {}): RefusedNumber[] {
  const { text: whole, at } = articleAround(text, given);
  return trace(whole, factsOf(given)).flatMap(({ refused }) => refused.filter((r) => r.start >= at));
}

/** Chosen fields of every figure of a text, as rows to compare. */
export const rowsOf = <K extends keyof Figure>(text: string, fields: readonly K[], given: Given = {}): Figure[K][][] =>
  figuresOf(text, given).map((f) => fields.map((field) => f[field]));

/** The last figure of a text, where those before it are only told on the way. */
export const lastOf = (text: string, given: Given = {}): Figure => figuresOf(text, given).at(-1)!;
