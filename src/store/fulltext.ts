import { foldDStroke } from './fold.js';
import type { Store } from './open.js';

interface Row {
  key: number;
  title: string | null;
  text: string;
}

/** Titles and texts of a document's articles. Sliced here and not in SQL, which does not count in UTF-16. */
function texts(store: Store, document: number): Row[] {
  const rows = store.sql('SELECT key, title, start, "end" FROM articles WHERE document = ? ORDER BY seq').all(document);
  if (rows.length === 0) return [];
  const { text } = store.sql('SELECT text FROM documents WHERE key = ?').get(document) as { text: string | null };
  return (rows as { key: number; title: string | null; start: number; end: number }[]).map((row) => ({
    key: row.key,
    title: row.title,
    text: (text ?? '').slice(row.start, row.end),
  }));
}

const folded = ({ title, text }: Row): string => foldDStroke(`${title ?? ''}\n${text}`);

/** Makes the articles of a document findable. */
export function indexText(store: Store, document: number): void {
  const put = store.sql('INSERT INTO articles_fts (rowid, title, text, folded) VALUES (?, ?, ?, ?)');
  for (const row of texts(store, document)) put.run(row.key, row.title, row.text, folded(row));
}

/** Takes the articles of a document out of the index. FTS5 wants to be told what it had indexed. */
export function unindexText(store: Store, document: number): void {
  const drop = store.sql(
    "INSERT INTO articles_fts (articles_fts, rowid, title, text, folded) VALUES ('delete', ?, ?, ?, ?)",
  );
  for (const row of texts(store, document)) drop.run(row.key, row.title, row.text, folded(row));
}
