import { decodeLegacy, VIETNAMESE_CHARSETS, type LegacyCharset } from './legacy.js';
import { plausibility } from './syllables.js';

export interface Detected {
  charset: LegacyCharset;
  /** 0–1: how well the bytes read in it, and how far behind the next one is. */
  confidence: number;
}

// A declaration is worth this much: enough to break ties of short texts, too little to make nonsense win.
const DECLARED_BONUS = 0.2;
// Below this share of Vietnamese syllables the bytes are not read as Vietnamese. Calibrated on own samples:
// right charset ≥ .9 even with names and numbers, wrong ones ≤ .45.
const READS = 0.65;

// Typographic signs of windows-1252 that English and French pages use: ‘ ’ “ ” – — … • ™ £ © ® ° é and the like.
const WESTERN_SIGN =
  /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u2122\u20ac\u00a0\u00a3\u00a9\u00ae\u00ab\u00bb\u00b0\u00b7\u00bd]/u;
const WESTERN_LETTER = /[àâäçèéêëîïñóôöùûüßáíúãõåæø]/iu;
const ODD = /[\u0000-\u0008\u000b\u000e-\u001f\u0080-\u009f\ufffd]/g; // eslint-disable-line no-control-regex

/** How well the bytes read as a Western page: typographic signs count in full, accented letters inside words by half. */
const westernShare = (text: string): number => {
  let signs = 0;
  let letters = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    all++;
    const c = text[i]!;
    if (WESTERN_SIGN.test(c)) signs++;
    else if (WESTERN_LETTER.test(c)) letters++;
  }
  if (all === 0) return 0;
  // Western prose has few accents; a text full of them is some other encoding.
  const dense = all / text.length > 0.08;
  return (signs + (dense ? 0.3 : 0.75) * letters - 0.3) / all;
};

const scoreOf = (bytes: Uint8Array, charset: LegacyCharset): number => {
  const text = decodeLegacy(bytes, charset);
  const odd = text.match(ODD)?.length ?? 0;
  const penalty = Math.min(0.5, (20 * odd) / Math.max(1, text.length));
  if (charset === 'windows-1252') return westernShare(text) - penalty;
  const { words, share } = plausibility(text);
  // One or two words read well in several encodings by chance; one alone, undeclared, proves nothing.
  return words === 0 ? 0 : share * (1 - 0.5 / words) - penalty;
};

/**
 * Which 8-bit encoding bytes are in, by trying each and reading the outcome. Null when none reads well.
 * `said` is the declared charset under our name.
 */
export const detectLegacy = (bytes: Uint8Array, said: string | null): Detected | null => {
  const scores = [...VIETNAMESE_CHARSETS, 'windows-1252' as const]
    .map((charset) => ({
      charset,
      score: scoreOf(bytes, charset) + (charset === said && charset !== 'windows-1252' ? DECLARED_BONUS : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < READS) return null;
  const lead = best.score - (next?.score ?? 0);
  return {
    charset: best.charset,
    confidence: Math.min(1, Math.max(0.3, 0.5 * best.score + Math.min(0.5, 1.5 * lead))),
  };
};
