import { draftOf, linesOf } from './article.js';
import { OTHER } from './layouts-other.js';
import { PRESS, type Layout } from './layouts-press.js';

export interface GeneratedPage {
  name: string;
  html: string;
  /** Lines of the body, in order. */
  body: string[];
  title: string;
}

export const LAYOUTS: readonly Layout[] = [...PRESS, ...OTHER];

/** Every layout in both languages, `per` drafts each. The same call gives the same pages. */
export function* generatedPages(per = 3): Generator<GeneratedPage> {
  for (const [number, layout] of LAYOUTS.entries())
    for (const lang of ['vi', 'en'] as const)
      for (let i = 0; i < per; i++) {
        const draft = draftOf(lang, 1000 * number + 10 * i + (lang === 'vi' ? 1 : 2));
        const pieces = layout.only ? layout.only(draft.pieces, draft) : draft.pieces;
        yield { name: `${layout.name} (${lang} ${i})`, html: layout.html(draft, pieces), body: linesOf(pieces), title: draft.title };
      }
} // prettier-ignore
