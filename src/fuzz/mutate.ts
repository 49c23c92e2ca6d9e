import type { Random } from '../eval/oracle/random.js';

/** What text is made of that trips programs: marks, halves of pairs, odd spaces, numbers without end. */
const ODD = [
  '\0', '\ufeff', '\u200b', '\u0301', '\ud83d', '\u2028', '\u00a0', '\r', '\t', '(((', '"', '\\', '<p>', '</', '&#x', '99999999999999999999',
  '31/02/2024', '0/0/0000', '1.2.3.4.5', '100%%', 'tỷ tỷ đồng', '12,', 'từ 5 đến', '-5', '½', '１２', 'Đ', 'İ', 'hoà', 'BH YT', '{"text":', ',,,', '\n\n\n', 'PK\x03\x04',
]; // prettier-ignore

/** A text with a few things cut, doubled, moved, decomposed or put in. */
export function mutateText(text: string, random: Random): string {
  let out = text;
  for (let i = random.int(1, 6); i > 0; i--) {
    const at = random.int(0, out.length);
    const end = Math.min(out.length, at + random.int(0, 40));
    const part = out.slice(at, end);
    const put = random.pick([
      () => '',
      () => part + part,
      () => random.pick(ODD) + part,
      () => part.normalize('NFD'),
      () => part.toUpperCase(),
      () => [...part].reverse().join(''),
      () => part.replace(/\d/g, () => String(random.int(0, 9))),
      () => part.replaceAll(' ', '\n'),
    ])();
    out = out.slice(0, at) + put + out.slice(end);
  }
  return out;
}

/** Bytes with a few of them changed, cut, doubled or put in; or cut off at the end. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let out = Buffer.from(bytes);
  for (let i = random.int(1, 8); i > 0 && out.length > 0; i--) {
    const at = random.int(0, out.length - 1);
    const end = Math.min(out.length, at + random.int(1, 30));
    const action = random.int(0, 4);
    if (action === 0) out[at] = random.int(0, 255);
    else if (action === 1) out[at] = out[at]! ^ (1 << random.int(0, 7));
    else if (action === 2) out = Buffer.concat([out.subarray(0, at), out.subarray(end)]);
    else if (action === 3) out = Buffer.concat([out.subarray(0, end), out.subarray(at, end), out.subarray(end)]);
    else if (random.chance(0.3)) out = out.subarray(0, at);
  }
  return out;
}
