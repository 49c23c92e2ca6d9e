import { finding } from './notes.js';
import { type Printed, reach } from './printed.js';
import type { FindingFound, FindingsInput } from './types.js';

/** Headline "hơn 50 lần", body "từ 50 lần trở lên": the body counts those with exactly 50, the headline does not. */
export function* thresholds({ sentences }: FindingsInput, numbers: readonly Printed[]): Generator<FindingFound> {
  const kind = (n: Printed) => sentences[n.sentence]!.sentence.kind;
  const strict = numbers.filter(
    (n) => kind(n) === 'title' && n.bound === 'more_than' && (n.unit === 'times' || n.unit === 'month'),
  );
  for (const n of strict) {
    const loose = numbers.find(
      (m) => m.bound === 'at_least' && m.value === n.value && m.unit === n.unit && kind(m) === 'body',
    );
    if (loose) yield finding('contradiction', [n, loose], `the headline excludes ${n.label}, the body includes it`);
  }
}

/** "duy trì tỷ lệ … đạt 95%" where the rate is printed as 89%: one cannot keep what one does not have. */
export function* keeping(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const goal of numbers) {
    const f = goal.figure;
    if (
      !f ||
      f.status !== 'target' ||
      f.measure !== 'level' ||
      f.concept !== 'coverage' ||
      !/duy trì[^;.]{0,100}$/.test(goal.left)
    )
      continue;
    const now = numbers.find(
      (n) => n.figure?.concept === 'coverage' && n.figure.status === 'actual' && n.figure.measure === 'level' && n.figure.scheme.join() === f.scheme.join() && n.figure.place === f.place,
    ); // prettier-ignore
    if (now && reach(now, 'wide').hi < reach(goal, 'wide').lo)
      yield finding('contradiction', [now, goal], `to keep ${goal.label}, when the rate is ${now.label}`);
  }
}
