import type { View } from '../document/view.js';
import { isOtherName } from './context.js';
import { districtsNamed } from './gazetteer.js';
import { capitalRuns } from './bare-names.js';

// "trên địa bàn huyện", "toàn thị xã": an article of a district whose type word stands alone
const OF_A_DISTRICT =
  /(?:toàn|địa bàn|trong|của|bhxh|bảo hiểm xã hội|ubnd) (?:huyện|quận|thị xã|thành phố)(?! \p{Lu})(?!\p{L})/u;
// "Kim Sơn giám sát …", "…, Kim Sơn đã có": opens a clause, and what it does follows
const OPENS = /(?:^|[\n.:;"] ?|, )$/u;
const DOES = /^(?:: | \p{Ll})/u;

/** The provinces of districts that only one province has, named without any type word in an article that is a district's. */
export function provincesOfLoneDistricts(view: View, from: number, to: number): string[] {
  const { text } = view;
  if (!OF_A_DISTRICT.test(text.slice(from, to))) return [];
  return capitalRuns(view, from, to).flatMap(({ start, end }) => {
    const units = districtsNamed(text.slice(start, end));
    if (
      units.length !== 1 ||
      !OPENS.test(text.slice(Math.max(from, start - 2), start)) ||
      !DOES.test(text.slice(end, Math.min(to, end + 3)))
    )
      return [];
    return isOtherName(view, start, end) ? [] : [units[0]!.province];
  });
}

const OF_DISTRICTS = /(?:huyện|thị xã|quận|địa phương)(?!\p{L})/u;
const ENOUGH_OF_A_LIST = 3;
/**
 * The one province whose districts an article lists without type words or the province's name: `Nông Sơn còn 5.100 người,
 * Núi Thành 2.900 người`. Null when fewer than three names tell, or when they tell of several provinces.
 */
export function provinceOfDistrictList(view: View, from: number, to: number): string | null {
  if (!OF_DISTRICTS.test(view.lower.slice(from, to))) return null;
  const named = new Map<string, Set<string>>();
  for (const { start, end } of capitalRuns(view, from, to)) {
    const units = districtsNamed(view.text.slice(start, end));
    if (units.length !== 1 || isOtherName(view, start, end)) continue;
    const { province, name } = units[0]!;
    named.set(province, (named.get(province) ?? new Set()).add(name));
  }
  const [first, second] = [...named].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size >= ENOUGH_OF_A_LIST && first[1].size > 2 * (second?.[1].size ?? 0) ? first[0] : null;
}
