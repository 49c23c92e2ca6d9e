import { textAfter, textBefore } from './around.js';
import type { Concept, Unit } from '../../schemas/codes.js';
import { tellsOfAPerson } from './status.js';
import type { Draft } from './types.js';

/** Set support rates and the size of the network are true until changed. */
const holds = ({ concept, status }: Draft): boolean =>
  concept === 'network' || ((concept === 'fines' || concept === 'subsidy') && status === 'policy');

// "mỗi ngày bệnh viện khám cho 800-900 lượt người bệnh BHYT": how it always is, whatever time was told before
const EACH_DAY = /(?<![\p{L}])(?:mỗi|hằng|hàng|một|1) (?:ngày|buổi|tuần)(?![\p{L}])[^;.()\d]{0,70}$/u;
const EACH_DAY_BEHIND = /^[^,;.()\d]{0,30}(?: mỗi ngày|\/ngày)/u;
const COMES: ReadonlySet<Unit> = new Set<Unit>(['turn', 'person', 'file', 'case']);
const isOfEachDay = ({ scene, site, status, unit }: Draft): boolean =>
  status === 'actual' &&
  COMES.has(unit) &&
  (EACH_DAY.test(textBefore(scene, site, 90)) || EACH_DAY_BEHIND.test(textAfter(scene, site, 40)));

// "có người bệnh khám bốn lần một ngày", "một toa thuốc ghi 163.000 đồng": a case, whenever it was;
// "cá biệt, một bệnh nhân được thanh toán 1,2 tỷ đồng", "có người khám 39 lần trong một năm": of the time that is told
const ONE_CASE =
  /(?:^|(?<!(?:cá biệt|nhất|nhất là),?)[^\p{L}])(?:có|một) (?:người(?: bệnh)?|em|cháu|bệnh nhân|bệnh nhi|hồ sơ|toa(?: thuốc)?|đơn thuốc|ca mổ)(?! (?:dân|nghèo|lao động))(?![\p{L}])(?:[^;.]|\.(?=\d)){0,110}$/u;
const CASES: ReadonlySet<Concept> = new Set<Concept>(['medical_visits', 'medical_cost', 'benefit']);
const isOfOneCase = ({ concept, status, scene, site }: Draft): boolean =>
  status === 'actual' &&
  CASES.has(concept) &&
  ONE_CASE.test(textBefore(scene, site, 130)) &&
  !/^ (?:\p{L}+ )?trong (?:một |1 )?năm(?!\p{L})/u.test(textAfter(scene, site, 24));

const isOfAPerson = ({ concept, status, scene, site }: Draft): boolean =>
  status === 'actual' && PAID.has(concept) && tellsOfAPerson(scene, site);
const PAID: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit']);

/** Is a figure of no time but one printed with it? No earlier sentence dates it. */
export const standsAlone = (draft: Draft): boolean =>
  holds(draft) || isOfEachDay(draft) || isOfOneCase(draft) || isOfAPerson(draft);
