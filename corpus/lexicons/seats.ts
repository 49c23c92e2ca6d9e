import type { Level } from '../../schemas/codes.js';

/** Fields of government: what `Bộ`, `Sở` and `Phòng` stand for. Each with its abbreviations. */
export const FIELDS: readonly (readonly string[])[] = [
  ['Y tế'],
  ['Nội vụ'],
  ['Tài chính'],
  ['Tư pháp'],
  ['Công Thương'],
  ['Công an'],
  ['Quốc phòng'],
  ['Ngoại giao'],
  ['Ngoại vụ'],
  ['Xây dựng'],
  ['Du lịch'],
  ['Văn hóa'],
  ['Kinh tế'],
  ['Văn hóa - Xã hội', 'Văn hóa và Xã hội', 'VH-XH'],
  ['Dân tộc'],
  ['Dân tộc và Tôn giáo'],
  ['Nông nghiệp và Môi trường', 'NN&MT', 'NNMT'],
  ['Giao thông Vận tải', 'Giao thông - Vận tải', 'GTVT'],
  ['Kế hoạch và Đầu tư', 'Kế hoạch - Đầu tư', 'Kế hoạch Đầu tư', 'Kế hoạch & Đầu tư', 'KH&ĐT', 'KHĐT', 'KH-ĐT', 'KH và ĐT'],
  ['Khoa học và Công nghệ', 'Khoa học & Công nghệ', 'Khoa học - Công nghệ', 'KH&CN', 'KHCN', 'KH-CN'],
  ['Tài nguyên và Môi trường', 'Tài nguyên - Môi trường', 'Tài nguyên & Môi trường', 'TN&MT', 'TNMT', 'TN-MT'],
  ['Thông tin và Truyền thông', 'Thông tin - Truyền thông', 'Thông tin & Truyền thông', 'TT&TT', 'TTTT', 'TT-TT'],
  ['Giáo dục và Đào tạo', 'Giáo dục - Đào tạo', 'Giáo dục & Đào tạo', 'Giáo dục, Đào tạo', 'Giáo dục Đào tạo', 'Giáo dục', 'GD&ĐT', 'GDĐT', 'GD-ĐT', 'GD và ĐT'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp - Phát triển nông thôn', 'NN&PTNT', 'NN-PTNT', 'NNPTNT', 'NN và PTNT', 'Nông nghiệp và PTNT', 'Nông nghiệp & PTNT'],
  ['Văn hóa, Thể thao và Du lịch', 'Văn hóa - Thể thao và Du lịch', 'Văn hóa và Thể thao', 'VH,TT&DL', 'VHTT&DL', 'VH-TT&DL', 'VHTTDL'],
  [
    'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Lao động - Thương binh - Xã hội', 'Lao động Thương binh và Xã hội', 'Lao động-Thương binh và Xã hội', 'Lao động-Thương binh-Xã hội',
    'Lao động – Thương binh và Xã hội', 'Lao động - Thương binh & Xã hội', 'Lao động, Thương binh & Xã hội', 'Lao động - TB&XH', 'Lao động – TB&XH', 'Lao động-TB&XH', 'Lao động TB&XH', 'Lao động - TB và XH', 'Lao động - TBXH', 'Lao động',
    'LĐ-TB&XH', 'LĐ-TB-XH', 'LĐ-TB và XH', 'LĐTB&XH', 'LĐTBXH', 'LĐ,TB&XH', 'LĐ - TB&XH', 'LĐ-TBXH', 'LĐ-TB &XH', 'LĐ–TB&XH', 'LĐTB-XH', 'LĐTB và XH', 'LĐ - TB và XH', 'LĐ - TB - XH',
  ],
]; // prettier-ignore

/** Level words between a head and a place. */
export const TIERS: Readonly<Record<string, { name: string; level: Level }>> = {
  tỉnh: { name: 'tỉnh', level: 'province' },
  'thành phố': { name: 'thành phố', level: 'district' },
  tp: { name: 'thành phố', level: 'district' },
  'tp.': { name: 'thành phố', level: 'district' },
  huyện: { name: 'huyện', level: 'district' },
  'liên huyện': { name: 'liên huyện', level: 'district' },
  quận: { name: 'quận', level: 'district' },
  'thị xã': { name: 'thị xã', level: 'district' },
  tx: { name: 'thị xã', level: 'district' },
  'tx.': { name: 'thị xã', level: 'district' },
  'cơ sở': { name: 'cơ sở', level: 'district' },
  'khu vực': { name: 'khu vực', level: 'province' },
  xã: { name: 'xã', level: 'commune' },
  'q.': { name: 'quận', level: 'district' },
  'h.': { name: 'huyện', level: 'district' },
  phường: { name: 'phường', level: 'commune' },
  'thị trấn': { name: 'thị trấn', level: 'commune' },
  'đặc khu': { name: 'đặc khu', level: 'commune' },
};

/** Provinces that are cities: `BHXH thành phố Hà Nội`. */
export const CITY_PROVINCES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
]);

/** After a head these say that no single agency is meant: `UBND các huyện`, `BHXH cấp tỉnh`. */
export const GENERIC = [
  'các',
  'cấp',
  'những',
  'một số',
  'nhiều',
  'mỗi',
  'từng',
  'hai',
  'ba',
  'địa phương',
  'toàn',
  'cùng cấp',
  'huyện, thị',
  'huyện, thành',
  'huyện, quận',
  'quận, huyện',
  'quận, thị',
  'thị xã, thành',
  'xã, phường',
  'phường, xã',
  'phường, thị',
  'tỉnh, thành',
  'huyện, xã',
];
