import { LEAP_YEAR } from './calendar.js';
import type { Mention } from './types.js';

// "Nghị định số 45/2019/NĐ-CP của Chính phủ về mức phạt có hiệu lực từ ngày 15/7"
const IN_FORCE = /(?<!\d)(\d{1,3})\/(20\d{2})\/\p{L}[^.;]{0,180}có hiệu lực(?: thi hành)?(?: kể)? từ $/u;
/** How far before a day its paper may be named, in characters. */
const REACH = 220;
/** In the first months papers of the year before come into force; of the new year no more than so many are there by then. */
const WINTER = 2;
const FIRST_PAPERS = 20;

/** The year that a paper prints in its number, for the yearless day on which it comes into force; null where it may be the next. */
export function yearOfPaper(lower: string, sentenceStart: number, m: Mention): number | null {
  const paper = IN_FORCE.exec(lower.slice(Math.max(sentenceStart, m.start - REACH), m.start));
  const month = Number(m.at(LEAP_YEAR)?.slice(5, 7));
  return paper && (month > WINTER || Number(paper[1]) <= FIRST_PAPERS) ? Number(paper[2]) : null;
}
