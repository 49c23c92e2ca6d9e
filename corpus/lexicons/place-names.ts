/** Spellings, abbreviations and look-alikes of place names. Lower case, modern tone placement, dashes as '-'. */

/** Other spellings of a province, by its printed name. Spaces in them stand for one space, a dash, or nothing around a dash. */
export const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['tp.hcm', 'tp. hcm', 'tphcm', 'tp hcm', 't.p hcm', 'tp.hồ chí minh', 'tp. hồ chí minh', 'tp hồ chí minh', 'hcmc', 'ho chi minh city'],
  'Bà Rịa - Vũng Tàu': ['br-vt', 'br - vt', 'brvt', 'bà rịa-vũng tàu', 'bà rịa vũng tàu', 'bà rịa- vũng tàu', 'bà rịa -vũng tàu'],
  'Thừa Thiên Huế': ['tt-huế', 'tt - huế', 'tt huế', 'thừa thiên-huế', 'thừa thiên - huế', 'tth'],
  'Bắc Kạn': ['bắc cạn'],
  'Đắk Lắk': ['đăk lăk', 'đắc lắc', 'đắk lắc', 'đăk lắk', 'đắc lắk', 'đác lắc', 'đak lak', 'đắklắk', 'đăklăk', 'daklak'],
  'Đắk Nông': ['đăk nông', 'đắc nông', 'đác nông', 'đak nông', 'đắknông'],
  'Kon Tum': ['kontum', 'kon-tum', 'công tum'],
  'Gia Lai': ['gia-lai'],
  'Hà Nội': ['hanoi'],
  'Đà Nẵng': ['da nang', 'đà nẳng'],
}; // prettier-ignore

/** Other spellings of a district, by its name in the gazetteer. */
export const DISTRICT_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Phan Rang-Tháp Chàm': ['Phan Rang'],
  'Quy Nhơn': ['Qui Nhơn'],
  'Buôn Ma Thuột': ['Buôn Mê Thuột', 'Ban Mê Thuột'],
  'Sa Pa': ['Sapa'],
  'Si Ma Cai': ['Xi Ma Cai'],
  'Krông Pắc': ['Krông Pắk'],
  'Cư Jút': ['Chư Jút'],
};

/** Aliases that are printed in capitals only: `TTH`. */
export const CAPITAL_ALIASES: ReadonlySet<string> = new Set(['tth']);

/** Cities with the rank of a province, and since when (null: all the time that we cover). */
export const CENTRAL_CITIES: Readonly<Record<string, string | null>> = {
  'Hà Nội': null,
  'Hồ Chí Minh': null,
  'Hải Phòng': null,
  'Đà Nẵng': null,
  'Cần Thơ': null,
  Huế: '2025-01-01',
  'Đồng Nai': '2026-04-30',
};

/** Words that speak of the whole country. */
export const NATION_WORDS: readonly string[] = [
  'cả nước',
  'toàn quốc',
  'nước ta',
  'tại việt nam',
  'ở việt nam',
  'nationwide',
];

/** Regions of several provinces: larger than any place of the record, smaller than the country. */
export const REGIONS: readonly string[] = [
  'tây nguyên', 'đồng bằng sông cửu long', 'đbscl', 'đồng bằng sông hồng', 'đông nam bộ', 'tây nam bộ', 'nam trung bộ', 'bắc trung bộ', 'vùng tây bắc', 'khu vực miền trung', 'các tỉnh miền tây',
]; // prettier-ignore

/** Longer names that begin with a province's name and are no place of it. */
export const NOT_PLACES: readonly string[] = [
  'thái bình dương',
  'điện biên phủ',
  'hà nội mới',
  'hòa bình xanh',
  'hải dương học',
];

/** Names that are ordinary words too: in capitals they count only after a type word or an agency. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set([
  'hòa bình',
  'thái bình',
  'vĩnh phúc',
  'an giang',
  'tân bình',
  'bình an',
  'thanh bình',
  'phú quý',
]);

/** What makes the name after it a street, river, prize, building, school: not the place itself. */
export const NOT_PLACE_HEADS: readonly string[] = [
  'đường', 'phố', 'ngõ', 'ngách', 'hẻm', 'đại lộ', 'xa lộ', 'quốc lộ', 'cao tốc', 'cầu', 'sông', 'hồ', 'núi', 'đèo', 'chợ', 'ga', 'bến xe',
  'nobel', 'giải', 'công viên', 'cung', 'nhà hát', 'khách sạn', 'tòa nhà', 'trường thpt', 'trường thcs', 'trường tiểu học', 'trường', 'thpt', 'thcs',
  'thủy điện', 'tàu', 'nhạc sĩ', 'liệt sĩ',
  'tư tưởng', 'đạo đức', 'phong cách', 'cộng sản', 'tncs', '(tncs)', 'thiếu niên tiền phong', 'tntp',
]; // prettier-ignore

/** Newspapers and broadcasters: the name after it is an outlet's, often only a guest of the article. */
export const OUTLET_HEADS: readonly string[] = [
  'báo', 'báo điện tử', 'pháp luật', 'tạp chí', 'đài pt-th', 'đài ptth', 'đài phát thanh và truyền hình', 'đài phát thanh - truyền hình', 'đài',
  'truyền hình', 'phóng viên báo',
]; // prettier-ignore

/** Before a person's name. */
export const HONORIFICS: readonly string[] = [
  'ông', 'bà', 'anh', 'chị', 'em', 'cháu', 'cụ', 'đồng chí', 'đ/c', 'bác sĩ', 'bs', 'bs.', 'ts', 'ts.', 'ths', 'ths.', 'pgs', 'gs', 'nhà báo', 'luật sư', 'cô', 'thầy',
]; // prettier-ignore

/** Type words of districts and communes as printed, with the level that they tell. */
export const DISTRICT_TYPES: readonly string[] = [
  'thành phố',
  'tp',
  'tp.',
  'huyện đảo',
  'huyện',
  'quận',
  'thị xã',
  'tx',
  'tx.',
  'q.',
  'h.',
];
export const COMMUNE_TYPES: readonly string[] = ['thị trấn', 'phường', 'xã', 'đặc khu', 'tt.', 'p.', 'x.'];

/** Party committees whose name tells the level; the place's name follows: `Thành ủy …`, `Huyện ủy …`. */
export const DISTRICT_PARTY: readonly string[] = [
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'huyện đoàn',
  'quận đoàn',
  'thành đoàn',
  'thị đoàn',
];

/** Agencies: a place's name that follows is where they work. */
export const AGENCY_HEADS: readonly string[] = [
  'bhxh', 'bảo hiểm xã hội', 'bảo hiểm xã hội (bhxh)', 'bhxh cơ sở', 'bảo hiểm xã hội cơ sở', 'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'tỉnh ủy', 'thành ủy', 'đảng bộ', 'công an', 'bưu điện',
  'mttq', 'lđlđ', 'liên đoàn lao động', 'cục thuế', 'đoàn đbqh', 'sở y tế', 'sở nội vụ', 'sở tài chính', 'sở lao động - thương binh và xã hội', 'sở lđ-tb&xh',
  'sở lđtb&xh', 'sở giáo dục và đào tạo', 'sở gd&đt', 'trung tâm dịch vụ việc làm', 'kho bạc nhà nước', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội lhpn', 'hội phụ nữ', 'hội cựu chiến binh', 'hội chữ thập đỏ', 'hội người cao tuổi', 'hội đồng thi đua - khen thưởng', 'ban chỉ đạo',
]; // prettier-ignore

/** The same without a name: what an article of a province's own paper says. `BHXH tỉnh`, `toàn tỉnh`, `trên địa bàn huyện`. */
export const BARE_HEADS: readonly string[] = [
  'bhxh', 'bảo hiểm xã hội', 'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đbqh', 'đại biểu quốc hội', 'công an', 'bưu điện', 'mttq', 'lđlđ', 'liên đoàn lao động', 'toàn', 'địa bàn', 'khen thưởng',
  'lãnh đạo', 'trong', 'của', 'giao thông', 'bệnh viện đa khoa', 'cục thống kê', 'đảng bộ', 'công đoàn', 'người dân', 'trung tâm dịch vụ việc làm', 'sở y tế', 'kho bạc nhà nước', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'cục thuế', 'tòa án nhân dân', 'hội đồng thi đua',
]; // prettier-ignore

/** What only an article about the whole country names. */
export const NATIONAL_CUES: readonly string[] = [
  'bhxh việt nam', 'bảo hiểm xã hội việt nam', 'bhxh vn', 'bảo hiểm xã hội vn', '(bhxh) việt nam', 'bộ y tế', 'bộ tài chính', 'bộ nội vụ', 'bộ lao động', 'bộ lđ-tb&xh', 'bộ lđtb&xh', 'bộ lđ-tb-xh',
  'bộ công an', 'bộ tư pháp', 'bộ giáo dục', 'bộ quốc phòng', 'bộ chính trị', 'bộ kế hoạch', 'chính phủ', 'thủ tướng', 'quốc hội', 'tổng lđlđ', 'kiểm toán nhà nước', 'cả nước', 'toàn quốc', 'toàn ngành',
  'các tỉnh, thành', 'các địa phương', 'ngành bảo hiểm xã hội (bhxh)', 'bhxh các tỉnh', '63 tỉnh', '34 tỉnh', 'tổng liên đoàn', 'mặt trận tổ quốc việt nam', 'viet nam social security', 'vietnam social security',
  'ministry of', 'prime minister', 'national assembly', 'luật bhxh', 'luật bhyt', 'luật bảo hiểm xã hội', 'luật bảo hiểm y tế', 'luật việc làm', 'nghị định',
]; // prettier-ignore

/** What an article about the law and money of the whole country speaks of, when it names no place or national body. */
export const POLICY_CUES: readonly string[] = [
  'lương cơ sở',
  'lương tối thiểu',
  'nhà nước',
  'luật',
  'thông tư',
  'nghị quyết',
];
