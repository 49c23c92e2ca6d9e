import iconv from 'iconv-lite';
import { fromVni } from './legacy.js';
import { plausibility } from './syllables.js';

/**
 * Text of old fonts (.VnTime, VNI-Times) that was saved as Unicode: every letter is a Western one that only those
 * fonts show as Vietnamese, `B¶o hiÓm x· héi`. Also UTF-8 that was once read as windows-1252: `Báº£o hiá»ƒm`.
 */
export type FontRepair = 'tcvn3-font' | 'vni-font' | 'double-utf-8';

/** Byte of a letter of windows-1252. Codes 0x80–0x9f stand for themselves where a reader took the bytes for latin-1. */
const BYTE_OF: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 256 }, (_, i) => [String.fromCharCode(i), i] as const),
  ...Array.from({ length: 32 }, (_, i) => [iconv.decode(Buffer.from([0x80 + i]), 'windows-1252'), 0x80 + i] as const),
]);

const toBytes = (text: string): Buffer | null => {
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = BYTE_OF.get(text[i]!);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
};

const REPAIRS: Readonly<Record<FontRepair, (text: string) => string | null>> = {
  'tcvn3-font': (text) => {
    const bytes = toBytes(text);
    return bytes && iconv.decode(bytes, 'tcvn').normalize('NFC');
  },
  'vni-font': (text) => fromVni(text),
  'double-utf-8': (text) => {
    try {
      const bytes = toBytes(text);
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

const SAMPLE = 60_000;
// Fewer accented words than this prove nothing.
const ENOUGH_WORDS = 4;
// A text that already reads as Vietnamese at this share is left alone; a repair must reach the second.
const FINE = 0.6;
const CONVINCING = 0.8;

const MARKUP = /[<>\n]/;
const LETTERS_OF_FONTS = /[\u0080-\u00ff\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]/;

const pieces = (text: string): string[] => text.split(/([<>\n]+)/);
const mapPieces = (text: string, repair: (piece: string) => string | null): string =>
  pieces(text)
    .map((piece) => (MARKUP.test(piece) || !LETTERS_OF_FONTS.test(piece) ? piece : better(piece, repair)))
    .join('');

/** A piece is repaired only if that makes it read better, so that a Unicode menu around a font body is kept. */
const better = (piece: string, repair: (piece: string) => string | null): string => {
  const repaired = repair(piece);
  if (repaired === null) return piece;
  return plausibility(repaired).share > plausibility(piece).share ? repaired : piece;
};

/**
 * Finds and undoes the writing of old fonts. Null when the text needs none, or when no repair makes it read as
 * Vietnamese. Linear in the text.
 */
export const repairFonts = (text: string): { text: string; repair: FontRepair } | null => {
  const sample = text.slice(0, SAMPLE);
  const accented = pieces(sample).filter((piece) => !MARKUP.test(piece) && LETTERS_OF_FONTS.test(piece));
  const before = plausibility(accented.join('\n'));
  if (before.words < ENOUGH_WORDS || before.share >= FINE) return null;
  let best: { repair: FontRepair; share: number } | null = null;
  for (const repair of Object.keys(REPAIRS) as FontRepair[]) {
    const after = plausibility(accented.map((piece) => better(piece, REPAIRS[repair])).join('\n'));
    if (after.words >= ENOUGH_WORDS && after.share >= CONVINCING && after.share > (best?.share ?? before.share))
      best = { repair, share: after.share };
  }
  return best && { text: mapPieces(text, REPAIRS[best.repair]), repair: best.repair };
};
