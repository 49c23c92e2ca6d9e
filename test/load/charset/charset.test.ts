import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import { decode, type Decoded } from '../../../src/load/charset/index.js';
import { VPS_LETTERS } from '../../../src/load/charset/tables.js';
import { ENCODERS } from './encoders.js';

const LONG =
  'Đến cuối tháng 6, toàn tỉnh có trên 45.000 người tham gia bảo hiểm xã hội tự nguyện, tăng 12,5% so với cùng kỳ. ' +
  'Ngành đã vận động những hộ gia đình ở vùng khó khăn; tỷ lệ bao phủ ước đạt 91,2% dân số, vượt chỉ tiêu được giao. ' +
  'Ông Vũ Đức Thuận cho biết đơn vị sẽ tiếp tục đôn đốc doanh nghiệp nợ đóng, bảo đảm quyền lợi của người lao động.';
const SHORT = 'Bảo hiểm xã hội tỉnh';

const read = (bytes: Uint8Array, declared?: string): Decoded => {
  const decoded = decode(bytes, declared);
  if ('fault' in decoded) throw new Error(decoded.fault);
  return decoded;
};

describe('every encoding of the Vietnamese press is read without being told', () => {
  for (const [charset, encode] of Object.entries(ENCODERS)) {
    it(`${charset}: a paragraph`, () => {
      const decoded = read(encode(LONG));
      expect(decoded.charset).toBe(charset);
      expect(decoded.text).toBe(LONG);
      expect(decoded.confidence).toBeGreaterThan(0.6);
    });
    it(`${charset}: four words`, () => expect(read(encode(SHORT)).text).toBe(SHORT));
    it(`${charset}: inside a page with scripts and English words`, () => {
      const page = `<html><head><title>News</title><script>var a = "share this article";</script></head><body><p>${LONG}</p></body></html>`;
      expect(read(encode(page)).text).toBe(page);
    });
    it(`${charset}: wrongly declared`, () => {
      for (const wrong of ['utf-8', 'iso-8859-1', 'viscii', 'windows-1258']) {
        const decoded = read(encode(LONG), wrong);
        expect(decoded.text).toBe(LONG);
        if (wrong !== charset) expect(decoded.warnings.join()).toContain(charset);
      }
    });
  }
});

describe('every letter survives', () => {
  for (const charset of ['windows-1258', 'viscii', 'vps', 'vni'] as const)
    it(charset, () => {
      const text = LONG + ' ' + [...VPS_LETTERS].map((c) => `b${c}`).join(' ');
      expect(read(ENCODERS[charset]!(text), charset).text).toBe(text);
    });
});

describe('UTF-8 and UTF-16', () => {
  it('drops the byte order mark', () => {
    expect(read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SHORT)])).text).toBe(SHORT);
  });
  it('reads UTF-16 without a mark', () => {
    expect(read(iconv.encode(LONG, 'utf-16le')).charset).toBe('utf-16le');
    expect(read(iconv.encode(LONG, 'utf-16be')).text).toBe(LONG);
  });
  it('keeps NFD as it is', () => {
    const nfd = LONG.normalize('NFD');
    expect(read(Buffer.from(nfd)).text).toBe(nfd);
  });
  it('reads a page that was cut in the middle of a letter', () => {
    const bytes = Buffer.from(LONG.repeat(3));
    const cut = bytes.subarray(0, bytes.indexOf(Buffer.from('hội')) + 2);
    const decoded = read(Buffer.concat([bytes, cut]), 'utf-8');
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.warnings.join()).toMatch(/broken bytes/);
  });
  it('plain ASCII needs no guess', () => {
    expect(read(Buffer.from('plain text'), 'x-viet-vps')).toMatchObject({
      text: 'plain text',
      charset: 'utf-8',
      confidence: 1,
    });
  });
  it('reads nothing as an empty text', () => expect(read(new Uint8Array())).toMatchObject({ text: '' }));
});

describe('declarations', () => {
  it('finds the one in the page', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=x-viet-tcvn"></head><p>${SHORT}`;
    expect(read(ENCODERS.tcvn3!(page)).text).toBe(page);
    expect(read(ENCODERS.tcvn3!(page)).warnings).toEqual([]);
  });
  it('says when the name is unknown', () => {
    expect(read(Buffer.from(SHORT), 'x-none-such').warnings.join()).toContain('x-none-such');
  });
  it('trusts a declared charset of another language', () => {
    const text = 'Новости пенсионного фонда за первый квартал года';
    expect(read(iconv.encode(text, 'windows-1251'), 'windows-1251').text).toBe(text);
  });
  it('reads English pages of windows-1252', () => {
    const text = 'The fund’s revenue rose – by 12% – in the “first” quarter, the café said. '.repeat(3);
    expect(read(iconv.encode(text, 'windows-1252'), 'iso-8859-1').text).toBe(text);
    expect(read(iconv.encode(text, 'windows-1252')).text).toBe(text);
  });
});

describe('fonts saved as Unicode', () => {
  const asWestern = (bytes: Buffer): string => iconv.decode(bytes, 'windows-1252');
  it('.VnTime', () => {
    const decoded = read(Buffer.from(asWestern(ENCODERS.tcvn3!(LONG.replace(/[A-ZĐÔ]/gu, (c) => c.toLowerCase())))));
    expect(decoded.text).toBe(LONG.replace(/[A-ZĐÔ]/gu, (c) => c.toLowerCase()));
    expect(decoded.warnings.join()).toContain('font');
  });
  it('VNI-Times', () => expect(read(Buffer.from(asWestern(ENCODERS.vni!(LONG)))).text).toBe(LONG));
  it('UTF-8 read as windows-1252 and saved again', () => {
    expect(read(Buffer.from(Buffer.from(LONG).toString('latin1'))).text).toBe(LONG);
    const text = SHORT + ' ' + SHORT; // all of its bytes have a letter in windows-1252
    expect(read(Buffer.from(asWestern(Buffer.from(text)))).text).toBe(text);
  });
  it('leaves a Unicode menu beside a font body alone', () => {
    const body = asWestern(ENCODERS.vni!(LONG));
    expect(read(Buffer.from(`<a>Thời sự</a><a>Xã hội</a><p>${body}</p>`)).text).toBe(
      `<a>Thời sự</a><a>Xã hội</a><p>${LONG}</p>`,
    );
  });
  it('leaves French, German and Vietnamese as they are', () => {
    for (const text of [
      'Le montant des retraites a été élevé après la réforme, où chaque assuré français déclare ses années à l’étranger.',
      'Die Beiträge zur Rentenversicherung für Beschäftigte müssen künftig höher ausfallen, erklärte die Behörde über Ostern.',
      LONG,
    ])
      expect(read(Buffer.from(text)).text).toBe(text);
  });
});

describe('what cannot be read safely is refused with the reason', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 etc'), /PDF/],
    ['an image', Buffer.from('89504e470d0a1a0a00', 'hex'), /PNG/],
    ['zeros', Buffer.concat([Buffer.from('abc'), Buffer.alloc(50), Buffer.from('def'), Buffer.alloc(7)]), /zero/],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128))), /not recognised/],
  ])('%s', (_, bytes, reason) => {
    const decoded = decode(bytes);
    expect('fault' in decoded && decoded.fault).toMatch(reason);
  });
});
