/** Titles of office, ranks and forms of address, in lower case. Pure data. */

// Each of these also stands after "phó", "nguyên", "cựu" or "quyền": "nguyên Phó Giám đốc".
const BASES = [
  'tổng giám đốc', 'giám đốc', 'chủ tịch', 'bí thư', 'chánh văn phòng', 'chánh thanh tra', 'chánh án', 'trưởng phòng', 'trưởng ban', 'trưởng khoa',
  'trưởng đoàn', 'trưởng nhóm', 'trưởng bộ phận', 'trưởng trạm', 'trạm trưởng', 'trưởng chi nhánh', 'trưởng đại diện', 'trưởng văn phòng', 'trưởng tiểu ban', 'trưởng', 'vụ trưởng', 'cục trưởng',
  'chi cục trưởng', 'tổng cục trưởng', 'viện trưởng', 'hiệu trưởng', 'đội trưởng', 'tổ trưởng', 'hội trưởng', 'chủ nhiệm', 'tổng thư ký', 'tổng biên tập',
  'tổng kiểm toán', 'kiểm toán trưởng', 'gđ', 'tgđ', 'tổng thanh tra', 'thống đốc', 'thủ tướng', 'bộ trưởng', 'chủ tịch nước', 'chủ tịch hội đồng quản trị', 'chủ tịch hội đồng thành viên', 'chủ tịch hđqt', 'chủ tịch hđtv', 'tư lệnh', 'tham mưu trưởng', 'giám đốc điều hành',
]; // prettier-ignore

const LEADS = ['', 'phó ', 'nguyên ', 'nguyên phó ', 'cựu ', 'cựu phó ', 'quyền ', 'q. '];

/** Titles that can open an office. */
export const TITLES: readonly string[] = [
  ...BASES.flatMap((base) => LEADS.map((lead) => lead + base)),
  'thứ trưởng', 'nguyên thứ trưởng', 'cựu thứ trưởng', 'cựu kế toán trưởng', 'cựu phó phòng', 'vụ phó', 'cục phó', 'trạm phó', 'hiệu phó', 'phó phòng', 'phó ban', 'phó đoàn', 'tổng bí thư',
  'ủy viên', 'ủy viên thường trực', 'ủy viên dự khuyết', 'nguyên ủy viên', 'đại biểu', 'đb', 'đbqh', 'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'quận ủy viên', 'thị ủy viên', 'phó chủ nhiệm thường trực',
  'tuv', 'uvtw', 'uvbtv', 'uv btv', 'pbt', 'pct', 'pbt thường trực', 'pgđ', 'ptgđ', 'kế toán trưởng', 'chuyên viên', 'chuyên viên chính', 'thanh tra viên', 'kiểm sát viên', 'thẩm phán', 'thường trực',
  'đại diện',
]; // prettier-ignore

/** Words that belong to the title before them: `Phó Bí thư Thường trực`. */
export const TITLE_TAILS: readonly string[] = [
  'thường trực',
  'chuyên trách',
  'không chuyên trách',
  'phụ trách',
  'điều hành',
  'danh dự',
  'quốc gia',
  'thứ nhất',
  'nhà nước',
  'công đoàn',
  'công đoàn cơ sở',
  'giám sát',
  'công tác',
];

/** Titles that are an office only together with an agency: `Đại biểu Quốc hội`, never `đại biểu` alone. */
export const NEEDS_AGENCY: ReadonlySet<string> = new Set([
  'đại biểu',
  'đb',
  'thường trực',
  'trưởng',
  'phó trưởng',
  'đại diện',
  'chuyên viên',
  'ủy viên',
]);

/** The agency that a title implies when none is printed with it; the beginning of its canonical name. */
export const IMPLIED_AGENCY: Readonly<Record<string, string>> = {
  'thủ tướng': 'Chính phủ',
  'phó thủ tướng': 'Chính phủ',
  'phó thủ tướng thường trực': 'Chính phủ',
  tuv: 'Tỉnh ủy',
  'tỉnh ủy viên': 'Tỉnh ủy',
  'thành ủy viên': 'Thành ủy',
  'huyện ủy viên': 'Huyện ủy',
  'quận ủy viên': 'Quận ủy',
  'thị ủy viên': 'Thị ủy',
  'hiệu trưởng': 'Trường',
  'phó hiệu trưởng': 'Trường',
  uvtw: 'Ban Chấp hành Trung ương Đảng',
  'đại biểu': 'Quốc hội',
  đb: 'Quốc hội',
  đbqh: 'Quốc hội',
  'tổng giám đốc': 'BHXH Việt Nam',
  'phó tổng giám đốc': 'BHXH Việt Nam',
};

/** Forms of address before a person's name. */
export const HONORIFICS: readonly string[] = [
  'ông',
  'bà',
  'đồng chí',
  'đ/c',
  'anh',
  'chị',
  'các đồng chí',
  'các ông',
  'cô',
  'thầy',
];

/** Degrees and ranks before a person's name; they are neither name nor office. */
export const DEGREES: readonly string[] = [
  'gs', 'pgs', 'ts', 'ths', 'th.s', 'bs', 'bsck', 'bscki', 'bsckii', 'bs.ckii', 'bs.cki', 'bs ckii', 'bs cki', 'cki', 'ckii', 'ck1', 'ck2', 'dr', 'ks', 'cn', 'ds', 'dsck', 'ls', 'ttưt', 'ttnd', 'ngưt', 'ngnd', 'anhlđ', 'tskh',
  'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'luật sư', 'kỹ sư', 'cử nhân', 'thầy thuốc ưu tú', 'thầy thuốc nhân dân', 'nhà giáo ưu tú', 'bác sĩ chuyên khoa ii', 'bác sĩ chuyên khoa i',
  'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy',
]; // prettier-ignore

/** Capitalised words that are no syllable of a name when they follow one. */
export const AFTER_NAMES: readonly string[] = [
  'ảnh',
  'ông',
  'bà',
  'theo',
  'tại',
  'trong',
  'ngày',
  'đồng chí',
  'phóng viên',
  'pv',
];

/** Bodies whose first two words look like a person's name: "Bí thư Đoàn Thanh niên", "Bí thư Đoàn Khối các cơ quan". */
export const NO_PERSONS: readonly string[] = [
  'đoàn thanh niên', 'đoàn khối', 'đoàn tncs', 'đoàn trường', 'đoàn công tác', 'đoàn giám sát', 'đoàn kiểm tra', 'đoàn thanh tra',
]; // prettier-ignore
