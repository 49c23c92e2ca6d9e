import { CITY_PROVINCES } from '../../corpus/lexicons/seats.js';
import type { View } from '../document/view.js';
import type { LastNamed } from './last-named.js';
import type { Reading } from './read.js';
import { type Seat, seatOf } from './seat.js';

/** A reading with the seat that the article gives it; `completed` when the place was not printed with it. */
export interface Completed {
  reading: Reading;
  seat: Seat | null;
  parent: Completed | null;
  completed: boolean;
}

const plain = (reading: Reading, seat: Seat | null, completed: boolean): Completed => ({
  reading,
  seat,
  parent: null,
  completed,
});

// Level words that stand for one known agency of an unnamed place: `BHXH tỉnh`
const KEPT_BARE = new Set(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã']);

// "Tỉnh ủy, HĐND, UBND tỉnh Lai Châu" · "Thành ủy - HĐND - UBND thành phố Mỹ Tho" · "Bí thư Đảng ủy, Chủ tịch UBND xã Tân Hội"
const CHAIN = /^(?:, | - |-| và |, và |\/|(?:,| -| kiêm|, kiêm) (?:phó )?chủ tịch )$/;
const LONGEST_CHAIN = 22;

/** Letters without accents: scanning loses them (`Quang Ninh`). */
const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Heads in a chain share the seat, and units the parent, of the one after them. Returns new readings. */
export function shareInChains(view: View, readings: readonly Reading[]): Reading[] {
  const shared = [...readings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const here = shared[i]!;
    const next = shared[i + 1]!;
    if (next.start - here.end > LONGEST_CHAIN || !CHAIN.test(view.lower.slice(here.end, next.start))) continue;
    if (here.head.unit && !here.parent && !here.seat && next.head.unit && next.parent) {
      shared[i] = { ...here, parent: next.parent };
    } else if (
      here.head.shape === 'seat' &&
      (next.head.shape === 'seat' || next.head.shape === 'subject') &&
      next.seat &&
      next.seat.level !== 'national'
    ) {
      const { seat } = here;
      if (seat?.place || (seat && seat.tier !== next.seat.tier)) continue;
      if (!seat && !here.head.seat && !here.head.bare) continue;
      if (here.head.level === 'province' && next.seat.level !== 'province') continue;
      shared[i] = { ...here, seat: { ...next.seat, end: here.end } };
    }
  }
  return shared;
}

/** How the article prints what completes its agencies. */
export interface Printed {
  /** The level word of its district: `huyện`; empty when it prints none. */
  tier: string;
  /** Does it print "TP.HCM" and never the name in full? */
  saigon: boolean;
}

/**
 * Completes seats from the article's place, from seats printed before and from places named before; drops what names no
 * single agency.
 */
export function completer(
  place: string | null,
  { tier, saigon }: Printed,
  lastNamed: LastNamed,
): (reading: Reading) => Completed | null {
  const [province = null, district = null] = place === 'VN' || place === null ? [] : place.split('/');
  const known = new Map<string, Seat>(); // by head and level word: the seat printed last

  const seatFor = (tier: string, head: string): Seat | null => {
    const at = (name: string | null, level: Seat['level']): Seat | null =>
      name ? seatOf(tier, name, level, saigon) : null;
    switch (tier) {
      case 'tỉnh':
        return province && CITY_PROVINCES.has(province)
          ? null
          : (at(province, 'province') ?? known.get(`${head} ${tier}`) ?? null);
      case 'thành phố':
        if (district) return at(district, 'district');
        if (province && CITY_PROVINCES.has(province)) return at(province, 'province');
        return known.get(`${head} ${tier}`) ?? known.get(`${head} TP`) ?? null;
      case 'huyện':
      case 'quận':
      case 'thị xã':
        return at(district, 'district') ?? known.get(tier) ?? null;
      default:
        return known.get(tier) ?? null;
    }
  };

  /** "Tại huyện Mai Sơn, … Bưu điện huyện": the place of the same level word that was named last. */
  const seatNamed = (word: string, at: number): Seat | null => {
    const named = lastNamed(word, at);
    return named && seatOf(word, named.name, named.level, saigon);
  };

  return function complete(reading): Completed | null {
    const { head, seat } = reading;
    if (reading.parent) {
      const parent = complete(reading.parent);
      return parent && { reading, seat: null, parent, completed: parent.completed };
    }
    if (seat?.place) {
      const misspelt = province && seat.place !== province && plainLetters(seat.place) === plainLetters(province);
      if (misspelt) return plain(reading, { ...seat, place: province }, false);
      known.set(`${reading.name} ${seat.tier}`, seat);
      if (seat.tier) known.set(seat.tier, seat);
      return plain(reading, seat, false);
    }
    if (seat?.tier) {
      const found = seatFor(seat.tier, reading.name) ?? seatNamed(seat.tier, reading.start);
      if (found) return plain(reading, found, true);
      return place === null && KEPT_BARE.has(seat.tier) ? plain(reading, seat, false) : null; // "BHXH tỉnh" of an unknown province stays so
    }
    if (head.seat) {
      const isCity = province !== null && CITY_PROVINCES.has(province);
      const deep = head.level === 'district' || (head.seat === 'deepest' && head.level === undefined);
      if (deep && district) return plain(reading, { tier, place: district, level: 'district', end: 0 }, true);
      if (province && (head.level !== 'district' || isCity)) {
        return plain(reading, seatOf(isCity ? 'thành phố' : 'tỉnh', province, 'province', saigon), true);
      }
      const named = province === null && head.seat === 'tỉnh' ? seatNamed('tỉnh', reading.start) : null;
      if (named) return plain(reading, named, true);
    }
    if (head.shape === 'seat' && head.bare !== 'keep') return null;
    return head.unit && !reading.seat && (!reading.alone || reading.titled) ? null : plain(reading, null, false);
  };
}
