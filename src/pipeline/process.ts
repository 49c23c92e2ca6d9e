import { extract } from '../../extractors/index.js';
import { type Article, validateArticle } from '../../schemas/index.js';
import type { LoadedDocument, RejectedInput } from '../load/types.js';
import { failed } from './failed.js';

/** A document with its valid records. */
export interface Processed {
  document: LoadedDocument;
  relevant: boolean;
  articles: Article[];
}

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
        const reason = `article ${i + 1} made an invalid record (${faults.join('; ')})`;
        return { path: document.path, reason, retryable: false };
      }
      articles.push(validated.article);
    }
    return { document, relevant: articles.some((article) => article.relevant), articles };
  } catch (error) {
    return failed(document, error);
  }
}
