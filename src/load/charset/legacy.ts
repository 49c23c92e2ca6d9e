import iconv from 'iconv-lite';
import {
  TONES,
  VNI_BREVE_MARKS,
  VNI_CIRCUMFLEX_MARKS,
  VNI_SINGLE,
  VNI_TONE_MARKS,
  VPS_CODES,
  VPS_LETTERS,
} from './tables.js';

/** The encodings that a Vietnamese page of before Unicode may be in, and the one of Western pages. */
export type LegacyCharset = 'windows-1258' | 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'windows-1252';

export const VIETNAMESE_CHARSETS: readonly LegacyCharset[] = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps'];

/** VNI pairs (`aù` → `á`) of both cases. */
const VNI_PAIRS: ReadonlyMap<string, string> = (() => {
  const pairs = new Map<string, string>();
  const add = (base: string, mark: string, letter: string): void => {
    pairs.set(base + mark, letter);
    const upper = letter.toUpperCase();
    // A capital takes a capital mark in VNI, but typists mixed them: `Aù` is read too.
    pairs.set(base.toUpperCase() + mark.toUpperCase(), upper);
    pairs.set(base.toUpperCase() + mark, upper);
  };
  const single = new Map([['ô', 'ơ'], ['ö', 'ư']]);
  for (const base of [...'aeouyôö'])
    [...VNI_TONE_MARKS].forEach((mark, i) => add(base, mark, ((single.get(base) ?? base) + TONES[i]!).normalize('NFC')));
  for (const base of 'aeo')
    [...VNI_CIRCUMFLEX_MARKS].forEach((mark, i) => add(base, mark, (base + '\u0302' + (TONES[i - 1] ?? '')).normalize('NFC')));
  [...VNI_BREVE_MARKS].forEach((mark, i) => add('a', mark, ('a\u0306' + (TONES[i - 1] ?? '')).normalize('NFC')));
  return pairs;
})(); // prettier-ignore

/** Letters of a VNI font, given as the windows-1252 letters they were typed with: `Baûo hieåm` → `Bảo hiểm`. */
export const fromVni = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const pair = VNI_PAIRS.get(text.slice(i, i + 2));
    if (pair !== undefined) {
      out += pair;
      i++;
    } else out += VNI_SINGLE[text[i]!] ?? text[i]!;
  }
  return out;
};

const VPS_BYTES: readonly string[] = (() => {
  const bytes = Array.from({ length: 256 }, (_, code) => iconv.decode(Buffer.from([code]), 'windows-1252'));
  const letters = [...VPS_LETTERS];
  VPS_CODES.forEach((hex, i) => (bytes[parseInt(hex, 16)] = letters[i]!));
  return bytes;
})();

const fromVps = (bytes: Uint8Array): string => {
  const out = new Array<string>(bytes.length);
  for (let i = 0; i < bytes.length; i++) out[i] = VPS_BYTES[bytes[i]!]!;
  return out.join('');
};

/** Bytes of a legacy encoding → text, composed (NFC). Never throws; a wrong choice gives nonsense, not an error. */
export const decodeLegacy = (bytes: Uint8Array, charset: LegacyCharset): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (charset) {
    case 'vni':
      return fromVni(iconv.decode(buffer, 'windows-1252'));
    case 'vps':
      return fromVps(bytes);
    case 'tcvn3':
      return iconv.decode(buffer, 'tcvn').normalize('NFC');
    case 'windows-1258':
      return iconv.decode(buffer, 'windows-1258').normalize('NFC');
    default:
      return iconv.decode(buffer, charset);
  }
};
