import { CHANGE_VERBS, GAP_VERBS } from '../../corpus/lexicons/measures.js';
import type { Bound, Unit } from '../../schemas/codes.js';
import { isDigit } from '../document/letters.js';
import { Phrases } from '../document/phrases.js';
import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import { readDigits } from '../numbers/numeral.js';
import type { Interval } from './interval.js';
import type { FigureView, FindingsInput } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** A number as it stands in its sentence, with the words around it. */
export interface Printed extends Span {
  /** Position among all numbers of the article. */
  index: number;
  sentence: number;
  /** The bare numeral. */
  core: Span;
  value: number;
  unit: Unit | null;
  bound: Bound;
  /** Numeral × factor = value; 1 when the magnitudes are mixed (1 tỷ 200 triệu). */
  factor: number;
  /** One unit of the last printed place; 0 for a count printed in full. */
  place: number;
  /** The same when trailing zeros are taken for rounding: 240.000 → 10.000. */
  coarse: number;
  /** The place of the last digit that is not zero, where a bound reaches to: 650.000 → 10.000; 9,9 nghìn tỷ → 0,1 nghìn tỷ. */
  round: number;
  /** Printed digits without leading and trailing zeros. */
  significant: number;
  inWords: boolean;
  range: boolean;
  slash: 'part' | 'whole' | null;
  figure: FigureView | null;
  /** 1: a rise, -1: a fall, 0: neither. */
  direction: 1 | -1 | 0;
  /** Stands after `vượt`, `thấp hơn`, … */
  gap: boolean;
  /** Lower-case words between the number before (or the start of the sentence) and this one. */
  left: string;
  /** … and between this one and the next (or the end of the sentence). */
  right: string;
  /** First two words of what is counted: `cơ sở`. */
  noun: string;
  /** Numeral with magnitude or per cent sign, as printed. */
  label: string;
  /** Words of the magnitude with a space before, or ''. */
  magnitude: string;
}

const changes = new Phrases(CHANGE_VERBS.flatMap(([sign, verbs]) => verbs.map((verb) => [verb, sign] as const)));
const gaps = new Phrases(GAP_VERBS.map((verb) => [verb, true] as const));

// Between the verb and the number: "tăng (gần) 1,6 lần", "tăng lên 5%" is no rise by 5%
const FILLERS = ' (:';
const MOST_FILLERS = 3;
function fillersAtEnd(left: string): number {
  let from = left.length;
  while (from > 0 && FILLERS.includes(left[from - 1]!)) from--;
  return left.length - from > MOST_FILLERS ? 0 : left.length - from;
}

const PARTS_WORDS = ' ,;.()';
/** The two words of at most 30 characters at `at`, without what parts them. */
function nounAt(lower: string, at: number): string {
  const text = lower.slice(at, at + 30).trim();
  let end = 0;
  while (end < text.length && !PARTS_WORDS.includes(text[end]!)) end++;
  if (end === text.length) return text;
  let next = end;
  while (next < text.length && PARTS_WORDS.includes(text[next]!)) next++;
  let stop = next;
  while (stop < text.length && !PARTS_WORDS.includes(text[stop]!)) stop++;
  return `${text.slice(0, end)} ${text.slice(next, stop)}`;
}

/** Characters kept on each side: more than any rule looks at, bounded where a page has no full stops. */
const AROUND = 250;

/** Decimals, zeros before the decimal mark, and significant digits of a numeral as printed. */
function digitsOf(raw: string, value: number): { decimals: number; zeros: number; significant: number } {
  const fractional = !Number.isInteger(value) || /^\d+,\d{1,2}$/.test(raw);
  const decimals = fractional ? (/[.,](\d+)$/.exec(raw)?.[1]?.length ?? 0) : 0;
  let significant = 0; // up to the last digit that is no zero
  let digits = 0; // from the first digit that is no zero
  let zeros = 0;
  for (let i = 0; i < raw.length; i++) {
    if (!isDigit(raw.charCodeAt(i))) continue;
    zeros = raw[i] === '0' ? zeros + 1 : 0;
    if (zeros === 0 || digits > 0) digits++;
    if (zeros === 0) significant = digits;
  }
  return { decimals, zeros: decimals > 0 ? 0 : zeros, significant };
}

const tenth = (value: number): number => {
  let k = 1;
  while (value % (k * 10) === 0 && k < 1e12) k *= 10;
  return k;
};

type Precision = Pick<Printed, 'factor' | 'place' | 'coarse' | 'round' | 'significant'>;

function precision(raw: string, n: NumberFound): Precision {
  if (n.form === 'fraction') return { factor: 1, place: 4, coarse: 4, round: 5, significant: 1 };
  if (n.form === 'words') return { factor: 1, place: 0, coarse: 0, round: 1, significant: 1 };
  const numeral = readDigits(raw)?.value ?? NaN;
  const ratio = n.value / numeral;
  const power = Math.round(Math.log10(ratio));
  const clean = Number.isFinite(power) && power >= 0 && Math.abs(ratio / 10 ** power - 1) < 1e-9;
  if (!clean)
    return { factor: 1, place: tenth(n.value), coarse: tenth(n.value), round: tenth(n.value), significant: 4 };
  const factor = 10 ** power;
  const { decimals, zeros, significant } = digitsOf(raw, numeral);
  const counted = factor === 1 && decimals === 0 && !isPercent(n.unit);
  const place = counted ? 0 : factor / 10 ** decimals;
  const round = decimals > 0 ? place : factor * 10 ** zeros;
  return { factor, place, coarse: zeros >= 2 && !isPercent(n.unit) ? round : place, round, significant };
}

/** "Số thu (tỷ đồng) | 3.416": the magnitude of a figure that the label of its row prints, not the number itself. */
function inRow(exact: Precision, n: NumberFound, figure: FigureView | null): Precision {
  const scale = figure && figure.upper === null && n.value > 0 ? Math.abs(figure.value) / n.value : 1;
  if (scale <= 1) return exact;
  const { factor, place, coarse, round, significant } = exact;
  return {
    factor: factor * scale,
    place: place === 0 ? scale : place * scale,
    coarse: coarse === 0 ? scale : coarse * scale,
    round: round * scale,
    significant,
  };
}

/**
 * What the number may stand for. `tight`: rounding of the last place; a bound reaches to the next round number.
 * `wide`: a whole unit of the last place, trailing zeros taken for rounding, bounds with a tenth of slack.
 */
export function reach(n: Printed, how: 'tight' | 'wide'): Interval {
  const value = Math.abs(n.value);
  const round = how === 'tight' ? n.place / 2 : Math.max(n.place, n.coarse / 2);
  const slack = how === 'tight' ? Math.min(n.round, value / 10) : Math.max(Math.min(n.round, value / 4), value / 10);
  if (n.bound === 'more_than' || n.bound === 'at_least')
    return { lo: value - (how === 'wide' ? round : 0), hi: value + slack };
  if (n.bound === 'almost' || n.bound === 'less_than' || n.bound === 'at_most')
    return { lo: Math.max(0, value - slack), hi: value + (how === 'wide' ? round : 0) };
  if (n.bound === 'about') return { lo: Math.max(0, value - slack), hi: value + slack };
  return { lo: Math.max(0, value - round), hi: value + round };
}

/** All numbers of the article with their figures and surroundings, in text order. */
export function printedOf({ ctx: { view }, sentences, figures }: FindingsInput): Printed[] {
  const all: Printed[] = [];
  let f = 0;
  sentences.forEach(({ sentence, numbers }, at) => {
    numbers.forEach((n, i) => {
      const from = numbers[i - 1]?.end ?? sentence.start;
      const to = numbers[i + 1]?.start ?? sentence.end;
      while (f < figures.length && figures[f]!.end <= n.core.start) f++;
      const figure = figures[f] && figures[f]!.start < n.core.end ? figures[f]! : null;
      const { lower, text } = view;
      const left = lower.slice(Math.max(from, n.start - AROUND), n.start);
      const stop = n.start - fillersAtEnd(left);
      const verb = changes.endingAt(lower, stop, from) ?? null;
      const swallowed =
        n.start < n.core.start && /^(?:vượt|thấp hơn|cao hơn)(?!\p{L})/u.test(lower.slice(n.start, n.core.start));
      const gap = figure ? figure.measure === 'gap' : swallowed || gaps.endingAt(lower, stop, from) !== null;
      const raw = text.slice(n.core.start, n.core.end);
      const tail =
        isPercent(n.unit) && n.form === 'digits' ? '%' : text.slice(n.core.end, Math.max(n.core.end, n.nounStart));
      const exact = inRow(precision(raw, n), n, figure);
      all.push({
        start: n.start,
        end: n.end,
        index: all.length,
        sentence: at,
        core: n.core,
        value: figure && figure.upper === null ? Math.abs(figure.value) : n.value,
        unit: figure?.unit ?? n.unit,
        bound: figure?.bound ?? (swallowed ? 'exact' : n.bound),
        factor: exact.factor,
        place: exact.place,
        coarse: exact.coarse,
        round: exact.round,
        significant: exact.significant,
        inWords: n.form === 'fraction',
        range: n.upper !== null,
        slash: n.slash,
        figure,
        direction: figure ? (figure.measure === 'change' ? (figure.value < 0 ? -1 : 1) : 0) : gap ? 0 : (verb?.value ?? 0),
        gap,
        left,
        right: lower.slice(n.end, Math.min(to, n.end + AROUND)),
        noun: nounAt(lower, n.nounStart),
        label: raw + tail,
        magnitude: n.form === 'digits' && !isPercent(n.unit) ? tail.trimEnd() : '',
      }); // prettier-ignore
    });
  });
  return all;
}

/** A level: a quantity itself, neither a change, a gap, a range nor a completion. */
export const isLevel = (n: Printed): boolean =>
  n.direction === 0 && !n.gap && !n.range && (n.figure === null || n.figure.measure === 'level');

/** Are all of them printed to the last digit, none as a bound or a range? */
export const allExact = (...all: readonly Printed[]): boolean => all.every((n) => n.bound === 'exact' && !n.range);
export const inOneSentence = (...all: readonly Printed[]): boolean => all.every((n) => n.sentence === all[0]!.sentence);

export const isShare = (n: Printed): boolean => isPercent(n.unit) && !n.range;

// "so với cùng kỳ năm 2031 (4.120 người) tăng …": what the quantity before it is held against
const COMPARED = /so (?:với )?[^,;.()]{0,60}\($|\(cùng k[ỳì](?: năm (?:ngoái|trước|\d{4}))?(?: là)? $/u;
export const isCompared = (n: Printed): boolean => COMPARED.test(n.left);
