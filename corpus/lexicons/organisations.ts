/**
 * Head words of agency names and how a name grows from each of them. Pure data.
 *
 * seat     head + level + place: `BHXH tỉnh Bắc Ninh`, `Tỉnh ủy Bắc Ninh`
 * subject  head + what it deals with (+ level + place): `Trung tâm Y tế huyện Lộc Bình`
 * field    head + a field of government: `Bộ Y tế`, `Sở Kế hoạch và Đầu tư`
 * whole    the head is the name: `Quốc hội`
 */
import type { Level, OrganisationKind } from '../../schemas/codes.js';

export type Shape = 'seat' | 'subject' | 'field' | 'whole';

export interface Head {
  /** Printed forms in lower case. */
  forms: readonly string[];
  /** Canonical head; when absent the head stays as printed. */
  name?: string;
  kind: OrganisationKind;
  shape: Shape;
  /** Level that the head alone tells. */
  level?: Level;
  /** Level word that a name without one takes from the article's place: `Sở Y tế` → `Sở Y tế tỉnh Hà Tĩnh`. */
  seat?: 'tỉnh' | 'deepest';
  /** The level word is not printed in the name: `Tỉnh ủy Bắc Ninh`. */
  tierless?: true;
  /** Without level and place: kept as it is, or no agency at all (the default). */
  bare?: 'keep';
  /** May begin with a small letter. */
  small?: true;
  /** A part of a larger agency that prints after it: `Phòng Giám định BHYT BHXH tỉnh`. */
  unit?: true;
  /** The subject may begin with a small letter: `Trung tâm giám định …`. */
  smallSubject?: true;
  /** The subject may be a person's name: `Bệnh viện Nguyễn Trãi`. */
  namesake?: true;
  /** Also a word inside of longer names: of all, or of those that are free, such as companies' (`Công ty CP Tập đoàn …`). */
  inNames?: 'free' | 'always';
  /** Words behind the subject that belong to the name: `Ủy ban Xã hội của Quốc hội`. */
  owner?: string;
  /** Only with a name in capitals: `dự án NORAD`. */
  acronym?: true;
  /** A title that ends where the agency's own name begins: `Bộ trưởng |Y tế|`. */
  title?: true;
}

const party = (name: string, level: Level): Head => ({
  forms: [name.toLowerCase()],
  name,
  kind: 'party',
  shape: 'seat',
  level,
  tierless: true,
  bare: 'keep',
  seat: level === 'province' ? 'tỉnh' : 'deepest',
});

const whole = (kind: OrganisationKind, level: Level | undefined, ...names: string[]): Head[] =>
  names.map((name) => ({ forms: [name.toLowerCase()], name, kind, shape: 'whole', level }));

export const HEADS: readonly Head[] = [
  // seats
  { forms: ['bảo hiểm xã hội', 'bhxh'], name: 'BHXH', kind: 'social_security', shape: 'seat', small: true },
  { forms: ['ủy ban nhân dân', 'ubnd'], name: 'UBND', kind: 'peoples_committee', shape: 'seat', seat: 'deepest' },
  { forms: ['hội đồng nhân dân', 'hđnd'], name: 'HĐND', kind: 'assembly', shape: 'seat', seat: 'deepest' },
  { forms: ['đoàn đại biểu quốc hội', 'đoàn đbqh'], name: 'Đoàn ĐBQH', kind: 'assembly', shape: 'seat', seat: 'tỉnh' },
  { forms: ['mặt trận tổ quốc', 'mttq'], name: 'MTTQ', kind: 'other', shape: 'seat', bare: 'keep' },
  {
    forms: ['ủy ban mặt trận tổ quốc', 'ủy ban mttq', 'ubmttq'],
    name: 'Ủy ban MTTQ',
    kind: 'other',
    shape: 'seat',
    bare: 'keep',
  },
  { forms: ['liên đoàn lao động', 'lđlđ'], name: 'LĐLĐ', kind: 'union', shape: 'seat', seat: 'tỉnh' },
  {
    forms: ['tổng liên đoàn lao động', 'tổng lđlđ'],
    name: 'Tổng Liên đoàn Lao động',
    kind: 'union',
    shape: 'seat',
    bare: 'keep',
    level: 'national',
  },
  { forms: ['công đoàn'], name: 'Công đoàn', kind: 'union', shape: 'seat' },
  { forms: ['công an'], name: 'Công an', kind: 'court_police', shape: 'seat' },
  {
    forms: ['ca tỉnh'],
    name: 'Công an tỉnh',
    kind: 'court_police',
    shape: 'seat',
    tierless: true,
    level: 'province',
    seat: 'tỉnh',
  },
  { forms: ['bưu điện'], name: 'Bưu điện', kind: 'company', shape: 'seat', seat: 'deepest' },
  { forms: ['kho bạc nhà nước', 'kbnn'], name: 'Kho bạc Nhà nước', kind: 'government', shape: 'seat', bare: 'keep' },
  // "Thuế tỉnh Lai Châu": what the tax departments have been called since 2025
  { forms: ['thuế'], name: 'Thuế', kind: 'department', shape: 'seat', inNames: 'always' },
  { forms: ['tòa án nhân dân'], name: 'Tòa án nhân dân', kind: 'court_police', shape: 'seat' },
  { forms: ['tand'], name: 'TAND', kind: 'court_police', shape: 'seat' },
  { forms: ['viện kiểm sát nhân dân', 'vksnd'], name: 'Viện kiểm sát nhân dân', kind: 'court_police', shape: 'seat' },
  { forms: ['bộ chỉ huy quân sự'], name: 'Bộ Chỉ huy Quân sự', kind: 'other', shape: 'seat', seat: 'tỉnh' },
  { forms: ['đảng bộ'], name: 'Đảng bộ', kind: 'party', shape: 'seat' },
  { forms: ['đảng ủy'], name: 'Đảng ủy', kind: 'party', shape: 'seat' },
  {
    forms: ['tỉnh đoàn'],
    name: 'Tỉnh đoàn',
    kind: 'other',
    shape: 'seat',
    tierless: true,
    level: 'province',
    seat: 'tỉnh',
  },
  party('Tỉnh ủy', 'province'),
  party('Thành ủy', 'district'),
  party('Huyện ủy', 'district'),
  party('Quận ủy', 'district'),
  party('Thị ủy', 'district'),
  // fields of government
  { forms: ['bộ'], name: 'Bộ', kind: 'ministry', shape: 'field', level: 'national' },
  {
    forms: ['bộ trưởng', 'thứ trưởng'],
    name: 'Bộ',
    kind: 'ministry',
    shape: 'field',
    level: 'national',
    small: true,
    title: true,
  },
  { forms: ['sở'], name: 'Sở', kind: 'department', shape: 'field', level: 'province', seat: 'tỉnh', bare: 'keep' },
  // parts of agencies
  { forms: ['phòng'], name: 'Phòng', kind: 'department', shape: 'subject', unit: true },
  { forms: ['vụ'], name: 'Vụ', kind: 'department', shape: 'subject', unit: true, bare: 'keep', level: 'national' },
  { forms: ['đội'], name: 'Đội', kind: 'department', shape: 'subject', unit: true },
  { forms: ['ban'], name: 'Ban', kind: 'department', shape: 'subject', unit: true, bare: 'keep' },
  { forms: ['ban thường vụ'], name: 'Ban Thường vụ', kind: 'party', shape: 'subject', unit: true },
  { forms: ['ban chấp hành'], name: 'Ban Chấp hành', kind: 'party', shape: 'subject', unit: true },
  { forms: ['ủy ban kiểm tra', 'ubkt'], name: 'UBKT', kind: 'party', shape: 'subject', unit: true },
  { forms: ['văn phòng'], name: 'Văn phòng', kind: 'other', shape: 'subject', unit: true },
  // bodies with a subject
  {
    forms: ['ban chỉ đạo', 'bcđ'],
    name: 'Ban Chỉ đạo',
    kind: 'other',
    shape: 'subject',
    smallSubject: true,
    small: true,
  },
  { forms: ['ban an toàn giao thông'], name: 'Ban An toàn giao thông', kind: 'other', shape: 'seat', seat: 'tỉnh' },
  {
    forms: ['ban thi đua - khen thưởng'],
    name: 'Ban Thi đua - Khen thưởng',
    kind: 'department',
    shape: 'seat',
    seat: 'tỉnh',
  },
  { forms: ['hội đồng quản lý'], name: 'Hội đồng quản lý', kind: 'other', shape: 'subject', unit: true },
  { forms: ['hội đồng'], name: 'Hội đồng', kind: 'other', shape: 'subject' },
  { forms: ['ủy ban'], name: 'Ủy ban', kind: 'other', shape: 'subject', owner: 'của Quốc hội' },
  {
    forms: ['tổng cục'],
    name: 'Tổng cục',
    kind: 'department',
    shape: 'subject',
    level: 'national',
    smallSubject: true,
  },
  { forms: ['cục'], name: 'Cục', kind: 'department', shape: 'subject' },
  { forms: ['chi cục'], name: 'Chi cục', kind: 'department', shape: 'subject' },
  { forms: ['thanh tra'], name: 'Thanh tra', kind: 'department', shape: 'subject', unit: true, inNames: 'always' },
  {
    forms: ['cơ quan cảnh sát điều tra', 'cơ quan csđt', 'cơ quan cảnh sát điều tra (csđt)'],
    kind: 'department',
    shape: 'subject',
    unit: true,
  },
  {
    forms: ['trung tâm'],
    name: 'Trung tâm',
    kind: 'other',
    shape: 'subject',
    smallSubject: true,
    namesake: true,
    inNames: 'free',
  },
  { forms: ['viện'], name: 'Viện', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['học viện'], name: 'Học viện', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['trường'], name: 'Trường', kind: 'other', shape: 'subject', namesake: true, inNames: 'free' },
  { forms: ['hội'], name: 'Hội', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['hiệp hội'], name: 'Hiệp hội', kind: 'other', shape: 'subject' },
  { forms: ['liên minh hợp tác xã'], name: 'Liên minh Hợp tác xã', kind: 'other', shape: 'seat', seat: 'tỉnh' },
  // hospitals
  {
    forms: ['bệnh viện', 'bv'],
    name: 'Bệnh viện',
    kind: 'hospital',
    shape: 'subject',
    smallSubject: true,
    small: true,
    namesake: true,
  },
  { forms: ['bvđk'], name: 'Bệnh viện Đa khoa', kind: 'hospital', shape: 'subject', small: true, namesake: true },
  { forms: ['trung tâm y tế', 'ttyt'], name: 'Trung tâm Y tế', kind: 'hospital', shape: 'seat', seat: 'deepest' },
  { forms: ['trạm y tế'], name: 'Trạm y tế', kind: 'hospital', shape: 'seat', small: true },
  {
    forms: ['phòng khám đa khoa', 'pkđk'],
    name: 'Phòng khám Đa khoa',
    kind: 'hospital',
    shape: 'subject',
    small: true,
    namesake: true,
  },
  { forms: ['đoàn luật sư'], name: 'Đoàn Luật sư', kind: 'other', shape: 'seat', seat: 'tỉnh' },
  // companies
  {
    forms: ['công ty', 'cty'],
    name: 'Công ty',
    kind: 'company',
    shape: 'subject',
    small: true,
    smallSubject: true,
    namesake: true,
  },
  {
    forms: ['tổng công ty'],
    name: 'Tổng công ty',
    kind: 'company',
    shape: 'subject',
    small: true,
    smallSubject: true,
    namesake: true,
  },
  {
    forms: ['doanh nghiệp tư nhân'],
    name: 'Doanh nghiệp tư nhân',
    kind: 'company',
    shape: 'subject',
    small: true,
    smallSubject: true,
    namesake: true,
  },
  { forms: ['dntn'], name: 'DNTN', kind: 'company', shape: 'subject', small: true, smallSubject: true, namesake: true },
  {
    forms: ['tập đoàn'],
    name: 'Tập đoàn',
    kind: 'company',
    shape: 'subject',
    smallSubject: true,
    namesake: true,
    inNames: 'free',
  },
  { forms: ['chi nhánh'], name: 'Chi nhánh', kind: 'company', shape: 'subject', unit: true, namesake: true },
  { forms: ['hợp tác xã', 'htx'], name: 'Hợp tác xã', kind: 'company', shape: 'subject', namesake: true },
  { forms: ['ngân hàng'], name: 'Ngân hàng', kind: 'company', shape: 'subject', inNames: 'free' },
  {
    forms: ['tổ chức phi chính phủ'],
    name: 'Tổ chức phi chính phủ',
    kind: 'other',
    shape: 'subject',
    small: true,
    acronym: true,
  },
  { forms: ['dự án'], name: 'Dự án', kind: 'other', shape: 'subject', small: true, acronym: true },
  // whole names
  ...whole(
    'government',
    'national',
    'Chính phủ',
    'Văn phòng Chính phủ',
    'Thanh tra Chính phủ',
    'Ngân hàng Nhà nước',
    'Văn phòng Chủ tịch nước',
  ),
  {
    forms: [
      'ủy ban về các vấn đề xã hội của quốc hội',
      'ủy ban về các vấn đề xã hội',
      'ủy ban các vấn đề xã hội của quốc hội',
      'ủy ban các vấn đề xã hội',
    ],
    kind: 'assembly',
    shape: 'whole',
    level: 'national',
  },
  ...whole('assembly', 'national', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Văn phòng Quốc hội', 'Hội đồng Dân tộc'),
  ...whole(
    'party',
    'national',
    'Bộ Chính trị',
    'Ban Bí thư',
    'Ban Chấp hành Trung ương Đảng',
    'Ban Chấp hành Trung ương',
    'Văn phòng Trung ương Đảng',
    'Ủy ban Kiểm tra Trung ương',
    'Hội đồng Lý luận Trung ương',
  ),
  ...[
    'Tuyên giáo',
    'Tổ chức',
    'Dân vận',
    'Nội chính',
    'Kinh tế',
    'Đối ngoại',
    'Tuyên giáo và Dân vận',
    'Chính sách, chiến lược',
  ].flatMap((field) =>
    whole('party', 'national', `Ban ${field} Trung ương`).map((head): Head => ({ ...head, small: true })),
  ),
  ...whole('court_police', 'national', 'Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'),
  { forms: ['tand tối cao'], name: 'Tòa án nhân dân tối cao', kind: 'court_police', shape: 'whole', level: 'national' },
  {
    forms: ['kiểm toán nhà nước', 'ktnn'],
    name: 'Kiểm toán Nhà nước',
    kind: 'other',
    shape: 'whole',
    level: 'national',
  },
  ...whole(
    'other',
    undefined,
    'Ngân hàng Thế giới',
    'Tổ chức Y tế Thế giới',
    'Tổ chức Lao động Quốc tế',
    'Ngân hàng Phát triển châu Á',
    'Liên hợp quốc',
    'Hiệp hội An sinh xã hội ASEAN',
  ),
  {
    forms: ['phòng thương mại và công nghiệp việt nam', 'liên đoàn thương mại và công nghiệp việt nam'],
    kind: 'other',
    shape: 'whole',
    level: 'national',
  },
  ...whole('company', undefined, 'Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'Viettel', 'VNPT'),
];
