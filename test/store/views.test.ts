import { expect, test } from 'vitest';
import type { Figure } from '../../schemas/index.js';
import { openStore, saveDocument } from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';

const document = documentOf('Hết năm 2023, huyện Lương Sơn có 1.250 người tham gia BHXH tự nguyện.', 'luong-son');
const start = document.text.indexOf('1.250');
const figure: Figure = {
  quote: '1.250 người', start, end: start + 11, value: 1250, upper: null, unit: 'person', bound: 'exact',
  concept: 'participants', scheme: ['BHXH', 'BHXH_TN'], measure: 'level', base: null, status: 'actual',
  period: '2023', place: 'Hòa Bình/Lương Sơn', organisation: null, rule: 'test', confidence: 0.9, inferred: [], flags: [],
}; // prettier-ignore
const store = openStore(':memory:');
saveDocument(store, document, [
  articleOf(document, { title: 'Lương Sơn', published: '2024-01-10', figures: [figure] }),
]);
const first = (sql: string): unknown => store.db.prepare(sql).get();

test('series: an observation with its article', () => {
  expect(first('SELECT * FROM series')).toMatchObject({
    place: 'Hòa Bình/Lương Sơn', concept: 'participants', scheme: 'BHXH,BHXH_TN', measure: 'level', period: '2023',
    period_start: '2023-01-01', period_end: '2023-12-31', value: 1250, unit: 'person', bound: 'exact', status: 'actual',
    article_title: 'Lương Sơn', published: '2024-01-10', source: null, confidence: 0.9,
  }); // prettier-ignore
});

test('figure_labels: codes in words', () => {
  expect(first('SELECT * FROM figure_labels')).toMatchObject({
    unit_vi: 'người',
    concept_en: 'participants',
    base_vi: null,
  });
});

test('article_summary counts; spans quote; places are taken apart', () => {
  expect(first('SELECT * FROM article_summary')).toMatchObject({
    document: 'luong-son',
    figures: 1,
    findings: 0,
    faults: 0,
  });
  expect(first('SELECT kind, quote FROM spans')).toEqual({ kind: 'figure', quote: '1.250 người' });
  expect(first('SELECT * FROM places')).toMatchObject({
    province: 'Hòa Bình',
    unit: 'Lương Sơn',
    folded: 'hoa binh/luong son',
  });
});
