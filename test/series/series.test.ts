import { expect, test } from 'vitest';
import { decide } from '../../src/query/index.js';
import { plot, seriesOf } from '../../src/series/index.js';
import { openStore } from '../../src/store/index.js';
import { print } from '../helpers/press.js';

const person = (quote: string, value: number, part = {}): { quote: string; value: number } => ({
  quote,
  value,
  ...part,
});

test('conflicting reports stand side by side; looser ones join what they agree with', () => {
  const store = openStore(':memory:');
  print(store, 'a', {
    text: 'Toàn tỉnh có 207.717 người.',
    published: '2024-01-02',
    figures: [person('207.717 người', 207717)],
  });
  print(store, 'b', { text: 'Tỉnh có hơn 207.000 người.', published: '2024-01-03', figures: [person('hơn 207.000 người', 207000, { bound: 'more_than' })] }); // prettier-ignore
  print(store, 'c', { text: 'Có 270.717 người.', published: '2024-01-04', figures: [person('270.717 người', 270717)] });
  const { series } = seriesOf(store, {});
  expect(series).toHaveLength(1);
  expect(series[0]!.points).toMatchObject([{ period: '2023-12-31', conflict: true }]);
  expect(series[0]!.points[0]!.claims.map((c) => [c.reading, c.reports.map((r) => r.document)])).toEqual([
    ['207.717 người', ['a', 'b']],
    ['270.717 người', ['c']],
  ]);
});

test('parts of a whole in one article are no conflict, and none with what other papers print of the whole', () => {
  const store = openStore(':memory:');
  const parts = [person('60 người', 60), person('45 người', 45), person('12 người', 12)];
  print(store, 'phan', {
    text: 'Có 105 người nợ: 60 người, 45 người, 12 người.',
    figures: [person('105 người', 105), ...parts],
  });
  const claims = (): unknown[] =>
    seriesOf(store, {}).series[0]!.points[0]!.claims.map(({ value, unclear }) => [value, unclear]);
  const conflict = (): boolean => seriesOf(store, {}).series[0]!.points[0]!.conflict;
  expect(claims()).toEqual([[105, true], [60, true], [45, true], [12, true]]); // prettier-ignore
  print(store, 'mot', { text: 'Chỉ có 107 người nợ.', figures: [person('107 người', 107)] });
  expect(claims()[0]).toEqual([107, false]);
  expect(conflict()).toBe(false);
  // the first value printed again is the level, and conflicts
  const again = 'Tít: 105 người nợ. Đến nay 105 người nợ: 60 người, 45 người.';
  const at = again.lastIndexOf('105 người');
  print(store, 'tit', {
    text: again,
    figures: [person('105 người', 105), person('105 người', 105, { start: at, end: at + 9 }), ...parts.slice(0, 2)],
  });
  expect(claims()).toEqual([[105, false], [107, false], [60, true], [45, true], [12, true]]); // prettier-ignore
  expect(conflict()).toBe(true);
});

test('copies count once: one sentence in two papers, one cluster of articles, one article twice', () => {
  const store = openStore(':memory:');
  const sentence = 'Đến cuối năm 2023, toàn tỉnh đã có 150.250 người tham gia.';
  const figures = [person('150.250 người', 150250)];
  print(store, 'goc', { text: `Bài gốc.\n${sentence}`, published: '2024-01-01', source: 'Báo A', figures });
  print(store, 'chep', { text: `Bài chép.\n${sentence}`, published: '2024-01-02', source: 'Báo B', figures });
  print(store, 'rieng', { text: 'Số người tham gia là 150.250 người.', source: 'Báo C', figures });
  const [point] = seriesOf(store, {}).series[0]!.points;
  expect(point!.claims[0]!.reports.map((r) => [r.source, r.copies.map((c) => c.source)])).toEqual([
    ['Báo A', ['Báo B']],
    ['Báo C', []],
  ]);
  store.db.exec("INSERT INTO clusters SELECT key, 'x', key = 1, 0.9 FROM articles");
  expect(seriesOf(store, {}).series[0]!.points[0]!.claims[0]!.reports).toHaveLength(1);
});

test('targets, companies and undated reports stand apart', () => {
  const store = openStore(':memory:');
  const text = 'một hai ba bốn';
  print(store, 'a', {
    text,
    figures: [
      person('một', 1),
      person('hai', 2, { status: 'target' }),
      person('ba', 3, { organisation: 'Công ty Mẫu' }),
      person('bốn', 4, { period: null }),
    ],
  });
  const { series } = seriesOf(store, {});
  expect(series.map((s) => [s.status, s.organisation, s.points.length, s.undated.length])).toEqual([
    ['actual', null, 1, 1],
    ['target', null, 1, 0],
    ['actual', 'Công ty Mẫu', 1, 0],
  ]);
});

test('an editor corrects and rejects; a wide question says that it was cut', () => {
  const store = openStore(':memory:');
  const text = 'Có 10 người và 20 người.';
  const id = print(store, 'a', {
    text,
    figures: [person('10 người', 10), person('20 người', 20, { period: '2022-12-31' })],
  });
  const on = {
    target: 'figure',
    article: id,
    nth: 1,
    note: null,
    decided_by: null,
    decided_at: '2024-01-01T00:00:00Z',
  } as const;
  decide(store, { ...on, start: 3, end: 11, quote: '10 người', action: 'correct', correction: { value: 11 } });
  decide(store, { ...on, start: 15, end: 23, quote: '20 người', action: 'reject', correction: null });
  const { series } = seriesOf(store, {});
  expect(series[0]!.points.map((p) => [p.period, p.claims[0]!.value])).toEqual([['2023-12-31', 11]]);
  expect(series[0]!.points[0]!.claims[0]!.reports[0]).toMatchObject({ value: 11, corrected: true, quote: '10 người' });
  expect(seriesOf(store, { rejected: true }, { maxObservations: 1 })).toMatchObject({
    observations: 1,
    truncated: true,
  });
});

test('plots: one mark for each claim, conflicts marked apart, axis beside', () => {
  const store = openStore(':memory:');
  const years = [2019, 2020, 2021, 2022];
  years.forEach((year, i) =>
    print(store, `${year}`, {
      text: `Năm ${year} có ${i}.000 người.`,
      figures: [person(`${i}.000 người`, i * 1000, { period: `${year}-12-31` })],
    }),
  );
  print(store, 'x', { text: 'Có 2.100 người.', figures: [person('2.100 người', 2100, { period: '2022-12-31' })] });
  const { series } = seriesOf(store, {});
  const drawn = plot(series, { width: 31, height: 7 });
  expect(drawn.match(/●/g)).toHaveLength(3);
  expect(drawn.match(/✕/g)).toHaveLength(2);
  const lines = drawn.split('\n');
  expect(lines).toHaveLength(9);
  expect([lines[0]!.startsWith('3.000 ┤'), lines[6]!.startsWith('    0 ┤●'), lines[8]]).toEqual([
    true,
    true,
    `       2019-12-31${' '.repeat(11)}2022-12-31`,
  ]);
  expect(plot([])).toBe('');
  expect(plot([{ ...series[0]!, points: series[0]!.points.slice(0, 1) }], { width: 20 })).toContain('●');
});
