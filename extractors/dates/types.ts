import type { Span } from '../document/view.js';

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'interval';

/** A weekday printed with a day (thứ hai, 06/11/2023) and whether the calendar agrees. */
export interface Weekday extends Span {
  printed: string;
  agrees: boolean;
}

/** A calendar expression of an article with its value. Spans are of the view. */
export interface DateFound extends Span {
  type: 'DATE' | 'PERIOD';
  /** ISO 8601 day, month, quarter, half, year or interval; null when impossible, recurring or not resolvable. */
  value: string | null;
  /** `['value']` when the year was not printed. */
  inferred: string[];
  /** Printed, but no calendar has it: 31/6, quý 3/3017. */
  impossible: boolean;
  weekday: Weekday | null;
  note: string | null;
  /** hết, cuối → end; đầu → start. What a stock printed with it is dated by. */
  anchor: 'end' | 'start' | null;
  grain: Grain;
}

export interface DatesOfArticle {
  /** `YYYY-MM-DD` or `YYYY-MM`: given, printed as date line, or certain from "sáng nay (23/5)". */
  published: string | null;
  /** True when `published` needed a year or day that was not printed. */
  publishedInferred: boolean;
  /** The year that yearless dates take; null when the article does not make it certain. */
  year: number | null;
  /** Best known day or month of the telling: publication, else the day of the event reported, else the latest fact. */
  reference: string | null;
  dates: DateFound[];
}

/** What the printed words say about the year. */
export type YearOf =
  | { kind: 'printed'; year: number }
  /** Not printed: the article's year plus `offset` (năm ngoái → -1). `told` when words say so (năm nay). */
  | { kind: 'open'; offset: number; told: boolean }
  /** Every year, no particular one, or a time of the lunar calendar: value null. */
  | { kind: 'none' };

/** A calendar expression before its year is known. */
export interface Mention extends Span {
  type: 'DATE' | 'PERIOD';
  grain: Grain;
  anchor: 'end' | 'start' | null;
  yearOf: YearOf;
  /** Value in a given year; null when that year has no such time. */
  at(year: number): string | null;
  /** "năm trước": relative to the year last spoken of rather than to the article's. */
  relativeToSpoken: boolean;
  /** "tháng trước": this many months before the one last spoken of; null for times that are named. */
  monthsBack: number | null;
  /** A bare "8 tháng": kept only where the article makes it the first 8 months. */
  bareMonths: number | null;
}

/** What a rule may look at besides its match. */
export interface Around {
  readonly lower: string;
  readonly text: string;
  readonly inTitle: boolean;
  readonly previous: Mention | null;
  /** Up to `n` characters before the match, lower case. */
  before(n: number): string;
}

/** Stand for numerals among the words that open a rule: of one or two digits (`31`, `6`), of three or more (`2024`, `105`). */
export const DIGIT = '0';
export const LONG_DIGITS = '000';

/** One way to write a time: an example above each pattern, sticky, tried only where a word begins that opens it. */
export interface DateRule {
  readonly name: string;
  /** The words that can begin its match; `DIGIT` and `LONG_DIGITS` for numerals. */
  readonly opens: readonly string[];
  readonly pattern: RegExp;
  read(match: RegExpExecArray, around: Around): Mention[] | null;
}
