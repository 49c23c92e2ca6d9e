import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateArticle } from '../../schemas/index.js';
import { iterateArticles, loadArticle, openStore, saveDocument } from '../../src/store/index.js';
import { anyRecords } from '../helpers/records.js';

test('what is read back equals what was stored, for any record set', () => {
  fc.assert(
    fc.property(anyRecords, ({ document, articles }) => {
      const store = openStore(':memory:');
      saveDocument(store, document, articles);
      for (const article of articles) {
        expect(loadArticle(store, article.id)).toEqual(article);
        expect(validateArticle(loadArticle(store, article.id), document.text)).toEqual({ ok: true, article });
      }
      expect([...iterateArticles(store)]).toEqual(articles);
      expect(store.db.pragma('foreign_key_check')).toEqual([]);
      store.close();
    }),
    { numRuns: 60 },
  );
});
