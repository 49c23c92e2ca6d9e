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

// "duy trì vững chắc tỷ lệ bao phủ BHYT trên 95%"; who keeps on "các đội thu tại từng thôn" keeps no rate, and who is to
// "đạt và duy trì" one need not have it
const KEEPS =
  /(?<!(?:đạt|nâng|tăng)(?:,| và) )duy trì (?:[\p{L}]+ ){0,4}(?:tỷ lệ|tỉ lệ|mức|độ|diện|bao phủ)(?!\p{L})[^;.]{0,80}$/u;

/** "duy trì tỷ lệ … đạt 95%" where the rate is printed as 89%: one cannot keep what one does not have. */
export function* keeping(numbers: readonly Printed[]): Generator<FindingFound> {
  const key = (n: Printed): string => `${n.figure!.scheme.join()}|${n.figure!.place ?? ''}`;
  const rates = numbers.filter((n) => n.figure?.concept === 'coverage' && n.figure.measure === 'level');
  const actual = new Map(rates.filter((n) => n.figure!.status === 'actual').reverse().map((n) => [key(n), n])); // prettier-ignore
  for (const goal of rates) {
    const now = actual.get(key(goal));
    if (!now || goal.figure!.status !== 'target' || !KEEPS.test(goal.left)) continue;
    if (reach(now, 'wide').hi < reach(goal, 'wide').lo)
      yield finding('contradiction', [now, goal], `to keep ${goal.label}, when the rate is ${now.label}`);
  }
}
