import { deflateRawSync, gzipSync } from 'node:zlib';

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>` +
  `${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`; // prettier-ignore

/** A tar of one file, by hand: 512 bytes of header, the data, zeros. */
function tar(name: string, data: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0ustar\x0000', 156);
  const sum = header.reduce((a, b) => a + b, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, data, Buffer.alloc(((512 - (data.length % 512)) % 512) + 1024)]);
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});
const crc32 = (data: Buffer): number => {
  let c = 0xffffffff;
  for (const byte of data) c = (c >>> 8) ^ CRC[(c ^ byte) & 255]!;
  return (c ^ 0xffffffff) >>> 0;
};

/** A zip of one packed file. */
function zip(name: string, data: Buffer): Buffer {
  const packed = deflateRawSync(data);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function warc(url: string, body: string): Buffer {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-07T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

/** One article in every format that is read, by file name. */
export const formats: Readonly<Record<string, (title: string, text: string) => Buffer>> = {
  'a.txt': (title, text) => Buffer.from(`${title}\n\n${text}`),
  'utf16.txt': (_, text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'a.html': (title, text) => Buffer.from(page(title, text)),
  'a.jsonl': (title, text) => Buffer.from(`${JSON.stringify({ title, text })}\n`.repeat(2)),
  'a.csv': (title, text) => Buffer.from(`title,text\n"${title}","${text.replaceAll('"', '""')}"\n`),
  'a.txt.gz': (_, text) => gzipSync(text),
  'a.tar': (_, text) => tar('a.txt', Buffer.from(text)),
  'a.zip': (_, text) => zip('a.txt', Buffer.from(text)),
  'a.warc': (title, text) => warc('https://bao.example/1', page(title, text)),
};
