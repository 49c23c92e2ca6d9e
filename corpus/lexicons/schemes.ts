import type { Scheme } from '../../schemas/codes.js';

/**
 * How the press names the schemes. Lower case, modern tone marks; the longest name at a place wins.
 * `soft` names speak of a scheme without naming it: they give the scheme only where no hard name is near.
 */
export interface SchemeName {
  /** Counts only right before its number: "(bắt buộc 262.310 người, tự nguyện 39.145 người)". */
  bare?: boolean;
  /** Empty for `các quỹ bảo hiểm`: insurance in general, whatever the article is about. */
  schemes: readonly Scheme[];
  soft: boolean;
  names: readonly string[];
}

const hard = (schemes: readonly Scheme[], names: readonly string[]): SchemeName => ({ schemes, soft: false, names });
const soft = (schemes: readonly Scheme[], names: readonly string[]): SchemeName => ({ schemes, soft: true, names });

export const SCHEME_NAMES: readonly SchemeName[] = [
  // "tham gia BHXH bắt buộc" · "BHXHBB" · "lao động bắt buộc"
  hard(['BHXH_BB'], ['bhxh bắt buộc', 'bảo hiểm xã hội bắt buộc', 'bhxhbb', 'bhxh bb', 'bảo hiểm bắt buộc', '(bhxh) bắt buộc', 'bảo hiểm xã hội (bhxh) bắt buộc']),
  hard(['BHXH_TN'], ['bhxh tự nguyện', 'bảo hiểm xã hội tự nguyện', 'bhxhtn', 'bhxh tn', 'bảo hiểm tự nguyện', '(bhxh) tự nguyện', 'bảo hiểm xã hội (bhxh) tự nguyện', 'tự nguyện đóng bhxh', 'tự nguyện đóng bảo hiểm xã hội', 'tự nguyện tham gia bhxh', 'tự nguyện tham gia bảo hiểm xã hội']),
  { schemes: ['BHXH_BB'], soft: false, bare: true, names: ['bắt buộc'] },
  { schemes: ['BHXH_TN'], soft: false, bare: true, names: ['tự nguyện'] },
  hard(['BHXH'], ['bhxh', 'bảo hiểm xã hội', 'bảo hiểm xã hội (bhxh)', 'bảo hiểm hưu trí', 'bảo hiểm một lần', 'bảo hiểm 1 lần', 'các loại bảo hiểm xã hội', 'các chế độ bảo hiểm xã hội']),
  hard(['BHYT_HGD'], ['bhyt hộ gia đình', 'bảo hiểm y tế hộ gia đình', 'bhyt theo hộ gia đình', 'bảo hiểm y tế theo hộ gia đình', 'bhyt hgđ', 'bhyt tự nguyện', 'bảo hiểm y tế tự nguyện', 'bảo hiểm y tế (bhyt) hộ gia đình']),
  hard(['BHYT_HSSV'], ['bhyt học sinh, sinh viên', 'bhyt học sinh - sinh viên', 'bhyt học sinh sinh viên', 'bhyt học sinh', 'bhyt hssv', 'bhyt hs-sv', 'bảo hiểm y tế học sinh, sinh viên', 'bảo hiểm y tế học sinh - sinh viên', 'bảo hiểm y tế học sinh', 'bảo hiểm y tế (bhyt) học sinh, sinh viên', 'bhyt sinh viên']),
  hard(['BHYT'], ['bhyt', 'bảo hiểm y tế', 'bảo hiểm y tế (bhyt)', 'bh y tế']),
  hard(['BHTN'], ['bhtn', 'bảo hiểm thất nghiệp', 'bảo hiểm thất nghiệp (bhtn)', 'bh thất nghiệp', 'trợ cấp thất nghiệp', 'tctn', 'hỗ trợ học nghề', 'bh thất nghiệp (bhtn)', 'thất nghiệp (bhtn)', 'bảo hiểm tự nguyện (bhtn)']),
  hard(['TNLD_BNN'], ['bhtnlđ-bnn', 'bhtnlđ, bnn', 'tnlđ-bnn', 'tnlđ - bnn', 'bảo hiểm tai nạn lao động, bệnh nghề nghiệp', 'bảo hiểm tai nạn lao động - bệnh nghề nghiệp', 'bảo hiểm tai nạn và bệnh nghề nghiệp', 'bảo hiểm tai nạn lao động bệnh nghề nghiệp', 'bảo hiểm tai nạn lđ-bệnh nghề nghiệp', 'bảo hiểm tai nạn lđ - bệnh nghề nghiệp', 'tai nạn lao động bệnh nghề nghiệp', 'bảo hiểm tai nạn lao động', 'tai nạn lao động, bệnh nghề nghiệp', 'tai nạn lao động - bệnh nghề nghiệp', 'bh tnlđ-bnn', 'bhtnlđ - bnn', 'tai nạn và bệnh nghề nghiệp', 'bh tai nạn lao động - bệnh nghề nghiệp', 'quỹ tai nạn lao động', 'quỹ tnlđ', 'tnlđ, bnn', 'tnlđ và bnn', 'bảo hiểm tnlđ', 'tai nạn lao động và bệnh nghề nghiệp', 'bảo hiểm tai nạn lao động và bệnh nghề nghiệp', 'chế độ tai nạn lao động', 'trợ cấp tai nạn lao động']),
  // "tỷ lệ tham gia bảo hiểm xã hội bắt buộc và tự nguyện còn thấp"
  hard(['BHXH_BB', 'BHXH_TN'], ['bảo hiểm xã hội bắt buộc và tự nguyện', 'bảo hiểm xã hội bắt buộc, tự nguyện', 'bảo hiểm xã hội (bhxh) bắt buộc và tự nguyện']),
  // "đóng bảo hiểm xã hội, bảo hiểm y tế bắt buộc": the word behind is of the first, too
  hard(['BHXH_BB', 'BHYT'], ['bảo hiểm xã hội, bảo hiểm y tế bắt buộc', 'bảo hiểm xã hội và bảo hiểm y tế bắt buộc', 'bhxh, bhyt bắt buộc', 'bhxh và bhyt bắt buộc']),
  hard(['BHXH_BB', 'BHYT', 'BHTN'], ['bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp bắt buộc', 'bhxh, bhyt, bhtn bắt buộc']),
  // "nợ bảo hiểm xã hội, y tế", "quỹ bảo hiểm xã hội, y tế và thất nghiệp": one head word for several
  hard(['BHXH', 'BHYT'], ['bảo hiểm xã hội, y tế', 'bảo hiểm xã hội và y tế', 'bảo hiểm xã hội - y tế', 'bảo hiểm y tế, xã hội', 'bảo hiểm y tế và xã hội', 'bhxh, y tế', 'bhxh và y tế']),
  hard(['BHXH', 'BHYT', 'BHTN'], ['bảo hiểm xã hội, y tế, thất nghiệp', 'bảo hiểm xã hội, y tế và thất nghiệp', 'bhxh, y tế, thất nghiệp', 'bhxh, y tế và thất nghiệp']),
  hard(['BHXH', 'BHTN'], ['bảo hiểm xã hội, thất nghiệp', 'bảo hiểm xã hội và thất nghiệp', 'bhxh, thất nghiệp', 'bhxh và thất nghiệp']),
  // "99.252 người hưởng lương hưu, trợ cấp hằng tháng"
  soft(['BHXH'], ['lương hưu', 'trợ cấp hằng tháng', 'trợ cấp hàng tháng', 'trợ cấp 1 lần', 'ốm đau, thai sản', 'ốm đau', 'thai sản', 'dưỡng sức', 'trợ cấp một lần', 'hưu trí', 'tử tuất', 'chế độ hưu', 'nghỉ hưu', 'trợ cấp tuất', 'mai táng phí', 'sổ bhxh']),
  // "nghỉ hưu trước tuổi do suy giảm khả năng lao động": a pension, and none for an accident
  soft(['BHXH'], ['nghỉ hưu do suy giảm khả năng lao động', 'nghỉ hưu sớm do suy giảm khả năng lao động', 'nghỉ hưu trước tuổi do suy giảm khả năng lao động', 'hưu sớm do suy giảm khả năng lao động', 'hưu trước tuổi do suy giảm khả năng lao động', 'lương hưu do suy giảm khả năng lao động', 'nghỉ hưu khi suy giảm khả năng lao động', 'nghỉ hưu vì suy giảm khả năng lao động', 'nghỉ hưu khi bị suy giảm khả năng lao động', 'nghỉ hưu do bị suy giảm khả năng lao động', 'hưởng lương hưu khi suy giảm khả năng lao động']),
  // "nợ đóng các quỹ bảo hiểm": all that the article speaks of
  hard([], ['bảo hiểm', 'bh', 'bảo hiểm các loại', 'loại hình bảo hiểm', 'loại hình bảo hiểm bắt buộc', 'các loại bảo hiểm', 'các loại bảo hiểm bắt buộc', 'các chế độ bảo hiểm']),
  // "số người thất nghiệp đến nộp hồ sơ"
  // "trung tâm tư vấn, giới thiệu việc làm cho 21.350 lượt lao động"
  soft(['BHTN'], ['thất nghiệp', 'giới thiệu việc làm', 'tư vấn việc làm', 'dịch vụ việc làm']),
  soft(['TNLD_BNN'], ['bị tai nạn lao động', 'suy giảm khả năng lao động']),
  soft(['BHYT'], ['kcb bhyt', 'khám, chữa bệnh', 'khám chữa bệnh', 'khám bệnh, chữa bệnh', 'kcb', 'thẻ bhyt', 'dịch vụ kỹ thuật', 'vật tư y tế', 'giường bệnh', 'tiền giường', 'bệnh án', 'bệnh nhân', 'xét nghiệm', 'nội trú', 'ngoại trú', 'phòng khám', 'thông tuyến', 'mệnh giá thẻ', 'giá thẻ', 'giá trị thẻ']),
]; // prettier-ignore
