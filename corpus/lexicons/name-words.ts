/**
 * Phrases that agency names are made of. Only the first syllable of a phrase is a capital in print
 * (`Phòng Cảnh sát giao thông`), so a name goes on through small letters only along these.
 */

/** May follow in small letters wherever a name stands. */
export const NAME_NOUNS: readonly string[] = [
  'tiền lương', 'quan hệ', 'quan hệ lao động', 'doanh nghiệp', 'doanh nghiệp nhỏ và vừa', 'doanh nghiệp trẻ', 'doanh nhân', 'hàn lâm', 'khám, chữa bệnh', 'khám chữa bệnh', 'khám bệnh, chữa bệnh', 'phòng khám', 'phòng khám đa khoa', 'công nghệ cao', 'khu công nghệ cao', 'cơ khí', 'cơ điện', 'chế tạo', 'lắp máy', 'thiết kế', 'quy hoạch', 'thực phẩm', 'dược phẩm', 'nội thất', 'chính trị', 'bưu chính', 'viễn thông', 'bưu chính viễn thông', 'truyền thông',
  'y tế', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm thất nghiệp', 'bảo hiểm', 'chính sách', 'chế độ', 'giao thông', 'vận tải',
  'đường bộ', 'đường thủy', 'đường sắt', 'đa khoa', 'khu vực', 'xã hội', 'kinh tế', 'lao động', 'việc làm', 'thương binh', 'nông thôn',
  'nông nghiệp', 'nông dân', 'phụ nữ', 'liên hiệp', 'liên hiệp phụ nữ', 'bán trú', 'nội trú', 'người tham gia', 'cựu chiến binh', 'người cao tuổi', 'người khuyết tật', 'chữ thập đỏ', 'thanh niên', 'nhà báo', 'luật gia', 'luật sư',
  'khoa học', 'công nghệ', 'công nghệ thông tin', 'thông tin', 'môi trường', 'tài nguyên', 'tài chính', 'kế toán', 'ngân sách',
  'dân tộc', 'tôn giáo', 'tư pháp', 'nội vụ', 'nội chính', 'hình sự', 'dân sự', 'kinh doanh', 'thương mại', 'ngoại thương', 'dịch vụ', 'công thương',
  'công nghiệp', 'khu công nghiệp', 'khu kinh tế', 'xuất nhập khẩu', 'cổ phần', 'trách nhiệm hữu hạn', 'một thành viên', 'hai thành viên',
  'kỹ thuật', 'dân dụng', 'thủy lợi', 'thủy sản', 'lâm nghiệp', 'cao su', 'may mặc', 'dệt may', 'da giày', 'điện lực', 'xổ số', 'kiến thiết',
  'nước sạch', 'cấp thoát nước', 'môi trường đô thị', 'đô thị', 'nhà nước', 'nhân dân', 'nhân lực', 'cán bộ', 'hành chính', 'hành chính công',
  'văn hóa', 'thể thao', 'du lịch', 'giáo dục', 'đào tạo', 'nghề nghiệp', 'học sinh', 'sinh viên', 'đại học', 'cao đẳng', 'trung cấp',
  'trung học phổ thông', 'trung học cơ sở', 'tiểu học', 'tàu thủy', 'tàu biển', 'vật liệu', 'vật liệu xây dựng', 'bao bì', 'thực phẩm', 'thức ăn chăn nuôi', 'chăn nuôi', 'nông sản', 'lâm sản', 'hải sản', 'xi măng', 'bê tông', 'gốm sứ', 'hóa chất', 'phân bón', 'xăng dầu', 'dầu khí', 'bất động sản', 'nội thất', 'phụ tùng', 'linh kiện', 'viễn thông', 'dược phẩm', 'thiết bị', 'nước giải khát', 'mía đường', 'lương thực', 'cây trồng', 'giống cây trồng', 'tập đoàn', 'công trình', 'điều dưỡng', 'thận', 'tim', 'gan', 'mật', 'tiết niệu', 'gây mê', 'hồi sức', 'hồi sức cấp cứu', 'cấp cứu', 'chỉnh hình', 'nội tiết', 'tim mạch', 'tiêu hóa', 'hô hấp', 'thần kinh', 'nhi khoa', 'sản khoa', 'ngoại khoa', 'nội khoa', 'mầm non', 'phổ thông', 'sư phạm', 'kinh tế - kỹ thuật', 'y dược', 'y học', 'cổ truyền', 'y học cổ truyền',
  'phục hồi chức năng', 'sản nhi', 'phụ sản', 'nhi', 'nhi đồng', 'khoáng sản', 'mắt', 'tâm thần', 'lao và bệnh phổi', 'bệnh phổi', 'phổi', 'ung bướu', 'da liễu', 'nhiệt đới',
  'huyết học', 'truyền máu', 'bệnh tật', 'dân y', 'quân y', 'quân dân y', 'dự phòng', 'dân số', 'trẻ em', 'an sinh xã hội', 'pháp luật', 'tư vấn pháp luật', 'pháp chế',
  'án dân sự', 'tội phạm', 'trật tự', 'an ninh', 'đa tuyến', 'phía bắc', 'phía nam', 'miền trung', 'toàn quốc', 'ngoài nước', 'quốc tế', 'quốc gia', 'quốc dân', 'trung ương', 'nội bộ',
  'điện tử', 'hồ sơ', 'thủ tục', 'thu', 'sổ - thẻ', 'sổ, thẻ', 'đối tượng', 'bhxh tự nguyện', 'hộ gia đình', 'gia đình', 'hàng không', 'hàng hải', 'đóng tàu', 'khách sạn', 'nhà hàng', 'cơ sở', 'tổng hợp', 'nghiệp vụ', 'chất lượng', 'giá', 'dược', 'vật tư y tế', 'chiến lược', 'chính sách y tế', 'niệu',
]; // prettier-ignore

/** May begin a name's part with a capital, or in small letters straight after the head or after "và". */
export const NAME_ACTIONS: readonly string[] = [
  'khám, chữa bệnh', 'về các vấn đề xã hội', 'giám định', 'thanh toán', 'phẫu thuật', 'gây mê', 'thực hiện', 'quản lý', 'phát triển', 'kiểm tra', 'thanh tra', 'kiểm soát', 'tiếp nhận', 'trả kết quả', 'tuyên truyền', 'chăm sóc',
  'bảo vệ', 'đầu tư', 'xây dựng', 'xây lắp', 'sửa chữa', 'lắp đặt', 'sản xuất', 'chế biến', 'kế hoạch', 'tổ chức', 'tuyên giáo', 'dân vận', 'cảnh sát', 'điều tra', 'thi hành',
  'khen thưởng', 'thi đua', 'thẩm định', 'giới thiệu', 'hỗ trợ', 'khuyến khích', 'khuyến học', 'khám bệnh', 'khám chữa bệnh', 'hợp tác', 'cấp', 'chi trả',
  'thống kê', 'thuế', 'hải quan', 'quản lý thu', 'thu nợ', 'phòng, chống', 'phòng chống', 'đăng ký', 'giải quyết', 'khai thác', 'lưu trữ', 'kiểm toán', 'đào tạo', 'dạy nghề',
  'an toàn', 'an toàn thực phẩm', 'phục vụ hành chính công', 'đóng mới', 'đóng mới và sửa chữa', 'pháp y', 'giám định y khoa', 'nghiên cứu', 'thu hồi', 'cải cách', 'chuyển đổi số', 'vận động', 'bảo trợ', 'công tác', 'phối hợp',
]; // prettier-ignore

/** What a head word of agencies makes when one of these follows: `Hội nghị`, `Ban Giám đốc`; no agency. */
export const NO_SUBJECTS: readonly string[] = [
  'nghị',
  'thảo',
  'chẩn',
  'viên',
  'giám đốc',
  'giám hiệu',
  'giám khảo',
  'lãnh đạo',
  'biên tập',
  'hình',
  'án',
  'việc',
  'hòa',
  'xuân',
  'nhiệm',
];

/**
 * Words that never stand inside a name between two of its capitalised parts: `Công ty CP Cơ khí Hồng Hà nợ BHXH`.
 * Other small letters may, where names are free: `Chế biến gỗ Hưng Thịnh`.
 */
export const NAME_STOPS: ReadonlySet<string> = new Set([
  'nợ', 'với', 'có', 'là', 'đã', 'bị', 'tại', 'ở', 'của', 'do', 'cho', 'trên', 'dưới', 'đến', 'từ', 'trong', 'ngoài', 'khi', 'để', 'được', 'không', 'chưa', 'còn', 'cũng', 'đang', 'sẽ', 'vừa',
  'theo', 'về', 'ra', 'vào', 'lên', 'hơn', 'gần', 'khoảng', 'chậm', 'trốn', 'đóng', 'tham', 'tổ', 'phối', 'này', 'đó', 'nêu', 'nói', 'vượt', 'đạt', 'giao', 'trả', 'hiện', 'nay', 'số', 'tổng', 'tiền',
  'tăng', 'giảm', 'thuộc', 'ngày', 'năm', 'tháng', 'chịu', 'địa', 'trụ', 'thông', 'ký', 'mua', 'bán', 'làm', 'gồm', 'như', 'cùng', 'nhưng', 'mà', 'nên', 'thì', 'bởi', 'vì', 'qua', 'sau', 'trước', 'giữa', 'khám', 'chữa', 'nâng', 'thiếu', 'triển', 'họp', 'kiêm', 'gửi', 'mở', 'lập', 'sáng', 'trưa', 'chiều', 'tối', 'lúc', 'cần', 'phải', 'nhận', 'tặng',
  'chi', 'báo', 'phát', 'tuyên', 'hướng', 'yêu', 'đề', 'kiến', 'đối', 'các', 'những', 'một', 'hai', 'ba', 'nhiều', 'mỗi', 'người', 'ông', 'bà', 'anh', 'chị', 'nguyên', 'đồng', 'nằm', 'hay', 'hoặc', 'vẫn', 'mới', 'lại', 'sang', 'tới', 'thăm', 'trao',
]); // prettier-ignore

/** What a steering committee's subject may run through in small letters before its level word. */
export const COMMITTEE_LIMIT = 24;

/** Words that lead a person's name and so end that of a firm: Công ty An Phú và nghệ sĩ Thu Hà. */
export const PERSON_WORDS: readonly string[] = [
  'ông', 'nghệ sĩ', 'nghệ sỹ', 'ca sĩ', 'bác sĩ', 'bác sỹ', 'nhà hảo tâm', 'đồng chí',
]; // prettier-ignore
