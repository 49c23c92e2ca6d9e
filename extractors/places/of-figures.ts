import type { DateFound, DatesOfArticle } from '../dates/types.js';
import { MERGER_DAY, eraOf } from './gazetteer.js';
import { provinceOf, type PlaceFound } from './types.js';

/** Does an article of unknown day tell of a time after the merger? The end of a year is mostly that of a goal. */
const isLate = ({ value, grain }: DateFound): boolean =>
  (grain === 'day' || grain === 'month') && value !== null && value > MERGER_DAY && !value.endsWith('-12-31');

/** The day whose names of places an article uses: of its publication or telling, else any day told past the merger. */
export const dayOfNames = ({ published, reference, dates }: DatesOfArticle): string | null =>
  published ?? (dates.some(isLate) && eraOf(reference) === 'old' ? MERGER_DAY : reference);

/**
 * The places where figures may be at home: until the merger districts, since then communes. A commune of the old provinces
 * stands for its district: the only one that has it, or the one that the article is about; else for its province.
 * "xã Quý Sơn đạt 164% kế hoạch", in an article on Lục Ngạn: of Lục Ngạn
 */
export function placesOfFigures(places: readonly PlaceFound[], home: string | null, day: string | null): PlaceFound[] {
  if (eraOf(day) === 'new') return [...places];
  return places.map((place) => {
    if (place.level !== 'commune') return place;
    const province = provinceOf(place.path)!;
    const within = home !== null && provinceOf(home) === province ? home : province;
    return { ...place, path: place.district ?? within };
  });
}
