import { OTHER_COUNTRIES } from '../../corpus/lexicons/countries.js';
import { Phrases } from '../document/phrases.js';
import { homeIn, isOnesOwn } from './home.js';
import type { Memory } from './memory.js';
import { holdsEverywhere, isOfTheCountry } from './of-the-law.js';
import { placeIn } from './place.js';
import { placeLeft } from './place-before.js';
import { OWN_PART_RULE } from './set-rates.js';
import type { Draft, FiguresInput } from './types.js';

const otherCountries = new Phrases(OTHER_COUNTRIES.map((name) => [name, true] as const));
/** "Malaysia 12%, Thái Lan 6%": between a number and the one before it another country is named, and no place of ours. */
const isAbroad = ({ scene, site }: Draft): boolean =>
  otherCountries.firstWithin(scene.lower, site.left.start, site.n.start) !== null &&
  !scene.places.some((p) => p.start >= site.left.start && p.end <= site.n.start);

/** Fills the place: printed near the number, that of the figure it follows, or left by earlier sentences. */
export function locateInSpace(draft: Draft, followed: Draft | null, memory: Memory, input: FiguresInput): void {
  const { scene, site } = draft;
  const printed = (isOnesOwn(draft) ? homeIn(scene, site.n.start) : null) ?? placeIn(scene, site);
  const { previous } = memory;
  // "tỉnh hỗ trợ 80%, người dân chỉ phải đóng 20%": what is left to pay, where the support is given
  if (draft.rule === OWN_PART_RULE && previous?.scene === scene) draft.place = previous.place;
  else if (isAbroad(draft)) draft.place = null;
  else if (holdsEverywhere(draft)) draft.place = 'VN';
  else if (printed) draft.place = printed;
  else if (isOfTheCountry(draft, previous)) draft.place = 'VN';
  else if (followed) draft.place = followed.place;
  else {
    draft.place = placeLeft(draft, memory, input.place);
    if (draft.place !== null) draft.inferred.add('place');
  }
}
