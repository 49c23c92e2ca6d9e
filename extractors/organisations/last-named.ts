import { CITY_PROVINCES } from '../../corpus/lexicons/seats.js';
import type { Level } from '../../schemas/codes.js';
import { indexFrom } from '../document/phrases.js';
import type { View } from '../document/view.js';
import { isLinked } from '../places/context.js';
import { type PlaceMention, tierAt } from './seat.js';

/** How far back a place may be named that a level word means, in characters. */
const REACH = 400;

interface Named {
  name: string;
  level: Level;
}
/** The place of a level word that the text named last before a point: "Tại huyện Mai Sơn, … Bưu điện huyện". */
export type LastNamed = (tier: string, at: number) => Named | null;

/** Sorts an article's places, in text order, by their level words; a city with the rank of a province is a city, too. */
export function lastNamedIn(view: View, places: readonly PlaceMention[]): LastNamed {
  const byTier = new Map<string, { starts: number[]; names: Named[] }>();
  for (const { start, path, level } of places) {
    if (level === 'nation') continue;
    const name = path.split('/').at(-1)!;
    const city = level === 'province' && CITY_PROVINCES.has(name);
    const tier = city ? 'thành phố' : isLinked(view, start) ? 'tỉnh' : tierAt(view, start)?.tier;
    if (!tier) continue;
    const known = byTier.get(tier) ?? { starts: [], names: [] };
    known.starts.push(start);
    known.names.push({ name, level: level as Level });
    byTier.set(tier, known);
  }
  return (tier, at) => {
    const known = byTier.get(tier);
    if (!known) return null;
    const last = indexFrom(known.starts, at) - 1;
    if (last >= 0 && at - known.starts[last]! <= REACH) return known.names[last]!;
    const [first] = known.names;
    // "Theo BHXH tỉnh, toàn tỉnh Sơn La có …": the only province of the article
    return tier === 'tỉnh' && known.names.every(({ name }) => name === first!.name) ? first! : null;
  };
}
