import { textBefore } from './around.js';
import { provinceOf } from '../places/types.js';
import { homeLeft, isOnesOwn } from './home.js';
import type { Memory } from './memory.js';
import { ofOneBody } from './one-body.js';
import type { Draft, Scene } from './types.js';

// "Riêng Hà Giang … Lãnh đạo BHXH Việt Nam cho biết, toàn ngành …": this tells of more than the place before
const NATIONAL = /(?:bhxh|bảo hiểm xã hội) (?:việt nam|vn(?!\p{L}))|toàn ngành|toàn hệ thống/u;
const tellsOfNation = ({ scene, site }: Draft): boolean => NATIONAL.test(textBefore(scene, site, 200));

// "Theo BHXH Việt Nam, giai đoạn 2016-2022, tổng số người …", "Liên quan vấn đề này, số liệu của BHXH Việt Nam cho thấy …",
// in an article on one province
const NATIONAL_REPORT =
  /^"?(?:[^,.;\d]{1,40}, )?(?:theo|số liệu|thống kê|báo cáo|thông tin)[^,.;]{0,30} (?:bhxh|bảo hiểm xã hội) (?:việt nam|vn)(?:,| cho thấy| cho biết)/u;
/** Does a sentence, up to `until`, tell what the country's agency reports of the country? */
export const reportsNation = ({ lower, sentence }: Scene, until: number): boolean =>
  NATIONAL_REPORT.test(lower.slice(sentence.start, sentence.start + 120)) &&
  !LOCAL.test(lower.slice(sentence.start, until));

// "Ông Lê Văn B khám 31 lần": one patient of whom the article does not say where he lives
const ofAPatient = ({ scene, site, concept }: Draft): boolean =>
  (concept === 'medical_visits' || concept === 'medical_cost') &&
  A_PATIENT.test(scene.lower.slice(scene.sentence.start, Math.min(scene.sentence.start + 60, site.n.start))) &&
  !AN_OFFICIAL.test(scene.lower.slice(scene.sentence.start, Math.min(scene.sentence.start + 110, site.n.start)));
// "Ông Lê Văn B - Phó giám đốc BHXH tỉnh cho biết, …": who speaks of patients
const AN_OFFICIAL = /(?:giám đốc|trưởng|chủ tịch|bộ y tế|cho biết|cho hay)(?!\p{L})/u;
const A_PATIENT = /^"?(?:cụ thể là |như |là )*(?:ông|bà|anh|chị|em|cháu|bệnh nhân|bệnh nhi) (?!nào|em)\p{L}/u;

// "công ty này còn nợ 2,1 tỷ đồng", "doanh nghiệp chuyên may mặc này còn nợ 2,1 tỷ đồng", "qua thanh tra phát hiện sai phạm 1,2 tỷ đồng": of what the sentence before named
const SAME_BODY =
  /(?<!(?:các|những|nhiều|số) )(?:công ty|doanh nghiệp|đơn vị|bệnh viện|bv|trung tâm|(?<!người )lao động|địa phương|nơi|thành phố|huyện|thị xã|xã|phường|bệnh nhân|người(?: bệnh)?) này(?![\p{L}])|(?<!(?:các|những|nhiều|số) )(?:công ty|doanh nghiệp|đơn vị) (?:chuyên|hoạt động|kinh doanh|sản xuất)(?: \p{L}+){1,7} này(?!\p{L})|(?<!\p{L})nơi đây(?!\p{L})|^"?qua (?:thanh tra|kiểm tra|giám sát)/u;
// "khảo sát ở hai huyện của Hà Nam … Ở tỉnh này mới có 4.100 người"
const SAME_PROVINCE = /(?<!(?:các|những|nhiều|\d) )(?<!\p{L})tỉnh này(?!\p{L})/u;
// "Giám đốc BHXH huyện Kim Bảng kể … Nhờ vậy, nửa đầu năm, huyện vận động được 96 người"
const DISTRICT_ACTS =
  /(?:^|, |" )(?:huyện|thị xã|quận|xã|phường) (?:đã |cũng |mới |chỉ |hiện )?(?:có|vận động|phát triển|thu|chi|còn|đạt|giải quyết|cấp|nợ|phấn đấu|đặt (?:mục tiêu|chỉ tiêu))(?![\p{L}])/u;
// "Trường THCS An Phú (huyện Kim Bảng) … năm học này trường còn 40 em chưa có thẻ"
const SCHOOL_ACTS =
  /(?<!(?:các|những|nhiều|mỗi|nhà|số|\d) )(?<!\p{L})trường (?:đã |cũng |mới |chỉ |hiện |vẫn )?(?:có|còn|giữ|vận động|nhận|đạt|duy trì)(?!\p{L})|(?:học sinh|em) (?:của|toàn) trường(?! (?:th|tiểu|mầm|đại|cao))/u;
// "Riêng huyện Kim Bảng giảm 13 xã. Độ bao phủ toàn huyện …"
const WHOLE_DISTRICT = /(?:toàn|cả|của|địa bàn) (?:huyện|quận|thị xã)(?!\p{L})/u;
// "Giám đốc BHXH huyện Kim Bảng cho biết: toàn huyện có … Chúng tôi đã vận động được 96 người"
// "… Đơn vị cũng tiếp nhận 180 hồ sơ"
const WE =
  /(?:^|[^\p{L}])chúng tôi(?!\p{L})|(?:^|, |" )(?:đơn vị|trung tâm|bệnh viện) (?:đã |cũng |mới |chỉ |hiện )?(?:có|vận động|phát triển|nhận|tiếp nhận|thu|chi|khám|giải quyết|cấp)(?!\p{L})/u;
// "toàn tỉnh", "BHXH tỉnh": the province again, after the country or a part of it
const LOCAL = /(?:toàn|cả|của|bhxh|trong|địa bàn) (?:tỉnh|thành phố|huyện)/u;

// "Cả nước có 14,2 triệu người tham gia. Cụ thể, số người tăng thêm là 96.000 người", in an article on one province
const IN_DETAIL = /^["“]?(?:cụ thể|trong đó|trong số (?:này|đó))(?!\p{L})/u;
const detailsNation = ({ scene: { lower, sentence } }: Draft, { previous }: Memory): boolean =>
  previous?.place === 'VN' &&
  previous.status !== 'policy' &&
  IN_DETAIL.test(lower.slice(sentence.start, sentence.start + 16));

const ADJACENT = 2;
/** Does the sentence go on with what the one right before told, in these words? */
const goesOn = ({ scene: { lower, sentence } }: Draft, previous: Draft | null, opening: RegExp): previous is Draft =>
  previous !== null &&
  sentence.start - previous.scene.sentence.end <= ADJACENT &&
  opening.test(lower.slice(sentence.start, sentence.start + 16));

// "Theo BHXH An Giang, có 21.400 người hưởng lương hưu. Trong đó, 3.200 người …", in an article on another province
const OF_THEM = /^["“]?trong (?:đó|số (?:này|đó))(?!\p{L})/u;
const partOfLast = (draft: Draft, { previous }: Memory): string | null =>
  goesOn(draft, previous, OF_THEM) && previous.status !== 'policy' ? previous.place : null;

/**
 * In an article on the country: the province that its paragraph is on, or of which the sentence before told: "Nam Định còn 310
 * đơn vị nợ 96 tỷ đồng. Cụ thể, 21 tỷ đồng là nợ khó thu".
 */
function ofProvince(draft: Draft, memory: Memory): string | null {
  const { scene, site } = draft;
  if (OF_SEVERAL.test(textBefore(scene, site, 400))) return null;
  return memory.province ?? (goesOn(draft, memory.previous, IN_DETAIL) ? ofTheLast(draft, memory) : null);
}

/** The place that the sentence before leaves to this one. */
function placeBefore(draft: Draft, memory: Memory): string | null {
  const { scene, site } = draft;
  const { place, named, previous } = memory;
  const before = textBefore(scene, site, 400);
  if (detailsNation(draft, memory) && !LOCAL.test(before)) return 'VN';
  const part = LOCAL.test(before) ? null : partOfLast(draft, memory);
  if (part !== null) return part;
  if (named !== null && SAME_BODY.test(before)) return named;
  if (named !== null && SAME_PROVINCE.test(before)) return provinceOf(named);
  if (named?.includes('/') && (DISTRICT_ACTS.test(before) || WHOLE_DISTRICT.test(before) || SCHOOL_ACTS.test(before)))
    return named;
  if (named?.includes('/') && previous?.place === named && WE.test(before) && !LOCAL.test(before)) return named;
  return place === null || ((place.path === 'VN' || place.path.includes('/')) && LOCAL.test(before))
    ? null
    : place.path;
}

/** In an article without a place of its own the place told last goes on: "Riêng Hà Nam có 412.000 người. Tổng thu 910 tỷ đồng". */
function ofTheLast(draft: Draft, { previous }: Memory): string | null {
  const last = previous?.place ?? null;
  if (last === null || last === 'VN' || last.includes(';') || isOnesOwn(draft)) return null;
  return OF_SEVERAL.test(textBefore(draft.scene, draft.site, 400)) ? null : last;
}
// "bình quân toàn cụm", "các tỉnh trong vùng": of more than the one told last
const OF_SEVERAL = /(?:toàn|cả|trong) (?:cụm|vùng|khu vực|miền)|các (?:tỉnh|địa phương|đơn vị)/u;

/** The place of a figure whose own sentence names none: left by the sentence before, else the article's. */
export function placeLeft(draft: Draft, memory: Memory, article: string | null): string | null {
  const home = homeLeft(draft, memory.home);
  if (home !== null) return home;
  if (article === 'VN' && ofAPatient(draft)) return null;
  if (reportsNation(draft.scene, draft.site.rightHead.end)) return 'VN';
  // "cả nước có … Thu của toàn ngành được 361.000 tỷ đồng": the country's branch, not the province's
  if (tellsOfNation(draft))
    return memory.previous?.place === 'VN' && !LOCAL.test(textBefore(draft.scene, draft.site, 400)) ? 'VN' : article;
  if (memory.sectionPlace !== null && !LOCAL.test(textBefore(draft.scene, draft.site, 400))) return memory.sectionPlace;
  const body = article?.includes('/') ? null : ofOneBody(draft, memory.body);
  const province = article === 'VN' ? ofProvince(draft, memory) : null;
  return body ?? province ?? placeBefore(draft, memory) ?? article ?? ofTheLast(draft, memory);
}
