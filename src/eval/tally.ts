/** What is counted: figures at four levels of strictness, dates, people, agencies, findings, grounding. */
export const METRICS = [
  'L0', // figure: the spans overlap
  'L1', // + value and unit
  'L2', // + concept, scheme, measure
  'L3', // + period and place
  'dates_span',
  'dates_value',
  'officials_name',
  'officials_role',
  'officials_position', // role and organisation
  'organisations',
  'findings_bad', // mismatches, contradictions, impossible dates
  'findings_ok', // sums, shares, changes and repeats that agree
  'quotes_grounded', // of every predicted quote: is it the text at its offsets
] as const;
export type Metric = (typeof METRICS)[number];

export const ATTRIBUTES = ['bound', 'concept', 'scheme', 'measure', 'base', 'status', 'period', 'place'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Counts of one metric. With nothing to find and nothing found, everything is right. */
export class Tally {
  hits = 0;
  predicted = 0;
  gold = 0;

  get precision(): number {
    return this.predicted > 0 ? this.hits / this.predicted : this.gold > 0 ? 0 : 1;
  }

  get recall(): number {
    return this.gold > 0 ? this.hits / this.gold : 1;
  }

  get f1(): number {
    const all = this.predicted + this.gold;
    return all > 0 ? (2 * this.hits) / all : 1;
  }

  add(gold: number, predicted: number, hits: number): void {
    this.gold += gold;
    this.predicted += predicted;
    this.hits += hits;
  }
}

/** Where prediction and gold part: what kind, and both sides as printed (null for a missing side). */
export interface Disagreement {
  document: string;
  what: string;
  gold: string | null;
  predicted: string | null;
}

/** Everything that is known after scoring some documents. */
export class Score {
  readonly tallies = Object.fromEntries(METRICS.map((metric) => [metric, new Tally()])) as Record<Metric, Tally>;
  /** Share of right attributes among figures whose value and unit are right. */
  readonly attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, { right: 0, of: 0 }])) as Record<
    Attribute,
    { right: number; of: number }
  >;
  readonly disagreements: Disagreement[] = [];
}

/** F1 of every metric, rounded to 4 digits: what a baseline keeps. */
export const f1Of = (score: Score): Record<Metric, number> =>
  Object.fromEntries(METRICS.map((metric) => [metric, Number(score.tallies[metric].f1.toFixed(4))])) as Record<
    Metric,
    number
  >;
