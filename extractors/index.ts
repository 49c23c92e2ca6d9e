import { createHash } from 'node:crypto';
import type { Article } from '../schemas/index.js';
import type { Metadata } from './document/article-text.js';

/** Text in, records out. Placeholder: the whole text as one article, nothing extracted yet. */
export function extract(text: string, meta: Partial<Metadata> & { document: string }): Article[] {
  const title = text.split('\n').find((line) => line.trim() !== '') ?? null;
  return [
    {
      document: meta.document,
      id: createHash('sha256').update(`${meta.document}\0${text}`).digest('hex').slice(0, 16),
      start: 0,
      end: text.length,
      title: meta.title ?? title?.trim() ?? null,
      byline: meta.byline ?? null,
      source: meta.source ?? null,
      url: meta.url ?? null,
      lang: 'vi',
      published: meta.published ?? null,
      place: meta.place ?? null,
      relevant: true,
      inferred: [],
      figures: [],
      officials: [],
      dates: [],
      organisations: [],
      findings: [],
    },
  ];
}
