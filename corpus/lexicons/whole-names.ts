/** Agencies whose head word is all of their name: `Quốc hội`. Pure data. */
import type { Level, OrganisationKind } from '../../schemas/codes.js';
import type { Head } from './agency-head.js';

const whole = (kind: OrganisationKind, level: Level | undefined, ...names: string[]): Head[] =>
  names.map((name) => ({ forms: [name.toLowerCase()], name, kind, shape: 'whole', level }));

export const WHOLE_NAMES: readonly Head[] = [
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
      'ủy ban về các vấn đề xã hội của qh',
      'ủy ban các vấn đề xã hội của qh',
      'ủy ban các vấn đề xã hội',
    ],
    kind: 'assembly',
    shape: 'whole',
    level: 'national',
  },
  // "Tổng LĐLĐVN", "BHXHVN": run together
  {
    forms: ['tổng lđlđvn'],
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    kind: 'union',
    shape: 'whole',
    level: 'national',
  },
  {
    forms: ['bhxhvn'],
    name: 'BHXH Việt Nam',
    kind: 'social_security',
    shape: 'whole',
    level: 'national',
  },
  ...whole('assembly', 'national', 'Văn phòng Quốc hội', 'Hội đồng Dân tộc'),
  // what the ministries have had since 2025
  ...[
    ['Cục Tiền lương và Bảo hiểm xã hội', 'Cục Tiền lương và BHXH'],
    ['BHXH Bộ Quốc phòng', 'Bảo hiểm xã hội Bộ Quốc phòng', 'BHXH Quân đội', 'Bảo hiểm xã hội Quân đội'],
    ['BHXH Công an nhân dân', 'Bảo hiểm xã hội Công an nhân dân', 'BHXH CAND', 'BHXH Bộ Công an'],
  ].map((names): Head => ({
    forms: names.map((name) => name.toLowerCase()),
    name: names[0]!,
    kind: names[0]!.startsWith('BHXH') ? 'social_security' : 'department',
    shape: 'whole',
    level: 'national',
  })),
  { forms: ['quốc hội', 'qh', 'đbqh'], name: 'Quốc hội', kind: 'assembly', shape: 'whole', level: 'national' },
  {
    forms: ['ủy ban thường vụ quốc hội', 'ủy ban thường vụ qh', 'ubtv quốc hội', 'ubtvqh'],
    name: 'Ủy ban Thường vụ Quốc hội',
    kind: 'assembly',
    shape: 'whole',
    level: 'national',
  },
  ...whole(
    'party',
    'national',
    'Bộ Chính trị',
    'Ban Bí thư',
    'Ban Chấp hành Trung ương',
    'Văn phòng Trung ương Đảng',
    'Ủy ban Kiểm tra Trung ương',
    'Hội đồng Lý luận Trung ương',
  ),
  {
    forms: [
      'ban chấp hành trung ương đảng',
      'bch trung ương đảng',
      'ban chấp hành tw đảng',
      'bch tw đảng',
      'trung ương đảng',
      'tw đảng',
    ],
    name: 'Ban Chấp hành Trung ương Đảng',
    kind: 'party',
    shape: 'whole',
    level: 'national',
    small: true,
  },
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
  {
    forms: ['tòa án nhân dân tối cao', 'tand tối cao'],
    name: 'Tòa án nhân dân tối cao',
    kind: 'court_police',
    shape: 'whole',
    level: 'national',
  },
  {
    forms: ['viện kiểm sát nhân dân tối cao'],
    name: 'Viện kiểm sát nhân dân tối cao',
    kind: 'court_police',
    shape: 'whole',
    level: 'national',
  },
  {
    forms: ['viện ksnd tối cao', 'vksnd tối cao'],
    name: 'Viện KSND tối cao',
    kind: 'court_police',
    shape: 'whole',
    level: 'national',
  },
  {
    forms: ['kiểm toán nhà nước', 'ktnn'],
    name: 'Kiểm toán Nhà nước',
    kind: 'other',
    shape: 'whole',
    level: 'national',
  },
  {
    forms: [
      'đoàn thanh niên cộng sản hồ chí minh',
      'đoàn thanh niên cộng sản (tncs) hồ chí minh',
      'đoàn tncs hồ chí minh',
    ],
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    kind: 'other',
    shape: 'whole',
  },
  { forms: ['trung ương đoàn', 'tw đoàn'], name: 'Trung ương Đoàn', kind: 'other', shape: 'whole', level: 'national' },
  ...whole('other', 'national', 'Học viện Chính trị quốc gia Hồ Chí Minh'),
  // "Viện trưởng Viện Công nhân và Công đoàn": a name that opens like that of a firm
  ...whole('other', 'national', 'Viện Công nhân và Công đoàn'),
  ...whole('other', undefined, 'Liên hợp quốc', 'Hiệp hội An sinh xã hội ASEAN'),
  // the press prints the full name once, or the short one alone: "theo ILO"
  ...[
    ['Ngân hàng Thế giới', 'WB'],
    ['Ngân hàng Phát triển châu Á', 'ADB'],
    ['Tổ chức Y tế Thế giới', 'WHO'],
    ['Tổ chức Lao động Quốc tế', 'ILO'],
    ['Phòng Thương mại và Công nghiệp Việt Nam', 'VCCI'],
    ['Quỹ Tiền tệ Quốc tế', 'IMF'],
    ['Quỹ Dân số Liên hợp quốc', 'UNFPA'],
    ['Quỹ Nhi đồng Liên hợp quốc', 'UNICEF'],
  ].map(([name, short]): Head => ({
    forms: [name!.toLowerCase(), short!.toLowerCase()],
    name,
    kind: 'other',
    shape: 'whole',
  })),
  {
    forms: ['liên đoàn thương mại và công nghiệp việt nam'],
    kind: 'other',
    shape: 'whole',
    level: 'national',
  },
  ...whole('company', undefined, 'Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'Viettel', 'VNPT'),
];
