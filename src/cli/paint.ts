import pc from 'picocolors';
import type { Article } from '../../schemas/index.js';

type Kind = 'figure' | 'date' | 'official' | 'organisation';

interface Painted {
  kind: Kind;
  start: number;
  end: number;
}

/** How each kind is shown: in colour, and as a letter in brackets where there is none. */
const STYLES: Readonly<Record<Kind, { paint: (text: string) => string; letter: string; label: string }>> = {
  figure: { paint: (t) => pc.bold(pc.green(t)), letter: 'F', label: 'figure (số liệu)' },
  date: { paint: (t) => pc.cyan(t), letter: 'D', label: 'date (thời gian)' },
  official: { paint: (t) => pc.magenta(t), letter: 'O', label: 'official (cán bộ)' },
  organisation: { paint: (t) => pc.yellow(t), letter: 'A', label: 'agency (cơ quan)' },
};

const mark = (kind: Kind, text: string): string =>
  pc.isColorSupported ? STYLES[kind].paint(text) : `[${STYLES[kind].letter} ${text}]`;

/** The legend, in the same dress as the text. */
export const legend = (): string =>
  Object.entries(STYLES)
    .map(([kind, { label }]) => mark(kind as Kind, label))
    .join('  ');

/** All marked spans of an article in text order; of spans that overlap the first, then the longest, is shown. */
function spans(article: Article): Painted[] {
  const of = (kind: Kind, list: readonly { start: number; end: number }[]): Painted[] =>
    list.map(({ start, end }) => ({ kind, start, end }));
  const all = [
    ...of('figure', article.figures),
    ...of('date', article.dates),
    ...of(
      'official',
      article.officials.flatMap((o) => o.mentions),
    ),
    ...of(
      'organisation',
      article.organisations.flatMap((o) => o.mentions),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter((span) => {
    const free = span.start >= end;
    if (free) end = span.end;
    return free;
  });
}

/** Control characters of an article must not drive the terminal. */
// eslint-disable-next-line no-control-regex
export const tame = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** The article's text with its mentions marked. `text` is the whole document's. */
export function paint(article: Article, text: string): string {
  let at = article.start;
  let out = '';
  for (const { kind, start, end } of spans(article)) {
    out += tame(text.slice(at, start)) + mark(kind, tame(text.slice(start, end)));
    at = end;
  }
  return out + tame(text.slice(at, article.end));
}
