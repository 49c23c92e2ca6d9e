import { HONORIFICS } from '../../corpus/lexicons/titles.js';
import type { Context } from '../document/article-text.js';
import { literals } from '../organisations/literals.js';
import { isCapital, wordEnd } from '../organisations/words.js';
import type { OfficialFound } from './merge.js';

const HONORIFIC = literals(HONORIFICS, 'g');
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Later mentions by the given name alone (`ông Tuấn`): each goes to the official of that name mentioned last before it. */
export function addShortMentions({ view, article }: Context, officials: readonly OfficialFound[]): void {
  const byGiven = new Map<string, OfficialFound[]>();
  for (const official of officials) {
    const given = official.name.slice(official.name.lastIndexOf(' ') + 1);
    byGiven.set(given, [...(byGiven.get(given) ?? []), official]);
  }
  if (byGiven.size > 0) {
    HONORIFIC.lastIndex = article.start;
    for (let m = HONORIFIC.exec(view.lower); m && m.index < article.end; m = HONORIFIC.exec(view.lower)) {
      const start = m.index + m[0].length + 1;
      if (view.text[start - 1] !== ' ' || !isCapital(view.text, start)) continue;
      if (m.index > 0 && LETTER_OR_DIGIT.test(view.lower[m.index - 1]!)) continue;
      const end = wordEnd(view.text, start);
      if (view.text[end] === ' ' && isCapital(view.text, end + 1)) continue;
      const namesakes = byGiven.get(view.text.slice(start, end)) ?? [];
      const last = (official: OfficialFound): number =>
        Math.max(...official.mentions.map((x) => (x.start < start ? x.start : -1)));
      const [official] = [...namesakes].sort((a, b) => last(b) - last(a));
      const inName = official?.mentions.some((mention) => mention.start <= start && start < mention.end); // "Lê Anh Tú"
      if (official && !inName && last(official) >= 0) official.mentions.push({ start, end });
    }
  }
  for (const { mentions } of officials) mentions.sort((a, b) => a.start - b.start);
}
