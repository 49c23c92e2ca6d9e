import { findDates } from '../../extractors/dates/index.js';
import { readDocument } from '../../extractors/document/index.js';
import {
  type FigureView,
  type FindingFound,
  type FindingsInput,
  findFindings,
} from '../../extractors/findings/index.js';
import { findNumbers } from '../../extractors/numbers/index.js';

/** A figure of the test text: its printed quote (first occurrence, or the nth) and what differs from a plain level of people. */
export type Given = Partial<FigureView> & { quote: string; nth?: number };

const PLAIN: Omit<FigureView, 'start' | 'end' | 'value' | 'bound'> = {
  upper: null, unit: 'person', concept: 'participants', scheme: ['BHXH'], measure: 'level', base: null,
  status: 'actual', period: '2023-12-31', place: 'Bến Tre', organisation: null,
}; // prettier-ignore

/** The text as one article with the given figures: what the arithmetic works on. */
export function inputOf(text: string, given: Given[] = []): FindingsInput {
  const { view, articles } = readDocument(text, { document: 'test' });
  const article = articles[0]!;
  const { dates } = findDates({
    view,
    article,
    meta: { document: 'test', url: null, published: null, source: null, place: null, title: null, byline: null },
  });
  const sentences = article.sentences.map((sentence) => ({
    sentence,
    numbers: findNumbers(view, sentence.start, sentence.end, dates),
  }));
  const figures = given.map(({ quote, nth = 1, ...figure }): FigureView => {
    let at = -1;
    for (let i = 0; i < nth; i++) at = view.text.indexOf(quote, at + 1);
    const sentenceIndex = sentences.findIndex(({ sentence }) => sentence.start <= at && at < sentence.end);
    const n = sentences[sentenceIndex]?.numbers.find((x) => x.core.start < at + quote.length && at < x.core.end);
    if (!n) throw new Error(`no number at "${quote}"`);
    return {
      ...PLAIN,
      start: n.start,
      end: n.end,
      value: n.value,
      unit: n.unit ?? 'other',
      bound: n.bound,
      ...figure,
    };
  });
  figures.sort((a, b) => a.start - b.start);
  return { ctx: { view, article }, sentences, figures, dates };
}

/** What the numbers of the text say of each other; quotes are of the text. */
export function read(
  text: string,
  given: Given[] = [],
): (Pick<FindingFound, 'kind' | 'note'> & { quotes: string[] })[] {
  const input = inputOf(text, given);
  return findFindings(input).map(({ kind, spans, note }) => ({
    kind,
    note,
    quotes: spans.map((s) => input.ctx.view.quote(s.start, s.end).quote),
  }));
}

/** The kinds found, in text order. */
export const kinds = (text: string, given: Given[] = []): string[] => read(text, given).map((f) => f.kind);

/** An article of one telling sentence, below a headline and a lede without numbers. */
export const body = (sentence: string): string => `Kết quả cuối năm\n\nHội nghị diễn ra sáng qua.\n\n${sentence}\n`;
