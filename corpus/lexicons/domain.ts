/** Words that tell that a text speaks of social security. Lower case, modern tone placement. */

/** Names of the schemes and of the agency. */
export const DOMAIN_NAMES: readonly string[] = [
  'bhxh', 'bhyt', 'bhtn', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm thất nghiệp',
  'bảo hiểm hưu trí', 'vssid', 'social insurance', 'health insurance', 'unemployment insurance', 'social security',
]; // prettier-ignore

/** What only an article on the subject says. */
export const DOMAIN_MATTERS: readonly string[] = [
  'lương hưu', 'trợ cấp thất nghiệp', 'trợ cấp tuất', 'chế độ hưu trí', 'trợ cấp hưu trí', 'chế độ thai sản', 'chế độ ốm đau', 'ốm đau, thai sản', 'an sinh xã hội', 'người tham gia bảo hiểm', 'cán bộ hưu trí', 'người nghỉ hưu', 'đăng ký thất nghiệp', 'rút bảo hiểm',
  'thẻ bhyt', 'thẻ bảo hiểm y tế', 'sổ bhxh', 'sổ bảo hiểm xã hội', 'đóng bhxh', 'đóng bhyt', 'đóng bảo hiểm', 'nợ bhxh',
  'nợ bảo hiểm', 'nợ bh', 'đóng bh', 'tiền bh', 'quỹ bh', 'tham gia bh', 'tham gia bhxh', 'tham gia bhyt', 'tham gia bhtn', 'tham gia bảo hiểm', 'tham gia các hình thức bảo hiểm', 'tham gia các loại hình bảo hiểm', 'hưởng bhxh', 'bao phủ bhyt',
  'bao phủ bhxh', 'bao phủ bảo hiểm', 'bhyt toàn dân', 'bảo hiểm y tế toàn dân', 'tỷ lệ bhyt', 'tỷ lệ bảo hiểm y tế', 'người dân có bảo hiểm y tế', 'người dân có bhyt', 'quỹ bhyt', 'quỹ bhxh', 'quỹ bảo hiểm', 'bhxh tự nguyện', 'bhxh bắt buộc',
  'bảo hiểm xã hội tự nguyện', 'bảo hiểm xã hội bắt buộc', 'khám chữa bệnh bhyt', 'chữa bệnh bhyt', 'khám bệnh bhyt', 'khám bệnh bảo hiểm y tế', 'chữa bệnh bảo hiểm y tế', 'chế độ bhxh', 'chính sách bhxh',
  'chính sách bhyt', 'quỹ tai nạn lao động', 'quỹ bảo hiểm tai nạn', 'bảo hiểm tai nạn lao động', 'tai nạn lao động, bệnh nghề nghiệp', 'tai nạn lao động - bệnh nghề nghiệp', 'tnlđ-bnn', 'tnlđ, bnn', 'chế độ tai nạn lao động', 'trốn đóng', 'chậm đóng', 'pension', 'pensions', 'pensioners', 'unemployment benefit', 'unemployment benefits',
  'unemployment allowance', 'unemployment allowances', 'jobless benefits', 'jobless claims',
]; // prettier-ignore
