import type { View } from '../document/view.js';
import type { Reading } from './read.js';
import type { PlaceIndex } from './seat.js';

// "BHXH huyện A|, |B| và |C": what joins the places
const JOINT = /(?:, và |, | và )(?:huyện |tỉnh |thành phố |thị xã |quận |xã |phường )?/y;
const MAX_PLACES = 30;

/** The further agencies of a coordination: `BHXH huyện A, B và C` names three, of which `first` is the one read. */
export function coordinated(view: View, first: Reading, places: PlaceIndex): Reading[] {
  const { seat } = first;
  if (!seat?.place || !seat.tier || seat.level === 'national') return [];
  const others: Reading[] = [];
  for (let end = first.end; others.length < MAX_PLACES;) {
    JOINT.lastIndex = end;
    const joint = JOINT.exec(view.lower);
    const at = JOINT.lastIndex;
    const place = joint ? places.get(at) : undefined;
    if (!place || (place.level !== null && place.level !== seat.level)) break;
    others.push({ ...first, start: at, end: place.end, seat: { ...seat, place: place.name, end: place.end } });
    end = place.end;
  }
  return others;
}
