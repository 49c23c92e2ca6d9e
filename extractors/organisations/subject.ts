import type { Head } from '../../corpus/lexicons/organisations.js';
import { NAME_ACTIONS, NAME_NOUNS } from '../../corpus/lexicons/name-words.js';
import type { View } from '../document/view.js';
import { endOf, literals } from './literals.js';
import { tierAt } from './seat.js';
import { isCapital, isDigit, personAt, wordEnd } from './words.js';

const NOUN = literals(NAME_NOUNS);
const PHRASE = literals([...NAME_NOUNS, ...NAME_ACTIONS]);
const MAX_PARTS = 12;

/** End of one part of a name at `at`: a capitalised word with its phrase, or a phrase in small letters. -1 when none. */
function partEnd(view: View, at: number, smallAction: boolean): number {
  if (isCapital(view.text, at) || isDigit(view.text, at)) {
    return Math.max(endOf(PHRASE, view.lower, at), wordEnd(view.text, at));
  }
  return endOf(smallAction ? PHRASE : NOUN, view.lower, at);
}

/**
 * Where the subject of a name ends that begins after its head: `Trung tâm| giám định và thanh toán đa tuyến| cho biết`.
 * Stops at level words, at the next agency and at a person's name. Returns `at` when there is no subject.
 */
export function subjectEnd(view: View, at: number, limit: number, head: Head, isHead: (at: number) => boolean): number {
  const { text, lower } = view;
  let end = at;
  let joined = false; // a connector stands before
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const first = end === at;
    let next: number;
    if (text.startsWith(' - ', end) && !first) next = end + 3;
    else if (text[end] === ' ') next = end + 1;
    else break;
    joined = next === end + 3;
    if (!first && (lower.startsWith('và ', next) || lower.startsWith('& ', next))) {
      next = lower.indexOf(' ', next) + 1;
      joined = true;
    }
    if (next >= limit || isHead(next) || tierAt(view, next)) break;
    if (personAt(text, next) && !(first && head.namesake)) break;
    if (joined && isDigit(text, next)) break;
    const stop = partEnd(view, next, (first && head.smallSubject === true) || joined);
    if (stop < 0 || stop > limit) break;
    end = stop;
  }
  return end;
}
