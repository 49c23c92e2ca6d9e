import { FOREIGN_NOUNS, MAGNITUDES, PHRASE_WORDS, UNIT_NOUNS } from '../../corpus/lexicons/english-numbers.js';
import type { Unit } from '../../schemas/codes.js';
import { type Word, WordPhrases } from './words.js';

const units = new WordPhrases<Unit | 'foreign'>([
  ...UNIT_NOUNS.flatMap(([unit, nouns]) => nouns.map((noun) => [noun, unit] as const)),
  ...FOREIGN_NOUNS.map((noun) => [noun, 'foreign'] as const),
]);

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_VI = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads a numeral of an English edition. Commas group and the point is decimal (`1,380.1`); slips into the Vietnamese manner
 * (`83,2`, `17.562 people`) are repaired where only one reading is possible, and told as doubtful. `scaled`: a magnitude follows.
 */
export function readNumeral(raw: string, scaled: boolean): { value: number; doubtful: boolean } | null {
  if (/^\d+$/.test(raw)) return raw.length > 15 ? null : { value: Number(raw), doubtful: false };
  if (GROUPED.test(raw)) return { value: Number(raw.replaceAll(',', '')), doubtful: false };
  if (GROUPED_VI.test(raw) && (!scaled || raw.split('.').length > 2))
    return { value: Number(raw.replaceAll('.', '').replace(',', '.')), doubtful: true };
  if (/^\d+\.\d+$/.test(raw)) return { value: Number(raw), doubtful: false };
  if (/^\d+,\d{1,2}$/.test(raw)) return { value: Number(raw.replace(',', '.')), doubtful: true };
  return null;
}

const NOT_SCALED_UNITS = /^(?:%|percent|pct)$/;

/** What follows the number word at `i`: percent sign, magnitude, currency, noun; `next` is the word after it all. */
export interface Tail {
  factor: number;
  unit: Unit | null;
  foreign: boolean;
  nounAt: number;
  next: number;
}

function percentAt(words: readonly Word[], i: number): { unit: Unit; next: number } | null {
  const [a, b] = [words[i]?.text, words[i + 1]?.text];
  const after = a === 'per' && b === 'cent' ? i + 2 : a !== undefined && NOT_SCALED_UNITS.test(a) ? i + 1 : i;
  if (/^(?:percentage|percent)$/.test(a ?? '') && /^points?$/.test(b ?? ''))
    return { unit: 'percentage_point', next: i + 2 };
  return after > i ? { unit: 'percent', next: after } : null;
}

// "per month" · "a month" · "each month" · "monthly" · "/month" · "/person/month" · "per person per month" · "every year"
function perAt(words: readonly Word[], i: number): { per: 'month' | 'year'; next: number } | null {
  let at = i;
  for (let step = 0; step < 3; step++) {
    const [a, b] = [words[at]?.text, words[at + 1]?.text];
    if (a === 'monthly' && step === 0) return { per: 'month', next: at + 1 };
    if (a === undefined || !/^(?:per|a|each|every|\/)$/.test(a)) return null;
    if (b === 'month' || b === 'year') return { per: b, next: at + 2 };
    if (b !== 'person' && b !== 'card' && b !== 'household') return null;
    at += 2;
  }
  return null;
}

const currencyAt = (words: readonly Word[], i: number): { unit: 'VND' | 'USD'; next: number } | null => {
  const a = words[i]?.text;
  if (a === 'vietnamese' && words[i + 1]?.text === 'dong') return { unit: 'VND', next: i + 2 };
  if (a === 'vnd' || a === 'vnđ' || a === 'dong') return { unit: 'VND', next: i + 1 };
  if (a === 'us' && words[i + 1]?.root === 'dollar') return { unit: 'USD', next: i + 2 };
  return a === 'usd' || words[i]?.root === 'dollar' ? { unit: 'USD', next: i + 1 } : null;
};

// A number may count a noun some words on: "27 online public services", "138.6 million medical examination and treatment visits"
const PHRASE = 6;
// "400 Can Tho City based firms": in the singular, part of a name
const PLACE_WORD = /^(?:city|province|district|commune|ward|town)$/;

/** The counted noun of the phrase that begins at `i`: the last unit noun before anything but nouns and adjectives. */
function nounAt(words: readonly Word[], i: number): { unit: Unit | 'foreign'; from: number; next: number } | null {
  let best: { unit: Unit | 'foreign'; from: number; next: number } | null = null;
  for (let k = i; k < Math.min(words.length, i + PHRASE); k++) {
    const word = words[k]!;
    if (!/^\p{L}/u.test(word.text)) break;
    const match = units.at(words, k);
    if (match && !PLACE_WORD.test(word.text)) {
      // "32,297 people to", "1,927 workers were": the first noun counts unless a later one heads the compound ("people" never)
      best = { unit: match.value, from: i, next: k + match.length };
      // "9,000 clinics nationwide accept ID cards": a plural heads its phrase; what makes a compound is singular
      if (match.value === 'person' || /[^s]s$/.test(words[k + match.length - 1]!.text)) {
        if (match.value === 'person' || words[best.next]?.text !== 'and') return best;
      }
      k += match.length - 1;
    } else if ((!word.noun || word.verb) && !PHRASE_WORDS.has(word.text)) break;
    if (best && /^(?:of|in)$/.test(words[best.next]?.text ?? '')) break;
  }
  return best;
}

/** Reads magnitude, currency, percent sign or counted noun after the numeral that ends before word `i`. */
export function tailAt(words: readonly Word[], i: number, currency: 'VND' | 'USD' | null): Tail {
  const percent = percentAt(words, i);
  if (percent) return { factor: 1, unit: percent.unit, foreign: false, nounAt: i, next: percent.next };
  let factor = 1;
  let at = i;
  for (let k = 0; k < 2; k++) {
    // "VND1.9-trillion": the magnitude may hang on a hyphen
    const step = words[at]?.text === '-' ? at + 1 : at;
    const magnitude = MAGNITUDES[words[step]?.text ?? ''];
    if (magnitude === undefined) break;
    factor *= magnitude;
    at = step + 1;
  }
  const money = currency ? { unit: currency, next: at } : currencyAt(words, at);
  if (money) {
    // "VND330,000 (US$14) per month": the rate stands behind the other currency
    const close =
      words[money.next]?.text === '('
        ? words.findIndex((w, k) => k > money.next && k < money.next + 7 && w.text === ')')
        : -1;
    const far = close > 0 && money.unit === 'VND' ? perAt(words, close + 1) : null;
    if (far) return { factor, unit: `VND_per_${far.per}`, foreign: false, nounAt: at, next: money.next };
    const per = money.unit === 'VND' ? perAt(words, money.next) : null;
    const unit = per ? (`VND_per_${per.per}` as const) : money.unit;
    return { factor, unit, foreign: false, nounAt: at, next: per ? per.next : money.next };
  }
  const noun = nounAt(words, at);
  if (!noun) return { factor, unit: null, foreign: false, nounAt: at, next: at };
  return {
    factor,
    unit: noun.unit === 'foreign' ? null : noun.unit,
    foreign: noun.unit === 'foreign',
    nounAt: at,
    next: noun.next,
  };
}

// "VND 85.3", "US$3.4", "$47.7", "VNĐ410": currency in front, glued or not
export function currencyBefore(words: readonly Word[], i: number): { unit: 'VND' | 'USD'; from: number } | null {
  const [a, b] = [words[i - 1]?.text, words[i - 2]?.text];
  if (a === '$') return { unit: 'USD', from: b === 'us' ? i - 2 : i - 1 };
  if (a === 'vnd' || a === 'vnđ') return { unit: 'VND', from: i - 1 };
  return a === 'usd' ? { unit: 'USD', from: i - 1 } : null;
}
