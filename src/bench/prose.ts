/** Sentences that fill articles: of the kinds that archives are full of, and none that speaks of social security. */
export const SENTENCES: readonly string[] = [
  'Đội chủ nhà thắng {n}-{d} sau {m} phút thi đấu trên sân {place}.',
  'Giá cà phê sáng nay tại {place} dao động quanh mức {n}.000 đồng/kg, giảm nhẹ so với hôm qua.',
  'Ông {name} cho biết gia đình đã trồng {m} cây bưởi trên mảnh vườn cũ.',
  'Cơn mưa lớn chiều {d}/{d} làm nhiều tuyến đường ở {place} ngập sâu.',
  'Ca sĩ {name} ra mắt ca khúc mới, thu hút hơn {m}.000 lượt nghe trong tuần đầu.',
  'Ban tổ chức trao {m} suất học bổng cho học sinh nghèo vượt khó của {place}.',
  'Theo dự báo, từ ngày {d} đến ngày {e}, khu vực {place} có nắng nóng gay gắt.',
  'Lực lượng cứu hộ đã đưa {m} hành khách lên bờ an toàn trước khi trời tối.',
  'Tuyến đường dài {n} km nối {place} với cảng biển sẽ thông xe vào cuối năm.',
  'Chị {name} kể lại hành trình đạp xe qua {m} bản làng vùng cao.',
  'Doanh nghiệp tại {place} xuất khẩu {n} tấn gạo trong tháng {d}.',
  'Nhiều du khách thích thú với những gian hàng thủ công bên bờ sông.',
  'Cánh đồng lúa chín vàng, bà con gọi nhau ra đồng từ lúc mặt trời chưa mọc.',
  'Buổi biểu diễn kéo dài đến khuya trong tiếng vỗ tay không ngớt của khán giả.',
  'Nhà văn {name} giới thiệu tập truyện ngắn viết về tuổi thơ ở {place}.',
  'Công an {place} đang làm rõ nguyên nhân vụ va chạm giữa {d} xe máy.',
];

export const FILLERS: Readonly<Record<'place' | 'name', readonly string[]>> = {
  place: ['Mỹ Tho', 'Hải Phòng', 'Đồng Hới', 'Gia Lai', 'Cần Thơ', 'Lào Cai', 'Phú Yên', 'Bến Tre', 'Thanh Hóa'],
  name: ['Lê Thị Hoa', 'Trần Văn Bình', 'Nguyễn Minh Khôi', 'Phạm Thu Hà', 'Đỗ Quang Vinh', 'Võ Thanh Tâm'],
};
