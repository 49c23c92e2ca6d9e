import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept, Scheme, Unit } from '../../schemas/codes.js';
import type { Governor } from '../figures/period.js';
import type { FigureDraft } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

export type UnitClass = 'money' | 'count' | 'percent';

export const classOf = (unit: Unit): UnitClass =>
  isPercent(unit) ? 'percent' : /^(?:VND|USD)/.test(unit) ? 'money' : 'count';

/** What was told so far: figures of the running sentence and the last ones above it, schemes, the governing time, the district. */
export interface Memory {
  /** Figures of the sentence at hand, in order. */
  sentence: FigureDraft[];
  /** Figures of the last sentence that had any. */
  above: FigureDraft[];
  /** The last printed schemes, and by concept. */
  schemes: {
    last: readonly Scheme[] | null;
    topic: readonly Scheme[] | null;
    byConcept: Map<Concept, readonly Scheme[]>;
  };
  /** Times of what is, and of what is aimed at. */
  governor: Governor | null;
  target: Governor | null;
  /** The last stretch of time: what "the period" means. */
  span: Governor | null;
  district: string | null;
  /** What the last sentence spoke of, when it gave no figure: "debts have grown. They stand at …". */
  heard: Family | null;
}

export const newMemory = (): Memory => ({
  sentence: [],
  above: [],
  schemes: { last: null, topic: null, byConcept: new Map() },
  governor: null,
  target: null,
  span: null,
  district: null,
  heard: null,
});

/** The last figure of the sentence, of one class of unit when asked. */
export const lastOf = (memory: Memory, unit?: UnitClass): FigureDraft | null =>
  memory.sentence.findLast((figure) => unit === undefined || classOf(figure.unit) === unit) ?? null;

/** The figure above that a bare number of this class goes on from: of percentages the last that is no mere change. */
export const aboveOf = (memory: Memory, unit: UnitClass): FigureDraft | null =>
  memory.above.findLast(
    (figure) => classOf(figure.unit) === unit && (unit !== 'percent' || figure.measure !== 'change'),
  ) ?? null;
