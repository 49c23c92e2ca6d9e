import iconv from 'iconv-lite';
import { detectLegacy } from './detect.js';
import { repairFonts } from './fonts.js';
import { decodeLegacy, type LegacyCharset } from './legacy.js';
import { charsetName, charsetOfMeta } from './names.js';
import { plausibility } from './syllables.js';

/** A document's text and how sure we are of its encoding (0–1). `warnings` are for the reader of the report. */
export interface Decoded {
  text: string;
  charset: string;
  confidence: number;
  warnings: string[];
}

/** Why bytes cannot be read safely. */
export interface Unreadable {
  fault: string;
}

// Files that are no text, by their first bytes.
const MAGIC: readonly [string, string][] = [
  ['25504446', 'a PDF file'], ['89504e47', 'a PNG image'], ['ffd8ff', 'a JPEG image'], ['47494638', 'a GIF image'],
  ['504b0304', 'a zip archive'], ['1f8b', 'gzip data'], ['d0cf11e0', 'a Word or Excel 97 file'], ['7f454c46', 'a program'],
  ['52617221', 'a rar archive'], ['377abcaf', 'a 7z archive'],
]; // prettier-ignore

const magicOf = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return MAGIC.find(([start]) => head.startsWith(start))?.[1] ?? null;
};

const SAMPLE = 65_536;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Zeros on one side of the byte pairs only, most of them: UTF-16 without a mark. */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return null;
};

const utf16 = (bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(charset, { ignoreBOM: false }).decode(bytes);

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isAscii = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 0x7f) return false;
  return true;
};

/** UTF-8 with a few broken bytes (cut or patched pages) is still UTF-8: under one bad sequence in fifty. */
const tolerantUtf8 = (bytes: Uint8Array): { text: string; broken: number } | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  let accented = 0;
  for (let i = 0; i < text.length && accented <= broken * 50; i++) if (text.charCodeAt(i) > 0x7f) accented++;
  return accented > broken * 50 && plausibility(text).words > 0 ? { text, broken } : null;
};

const withFonts = (decoded: Decoded): Decoded => {
  const repaired = repairFonts(decoded.text);
  if (!repaired) return decoded;
  const note = `letters of an old font (${repaired.repair}) were turned into Unicode`;
  return {
    ...decoded,
    text: repaired.text,
    confidence: 0.9 * decoded.confidence,
    warnings: [...decoded.warnings, note],
  };
};

/**
 * Reads bytes as text. `declared` is what the HTTP header says; a `<meta>` in the bytes is looked up here.
 * The declaration is checked against the bytes and overruled, with a warning, when they prove something else.
 * Bytes that cannot be read safely give a fault with the reason. NFD text is kept as it is.
 */
export const decode = (bytes: Uint8Array, declared?: string | null): Decoded | Unreadable => {
  if (bytes.length === 0) return { text: '', charset: 'utf-8', confidence: 1, warnings: [] };
  const label = declared ?? charsetOfMeta(bytes);
  const said = charsetName(label);
  const unknown = label && !said ? [`declared charset ${label} is not known`] : [];
  const against = (found: string): string[] =>
    said && said !== found ? [`declared ${label}, the bytes are ${found}`, ...unknown] : unknown;
  const sure = (text: string, charset: string, confidence = 1): Decoded =>
    withFonts({ text, charset, confidence, warnings: against(charset) });

  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    const text = strictUtf8(bytes.subarray(3));
    if (text !== null) return sure(text, 'utf-8');
  }
  if (startsWith(bytes, 0xff, 0xfe)) return sure(utf16(bytes, 'utf-16le'), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return sure(utf16(bytes, 'utf-16be'), 'utf-16be');
  const magic = magicOf(bytes);
  if (magic) return { fault: `not text: ${magic}` };
  const wide = utf16Without(bytes);
  if (wide) return sure(utf16(bytes, wide), wide, 0.9);
  if (bytes.subarray(0, SAMPLE).includes(0)) return { fault: 'not text: it holds zero bytes' };

  if (isAscii(bytes)) return { ...sure(Buffer.from(bytes).toString('latin1'), 'utf-8'), warnings: unknown };
  const strict = strictUtf8(bytes);
  if (strict !== null) return sure(strict, 'utf-8');
  const tolerant = tolerantUtf8(bytes);
  if (tolerant) {
    const kept = sure(tolerant.text, 'utf-8', 0.8);
    return { ...kept, warnings: [...kept.warnings, `${tolerant.broken} broken bytes were replaced`] };
  }
  return legacy(bytes, said, against);
};

const legacy = (bytes: Uint8Array, said: string | null, against: (found: string) => string[]): Decoded | Unreadable => {
  const found = detectLegacy(bytes.subarray(0, SAMPLE), said);
  if (found)
    return withFonts({
      text: decodeLegacy(bytes, found.charset as LegacyCharset),
      charset: found.charset,
      confidence: found.confidence,
      warnings: against(found.charset),
    });
  // Charsets of other languages are read as declared, if the bytes allow it.
  if (said && !said.startsWith('utf-') && said !== 'windows-1252' && iconv.encodingExists(said)) {
    const text = iconv.decode(Buffer.from(bytes), said);
    if (!text.includes('\ufffd')) return { text, charset: said, confidence: 0.6, warnings: [] };
  }
  return { fault: 'charset not recognised: the bytes are no UTF-8 and read as Vietnamese in no known encoding' };
};
