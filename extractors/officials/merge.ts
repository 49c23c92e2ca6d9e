import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { Position } from '../../schemas/record.js';
import { singleSpaced } from '../document/letters.js';
import type { Span } from '../document/view.js';
import type { Holder } from './attach.js';

/** One person of an article with all offices and mentions. */
export interface OfficialFound {
  name: string;
  positions: Position[];
  mentions: Span[];
}

// Two spellings of one name agree at least so far: measured on one wrong accent or letter in names of three syllables.
const SAME_NAME = 0.93;
// Names are compared letter by letter only among so many officials, or a long list would cost its square.
const MOST_COMPARED = 60;
// Several persons of like names may be deputies or members of one agency.
const SHARED_OFFICE = /phó|ủy viên|chuyên viên|đại biểu/i;

const fold = (text: string): string => singleSpaced(text.toLowerCase());
const plain = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Adds a position unless it is there; the same role with an agency takes the place of one without. */
function addPosition(positions: Position[], { role, organisation }: Position): void {
  const same = positions.find(
    (p) =>
      fold(p.role ?? '') === fold(role ?? '') && (p.organisation === organisation || !p.organisation || !organisation),
  );
  if (!same) positions.push({ role, organisation });
  else same.organisation ??= organisation;
}

const samePosition = (p: Position, q: Position): boolean =>
  fold(p.role ?? '') === fold(q.role ?? '') && p.organisation === q.organisation;

/** Could the two be one person by their offices: one of them has none, or they share one? */
const compatible = (a: OfficialFound, b: OfficialFound): boolean =>
  a.positions.length === 0 ||
  b.positions.length === 0 ||
  a.positions.some((p) => b.positions.some((q) => samePosition(p, q)));

/** Do they share an office that only one person holds? */
const shareSoleOffice = (a: OfficialFound, b: OfficialFound): boolean =>
  a.positions.some((p) => !SHARED_OFFICE.test(p.role ?? 'phó') && b.positions.some((q) => samePosition(p, q)));

function absorb(official: OfficialFound, variant: OfficialFound): void {
  official.mentions.push(...variant.mentions);
  for (const position of variant.positions) addPosition(official.positions, position);
}

/** Every printed name once, with its offices and mentions. */
function byPrintedName(holders: readonly Holder[]): OfficialFound[] {
  const found = new Map<string, OfficialFound>();
  for (const { person, offices } of holders) {
    const key = fold(person.name);
    let official = found.get(key);
    if (!official) found.set(key, (official = { name: person.name, positions: [], mentions: [] }));
    official.mentions.push({ start: person.start, end: person.end });
    for (const { role, organisation } of offices) addPosition(official.positions, { role, organisation });
  }
  return [...found.values()];
}

/** Every person once with all offices; spelling variants inside the article become one. Keeps those with an office. */
export function mergeHolders(holders: readonly Holder[]): OfficialFound[] {
  const persons = byPrintedName(holders);
  const kept: OfficialFound[] = [];
  const byLetters = new Map<string, OfficialFound>();
  const nearest = (person: OfficialFound): OfficialFound | undefined => {
    const letters = plain(person.name);
    const same = byLetters.get(letters); // "Lò Văn Hặc", "Lò Văn Hạc"
    if (same && compatible(same, person)) return same;
    if (kept.length > MOST_COMPARED) return undefined;
    return kept.find(
      (other) => shareSoleOffice(other, person) && JaroWinklerDistance(plain(other.name), letters) >= SAME_NAME,
    );
  };
  for (const person of persons.filter(({ positions }) => positions.length > 0)) {
    const twin = nearest(person);
    if (twin) absorb(twin, person);
    else {
      kept.push(person);
      byLetters.set(plain(person.name), person);
    }
  }
  for (const person of persons.filter(({ positions }) => positions.length === 0)) {
    const twin = byLetters.get(plain(person.name));
    if (twin) absorb(twin, person);
  }
  return kept;
}
