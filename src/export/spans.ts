import type { Article } from '../../schemas/index.js';

/** A mention with all that the record says of it. Officials, agencies and findings have one for each mention. */
export interface Annotation {
  kind: 'figure' | 'date' | 'official' | 'organisation' | 'finding';
  /** Among the record's entries of this kind, from 0, and among the entry's mentions. */
  entry: number;
  mention: number;
  start: number;
  end: number;
  body: object;
}

/** All annotations of a record, in the record's order. */
export function* annotationsOf(article: Article): Generator<Annotation> {
  for (const [kind, list] of [['figure', article.figures], ['date', article.dates]] as const) {
    for (const [entry, body] of list.entries()) yield { kind, entry, mention: 0, start: body.start, end: body.end, body };
  } // prettier-ignore
  const several = [
    ['official', article.officials],
    ['organisation', article.organisations],
    ['finding', article.findings],
  ] as const;
  for (const [kind, list] of several) {
    for (const [entry, { mentions, ...body }] of list.entries()) {
      for (const [mention, { start, end }] of mentions.entries()) yield { kind, entry, mention, start, end, body };
    }
  }
}
