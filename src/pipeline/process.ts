import { extract } from '../../extractors/index.js';
import { type Article, validateArticle } from '../../schemas/index.js';
import type { LoadedDocument, Metadata, RejectedInput } from '../load/types.js';

/** Does a text speak of the domain at all? The cheap question that spares extraction. */
export type Gate = (text: string) => boolean;

/** A document with its valid records. */
export interface Processed {
  document: LoadedDocument;
  relevant: boolean;
  articles: Article[];
}

/** What the caller says of a document goes before what was read in it. */
export function withGiven(document: LoadedDocument, given: Partial<Metadata>): LoadedDocument {
  const stated = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return stated.length === 0 ? document : { ...document, meta: { ...document.meta, ...Object.fromEntries(stated) } };
}

const rejected = ({ path }: LoadedDocument, reason: string): RejectedInput => ({ path, reason, retryable: false });

/** The reject of a document whose extraction threw. */
export const failed = (document: LoadedDocument, error: unknown): RejectedInput =>
  rejected(document, `extraction failed: ${error instanceof Error ? error.message : String(error)}`);

/**
 * One document → its records, validated; pure work without a database, so that it can run on any thread.
 * Never throws: a fault of extraction or an invalid record rejects this document alone, with the path of the fault.
 */
export function processDocument(document: LoadedDocument): Processed | RejectedInput {
  try {
    const articles: Article[] = [];
    for (const [i, candidate] of extract(document.text, document.meta).entries()) {
      const validated = validateArticle(candidate, document.text);
      if (!validated.ok) {
        const faults = validated.faults.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
        return rejected(document, `article ${i + 1} made an invalid record (${faults.join('; ')})`);
      }
      articles.push(validated.article);
    }
    return { document, relevant: articles.some((article) => article.relevant), articles };
  } catch (error) {
    return failed(document, error);
  }
}
