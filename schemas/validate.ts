import type { z } from 'zod';
import { type Article, zArticle } from './record.js';

/** One reason why a record was refused: where (`figures.3.quote`) and why. */
export interface Fault {
  path: string;
  reason: string;
}

export type Validated = { ok: true; article: Article } | { ok: false; faults: Fault[] };

const toFault = (issue: z.core.$ZodIssue): Fault => ({ path: issue.path.join('.'), reason: issue.message });

/** Faults of grounding: a quote that is not the text at its offsets, a mention outside of the article. */
function* groundingFaults(article: Article, text: string): Generator<Fault> {
  for (const kind of ['figures', 'dates'] as const) {
    for (const [i, mention] of article[kind].entries()) {
      if (text.slice(mention.start, mention.end) !== mention.quote) {
        yield { path: `${kind}.${i}.quote`, reason: 'quote is not the text at its offsets' };
      }
    }
  }
  for (const kind of ['officials', 'organisations', 'findings'] as const) {
    for (const [i, { mentions }] of article[kind].entries()) {
      for (const [j, mention] of mentions.entries()) {
        if (mention.end > text.length)
          yield { path: `${kind}.${i}.mentions.${j}.end`, reason: 'lies outside the text' };
      }
    }
  }
}

/**
 * Checks a record against the contract and against the document's text.
 * Refuses what cannot be true, each fault with its path; never throws.
 */
export function validateArticle(candidate: unknown, text: string): Validated {
  const parsed = zArticle.safeParse(candidate);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(toFault) };
  const faults = [...groundingFaults(parsed.data, text)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, article: parsed.data };
}
