import { createHash } from 'node:crypto';
import type { Article, DateMention, Figure, Mention, Official, Organisation } from '../schemas/index.js';
import type { DatesOfArticle } from './dates/types.js';
import type { Context } from './document/article-text.js';
import type { Span } from './document/view.js';
import type { Draft } from './figures/index.js';
import type { OfficialFound } from './officials/index.js';
import type { OrganisationFound } from './organisations/index.js';

/** Everything the steps found in one article, in view coordinates. */
export interface Findings {
  ctx: Context;
  /** Place of the article in its document, from 0. */
  index: number;
  dates: DatesOfArticle;
  place: { path: string | null; inferred: boolean };
  organisations: readonly OrganisationFound[];
  officials: readonly OfficialFound[];
  figures: readonly Draft[];
  relevant: boolean;
}

/** Stable: the same bytes and place in the document give the same id. */
const idOf = (ctx: Context, index: number): string =>
  createHash('sha256').update(`${index}\0${ctx.view.original}`).digest('hex').slice(0, 16);

const round = (n: number): number => Math.round(n * 100) / 100;

/** How sure a figure is: what was printed beside it counts for it, what was carried, repaired or inferred against it. */
function confidenceOf(d: Draft): number {
  let sure = d.rule === 'follow' || d.rule.startsWith('unit') || d.score >= 6 ? 0.97 : d.score >= 4.5 ? 0.92 : 0.8;
  if (d.rule === 'carry') sure -= 0.07;
  if (d.site.n.doubtful) sure -= 0.2;
  if (d.site.n.shared) sure -= 0.05;
  sure -= 0.03 * d.inferred.size;
  if (d.period === null) sure -= 0.02;
  return round(Math.max(0.1, sure));
}

function flagsOf(d: Draft): string[] {
  const flags: string[] = [];
  if (d.concept === 'coverage' && d.measure === 'level' && d.base === 'population' && d.value > 100) flags.push('coverage_over_100');
  if (d.measure === 'share' && d.value > 100) flags.push('share_over_100');
  if (d.site.n.doubtful) flags.push('repaired_number');
  return flags;
}

/** Turns what the steps found into the record of the contract: spans of the view become quotes of the original. */
export function assemble(found: Findings): Article {
  const { ctx, dates, place } = found;
  const { view, article, meta } = ctx;
  const mention = ({ start, end }: Span): Mention => {
    const quote = view.quote(start, end);
    return { start: quote.start, end: quote.end };
  };
  const textOf = (span: Span | null): string | null =>
    span === null ? null : view.quote(span.start, span.end).quote.normalize('NFC').replace(/\s+/g, ' ').trim();
  const figure = (d: Draft): Figure => ({
    ...view.quote(d.site.n.start, d.site.n.end),
    value: d.value,
    upper: d.upper,
    unit: d.unit,
    bound: d.site.n.bound,
    concept: d.concept,
    scheme: [...d.scheme],
    measure: d.measure,
    base: d.base,
    status: d.status,
    period: d.period,
    place: d.place,
    organisation: d.organisation,
    rule: d.rule,
    confidence: confidenceOf(d),
    inferred: [...d.inferred].sort(),
    flags: flagsOf(d),
  });
  const extent = article.end > article.start ? view.quote(article.start, article.end) : { start: 0, end: 0 };
  return {
    document: meta.document,
    id: idOf(ctx, found.index),
    start: extent.start,
    end: extent.end,
    title: meta.title ?? textOf(article.title),
    byline: meta.byline ?? textOf(article.byline),
    source: meta.source,
    url: meta.url,
    lang: 'vi',
    published: dates.published,
    place: place.path,
    relevant: found.relevant,
    inferred: [...(dates.publishedInferred ? ['published'] : []), ...(place.inferred ? ['place'] : [])],
    figures: found.figures.map(figure),
    officials: found.officials.map((o): Official => ({ name: o.name, positions: o.positions.map((p) => ({ ...p })), mentions: o.mentions.map(mention) })),
    dates: dates.dates.map((d): DateMention => ({ ...view.quote(d.start, d.end), type: d.type, value: d.value, inferred: [...d.inferred] })),
    organisations: found.organisations.map((o): Organisation => ({ ...o, mentions: o.mentions.map(mention), inferred: [...o.inferred] })),
    findings: [],
  };
}
