import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  BOUND_VERBS,
  FRACTIONS,
  MAGNITUDES,
  NUMBER_WORDS,
} from '../../corpus/lexicons/english-numbers.js';
import type { Bound, Unit } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import { currencyBefore, readNumeral, tailAt } from './quantity.js';
import { type Word, WordPhrases } from './words.js';

const pairs = <K>(table: ReadonlyArray<readonly [K, readonly string[]]>): Array<readonly [string, K]> =>
  table.flatMap(([key, words]) => words.map((word) => [word, key] as const));

const boundsBefore = new WordPhrases(pairs(BOUNDS_BEFORE));
const boundVerbs = new WordPhrases(pairs(BOUND_VERBS));
const boundsAfter = new WordPhrases(pairs(BOUNDS_AFTER));

function boundOf(words: readonly Word[], from: number, next: number): { bound: Bound; from: number; next: number } {
  const after = boundsAfter.at(words, next);
  if (after) return { bound: after.value, from, next: next + after.length };
  const before = boundsBefore.before(words, from);
  // "VND21.7 billion over 26 months": a span of time, no bound
  const spans = words[from - 1]?.text === 'over' && /^(?:months?|years?|days?)$/.test(words[next - 1]?.text ?? '');
  if (before && !spans) return { bound: before.value, from: from - before.length, next };
  const verb = boundVerbs.before(words, from);
  return {
    bound: verb && !/^(?:%|cent|percent)$/.test(words[next - 1]?.text ?? '') ? verb.value : 'exact',
    from,
    next,
  };
}

// Numbers of papers, roads, ages and ranks. "No 28", "Decree 42", "Resolution 21-NQ", "District 12", "under 40", "aged 75", "to 75"
const REFERENCE_BEFORE =
  /^(?:no|decree|resolution|decision|circular|directive|article|clause|point|law|document|dispatch|district|ward|aged|age|covid|project|region|group|page|phase|version|dated|section)$/;

const round = (n: number): number => Number(n.toPrecision(15));

interface Read extends NumberFound {
  from: number;
  next: number;
}

function readAt(words: readonly Word[], i: number): Read | null {
  const word = words[i]!;
  const digits = /^\d/.test(word.text);
  const two = FRACTIONS[`${word.text} ${words[i + 1]?.text}`];
  const share = two ?? FRACTIONS[word.text];
  if (share !== undefined && !digits) {
    const next = i + (two === undefined ? 1 : 2);
    // "the first half of 2024", "a third province": only "half of", "two-thirds of" are shares
    if (words[next]?.text !== 'of' || /^(?:first|second|last|latter)$/.test(words[i - 1]?.text ?? '')) return null;
    return make(words, i, i, next, share, 'percent', false, next, 'fraction', false, false);
  }
  const small = NUMBER_WORDS[word.text];
  if (!digits && small === undefined) return null;
  const before = words[i - 1];
  const glued =
    before?.end === word.start && /[\p{L}\d]$/u.test(before.text) && !/^(?:vnd|vnđ|usd|us)$/.test(before.text);
  if (
    glued ||
    (before?.end === word.start && /^[-/:#]$/.test(before.text) && /[\p{L}]$/u.test(words[i - 2]?.text ?? ''))
  )
    return null;
  const currency = currencyBefore(words, i);
  const scaled = MAGNITUDES[words[i + 1]?.text ?? ''] !== undefined;
  const numeral = digits
    ? readNumeral(word.text, scaled || currency?.unit === 'USD')
    : { value: small!, doubtful: false };
  if (!numeral) return null;
  const tail = tailAt(words, i + 1, currency?.unit ?? null);
  // "one of the", "two inter-agency services": words count only with a noun
  if (!digits && tail.unit === null) return null;
  if (
    words[i + 1]?.start === word.end &&
    /^(?:-|\/|\p{L}+-?)/u.test(words[i + 1]!.text) &&
    tail.factor === 1 &&
    tail.unit === null &&
    !(words[i + 1]!.text === '-' && /^\d/.test(words[i + 2]?.text ?? ''))
  )
    return null;
  const from = currency?.from ?? i;
  if (
    tail.unit === null &&
    tail.factor === 1 &&
    REFERENCE_BEFORE.test((words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1])?.text ?? '')
  )
    return null;
  const old = tail.unit === 'year' && /^(?:old|of)$/.test(words[tail.next]?.text ?? '');
  return make(
    words,
    from,
    i,
    tail.next,
    numeral.value * tail.factor,
    tail.unit,
    tail.foreign || old,
    tail.nounAt,
    digits ? 'digits' : 'words',
    numeral.doubtful,
    digits && tail.factor === 1 && /^\d+$/.test(word.text),
  );
}

function make(
  words: readonly Word[],
  from: number,
  core: number,
  next: number,
  value: number,
  unit: Unit | null,
  foreign: boolean,
  noun: number,
  form: NumberFound['form'],
  doubtful: boolean,
  plain: boolean,
): Read {
  const bound = boundOf(words, from, next);
  return {
    start: words[bound.from]!.start,
    end: words[bound.next - 1]!.end,
    core: { start: words[core]!.start, end: words[core]!.end },
    value: round(value), upper: null, unit, nounStart: words[noun - 1]!.end, bound: bound.bound, form, foreign,
    shared: false, doubtful, slash: null, plain, from: bound.from, next: bound.next,
  }; // prettier-ignore
}

// Verbs that make "from A to B" old and new instead of a range
const MOVES =
  /^(?:rise|rose|risen|raise|increase|grow|grew|grown|up|fall|fell|fallen|drop|decrease|down|cut|reduce|lift|lower|climb|decline|adjust|expand|improve|jump|surge|go|went)$/;

/** Joins "VND2-3 million", "between A and B", "from A to B" into ranges and lends a unit across "A to B", "A and B". */
function combine(words: readonly Word[], found: Read[]): Read[] {
  const out: Read[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const n = found[i]!;
    const next = out.at(-1);
    const link = next
      ? words
          .slice(n.next, next.from)
          .map((w) => w.text)
          .join(' ')
      : '';
    const opener = words[n.from - 1]?.text;
    const moved = words.slice(Math.max(0, n.from - 12), n.from).some((w) => w.forms.some((form) => MOVES.test(form)));
    const joins =
      link === '-' || (opener === 'between' && link === 'and') || (opener === 'from' && link === 'to' && !moved);
    const lends =
      next &&
      n.unit === null &&
      !n.foreign &&
      n.plain === (words[n.next - 1]!.start === n.core.start) &&
      next.unit !== null;
    if (next && joins && next.upper === null && n.value > 0 && (lends || n.unit === next.unit)) {
      const factor =
        lends && n.value < next.value / 100
          ? next.value / Number(words.find((w) => w.start === next.core.start)!.text.replaceAll(',', ''))
          : 1;
      const value = round(n.value * (Number.isFinite(factor) ? factor : 1));
      if (value < next.value) {
        out[out.length - 1] = {
          ...next,
          start: n.start,
          from: n.from,
          core: n.core,
          value,
          upper: next.value,
          bound: n.bound,
        };
        continue;
      }
    }
    // "from 91.2 to 93 per cent", "from VND2.34 million to VND2.53 million per month": what is printed last serves both
    if (next && /^(?:to|and|or)$/.test(link)) {
      if (
        n.unit === null &&
        next.unit === 'percent' &&
        n.plain !== undefined &&
        n.value <= 200 &&
        n.next === n.from + 1
      )
        out.push({ ...n, unit: 'percent', shared: true, plain: false });
      else if (n.unit === 'VND' && /^VND_/.test(next.unit ?? '') && link === 'to')
        out.push({ ...n, unit: next.unit, shared: true });
      else out.push(n);
      continue;
    }
    out.push(n);
  }
  return out.reverse();
}

/** Every number of a sentence that is no date, in text order, without overlaps. `taken`: spans of dates, sorted. */
export function findNumbers(words: readonly Word[], taken: readonly Span[]): NumberFound[] {
  const found: Read[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.start < free || taken.some((d) => d.start < word.end && word.start < d.end)) continue;
    const n = readAt(words, i);
    if (!n || (found.length > 0 && n.start < found.at(-1)!.end && n.core.start < found.at(-1)!.end)) continue;
    found.push(n);
    free = words[n.next - 1]!.end;
  }
  return combine(words, found).map(({ from: _from, next: _next, ...n }) => n);
}
