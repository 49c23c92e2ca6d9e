import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.js';
import { withGiven } from '../../src/load/given.js';
import { counts, openStore } from '../../src/store/index.js';
import { VERSION } from '../../src/version.js';
import manifest from '../../package.json' with { type: 'json' };
import { testFolder } from '../helpers/folder.js';
import { documentOf } from '../helpers/records.js';

const folder = testFolder();

test('the gate spares extraction, and what it refuses counts as an article that is not relevant', async () => {
  const store = openStore(':memory:');
  const inputs = [
    folder.write('a.txt', 'Bóng đá: đội nhà thắng.'),
    folder.write('b.txt', 'Xã có 120 thẻ BHYT mới cấp.'),
  ];
  const summary = await ingest(store, inputs, { gate: (text) => text.includes('BHYT') });
  expect(summary).toMatchObject({ files: 2, articles: 2 });
  expect(counts(store)).toMatchObject({ documents: 2, articles: 2 });
  expect(store.db.prepare('SELECT name FROM documents WHERE relevant = 0').pluck().all()).toEqual(['a']);
});

test('of what the gate refuses hash and title are kept, on demand the text, too', async () => {
  const input = folder.write('ngoài.txt', '\n  Chợ nổi họp sớm\nGhe thuyền tấp nập từ tờ mờ sáng.\n');
  const rows = async (options: { keepTexts?: boolean }): Promise<unknown> => {
    const store = openStore(':memory:');
    await ingest(store, [input], options);
    return store.db.prepare('SELECT title, text IS NULL AS gone, length(sha256) AS hash, bytes FROM documents').get();
  };
  expect(await rows({})).toEqual({ title: 'Chợ nổi họp sớm', gone: 1, hash: 64, bytes: statSync(input).size });
  expect(await rows({ keepTexts: true })).toMatchObject({ title: null, gone: 0 });
});

test('a document named in passing keeps text and records, unless only relevant ones are wanted', async () => {
  const input = folder.write('qua.txt', 'Đại hội chi bộ\nKhách mời có đại diện BHXH huyện. Đại hội bầu bí thư.\n');
  const kept = async (relevantOnly: boolean): Promise<unknown> => {
    const store = openStore(':memory:');
    await ingest(store, [input], { relevantOnly });
    return store.db
      .prepare('SELECT text IS NULL AS gone, (SELECT count(*) FROM articles) AS articles FROM documents')
      .get();
  };
  expect(await kept(false)).toEqual({ gone: 0, articles: 1 });
  expect(await kept(true)).toEqual({ gone: 1, articles: 0 });
});

test('a gate that throws rejects its document alone', async () => {
  const store = openStore(':memory:');
  const gate = (text: string): boolean => {
    if (text.includes('hỏng')) throw new Error('bộ lọc hỏng');
    return true;
  };
  const inputs = [folder.write('c.txt', 'BHYT hỏng'), folder.write('d.txt', 'BHYT lành')];
  const { rejected, documents } = await ingest(store, inputs, { gate });
  expect(rejected).toEqual([{ path: inputs[0], reason: 'extraction failed: bộ lọc hỏng', retryable: false }]);
  expect(documents.added).toBe(1);
});

test('of very many rejects all are counted and stored, and the first are listed', async () => {
  const store = openStore(':memory:');
  const table = folder.write('hỏng.jsonl', 'không phải JSON\n'.repeat(150_000));
  const { rejects, rejected } = await ingest(store, [table]);
  expect(rejects).toBe(150_000);
  expect(rejected).toHaveLength(1_000);
  expect(counts(store).rejected).toBe(150_000);
});

test('what the caller states goes before what was read; what he leaves open does not', () => {
  const document = withGiven({ ...documentOf('x'), meta: { ...documentOf('x').meta, source: 'trang.example', title: 'Tin' } }, {
    source: 'Báo Mẫu',
    url: undefined,
    place: null,
  }); // prettier-ignore
  expect(document.meta).toMatchObject({ source: 'Báo Mẫu', title: 'Tin', url: null, place: null });
});

test('the version is the package’s', () => expect(VERSION).toBe(manifest.version));

test('copies of one story are linked at the end, also of what was stored in an earlier run', async () => {
  const story =
    'Trưa qua, BHXH huyện họp giao ban. Theo báo cáo, toàn huyện có 41.305 người tham gia bảo hiểm y tế, tỷ lệ bao phủ ' +
    'đạt 88,4% dân số; số thu đạt 63,7 tỷ đồng, còn 412 đơn vị chậm đóng. Lãnh đạo huyện yêu cầu các xã rà từng hộ dân.';
  const store = openStore(':memory:');
  const linked = (): unknown => store.db.prepare('SELECT lead FROM clusters ORDER BY article').pluck().all();
  await ingest(store, [folder.write('một.txt', story)]);
  expect(linked()).toEqual([]);
  await ingest(store, [folder.write('hai.txt', `Báo bạn đưa tin. ${story}`)]);
  expect(linked()).toEqual([1, 0]);
});
