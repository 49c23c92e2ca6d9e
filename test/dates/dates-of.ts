import { findDates } from '../../extractors/dates/index.js';
import type { DatesOfArticle } from '../../extractors/dates/index.js';
import type { Context, Sentence } from '../../extractors/document/article-text.js';
import { viewOf } from '../../extractors/document/view.js';

interface Given {
  published?: string;
  url?: string;
  /** How many characters of the text are the title. */
  title?: number;
}

/** An article of one block, its sentences cut at full stops and line ends. */
export function read(text: string, given: Given = {}): DatesOfArticle & { quotes: string[] } {
  const view = viewOf(text);
  const sentences: Sentence[] = [...view.text.matchAll(/[^\n]+?(?:[.!?](?= |\n|$)|(?=\n)|$)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'body',
  }));
  const whole = { start: 0, end: view.text.length };
  const ctx: Context = {
    view,
    article: {
      ...whole,
      title: given.title ? { start: 0, end: given.title } : null,
      kicker: null,
      byline: null,
      continued: false,
      blocks: [{ ...whole, kind: 'body' }],
      sentences,
    },
    meta: {
      document: 'test',
      url: given.url ?? null,
      published: given.published ?? null,
      source: null,
      place: null,
      title: null,
      byline: null,
    },
  };
  const found = findDates(ctx);
  return { ...found, quotes: found.dates.map((d) => view.quote(d.start, d.end).quote) };
}

/** `[quote, value]` of every date found. */
export const datesOf = (text: string, given: Given = {}): [string, string | null][] => {
  const found = read(text, given);
  return found.dates.map((d, i) => [found.quotes[i]!, d.value]);
};
