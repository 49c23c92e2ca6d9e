import type { Worded } from '../document/phrases.js';
import type { Span } from '../document/view.js';
import { type Printed, isCompared, isShare } from './printed.js';
import type { FindingsInput } from './types.js';
import { leavesOpen, openers } from './words.js';

/** A total with the parts listed after it. */
export interface PartList {
  total: Printed;
  /** Other numbers before the opener that could be the total instead, nearest first. */
  rivals: Printed[];
  parts: Printed[];
  /** Parts of the same kind in the sentences after; they may complete the sum, never break it. */
  later: Printed[];
  /** Opened by a word that promises the whole: `gồm`. */
  whole: boolean;
  /** Says itself that it names only some: `chủ yếu`, `…`. */
  open: boolean;
}

interface Opener extends Span {
  whole: boolean;
  parenthesis: boolean;
}

const MOST_PARTS = 10;
/** How many numbers back the total may stand: "tổng thu 900 tỷ, tăng 5%, đạt 48% kế hoạch. Trong đó …" */
const TOTAL_BACK = 6;
/** How far a list reaches: bounds the work where a page has no full stops. */
const LONGEST_LIST = 1500;
const LONGEST_PARENTHESIS = 250;
const SENTENCES_AFTER = 4;
const MOST_LATER = 5;

/** Levels add up to levels, changes to changes: never one to the other. */
const measureOf = (n: Printed): string => n.figure?.measure ?? (n.gap ? 'gap' : n.direction === 0 ? 'level' : 'change');

const isAddend = (n: Printed): boolean =>
  n.slash === null &&
  !n.range &&
  ['level', 'change'].includes(measureOf(n)) &&
  !(isShare(n) && measureOf(n) === 'change');

const sameKind = (total: Printed, part: Printed): boolean =>
  part.unit === total.unit &&
  isAddend(part) &&
  measureOf(part) === measureOf(total) &&
  part.direction === total.direction &&
  (part.figure === null) === (total.figure === null) &&
  part.value <= total.value * 1.5 &&
  (measureOf(part) === 'level' || part.figure?.concept === total.figure?.concept) &&
  (!isShare(part) ||
    (part.figure !== null && part.figure.base === total.figure!.base && part.figure.concept === total.figure!.concept));

/** Openers of a sentence in text order; a parenthesis right after a number counts when numbers stand in it. */
function* openersOf(text: Worded, { start, end }: Span, numbers: readonly Printed[]): Generator<Opener> {
  const { lower } = text;
  const words = openers.within(text, start, end).map((m) => ({
    start: m.start,
    end: m.end,
    whole: m.value,
    parenthesis: false,
  }));
  const brackets = numbers.flatMap((n, i) => {
    const next = numbers[i + 1];
    const at = next ? lower.slice(n.end, next.start).indexOf('(') : -1;
    return at < 0 || at > 60 ? [] : [{ start: n.end + at, end: n.end + at + 1, whole: false, parenthesis: true }];
  });
  yield* [...words, ...brackets].sort((a, b) => a.start - b.start);
}

/** End of the parenthesis that encloses the opener, or of the sentence. */
function closing(lower: string, sentence: Span, opener: Opener): number {
  const end = Math.min(sentence.end, opener.end + LONGEST_LIST);
  const before = lower.slice(Math.max(sentence.start, opener.start - LONGEST_PARENTHESIS), opener.start);
  if (!opener.parenthesis && before.lastIndexOf('(') <= before.lastIndexOf(')')) return end;
  const close = lower.slice(opener.end, end).indexOf(')');
  return close < 0 ? end : opener.end + close;
}

/** Lists of parts in the article: one for each opener and each kind of quantity that stands before and after it. */
export function partLists({ ctx, sentences }: FindingsInput, numbers: readonly Printed[]): PartList[] {
  const { lower } = ctx.view;
  const bySentence: Printed[][] = sentences.map(() => []);
  for (const n of numbers) bySentence[n.sentence]!.push(n);
  /** "Trong đó:" at the end of its line, and below it a line for each part. */
  const pointsBelow = (at: number, cue: Opener): Printed[] => {
    if (!/^[:\s]*$/.test(lower.slice(cue.end, sentences[at]!.sentence.end))) return [];
    const below = sentences.slice(at + 1, at + 1 + MOST_PARTS);
    const stop = below.findIndex(
      ({ sentence }) => !/^\s*[-+*•–]/.test(lower.slice(sentence.start, sentence.start + 4)),
    );
    return below.slice(0, stop < 0 ? MOST_PARTS : stop).flatMap((_, i) => bySentence[at + 1 + i]!.slice(0, MOST_PARTS));
  };
  const lists: PartList[] = [];
  sentences.forEach(({ sentence }, at) => {
    const own = bySentence[at]!;
    if (own.length === 0) return;
    const cues = [...openersOf(ctx.view, sentence, own)];
    let passed = 0;
    cues.forEach((cue, c) => {
      while (passed < own.length && own[passed]!.end <= cue.start) passed++;
      const before = cue.parenthesis
        ? own.slice(Math.max(0, passed - 1), passed)
        : passed > 0
          ? own.slice(Math.max(0, passed - TOTAL_BACK), passed)
          : [...(bySentence[at - 2] ?? []).slice(-TOTAL_BACK), ...(bySentence[at - 1] ?? []).slice(-TOTAL_BACK)].slice(
              -TOTAL_BACK,
            );
      const end = closing(lower, sentence, cue);
      const said = own.slice(passed, passed + 2 * MOST_PARTS).filter((n) => n.start >= cue.end && n.start < end);
      const after = said.length > 0 ? said : pointsBelow(at, cue);
      if (after.length === 0) return;
      const beyond = passed > 0 && end === sentence.end ? [] : bySentence.slice(at + 1, at + SENTENCES_AFTER);
      const rest = own.slice(passed, passed + 3 * MOST_PARTS).filter((n) => n.start >= end);
      const next = [...rest, ...beyond.flatMap((list) => list.slice(0, MOST_PARTS))];
      const open = leavesOpen(ctx.view, cue.start, end);
      const nested = cues.slice(c + 1, c + 4).find((inner) => !inner.parenthesis && inner.start < end);
      const skip = nested ? { start: nested.start, end: closing(lower, sentence, nested) } : null;
      for (const list of listsAt(before.reverse(), withoutNested(lower, after, skip), next, cue.whole, open))
        lists.push(list);
    });
  });
  return lists;
}

/** One list for each kind among the totals; a parenthesis or `trong đó` right behind a number is about that number. */
function listsAt(totals: Printed[], after: Printed[], next: Printed[], whole: boolean, open: boolean): PartList[] {
  const lists: PartList[] = [];
  const done: Printed[] = [];
  for (const total of totals.filter((n) => isAddend(n) && !isCompared(n))) {
    if (done.some((other) => sameKind(other, total) || sameKind(total, other))) continue;
    const parts = after.filter((n) => sameKind(total, n)).slice(0, MOST_PARTS);
    if (parts.length === 0) continue;
    done.push(total);
    const rivals = totals.filter((n) => n !== total && sameKind(total, n));
    const later = next.filter((n) => sameKind(total, n)).slice(0, MOST_LATER);
    lists.push({ total, rivals, parts, later, whole, open });
  }
  return lists;
}

/** Leaves out parts of parts: from a nested opener up to the next semicolon or the end of its parenthesis. */
function withoutNested(lower: string, parts: Printed[], nested: Span | null): Printed[] {
  if (!nested || !parts.some((n) => n.end <= nested.start)) return parts;
  const semicolon = lower.slice(nested.start, nested.end).indexOf(';');
  const resumes = semicolon < 0 ? nested.end : nested.start + semicolon;
  return parts.filter((n) => n.start < nested.start || n.start >= resumes);
}
