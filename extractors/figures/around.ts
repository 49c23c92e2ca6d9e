import { isLetter } from '../document/letters.js';
import type { Draft, Scene, Site } from './types.js';

/**
 * The sentence before a number, as far as words reach, in characters: a long sentence costs no more. No word is cut in two:
 * the end of "cả nước" is no "ước".
 */
export function textBefore({ lower, sentence }: Scene, { n }: Pick<Site, 'n'>, reach: number): string {
  let from = Math.max(sentence.start, n.start - reach);
  if (from > sentence.start && isLetter(lower.charCodeAt(from - 1)))
    while (from < n.start && isLetter(lower.charCodeAt(from))) from++;
  return lower.slice(from, n.start);
}

/** The sentence behind a number, as far as words reach, in characters. */
export const textAfter = ({ lower, sentence }: Scene, { n }: Pick<Site, 'n'>, reach: number): string =>
  lower.slice(n.end, Math.min(sentence.end, n.end + reach));

/** What lies between a figure's number and the one before it, or the start of its clause. */
export const leftOf = ({ scene, site }: Pick<Draft, 'scene' | 'site'>): string =>
  scene.lower.slice(site.left.start, site.n.start);

/** Does a text end inside brackets that it opens? "có 41.200 em tham gia (" does; "(2.100 em), đạt " does not. */
export const endsInBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The noun that a figure's number counts, as printed behind it: " lượt người". */
export const nounOf = ({ scene, site: { n } }: Pick<Draft, 'scene' | 'site'>): string =>
  scene.lower.slice(n.nounStart, n.end);

/** Where a pattern with flag `g` matches last; -1 when it does not. */
export const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Does a sentence stand in the headline? */
export const isTitle = ({ sentence }: Pick<Scene, 'sentence'>): boolean => sentence.kind === 'title';
/** Does a sentence stand in the headline or in the first paragraph? */
export const isHead = (scene: Pick<Scene, 'sentence'>): boolean => isTitle(scene) || scene.sentence.kind === 'lede';
/** Does a sentence end its paragraph? */
export const endsParagraph = ({ lower, sentence }: Pick<Scene, 'lower' | 'sentence'>): boolean =>
  lower.slice(sentence.end - 1, sentence.end + 2).includes('\n');
