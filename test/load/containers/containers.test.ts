import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseColumns } from '../../../src/load/columns.js';
import { discover, read } from '../../../src/load/files.js';
import { isRejected, type LoadedDocument, type ReadOptions, type RejectedInput } from '../../../src/load/types.js';
import { testFolder } from '../../helpers/folder.js';
import { chunked, gzipEach, tarOf, warcInfo, warcRecord, zipOf } from './archives.js';

const folder = testFolder();
const FIRST =
  'Đến hết quý II, toàn xã có 1.250 người tham gia bảo hiểm y tế hộ gia đình, tăng 120 người so với đầu năm.';
const SECOND =
  'Các đại lý thu của xã đã vận động thêm được nhiều hộ ở những thôn còn khó khăn, và chính quyền hỗ trợ một phần.';
const page = (title: string): string =>
  `<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div class="x"><p>${FIRST}</p><p>${SECOND}</p></div></body></html>`;
const TEXT = (title: string): string => `${title}\n\n${FIRST}\n\n${SECOND}`;

const all = async (
  path: string,
  options: Partial<ReadOptions> = {},
): Promise<{ documents: LoadedDocument[]; rejects: RejectedInput[] }> => {
  const documents: LoadedDocument[] = [];
  const rejects: RejectedInput[] = [];
  for (const source of discover([path])) {
    if (isRejected(source)) rejects.push(source);
    else
      for await (const item of read(source, { maxBytes: 1_000_000, ...options })) {
        if (isRejected(item)) rejects.push(item);
        else documents.push(item);
      }
  }
  return { documents, rejects };
};
const names = (items: readonly { path: string }[]): string[] =>
  items.map(({ path }) => path.slice(path.lastIndexOf('/', path.indexOf('!') < 0 ? undefined : path.indexOf('!')) + 1));

describe('tables', () => {
  const rows = [
    {
      body: `${FIRST}\n${SECOND}`,
      headline: 'Tin một',
      link: 'https://bao.example/1',
      date: '05/03/2024',
      paper: 'Báo Xã',
    },
    { body: `<p>${FIRST}</p><p>${SECOND}</p>`, headline: 'Tin hai' },
  ];
  it('.jsonl: one article a line, columns by their usual names or by a map', async () => {
    const path = folder.write(
      'a.jsonl',
      `${JSON.stringify(rows[0])}\r\n\n${JSON.stringify(rows[1])}\n{"headline":"x"}\n[1]\nnot json`,
    );
    const { documents, rejects } = await all(path);
    expect(documents.map(({ text }) => text)).toEqual([`Tin một\n\n${FIRST}\n${SECOND}`, TEXT('Tin hai')]);
    expect(documents[0]!.meta).toMatchObject({
      url: 'https://bao.example/1',
      published: '2024-03-05',
      source: 'Báo Xã',
      title: 'Tin một',
    });
    expect(documents[0]!.document).toBe('https://bao.example/1');
    expect(names(rejects)).toEqual(['a.jsonl!4', 'a.jsonl!5', 'a.jsonl!6']);
    expect(rejects.map(({ reason }) => reason).join()).toMatch(/without text.*not a JSON object.*not JSON/);
    const mapped = await all(path, { columns: parseColumns('text=headline') });
    expect(mapped.documents.map(({ text }) => text)).toEqual(['Tin một', 'Tin hai', 'x']);
  });
  it('.csv: commas or semicolons, quotes, line breaks inside, Excel’s UTF-16', async () => {
    const quote = (value: string): string => `"${value.replace(/"/g, '""')}"`;
    for (const separator of [',', ';']) {
      const csv = [
        ['headline', 'body', 'date'],
        ['Tin "một"', `${FIRST}\n${SECOND}`, '2024-03-05'],
      ]
        .map((row) => row.map(quote).join(separator))
        .join('\r\n');
      for (const bytes of [
        Buffer.from(csv),
        Buffer.from('\ufeff' + csv),
        Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(csv, 'utf-16le')]),
      ]) {
        const { documents, rejects } = await all(folder.write('a.csv', bytes));
        expect(rejects).toEqual([]);
        expect(documents[0]).toMatchObject({
          text: `Tin "một"\n\n${FIRST}\n${SECOND}`,
          meta: { published: '2024-03-05' },
        });
      }
    }
  });
  it('a map that cannot be understood says why', () => {
    expect(parseColumns('text=body, url=link')).toEqual({ text: 'body', url: 'link' });
    expect(() => parseColumns('txt=body')).toThrow(/known: text/);
    expect(() => parseColumns('text')).toThrow(/name=column/);
    expect(() => parseColumns('text=a,text=b')).toThrow(/twice/);
  });
});

describe('archives', () => {
  const entries = {
    'in/a.html': page('Tin một'),
    'b.txt': `${FIRST}\n`,
    '__MACOSX/c.txt': 'x',
    'img.png': 'x',
    'deep.zip': 'PK',
    'rows.jsonl': `{"text":"${FIRST}"}`,
  };
  const check = ({ documents, rejects }: Awaited<ReturnType<typeof all>>, name: string): void => {
    expect(names(documents)).toEqual([`${name}!in/a.html`, `${name}!b.txt`, `${name}!rows.jsonl!1`]);
    expect(documents[0]!.text).toBe(TEXT('Tin một'));
    expect(names(rejects)).toEqual([`${name}!deep.zip`]);
    expect(rejects[0]!.reason).toContain('inside an archive');
  };
  it('.zip', async () => check(await all(folder.write('a.zip', zipOf(entries))), 'a.zip'));
  it('.tar', async () => check(await all(folder.write('a.tar', await tarOf(entries))), 'a.tar'));
  it('.tar.gz and .tgz', async () => {
    const packed = gzipSync(await tarOf(entries));
    check(await all(folder.write('a.tar.gz', packed)), 'a.tar.gz');
    check(await all(folder.write('b.tgz', packed)), 'b.tgz');
  });
  it('.gz of one file', async () => {
    const { documents } = await all(folder.write('a.html.gz', gzipSync(page('Tin một'))));
    expect(documents[0]!.text).toBe(TEXT('Tin một'));
    expect(names(documents)).toEqual(['a.html.gz']);
  });
  it('.gz that is filled up with zeros, as tapes were, in one piece and in several', async () => {
    for (const size of [10, 60_000]) {
      const padded = Buffer.concat([gzipSync(page('Tin một')), Buffer.alloc(size)]);
      const { documents, rejects } = await all(folder.write(`padded-${size}.html.gz`, padded));
      expect([names(documents), rejects]).toEqual([[`padded-${size}.html.gz`], []]);
    }
  });
  it('a truncated archive is reported, what was whole is kept', async () => {
    const filler = Array.from({ length: 40_000 }, (_, i) =>
      String.fromCharCode(97 + ((Math.imul(i ^ 0x9e37, 0x85ebca6b) >>> 13) % 26)),
    ).join('');
    const tar = await tarOf({ 'a.txt': FIRST, 'b.txt': SECOND, 'c.txt': filler });
    for (const [name, bytes] of [
      ['cut.tar', tar.subarray(0, -20_000)],
      ['cut.tar.gz', gzipSync(tar).subarray(0, -300)],
    ] as const) {
      const { documents, rejects } = await all(folder.write(name, bytes));
      expect(documents.map(({ text }) => text)).toEqual([FIRST, SECOND]);
      expect(rejects.map(({ reason }) => reason).join()).toContain('truncated');
    }
    const cut = await all(folder.write('cut.html.gz', gzipSync(page('Tin')).subarray(0, -30)));
    expect(cut.documents).toEqual([]);
    expect(cut.rejects[0]!.reason).toContain('truncated');
    expect((await all(folder.write('cut.zip', zipOf(entries).subarray(0, 200)))).rejects[0]!.reason).toContain(
      'not a whole zip',
    );
  });
  it('bombs are refused', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'));
    const gz = await all(folder.write('bomb.txt.gz', bomb), { maxBytes: 20_000_000 });
    expect([gz.documents.length, gz.rejects.at(-1)!.reason]).toEqual([0, expect.stringContaining('bomb')]);
    const zip = await all(folder.write('bomb.zip', zipOf({ 'a.txt': 'aaaa' }, { 'a.txt': 90_000_000 })));
    expect(zip.rejects[0]!.reason).toContain('bomb');
  });
  it('an entry over the limit is refused, the next one is read', async () => {
    const tar = await all(folder.write('long.tar', await tarOf({ 'a.txt': 'x'.repeat(5000), 'b.txt': FIRST })), {
      maxBytes: 1000,
    });
    expect(names(tar.rejects)).toEqual(['long.tar!a.txt']);
    expect(names(tar.documents)).toEqual(['long.tar!b.txt']);
    const zip = await all(folder.write('long.zip', zipOf({ 'a.txt': 'x'.repeat(5000), 'b.txt': FIRST })), {
      maxBytes: 1000,
    });
    expect([names(zip.rejects), names(zip.documents)]).toEqual([['long.zip!a.txt'], ['long.zip!b.txt']]);
  });
});

describe('web archives', () => {
  const records = [
    warcInfo,
    warcRecord('https://bao.example/1', Buffer.from(page('Tin một'))),
    warcRecord('https://bao.example/2', gzipSync(page('Tin hai')), [
      'Content-Type: text/html',
      'Content-Encoding: gzip',
    ]),
    warcRecord('https://bao.example/3', chunked(Buffer.from(page('Tin ba'))), [
      'content-type: text/html',
      'transfer-encoding: chunked',
    ]),
    warcRecord('https://bao.example/4', iconv.encode(page('Tin bốn').replace('utf-8', 'x-none'), 'viscii'), [
      'Content-Type: text/html; charset=viscii',
    ]),
    warcRecord('https://bao.example/5', Buffer.from('{}'), ['Content-Type: application/json']),
    warcRecord('https://bao.example/6', Buffer.from(page('Không thấy')), undefined, '404 Not Found'),
    warcRecord('https://bao.example/7', Buffer.from(page('Tin bảy'))),
  ];
  const titles = ['Tin một', 'Tin hai', 'Tin ba', 'Tin bốn', 'Tin bảy'];
  it.each([
    ['a.warc', Buffer.concat(records)],
    ['a.warc.gz', gzipEach(records)],
    ['whole.warc.gz', gzipSync(Buffer.concat(records))],
  ])('%s: HTML answers only, unpacked, with address', async (name, bytes) => {
    const { documents, rejects } = await all(folder.write(name, bytes));
    expect(rejects).toEqual([]);
    expect(documents.map(({ meta }) => meta.title)).toEqual(titles);
    expect(documents.map(({ text }) => text)).toEqual(titles.map(TEXT));
    expect(documents[3]).toMatchObject({
      charset: 'viscii',
      document: 'https://bao.example/4',
      meta: { url: 'https://bao.example/4' },
    });
  });
  it.each([
    ['cut.warc', Buffer.concat(records).subarray(0, -200)],
    ['cut.warc.gz', gzipEach(records).subarray(0, -60)],
  ])('%s: truncation is reported, whole records are kept', async (name, bytes) => {
    const { documents, rejects } = await all(folder.write(name, bytes));
    expect(documents.map(({ meta }) => meta.title)).toEqual(titles.slice(0, -1));
    expect(rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('truncated')]);
  });
  it.each(['.5', '-3', 'x'])(
    'a record of length "%s" ends the archive, what was whole before is kept',
    async (length) => {
      const spoilt = records[7]!.toString('latin1').replace(/Content-Length: \d+/, `Content-Length: ${length}`);
      const bytes = Buffer.concat([...records.slice(0, 7), Buffer.from(spoilt, 'latin1')]);
      const { documents, rejects } = await all(folder.write('length.warc', bytes));
      expect(documents.map(({ meta }) => meta.title)).toEqual(titles.slice(0, -1));
      expect(rejects).toHaveLength(1);
    },
  );
  it('something else under the name is said to be none', async () => {
    expect((await all(folder.write('none.warc', 'hello'))).rejects).toHaveLength(1);
  });
});
