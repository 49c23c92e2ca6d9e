import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { plainLetters } from '../../src/store/letters.js';

test('letters become what the tokenizer of full-text search makes of them, and nothing else changes', () => {
  expect(plainLetters('Đồng Nai: 48,7 % – “Thái Bình” ƯỚC ĐẠT 🙂')).toBe('Đong Nai: 48,7 % – “Thai Binh” UOC ĐAT 🙂');
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = 'unicode61 remove_diacritics 2')");
  db.exec("CREATE VIRTUAL TABLE v USING fts5vocab (t, 'instance')");
  const put = db.prepare('INSERT INTO t (rowid, x) VALUES (?, ?)');
  const tokens = (of: (letter: string) => string): unknown => {
    db.exec('DELETE FROM t');
    for (let unit = 0x20; unit < 0x2000; unit++) put.run(unit, of(String.fromCharCode(unit)));
    return db.prepare('SELECT doc, term FROM v ORDER BY doc').raw().all();
  };
  expect(tokens(plainLetters)).toEqual(tokens((letter) => letter));
});
