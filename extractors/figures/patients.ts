import { nounOf, textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Patients, what their treatment costs, and what they pay of it themselves.

// "212 bệnh nhân được quỹ BHYT chi trả từ 100 triệu đồng trở lên", "12 ca có chi phí trên 500 triệu đồng"
const COSTLY =
  /^ (?:[^,;.()\d]{0,40} )?(?:có|được|với|phát sinh)(?: [^,;.()\d]{0,50})? (?:chi phí|thanh toán|chi trả|trả|viện phí|điều trị)(?: [^,;.()\d]{0,40})? ?$/u;
const COUNTS: ReadonlySet<string> = new Set(['person', 'turn', 'case', 'file']);

/** No threshold of one patient's costs is higher, in đồng. */
const MOST = 1e10;

/** Is the sum at `index` what each one of a group costs at least, and no total? */
function isThreshold(scene: Scene, index: number): boolean {
  const n = scene.numbers[index];
  if (!n || !isMoney(n.unit) || n.value >= MOST) return false;
  if (n.bound === 'at_least' || n.bound === 'less_than' || n.upper !== null) return true;
  // "trên 500 triệu đồng" is a threshold, "trên 127,4 tỷ đồng" was counted
  if (/[.,]/.test(scene.lower.slice(n.core.start, n.core.end))) return false;
  return (
    /^(?:trên|vượt|từ)/u.test(scene.lower.slice(n.start, n.core.start)) || scene.lower.startsWith('từ ', n.start - 3)
  );
}

const isGroup = (scene: Scene, index: number): boolean => {
  const n = scene.numbers[index];
  const next = scene.numbers[index + 1];
  return (
    n !== undefined &&
    next !== undefined &&
    COUNTS.has(n.unit ?? '') &&
    isThreshold(scene, index + 1) &&
    COSTLY.test(scene.lower.slice(n.end, next.start)) &&
    !/(?:số tiền|kinh phí|tổng)/u.test(scene.lower.slice(n.end, next.start))
  );
};

/** Those whose treatment costs more than a sum, and that sum. */
export function costly(scene: Scene, site: Site): Choice | null {
  if (isGroup(scene, site.index)) return { family: 'visit', concept: 'medical_visits', rule: 'costly', score: 7 };
  if (isMoney(site.n.unit) && site.index > 0 && isGroup(scene, site.index - 1))
    return { family: 'cost', concept: 'medical_cost', rule: 'costly', score: 7 };
  return null;
}

// "5,4 triệu đồng/lượt nội trú", "3,1 triệu đồng/ca mổ": what one case costs, whoever pays
const A_CASE = /\/ ?(?:lượt|ca|mắt|đợt|bệnh nhân|người bệnh|lần (?:khám|mổ|lọc)|ngày (?:giường|điều trị))(?!\p{L})/u;
export const perCase = (scene: Scene, site: Site): Choice | null =>
  isMoney(site.n.unit) && A_CASE.test(scene.lower.slice(site.n.nounStart, site.n.end + 10))
    ? { family: 'cost', concept: 'medical_cost', rule: 'per case', score: 9 }
    : null;

// "giá khám bệnh mới tại bệnh viện hạng I là 50.000 đồng, hạng II 45.000 đồng, trạm y tế 36.000 đồng"
const AT_CLASS =
  /(?:hạng (?:đặc biệt|iv|i{1,3}|[1-4])|trạm y tế(?: xã)?|tuyến (?:trung ương|tỉnh|huyện|xã)|phòng khám)[^;.\d,]{0,24} $/u;
const PRICE = /(?<!\p{L})giá (?:tiền |dịch vụ )?(?:khám|ngày giường|giường)(?!\p{L})/u;
const PRICE_REACH = 300;
/** No price of a visit or a day in bed is higher, in đồng. */
const MOST_OF_PRICE = 1e7;
/** Rule of a price that is set. */
export const PRICED = 'price';
/** What a visit costs in a hospital of a class. */
export const priced = (scene: Scene, site: Site): Choice | null =>
  site.n.unit === 'VND' &&
  site.n.value < MOST_OF_PRICE &&
  AT_CLASS.test(textBefore(scene, site, 60)) &&
  PRICE.test(textBefore(scene, site, PRICE_REACH))
    ? { family: 'cost', concept: 'medical_cost', rule: PRICED, score: 7 }
    : null;

// "tiền thuốc 310 triệu đồng (thuốc kháng sinh 62 triệu đồng; dịch truyền …), vật tư 280 triệu đồng": items of one bill
const NEXT_ITEM =
  /^(?:(?!lượt|bệnh nhân|người|toàn|cả năm)[^.]|\.(?! )){0,80}(?:thuốc|vật tư|thủ thuật|xét nghiệm|giường|phẫu thuật|dịch truyền|chế phẩm|hóa chất)(?!\p{L})[^;.()]{0,60}$/u;
/** Least of a bill that is told by its items, in đồng, and most of an item. */
const BILL = 1e7;
const ITEM = 2e9;
export const nextItem = (scene: Scene, { n }: Site, previous: Draft | null): Choice | null =>
  n.unit === 'VND' &&
  n.value < ITEM &&
  previous?.scene === scene &&
  previous.concept === 'medical_cost' &&
  previous.unit === 'VND' &&
  previous.value >= BILL &&
  NEXT_ITEM.test(scene.lower.slice(previous.site.n.end, n.start))
    ? { family: 'cost', concept: 'medical_cost', rule: 'item', score: 8 }
    : null;

// "tiếp nhận 620 lượt bệnh nhân": the noun itself says what they come for
const PATIENT_NOUN = /(?:lượt bệnh nhân|lượt người bệnh|bệnh nhân|người bệnh)/u;
const AT_HOSPITAL = /(?:bệnh viện|khám|điều trị|trạm y tế|phòng khám|trung tâm y tế|nội trú|ngoại trú|cấp cứu)/u;
// "6 trường hợp được bảo hiểm y tế thanh toán chi phí điều trị": those whose care the fund paid
const CARE_PAID =
  /^(?: (?!lao động|sử dụng)\p{L}+){0,2} (?:đã |đang )?được (?:quỹ |cơ quan )?(?:bhyt|bảo hiểm y tế)(?: \(bhyt\))? (?:chi trả|thanh toán|trả)(?!\p{L})/u;
/** Patients counted. */
export function patients(scene: Scene, site: Site): Choice | null {
  const { n } = site;
  if ((n.unit === 'person' || n.unit === 'case') && CARE_PAID.test(textAfter(scene, site, 70)))
    return { family: 'visit', concept: 'medical_visits', rule: 'patients', score: 6 };
  if ((n.unit !== 'turn' && n.unit !== 'person') || !PATIENT_NOUN.test(nounOf({ scene, site }))) return null;
  const sure = n.unit === 'turn';
  if (!sure && !AT_HOSPITAL.test(textBefore(scene, site, 120) + textAfter(scene, site, 80))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'patients', score: sure ? 9 : 3.4 };
}

// "tiếp 620 lượt người, trên 93% có thẻ BHYT": of those who came, not of the people of a place
const INSURED =
  /^ (?:là |số |trong số đó |bệnh nhân |người bệnh |lượt )*(?:có|sử dụng|dùng|tham gia|mang) (?:thẻ )?(?:bhyt|bảo hiểm y tế|thẻ)/u;
export function insuredOf(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit !== 'percent' || previous?.scene !== scene || previous.concept !== 'medical_visits') return null;
  if (!INSURED.test(textAfter(scene, site, 50))) return null;
  return { family: 'visit', concept: 'medical_visits', rule: 'insured', score: 7 };
}

// "chỉ phải trả 20%", "người bệnh cùng chi trả 5%"
const PAYS = /(?:phải|chỉ|tự|đồng|cùng) (?:chi )?trả(?: (?:là|thêm|chỉ|khoảng|mức|có|còn|phần|vỏn|vẹn))* $/u;
const HEALTH = /(?:bhyt|bảo hiểm y tế|khám|viện|chữa bệnh|điều trị)/u;
// "quỹ trả 270 triệu đồng, người bệnh cùng chi trả 33 triệu đồng": the word alone tells of benefits
const PAID_TOGETHER = /(?:đồng|cùng) (?:chi )?trả $/u;
/** What of the costs the patient pays: a share is set, a sum is what it cost. */
export function copaid(scene: Scene, site: Site): Choice | null {
  const percent = site.n.unit === 'percent';
  if (!percent && !(site.n.unit === 'VND' && site.n.value < MOST)) return null;
  const before = textBefore(scene, site, 50);
  if (!PAYS.test(before) || !HEALTH.test(textBefore(scene, site, 200) + textAfter(scene, site, 60))) return null;
  return percent
    ? { family: 'benefit', concept: 'benefit', rule: 'copaid', score: 7 }
    : { family: 'cost', concept: 'medical_cost', rule: 'copaid', score: PAID_TOGETHER.test(before) ? 7 : 4.6 };
}
