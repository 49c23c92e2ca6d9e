import type { Sentence } from '../document/article-text.js';
import { meet } from './interval.js';
import { finding } from './notes.js';
import { type Printed, reach } from './printed.js';
import { isSlip } from './sums.js';
import type { FigureView, FindingFound, FindingsInput } from './types.js';

const HEADLINE = new Set<Sentence['kind']>(['title', 'kicker', 'lede', 'caption']);

/** Headline and body count the same claims as persons, turns or files. */
const COUNTS = new Set(['person', 'turn', 'file', 'case', 'card']);

const key = (f: FigureView): string =>
  [f.concept, f.measure, COUNTS.has(f.unit) ? 'count' : f.unit, f.value < 0 ? '-' : '', f.organisation ?? ''].join('|');

/** Could the two speak of the same schemes? A headline often names none, or the first of several. */
const related = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.every((s) => b.includes(s)) || b.every((s) => a.includes(s));

const samePlace = (a: FigureView, b: FigureView): boolean =>
  a.place === null || b.place === null || a.place === b.place;
const samePeriod = (a: FigureView, b: FigureView): boolean =>
  a.period === null || b.period === null || a.period === b.period;

/** The same quantity, one of them rounded: gần 10.000 and 9.920; never two different exact numbers. */
function agree(a: Printed, b: Printed): boolean {
  if (a.value === b.value && (a.bound === b.bound || a.bound === 'exact' || b.bound === 'exact')) return true;
  const [rough, exact] = a.bound !== 'exact' ? [a, b] : [b, a];
  return (
    rough.bound !== 'exact' &&
    rough.value !== exact.value &&
    Math.abs(rough.value / exact.value - 1) < 0.1 &&
    meet(reach(rough, 'tight'), reach(exact, 'tight'))
  );
}

const telling = (n: Printed, head: boolean): boolean =>
  n.significant >= 3 || (n.significant >= 2 && n.bound !== 'exact') || (head && (n.significant >= 2 || n.value >= 10));

/** Figures printed more than once, and headline figures that the body contradicts. */
export function* repeats({ sentences }: FindingsInput, numbers: readonly Printed[]): Generator<FindingFound> {
  const groups = new Map<string, Printed[]>();
  for (const n of numbers) {
    if (!n.figure || n.range) continue;
    const k = key(n.figure);
    const group = groups.get(k);
    if (group) group.push(n);
    else groups.set(k, [n]);
  }
  const isHead = (n: Printed): boolean => HEADLINE.has(sentences[n.sentence]!.sentence.kind);
  for (const group of groups.values()) {
    const met = new Set<Printed>();
    for (let i = 0; i < group.length && i < 60; i++) {
      const n = group[i]!;
      if (met.has(n)) continue;
      const same = group
        .slice(i + 1, i + 40)
        .filter((m) => m.sentence !== n.sentence && !met.has(m) && comparable(n, m) && agree(n, m));
      const strong = same.filter((m) => telling(m.significant > n.significant ? m : n, isHead(n)));
      if (strong.length === 0) continue;
      for (const m of strong) met.add(m);
      yield finding('repeat_ok', [n, ...strong], [n, ...strong].map((m) => m.label).join(' = '));
    }
    yield* contradicted(group, isHead, sentences);
  }
}

const comparable = (a: Printed, b: Printed): boolean =>
  related(a.figure!.scheme, b.figure!.scheme) &&
  samePlace(a.figure!, b.figure!) &&
  samePeriod(a.figure!, b.figure!) &&
  a.figure!.base === b.figure!.base;

/** What an article gives once for its place and period; counts of claims or cards it gives for many groups. */
const COMPARED = new Set(['change', 'coverage', 'revenue', 'arrears']);

const sameSchemes = (a: FigureView, b: FigureView): boolean =>
  [...a.scheme].sort().join() === [...b.scheme].sort().join();

function* contradicted(
  group: readonly Printed[],
  isHead: (n: Printed) => boolean,
  sentences: FindingsInput['sentences'],
): Generator<FindingFound> {
  const body = group.filter((n) => !isHead(n) && sentences[n.sentence]!.sentence.kind === 'body');
  const title = group.filter((n) => sentences[n.sentence]!.sentence.kind === 'title');
  for (const n of title) {
    const like = body.filter((m) => comparable(n, m) && n.figure!.status === m.figure!.status);
    const f = n.figure!;
    const [only] = like;
    if (!COMPARED.has(f.measure === 'change' ? 'change' : f.concept) || n.unit !== only?.unit) continue;
    if (like.length !== 1 || !only || title.length !== 1 || body.length !== 1 || agree(n, only) || f.period === null)
      continue;
    if (
      f.period !== only.figure!.period ||
      f.place !== only.figure!.place ||
      meet(reach(n, 'wide'), reach(only, 'wide'))
    )
      continue;
    yield finding('contradiction', [n, only], `the headline prints ${n.label}, the body ${only.label}`);
  }
  for (let i = 0; i < body.length && i < 60; i++) {
    for (const m of body.slice(i + 1, i + 20)) {
      const n = body[i]!;
      if (n.sentence === m.sentence || !exactTwin(n.figure!, m.figure!) || n.bound !== 'exact' || m.bound !== 'exact')
        continue;
      const unit = Math.min(n.place || 1, m.place || 1);
      if (Math.min(n.significant, m.significant) >= 4 && isTransposed(n.value / unit, m.value / unit))
        yield finding('contradiction', [n, m], `${n.label} and ${m.label}: the same digits in another order`);
    }
  }
}

/** Same in every field, with a known period and place: what is left to differ is the number. */
const exactTwin = (a: FigureView, b: FigureView): boolean =>
  sameSchemes(a, b) &&
  a.period !== null &&
  a.period === b.period &&
  a.place !== null &&
  a.place === b.place &&
  a.status === b.status &&
  a.base === b.base;

const isTransposed = (a: number, b: number): boolean =>
  isSlip(a, b) && [...String(Math.round(a))].sort().join('') === [...String(Math.round(b))].sort().join('');
