import { isMoney } from '../../schemas/unit-kinds.js';
import { textAfter, textBefore } from './around.js';
import type { Scene, Site } from './types.js';

// What is kept off a wage for insurance.

const OF_A_WAGE = /^ (?:tiền |mức )?lương(?! hưu)/u;
const FOR_INSURANCE = /^ (?:tiền |để |cho |vào )?(?:đóng |nộp )?(?:tiền )?(?:bảo hiểm|bhxh|bhyt|bhtn)(?!\p{L})/u;
const KEPT_OFF =
  /trừ(?: đi| mất| của tôi| vào lương)? (?:hơn |gần |khoảng |trên )?$|trừ (?:khoản )?(?:tiền )?(?:đóng |nộp )?(?:bảo hiểm|bhxh)[^;.()\d]{0,40} \($/u;

/**
 * "bị trừ 9,5% tiền lương để đóng BHXH", "mỗi tháng trừ 640.000 đồng tiền bảo hiểm", "vẫn trừ tiền bảo hiểm (9,5% lương)": kept
 * off a wage, and no change of it.
 */
export const isWithheld = (scene: Scene, site: Site): boolean => {
  const percent = site.n.unit === 'percent';
  if (!percent && !isMoney(site.n.unit)) return false;
  const behind = textAfter(scene, site, 34);
  return (
    (FOR_INSURANCE.test(behind) || (percent && OF_A_WAGE.test(behind))) && KEPT_OFF.test(textBefore(scene, site, 80))
  );
};
