import type { Concept } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { textAfter, textBefore } from './around.js';
import { ONE_PERSON } from './concept-of.js';
import type { SchemeMemory } from './scheme-memory.js';
import type { Scene, Site } from './types.js';

// Who pays for a pension of his own pays voluntary insurance, whether or not the sentence names it.

// "chị chọn mức đóng 330.000 đồng/tháng": only there the level is chosen
const CHOSEN_LEVEL = /(?:chọn|lựa chọn|chọn lựa) (?:mức|gói) (?:đóng|thu nhập|thấp nhất|tối thiểu)[^;.\d]{0,40}$/u;
// "mỗi tháng tôi chỉ đóng 264.000 đồng, mong sau này có lương hưu"
const FOR_OLD_AGE = /(?<!người (?:hưởng|nhận|có) )lương hưu|(?:về|tuổi) già|hết tuổi lao động/u;

/** "chị trích 900.000 đồng đóng bảo hiểm", in an article that names voluntary insurance most often */
const isOfVoluntary = ({ n }: Site, concept: Concept, { main }: SchemeMemory): boolean =>
  concept === 'contribution' && isMoney(n.unit) && n.value < ONE_PERSON && main?.join() === 'BHXH_TN';

/** Is it paid, or added by the state, for a pension of one's own? */
export function isForOwnPension(scene: Scene, site: Site, concept: Concept, memory: SchemeMemory): boolean {
  if (isOfVoluntary(site, concept, memory)) return true;
  if (concept === 'contribution' && CHOSEN_LEVEL.test(textBefore(scene, site, 80))) return true;
  const paid = concept === 'contribution' ? isMoney(site.n.unit) : concept === 'subsidy';
  return paid && FOR_OLD_AGE.test(textAfter(scene, site, 140));
}
