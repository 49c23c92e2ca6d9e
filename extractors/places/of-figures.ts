import { SCHOOL_YEAR } from '../dates/calendar.js';
import type { DateFound, DatesOfArticle } from '../dates/types.js';
import type { View } from '../document/view.js';
import { MERGER_DAY, communesNamed, eraOf } from './gazetteer.js';
import { provinceOf, type PlaceFound } from './types.js';

/**
 * Does an article of unknown day tell of a time after the merger? The end of a year is mostly that of a goal; a school year is
 * told of when it begins.
 */
const isLate = ({ value, grain }: DateFound): boolean =>
  value !== null &&
  value > MERGER_DAY &&
  (SCHOOL_YEAR.test(value) || ((grain === 'day' || grain === 'month') && !value.endsWith('-12-31')));

/** The day whose names of places an article uses: of its publication or telling, else any day told past the merger. */
export const dayOfNames = ({ published, reference, dates }: DatesOfArticle): string | null =>
  published ?? (dates.some(isLate) && eraOf(reference) === 'old' ? MERGER_DAY : reference);

// "đại biểu Lê Văn A (Hà Nam)", "ĐB Lê Văn A (đoàn TP Hà Nội)", "đại biểu Lê Văn A, đoàn ĐBQH tỉnh Hà Nam"
const DELEGATION = '(?:đoàn )?(?:đbqh |đb quốc hội |đại biểu quốc hội )?(?:tỉnh |thành phố |tp\\.? ?)?';
const DEPUTY = new RegExp(
  `(?<!\\p{L})(?:đại biểu|đb|đbqh)(?: quốc hội| qh)?(?: \\p{L}{1,8}){2,5}(?: \\(|(?:,| -) (?=đoàn ))${DELEGATION}$`,
  'u',
);
// "… (Hà Nam) nói: Ở tỉnh chúng tôi có …"
const AT_HOME =
  /^[^.\n]{0,160}(?:(?:tỉnh|thành phố|địa phương) (?:chúng )?tôi|(?:toàn|cả|địa bàn|ở|tại|của) (?:tỉnh|thành phố)(?!\p{L}))/u;
const REACH = 80;
const SAID = 180;
/** Is a place told as the one for which a deputy sits, who speaks of the country? */
const isDeputys = ({ lower }: View, { start, end }: PlaceFound): boolean =>
  DEPUTY.test(lower.slice(Math.max(0, start - REACH), start)) && !AT_HOME.test(lower.slice(end, end + SAID));

// "Hà Nội (TTXVN 18/3) - Cả nước có …": where the country's news agency has its seat
const AGENCY_BEHIND = /^ \((?:ttxvn|vietnam\+|vna)(?!\p{L})[^()\n]{0,20}\)/u;
const opensLine = ({ lower }: View, at: number): boolean => at === 0 || lower[at - 1] === '\n';
const isSeatOfAgency = (view: View, { path, start, end }: PlaceFound): boolean =>
  path === 'Hà Nội' && opensLine(view, start) && AGENCY_BEHIND.test(view.lower.slice(end, end + 40));

/** The places that an article tells of: not those for which deputies sit, nor the one from where it is sent. */
export const placesTold = (view: View, places: readonly PlaceFound[]): PlaceFound[] =>
  places.filter((place) => !isDeputys(view, place) && !isSeatOfAgency(view, place));

/** "phường An Nhơn Bắc": a name that no commune had before the merger, whatever day the article is known by. */
const isOnlyNew = ({ path }: PlaceFound): boolean =>
  communesNamed(path.slice(path.lastIndexOf('/') + 1), 'old').length === 0;

/**
 * The places where figures may be at home: until the merger districts, since then communes. A commune of the old provinces
 * stands for its district: the only one that has it, or the one that the article is about; else for its province.
 * "xã Quý Sơn đạt 164% kế hoạch", in an article on Lục Ngạn: of Lục Ngạn
 */
export function placesOfFigures(places: readonly PlaceFound[], home: string | null, day: string | null): PlaceFound[] {
  if (eraOf(day) === 'new') return [...places];
  return places.map((place) => {
    if (place.level !== 'commune' || isOnlyNew(place)) return place;
    const province = provinceOf(place.path)!;
    const within = home !== null && provinceOf(home) === province ? home : province;
    return { ...place, path: place.district ?? within };
  });
}
