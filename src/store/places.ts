import { fold } from './fold.js';
import type { Store } from './open.js';

interface PlaceParts {
  level: 'country' | 'province' | 'below_province' | 'several';
  province: string | null;
  unit: string | null;
}

/** `VN` · `Tiền Giang` · `Tiền Giang/Mỹ Tho` · `Hà Nội; Hồ Chí Minh` */
export function placeParts(place: string): PlaceParts {
  if (place === 'VN') return { level: 'country', province: null, unit: null };
  if (place.includes(';')) return { level: 'several', province: null, unit: null };
  const slash = place.indexOf('/');
  if (slash < 0) return { level: 'province', province: place, unit: null };
  return { level: 'below_province', province: place.slice(0, slash), unit: place.slice(slash + 1) };
}

/** Makes sure that a place has its row, and gives the name back for the foreign key. */
export function placeRow(store: Store, place: string | null): string | null {
  if (place === null || store.knownPlaces.has(place)) return place;
  const { level, province, unit } = placeParts(place);
  store.sql('INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?, ?)').run(place, level, province, unit, fold(place));
  store.knownPlaces.add(place);
  return place;
}
