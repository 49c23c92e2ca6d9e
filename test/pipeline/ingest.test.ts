import { expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.js';
import { withGiven } from '../../src/pipeline/process.js';
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

test('what the caller states goes before what was read; what he leaves open does not', () => {
  const document = withGiven({ ...documentOf('x'), meta: { ...documentOf('x').meta, source: 'trang.example', title: 'Tin' } }, {
    source: 'Báo Mẫu',
    url: undefined,
    place: null,
  }); // prettier-ignore
  expect(document.meta).toMatchObject({ source: 'Báo Mẫu', title: 'Tin', url: null, place: null });
});

test('the version is the package’s', () => expect(VERSION).toBe(manifest.version));
