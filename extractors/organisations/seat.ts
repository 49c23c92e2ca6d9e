import { CITY_PROVINCES, TIERS } from '../../corpus/lexicons/seats.js';
import type { Level } from '../../schemas/codes.js';
import { singleSpaced } from '../document/letters.js';
import type { View } from '../document/view.js';
import { literals, endOf } from './literals.js';
import { isCapital, isDigit, isShouted, personAt, titleCase, wordEnd } from './words.js';

/** A place found in the text by the gazetteer. */
export interface PlaceMention {
  start: number;
  end: number;
  path: string;
  level: string;
  typed: boolean;
}

/** Where an agency sits, as printed: `tỉnh Hà Tĩnh`, `huyện`, `Việt Nam`. */
export interface Seat {
  /** Level word in its full form, or null: `BHXH Hà Tĩnh`. */
  tier: string | null;
  /** Short name of the place, or null: `BHXH tỉnh`. */
  place: string | null;
  level: Level | null;
  /** What stands for level word and place together: `TP.HCM`. */
  short?: string;
  end: number;
}

/** Places by the offset at which the name itself begins, after any level word. */
export type PlaceIndex = ReadonlyMap<number, { name: string; end: number; level: Level | null }>;

const TIER = literals(Object.keys(TIERS));
// "Tỉnh| ủy", "tỉnh| đoàn", "xã| hội": other words that begin like a level word
const NO_TIER = / (?:ủy|đoàn|hội)(?!\p{L})/uy;
// "TP.HCM", "TPHCM", "TP HCM": one name however it is printed
const SAIGON_NAME = 'TP.HCM';
const SAIGON_SHORT = /tp\.? ?hcm(?!\p{L})/uy;
const SAIGON = 'Hồ Chí Minh';
// "BHXH VN", "Tổng LĐLĐ VN"
const NATION_SHORT = /VN(?![\p{L}\d])/uy;
const LEVELS: readonly string[] = ['province', 'district', 'commune'];
const MAX_PLACE_WORDS = 4;

/** End of a level word, with the full stop of an abbreviation: `tỉnh`, `TP.`; -1 when none, or another word. */
const tierEnd = ({ text, lower }: View, at: number): number => {
  const end = endOf(TIER, lower, at);
  if (end < 0 || endOf(NO_TIER, lower, end) < 0) return end;
  // "Giám đốc BHXH tỉnh Đoàn Thanh Lâm" names its holder; "Tỉnh Đoàn Sơn La" is the youth union
  return !isCapital(text, at) && personAt(text, end + 1, 2) ? end : -1;
};

export function indexPlaces(view: View, places: readonly PlaceMention[]): PlaceIndex {
  const index = new Map<number, { name: string; end: number; level: Level | null }>();
  for (const place of places) {
    if (!LEVELS.includes(place.level)) continue;
    const typeEnd = tierEnd(view, place.start);
    const start = typeEnd < 0 || typeEnd >= place.end ? place.start : typeEnd + (view.text[typeEnd] === ' ' ? 1 : 0);
    // "phường 12" is Phường 12 of the gazetteer: behind its level word a commune is named as printed
    const printed = view.text.slice(start, place.end);
    const own = place.level === 'commune' && isCapital(printed, 0);
    const name = !own ? place.path.split('/').at(-1)! : isShouted(printed) ? titleCase(printed) : printed;
    index.set(start, { name, end: place.end, level: place.level as Level });
  }
  return index;
}

/** A seat that the text does not print at this place; `saigon`: does the article print the short name of Hồ Chí Minh City alone? */
export const seatOf = (tier: string, place: string, level: Level | null, saigon: boolean): Seat =>
  saigon && place === SAIGON
    ? { tier: 'TP', place, level, short: SAIGON_NAME, end: 0 }
    : { tier, place, level, end: 0 };

/** The level word at `at`, if any: `tỉnh`, `TP`. */
export function tierAt(view: View, at: number): { tier: string; level: Level; end: number } | null {
  const end = tierEnd(view, at);
  if (end < 0) return null;
  const { name, level } = TIERS[singleSpaced(view.lower.slice(at, end))]!;
  return { tier: name, level, end };
}

/** Where the word after the one at `at` begins, at least when one space parts them. */
const wordAfter = (text: string, at: number): number => wordEnd(text, at) + 1;

/** A place name of up to four capitalised words that no gazetteer entry covers: `Long Hưng`. */
function capitalRun(view: View, at: number, limit: number): { name: string; end: number } | null {
  const { text } = view;
  if (personAt(text, at, 2) && !personAt(text, wordAfter(text, wordAfter(text, at)), 1)) return null;
  let end = at;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const next = words === 0 ? at : end + 1;
    if (words > 0 && (text[end] !== ' ' || personAt(text, next))) break;
    const stop = isCapital(text, next) || (words === 0 && isDigit(text, next)) ? wordEnd(text, next) : -1;
    if (stop < 0 || stop > limit) break;
    end = stop;
    if (isDigit(text, next)) break;
  }
  if (end === at) return null;
  const printed = text.slice(at, end);
  return { name: printed.includes(' ') && isShouted(printed) ? titleCase(printed) : printed, end };
}

// Only these are numbered: "phường 12", "TAND khu vực 4"; "trạm y tế xã 214 lần" counts what follows
const NUMBERED: ReadonlySet<string> = new Set(['phường', 'quận', 'khu vực']);
// "TAND khu vực 4| - |Long An", "Viện KSND khu vực 4|, tỉnh |Long An"
const TO_PROVINCE = / - |,? tỉnh /uy;
/** May an unknown run of capitals be the place's name? "trực thuộc UBND TP. Bước vào năm học …" opens a sentence. */
const isName = ({ text }: View, tierEnd: number, at: number, run: string, tier: string): boolean =>
  isDigit(text, at) ? NUMBERED.has(tier) : text[tierEnd - 1] !== '.' || at === tierEnd || run.includes(' ');

/** "BHXH liên huyện |Mộc Châu| - |Vân Hồ|": the places of one office. */
function allOf(view: View, first: { name: string; end: number }, places: PlaceIndex): { place: string; end: number } {
  let { name, end } = first;
  for (;;) {
    const next = view.text.startsWith(' - ', end) ? places.get(end + 3) : undefined;
    if (!next) return { place: name, end };
    name += ` - ${next.name}`;
    end = next.end;
  }
}

/** Reads `tỉnh Hà Tĩnh`, `huyện`, `Hà Tĩnh` or `Việt Nam` at `at`; null when nothing of the kind stands there. */
export function readSeat(view: View, at: number, limit: number, places: PlaceIndex): Seat | null {
  const { text, lower } = view;
  if (lower.startsWith('việt nam', at) && isCapital(text, at)) {
    return { tier: null, place: 'Việt Nam', level: 'national', end: at + 8 };
  }
  if (endOf(NATION_SHORT, text, at) > 0) return { tier: null, place: 'Việt Nam', level: 'national', end: at + 2 };
  const saigon = endOf(SAIGON_SHORT, lower, at);
  if (saigon > 0) return { tier: 'TP', place: SAIGON, level: 'province', short: SAIGON_NAME, end: saigon };
  const tier = tierAt(view, at);
  if (!tier) {
    const known = places.get(at);
    if (!known) return null;
    const isCity = CITY_PROVINCES.has(known.name);
    const name = known.level === 'province' ? (isCity ? 'thành phố' : 'tỉnh') : null;
    return { tier: name, place: known.name, level: known.level, end: known.end };
  }
  const nameAt = text[tier.end] === ' ' ? tier.end + 1 : tier.end;
  const known = places.get(nameAt);
  const parted = nameAt > tier.end || lower[tier.end - 1] === '.';
  // All provinces are known: "Chủ tịch UBND tỉnh Lò Thị Hòa" names its holder
  const holder = tier.tier === 'tỉnh' && personAt(text, nameAt, 2);
  const run = known || !parted || holder ? null : capitalRun(view, nameAt, limit);
  const found = known ?? (run && isName(view, tier.end, nameAt, run.name, tier.tier) ? run : null);
  if (!found) return { tier: tier.tier, place: null, level: tier.level, end: tier.end };
  if (tier.tier === 'liên huyện') return { ...allOf(view, found, places), tier: tier.tier, level: tier.level };
  if (tier.tier === 'khu vực') {
    const province = places.get(endOf(TO_PROVINCE, lower, found.end));
    if (province)
      return { tier: tier.tier, place: `${found.name} ${province.name}`, level: tier.level, end: province.end };
  }
  const city = tier.tier === 'thành phố' && CITY_PROVINCES.has(found.name);
  return { tier: tier.tier, place: found.name, level: city ? 'province' : tier.level, end: found.end };
}
