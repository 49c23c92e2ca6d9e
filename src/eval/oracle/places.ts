/** A few provinces of both eras, with districts or communes whose names no other province shares. */
export interface Province {
  name: string;
  /** `tỉnh` or `thành phố`. */
  type: 'tỉnh' | 'thành phố';
  /** Districts (with type word) before July 2025, communes after. */
  parts: readonly [type: string, name: string][];
}

const huyen = (names: string): [string, string][] => names.split(', ').map((name) => ['huyện', name]);
const xa = (names: string): [string, string][] => names.split(', ').map((name) => ['xã', name]);
const phuong = (names: string): [string, string][] => names.split(', ').map((name) => ['phường', name]);
const province = (name: string, parts: [string, string][], type: Province['type'] = 'tỉnh'): Province => ({
  name,
  type,
  parts,
});

/** Until 30 June 2025. */
export const SIXTY_THREE: readonly Province[] = [
  province('Nghệ An', huyen('Diễn Châu, Yên Thành, Quỳnh Lưu, Nghi Lộc')),
  province('Thanh Hóa', huyen('Hoằng Hóa, Nông Cống, Thọ Xuân, Cẩm Thủy')),
  province('Nam Định', huyen('Hải Hậu, Giao Thủy, Xuân Trường, Nghĩa Hưng')),
  province('Thái Bình', huyen('Kiến Xương, Tiền Hải, Quỳnh Phụ, Vũ Thư')),
  province('Quảng Ninh', huyen('Vân Đồn, Tiên Yên, Đầm Hà, Bình Liêu')),
  province('Lạng Sơn', huyen('Hữu Lũng, Chi Lăng, Lộc Bình, Tràng Định')),
  province('Hà Tĩnh', huyen('Can Lộc, Đức Thọ, Hương Khê, Thạch Hà')),
  province('Quảng Bình', huyen('Lệ Thủy, Bố Trạch, Tuyên Hóa, Minh Hóa')),
  province('Bình Định', huyen('Tuy Phước, Phù Cát, Hoài Ân, Phù Mỹ')),
  province('Phú Yên', huyen('Tuy An, Đồng Xuân, Sông Hinh, Phú Hòa')),
  province('Đắk Lắk', huyen('Krông Pắc, Ea Kar, Krông Ana, Ea Súp')),
  province('Lâm Đồng', huyen('Di Linh, Đơn Dương, Đạ Tẻh, Bảo Lâm')),
  province('Tây Ninh', huyen('Gò Dầu, Tân Biên, Dương Minh Châu, Bến Cầu')),
  province('Long An', huyen('Cần Đước, Cần Giuộc, Đức Hòa, Bến Lức')),
  province('Tiền Giang', huyen('Cái Bè, Cai Lậy, Chợ Gạo, Gò Công Đông')),
  province('Kiên Giang', huyen('Giồng Riềng, Gò Quao, Hòn Đất, An Biên')),
  province('Sóc Trăng', huyen('Kế Sách, Mỹ Xuyên, Cù Lao Dung, Trần Đề')),
  province('Cà Mau', huyen('Năm Căn, Đầm Dơi, Thới Bình, Cái Nước')),
  province('Hà Nội', huyen('Sóc Sơn, Đan Phượng, Chương Mỹ, Thường Tín'), 'thành phố'),
  province('Hải Phòng', huyen('Vĩnh Bảo, Tiên Lãng, Thủy Nguyên, Kiến Thụy'), 'thành phố'),
];

/** From 1 July 2025. */
export const THIRTY_FOUR: readonly Province[] = [
  province('Nghệ An', xa('Diễn Châu, Yên Thành, Quỳnh Lưu')),
  province('Thanh Hóa', xa('Hoằng Hóa, Nông Cống, Thọ Xuân')),
  province('Quảng Ninh', phuong('Uông Bí, Mạo Khê, Hồng Gai')),
  province('Lạng Sơn', xa('Hữu Lũng, Chi Lăng, Lộc Bình')),
  province('Hà Tĩnh', xa('Can Lộc, Đức Thọ, Hương Khê')),
  province('Gia Lai', phuong('Quy Nhơn, Pleiku, An Khê')),
  province('Đắk Lắk', phuong('Buôn Ma Thuột, Tuy Hòa, Sông Cầu')),
  province('Lâm Đồng', phuong('Mũi Né, Phan Thiết, Bảo Lộc')),
  province('Tây Ninh', xa('Bến Lức, Cần Đước, Dương Minh Châu')),
  province('An Giang', phuong('Rạch Giá, Hà Tiên, Châu Đốc')),
  province('Cà Mau', xa('Năm Căn, Đầm Dơi, Thới Bình')),
  province('Hưng Yên', xa('Kiến Xương, Tiền Hải, Vũ Thư')),
  province('Cần Thơ', phuong('Ninh Kiều, Cái Răng, Thốt Nốt'), 'thành phố'),
];
