import { OTHER_COUNTRIES } from '../../corpus/lexicons/countries.js';
import { Phrases } from '../document/phrases.js';
import { lastOf } from './around.js';
import { homeBehind, homeIn, isOnesOwn } from './home.js';
import type { Memory } from './memory.js';
import { holdsEverywhere, isOfTheCountry } from './of-the-law.js';
import { placeIn } from './place.js';
import { placeLeft } from './place-before.js';
import { OWN_PART_RULE } from './set-rates.js';
import type { Draft, FiguresInput } from './types.js';

const otherCountries = new Phrases(OTHER_COUNTRIES.map((name) => [name, true] as const));
// "Việt Nam thuộc nhóm cao nhất ASEAN, doanh nghiệp phải đóng 21%": what ours is compared with
const COMPARED_WITH = /(?:(?:cao|thấp|lớn|nhỏ|nhiều|ít) (?:nhất|hơn)|hàng đầu|so với)(?: \p{L}+){0,4} $/u;
const COMPARED_REACH = 40;
const OURS = /(?<!\p{L})(?:việt nam|nước ta)(?!\p{L})/gu;
// "tại Singapore, chủ đóng 17% và thợ đóng 20%, trong khi ở nước ta …": until ours is told of again
const HOME_AGAIN = /(?<!\p{L})(?:trong khi|còn|của ta|ở ta|trong nước|chúng ta)(?!\p{L})/u;

/**
 * "Malaysia 12%, Thái Lan 6%": is another country the last that is named between a number and the one before it, or does it
 * go on with one of another country?
 */
function isAbroad({ scene, site }: Draft, previous: Draft | null): boolean {
  const { lower, places } = scene;
  const { left, n, clause } = site;
  const goesOn = previous?.abroad === true && previous.scene === scene && previous.site.n.start >= clause;
  let other = -1;
  let named = otherCountries.firstWithin(lower, left.start, n.start);
  for (; named; named = otherCountries.firstWithin(lower, named.end, n.start)) other = named.start;
  if (other < 0 && !goesOn) return false;
  const place = places.findLast((p) => p.start >= left.start && p.end <= n.start)?.start ?? -1;
  const ours = Math.max(place, left.start + lastOf(OURS, lower.slice(left.start, n.start)));
  if (other < 0) return ours < left.start && !HOME_AGAIN.test(lower.slice(left.start, n.start));
  if (ours < left.start) return true;
  return ours < other && !COMPARED_WITH.test(lower.slice(Math.max(ours, other - COMPARED_REACH), other));
}

/** "Tại huyện Kim Bảng", and below it "BHXH tỉnh Hà Nam trao 30 thẻ": in the district, whoever gave them. */
const withinSection = (path: string, { sectionPlace }: Memory): string =>
  sectionPlace?.startsWith(`${path}/`) ? sectionPlace : path;

/** Fills the place: printed near the number, that of the figure it follows, or left by earlier sentences. */
export function locateInSpace(draft: Draft, followed: Draft | null, memory: Memory, input: FiguresInput): void {
  const { scene, site } = draft;
  const home = (isOnesOwn(draft) ? homeIn(scene, site.n.start) : null) ?? homeBehind(draft);
  const printed = home ?? placeIn(scene, site);
  const { previous } = memory;
  draft.abroad = isAbroad(draft, previous);
  // "tỉnh hỗ trợ 80%, người dân chỉ phải đóng 20%": what is left to pay, where the support is given
  if (draft.rule === OWN_PART_RULE && previous?.scene === scene) draft.place = previous.place;
  else if (draft.abroad) draft.place = null;
  else if (holdsEverywhere(draft)) draft.place = 'VN';
  else if (printed) draft.place = withinSection(printed, memory);
  else if (isOfTheCountry(draft, memory)) draft.place = 'VN';
  else if (followed) draft.place = followed.place;
  else {
    draft.place = placeLeft(draft, memory, input.place);
    if (draft.place !== null) draft.inferred.add('place');
  }
}
