import { plausibility } from '../charset/syllables.js';

const WORDS = /[\p{L}\p{M}]+/gu;
const ENGLISH = new Set('the of and to in is that for it was with on as are this have from be by at'.split(' '));

/** `vi` or `en` by the words of the text, else what the page declares (two letters), else null. */
export const languageOf = (text: string, declared: string | null): string | null => {
  const sample = text.slice(0, 20_000);
  const all = sample.match(WORDS) ?? [];
  const vietnamese = plausibility(sample.normalize('NFC'));
  if (all.length >= 8 && vietnamese.words >= all.length * 0.2 && vietnamese.share > 0.6) return 'vi';
  const english = all.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  if (all.length >= 8 && english >= all.length * 0.12) return 'en';
  return /^[a-z]{2}(?=[-_]|$)/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null;
};
