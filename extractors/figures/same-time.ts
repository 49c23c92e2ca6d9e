import { interval } from '../../schemas/period.js';
import type { Memory } from './memory.js';
import type { Governor } from './period.js';
import type { Scene, Site } from './types.js';

// What may stand between the words that point back and the number
const REACH = '(?:,| toàn| cả| đã| có| bhxh| ngành| cơ quan)[^.]{0,260}$';
// "trong tháng, cả nước có 13,4 triệu lượt người", "cũng trong quý"
const THIS_MONTH = new RegExp(`(?:^|[^\\p{L}])(?:trong tháng|trong quý|trong kỳ)(?: này| qua)?${REACH}`, 'u');
// "trong năm, BHXH tỉnh đã ký hợp đồng với 41 cơ sở"
const THIS_YEAR = new RegExp(`(?:^|[^\\p{L}])trong năm(?: qua)?${REACH}`, 'u');
// "trong thời gian này, BHXH tỉnh đã cấp 3.120 sổ"
const THIS_TIME = new RegExp(`(?:trong|cũng|cùng) (?:khoảng )?thời gian (?:này|trên|đó|nói trên)${REACH}`, 'u');

/** The time that a number's sentence points back to, from what earlier sentences named; null when it points to none. */
export function sameTime(scene: Scene, site: Site, { month, governor }: Memory): Governor | null {
  const before = scene.lower.slice(Math.max(scene.sentence.start, site.n.start - 300), site.n.start);
  if (month && THIS_MONTH.test(before)) return month;
  if (!governor?.value) return null;
  const [first, last] = interval(governor.value) ?? ['', ''];
  if (THIS_YEAR.test(before)) return { role: 'in', value: last.slice(0, 4), atStart: false };
  if (!THIS_TIME.test(before)) return null;
  const end = governor.atStart ? first : last;
  return governor.role === 'until'
    ? { role: 'in', value: `${end.slice(0, 4)}-01-01/${end}`, atStart: false }
    : { ...governor, role: 'in' };
}
