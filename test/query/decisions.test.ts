import { expect, test } from 'vitest';
import { type Decision, allDecisions, decide, decisionsOn, effective, observations } from '../../src/query/index.js';
import { openStore, saveDocument } from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { figureOf, print } from '../helpers/press.js';

const text = 'Có 100 người và 200 người.';
const decision = (article: string, part: Partial<Decision>): Decision => ({
  target: 'figure', article, start: 3, end: 12, quote: '100 người', nth: 1, action: 'accept', correction: null, note: null,
  decided_by: 'Biên tập viên', decided_at: '2024-03-01T08:00:00Z', ...part,
}); // prettier-ignore
const figures = [
  { quote: '100 người', value: 100 },
  { quote: '200 người', value: 200 },
];

test('the latest decision counts, earlier ones stay, and the extracted value stays as it was', () => {
  const store = openStore(':memory:');
  const id = print(store, 'bai', { text, figures });
  decide(store, decision(id, { action: 'reject', note: 'nhầm' }));
  expect([...observations(store, {})].map((o) => o.value)).toEqual([200]);
  expect([...observations(store, { rejected: true })].map((o) => o.value)).toEqual([100, 200]);
  decide(store, decision(id, { action: 'correct', correction: { value: 110, place: 'Bến Tre', period: '2022' } }));
  const [found] = [...observations(store, { place: ['ben tre'], from: '2022', to: '2022' })];
  expect(found).toMatchObject({ value: 100, place: 'Tiền Giang', decision: { action: 'correct' } });
  expect(effective(found!)).toMatchObject({ value: 110, place: 'Bến Tre', period_end: '2022-12-31' });
  expect([...observations(store, { place: ['Tiền Giang'] })].map((o) => o.value)).toEqual([200]);
  expect(decisionsOn(store, id).map((d) => d.action)).toEqual(['reject', 'correct']);
  expect(allDecisions(store)[1]!.correction).toEqual({ value: 110, place: 'Bến Tre', period: '2022' });
});

test('a decision outlives re-extraction', () => {
  const store = openStore(':memory:');
  const id = print(store, 'bai', { text, figures });
  decide(store, decision(id, { note: 'đúng' }));
  store.db.exec('DELETE FROM documents');
  const document = documentOf(text, 'bai');
  saveDocument(store, document, [
    articleOf(document, { id, figures: [figureOf(text, { ...figures[0]!, rule: 'newer' })] }),
  ]);
  expect([...observations(store, {})]).toMatchObject([{ rule: 'newer', decision: { action: 'accept', note: 'đúng' } }]);
});

test('figures that share a span are told apart', () => {
  const store = openStore(':memory:');
  const id = print(store, 'bai', { text, figures: [figures[0]!, { ...figures[0]!, scheme: ['BHXH'] }] });
  decide(store, decision(id, { nth: 2, action: 'reject' }));
  expect([...observations(store, {})].map((o) => o.scheme)).toEqual([['BHYT']]);
});

test.each([
  { action: 'correct' as const },
  { action: 'correct' as const, correction: {} },
  { action: 'accept' as const, correction: { value: 3 } },
  { decided_at: 'hôm qua' },
])('%o is refused', (part) => {
  const store = openStore(':memory:');
  expect(() => decide(store, decision('x', part))).toThrow();
  expect(allDecisions(store)).toEqual([]);
});
