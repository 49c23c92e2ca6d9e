import type { Span, View } from '../document/view.js';
import { isDigit, isLetter, isUpper } from '../document/letters.js';
import { Phrases, indexFrom } from '../document/phrases.js';
import { isOtherName } from './context.js';
import { communesNamed, districtsNamed, successorOf, type Era, type Unit } from './gazetteer.js';
import type { Mention } from './mentions.js';

const AGENCIES = new Phrases(['BHXH', 'UBND', 'HĐND', 'TP', 'TTYT', 'BV', 'CA'].map((head) => [head, true] as const));
// "Tại Kim Sơn, …", "Riêng Kiến Xương …": a word in capitals only because it opens the sentence
const OPENERS = new Phrases(
  ['Tại', 'Ở', 'Riêng', 'Còn', 'Như', 'Theo', 'Huyện', 'Quận'].map((word) => [word, true] as const),
);
const APOSTROPHE = 39;
const FULL_STOP = 46;
/** End of the capitalised word at `at`, or -1. */
function capitalWordEnd(text: string, at: number): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === APOSTROPHE) end++;
  return end;
}

/** End of a row of two to four capitalised words, no digit behind; -1 when there is none. "KIẾN XƯƠNG" */
function runEnd(text: string, at: number, to: number): number {
  let end = -1;
  for (let next = at, words = 0; words < 4; words++) {
    const stop = capitalWordEnd(text, next);
    if (stop < 0 || stop > to) break;
    if (words > 0 && !isDigit(text.charCodeAt(stop))) end = stop;
    if (text[stop] !== ' ') break;
    next = stop + 1;
  }
  return end;
}

/** Rows of capitalised words that can be names: "BHXH| Tiền Hải|", "|KIẾN XƯƠNG|" */
export function capitalRuns({ text, words: { starts } }: View, from: number, to: number): Span[] {
  const runs: Span[] = [];
  let reached = from;
  for (let i = indexFrom(starts, from); i < starts.length; i++) {
    const at = starts[i]!;
    if (at >= to) break;
    if (at < reached || !isUpper(text.charCodeAt(at))) continue;
    if (at > from && text.charCodeAt(at - 1) === FULL_STOP) continue;
    const agency = Math.max(AGENCIES.endAt(text, at), OPENERS.endAt(text, at));
    let start = agency > 0 && text[agency] === ' ' ? agency + 1 : at;
    let end = runEnd(text, start, to);
    if (end < 0 && start > at) end = runEnd(text, (start = at), to);
    if (end < 0) continue;
    runs.push({ start, end });
    reached = end;
  }
  return runs;
}

/**
 * Names of districts (since the merger: communes, too) without a type word that are all of a run of capitalised words, in
 * one of the given provinces or, since the merger, in what has become part of it.
 */
export function bareMentions(
  view: View,
  from: number,
  to: number,
  provinces: ReadonlySet<string>,
  era: Era,
): Mention[] {
  const within = ({ province }: Unit): boolean =>
    provinces.has(province) || (era === 'new' && provinces.has(successorOf(province)));
  const found: Mention[] = [];
  for (const { start, end } of capitalRuns(view, from, to)) {
    const name = view.text.slice(start, end);
    // since the merger a former district's name is mostly that of the commune around its town
    const communes = era === 'new' ? communesNamed(name, era).filter(within) : [];
    const districts = districtsNamed(name).filter(within);
    const units = districts.length > 0 ? districts : communes;
    if (units.length === 0 || isOtherName(view, start, end)) continue;
    const level = communes.length > 0 ? 'commune' : 'district';
    found.push({ start, end, name: units[0]!.name, level, typed: false, candidates: units });
  }
  return found;
}
