import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { Position } from '../../schemas/record.js';
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

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
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

const sharesPosition = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((p) => b.some((q) => fold(p.role ?? '') === fold(q.role ?? '') && p.organisation === q.organisation));

/** One wrong accent or letter apart, and not two persons with two offices. */
function isVariant(a: OfficialFound, b: OfficialFound): boolean {
  if (a.name.split(' ').length !== b.name.split(' ').length || !sharesPosition(a.positions, b.positions)) return false;
  if (plain(a.name) === plain(b.name)) return true;
  const bothHold = a.positions.length > 0 && b.positions.length > 0;
  return bothHold && JaroWinklerDistance(plain(a.name), plain(b.name)) >= SAME_NAME;
}

/** Every name once with all of its offices; spelling variants inside the article become one. Keeps those with an office. */
export function mergeHolders(holders: readonly Holder[]): OfficialFound[] {
  const byName = new Map<string, OfficialFound>();
  for (const { person, offices } of holders) {
    const key = fold(person.name);
    let official = byName.get(key);
    if (!official) byName.set(key, (official = { name: person.name, positions: [], mentions: [] }));
    official.mentions.push({ start: person.start, end: person.end });
    for (const office of offices)
      addPosition(official.positions, { role: office.role, organisation: office.organisation });
  }
  const all = [...byName.values()];
  const officials = all.filter(({ positions }) => positions.length > 0);
  const kept: OfficialFound[] = [];
  for (const official of officials) {
    const twin = kept.find((other) => isVariant(other, official));
    if (!twin) kept.push(official);
    else absorb(twin, official);
  }
  for (const bystander of all.filter(({ positions }) => positions.length === 0)) {
    const twin = kept.find((official) => isVariant(official, bystander));
    if (twin) absorb(twin, bystander);
  }
  return kept;
}

function absorb(official: OfficialFound, variant: OfficialFound): void {
  official.mentions.push(...variant.mentions);
  for (const position of variant.positions) addPosition(official.positions, position);
}
