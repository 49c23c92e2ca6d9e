import { expect, it } from 'vitest';
import { discover, read } from '../../src/load/files.js';
import { isRejected, type LoadedDocument } from '../../src/load/types.js';
import { processDocument } from '../../src/pipeline/process.js';
import { testFolder } from '../helpers/folder.js';
import { ENCODERS } from './charset/encoders.js';
import { warcRecord } from './containers/archives.js';

const folder = testFolder();
const TITLE = 'Thêm nhiều hộ tham gia bảo hiểm xã hội tự nguyện';
const PARAGRAPHS = [
  'Tính đến hết tháng 6 năm 2024, toàn huyện có trên 1.250 người tham gia bảo hiểm xã hội tự nguyện, đạt 45,5% kế hoạch.',
  'Số thu bảo hiểm y tế hộ gia đình đạt 12,4 tỷ đồng, tăng 8% so với cùng kỳ năm trước, theo báo cáo của cơ quan bảo hiểm xã hội huyện.',
  'Huyện phấn đấu đến cuối năm có 95% dân số tham gia bảo hiểm y tế và sẽ hỗ trợ thêm mức đóng cho 320 hộ cận nghèo.',
];
const html = (charset: string, layout: (paragraphs: string) => string): string =>
  `<html lang="vi"><head><meta charset="${charset}"><title>${TITLE}</title></head><body>${layout(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''))}</body></html>`;
const plain = (paragraphs: string): string => `<h1>${TITLE}</h1><div>${paragraphs}</div>`;
const table = (paragraphs: string): string =>
  `<table><tr><td><a href="/">Trang chủ</a></td><td><h1>${TITLE}</h1>${paragraphs}</td></tr></table>`;
const breaks = (): string => `<h1>${TITLE}</h1><div class="c">${PARAGRAPHS.join('<br><br>')}</div>`;

const page = html('utf-8', plain);
const files: Record<string, string | Buffer> = {
  'a.txt': [TITLE, ...PARAGRAPHS].join('\n\n'),
  'plain.html': page,
  'table.html': html('utf-8', table),
  'breaks.html': html('utf-8', breaks),
  'tcvn3.html': ENCODERS.tcvn3!(html('x-viet-tcvn', plain)),
  'vni.html': ENCODERS.vni!(html('iso-8859-1', plain)),
  'nfd.html': page.normalize('NFD'),
  'a.warc': warcRecord('https://bao.example/1', Buffer.from(page)),
  'a.jsonl': JSON.stringify({ title: TITLE, text: PARAGRAPHS.join('\n\n') }),
};

const load = async (name: string): Promise<LoadedDocument> => {
  for (const source of discover([folder.write(name, files[name]!)]))
    if (!isRejected(source))
      for await (const item of read(source, { maxBytes: 1_000_000 })) if (!isRejected(item)) return item;
  throw new Error(`nothing was read of ${name}`);
};

const figuresOf = (document: LoadedDocument): unknown[] => {
  const processed = processDocument(document);
  if (isRejected(processed)) throw new Error(processed.reason);
  return processed.articles.flatMap(({ figures }) =>
    figures.map(({ quote, value, unit, concept, measure, period }) => [
      quote.normalize('NFC'),
      value,
      unit,
      concept,
      measure,
      period,
    ]),
  );
};

it.each(Object.keys(files).slice(1))('%s gives the text and the figures of the plain text', async (name) => {
  const [first, other] = [await load('a.txt'), await load(name)];
  expect(other.text.normalize('NFC')).toBe(first.text);
  expect(figuresOf(other)).toEqual(figuresOf(first));
});
