import { HONORIFICS } from '../../corpus/lexicons/titles.js';
import type { Context } from '../document/article-text.js';
import { literals } from '../organisations/literals.js';
import { isCapital, wordEnd } from '../organisations/words.js';
import type { OfficialFound } from './merge.js';

const HONORIFIC = literals(HONORIFICS);

const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Later mentions by the given name alone (`ông Tuấn`): each goes to the official of that name mentioned last before it. */
export function addShortMentions({ view, article }: Context, officials: readonly OfficialFound[]): void {
  if (officials.length === 0) return;
  const full = officials
    .flatMap((official) => official.mentions.map(({ start, end }) => ({ start, end, official })))
    .sort((a, b) => a.start - b.start);
  const lastOf = new Map<string, OfficialFound>();
  let passed = 0;
  for (const honorific of HONORIFIC.within(view, article.start, article.end)) {
    const start = honorific.end + 1;
    if (view.text[start - 1] !== ' ' || !isCapital(view.text, start)) continue;
    for (; passed < full.length && full[passed]!.start <= start; passed++) {
      const { official } = full[passed]!;
      lastOf.set(givenName(official.name), official);
    }
    const end = wordEnd(view.text, start);
    const inName = passed > 0 && full[passed - 1]!.end > start; // "Lê Anh Tú"
    if (inName || (view.text[end] === ' ' && isCapital(view.text, end + 1))) continue;
    lastOf.get(view.text.slice(start, end))?.mentions.push({ start, end });
  }
  for (const { mentions } of officials) mentions.sort((a, b) => a.start - b.start);
}
