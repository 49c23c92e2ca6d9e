import { vi } from '../../extractors/findings/notes.js';
import { type Bound, type Figure, type Status, STATUSES, UNITS } from '../../schemas/index.js';

/** How a bound is said before a number. */
const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  more_than: 'hơn ',
  at_least: 'từ ',
  less_than: 'dưới ',
  almost: 'gần ',
  about: 'khoảng ',
  at_most: 'tối đa ',
};

const MAGNITUDES: readonly (readonly [factor: number, word: string])[] = [
  [1e9, ' tỷ'],
  [1e6, ' triệu'],
];

const MONEY = new Set(['VND', 'VND_per_month', 'VND_per_year', 'USD']);

const SIGNS: Partial<Record<Figure['unit'], string>> = {
  percent: '%',
  percentage_point: ' điểm %',
  turn: ' lượt',
  organisation: ' đơn vị',
  agent: ' đại lý',
  case: ' vụ',
  USD: ' USD',
  other: '',
};

/** Decimals that tell values of money apart down to the dong: 1.491,214 tỷ. */
const DECIMALS = 9;

/** What of a figure is read out. */
export type Readable = Pick<Figure, 'value' | 'upper' | 'unit' | 'bound' | 'measure'>;

/** A figure as it is read and written in Vietnamese: `hơn 1.187,4 tỷ đồng`, `2-3%`, `giảm 4,5 tỷ đồng`, `218.828 người`. */
export function reading(figure: Readable): string {
  const { value, upper, unit, bound, measure } = figure;
  const [factor, word] = (MONEY.has(unit) ? MAGNITUDES.find(([f]) => Math.abs(value) >= f) : undefined) ?? [1, ''];
  const number = (n: number): string => vi(Math.abs(n) / factor, DECIMALS);
  const digits = upper === null ? number(value) : `${number(value)}-${number(upper)}`;
  const change = measure === 'change' ? (value < 0 ? 'giảm ' : 'tăng ') : '';
  return `${change}${BOUND_WORDS[bound]}${digits}${word}${SIGNS[unit] ?? ` ${UNITS[unit].vi.split(',')[0]!}`}`;
}

/** What is not actual in a word, to stand in tables: `chỉ tiêu`, `ước`. Empty for what is. */
export const statusWord = (status: Status): string => (status === 'actual' ? '' : STATUSES[status].vi.split(',')[0]!);

/** A number alone in the Vietnamese form: `1.234.567,9`. */
export const viNumber = (value: number): string => vi(value, DECIMALS);
