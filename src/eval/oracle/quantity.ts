/** Numbers as the press prints them, with what they mean. */
import type { Bound, Unit } from '../../../schemas/index.js';
import type { Random } from './random.js';

export interface Quantity {
  quote: string;
  value: number;
  upper: number | null;
  unit: Unit;
  bound: Bound;
  /** Printed with an adjacent `ước`: makes the figure an estimate. */
  estimate?: boolean;
}

const BOUND_WORDS: readonly (readonly [word: string, bound: Bound])[] = [
  ['hơn', 'more_than'],
  ['trên', 'more_than'],
  ['gần', 'almost'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['chừng', 'about'],
];

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** 1491214 thousandths → `1.491,214`. */
export function printed(scaled: number, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  if (decimals === 0) return group(digits);
  return `${group(digits.slice(0, -decimals))},${digits.slice(-decimals)}`;
}

/** Puts a bound word before a printed amount in some of the cases. */
function bounded(random: Random, amount: Quantity, probability: number): Quantity {
  if (!random.chance(probability)) return amount;
  const [word, bound] = random.pick(BOUND_WORDS);
  return { ...amount, quote: `${word} ${amount.quote}`, bound };
}

export const exact = (value: number, noun: string, unit: Unit): Quantity => ({
  quote: `${printed(value, 0)} ${noun}`,
  value,
  upper: null,
  unit,
  bound: 'exact',
});

/** Tenths of a billion, printed in full: 154 → `15,4 tỷ đồng`. */
export const exactBillions = (tenths: number): Quantity => ({
  quote: `${printed(tenths, 1)} tỷ đồng`,
  value: tenths * 1e8,
  upper: null,
  unit: 'VND',
  bound: 'exact',
});

/** A count of people, cards, files …: `12.345 người`, `hơn 13,4 nghìn người`, `1,2 triệu thẻ`. */
export function count(random: Random, noun: string, unit: Unit, min = 1000, max = 900_000): Quantity {
  const value = random.int(min, max);
  if (max >= 100_000 && random.chance(0.12)) {
    const millions = max >= 2_000_000 && random.chance(0.5);
    const scaled = random.int(11, 980);
    const word = millions ? 'triệu' : random.pick(['nghìn', 'ngàn']);
    const amount = {
      quote: `${printed(scaled, 1)} ${word} ${noun}`,
      value: (scaled * (millions ? 1e6 : 1e3)) / 10,
      upper: null,
      unit,
      bound: 'exact' as const,
    };
    return bounded(random, amount, 0.4);
  }
  return bounded(random, exact(value, noun, unit), 0.2);
}

/** Small counts are sometimes printed with a leading zero: `05 đơn vị`. */
export function few(random: Random, noun: string, unit: Unit, min = 2, max = 60): Quantity {
  const value = random.int(min, max);
  const digits = value < 10 && random.chance(0.4) ? `0${value}` : String(value);
  return { quote: `${digits} ${noun}`, value, upper: null, unit, bound: 'exact' };
}

const TY = ['tỷ', 'tỷ', 'tỷ', 'tỉ'];

/** An amount of some billions: `1.491,214 tỷ đồng`, `gần 56 tỷ`, `7,4 nghìn tỷ đồng`, `3 tỷ 250 triệu đồng`. */
export function billions(random: Random, min = 1, max = 9000): Quantity {
  const ty = random.pick(TY);
  const dong = random.chance(0.9) ? ' đồng' : '';
  const style = random.next();
  const make = (quote: string, value: number): Quantity => ({ quote, value, upper: null, unit: 'VND', bound: 'exact' });
  if (style < 0.06 && max >= 1000) {
    const scaled = random.int(11, 99);
    return bounded(
      random,
      make(`${printed(scaled, 1)} ${random.pick(['nghìn', 'ngàn'])} ${ty} đồng`, scaled * 1e11),
      0.4,
    );
  }
  if (style < 0.11 && min < 100) {
    const [ones, rest] = [random.int(1, 40), random.int(101, 990)];
    return make(`${ones} ${ty} ${rest} triệu đồng`, ones * 1e9 + rest * 1e6);
  }
  if (style < 0.14 && min < 100) {
    const ones = random.int(1, 9);
    return make(`${ones} ${ty} rưỡi`, ones * 1e9 + 5e8);
  }
  const decimals = random.pick([0, 1, 1, 1, 2, 3]);
  const scaled = random.int(min * 10 ** decimals, max * 10 ** decimals);
  return bounded(random, make(`${printed(scaled, decimals)} ${ty}${dong}`, (scaled * 1e9) / 10 ** decimals), 0.25);
}

/** An amount of some millions: `786 triệu đồng`, `31.991.005 đồng`. */
export function millions(random: Random, min = 1, max = 900): Quantity {
  const make = (quote: string, value: number): Quantity => ({ quote, value, upper: null, unit: 'VND', bound: 'exact' });
  if (random.chance(0.2)) {
    const value = random.int(min * 1000, max * 1000) * 1000;
    return make(`${printed(value, 0)} đồng`, value);
  }
  const decimals = random.pick([0, 0, 1, 2]);
  const scaled = random.int(min * 10 ** decimals, max * 10 ** decimals);
  return bounded(random, make(`${printed(scaled, decimals)} triệu đồng`, (scaled * 1e6) / 10 ** decimals), 0.3);
}

/** `81,3%`, `trên 90%`, `4,06%`. Whole tenths between `min` and `max`. */
export function percent(random: Random, min: number, max: number, bounds = 0.15): Quantity {
  const decimals = random.pick([0, 1, 1, 2]);
  const scaled = random.int(min * 10 ** decimals, max * 10 ** decimals);
  const value = Number((scaled / 10 ** decimals).toFixed(2));
  const amount: Quantity = {
    quote: `${printed(scaled, decimals)}%`,
    value,
    upper: null,
    unit: 'percent',
    bound: 'exact',
  };
  return bounded(random, amount, bounds);
}

/** A percentage that two numbers make, with one or two decimals. */
export function rate(part: number, whole: number, decimals = 1): Quantity {
  const scaled = Math.round((part / whole) * 100 * 10 ** decimals);
  return {
    quote: `${printed(scaled, decimals)}%`,
    value: scaled / 10 ** decimals,
    upper: null,
    unit: 'percent',
    bound: 'exact',
  };
}

/** The same amount under a bound word of the caller's choice. */
export const under = (word: string, bound: Bound, amount: Quantity): Quantity => ({
  ...amount,
  quote: amount.bound === 'exact' ? `${word} ${amount.quote}` : amount.quote,
  bound: amount.bound === 'exact' ? bound : amount.bound,
  estimate: word === 'ước',
});
