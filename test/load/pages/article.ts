import { writerOf, type Language, type Writer } from './prose.js';

/** One piece of a body, in order. What a reader should find again, word for word. */
export type Piece =
  | { kind: 'p' | 'h2' | 'quote' | 'code'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] };

export interface Draft {
  lang: Language;
  title: string;
  lede: string;
  byline: string;
  day: string;
  pieces: Piece[];
  writer: Writer;
}

/** An article of 5–19 paragraphs, with subheads, a list, a quotation or a table now and then. */
export const draftOf = (lang: Language, seed: number): Draft => {
  const writer = writerOf(lang, seed);
  const { random } = writer;
  const pieces: Piece[] = [];
  const paragraphs = 5 + Math.floor(random() * 15);
  for (let i = 0; i < paragraphs; i++) {
    if (i > 1 && random() < 0.2) pieces.push({ kind: 'h2', text: writer.pick('head') + ` (${i})` });
    pieces.push({ kind: 'p', text: writer.paragraph() });
    if (random() < 0.07) pieces.push({ kind: 'quote', text: `“${writer.sentence()}”` });
    if (random() < 0.06)
      pieces.push({ kind: 'list', items: Array.from({ length: 3 }, () => `${writer.pick('item')}, ${writer.pick('tail').replace('{n}', '12')}`) });
    if (random() < 0.05)
      pieces.push({ kind: 'table', rows: [['A', 'B', 'C'], ...Array.from({ length: 3 }, (_, r) => [writer.pick('who'), String(r * 7 + 3), `${r + 1}%`])] });
  }
  const day = `20${String(14 + Math.floor(random() * 10))}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  return { lang, title: writer.pick('title'), lede: writer.sentence(), byline: writer.pick('names'), day, pieces, writer };
}; // prettier-ignore

/** The body as plain lines: the truth that an extraction is measured by. */
export const linesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'list'
      ? piece.items
      : piece.kind === 'table'
        ? piece.rows.map((row) => row.join(' '))
        : [piece.text],
  );

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A piece in the plainest markup. */
export const htmlOf = (piece: Piece, paragraph = 'p'): string => {
  switch (piece.kind) {
    case 'list':
      return `<ul>${piece.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'quote':
      return `<blockquote><p>${escape(piece.text)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${escape(piece.text)}</code></pre>`;
    case 'h2':
      return `<h2>${escape(piece.text)}</h2>`;
    case 'p':
      return `<${paragraph}>${escape(piece.text)}</${paragraph}>`;
  }
};
