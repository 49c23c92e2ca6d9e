import type { Base } from '../../schemas/codes.js';

/**
 * The nouns that say what a percentage is of, looked for right after it. Lower case, modern tone marks, longest wins.
 * Example behind each base.
 */
export const BASE_NOUNS: ReadonlyArray<readonly [base: Base, nouns: readonly string[]]> = [
  // "đạt 94,9% dân số"
  ['population', ['dân số', 'số dân', 'tổng dân số', 'người dân', 'dân cư', 'dân', 'nhân dân', 'tổng số dân', 'dân số toàn tỉnh']],
  // "đạt 17,55% so với lực lượng lao động trong độ tuổi"
  ['labour_force', ['tổng số lực lượng lao động', 'tổng lực lượng lao động', 'toàn bộ lực lượng lao động', 'lao động tham gia', 'người lao động tham gia', 'lao động trong tỉnh tham gia', 'lực lượng lao động', 'lllđ', 'lao động trong độ tuổi', 'số lao động trong độ tuổi', 'số lao động', 'tổng số lao động', 'llld', 'lao động trong độ tuổi lao động', 'số người trong độ tuổi lao động', 'người trong độ tuổi lao động', 'dân số trong độ tuổi lao động', 'lực lượng trong độ tuổi lao động']],
  // "đạt 65% kế hoạch năm"
  ['plan', ['kế hoạch', 'chỉ tiêu', 'dự toán', 'kế hoạch năm', 'mục tiêu', 'kh', 'nhiệm vụ', 'nghị quyết', 'kịch bản', 'chỉ tiêu kế hoạch', 'số giao', 'mức giao', 'dự toán thu', 'dự toán chi', 'kế hoạch được giao', 'tổng dự toán', 'tổng số dự toán', 'tổng kế hoạch', 'tổng số kế hoạch', 'tổng chỉ tiêu', 'tổng mức dự toán', 'tổng dự toán chi']],
  // "chiếm 4,15% trên tổng số phải thu"
  ['receivable', ['số phải thu', 'phải thu', 'tổng số phải thu', 'tổng phải thu', 'tổng số thu', 'số thu', 'số tiền phải thu', 'tổng số tiền phải thu', 'số tiền cần thu', 'tổng số tiền cần thu', 'số cần thu', 'dự toán thu được giao']],
  // "tăng 5,5% so với cùng kỳ năm 2016"
  ['previous_period', ['cùng kỳ', 'cùng kì', 'năm trước', 'năm ngoái', 'tháng trước', 'quý trước', 'thời điểm', 'đầu năm', 'cuối năm', 'so với năm', 'so với tháng', 'so với quý', 'so năm', 'so cùng kỳ', 'kinh phí năm', 'giai đoạn trước', 'thời điểm cuối năm']],
  ['beneficiaries', ['số lao động hưởng', 'số lao động được hưởng', 'số lao động đề nghị hưởng', 'tổng số lao động hưởng', 'tổng số lao động được hưởng', 'lao động được hưởng', 'số người đề nghị hưởng', 'số người nộp hồ sơ', 'số lao động nộp hồ sơ', 'người có quyết định hưởng', 'số người có quyết định hưởng', 'số người được hưởng', 'người được hưởng', 'số người được giải quyết', 'người lĩnh', 'số người lĩnh', 'người lĩnh lương hưu', 'người hưởng lương hưu', 'người hưởng', 'số người hưởng', 'đối tượng hưởng', 'tổng số người hưởng', 'số người nhận', 'người nhận', 'đối tượng thụ hưởng', 'người thụ hưởng', 'tổng số người nhận']],
  ['participants', ['người tham gia', 'số người tham gia', 'đối tượng tham gia', 'tổng số người tham gia', 'số người đang tham gia']],
  ['students', ['học sinh', 'hssv', 'sinh viên', 'số học sinh', 'tổng số học sinh', 'số hssv', 'học sinh, sinh viên', 'em học sinh']],
  ['households', ['hộ gia đình', 'số hộ', 'hộ nghèo', 'hộ cận nghèo', 'hộ']],
  // "hỗ trợ 70% mức đóng BHYT" · "được hưởng 80% chi phí khám chữa bệnh"
  ['cost', ['mức đóng', 'chi phí', 'kinh phí', 'mức phí', 'phí', 'viện phí', 'số tiền đóng', 'tiền đóng', 'mua thẻ', 'mức hỗ trợ', 'chi phí khám', 'mệnh giá', 'phí tham gia', 'số tiền phải đóng', 'chi phí điều trị', 'giá thẻ', 'chi phí kcb']],
  // "bằng 4,5% lương cơ sở" · "22% mức thu nhập"
  ['wage', ['lương cơ sở', 'mức lương', 'tiền lương', 'lương', 'thu nhập', 'mức thu nhập', 'mức lương cơ sở', 'mức bình quân', 'bình quân tiền lương', 'mức tiền lương', 'lương tối thiểu', 'quỹ lương', 'quỹ tiền lương', 'mức lương tối thiểu', 'mức bình quân tiền lương', 'mức bình quân thu nhập', 'chuẩn hộ nghèo', 'chuẩn nghèo', 'mức chuẩn', 'tiền lương tháng', 'mức tham chiếu', 'mức thu nhập tháng']],
  // "chiếm 72,5% tổng nợ đóng"
  ['total', ['số tiền chi trả', 'tổng số tiền chi trả', 'tiền chi trả', 'số tiền', 'tổng', 'tổng số', 'tổng nợ', 'tổng chi', 'toàn bộ', 'tổng số tiền', 'dư nợ', 'số tiền nợ', 'tổng số nợ', 'số đơn vị', 'số hồ sơ', 'số nợ', 'hồ sơ', 'số doanh nghiệp', 'doanh nghiệp', 'cơ sở', 'tổng quỹ', 'số vụ', 'đơn vị', 'số phải thu hồi', 'số tiền phải thu hồi', 'số phải truy thu', 'số phải khắc phục']],
]; // prettier-ignore

/** Verbs right before a number that make it a change. "tăng 6.459 người so với cùng kỳ" · "giảm 2%" */
export const CHANGE_VERBS: ReadonlyArray<readonly [sign: 1 | -1, verbs: readonly string[]]> = [
  [1, ['tăng', 'tăng thêm', 'tăng trưởng', 'tăng khoảng', 'tăng cao', 'tăng tới', 'tăng đến', 'tăng gần', 'tăng hơn', 'tăng trên', 'tăng tương ứng', 'tăng bình quân', 'tăng trung bình', 'tăng thêm trung bình', 'tăng mạnh', 'tăng so với cùng kỳ', 'tăng thu', 'gia tăng', 'tăng với mức', 'tăng với tỷ lệ', 'tăng với', 'tăng mức', 'tăng lên thêm', 'tăng ròng', 'tăng tiếp', 'tăng là', 'tăng số', 'số tăng', 'nhiều hơn', 'mức tăng thêm', 'mức tăng', 'tỷ lệ tăng', 'tăng tỷ lệ', 'tăng được', 'tăng thêm được', 'tức thêm', 'tăng thêm là', 'nhích thêm', 'nhích lên thêm']],
  // "đội thêm 24%" · "số nợ phình thêm 12 tỷ đồng" · "danh sách dài thêm 35 đơn vị"
  [1, ['nhích', 'nhích nhẹ', 'đội thêm', 'dày thêm', 'phình thêm', 'dài thêm', 'nhỉnh hơn', 'tăng vọt', 'tăng nhẹ', 'tăng đột biến', 'nở thêm', 'phát sinh thêm', 'phát sinh tăng']],
  // "nợ bớt được 31 tỷ đồng"
  [-1, ['bớt', 'bớt được', 'vơi', 'vơi đi', 'vơi bớt', 'sụt', 'tụt', 'giảm tổng cộng']],
  [-1, ['giảm', 'giảm bớt', 'giảm hơn', 'giảm được', 'giảm gần', 'giảm tới', 'giảm đến', 'giảm khoảng', 'giảm trên', 'giảm mạnh', 'sụt giảm', 'giảm tương ứng', 'ít hơn', 'giảm nhẹ', 'giảm sâu', 'giảm bình quân', 'giảm tỷ lệ', 'giảm thêm', 'số giảm', 'bị trừ', 'bị trừ đi']],
]; // prettier-ignore

/** Verbs right before a percentage that make it a gap to a target. "vượt 0,9% chỉ tiêu" · "thấp hơn 5,36% so với chỉ tiêu" */
export const GAP_VERBS: readonly string[] = [
  'vượt', 'thấp hơn', 'cao hơn', 'còn thiếu', 'hụt', 'kém', 'vượt hơn', 'vượt trên', 'thiếu', 'đạt vượt', 'chỉ thiếu', 'vượt gần',
  'vượt mức', 'nhanh hơn', 'chậm hơn', 'kém hơn',
]; // prettier-ignore

/** Verbs of distance that a plan follows, and what a plan is called, for patterns. "vượt chỉ tiêu giao" · "còn cách mục tiêu" */
export const PAST_OR_SHORT_OF = '(?:vượt|kém|thấp hơn|cao hơn|cách|(?:hụt|thiếu)(?: so)? với)';
export const PLANS = 'chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|tiến độ';
