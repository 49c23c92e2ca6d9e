import type { TextBlock } from './blocks.js';
import { FURNITURE_LINE, FURNITURE_MAX, STOP_WORDS } from './furniture.js';

const WORDS = /[\p{L}\p{M}]+/gu;
const SENTENCE_END = /[.!?…:;]["”’')\]»]*\s*$/;

/** Share of function words among the first sixty words: prose has a third of them, a menu none. */
export const stopShare = (text: string): number => {
  let words = 0;
  let stops = 0;
  for (const [word] of text.matchAll(WORDS)) {
    words++;
    if (STOP_WORDS.has(word.toLowerCase())) stops++;
    if (words >= 60) break;
  }
  return words === 0 ? 0 : stops / words;
};

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

export const isFurnitureLine = (text: string): boolean =>
  text.length <= FURNITURE_MAX && FURNITURE_LINE.test(text.toLowerCase());

/** Characters of a block that count as prose: 0 for links, labels and lines of the page. */
export const proseOf = ({ kind, text, linked }: TextBlock): number => {
  const free = text.length - linked;
  if (text.length < 25 || free < text.length * 0.45 || isFurnitureLine(text)) return 0;
  if (kind === 'heading') return Math.min(free, 60) * 0.3;
  if (kind === 'row') return Math.min(free, 200) * 0.5;
  const stops = stopShare(text);
  const quality = stops >= 0.15 ? 1 : stops >= 0.08 ? 0.7 : 0.3;
  const sentence = endsSentence(text) || text.length > 120 ? 1 : 0.4;
  return free * quality * sentence * (kind === 'item' ? 0.7 : 1);
};
