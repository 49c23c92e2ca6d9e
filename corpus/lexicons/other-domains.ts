/**
 * Words of other fields that stand beside ours in reports on the economy and society of a place. A sentence that has one and
 * never names social security counts things of that field: "kiểm tra an toàn thực phẩm tại 3.100 cơ sở". Lower case.
 */
export const OTHER_DOMAINS: readonly string[] = [
  // health that is no insurance
  'an toàn thực phẩm', 'vệ sinh thực phẩm', 'ngộ độc', 'dịch bệnh', 'sốt xuất huyết', 'tiêm chủng', 'tiêm vắc xin', 'hiến máu', 'suy dinh dưỡng', 'mắc covid-19', 'ca nhiễm', 'ca mắc',
  // culture, education, housing, charity
  'chuẩn văn hóa', 'gia đình văn hóa', 'trung tâm văn hóa', 'nhà tình nghĩa', 'nhà đại đoàn kết', 'nhà tình thương', 'thi tốt nghiệp', 'chuẩn quốc gia', 'học bổng', 'suất quà', 'phần quà', 'tấn gạo', 'gạo hỗ trợ', 'gạo dự trữ',
  // social assistance that is no insurance
  'trợ cấp ưu đãi', 'trợ cấp ưu đãi người có công', 'vay vốn', 'tín dụng ưu đãi', 'xóa nhà tạm', 'điều dưỡng tập trung', 'nuôi dưỡng tập trung',
  // order, traffic, land, environment
  'tai nạn giao thông', 'an toàn giao thông', 'ngừng việc tập thể', 'đất đai', 'khoáng sản', 'bảo vệ môi trường', 'lĩnh vực môi trường', 'ma túy', 'phòng cháy', 'trật tự an toàn',
  // economy
  'giải quyết việc làm', 'tạo việc làm mới', 'lao động qua đào tạo', 'tham gia lực lượng lao động', 'lao động có việc làm', 'triệu người có việc làm', 'thiếu việc làm', 'lao động có bằng cấp', 'tỷ lệ thất nghiệp', 'tỉ lệ thất nghiệp', 'thất nghiệp thành thị', 'thất nghiệp khu vực thành thị', 'vay vốn tạo việc làm', 'vay tạo việc làm', 'cần tuyển', 'tuyển dụng', 'tuyển sinh', 'xuất khẩu lao động', 'kim ngạch', 'tổng sản phẩm', 'sản xuất nông nghiệp', 'diện tích gieo', 'xây dựng nông thôn mới',
]; // prettier-ignore
