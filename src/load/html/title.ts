import type { TextBlock } from './blocks.js';
import { squeeze, textOf, type Element } from './dom.js';
import type { Survey } from './survey.js';

/** The headline: its text, and the element that shows it (null when the page shows it nowhere). */
export interface Headline {
  text: string | null;
  element: Element | null;
}

export const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore

// `Headline - Paper`, `Headline | Section | Paper`
const SITE_TAIL = /\s+[-–—|»·:]+\s+[^-–—|»·]{2,50}$/u;

/** Takes the paper's name off the end of a window title. */
const withoutSite = (title: string, site: string | null): string => {
  let bare = title;
  if (site && fold(bare).endsWith(fold(site))) bare = bare.replace(SITE_TAIL, '');
  return bare.length >= 15 ? bare : title;
};

/**
 * Chooses the headline. What the metadata calls the article is looked for on the page, so that a logo in `<h1>` or
 * the headline of another article is not taken.
 */
export const headlineOf = (survey: Survey, blocks: readonly TextBlock[], linked: string | null, own: Element | null): Headline => {
  if (own && textOf(own)) return { text: textOf(own), element: own };
  const site = survey.metas.get('og:site_name') ?? null;
  const named = [linked, survey.metas.get('og:title'), survey.metas.get('twitter:title'), survey.windowTitle]
    .filter((title): title is string => !!title)
    .map((title) => squeeze(title));
  const folded = named.map(fold);
  const matches = (text: string): boolean => {
    const line = fold(text);
    return line.length >= 8 && folded.some((name) => name === line || name.startsWith(`${line} `) || (name.length >= 15 && line.startsWith(name)));
  };
  const shown = survey.headlines.map((element) => ({ element, text: textOf(element) })).filter(({ text }) => text.length >= 3);
  const match = shown.find(({ text }) => matches(text));
  if (match) return match;
  // A page without <h1> shows it in some other element.
  const block = blocks.find(({ text, linked: links }) => text.length >= 12 && text.length < 300 && links === 0 && matches(text));
  if (block) return { text: block.text, element: block.element };
  const lone = shown.filter(({ text }) => text.length >= 12 && /\s/.test(text));
  if (named.length === 0 || lone.length === 1) return lone[0] ?? { text: named[0] ? withoutSite(named[0], site) : null, element: null };
  return { text: withoutSite(named[0]!, site), element: null };
}; // prettier-ignore
