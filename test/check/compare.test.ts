import { beforeAll, expect, test } from 'vitest';
import { type Check, type CheckOptions, checkArticles, checkDocument, claimDocument } from '../../src/check/index.js';
import { isRejected } from '../../src/load/types.js';
import { openStore } from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { type FigurePart, figureOf, print } from '../helpers/press.js';

const store = openStore(':memory:');
const others = 'Bài khác. Toàn tỉnh có 207.717 người, tăng đều. Hết.';

beforeAll(() => {
  print(store, 'khac', {
    text: others,
    published: '2024-01-03',
    source: 'Báo Khác',
    figures: [{ quote: '207.717 người', value: 207717 }],
  });
  [150_000, 160_000, 171_000, 180_000, 190_000, 199_000].forEach((value, i) => {
    const quote = `${value / 1000}.000 người`;
    print(store, `nam-${i}`, {
      text: `Năm ${2017 + i}: ${quote}.`,
      figures: [{ quote, value, period: `${2017 + i}-12-31` }],
    });
  });
});

const check = (text: string, figures: FigurePart[], part = {}, options: CheckOptions = { store }): Check => {
  const article = articleOf(documentOf(text), { figures: figures.map((f) => figureOf(text, f)), ...part });
  return checkArticles([article], text, options)[0]!;
};

test('agrees within rounding', () => {
  const { figures, attention } = check('Có gần 208.000 người.', [
    { quote: 'gần 208.000 người', value: 208000, bound: 'almost' },
  ]);
  expect(figures[0]!.comparison).toMatchObject({ verdict: 'agrees', differing: [], jump: null });
  expect(attention).toBe(0);
});

test('differs: by how much, in which article, with its sentence', () => {
  const { figures, attention } = check('Có 207.117 người.', [{ quote: '207.117 người', value: 207117 }]);
  expect(figures[0]).toMatchObject({
    reading: '207.117 người',
    what: 'số người tham gia · BHYT',
    comparison: {
      verdict: 'differs',
      differing: [
        { by: -600, claim: { reports: [{ source: 'Báo Khác', sentence: 'Toàn tỉnh có 207.717 người, tăng đều.' }] } },
      ],
      neighbours: [{ period: '2021-12-31' }, { period: '2022-12-31' }],
    },
  });
  expect(figures[0]!.comparison!.differing[0]!.percent).toBeCloseTo(-0.289, 3);
  expect(attention).toBe(1);
});

test('a new period in line with the series is clean; a jump is not', () => {
  const calm = check('Có 215.000 người.', [{ quote: '215.000 người', value: 215000, period: '2024-12-31' }]);
  expect(calm).toMatchObject({
    outcome: 'clean', // the years before are what it was held against
    attention: 0,
    figures: [{ comparison: { verdict: 'new', compared: true, jump: null } }],
  });
  const leap = check('Có 21.500 người.', [{ quote: '21.500 người', value: 21500, period: '2024-12-31' }]);
  expect(leap).toMatchObject({
    attention: 1,
    figures: [{ comparison: { verdict: 'new', jump: { nearest: { value: 207717 } } } }],
  });
});

test.each([
  ['another scheme', { scheme: ['BHXH'] }],
  ['another place', { place: 'Bến Tre' }],
  ['a district', { place: 'Tiền Giang/Cai Lậy' }],
  ['a target', { status: 'target' }],
  ['a company', { organisation: 'Công ty Mẫu' }],
] as const)('%s is another quantity', (_, part) => {
  const { figures } = check('Có 5 người.', [{ quote: '5 người', value: 5, ...part } as FigurePart]);
  expect(figures[0]!.comparison).toMatchObject({ verdict: 'new', compared: false, neighbours: [] });
});

test('what is reported of other schemes is related and no verdict', () => {
  const asked = { quote: '207.000 người', value: 207_000, scheme: ['BHXH', 'BHYT'] } as FigurePart;
  const { figures, outcome } = check('Có 207.000 người.', [asked]);
  expect(figures[0]!.comparison).toMatchObject({
    verdict: 'new',
    compared: false,
    differing: [],
    related: [{ scheme: ['BHYT'], claims: [{ value: 207717 }] }],
  });
  expect(outcome).toBe('not_compared');
  const [other] = check('Có 9 người.', [{ ...asked, quote: '9 người', value: 9, period: '2015-12-31' }]).figures;
  expect(other!.comparison).toMatchObject({ verdict: 'new', related: [] });
});

test('parts of a whole are not held against the whole, in the draft or in the other article', () => {
  const text = 'Có 207.717 người, gồm 120.000 người và 80.000 người.';
  const parts = [
    { quote: '207.717 người', value: 207717 },
    { quote: '120.000 người', value: 120_000 },
    { quote: '80.000 người', value: 80_000 },
  ];
  const draft = check(text, parts);
  expect(draft.figures.map(({ comparison: c }) => [c!.verdict, c!.missing])).toEqual([
    ['agrees', null],
    ['not_compared', 'single_value'],
    ['not_compared', 'single_value'],
  ]);
  expect(draft).toMatchObject({ attention: 0, outcome: 'clean' });
  const press = openStore(':memory:');
  print(press, 'phan', { text, figures: parts });
  const one = (value: number): Check =>
    check(`Có ${value} người.`, [{ quote: `${value} người`, value }], {}, { store: press });
  expect(one(207717)).toMatchObject({ outcome: 'clean', figures: [{ comparison: { verdict: 'agrees', differing: [] } }] }); // prettier-ignore
  expect(one(99999)).toMatchObject({
    outcome: 'not_compared',
    figures: [{ comparison: { missing: 'single_value', related: [{ scheme: ['BHYT'] }] } }],
  });
});

test('nearest differences first', () => {
  const press = openStore(':memory:');
  [321, 123, 211].forEach((value) =>
    print(press, `${value}`, { text: `Có ${value} người.`, figures: [{ quote: `${value} người`, value }] }),
  );
  const { figures } = check('Có 101 người.', [{ quote: '101 người', value: 101 }], {}, { store: press });
  expect(figures[0]!.comparison!.differing.map(({ by }) => by)).toEqual([-22, -110, -220]);
});

test('without a period or place nothing is compared, and it says why', () => {
  const figures = [
    { quote: '5 người', value: 5, period: null },
    { quote: '6 người', value: 6, place: null },
  ];
  const checked = check('Có 5 người, 6 người.', figures).figures.map((f) => f.comparison!);
  expect(checked.map((c) => [c.verdict, c.missing])).toEqual([['not_compared', 'period'], ['not_compared', 'place']]); // prettier-ignore
  expect(checked.some((c) => c.compared)).toBe(false);
});

test('an article that is stored is no witness of itself', () => {
  const { figures } = check(others, [{ quote: '207.717 người', value: 207717 }]);
  expect(figures[0]!.comparison).toMatchObject({ verdict: 'new' });
});

test('faults and impossible percentages want attention; findings that agree do not', () => {
  const text = 'Đạt 105%.';
  const finding = (kind: 'sum_ok' | 'sum_mismatch') => ({ kind, quotes: ['105%'], note: '…', mentions: [] });
  const odd: FigurePart = { quote: '105%', value: 105, unit: 'percent', flags: ['coverage_over_100'] };
  const checked = check(text, [odd], { findings: [finding('sum_ok'), finding('sum_mismatch')] }, {});
  expect(checked).toMatchObject({ attention: 2, faults: [{ kind: 'sum_mismatch' }], figures: [{ comparison: null }] });
});

test('one sentence', () => {
  const sentence = 'Tiền Giang có 207.771 người tham gia BHYT cuối năm 2023';
  const checks = checkDocument(claimDocument(sentence, { published: '2024-02-01' }), { store });
  if (isRejected(checks)) throw new Error(checks.reason);
  expect(checks[0]).toMatchObject({ attention: 1, figures: [{ comparison: { verdict: 'differs' } }] });
});

test('a known officer tells the province, marked as inferred', () => {
  const name = 'Kiều Văn Đượm';
  const text = `Ông ${name}, Giám đốc BHXH tỉnh Sóc Trăng.`;
  const start = text.indexOf(name);
  const positions = [{ role: 'Giám đốc', organisation: 'BHXH tỉnh Sóc Trăng' }];
  print(store, 'so-bo', { text, officials: [{ name, positions, mentions: [{ start, end: start + name.length }] }] });
  const draft = `Ông ${name}, Giám đốc BHXH tỉnh cho biết, cuối năm 2023 toàn tỉnh có 90.000 người tham gia BHXH tự nguyện.`;
  const ask = (placeFromOfficials: boolean): Check =>
    (checkDocument(claimDocument(draft), { store, placeFromOfficials }) as Check[])[0]!;
  expect(ask(false).article.place).toBeNull();
  expect(ask(true).article).toMatchObject({ place: 'Sóc Trăng', inferred: expect.arrayContaining(['place']) });
  expect(ask(true).figures[0]!.figure).toMatchObject({
    place: 'Sóc Trăng',
    inferred: expect.arrayContaining(['place']),
  });
});
