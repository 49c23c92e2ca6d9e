import { type Observation, decide, observations } from '../../src/query/index.js';
import { type Store, openStore } from '../../src/store/index.js';
import { print } from '../helpers/press.js';

/** Text that spreadsheets, CSV, XML and JSON take amiss. */
export const NASTY = [
  '=1+1',
  "'=cmd|' /C calc'!A0",
  '+84',
  '-5',
  '@SUM(A1)',
  '\tx',
  'a"b;c,d',
  'dòng 1\ndòng 2',
  '<b>&amp;</b>',
  '🏥 ốm',
];

/** A database with figures of every shape, awkward text in every free field, and decisions. */
export function awkwardStore(): Store {
  const store = openStore(':memory:');
  NASTY.forEach((title, i) => {
    const text = `🏥 ${title}: có ${i}1 người, tăng 2,5%\nvà giảm 3 tỷ đồng; khoảng 2-3%.`;
    const at = (quote: string): { start: number; end: number } => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    const id = print(store, `bai-${i}`, {
      text,
      title,
      source: title,
      byline: i % 2 ? null : title,
      url: i % 3 ? null : `https://bao.example/${i}`,
      published: i % 2 ? '2024-03' : '2024-03-07',
      relevant: i % 2 === 0,
      inferred: ['published'],
      figures: [
        { quote: `${i}1 người`, value: i * 10 + 1, organisation: title, inferred: ['period', 'place'] },
        { quote: '2,5%\nvà', value: 2.5, unit: 'percent', base: 'plan', measure: 'share', scheme: [], place: null, period: null },
        { quote: '3 tỷ đồng', value: -3e9, unit: 'VND', measure: 'change', scheme: ['BHXH', 'BHYT'], place: 'Tiền Giang/Mỹ Tho' },
        { quote: '2-3%', value: 2, upper: 3, unit: 'percent', bound: 'about', period: '2024-01-01/2024-03-31', confidence: 0.1 + 0.2 },
      ],
      officials: [{ name: 'Lê Minh Tú', positions: [], mentions: [at('tăng')] }],
      organisations: [{ name: title, kind: 'company', level: null, mentions: [at('giảm')], inferred: [] }],
      dates: [{ quote: 'khoảng', ...at('khoảng'), type: 'DATE', value: null, inferred: [] }],
      findings: [{ kind: 'sum_mismatch', quotes: ['2,5%', title], note: title, mentions: [at('2,5%')] }],
    });
    const on = { article: id, nth: 1, decided_by: title, decided_at: '2024-04-01T00:00:00Z' };
    if (i === 1) decide(store, { ...on, ...at('11 người'), target: 'figure', quote: '11 người', action: 'correct', correction: { value: 12, upper: null, scheme: ['BHTN'] }, note: title });
    if (i === 2) decide(store, { ...on, ...at('21 người'), target: 'figure', quote: '21 người', action: 'reject', correction: null, note: null });
    if (i === 3) decide(store, { ...on, ...at('2,5%'), target: 'finding', quote: 'sum_mismatch', action: 'accept', correction: null, note: 'đúng' });
  }); // prettier-ignore
  return store;
}

/** All figures, rejected ones too, as they are stored. */
export const storedFigures = (store: Store): Observation[] => [...observations(store, { rejected: true })];
