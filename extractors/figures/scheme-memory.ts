import type { Concept, Scheme } from '../../schemas/codes.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { MeasureHint } from './measure.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

/** What the article speaks of in general, for figures whose sentence names no scheme. */
export interface SchemeMemory {
  /** The group named last. */
  last: readonly Scheme[] | null;
  /** Where it was named. */
  lastAt: number;
  /** Does the article name voluntary social insurance? */
  voluntary: boolean;
  title: readonly Scheme[] | null;
  /** The scheme of a matter in the headline ("Lương hưu tăng") that names no scheme. */
  matter: readonly Scheme[] | null;
  /** The widest list of schemes printed anywhere in the article: what "các quỹ bảo hiểm" stands for. */
  widest: readonly Scheme[];
  /** The funds that the article names at all. */
  funds: readonly Scheme[];
  /** Does the article list several schemes anywhere? */
  listed: boolean;
  /** The last revenue that was told. */
  collected: Draft | null;
  /** Sentences since the domain was last named. */
  silence: number;
  /** The funds whose debts the article goes on with. */
  owed: readonly Scheme[] | null;
  /** The funds that those owe who were counted last: "1.280 đơn vị nợ BHXH, BHYT". */
  debtors: readonly Scheme[] | null;
  /** The widest group that a figure of each concept had. */
  byConcept: Map<Concept, readonly Scheme[]>;
  /** Does the headline speak of pupils' insurance? */
  pupils: boolean;
  /** What the article names most often. */
  main: readonly Scheme[] | null;
  /** The one scheme that the heading above names. */
  section: readonly Scheme[] | null;
}

/** A number whose schemes are asked for, and what is known by then. */
export interface Asked {
  scene: Scene;
  site: Site;
  choice: Choice;
  hint: MeasureHint;
  previous: Draft | null;
  memory: SchemeMemory;
}

/** Schemes, and whether they were left by other words than those near the number. */
export interface SchemeFound {
  scheme: readonly Scheme[];
  inferred: boolean;
}

/** Concepts told of all funds together: a scheme named elsewhere in the sentence is hardly theirs. */
export const DEBTS: ReadonlySet<Concept> = new Set<Concept>([
  'arrears', 'arrears_units', 'arrears_workers', 'arrears_duration',
]); // prettier-ignore
/** Inspections and their fines: of all funds together unless their sentence names one. */
export const OF_ALL: ReadonlySet<Family> = new Set<Family>(['inspect', 'fine']);

/** Is it health insurance alone, of all people or of a group? */
export const isOfHealth = (scheme: readonly Scheme[]): boolean => scheme.length === 1 && scheme[0]!.startsWith('BHYT');

// "2. BHXH tự nguyện: thêm người được hỗ trợ", "BHYT học sinh": a line of its own that ends no sentence
const LONGEST_HEADING = 90;
export function isHeading({ lower, sentence: { start, end } }: Scene): boolean {
  const alone = (start === 0 || lower[start - 1] === '\n') && (end >= lower.length || lower[end] === '\n');
  return alone && end - start <= LONGEST_HEADING && !/[.!?;:,…)"”\d]\s*$/u.test(lower.slice(start, end));
}
/** What a heading says the text below is of: null when it names no scheme or several, undefined when the sentence is none. */
export function sectionOf(scene: Scene): readonly Scheme[] | null | undefined {
  if (!isHeading(scene)) return undefined;
  const [first, other] = scene.schemes.filter((g) => !g.soft);
  return first && !other && first.schemes.length === 1 ? first.schemes : null;
}

// "Sửa Luật BHYT: ai được hưởng thêm": a law is no scheme, but a headline on it is about one
const LAW_OF = /luật (?:sửa đổi )?(?:bh|bảo hiểm )(xã hội|y tế|xh|yt)(?!\p{L})/u;
export function schemeOfLaw({ lower, sentence }: Scene): readonly Scheme[] | null {
  const of = LAW_OF.exec(lower.slice(sentence.start, sentence.end))?.[1];
  if (of === undefined) return null;
  return of === 'y tế' || of === 'yt' ? ['BHYT'] : ['BHXH'];
}

const FORMS_OF_BHXH: ReadonlySet<Scheme> = new Set<Scheme>(['BHXH_BB', 'BHXH_TN']);
/** The scheme of its section for a figure whose own words name none: "Nhà nước hỗ trợ 30%" below a heading on BHXH tự nguyện. */
export function ofSection(
  { section }: SchemeMemory,
  concept: Concept,
  { scheme, inferred }: SchemeFound,
): readonly Scheme[] | null {
  const [own] = section ?? [];
  if (own === undefined || !inferred) return null;
  if (FORMS_OF_BHXH.has(own)) return scheme.join() === 'BHXH' || concept === 'subsidy' ? section : null;
  return own.startsWith('BHYT_') && scheme.join() === 'BHYT' ? section : null;
}

/** The three funds that employers owe, where an article speaks of "các loại bảo hiểm" without ever listing them. */
export const ALL_FUNDS: readonly Scheme[] = ['BHXH', 'BHYT', 'BHTN'];

/** All funds where the article lists several; else what it is about. */
export const generalOf = (memory: SchemeMemory): readonly Scheme[] =>
  memory.listed ? memory.widest : (memory.title ?? memory.main ?? memory.widest);

/** What is collected and owed is told of all the funds together that the article names. */
export const fundsOf = (memory: SchemeMemory): readonly Scheme[] =>
  memory.funds.length > 1 ? memory.widest : generalOf(memory);

/** "… làm số nợ BHXH, BHYT tăng. Đến 30/6, số nợ là 12 tỷ": a list named last says of which funds, though a headline named one. */
export const wider = (
  known: readonly Scheme[] | undefined,
  last: readonly Scheme[] | null,
): readonly Scheme[] | undefined =>
  known && last && last.length > known.length && known.every((s) => last.includes(s)) ? last : known;

// "toàn ngành thu 258.000 tỷ đồng …. Tổng chi 214.000 tỷ đồng, trong đó chi BHTN 8.200 tỷ đồng": of all that was collected for
const GRAND = /tổng (?:số )?(?:tiền )?(?:đã )?chi(?: toàn ngành| trả)?(?: là| đạt| ước| đạt)? ?$/u;
/** The schemes of a grand total, or null when it is none or names its own. */
export function grandTotal(
  { lower, schemes }: Scene,
  { n, left, clause }: Site,
  choice: Choice,
  memory: SchemeMemory,
): readonly Scheme[] | null {
  if (choice.concept !== 'expenditure' || !GRAND.test(lower.slice(left.start, n.start))) return null;
  if (schemes.some((g) => g.start >= clause && g.end <= n.start)) return null;
  const collected = memory.byConcept.get('revenue');
  return collected && collected.length > 1 ? collected : null;
}
