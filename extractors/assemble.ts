import { createHash } from 'node:crypto';
import { type Article, type Figure, type Mention, interval } from '../schemas/index.js';
import type { Context } from './document/article-text.js';
import { singleSpaced } from './document/letters.js';
import type { Quote, Span } from './document/view.js';
import { findFindings } from './findings/index.js';
import type { FigureDraft, Reading } from './reading.js';

/** Stable: the same bytes and place in the document give the same id. */
const idOf = (ctx: Context, index: number): string =>
  createHash('sha256').update(`${index}\0${ctx.view.original}`).digest('hex').slice(0, 16);

// Datelines and sentences may contradict each other ("from 2021 until now" under a date of 2015): then there is no period.
const real = (period: string | null): string | null => (interval(period) === null ? null : period);

// Field by field, here and elsewhere: a spread with a field added makes an object of a shape of its own, which costs a
// microsecond, and more wherever it is read.
const quoted = (f: FigureDraft, { start, end, quote }: Quote): Figure => ({
  start,
  end,
  value: f.value,
  upper: f.upper,
  unit: f.unit,
  bound: f.bound,
  concept: f.concept,
  scheme: f.scheme,
  measure: f.measure,
  base: f.base,
  status: f.status,
  period: real(f.period),
  place: f.place,
  organisation: f.organisation,
  rule: f.rule,
  confidence: f.confidence,
  inferred: f.inferred,
  flags: f.flags,
  quote,
});

/** Turns what was read into the record of the contract: spans of the view become quotes of the original. */
export function assemble(ctx: Context, index: number, reading: Reading): Article {
  const { view, article, meta } = ctx;
  const mention = ({ start, end }: Span): Mention => {
    const quote = view.quote(start, end);
    return { start: quote.start, end: quote.end };
  };
  const textOf = (span: Span | null): string | null =>
    span === null ? null : singleSpaced(view.quote(span.start, span.end).quote.normalize('NFC')).trim();
  const { figures, sentences, dates } = reading;
  const findings = reading.relevant ? findFindings({ ctx, sentences, figures, dates }) : [];
  const extent = article.end > article.start ? view.quote(article.start, article.end) : { start: 0, end: 0 };
  return {
    document: meta.document,
    id: idOf(ctx, index),
    start: extent.start,
    end: extent.end,
    title: meta.title ?? textOf(article.title),
    byline: meta.byline ?? textOf(article.byline),
    source: meta.source,
    url: meta.url,
    lang: reading.lang,
    published: reading.published,
    place: reading.place,
    relevant: reading.relevant,
    inferred: reading.inferred,
    figures: figures.map((figure) => quoted(figure, view.quote(figure.start, figure.end))),
    officials: reading.officials.map((o) => ({
      name: o.name,
      positions: o.positions.map((p) => ({ ...p })),
      mentions: o.mentions.map(mention),
    })),
    dates: dates.map((d) => {
      const { start, end, quote } = view.quote(d.start, d.end);
      return { start, end, quote, type: d.type, value: real(d.value), inferred: [...d.inferred] };
    }),
    organisations: reading.organisations.map(({ name, kind, level, mentions, inferred }) => ({
      name,
      kind,
      level,
      mentions: mentions.map(mention),
      inferred: [...inferred],
    })),
    findings: findings.map(({ kind, spans, note }) => ({
      kind,
      quotes: spans.map(({ start, end }) => view.quote(start, end).quote),
      note,
      mentions: spans.map(mention),
    })),
  };
}
