/** Family names of Vietnam: the Kinh ones and those usual among other peoples of the country. */
export const FAMILY_NAMES: readonly string[] = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương',
  'Lý', 'Đào', 'Đoàn', 'Trịnh', 'Trương', 'Đinh', 'Lâm', 'Phùng', 'Mai', 'Tô', 'Hà', 'Cao', 'Thái', 'Tạ', 'Chu',
  'Châu', 'Tống', 'Quách', 'Lương', 'Lưu', 'Văn', 'Kiều', 'Triệu', 'Nghiêm', 'Khuất', 'Doãn', 'Vương', 'Từ', 'Tăng',
  'Thân', 'Giáp', 'Hứa', 'La', 'Lã', 'Lại', 'Lò', 'Lường', 'Cầm', 'Quàng', 'Vàng', 'Giàng', 'Sùng', 'Thào', 'Hầu',
  'Mùa', 'Cà', 'Tòng', 'Hạng', 'Vừ', 'Ly', 'Cư', 'Nông', 'Hoa', 'Ma', 'Mã', 'Bế', 'Đàm', 'Đồng', 'Âu', 'An', 'Ân',
  'Bạch', 'Bành', 'Biện', 'Cấn', 'Chử', 'Cù', 'Cung', 'Diệp', 'Điều', 'Đậu', 'Đới', 'Đường', 'Giang', 'Hàn', 'Hán',
  'Khổng', 'Khúc', 'Kim', 'Lục', 'Lữ', 'Mạc', 'Mạch', 'Mẫn', 'Nhâm', 'Nhữ', 'Ninh', 'Ong', 'Ôn', 'Phí', 'Phương',
  'Quản', 'Sầm', 'Sơn', 'Thạch', 'Thẩm', 'Thiều', 'Tiêu', 'Tiết', 'Tôn', 'Trà', 'Trang', 'Tưởng', 'Ung', 'Uông',
  'Vi', 'Viên', 'Vòng', 'Vy', 'Xa', 'Y', 'Hờ', 'Rơ', 'Ksor', 'Siu', 'Rah', 'Nay', 'Kpă', 'Bàn', 'Đèo', 'Lù', 'Tráng',
  'Chẩu', 'Cát', 'Tần', 'Phàn', 'Chảo', 'Ngọ', 'Ngụy', 'Nhan', 'Phù', 'Quan', 'Tề', 'Thiệu', 'Trì', 'Vưu', 'Đan',
  'Đổng', 'Bồ', 'Cái', 'Chế', 'Chiêm', 'Chung', 'Chương', 'Cổ', 'Dư', 'Hạ', 'Hồng', 'Hình', 'Kha', 'Khâu', 'Khương',
  'Lạc', 'Liễu', 'Lộc', 'Lỗ', 'Long', 'Lôi', 'Mông', 'Ngân', 'Nhiêu', 'Sử', 'Tào', 'Trác', 'Trầm', 'Ứng', 'Vạn',
  'Hoắc', 'Liêu', 'Sa', 'Lầu', 'Lỳ', 'Pờ', 'Điểu', 'Rmah', 'Niê', 'Alăng', 'Xồng', 'Cứ', 'Thò', 'Tẩn', 'Lìm', 'Hảng',
  'Cháng', 'Lềnh', 'Phàng',
]; // prettier-ignore
