import { type Filter, decisionsOn } from '../query/index.js';
import { type Store, loadArticle } from '../store/index.js';
import { articleKeys } from './tables.js';

/**
 * Whole records, one a line: those of articles that hold a figure which the filter names. Each is the stored record
 * with the editors' `decisions` beside it.
 */
export function* jsonlText(store: Store, filter: Filter): Generator<string> {
  for (const key of articleKeys(store, filter)) {
    const article = loadArticle(store, key)!;
    yield `${JSON.stringify({ ...article, decisions: decisionsOn(store, article.id) })}\n`;
  }
}
