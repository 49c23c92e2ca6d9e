import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './types.js';

// "một bệnh nhân được quỹ BHYT chi trả 4,5 tỷ đồng", "có em được chi trả tới 1,1 tỷ đồng": the cost of a case, not the spending of a place
const ONE_CASE =
  /(?:bệnh nhân|bệnh nhi|mắc bệnh|(?:trường hợp|ca|người bệnh) (?:thứ (?:nhất|hai|ba|tư|năm|\d)|đầu tiên)|tuổi,? ở|sinh năm|địa chỉ|người bệnh (?:được|có)|cho (?:em|cháu|anh|chị|bé|ông|bà)(?![\p{L}])|(?:một|1) (?:em|học sinh|nữ sinh|nam sinh|bệnh nhân|trường hợp|ca bệnh|người bệnh)|ung thư|suy thận|trường hợp (?:của|anh|chị|ông|bà|cụ|em|cháu|bé|sinh viên|học sinh|công nhân|bệnh)|(?:chi phí|viện phí|tiền thuốc)[\p{L}, ]{1,50} của (?:anh|chị|ông|bà|cụ|em|cháu|tôi)(?!\p{L})|có (?:em|cháu|ca|trường hợp|người bệnh|bệnh nhân|bệnh nhi)(?: \p{L}+){0,4} được (?:quỹ |bhyt |bảo hiểm y tế )*(?:chi trả|thanh toán)|mã thẻ|(?:người|bệnh nhân|người bệnh|em|cháu) này(?![\p{L}])|(?<![\p{L}])(?:em|cháu|bé) [\p{L} ]{3,30}(?:\([^()]{1,60}\) )?(?:được|mắc|điều trị|nằm viện)(?![\p{L}])|(?<![\p{L}])(?:ông|bà|anh|chị|cô|cụ(?! thể)|chú)(?: (?!nói|kể|cho|thăm)[\p{L}.]+){1,4} (?:khám|điều trị|mổ|phẫu thuật|nằm viện|chạy thận|lọc máu)(?![\p{L}]))/u;
// "anh được quỹ BHYT chi trả 1,2 tỷ đồng", "chị đã từng được bảo hiểm y tế thanh toán …", "bà Lê Thị A (xã B) được quỹ BHYT trả …"
const PAID_FOR_ONE =
  /(?<![\p{L}])(?:anh|chị|ông|bà|cô|cụ(?! thể)|bé|cháu|em)(?: (?!con |nói|kể|cho|thăm)[\p{L}.]+){0,5}(?: \([^()]{1,80}\))? được (?:quỹ |cơ quan )?(?:bhyt|bảo hiểm|bhxh)(?![\p{L}])/u;
// "chi trả 1,2 tỷ đồng cho một bệnh nhân", "được trả đến 1,2 tỷ đồng là một bệnh nhân nam", "nhận 2,7 tỷ đồng, sinh năm 2014"
const FOR_ONE =
  /^(?:[^,;.()\d]{0,16} cho|[^;.]{0,50} là) (?:một|1) (?:bệnh nhân|bệnh nhi|người bệnh|học sinh|em|trường hợp|ca)(?![\p{L}])|^[ ,(]{1,2}(?:sinh năm|địa chỉ|(?:ngụ|trú|sống) (?:ở|tại))(?!\p{L})/u;
const MANY =
  /(?:(?:\.\d{3}|nghìn|ngàn|vạn|triệu) lượt|lượt (?:người|bệnh)|toàn tỉnh|cả nước|toàn quốc|toàn ngành|các bệnh nhân|cho bệnh nhân)/u;

/** Does the sentence, up to the number, tell of one patient? */
export const isOneCase = (scene: Scene, n: NumberFound): boolean => {
  const before = scene.lower.slice(Math.max(scene.sentence.start, n.start - 400), n.start);
  return (
    (ONE_CASE.test(before) || PAID_FOR_ONE.test(before) || FOR_ONE.test(scene.lower.slice(n.end, n.end + 50))) &&
    !MANY.test(before)
  );
};
