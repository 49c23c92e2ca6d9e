/** đ → d, the one letter that no SQLite tokenizer folds. Same length, case kept. */
export const foldDStroke = (text: string): string => text.replace(/[đĐ]/g, (c) => (c === 'đ' ? 'd' : 'D'));

/** Lower case without diacritics: `fold('Đồng Nai') === 'dong nai'`. For comparing names, never for storing them. */
export const fold = (text: string): string =>
  foldDStroke(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/**
 * What a person typed → an FTS5 expression: every word must occur, words in double quotes stay together.
 * `đồng nai` and `dong nai` both find Đồng Nai. Null when nothing searchable was typed.
 */
export function ftsQuery(typed: string): string | null {
  const terms = [...foldDStroke(typed).matchAll(/"([^"]*)"|[^\s"]+/g)]
    .map((m) => (m[1] ?? m[0]).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
    .filter((term) => term !== '');
  return terms.length > 0 ? terms.map((term) => `folded : "${term}"`).join(' AND ') : null;
}
