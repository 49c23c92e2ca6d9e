import iconv from 'iconv-lite';
import { fromVni } from '../../../src/load/charset/legacy.js';
import { VPS_CODES, VPS_LETTERS } from '../../../src/load/charset/tables.js';

/** Writers of the old encodings, for round trips. Letters they cannot write become `?`, as in the editors of the day. */
const TO_VNI: ReadonlyMap<string, string> = (() => {
  const western = Array.from({ length: 256 }, (_, i) => iconv.decode(Buffer.from([i]), 'windows-1252')).slice(0xc0);
  const map = new Map<string, string>();
  for (const base of ['', ...'aeouyAEOUYôöÔÖ'])
    for (const mark of western) {
      const letter = fromVni(base + mark);
      if ([...letter].length === 1 && letter !== base + mark && !map.has(letter)) map.set(letter, base + mark);
      else if (base === '' && letter === mark && 'íìÍÌ'.includes(mark)) map.set(letter, mark);
    }
  return map;
})();

const toVni = (text: string): Buffer =>
  iconv.encode(
    [...text].map((c) => TO_VNI.get(c) ?? (c > '\u00bf' && c < '\u2000' ? '?' : c)).join(''),
    'windows-1252',
  );

const toVps = (text: string): Buffer => {
  const letters = [...VPS_LETTERS];
  return Buffer.concat(
    [...text].map((c) => {
      const at = letters.indexOf(c);
      return at >= 0 ? Buffer.from(VPS_CODES[at]!, 'hex') : iconv.encode(c, 'windows-1252');
    }),
  );
};

// windows-1258 has no letters with both a hat and a tone: the tone follows as a combining mark.
const to1258 = (text: string): Buffer =>
  Buffer.concat(
    [...text].map((c) => {
      const whole = iconv.encode(c, 'windows-1258');
      if (whole.toString('latin1') !== '?' || c === '?') return whole;
      const apart = c.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
      return iconv.encode(apart.replace(tone, '').normalize('NFC') + tone, 'windows-1258');
    }),
  );

export const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')]),
  'utf-16be': (text) => Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')]),
  'windows-1258': to1258,
  tcvn3: (text) => iconv.encode(text, 'tcvn'),
  vni: toVni,
  viscii: (text) => iconv.encode(text, 'viscii'),
  vps: toVps,
};
