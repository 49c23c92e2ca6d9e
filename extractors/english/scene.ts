import type { Family } from '../../corpus/lexicons/cue-families.js';
import { ENGLISH_CUES } from '../../corpus/lexicons/english-cues.js';
import type { DateFound } from '../dates/types.js';
import type { Sentence } from '../document/article-text.js';
import type { Span, View } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import type { PlaceFound } from '../places/types.js';
import { findNumbers } from './numbers.js';
import { type SchemeGroup, findSchemes } from './schemes.js';
import { within } from './view.js';
import { type Word, WordPhrases, wordsOf } from './words.js';

export interface Cue extends Span {
  family: Family;
  weight: number;
  /** How many words the phrase has: the longer, the surer. */
  words: number;
}

/** A sentence with everything in it that bears on its numbers. All spans are of the view. */
export interface Scene {
  sentence: Sentence;
  lower: string;
  words: readonly Word[];
  numbers: readonly NumberFound[];
  cues: readonly Cue[];
  schemes: readonly SchemeGroup[];
  dates: readonly DateFound[];
  places: readonly PlaceFound[];
  agencies: readonly Span[];
}

const cuePhrases = new WordPhrases(
  ENGLISH_CUES.flatMap(({ family, weight, words }) => words.map((word) => [word, { family, weight }] as const)),
);

/** The last sure idea that words speak of. */
export function subjectOf(words: readonly Word[]): Family | null {
  let subject: Family | null = null;
  for (let i = 0; i < words.length; i++) {
    const match = cuePhrases.at(words, i);
    if (match?.value.weight === 3) subject = match.value.family;
    if (match) i += match.length - 1;
  }
  return subject;
}

const clash = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

// "3.1% of the collection target": words of a percentage's base are no cues
const BASE_LINK = /^ of (?:the |its |their |this )?[\p{L}' -]*$/u;
const BASE_REACH = 45;
const BASE_NOUN = /(?:target|plan|goal|collected|receivable|population|workforce|force|participants|budget)/;
// "4% of the premium collection target", where the words make a cue with their "of"
const BASE_CUE = /^of the premiums? (?:collection|receivable|target|plan)/;
const inBase = (lower: string, numbers: readonly NumberFound[], cue: Span): boolean =>
  numbers.some(
    (n) =>
      n.unit === 'percent' &&
      n.end < cue.start &&
      cue.end - n.end < BASE_REACH &&
      ((BASE_LINK.test(lower.slice(n.end, cue.start)) && BASE_NOUN.test(lower.slice(cue.start, cue.end + 14))) ||
        BASE_CUE.test(lower.slice(cue.start, cue.end + 20))),
  );

const DIGIT =
  /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|third)(?!\p{L})/u;

/** A longer sentence is a table or a list: there is nothing for a tagger in it. */
const LONGEST_TAGGED = 3000;

/** Gathers words, numbers, cues, schemes, dates and places of one sentence. Words are tagged only where a number stands. */
export function sceneOf(
  view: View,
  sentence: Sentence,
  dates: readonly DateFound[],
  places: readonly PlaceFound[],
  agencies: readonly Span[],
): Scene {
  const numbered = DIGIT.test(view.lower.slice(sentence.start, sentence.end));
  const words = wordsOf(view, sentence, numbered && sentence.end - sentence.start <= LONGEST_TAGGED);
  const ownDates = within(dates, sentence.start, sentence.end);
  const ownAgencies = within(agencies, sentence.start, sentence.end);
  // "Sao Mai 7 Company": the number of a name is none
  const taken = [...ownDates, ...ownAgencies].sort((a, b) => a.start - b.start);
  const numbers = numbered ? findNumbers(words, taken) : [];
  const cues: Cue[] = [];
  for (let i = 0; numbers.length > 0 && i < words.length; i++) {
    const match = cuePhrases.at(words, i);
    if (!match) continue;
    const cue = { start: words[i]!.start, end: words[i + match.length - 1]!.end, words: match.length, ...match.value };
    // "Police" as the name of an agency still tells where dossiers went; other agencies' names tell nothing
    const named = match.value.family !== 'violate' && ownAgencies.some((a) => clash(a, cue));
    if (!named && !inBase(view.lower, numbers, cue)) cues.push(cue);
    i += match.length - 1;
  }
  return {
    sentence,
    lower: view.lower,
    words,
    numbers,
    cues,
    schemes: findSchemes(view, sentence, words, ownAgencies),
    dates: ownDates,
    places: within(places, sentence.start, sentence.end),
    agencies: ownAgencies,
  };
}
