import type { FigureDraft } from '../reading.js';
import type { Draft } from './types.js';

const round = (n: number): number => Math.round(n * 100) / 100;

/** How sure a figure is: what was printed beside it counts for it, what was carried, repaired or inferred against it. */
function confidenceOf(d: Draft): number {
  let sure = d.rule === 'follow' || d.rule.startsWith('unit') || d.score >= 6 ? 0.97 : d.score >= 4.5 ? 0.92 : 0.8;
  if (d.rule === 'carry') sure -= 0.07;
  if (d.rule === 'topic' || d.rule === 'farther') sure -= 0.15;
  if (d.site.n.doubtful) sure -= 0.2;
  if (d.site.n.shared) sure -= 0.05;
  sure -= 0.03 * d.inferred.size;
  if (d.period === null) sure -= 0.02;
  return round(Math.max(0.1, sure));
}

function flagsOf(d: Draft): string[] {
  const flags: string[] = [];
  if (d.concept === 'coverage' && d.measure === 'level' && d.base === 'population' && d.value > 100)
    flags.push('coverage_over_100');
  if (d.measure === 'share' && d.value > 100) flags.push('share_over_100');
  if (d.site.n.doubtful) flags.push('repaired_number');
  return flags;
}

/** A settled draft as the figure of the record; its span stays in the view. */
export const figureOf = (d: Draft): FigureDraft => ({
  start: d.site.n.start,
  end: d.site.n.end,
  value: d.value,
  upper: d.upper,
  unit: d.unit,
  bound: d.site.n.bound,
  concept: d.concept,
  scheme: [...d.scheme],
  measure: d.measure,
  base: d.base,
  status: d.status,
  period: d.period,
  place: d.place,
  organisation: d.organisation,
  rule: d.rule,
  confidence: confidenceOf(d),
  inferred: [...d.inferred].sort(),
  flags: flagsOf(d),
});
