import { SCHEME_MATTERS, SCHEME_NAMES } from '../../corpus/lexicons/english-schemes.js';
import type { Scheme } from '../../schemas/codes.js';
import type { Span, View } from '../document/view.js';
import { type Word, WordPhrases } from './words.js';

/** A scheme name, a list of them, or (soft) a matter that implies one. */
export interface SchemeGroup extends Span {
  schemes: readonly Scheme[];
  soft: boolean;
}

const names = new WordPhrases<{ schemes: readonly Scheme[]; soft: boolean }>([
  ...SCHEME_NAMES.flatMap(([schemes, words]) => words.map((word) => [word, { schemes, soft: false }] as const)),
  ...SCHEME_MATTERS.flatMap(([schemes, words]) => words.map((word) => [word, { schemes, soft: true }] as const)),
]);

const MEMBERS: Readonly<Record<string, Scheme>> = {
  social: 'BHXH',
  health: 'BHYT',
  unemployment: 'BHTN',
  compulsory: 'BHXH_BB',
  voluntary: 'BHXH_TN',
};
// "social, health and unemployment insurance" · "social and health insurance" · "social insurance, health insurance, and unemployment insurance"
const LIST =
  /(?<!\p{L})(?:(?:social|health|unemployment)(?: insurance)?(?:, and |, | and |\/)){1,3}(?:social|health|unemployment) (?:insurance|benefits|premiums)(?!\p{L})/gu;
// "the Law on Social Insurance", "Tien Giang Social Insurance agency": not the scheme
const AGENCY_AFTER =
  /^ (?:agency|agencies|office|offices|authority|authorities|sector|industry|staff|officials?|books?|law|department)(?!\p{L})/u;
const LAW_BEFORE = /(?:law on|law of|revised|amended) (?:the )?$/;

/** Schemes that a sentence names or implies, in text order. `agencies`: spans that are names of agencies. */
export function findSchemes(
  view: View,
  sentence: Span,
  words: readonly Word[],
  agencies: readonly Span[],
): SchemeGroup[] {
  const groups: SchemeGroup[] = [];
  const clear = (s: Span): boolean =>
    !agencies.some((a) => a.start < s.end && s.start < a.end) &&
    !LAW_BEFORE.test(view.lower.slice(Math.max(0, s.start - 16), s.start));
  for (const m of view.lower.slice(sentence.start, sentence.end).matchAll(LIST)) {
    const start = sentence.start + m.index;
    const schemes = [...m[0].matchAll(/social|health|unemployment/g)].map(([member]) => MEMBERS[member]!);
    const group = { start, end: start + m[0].length, schemes: [...new Set(schemes)], soft: false };
    if (clear(group)) groups.push(group);
  }
  for (let i = 0; i < words.length; i++) {
    const match = names.at(words, i);
    if (!match) continue;
    const span = { start: words[i]!.start, end: words[i + match.length - 1]!.end };
    i += match.length - 1;
    if (groups.some((g) => g.start < span.end && span.start < g.end) || !clear(span)) continue;
    if (
      !match.value.soft &&
      AGENCY_AFTER.test(view.lower.slice(span.end, span.end + 16)) &&
      match.value.schemes[0] === 'BHXH'
    )
      continue;
    groups.push({ ...span, ...match.value });
  }
  return groups.sort((a, b) => a.start - b.start);
}
