import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept, Unit } from '../../schemas/codes.js';
import type { SchemesOfArticle } from './article-schemes.js';
import { endsInBrackets } from './around.js';
import type { Bearer } from './bearer.js';
import type { Asked } from './asked.js';
import type { Governor } from './period.js';
import { RECKONED } from './earlier.js';
import { DEBTS, type SchemeMemory } from './scheme-memory.js';
import type { TableHead } from './table-rows.js';
import type { Draft, Head, OneBody, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

/** What earlier sentences leave to later ones. */
export interface Memory extends SchemeMemory {
  previous: Draft | null;
  /** What was at another time, told beside a figure: "(cùng kỳ nợ 91 tỷ đồng)". */
  then: Draft | null;
  /** The last figure outside of brackets. */
  outside: Draft | null;
  /** The last percentage. */
  percentage: Draft | null;
  /** The last quantity (no change, share or completion) of each unit. */
  heads: Map<string, Head>;
  /** The first level of each amount of money. */
  told: Map<number, Draft>;
  governor: Governor | null;
  /** The same for what is: past the day from which something is set. */
  ofFacts: Governor | null;
  /** The same for what ran up: past "hiện nay". */
  beforeNow: Governor | null;
  /** The last day up to which the article counted. */
  asOf: Governor | null;
  /** The day from which the headline says that something holds. */
  inForce: Governor | null;
  /** What a policy of that time set, if one did. */
  setByPolicy: Concept | null;
  /** Companies and hospitals of the article, in text order. */
  bearers: readonly Bearer[];
  /** Where those of them are whose address is printed. */
  addresses: ReadonlyMap<string, string>;
  /** The day of the event that the article tells of. */
  eventDay: string | null;
  /** The last month and the last quarter that governed figures. */
  month: Governor | null;
  quarter: Governor | null;
  /** The last time with both its days printed: a campaign, an inspection. */
  span: Governor | null;
  /** The last time of several years. */
  years: Governor | null;
  /** Period of the old value in the last step from one value to another, until another time is named. */
  stepFrom: string | null;
  /** What headline and lede speak of. */
  topics: Set<Family>;
  /** The head of the table whose rows are read. */
  table: TableHead | null;
  /** The goals that the sentence before asked for. */
  asked: Asked | null;
  /** Was the support last spoken of given by a province or a district? */
  localGiver: boolean;
  place: { path: string; sentences: number } | null;
  /** The district or commune that the heading above names: "Tại huyện Kim Bảng". */
  sectionPlace: string | null;
  /** The province that the paragraph tells of since its first words. */
  province: string | null;
  /** The last place that the sentence before named. */
  named: string | null;
  /** Where the one lives of whom the sentence before told. */
  home: string | null;
  /** The firm, clinic or school that the article tells of, if it is one. */
  body: OneBody | null;
}

/** Before the first sentence. */
export const newMemory = (
  schemes: SchemesOfArticle,
  bearers: readonly Bearer[],
  addresses: ReadonlyMap<string, string>,
  eventDay: string | null,
): Memory => ({
  eventDay,
  addresses,
  widest: schemes.widest,
  listed: schemes.listed,
  main: schemes.main,
  section: null,
  funds: schemes.funds,
  voluntary: schemes.voluntary,
  previous: null,
  then: null,
  outside: null,
  percentage: null,
  heads: new Map(),
  bearers,
  told: new Map(),
  topics: new Set(),
  asked: null,
  table: null,
  month: null,
  quarter: null,
  span: null,
  years: null,
  stepFrom: null,
  byConcept: new Map(),
  collected: null,
  owed: null,
  debtors: null,
  governor: null,
  ofFacts: null,
  beforeNow: null,
  asOf: null,
  inForce: null,
  setByPolicy: null,
  localGiver: false,
  place: null,
  sectionPlace: null,
  province: null,
  named: null,
  home: null,
  body: null,
  last: null,
  lastAt: 0,
  title: null,
  matter: null,
  pupils: false,
  silence: 3,
});

/** Units that carry together: money of any period, both ways to count people. */
const headKey = (unit: Unit | null): string =>
  unit === null || unit === 'turn' ? 'person' : isMoney(unit) ? 'VND' : unit;

/** The last quantity of a unit, for lists that carry their head. */
export const headFor = ({ heads }: Memory, unit: Unit | null): Head | null => heads.get(headKey(unit)) ?? null;

/** Units of what is counted one by one. */
export const COUNTED: ReadonlySet<string> = new Set(['person', 'turn', 'file', 'organisation', 'case', 'household']);
/** The last count of people, files or firms. */
export function countedLast({ heads }: Memory): Head | null {
  let last: Head | null = null;
  for (const head of heads.values()) {
    const counts = COUNTED.has(head.draft.unit);
    if (counts && (!last || head.draft.site.n.start > last.draft.site.n.start)) last = head;
  }
  return last;
}

/**
 * Takes what a figure leaves to the numbers after it.
 * @param told has its sentence told a figure before?
 */
export function hold(memory: Memory, figure: Draft, told: boolean): void {
  if (figure.rule === RECKONED) return; // what is reckoned with leaves the telling to its result
  // The old value or the plan in brackets: what follows speaks of the figure before it
  if (!figure.aside && !(figure.site.n.slash === 'whole' && told)) memory.previous = figure;
  if (figure.aside) memory.then = figure;
  if (memory.previous === figure && !isInBrackets(figure.scene, figure.site)) memory.outside = figure;
  if (figure.unit === 'percent' && figure.measure !== 'change') memory.percentage = figure;
  if (isMoney(figure.unit) && figure.measure === 'level' && !memory.told.has(figure.value))
    memory.told.set(figure.value, figure);
  if (figure.concept === 'revenue' && figure.measure === 'level') memory.collected = figure;
  if (figure.scheme.length > (memory.byConcept.get(figure.concept)?.length ?? 0))
    memory.byConcept.set(figure.concept, figure.scheme);
  if (setsOwed(figure, memory)) memory.owed = figure.scheme;
  if (figure.concept === 'arrears_units' && !figure.inferred.has('scheme')) memory.debtors = figure.scheme;
  if (figure.measure === 'level' && !figure.aside && figure.site.n.slash !== 'whole')
    memory.heads.set(headKey(figure.unit), { draft: figure, sentences: 0 });
}

/** Does a number stand in brackets? */
const isInBrackets = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  endsInBrackets(lower.slice(sentence.start, n.start));

/** "có 41.200 em tham gia (2.100 em thuộc hộ nghèo), đạt 98%": past the bracket the telling goes back to the figure before it. */
export function leaveBrackets(memory: Memory, scene: Scene, { n }: Site): void {
  const { previous, outside } = memory;
  if (!previous || previous === outside || outside?.scene !== scene || previous.scene !== scene) return;
  if (scene.lower.slice(previous.site.n.end, n.start).includes(')')) memory.previous = outside;
}

/** "1.280 đơn vị nợ BHXH" says which debts the article goes on with; "BHYT nợ 20 tỷ đồng" is a part of them. */
const setsOwed = ({ concept, scheme, inferred }: Draft, { owed }: Memory): boolean =>
  DEBTS.has(concept) &&
  (owed === null || (!inferred.has('scheme') && (concept === 'arrears_units' || scheme.length > owed.length)));
