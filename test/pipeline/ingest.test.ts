import { expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.js';
import { processDocument, withGiven } from '../../src/pipeline/process.js';
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

test('a gate or extractor that throws rejects its document alone', () => {
  const broken = (): boolean => {
    throw new Error('bộ lọc hỏng');
  };
  expect(processDocument(documentOf('BHYT'), broken)).toEqual({
    path: 'bai.txt',
    reason: 'extraction failed: bộ lọc hỏng',
    retryable: false,
  });
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
