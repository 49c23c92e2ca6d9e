/** Words that tie numbers together: what opens the parts of a total, what leaves a list open, what makes a number a share. */

/** Open the parts of the total before them. "118.930 người, trong đó 94.270 người …" · "hơn 2.211 cơ sở, bao gồm …" */
export const PARTS_OPENERS: readonly string[] = [
  'trong đó',
  'trong số đó',
  'trong số này',
  'bao gồm',
  'gồm',
  'gồm có',
  'cụ thể',
  'chia ra',
  'từ các khoản',
  'đến từ',
  'đến từ các khoản',
];

/** Openers that promise the whole list, not examples from it. */
export const WHOLE_OPENERS: readonly string[] = ['bao gồm', 'gồm', 'gồm có', 'chia ra'];

/** A list with one of these does not name all parts. "trong đó chủ yếu là …" · "như …" · "trong đó có …" */
export const OPEN_LIST: readonly string[] = [
  '…', '...', 'v.v', 'vân vân', 'chủ yếu', 'phần lớn', 'đa số', 'đa phần', 'như', 'chẳng hạn', 'ví dụ', 'nhất là', 'đặc biệt',
  'riêng', 'chỉ riêng', 'tính riêng', 'trong đó có', 'một số', 'điển hình', 'tiêu biểu', 'đáng chú ý', 'nổi bật', 'nhiều nhất',
  'lớn nhất', 'cao nhất', 'hơn nữa', 'còn lại là các',
]; // prettier-ignore

/** Right before a percentage that is a share of something. "126 hồ sơ, đạt tỷ lệ 84%" · "chiếm 72,5% tổng nợ" */
export const SHARE_VERBS: readonly string[] = [
  'chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm khoảng', 'đạt', 'đạt tỷ lệ', 'đạt tỉ lệ', 'tỷ lệ', 'tỉ lệ', 'với tỷ lệ', 'bằng', 'tương đương',
  'tương ứng', 'tương ứng với', 'tương ứng tỷ lệ', 'chiếm tới', 'chiếm gần', 'chiếm hơn', 'chiếm trên', 'tương đương với', 'đạt tỷ trọng', 'chiếm tỷ trọng', 'tỷ lệ là', 'tỷ lệ đạt',
]; // prettier-ignore

/** After a percentage: it is of something that is not the total of its list. "65% kế hoạch" · "17,55% so với lực lượng lao động" */
export const OTHER_BASES: readonly string[] = [
  'kế hoạch', 'chỉ tiêu', 'dự toán', 'so với', 'so', 'lực lượng lao động', 'llld', 'lllđ', 'dân số', 'số dân', 'mục tiêu', 'nhiệm vụ',
  'mức', 'lương', 'chi phí', 'mỗi năm',
]; // prettier-ignore

/** After a percentage: it is of a total. "chiếm 72,5% tổng nợ đóng" · "chiếm 52% dư nợ" */
export const TOTAL_NOUNS: readonly string[] = [
  'tổng', 'trên tổng', 'trong tổng', 'tổng số', 'dư nợ', 'toàn bộ', 'số nợ', 'số tiền nợ', 'người hưởng', 'số người', 'tổng nợ', 'trong số',
  'số đơn vị', 'số doanh nghiệp', 'số hồ sơ', 'số thu', 'số chi', 'người tham gia',
]; // prettier-ignore

/** Two kinds that leave no third: parts told by both make the whole. "qua tài khoản 2.310 người, bằng tiền mặt 8.450 người" */
export const BOTH_KINDS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['tiền mặt'], ['tài khoản', 'atm', 'chuyển khoản', 'thẻ ngân hàng', 'không dùng tiền mặt']],
  [['nội trú'], ['ngoại trú']],
  [['nội tỉnh', 'trong tỉnh'], ['ngoại tỉnh', 'ngoài tỉnh']],
  [['trực tiếp'], ['trực tuyến', 'qua mạng', 'qua bưu điện', 'dịch vụ công', 'điện tử']],
  [['nam', 'nam giới', 'lao động nam'], ['nữ', 'nữ giới', 'lao động nữ']],
  [['thành thị'], ['nông thôn']],
  [['trong nước'], ['nước ngoài']],
  [['công lập'], ['ngoài công lập', 'tư nhân', 'tư thục']],
]; // prettier-ignore
