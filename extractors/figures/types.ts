import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Base, Concept, Measure, Scheme, Status, Unit } from '../../schemas/codes.js';
import type { DateFound, DatesOfArticle } from '../dates/types.js';
import type { Context, Sentence } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import type { OrganisationFound } from '../organisations/index.js';
import type { PlaceFound } from '../places/types.js';

export interface Cue extends Span {
  family: Family;
  weight: number;
}

/** A scheme name, or a run of them: "BHXH, BHYT, BHTN" is one group of three. */
export interface SchemeGroup extends Span {
  schemes: readonly Scheme[];
  soft: boolean;
}

/** A sentence with everything in it that bears on its numbers. All spans are of the view. */
export interface Scene {
  sentence: Sentence;
  lower: string;
  numbers: readonly NumberFound[];
  cues: readonly Cue[];
  schemes: readonly SchemeGroup[];
  dates: readonly DateFound[];
  places: readonly PlaceFound[];
  /** Schemes, dates and places, in text order: they fill a phrase, they do not part it. Only where numbers stand. */
  names: readonly Span[];
  /** Does the sentence name another field, and never ours? */
  elsewhere: boolean;
  /** Where words for the present stand: "hiện nay", "đến nay". Only where numbers stand. */
  nows: readonly Span[];
  /** Cells of a row of a table. */
  cells: readonly Span[] | null;
}

/** A number with the stretches of text that speak of it. */
export interface Site {
  n: NumberFound;
  index: number;
  /** From the previous number (or the clause's start) to the number. */
  left: Span;
  /** From the number to the next one, or the clause's end. */
  right: Span;
  /** First chunk of `right`: up to a comma or parenthesis. */
  rightHead: Span;
  /** Start of the clause: after the last `;` or the sentence's start. */
  clause: number;
}

/** A number on its way to becoming a figure. */
export interface Draft {
  site: Site;
  scene: Scene;
  family: Family;
  concept: Concept;
  scheme: readonly Scheme[];
  measure: Measure;
  base: Base | null;
  status: Status;
  unit: Unit;
  value: number;
  upper: number | null;
  period: string | null;
  place: string | null;
  organisation: string | null;
  /** A previous or planned value told beside the figure; nothing after it speaks of it. */
  aside: boolean;
  /** How it always is, or a case: of no time that other sentences tell. */
  timeless: boolean;
  /** Of another country, told to compare with. */
  abroad: boolean;
  /** How the concept was found: `right:enrol`, `left:debt`, `carry`, `follow`, `topic`. */
  rule: string;
  score: number;
  inferred: Set<string>;
}

/** The last quantity of a unit: what a list carries on. */
export interface Head {
  draft: Draft;
  /** How many sentences ago. */
  sentences: number;
}

/** Why a number is no figure: shown by `explain`. */
export interface Refusal extends Span {
  reason: string;
}

/** What an article gives to its figures. */
export interface FiguresInput {
  ctx: Context;
  dates: DatesOfArticle;
  places: readonly PlaceFound[];
  /** Default place of the article. */
  place: string | null;
  organisations: readonly OrganisationFound[];
}

/** The one body that an article tells of. */
export interface OneBody {
  /** The district or commune of its address. */
  path: string;
  /** The last words of its name: "An Phát". */
  short: string | null;
  /** Is it still spoken of? */
  goesOn: boolean;
}
