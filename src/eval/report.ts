import { f1Of, METRICS, type Disagreement, type Score } from './tally.js';

const fixed = (n: number): string => n.toFixed(3);

/** One set as a table for people. */
export function tableOf(name: string, documents: number, score: Score): string {
  const rows = METRICS.map((metric) => {
    const t = score.tallies[metric];
    const counts = `${t.hits} of ${t.gold} gold, ${t.predicted} predicted`;
    return `  ${metric.padEnd(20)}${fixed(t.precision)}  ${fixed(t.recall)}  ${fixed(t.f1)}   ${counts}`;
  });
  const attributes = Object.entries(score.attributes)
    .map(([attribute, { right, of }]) => `${attribute} ${of > 0 ? fixed(right / of) : '-'}`)
    .join('  ');
  return [
    `${name} (${documents} documents)`,
    `  ${'metric'.padEnd(20)}P      R      F1`,
    ...rows,
    `  attributes among figures with right value and unit: ${attributes}`,
    '',
  ].join('\n');
}

export const lineOf = (d: Disagreement): string =>
  `- ${d.document} ${d.what}: gold ${d.gold ?? '-'} | got ${d.predicted ?? '-'}`;

/** One set for machines. */
export const jsonOf = (documents: number, score: Score): Record<string, unknown> => ({
  documents,
  f1: f1Of(score),
  counts: Object.fromEntries(
    METRICS.map((metric) => {
      const { hits, gold, predicted } = score.tallies[metric];
      return [metric, { hits, gold, predicted }];
    }),
  ),
  attributes: Object.fromEntries(
    Object.entries(score.attributes).map(([k, { right, of }]) => [k, of > 0 ? Number((right / of).toFixed(4)) : null]),
  ),
});
