import type { Unit } from '../../schemas/codes.js';

/**
 * Units of measure: the noun printed after a number → the unit code of the record.
 * Lower case, modern tone marks. Longer nouns win, so `lượt người` is found before `lượt`.
 * Example above each group.
 */
export const UNIT_NOUNS: ReadonlyArray<readonly [unit: Unit, nouns: readonly string[]]> = [
  // "21.081 người và lượt người được giải quyết" · "117,6 ngàn lượt khám chữa bệnh"
  ['turn', ['người và lượt người', 'lượt người', 'lượt bệnh nhân', 'lượt hồ sơ', 'lượt', 'lượt/người']],
  // "1.200 nhân viên đại lý thu" · "350 đại lý thu"
  ['agent', ['nhân viên đại lý thu', 'nhân viên đại lý', 'nhân viên thu', 'đại lý thu', 'đại lý', 'cộng tác viên']],
  // "2.300 học sinh, sinh viên" · "12.345 lao động" · "48 trẻ em"
  [
    'person',
    [
      'người', 'người lao động',
      'lao động', 'nlđ', 'cn', 'cnlđ', 'cnvclđ', 'công nhân', 'công nhân lao động', 'học sinh, sinh viên', 'học sinh - sinh viên',
      'học sinh sinh viên', 'học sinh', 'sinh viên', 'hssv', 'hs-sv', 'hs, sv', 'hs', 'sv', 'em học sinh', 'em', 'trẻ em', 'trẻ', 'cháu', 'bé', 'trẻ sơ sinh',
      'cán bộ, công chức, viên chức', 'cán bộ, công chức', 'cán bộ, viên chức', 'công chức, viên chức', 'cán bộ', 'công chức', 'viên chức', 'giám định viên',
      'nông dân', 'ngư dân', 'tiểu thương', 'hội viên', 'thành viên', 'đoàn viên', 'bệnh nhân', 'cụ', 'đối tượng',
      'bác sĩ', 'bác sỹ', 'nhân khẩu', 'khẩu', 'nhân viên y tế', 'nhân viên', 'khách hàng', 'thân nhân', 'chiến sĩ', 'giáo viên',
      'công dân', 'dân', 'đồng bào dân tộc thiểu số', 'đồng bào dân tộc', 'đồng bào', 'phụ nữ', 'lđ', 'chủ hộ', 'tổ viên', 'xã viên', 'bà con', 'học viên', 'cư dân', 'tân sinh viên', 'bảo mẫu', 'bị can', 'bị cáo', 'nghi phạm', 'người bệnh', 'bệnh nhi',
      'nữ công nhân', 'nữ lao động', 'nữ giới', 'nam giới', 'nữ', 'nam', 'chị em', 'thanh niên', 'cựu chiến binh', 'dân quân',
      'chức sắc', 'thợ', 'tài xế', 'lái xe', 'shipper', 'thuyền viên', 'thai phụ', 'sản phụ', 'phạm nhân', 'cộng tác viên dân số', 'điều dưỡng', 'y, bác sĩ', 'nhân viên bưu điện', 'tín đồ',
    ],
  ],
  // "240 hộ" · "1.050 hộ gia đình"
  ['household', ['hộ gia đình', 'hộ kinh doanh', 'hộ cận nghèo', 'hộ nghèo', 'hộ dân', 'hộ']],
  // "3.985 đơn vị" · "413 doanh nghiệp" · "12/48 cơ sở khám chữa bệnh"
  [
    'organisation',
    [
      'đơn vị sử dụng lao động', 'cơ quan, đơn vị, doanh nghiệp', 'doanh nghiệp, hộ kinh doanh', 'doanh nghiệp, hợp tác xã', 'cơ quan, đơn vị', 'đơn vị, doanh nghiệp', 'doanh nghiệp, đơn vị', 'đơn vị, dn', 'dn, đơn vị', 'đơn vị', 'doanh nghiệp', 'dn', 'đv', 'công ty', 'công ti', 'cơ sở', 'tổ chức', 'bệnh viện',
      'phòng khám', 'trạm y tế', 'hợp tác xã', 'htx', 'xí nghiệp', 'đầu mối', 'cơ quan', 'nhà thuốc', 'trường học', 'trường', 'chủ sử dụng lao động',
      'người sử dụng lao động', 'ngân hàng', 'nhà máy', 'chi nhánh', 'trung tâm y tế', 'bưu cục',
    ],
  ],
  // "615.839 thẻ BHYT"
  ['card', ['thẻ']],
  // "5.304 sổ BHXH" · "1.100 cuốn sổ"
  ['book', ['cuốn sổ', 'quyển sổ', 'sổ']],
  // "47,9 triệu hồ sơ đề nghị thanh toán"
  ['file', ['bộ hồ sơ', 'hồ sơ', 'bệnh án']],
  // "195 trường hợp" · "12 vụ"
  ['case', ['trường hợp', 'vụ việc', 'vụ', 'ca']],
  // "240 điểm thu"
  ['point', ['điểm thu', 'điểm chi trả', 'điểm giao dịch', 'điểm tiếp nhận', 'điểm tư vấn', 'điểm']],
  ['service', ['dịch vụ công', 'dịch vụ', 'thủ tục hành chính', 'thủ tục']],
  ['account', ['tài khoản']],
  // "nợ trên 12 tháng" · "58 lần"
  ['month', ['tháng']],
  ['year', ['năm']],
  ['times', ['lần']],
  // "35 tỉnh" · "120 cuộc thanh tra" · "95 ngày": counted things of no unit of their own
  [
    'other',
    [
      'nơi', 'tỉnh, thành phố', 'tỉnh, thành', 'xã, phường, thị trấn', 'xã, thị trấn', 'phường, xã', 'quận, huyện', 'huyện, thị xã', 'huyện, thành phố', 'thôn, bản', 'buôn', 'bản', 'ấp', 'khu phố', 'tổ dân phố', 'tỉnh thành', 'tỉnh', 'thành phố', 'địa phương', 'huyện', 'quận', 'xã, phường', 'xã',
      'phường', 'thôn', 'cuộc', 'đoàn', 'ngày', 'văn bản', 'buổi', 'hội nghị', 'quyết định', 'tin nhắn', 'tổ', 'giao dịch',
      'đơn thuốc', 'toa thuốc', 'bảng kê', 'kết quả xét nghiệm', 'kết quả', 'giấy chứng nhận', 'giấy nghỉ', 'giấy ra viện', 'giấy', 'phiếu', // "ký khống 54 giấy chứng nhận"
      'lớp', 'bài viết', 'tin bài', 'tin, bài viết', 'tin, bài', 'bài báo', 'phóng sự', 'băng rôn', 'pa nô', 'tờ rơi', 'kết luận', 'kiến nghị', 'dữ liệu', 'thông tin', 'nội dung', 'chỉ tiêu',
    ],
  ],
]; // prettier-ignore

/** Nouns that make a number something else than a quantity of our domain: ages, ranks, awards, party cells. */
export const FOREIGN_NOUNS: readonly string[] = [
  'tuổi', 'đại biểu', 'tập thể', 'cá nhân', 'đảng viên', 'chi bộ', 'đảng bộ', 'cơ sở đảng', 'bằng khen', 'giấy khen',
  'huân chương', 'tiết mục', 'km', 'm2', 'ha', 'giờ', 'phút', 'giây', 'kg', 'tấn', 'mét', 'trang', 'bàn thắng', 'điều',
  'khoản', 'chương', 'kỳ', 'tờ', 'phóng viên', 'giải', 'câu', 'bức', 'ngôi', 'căn nhà', 'xe', 'khóa', 'suất quà', 'phần quà',
  'suất', 'loại', 'nhóm', 'phương án', 'bước', 'ngành', 'cấp', 'mục tiêu', 'giải pháp', 'nhiệm vụ', 'ý kiến', 'câu hỏi',
  'máy atm', 'máy', 'cây atm', 'mức', 'thế kỷ', 'bậc', 'hạng', 'hình thức', 'chế độ', 'thứ tiếng', 'nước', 'quốc gia', 'bộ', 'sở', 'đồng chí', 'mô hình', 'điểm cầu', 'dân tộc',
]; // prettier-ignore

/** Magnitude words. Stacked ones multiply: `7,4 nghìn tỷ`. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  chục: 1e1,
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  ttỷ: 1e9, // a doubled letter of careless typing
};

/** Money nouns after the magnitude. */
export const MONEY_NOUNS: ReadonlyArray<readonly [unit: 'VND' | 'USD', nouns: readonly string[]]> = [
  ['VND', ['việt nam đồng', 'đồng', 'vnđ', 'vnd', 'đ']],
  ['USD', ['đô la mỹ', 'đô-la mỹ', 'đô la', 'đôla', 'usd']],
];

/** Digits in words. `chín tháng` · `mười lăm` · `ba mươi` */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10, mươi: 10,
}; // prettier-ignore
