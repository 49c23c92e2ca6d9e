/**
 * Head words of agency names and how a name grows from each of them. Pure data.
 *
 * seat     head + level + place: `BHXH tỉnh Bắc Ninh`, `Tỉnh ủy Bắc Ninh`
 * subject  head + what it deals with (+ level + place): `Trung tâm Y tế huyện Lộc Bình`
 * field    head + a field of government: `Bộ Y tế`, `Sở Kế hoạch và Đầu tư`
 * whole    the head is the name: `Quốc hội`
 */
import type { Level, OrganisationKind } from '../../schemas/codes.js';
import type { Head } from './agency-head.js';
import { COMPANY_HEADS } from './company-heads.js';
import { WHOLE_NAMES } from './whole-names.js';

export type { Head, Shape } from './agency-head.js';

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

const youth = (name: string, level: Level): Head => ({ ...party(name, level), kind: 'other' });

const ofZones = (name: string, heads: readonly string[], kind: OrganisationKind, zones: string): Head => ({
  forms: heads.flatMap((head) => [`${head} ${zones}`, `${head} ${zones.replace('khu công nghiệp', 'kcn')}`]),
  name: `${name} ${zones}`,
  kind,
  shape: 'seat',
  seat: 'tỉnh',
});

export const HEADS: readonly Head[] = [
  // seats
  {
    forms: ['bảo hiểm xã hội', 'bảo hiếm xã hội', 'bhxh'],
    name: 'BHXH',
    kind: 'social_security',
    shape: 'seat',
    small: true,
  },
  { forms: ['ủy ban nhân dân', 'ubnd'], name: 'UBND', kind: 'peoples_committee', shape: 'seat', seat: 'deepest' },
  { forms: ['hội đồng nhân dân', 'hđnd'], name: 'HĐND', kind: 'assembly', shape: 'seat', seat: 'deepest' },
  {
    forms: ['đoàn đại biểu quốc hội', 'đoàn đại biểu qh', 'đoàn đb quốc hội', 'đoàn đbqh'],
    name: 'Đoàn ĐBQH',
    kind: 'assembly',
    shape: 'seat',
    seat: 'tỉnh',
    small: true,
  },
  {
    // the one office of both
    forms: ['đoàn đại biểu quốc hội', 'đoàn đbqh'].flatMap((delegation) =>
      ['và hội đồng nhân dân', 'và hđnd', '& hđnd'].map((assembly) => `văn phòng ${delegation} ${assembly}`),
    ),
    name: 'Văn phòng Đoàn ĐBQH và HĐND',
    kind: 'assembly',
    shape: 'seat',
    seat: 'tỉnh',
    level: 'province',
  },
  { forms: ['mặt trận tổ quốc', 'mttq'], name: 'MTTQ', kind: 'other', shape: 'seat', bare: 'keep' },
  {
    forms: ['ủy ban mặt trận tổ quốc', 'ủy ban mttq', 'ubmttq'],
    name: 'Ủy ban MTTQ',
    kind: 'other',
    shape: 'seat',
    bare: 'keep',
  },
  {
    forms: ['ủy ban trung ương mặt trận tổ quốc', 'ủy ban trung ương mttq', 'ủy ban tw mttq', 'ubtw mttq', 'ubtư mttq'],
    name: 'Ủy ban Trung ương MTTQ',
    kind: 'other',
    shape: 'seat',
    bare: 'keep',
    level: 'national',
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
  { forms: ['công đoàn ngành'], name: 'Công đoàn ngành', kind: 'union', shape: 'subject' },
  ...['Công đoàn Viên chức', 'Công đoàn Khu kinh tế'].map((name): Head => ({
    forms: [name.toLowerCase()],
    name,
    kind: 'union',
    shape: 'seat',
    seat: 'tỉnh',
  })),
  // "Công đoàn các KCN tỉnh Hà Nam", "BQL các khu chế xuất và công nghiệp TP.HCM": of all of a province's industrial zones
  ...['các khu công nghiệp', 'các khu công nghiệp và chế xuất', 'các khu chế xuất và công nghiệp'].flatMap((zones) => [
    ofZones('Công đoàn', ['công đoàn'], 'union', zones),
    ofZones('Ban Quản lý', ['ban quản lý', 'bql'], 'department', zones),
  ]),
  { forms: ['công an'], name: 'Công an', kind: 'court_police', shape: 'seat', small: true },
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
  { forms: ['viện kiểm sát nhân dân'], name: 'Viện kiểm sát nhân dân', kind: 'court_police', shape: 'seat' },
  { forms: ['viện ksnd', 'vksnd'], name: 'Viện KSND', kind: 'court_police', shape: 'seat' },
  { forms: ['viện kiểm sát'], name: 'Viện kiểm sát', kind: 'court_police', shape: 'seat' },
  { forms: ['bộ chỉ huy quân sự'], name: 'Bộ Chỉ huy Quân sự', kind: 'other', shape: 'seat', seat: 'tỉnh' },
  { forms: ['đảng bộ'], name: 'Đảng bộ', kind: 'party', shape: 'seat' },
  { forms: ['đảng ủy'], name: 'Đảng ủy', kind: 'party', shape: 'seat', bare: 'shared' },
  ...['các cơ quan', 'các cơ quan và doanh nghiệp', 'doanh nghiệp'].map((bloc): Head => ({
    forms: [`đảng ủy khối ${bloc}`],
    name: `Đảng ủy Khối ${bloc}`,
    kind: 'party',
    shape: 'seat',
    seat: 'tỉnh',
  })),
  youth('Tỉnh đoàn', 'province'),
  youth('Thành đoàn', 'district'),
  youth('Huyện đoàn', 'district'),
  youth('Quận đoàn', 'district'),
  youth('Thị đoàn', 'district'),
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
  { forms: ['bql'], name: 'Ban Quản lý', kind: 'department', shape: 'subject' },
  { forms: ['ban'], name: 'Ban', kind: 'department', shape: 'subject', unit: true, bare: 'keep' },
  { forms: ['ban thường vụ', 'btv'], name: 'Ban Thường vụ', kind: 'party', shape: 'subject', unit: true },
  {
    forms: ['ban cán sự đảng'],
    name: 'Ban Cán sự Đảng',
    kind: 'party',
    shape: 'subject',
    unit: true,
  },
  { forms: ['ban chấp hành', 'bch'], name: 'Ban Chấp hành', kind: 'party', shape: 'subject', unit: true },
  { forms: ['ủy ban kiểm tra', 'ubkt'], name: 'UBKT', kind: 'party', shape: 'subject', unit: true },
  { forms: ['văn phòng'], name: 'Văn phòng', kind: 'other', shape: 'subject', unit: true },
  { forms: ['đoàn thanh niên'], name: 'Đoàn Thanh niên', kind: 'other', shape: 'subject', unit: true },
  // "Trưởng phòng |Y tế huyện Hòa An|": what the districts had
  {
    forms: ['trưởng phòng', 'phó trưởng phòng', 'phó phòng'],
    name: 'Phòng',
    kind: 'department',
    shape: 'field',
    small: true,
    title: true,
  },
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
  { forms: ['ủy ban'], name: 'Ủy ban', kind: 'other', shape: 'subject', owner: /^ của (?:Quốc hội|QH)(?!\p{L})/u },
  {
    forms: ['tổng cục'],
    name: 'Tổng cục',
    kind: 'department',
    shape: 'subject',
    level: 'national',
    smallSubject: true,
  },
  { forms: ['cục'], name: 'Cục', kind: 'department', shape: 'subject', led: true },
  // "Cục Thuế phối hợp Thanh tra tỉnh": in an article on a province the office there
  ...['Cục Thuế', 'Cục Thống kê', 'Cục Hải quan', 'Cục Thi hành án dân sự', 'Cục Quản lý thị trường'].map(
    (name): Head => ({
      forms: [name.toLowerCase()],
      name,
      kind: 'department',
      shape: 'seat',
      seat: 'tỉnh',
      bare: 'keep',
    }),
  ),
  { forms: ['chi cục'], name: 'Chi cục', kind: 'department', shape: 'subject' },
  { forms: ['thanh tra'], name: 'Thanh tra', kind: 'department', shape: 'subject', unit: true, inNames: 'always' },
  {
    forms: [
      'cơ quan cảnh sát điều tra',
      'cơ quan csđt',
      'cơ quan cảnh sát điều tra (csđt)',
      'cơ quan an ninh điều tra',
      'cơ quan anđt',
    ],
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
  // "KTNN khu vực II", "Kiểm toán Nhà nước chuyên ngành V"
  ...['khu vực', 'chuyên ngành'].map((part): Head => ({
    forms: [`kiểm toán nhà nước ${part}`, `ktnn ${part}`],
    name: `Kiểm toán Nhà nước ${part}`,
    kind: 'other',
    shape: 'subject',
    level: 'national',
  })),
  { forms: ['viện'], name: 'Viện', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['học viện'], name: 'Học viện', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['trường'], name: 'Trường', kind: 'other', shape: 'subject', namesake: true, inNames: 'free' },
  // "trường THPT Hồng Đức", in a list also "THPT Hồng Đức"
  ...['THPT', 'THCS', 'Tiểu học', 'Tiểu học và THCS', 'TH&THCS', 'THCS và THPT', 'Mầm non', 'Đại học', 'Cao đẳng'].map(
    (grade): Head => ({
      forms: [`trường ${grade.toLowerCase()}`],
      name: `Trường ${grade}`,
      kind: 'other',
      shape: 'subject',
      small: true,
      namesake: true,
    }),
  ),
  { forms: ['hội'], name: 'Hội', kind: 'other', shape: 'subject', inNames: 'free' },
  { forms: ['hiệp hội'], name: 'Hiệp hội', kind: 'other', shape: 'subject' },
  {
    forms: ['liên minh hợp tác xã', 'liên minh htx'],
    name: 'Liên minh Hợp tác xã',
    kind: 'other',
    shape: 'seat',
    seat: 'tỉnh',
  },
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
  {
    forms: ['bvđk', 'bệnh viện đk', 'bv đk'],
    name: 'Bệnh viện Đa khoa',
    kind: 'hospital',
    shape: 'subject',
    small: true,
    namesake: true,
  },
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
  ...COMPANY_HEADS,
  {
    forms: ['tổ chức phi chính phủ'],
    name: 'Tổ chức phi chính phủ',
    kind: 'other',
    shape: 'subject',
    small: true,
    acronym: true,
  },
  { forms: ['dự án'], name: 'Dự án', kind: 'other', shape: 'subject', small: true, acronym: true },
  ...WHOLE_NAMES,
];
