import type { Family } from './cue-families.js';

/**
 * The words of each family. `weight` says how sure the words are alone: 3 names the idea, 2 is usual, 1 is weak.
 * Lower case, modern tone marks; the longest phrase at a place wins.
 */
export const CUES: ReadonlyArray<{ family: Family; weight: 1 | 2 | 3; words: readonly string[] }> = [
  // "56.592 người tham gia BHXH tự nguyện" · "số người tham gia BHYT là 740.689 người"
  { family: 'enrol', weight: 2, words: ['mua lại thẻ', 'mua lại thẻ bhyt', 'mua lại bhyt', 'có thẻ', 'đã có thẻ', 'giữ thẻ', 'đang giữ thẻ', 'sở hữu thẻ', 'tham gia', 'số người tham gia', 'đối tượng tham gia', 'số đối tượng tham gia', 'lao động tham gia', 'số lao động tham gia', 'duy trì tham gia', 'đang tham gia', 'đã tham gia', 'mua bhyt', 'mua bhxh', 'mua bảo hiểm y tế', 'mua thẻ bhyt', 'đóng bhxh', 'đóng bhyt', 'đóng bảo hiểm xã hội', 'đóng bảo hiểm y tế', 'có bhyt', 'có thẻ bhyt', 'có bảo hiểm y tế', 'có thẻ bảo hiểm y tế', 'quản lý thu'] },
  // "được giao thực hiện BHYT toàn dân đạt 88%" · "chỉ tiêu BHYT giai đoạn 2016-2020 như sau: năm 2016 đạt 78%"
  { family: 'cover', weight: 3, words: ['bhyt toàn dân đạt', 'chỉ tiêu bhyt', 'chỉ tiêu thực hiện bhyt', 'chỉ tiêu tham gia bhyt', 'chỉ tiêu thực hiện bhyt toàn dân', 'chỉ tiêu bhyt toàn dân'] },
  // "vận động được 350 người" · "phát triển mới 1.245 người tham gia BHXH tự nguyện"
  { family: 'new', weight: 3, words: ['đăng ký bhxh', 'đăng ký bhyt', 'đăng ký mua', 'phát triển mới', 'phát triển thêm', 'phát triển được', 'vận động được', 'vận động thêm', 'vận động mới', 'tham gia mới', 'tăng mới', 'phát triển', 'khai thác mới', 'khai thác thêm', 'khai thác được', 'vận động', 'mới tham gia', 'tăng thêm được', 'đăng ký tham gia', 'đăng ký mới', 'phát triển tăng thêm', 'tuyên truyền, vận động được', 'vận động và phát triển mới', 'lần đầu tham gia', 'tham gia lần đầu', 'kết quả phát triển mới', 'chỉ tiêu phát triển mới', 'kế hoạch phát triển mới'] },
  // "tỷ lệ bao phủ BHYT đạt 91,6%"
  { family: 'cover', weight: 3, words: ['tỷ lệ bao phủ', 'tỉ lệ bao phủ', 'độ bao phủ', 'diện bao phủ', 'mức độ bao phủ', 'bao phủ', 'tỷ lệ tham gia', 'tỉ lệ tham gia', 'tỷ lệ người tham gia', 'tỉ lệ người tham gia', 'tỷ lệ người dân tham gia', 'tỉ lệ người dân tham gia', 'tỷ lệ lao động tham gia', 'tỉ lệ lao động tham gia', 'tỷ lệ dân số tham gia', 'tỉ lệ dân số tham gia', 'độ phủ', 'dân số tham gia', 'dân số có', 'tỷ lệ học sinh tham gia', 'tỷ lệ hssv tham gia', 'tỷ lệ học sinh, sinh viên tham gia', 'tỷ lệ học sinh sinh viên tham gia'] },
  // "4.125 đơn vị tham gia BHXH" · "doanh nghiệp đang hoạt động"
  // "1.240 doanh nghiệp đóng BHXH" counts them, "doanh nghiệp đóng 17%" is what each pays
  { family: 'payer', weight: 2, words: ['đơn vị đóng', 'doanh nghiệp đóng'] },
  { family: 'employer', weight: 2, words: ['đơn vị tham gia', 'doanh nghiệp tham gia', 'đơn vị đang tham gia', 'doanh nghiệp đang tham gia', 'đơn vị sử dụng lao động tham gia'] },
  // "tổng số thu BHXH, BHYT, BHTN đạt 1.491,214 tỷ đồng"
  { family: 'collect', weight: 3, words: ['thu lãi chậm đóng', 'thu lãi', 'thu tiền lãi', 'thu', 'số thu', 'tổng thu', 'tổng số thu', 'số tiền thu', 'thu được', 'thực hiện thu', 'công tác thu', 'thu nộp', 'tổng số tiền thu', 'nguồn thu', 'lãi đầu tư', 'tiền lãi', 'đầu tư quỹ', 'tổng nguồn thu', 'tiền thu', 'số phải thu', 'kết quả thu', 'dự toán thu', 'kế hoạch thu', 'nộp vào quỹ', 'tiền đóng', 'huy động vào quỹ', 'thu vào quỹ', 'nộp về'] },
  // "chi trả lương hưu 254 tỷ đồng" · "số tiền đề nghị thanh toán hơn 57,5 tỷ đồng"
  { family: 'spend', weight: 3, words: ['trích lại', 'trích lại cho', 'trích chuyển', 'trích chuyển cho', 'số tiền chi từ ngân sách nhà nước', 'số tiền chi từ ngân sách', 'chi từ ngân sách nhà nước', 'chi từ ngân sách', 'chi từ nguồn ngân sách', 'chi', 'chi trả', 'số chi', 'tổng chi', 'tổng số chi', 'tổng số tiền chi', 'số tiền chi', 'số tiền chi trả', 'chi khám chữa bệnh', 'chi khám, chữa bệnh', 'chi kcb', 'chi phí khám, chữa bệnh', 'chi phí khám chữa bệnh', 'chi phí kcb', 'chi phí', 'số chi phí', 'tổng số chi phí', 'thanh toán', 'đề nghị thanh toán', 'chi phí đề nghị thanh toán', 'số tiền đề nghị thanh toán', 'số tiền đề nghị', 'kinh phí', 'chi bhxh', 'chi bhyt', 'chi các chế độ', 'chi chế độ', 'quyết toán', 'chi quản lý', 'chi phí quản lý', 'dự toán chi', 'tiền chi', 'chi tiền', 'quyết toán chi', 'dự toán'] },
  // "bội chi quỹ KCB BHYT hơn 1.913 tỷ đồng" · "quỹ còn kết dư 49.000 tỷ đồng"
  { family: 'balance', weight: 3, words: ['thiếu hụt', 'bhyt thiếu hụt', 'tức thiếu', 'bị thiếu hụt', 'quỹ thiếu', 'quỹ thiếu hụt', 'quỹ dự báo thiếu', 'thiếu hụt quỹ', 'bhyt âm', 'quỹ âm', 'bhxh âm', 'đang âm', 'kết dư', 'bội chi', 'vượt quỹ', 'số dư', 'thặng dư', 'cân đối quỹ', 'âm quỹ', 'mất cân đối', 'bội chi quỹ', 'tồn dư', 'dư quỹ', 'quỹ dự phòng', 'cân đối được quỹ', 'chi vượt quỹ', 'số kết dư', 'số kết dư quỹ', 'kết dư quỹ', 'dự phòng', 'chi vượt', 'vượt chi', 'quỹ bhxh còn', 'quỹ bhyt còn', 'đã âm', 'bị âm', 'âm', 'vượt khả năng chi trả', 'vượt khả năng chi trả của quỹ', 'tiêu quá', 'chi quá', 'vượt thu', 'chi vượt thu', 'vượt số thu'] },
  // "vượt dự toán chi khám, chữa bệnh 74 tỷ đồng" · "20 cơ sở vượt dự toán"
  {
    family: 'overrun',
    weight: 3,
    words: ['vượt dự toán', 'chi vượt dự toán', 'vượt dự toán chi', 'vượt dự toán giao', 'vượt dự toán được giao', 'vượt trần', 'vượt tổng mức thanh toán'],
  },
  // "tiền lãi phạt hơn 31 tỷ đồng"
  { family: 'debt', weight: 3, words: ['tiền lãi phạt', 'số tiền lãi phạt', 'lãi chậm nộp', 'tiền lãi chậm nộp', 'tiền lãi chậm đóng', 'lãi phạt chậm đóng', 'lãi phạt chậm nộp', 'tiền lãi phạt chậm đóng', 'tiền lãi phạt chậm nộp'] },
  // "phủ BHYT 94,15% dân số" · "độ che phủ BHYT"
  { family: 'cover', weight: 3, words: ['độ che phủ', 'che phủ', 'phủ bhyt', 'phủ bhxh', 'phủ bhtn', 'phủ sóng bhyt', 'phủ kín bhyt', 'tỷ lệ phủ', 'diện phủ', 'phủ sóng'] },
  // "thuyết phục được 485 bà con" · "922 người mua mới BHYT hộ gia đình"
  { family: 'new', weight: 3, words: ['thuyết phục được', 'thu hút thêm', 'thu hút được', 'kết nạp', 'kết nạp thêm', 'mua mới bhyt', 'mua mới thẻ', 'đóng mới bhxh', 'báo tăng', 'báo tăng mới', 'gia nhập mới', 'lần đầu đăng ký', 'đăng ký đóng mới', 'có thêm mới', 'lập danh sách tham gia', 'vào diện tham gia', 'tuyên truyền được', 'vận động, tuyên truyền được'] },
  // "để về đích, quý này phải tăng thêm 9.100 người": those who are still to be won
  { family: 'new', weight: 3, words: ['phải tăng thêm', 'cần tăng thêm', 'phải có thêm', 'cần có thêm', 'phải thêm', 'cần thêm'] },
  // "nợ BHXH, BHYT, BHTN 430 tỷ đồng" · "947 đơn vị chậm đóng"
  { family: 'debt', weight: 3, words: ['khoản nợ khó thu', 'khoản nợ khó đòi', 'nợ khó đòi', 'số nợ khó thu', 'nợ khó thu hồi', 'số tiền phải tính lãi', 'chưa đóng đủ', 'không đóng', 'chưa nộp', 'không nộp', 'ảnh hưởng', 'ảnh hưởng đến', 'ảnh hưởng tới', 'ảnh hưởng đến quyền lợi', 'ảnh hưởng quyền lợi', 'ảnh hưởng đến quyền lợi của', 'nợ', 'nợ đọng', 'nợ đóng', 'số tiền nợ đóng', 'tổng số tiền nợ đóng', 'tổng số nợ đóng', 'tiền nợ đóng', 'số nợ đóng', 'số tiền nợ đọng', 'tổng số tiền nợ đọng', 'số nợ', 'số tiền nợ', 'tiền nợ', 'tổng nợ', 'tổng số nợ', 'tổng số tiền nợ', 'chậm đóng', 'số tiền chậm đóng', 'trốn đóng', 'chậm nộp', 'nợ kéo dài', 'còn nợ', 'bị nợ', 'nợ lãi', 'lãi chậm đóng', 'tỷ lệ nợ', 'tỉ lệ nợ', 'nợ phải thu', 'dư nợ', 'nợ tiền', 'chây ỳ', 'nợ khó thu', 'nợ bảo hiểm', 'nợ bhxh', 'nợ bhyt', 'tỷ lệ chậm đóng', 'tỷ lệ số tiền chậm đóng', 'khoản nợ', 'nợ xấu', 'nợ gốc', 'nợ quá hạn', 'số tiền trốn đóng', 'tiền chậm đóng', 'lãi phạt', 'lãi phát sinh', 'chưa đóng'] },
  // "thu hồi 818 tỷ đồng" · "từ chối thanh toán 9,7 tỷ đồng"
  { family: 'recover', weight: 3, words: ['không chấp nhận thanh toán', 'chưa chấp nhận thanh toán', 'chưa chấp nhận quyết toán', 'không chấp nhận quyết toán', 'thu hồi', 'số tiền thu hồi', 'tổng số tiền thu hồi', 'đã nộp', 'thu lại được', 'truy nộp', 'truy thu', 'xuất toán', 'giảm quyết toán', 'từ chối thanh toán', 'từ chối', 'giảm trừ', 'giảm trừ thanh toán', 'khắc phục nợ', 'thu nợ', 'thu hồi nợ', 'hoàn trả', 'đã khắc phục', 'nộp số tiền nợ', 'trả nợ', 'thoái thu', 'thu hồi về quỹ', 'yêu cầu thu hồi', 'kiến nghị thu hồi', 'đôn đốc thu', 'thu được nợ', 'nộp khắc phục', 'khắc phục', 'nộp tiền nợ', 'đã nộp tiền', 'cắt giảm', 'nộp lại', 'giảm thanh toán', 'truy đóng', 'thu về quỹ', 'hoàn trả quỹ'] },
  // "kiện ra tòa, đòi được 2,4 tỷ đồng" · "phải nộp bù 640 triệu đồng" · "sau thanh tra, các đơn vị đã trả được 12 tỷ đồng"
  { family: 'recover', weight: 3, words: ['đòi được', 'đòi lại', 'đòi lại được', 'đòi về', 'trả được', 'trả được nợ', 'nộp bù', 'đóng bù', 'nộp bổ sung', 'đóng bổ sung', 'truy đóng bổ sung', 'trả dần', 'nộp trả', 'nộp đủ', 'hoàn lại', 'hoàn trả lại', 'trả lại quỹ', 'trả lại cho quỹ', 'nộp về quỹ', 'nộp lại quỹ', 'bồi hoàn', 'truy hoàn', 'thu hồi được', 'thoái trả', 'đơn vị nộp', 'doanh nghiệp nộp', 'nộp tiền', 'nộp số tiền', 'nộp với số tiền', 'khắc phục hậu quả', 'nộp khắc phục hậu quả', 'khắc phục được', 'khắc phục số tiền', 'giảm chi', 'kiến nghị giảm chi', 'thi hành án thu', 'thi hành án thu được', 'thi hành án thu về', 'nộp được', 'đã nộp được', 'mới nộp được', 'chỉ nộp được', 'nộp dứt điểm', 'buộc trả', 'bị buộc trả', 'buộc phải trả', 'phải hoàn trả', 'phải nộp lại', 'tiền thu về', 'số tiền thu về', 'trả dứt điểm', 'chuyển trả', 'đã chuyển trả', 'chuyển nộp', 'đã chuyển nộp'] },
  // "khoản chi sai chưa thu hồi được còn 1,2 tỷ đồng": what is still to come back
  { family: 'recover', weight: 3, words: ['chưa thu hồi', 'chưa thu hồi được', 'chưa đòi được', 'chưa đòi lại được', 'chưa nộp lại', 'chưa hoàn trả', 'còn phải thu hồi', 'phải thu hồi', 'chưa truy thu', 'chưa truy thu được'] },
  // "99.252 người hưởng lương hưu, trợ cấp BHXH"
  { family: 'receive', weight: 3, words: ['lãnh lương hưu', 'lãnh trợ cấp', 'lĩnh lương hưu', 'lĩnh', 'lĩnh trợ cấp', 'được điều chỉnh lương hưu', 'được điều chỉnh tăng lương hưu', 'được tăng lương hưu', 'được điều chỉnh', 'đang hưởng', 'hưởng lương hưu', 'hưởng trợ cấp', 'hưởng chế độ', 'hưởng các chế độ', 'nhận lương hưu', 'hưởng', 'hưởng bhxh', 'hưởng hưu', 'nhận chế độ', 'nhận trợ cấp', 'hưu trí', 'được hưởng', 'thụ hưởng', 'nghỉ hưu', 'nhận lương', 'nghỉ việc hưởng', 'hưu'] },
  // "giải quyết cho 21.081 lượt người hưởng các chế độ BHXH"
  { family: 'settle', weight: 3, words: ['được trợ cấp', 'nhận trợ cấp thất nghiệp', 'lãnh trợ cấp thất nghiệp', 'lĩnh trợ cấp thất nghiệp', 'được chi trả trợ cấp thất nghiệp', 'được trả trợ cấp thất nghiệp', 'hưởng tctn', 'hưởng các chế độ bhxh một lần', 'hưởng chế độ bhxh một lần', 'hưởng bhxh 1 lần', 'hưởng chính sách bhxh một lần', 'tỷ lệ rút', 'rời khỏi hệ thống', 'rời bỏ hệ thống', 'rời hệ thống', 'rời khỏi lưới an sinh', 'rời lưới an sinh', 'hưởng trợ cấp bhxh một lần', 'nhận bhxh 1 lần', 'hưởng các chế độ bhxh 1 lần', 'hưởng chế độ bhxh 1 lần', 'đã nộp hồ sơ', 'đến nộp hồ sơ', 'giải quyết', 'đã giải quyết', 'xét duyệt', 'giải quyết chế độ', 'giải quyết hưởng', 'được giải quyết', 'giải quyết mới', 'tiếp nhận', 'tiếp nhận và giải quyết', 'giải quyết cho', 'có quyết định hưởng', 'quyết định hưởng', 'ra quyết định', 'được học nghề', 'được đào tạo nghề', 'tạm dừng hưởng', 'tạm dừng hưởng trợ cấp', 'chấm dứt hưởng', 'chấm dứt hưởng trợ cấp', 'bảo lưu thời gian đóng', 'rút được', 'rút ra được', 'rút về', 'rút về được', 'nhận một lần', 'rút bhxh một lần', 'hưởng bhxh một lần', 'nhận bhxh một lần', 'bhxh một lần', 'bhxh 1 lần', 'rút bảo hiểm xã hội một lần', 'hưởng chế độ ốm đau', 'hưởng chế độ thai sản', 'ốm đau', 'thai sản', 'dưỡng sức', 'hưởng trợ cấp thất nghiệp', 'nộp hồ sơ', 'hồ sơ đề nghị', 'đề nghị hưởng', 'trợ cấp một lần', 'trợ cấp 1 lần', 'hưởng trợ cấp một lần', 'hưởng trợ cấp 1 lần', 'hưởng mới', 'hỗ trợ học nghề', 'tư vấn', 'giới thiệu việc làm', 'thẩm định', 'được hỗ trợ học nghề', 'hưởng một lần', 'rút một lần', 'chế độ ốm đau', 'nộp đơn', 'đăng ký thất nghiệp'] },
  // "22.471 người nhận lương hưu qua tài khoản ATM"
  { family: 'cashless', weight: 3, words: ['qua tài khoản', 'chuyển khoản', 'bằng chuyển khoản', 'qua chuyển khoản', 'hình thức chuyển khoản', 'bằng hình thức chuyển khoản', 'qua atm', 'qua thẻ atm', 'tài khoản cá nhân', 'tài khoản atm', 'không dùng tiền mặt', 'qua ngân hàng', 'tài khoản ngân hàng', 'qua thẻ', 'qua tài khoản cá nhân', 'qua tài khoản ngân hàng', 'qua tài khoản thẻ', 'phương thức không dùng tiền mặt', 'hình thức không dùng tiền mặt', 'qua hệ thống ngân hàng'] },
  // "117,6 ngàn lượt khám, chữa bệnh BHYT"
  { family: 'visit', weight: 3, words: ['ca phẫu thuật', 'số ca phẫu thuật', 'ca mổ', 'khám, chữa bệnh', 'khám chữa bệnh', 'khám bệnh', 'khám bệnh, chữa bệnh', 'kcb', 'đi khám', 'điều trị nội trú', 'điều trị ngoại trú', 'điều trị', 'nội trú', 'ngoại trú', 'đến khám', 'chữa bệnh', 'khám', 'thông tuyến', 'chuyển tuyến', 'mổ', 'đi mổ', 'lọc máu', 'chạy thận', 'chạy thận nhân tạo'] },
  // "kéo dài 7,1 ngày nằm viện"
  { family: 'stay', weight: 2, words: ['nằm viện', 'ngày điều trị', 'ngày giường', 'kéo dài bệnh nhân', 'kéo dài thời gian nằm viện'] },
  // "ca phẫu thuật tốn 1,2 tỷ đồng": the price of one case, not the spending of a place
  { family: 'cost', weight: 2, words: ['giá dịch vụ', 'giá khám', 'tổng chi phí', 'viện phí', 'chi phí điều trị', 'tiền thuốc', 'chi phí bình quân', 'bình quân một lượt', 'bình quân mỗi lượt', 'giá thuốc', 'một ca', 'mỗi ca', 'ca bệnh', 'giá giường', 'tiền khám', 'tiền điều trị', 'giá một lần khám', 'chi phí một lượt', 'chi phí cho một', 'chi phí thuốc', 'tiền xét nghiệm', 'chi phí xét nghiệm', 'tiền xét nghiệm, chẩn đoán hình ảnh', 'tiền chẩn đoán hình ảnh', 'chi phí chẩn đoán hình ảnh', 'tiền vật tư y tế', 'chi phí vật tư y tế', 'tiền vật tư', 'tiền dịch vụ kỹ thuật', 'chi phí dịch vụ kỹ thuật', 'tiền phẫu thuật', 'tiền thủ thuật', 'tiền phẫu thuật, thủ thuật', 'tiền công khám', 'chi phí giường', 'chi phí ngày giường', 'tiền ngày giường', 'tiền nằm viện', 'tiền viện phí'] },
  // "cấp 615.839 thẻ BHYT"
  { family: 'card', weight: 2, words: ['cấp thẻ bhyt cho', 'cấp thẻ bảo hiểm y tế cho', 'cấp mới bảo hiểm y tế cho', 'cấp mới bhyt cho', 'cấp bhyt cho', 'cấp bảo hiểm y tế cho', 'cấp phát thẻ bhyt cho', 'cấp miễn phí thẻ bhyt cho', 'chuyển mã quyền lợi', 'thẻ bhyt', 'thẻ bảo hiểm y tế', 'cấp thẻ', 'gia hạn thẻ', 'cấp mới, gia hạn', 'thẻ', 'cấp lại thẻ', 'đổi thẻ', 'phát hành thẻ'] },
  // "2.300 người nghèo được cấp thẻ" · "100% hộ nghèo được cấp thẻ"
  { family: 'issued', weight: 3, words: ['được cấp thẻ', 'đã được cấp thẻ', 'được cấp bhyt', 'được cấp thẻ bhyt', 'được cấp thẻ bảo hiểm y tế', 'được mua thẻ', 'được mua thẻ bhyt', 'được mua thẻ bảo hiểm y tế', 'được mua bhyt', 'được ngân sách mua thẻ', 'được nhà nước mua thẻ'] },
  // "tạm dừng đóng vào quỹ hưu trí cho 14 đơn vị với 350 lao động"
  { family: 'pause', weight: 3, words: ['hoãn đóng', 'tạm hoãn đóng', 'giãn đóng', 'hoãn đóng quỹ hưu trí', 'hoãn đóng vào quỹ hưu trí', 'hoãn đóng quỹ hưu trí, tử tuất', 'hoãn đóng vào quỹ hưu trí, tử tuất', 'tạm dừng đóng', 'tạm dừng đóng bhxh', 'tạm dừng đóng bảo hiểm xã hội', 'được tạm dừng đóng', 'tạm dừng đóng vào quỹ hưu trí', 'tạm dừng đóng quỹ hưu trí', 'tạm dừng đóng vào quỹ hưu trí và tử tuất', 'tạm dừng đóng vào quỹ hưu trí, tử tuất', 'tạm dừng đóng quỹ hưu trí, tử tuất', 'tạm dừng đóng quỹ hưu trí và tử tuất'] },
  { family: 'book', weight: 2, words: ['có sổ bhxh', 'đã có sổ bhxh', 'có sổ bảo hiểm xã hội', 'được cấp sổ bhxh', 'sổ bhxh', 'sổ bảo hiểm xã hội', 'cấp sổ', 'trả sổ', 'bàn giao sổ', 'chốt sổ', 'sổ', 'trao sổ'] },
  // "thanh tra, kiểm tra tại 1.250 đơn vị"
  { family: 'inspect', weight: 3, words: ['rút ngẫu nhiên', 'chọn ngẫu nhiên', 'kiểm tra ngẫu nhiên', 'rà soát ngẫu nhiên', 'giám sát', 'thanh tra', 'kiểm tra', 'thanh tra, kiểm tra', 'thanh, kiểm tra', 'thanh tra chuyên ngành', 'thanh tra đột xuất', 'kiểm tra đột xuất', 'kiểm tra nội bộ', 'kiểm tra chuyên ngành', 'thanh tra liên ngành', 'thanh kiểm tra', 'thanh kiểm tra đột xuất', 'thanh kiểm tra chuyên ngành', 'thanh, kiểm tra đột xuất', 'thanh tra, kiểm tra đột xuất', 'thanh tra, kiểm tra chuyên ngành', 'thanh tra, kiểm tra liên ngành', 'kiểm tra, đối chiếu', 'qua đối chiếu', 'cuộc thanh tra', 'cuộc kiểm tra', 'kiểm tra liên ngành', 'được thanh tra', 'được kiểm tra', 'tiến hành thanh tra', 'tiến hành kiểm tra', 'hậu kiểm', 'kiểm toán tại'] },
  // "khởi kiện 402 doanh nghiệp" · "chi sai 26 tỷ đồng" · "trục lợi"
  { family: 'violate', weight: 3, words: ['hồ sơ đề nghị khởi tố', 'đề nghị khởi tố', 'không đủ điều kiện thanh toán', 'bị can', 'bị cáo', 'nhiều hơn thực tế', 'cao hơn thực tế', 'trái quy định', 'trái với quy định', 'sai lệch', 'sai khác', 'không hợp lệ', 'kiến nghị chấn chỉnh', 'chấn chỉnh', 'chỉ định không cần thiết', 'không cần thiết', 'chưa cần thiết', 'quá mức cần thiết', 'xử lý hình sự', 'tội trốn đóng', 'phạm tội', 'dấu hiệu tội phạm', 'trục lợi quỹ', 'lập khống hồ sơ', 'hồ sơ khống', 'thanh toán khống', 'khai khống', 'nộp đơn khởi kiện', 'đã nộp đơn khởi kiện', 'sang cơ quan công an', 'sang công an', 'cơ quan công an', 'cơ quan cảnh sát điều tra', 'đóng bhxh thiếu', 'đóng thiếu thời gian', 'đóng thiếu thời gian phải tham gia', 'thiếu thời gian', 'chưa được đóng', 'đóng chưa đủ', 'đóng không đủ', 'đóng bhxh chưa đúng', 'đóng chưa đúng', 'vi phạm', 'chi sai', 'trục lợi', 'khởi kiện', 'bị khởi kiện', 'sai quy định', 'không đúng quy định', 'sai phạm', 'lạm dụng', 'áp sai giá', 'áp giá', 'kiến nghị khởi tố', 'khởi tố', 'truy tố', 'đề nghị truy tố', 'bị truy tố', 'cơ quan điều tra', 'chuyển hồ sơ', 'chuyển cơ quan công an', 'gian lận', 'giả mạo', 'chiếm đoạt', 'thanh toán sai', 'không đúng thực tế', 'cấp trùng', 'trùng thẻ', 'kê khống', 'làm giả', 'sai đối tượng', 'sai chế độ', 'hưởng sai', 'chưa giảm trừ', 'tòa án', 'xét xử', 'sai mức', 'vượt mức quy định', 'thất thoát', 'tố cáo', 'tố giác', 'ngoài danh mục', 'hợp lý, hợp lệ', 'không hợp lý', 'thanh toán không đúng', 'đóng sai', 'đóng thiếu', 'đóng không đúng', 'chưa đúng quy định', 'chênh lệch', 'lập khống', 'kê đơn', 'mượn thẻ', 'gây thiệt hại', 'thiệt hại'] },
  // "cấp khống 320 giấy nghỉ ốm" · "thu trùng 48 trường hợp" · "31 đơn vị đóng thiếu mức cho 210 lao động" · "thụ lý 12 vụ kiện"
  { family: 'violate', weight: 3, words: ['cấp khống', 'ký khống', 'bán khống', 'mua bán giấy', 'mua bán trái phép', 'bán trái phép', 'giấy giả', 'sổ giả', 'giả chữ ký', 'thu lợi', 'thu lời', 'thu lợi bất chính', 'thu lời bất chính', 'hưởng lợi bất chính', 'thu trùng', 'trùng đối tượng', 'trùng đối tượng đóng', 'trùng thời gian đóng', 'trùng thời gian hưởng', 'trùng chế độ', 'vẫn lập hồ sơ đề nghị', 'vẫn lập hồ sơ đề nghị thanh toán', 'vẫn lập hồ sơ thanh toán', 'vẫn đề nghị thanh toán', 'vẫn đề nghị quỹ thanh toán', 'vẫn đề nghị quỹ bhyt thanh toán', 'chi trùng', 'chi trả trùng', 'chi trả sai', 'chi trả thừa', 'chi trả không đúng', 'đóng trùng', 'hưởng trùng', 'thu sai', 'thu sai đối tượng', 'chi không đúng', 'chi chưa đúng', 'hưởng không đúng', 'hưởng sai chế độ', 'khai gian', 'khai man', 'gian dối', 'đơn vị đóng thiếu', 'đơn vị đóng không đúng', 'đơn vị đóng chưa đúng', 'đơn vị đóng sai', 'doanh nghiệp đóng thiếu', 'doanh nghiệp đóng không đúng', 'doanh nghiệp đóng chưa đúng', 'đóng thiếu mức', 'thụ lý', 'vụ kiện', 'vụ án', 'ra tòa', 'đưa ra tòa', 'kiện ra tòa', 'khởi kiện ra tòa', 'bị bỏ sót', 'cho công an', 'thanh toán trùng', 'thanh toán thừa', 'chi thừa', 'chi vượt quy định', 'trả thừa', 'chưa cần nằm viện', 'không cần nằm viện', 'chưa đến mức nằm viện', 'tạm dừng hợp đồng', 'bị tạm dừng hợp đồng', 'chấm dứt hợp đồng', 'bị chấm dứt hợp đồng', 'bị đình chỉ', 'đã chết mà', 'dù không nghỉ việc', 'dù đã nghỉ việc'] },
  // "số tiền chi sai là 36 triệu đồng" · "quyết toán sai cho hai bệnh viện" · "chuyển công an 5 hồ sơ"
  { family: 'violate', weight: 3, words: ['số tiền chi sai', 'tiền chi sai', 'khoản chi sai', 'quyết toán sai', 'số tiền quyết toán sai', 'số tiền thanh toán sai', 'đề nghị thanh toán sai', 'đề nghị thanh toán không đúng', 'đề nghị thanh toán thừa', 'đề nghị thanh toán khống', 'đề nghị thanh toán trùng', 'thanh toán chưa đúng', 'quyết toán không đúng', 'quyết toán khống', 'chuyển công an', 'chuyển sang công an', 'chuyển cơ quan điều tra'] },
  // "lập 1.240 hồ sơ bệnh án khống"
  { family: 'violate', weight: 3, words: ['khống', 'bệnh án khống', 'chứng từ khống', 'hồ sơ bệnh án khống'] },
  // "6,4 tỷ đồng không có khả năng thu hồi": a debt, nothing recovered
  { family: 'debt', weight: 3, words: ['không có khả năng thu hồi', 'không còn khả năng thu hồi', 'khó có khả năng thu hồi', 'mất khả năng thu hồi', 'không có khả năng thu', 'khó thu hồi', 'không thể thu hồi'] },
  // "giám định phát hiện 4.120 hồ sơ trùng lặp" · "310 thẻ BHYT cho mượn"
  { family: 'violate', weight: 3, words: ['trùng lặp', 'bị trùng lặp', 'hồ sơ trùng lặp', 'cho mượn thẻ', 'bị cho mượn'] },
  // "kết luận nêu chưa thu 2,1 tỷ đồng tiền BHXH của 46 đơn vị"
  { family: 'debt', weight: 3, words: ['chưa thu', 'chưa thu được', 'còn phải thu'] },
  // "9 doanh nghiệp tự nguyện nộp 2,1 tỷ đồng trước khi ra tòa"
  { family: 'recover', weight: 3, words: ['tự nguyện nộp', 'tự giác nộp', 'chấp hành nộp', 'doanh nghiệp tự nguyện nộp', 'đơn vị tự nguyện nộp', 'đơn vị tự giác nộp'] },
  // "78 trường hợp đã nghỉ hưu vẫn bị thu BHXH": collected by mistake; "bị thu hồi" and "bị truy thu" are of the family above
  { family: 'violate', weight: 2, words: ['bị thu', 'vẫn bị thu', 'vẫn thu'] },
  { family: 'recover', weight: 3, words: ['bị thu hồi', 'bị truy thu'] },
  // "xử phạt vi phạm hành chính với số tiền 3,2 tỷ đồng"
  { family: 'fine', weight: 3, words: ['phạt', 'tiền phạt', 'phạt tiền', 'mức phạt', 'bị phạt', 'xử phạt vi phạm hành chính', 'xử phạt hành chính', 'quyết định xử phạt', 'số tiền phạt', 'nộp phạt', 'doanh nghiệp nộp phạt', 'đơn vị nộp phạt', 'công ty nộp phạt', 'phạt vi phạm', 'xử phạt', 'phạt hành chính'] },
  // "ra 12 quyết định xử phạt vi phạm hành chính với số tiền 640 triệu đồng"
  { family: 'fine', weight: 3, words: ['quyết định xử phạt vi phạm hành chính', 'quyết định xử phạt hành chính', 'phạt vi phạm hành chính', 'xử phạt vi phạm', 'số tiền xử phạt', 'tiền xử phạt', 'số tiền xử phạt vi phạm hành chính', 'tiền xử phạt vi phạm hành chính', 'số tiền phạt vi phạm hành chính', 'tiền phạt vi phạm hành chính', 'số tiền phạt vi phạm', 'tiền phạt vi phạm'] },
  // "mức đóng BHYT bằng 4,5% lương cơ sở"
  { family: 'contribute', weight: 3, words: ['bình quân mỗi thẻ', 'bình quân mỗi thẻ bhyt', 'đóng', 'mức đóng', 'tỷ lệ đóng', 'tỉ lệ đóng', 'đóng bằng', 'mức phí', 'phí tham gia', 'mệnh giá thẻ', 'mệnh giá', 'số tiền đóng', 'mức đóng góp', 'đóng góp', 'trích đóng', 'mức tham gia', 'phí bhyt', 'đóng phí', 'tỷ lệ trích', 'đóng hằng tháng', 'đóng hàng tháng', 'mức thu', 'đóng vào', 'chỉ đóng', 'mức đóng thấp nhất', 'mức đóng cao nhất', 'đóng quỹ', 'tiền mua thẻ', 'chi phí mua thẻ', 'chi phí mua thẻ bhyt', 'chi phí mua bhyt', 'giá thẻ', 'đóng thêm', 'tự đóng', 'quỹ bhxh đóng', 'do quỹ', 'giảm mức đóng'] },
  // "143 nhân viên phải đóng BHXH" are those who should be in; "phải đóng 8%" is what each pays
  { family: 'due', weight: 3, words: ['phải đóng', 'bắt buộc đóng', 'buộc đóng', 'buộc phải đóng', 'bị buộc đóng', 'có nghĩa vụ đóng', 'có trách nhiệm đóng', 'phải trích đóng', 'lẽ ra phải đóng', 'phải mua'] },
  // "mức hưởng 80% chi phí KCB" · "lương hưu hằng tháng bằng 45%" · "tăng 15% lương hưu"
  { family: 'benefit', weight: 3, words: ['mức hưởng', 'tỷ lệ hưởng', 'tỉ lệ hưởng', 'tỉ lệ lương hưu', 'tỷ lệ lương hưu', 'mức lương hưu', 'lương hưu', 'mức trợ cấp', 'trợ cấp', 'được thanh toán', 'quỹ bhyt thanh toán', 'quyền lợi', 'mức hưởng bhyt', 'tính thêm', 'lương hưu hằng tháng', 'lương hưu hàng tháng', 'lương hưu bình quân', 'lương hưu thấp nhất', 'lương hưu cao nhất', 'lương hưu tối đa', 'mức lương hưu bình quân', 'được quỹ bhyt chi trả', 'bhyt chi trả', 'quỹ bhyt trả', 'được quỹ bhyt trả', 'được bhyt trả', 'được bhyt chi trả', 'được bhyt thanh toán', 'được bảo hiểm y tế trả', 'được bảo hiểm y tế chi trả', 'được bảo hiểm y tế thanh toán', 'quỹ bảo hiểm y tế trả', 'quỹ bảo hiểm y tế chi trả', 'quỹ bảo hiểm y tế thanh toán', 'tiền trợ cấp', 'trợ cấp thai sản', 'mức chi trả', 'nhận mức', 'hưởng mức', 'đồng chi trả', 'cùng chi trả', 'mai táng', 'điều chỉnh lương hưu', 'điều chỉnh tăng lương hưu', 'tăng lương hưu', 'mức hưởng lương hưu', 'hưởng tối đa', 'trợ cấp hưu trí xã hội', 'tỷ lệ hưởng lương hưu', 'tỉ lệ hưởng lương hưu', 'bình quân lương hưu', 'mỗi người nhận', 'mỗi người được nhận', 'mỗi lao động nhận', 'mỗi lao động được nhận', 'mỗi tháng nhận', 'mỗi tháng được nhận', 'nhận mỗi tháng', 'nhận hằng tháng', 'nhận hàng tháng', 'tiền tuất', 'tuất', 'trợ cấp tuất'] },
  // "ngân sách hỗ trợ 70% mức đóng"
  { family: 'subsidy', weight: 3, words: ['hỗ trợ', 'được hỗ trợ', 'ngân sách hỗ trợ', 'hỗ trợ đóng', 'hỗ trợ mức đóng', 'mức hỗ trợ', 'hỗ trợ thêm', 'nhà nước hỗ trợ', 'ngân sách nhà nước đóng', 'ngân sách đóng', 'hỗ trợ mua thẻ', 'hỗ trợ kinh phí', 'kinh phí hỗ trợ', 'trao tặng', 'tặng thẻ', 'tặng sổ', 'cấp miễn phí', 'nhà nước đóng', 'ngân sách nhà nước hỗ trợ', 'hỗ trợ tiền đóng', 'mức đóng được', 'hỗ trợ mua', 'ngân sách nhà nước'] },
  // "lương cơ sở 1.210.000 đồng/tháng"
  { family: 'wage', weight: 3, words: ['lương cơ sở', 'mức lương cơ sở', 'lương tối thiểu', 'lương tối thiểu vùng', 'mức lương tối thiểu', 'mức lương cơ bản', 'tiền lương bình quân', 'tiền lương đóng', 'mức lương đóng', 'lương đóng bhxh', 'tiền lương tháng đóng', 'tiền lương làm căn cứ đóng', 'thu nhập làm căn cứ', 'thu nhập tháng', 'chuẩn nghèo', 'chuẩn hộ nghèo', 'mức tham chiếu', 'mức thu nhập', 'mức lương', 'mức tiền lương', 'căn cứ đóng'] },
  // "còn hơn 7% dân số chưa có BHYT"
  { family: 'uninsured', weight: 3, words: ['chưa tham gia', 'chưa có thẻ', 'chưa có bhyt', 'chưa có bảo hiểm', 'không tham gia', 'không có thẻ', 'chưa được tham gia', 'không có bhyt', 'chưa có bảo hiểm y tế', 'chưa có thẻ bảo hiểm y tế', 'chưa có thẻ bhyt', 'chưa được cấp thẻ', 'chưa được nhận thẻ', 'chưa nhận được thẻ', 'chưa nhận thẻ', 'chưa đóng bhxh', 'không còn được', 'nằm ngoài', 'chưa được bao phủ', 'số dân còn lại', 'không được tham gia', 'chưa tiếp cận', 'ngoài lưới an sinh', 'dừng tham gia', 'ngừng tham gia', 'tạm dừng tham gia', 'không tiếp tục tham gia', 'không còn tham gia'] },
  // "tỷ lệ sử dụng dự toán KCB BHYT là 100,1%"
  { family: 'spend', weight: 3, words: ['tỷ lệ sử dụng dự toán', 'sử dụng dự toán', 'tỷ lệ sử dụng quỹ', 'số chi thanh toán'] },
  // "820 trường hợp sau khi chết vẫn phát sinh chi phí khám bệnh"
  { family: 'violate', weight: 3, words: ['sau khi chết', 'sau khi tử vong', 'đã chết vẫn', 'đã chết nhưng vẫn', 'đã tử vong nhưng vẫn'] },
  // "320.000 tỷ đồng cho ngân sách nhà nước vay, 59.000 tỷ đồng mua trái phiếu": where the fund's money lies
  { family: 'invest', weight: 3, words: ['cho vay', 'cho ngân sách vay', 'cho ngân sách nhà nước vay', 'ngân sách nhà nước vay', 'mua trái phiếu', 'trái phiếu chính phủ', 'mua công trái', 'dư nợ cho vay', 'tổng số tiền đầu tư', 'dư nợ đầu tư', 'số dư đầu tư', 'số tiền đầu tư', 'cho ngân hàng vay', 'cho các ngân hàng vay', 'cho các ngân hàng thương mại vay', 'cho các ngân hàng thương mại nhà nước vay', 'gửi ngân hàng', 'gửi tại ngân hàng', 'gửi tại các ngân hàng', 'nằm ở ngân sách', 'nằm ở ngân sách nhà nước', 'nằm ở trái phiếu', 'được vay'] },
  // "lãi suất bình quân 7,4%" · "lãi thu về từ đầu tư quỹ là 24.000 tỷ đồng"
  { family: 'collect', weight: 3, words: ['lãi suất', 'lãi suất bình quân', 'lãi suất đầu tư', 'lãi suất cho vay', 'lãi suất cho ngân sách vay', 'lãi suất cho ngân sách nhà nước vay', 'lãi suất trái phiếu', 'tỷ lệ lãi', 'tỉ lệ lãi', 'tỷ suất sinh lời', 'lãi thực thu', 'lãi thu về', 'tiền lãi thu về', 'lãi thu được', 'tiền lãi thu được', 'lãi thu về từ đầu tư', 'lãi thu được từ đầu tư'] },
  // "số tham gia BHXH tự nguyện khoảng 2,3 triệu người"
  { family: 'enrol', weight: 2, words: ['số tham gia', 'tổng số tham gia', 'tổng số người tham gia'] },
  // "nghỉ việc hưởng bảo hiểm xã hội một lần"
  { family: 'settle', weight: 3, words: ['nghỉ việc hưởng bhxh một lần', 'hưởng trợ cấp bhxh 1 lần'] },
  // "phát triển đối tượng tham gia BHXH bắt buộc là 2.180 người", "kết quả phát triển BHXH tự nguyện: 1.140 người, đạt 98% kế
  // hoạch": all who take part, unlike "phát triển mới"
  { family: 'enrol', weight: 2, words: ['phát triển đối tượng tham gia', 'công tác phát triển đối tượng', 'công tác phát triển người tham gia', 'kết quả phát triển', 'chỉ tiêu phát triển', 'kế hoạch phát triển', 'tình hình phát triển', 'tiến độ phát triển', 'phát triển bhxh đạt', 'phát triển bhyt đạt', 'phát triển bhxh tự nguyện đạt', 'phát triển bhyt hộ gia đình đạt'] },
  // "3,2 triệu lao động đóng góp vào quỹ hưu trí"
  { family: 'enrol', weight: 2, words: ['đóng vào quỹ', 'đóng góp vào quỹ', 'đóng vào quỹ hưu trí', 'đóng góp vào quỹ hưu trí', 'đóng góp cho quỹ', 'đóng góp cho quỹ hưu trí', 'đóng vào quỹ hưu trí, tử tuất', 'đóng vào quỹ hưu trí và tử tuất', 'đóng góp vào quỹ hưu trí, tử tuất', 'đóng góp vào quỹ hưu trí và tử tuất'] },
  // "97% lao động phi chính thức không có bảo hiểm xã hội"
  { family: 'uninsured', weight: 3, words: ['không có bảo hiểm', 'không có bảo hiểm xã hội', 'không có bhxh', 'không được đóng bhxh', 'không được đóng bảo hiểm xã hội', 'không được đóng bảo hiểm', 'không tham gia vào', 'không tham gia bất kỳ', 'chưa có bhxh', 'chưa có bảo hiểm xã hội', 'không có thẻ bhyt', 'không có thẻ bảo hiểm y tế', 'không có bảo hiểm y tế', 'không còn thẻ', 'không còn thẻ bhyt', 'không còn bhyt', 'hết hạn thẻ', 'thẻ hết hạn', 'mất thẻ', 'bị cắt thẻ', 'không còn được cấp thẻ', 'bỏ bhxh', 'bỏ bhyt', 'bỏ tham gia', 'rời hệ thống bhxh', 'rời khỏi hệ thống bhxh', 'rời lưới an sinh'] },
  // "80% lao động chính thức có BHXH bắt buộc"
  { family: 'enrol', weight: 2, words: ['có bhxh', 'có bảo hiểm xã hội', 'được đóng bhxh', 'được đóng bảo hiểm xã hội', 'có đóng bhxh', 'có đóng bảo hiểm xã hội'] },
  // "quản lý và chi trả cho 1.940 người mỗi tháng"
  { family: 'receive', weight: 3, words: ['chi trả cho', 'quản lý và chi trả cho', 'quản lý, chi trả cho'] },
  // "đạt tỷ lệ BHYT trên 93%"
  { family: 'cover', weight: 3, words: ['tỷ lệ bhyt', 'tỷ lệ bảo hiểm y tế', 'tỷ lệ bhyt toàn dân', 'tỷ lệ bảo hiểm y tế toàn dân', 'tỷ lệ người có thẻ', 'tỷ lệ người dân có thẻ', 'tỷ lệ dân số có thẻ'] },
  // "có 2.300 doanh nghiệp thuộc diện phải tham gia"
  { family: 'eligible', weight: 3, words: ['phải tham gia', 'thuộc diện tham gia', 'thuộc đối tượng', 'diện phải tham gia', 'thuộc đối tượng tham gia', 'tiềm năng', 'đủ điều kiện tham gia', 'có khả năng tham gia', 'thuộc diện phải', 'bắt buộc tham gia', 'buộc tham gia', 'buộc phải tham gia', 'bị buộc tham gia', 'thuộc diện đóng', 'thuộc diện phải đóng', 'diện phải đóng', 'nằm trong diện', 'nằm trong diện tham gia', 'đủ tư cách tham gia', 'thuộc diện bắt buộc tham gia', 'đối tượng bắt buộc', 'đối tượng phải tham gia', 'dư địa', 'có nghĩa vụ tham gia', 'thuộc diện này', 'thuộc diện trên'] },
  // "ký hợp đồng KCB với hơn 2.211 cơ sở y tế" · "240 điểm thu"
  { family: 'network', weight: 3, words: ['cơ sở bhxh', 'bhxh cơ sở quản lý', 'điểm thu', 'đại lý thu', 'đại lý', 'nhân viên thu', 'nhân viên đại lý', 'cơ sở khám, chữa bệnh', 'cơ sở khám chữa bệnh', 'cơ sở kcb', 'cơ sở y tế', 'ký hợp đồng', 'hợp đồng kcb', 'hợp đồng khám', 'điểm chi trả', 'cán bộ giám định', 'giám định viên', 'điểm giao dịch', 'tổ chức dịch vụ', 'tổ chức dịch vụ thu', 'cán bộ bhxh', 'công chức, viên chức', 'bhxh cấp huyện', 'bhxh cơ sở', 'kcb ban đầu', 'trạm y tế', 'bệnh viện', 'phòng khám', 'mạng lưới', 'điểm tư vấn', 'bác sĩ', 'cán bộ, viên chức'] },
  // "12.000 tài khoản VssID" · "đồng bộ 98% dữ liệu với CSDL dân cư"
  { family: 'digital', weight: 3, words: ['tích hợp', 'tích hợp thẻ', 'tích hợp thẻ bhyt', 'được tích hợp', 'tích hợp được', 'dữ liệu người tham gia', 'khớp với dữ liệu', 'khớp dữ liệu', 'khớp đúng với dữ liệu', 'dữ liệu dân cư', 'vssid', 'hồ sơ điện tử', 'giao dịch điện tử', 'đồng bộ', 'cccd', 'căn cước', 'căn cước công dân', 'định danh', 'xác thực', 'dịch vụ công', 'trực tuyến', 'liên thông', 'bệnh án điện tử', 'sổ sức khỏe điện tử', 'cài đặt', 'ứng dụng', 'chữ ký số', 'cơ sở dữ liệu', 'mã số bhxh', 'mã định danh', 'sinh trắc học', 'tra cứu', 'định danh cá nhân', 'toàn trình', 'liên thông dữ liệu', 'chuyển đổi số', 'qua mạng', 'môi trường mạng', 'cổng dịch vụ công', 'số hóa', 'mức độ 4', 'bưu chính'] },
  // "ủng hộ 200 triệu đồng để mua tặng 250 thẻ BHYT"
  { family: 'subsidy', weight: 2, words: ['mua tặng', 'ủng hộ', 'tặng thẻ bhyt', 'tặng sổ bhxh', 'trao thẻ', 'hỗ trợ kinh phí mua', 'trích ngân sách', 'bố trí ngân sách', 'ngân sách địa phương', 'ngân sách tỉnh', 'trả thay', 'đóng thay', 'gánh'] },
  // "7.120 người không còn được ngân sách đóng BHYT" · "Nhà nước góp cho người nghèo 44.000 đồng"
  { family: 'subsidy', weight: 3, words: ['không còn được ngân sách đóng', 'không còn được ngân sách nhà nước đóng', 'không còn được nhà nước đóng', 'không còn được ngân sách hỗ trợ', 'không còn được ngân sách nhà nước hỗ trợ', 'không còn được nhà nước hỗ trợ', 'thôi được ngân sách đóng', 'thôi được nhà nước đóng', 'thôi được hỗ trợ', 'nhà nước góp', 'nhà nước góp cho', 'nhà nước góp thêm', 'ngân sách nhà nước góp', 'ngân sách góp', 'ra khỏi diện được ngân sách đóng', 'ra khỏi diện được nhà nước đóng', 'ra khỏi diện được nhà nước cấp thẻ', 'ra khỏi diện được cấp thẻ', 'ra khỏi diện được hỗ trợ'] },
  // "mỗi lần lọc máu hết 600.000 đồng" · "giá ngày giường từ 441.000 đồng lên 509.400 đồng"
  { family: 'cost', weight: 3, words: ['giường nội khoa', 'giường ngoại khoa', 'ngày giường bệnh', 'mỗi lần', 'một lần lọc máu', 'mỗi đợt', 'một đợt điều trị', 'giá khám bệnh', 'giá dịch vụ khám', 'giá dịch vụ khám bệnh', 'giá dịch vụ y tế', 'giá dịch vụ khám, chữa bệnh', 'giá dịch vụ kcb', 'giá ngày giường', 'giá giường bệnh', 'giá ngày giường bệnh', 'tiền giường', 'giá khám, chữa bệnh', 'giá viện phí', 'chi phí trung bình', 'chi phí mỗi lượt', 'bình quân một đợt', 'chi phí bình quân một lượt', 'mỗi bệnh nhân', 'mỗi người bệnh', 'một bệnh nhân', 'đơn giá', 'giá quy định', 'khung giá', 'giá trần', 'giá thanh toán', 'tiền túi', 'ca điều trị', 'mỗi ca mổ', 'một ca mổ', 'mỗi mũi', 'mỗi liều', 'mỗi viên', 'tốn', 'đơn thuốc', 'mỗi đơn thuốc', 'một đơn thuốc'] },
  // "27.250 người nhận bằng tiền mặt tại bưu điện"
  { family: 'receive', weight: 3, words: ['nhận bằng tiền mặt', 'nhận tiền mặt', 'lĩnh tiền mặt', 'lĩnh bằng tiền mặt', 'nhận trực tiếp bằng tiền mặt', 'đến lĩnh'] },
  // "gần 14 triệu lao động vẫn đứng ngoài" · "1.390 người ngừng đóng"
  { family: 'uninsured', weight: 3, words: ['đứng ngoài', 'vẫn đứng ngoài', 'còn đứng ngoài', 'chưa mua', 'chưa mua bhyt', 'chưa mua thẻ', 'chưa mua lại', 'chưa mua lại thẻ', 'không mua thẻ', 'không mua lại thẻ', 'thôi mua thẻ', 'bỏ mua thẻ', 'không gia hạn thẻ', 'dừng đóng', 'ngừng đóng', 'dừng đóng bhxh', 'ngừng đóng bhxh', 'bỏ đóng'] },
  // "chi BHXH do ngân sách nhà nước bảo đảm 11.300 tỷ đồng, từ quỹ BHXH 34.700 tỷ đồng": out of which purse
  { family: 'spend', weight: 3, words: ['do ngân sách nhà nước bảo đảm', 'do ngân sách nhà nước đảm bảo', 'ngân sách nhà nước bảo đảm', 'ngân sách nhà nước đảm bảo', 'do ngân sách bảo đảm', 'do ngân sách đảm bảo', 'do quỹ bhxh bảo đảm', 'do quỹ bhxh đảm bảo', 'quỹ bhxh bảo đảm', 'quỹ bhxh đảm bảo', 'từ nguồn ngân sách nhà nước', 'nguồn ngân sách nhà nước', 'từ nguồn nsnn', 'nguồn nsnn', 'từ nguồn quỹ bhxh', 'nguồn quỹ bhxh'] },
  // "71.000 lao động đã rút đến lần thứ hai" · "nếu rút sẽ được 76 triệu đồng"
  { family: 'settle', weight: 3, words: ['đã rút', 'rút đến lần', 'rút lần thứ', 'số người rút', 'hồ sơ rút', 'nếu rút', 'rút sẽ được', 'xin rút'] },
  // "tổng chi trả các chế độ BHXH năm 2022 ước là 251.000 tỷ đồng"
  { family: 'spend', weight: 3, words: ['tổng chi trả', 'tổng chi trả các chế độ', 'tổng chi trả các chế độ bhxh', 'tổng số chi trả', 'tổng số chi trả các chế độ'] },
  // "thù lao 4,5% số tiền thu"
  { family: 'spend', weight: 3, words: ['thù lao', 'hoa hồng', 'phí chi trả', 'chi phí chi trả'] },
  // "giá trị thẻ BHYT là 1.263.600 đồng/năm"
  { family: 'contribute', weight: 3, words: ['giá trị thẻ', 'giá trị thẻ bhyt', 'trị giá thẻ', 'tiền mua thẻ bhyt', 'tiền mua bhyt', 'tiền mua một thẻ bhyt', 'tiền đóng bhyt', 'tiền đóng bhxh', 'mức phí bhyt', 'mệnh giá thẻ bhyt', 'giá thẻ bhyt'] },
  // "chỉ đóng BHXH ở mức 4,2 triệu đồng"
  { family: 'cover', weight: 3, words: ['dân số hưởng bhyt', 'dân số được hưởng bhyt', 'dân số thụ hưởng bhyt', 'người dân được hưởng bhyt'] },
  { family: 'visit', weight: 3, words: ['số lượt bệnh nhân', 'số lượt người bệnh', 'số bệnh nhân bhyt', 'số lượt bệnh nhân bhyt'] },
  { family: 'wage', weight: 3, words: ['chọn mức thu nhập', 'đóng trên mức', 'chỉ đóng trên mức', 'đóng bhxh ở mức', 'đóng bhxh theo mức', 'đóng bhxh trên mức', 'đóng theo mức lương', 'đóng trên mức lương', 'mức đóng bhxh theo lương', 'làm căn cứ đóng bhxh', 'làm căn cứ đóng', 'lương thực đóng', 'tiền lương thực đóng', 'mức lương thực đóng', 'mức lương bình quân đóng', 'tiền lương bình quân đóng', 'lương bình quân đóng', 'lương đóng bảo hiểm', 'mức lương đóng bảo hiểm', 'tiền lương đóng bảo hiểm', 'tham chiếu'] },
  // "người lao động góp 1% tiền lương" · "doanh nghiệp chịu 18%"
  { family: 'contribute', weight: 2, words: ['góp', 'chịu', 'nộp bhxh', 'nộp bhyt', 'tự bỏ'] },
  // "trừ phần được hỗ trợ, người này chỉ còn nộp 312.400 đồng"
  { family: 'contribute', weight: 3, words: ['còn nộp', 'chỉ còn nộp', 'còn phải nộp', 'chỉ còn đóng', 'chỉ phải nộp', 'chỉ phải đóng', 'thực đóng', 'thực nộp', 'người lao động trích', 'doanh nghiệp trích', 'trích nộp', 'trích lương đóng'] },
  // "nộp đơn kiện 240 đơn vị" · "làm thủ tục kiện 12 doanh nghiệp" · "310 đơn vị bị kiện"
  { family: 'violate', weight: 3, words: ['kiện', 'bị kiện', 'đơn kiện', 'nộp đơn kiện', 'đã nộp đơn kiện', 'gửi đơn kiện', 'thủ tục kiện', 'kiện tiếp', 'ra tòa án', 'bị đưa ra tòa', 'bị kiện ra tòa'] },
  // "14 trường hợp chưa đóng đủ vẫn được giải quyết chế độ" · "210 trường hợp đóng BHXH, BHYT không đúng"
  { family: 'violate', weight: 3, words: ['vẫn được giải quyết', 'vẫn giải quyết', 'vẫn được thanh toán', 'vẫn thanh toán'] },
  { family: 'violate', weight: 2, words: ['không đúng', 'chưa đúng'] },
  // "năm 2021 chênh lệch thu chi quỹ BHYT là 3.100 tỷ đồng" · "quỹ BHYT dư 12.000 tỷ đồng"
  { family: 'balance', weight: 3, words: ['chênh lệch thu chi', 'chênh lệch thu, chi', 'chênh lệch thu và chi', 'chênh lệch thu - chi', 'chênh lệch giữa thu và chi', 'chênh lệch giữa số thu và số chi', 'chênh lệch thu lớn hơn chi', 'chênh lệch thu chi quỹ', 'quỹ bhyt dư', 'quỹ bhxh dư', 'quỹ bhtn dư'] },
  // "quỹ BHYT thâm hụt 310 tỷ đồng"
  { family: 'balance', weight: 3, words: ['thâm hụt', 'bị thâm hụt', 'thâm hụt quỹ', 'hụt quỹ', 'hụt thu', 'còn dư', 'quỹ còn dư', 'còn kết dư', 'quỹ dư', 'tồn quỹ', 'lạm quỹ', 'thâm quỹ', 'bội thu', 'tiêu quá quỹ', 'tiêu quá phần quỹ', 'tiêu quá phần quỹ được sử dụng', 'tiêu quá quỹ được sử dụng', 'chi quá quỹ', 'chi quá quỹ được sử dụng', 'vượt quỹ được sử dụng', 'vượt quỹ được giao', 'vượt phần quỹ được sử dụng', 'chi vượt quỹ được sử dụng', 'chi vượt quỹ được giao', 'hụt', 'thu không đủ chi', 'thu không đủ bù chi'] },
  // "kiến nghị tạm thời không thanh toán 7,2 tỷ đồng" · "2 doanh nghiệp chịu trả" · "bệnh viện đã trả lại đủ 14 triệu đồng"
  { family: 'recover', weight: 3, words: ['không thanh toán', 'tạm thời không thanh toán', 'đề nghị không thanh toán', 'tạm dừng thanh toán', 'chưa thanh toán', 'tạm thời chưa thanh toán', 'chịu trả', 'chịu trả nợ', 'chịu nộp', 'trả lại', 'đã trả lại', 'trả lại đủ', 'trả lại cho', 'thu về', 'thu về được'] },
  // "công ty mới nộp được 300 triệu đồng" · "sau đôn đốc, đơn vị đã nộp thêm 2 tỷ đồng"
  { family: 'recover', weight: 3, words: ['đã nộp thêm', 'nộp thêm được', 'đã đóng lại', 'đóng được nợ'] },
  // "vừa đi làm vừa hưởng trợ cấp thất nghiệp" · "có việc làm vẫn nhận trợ cấp"
  { family: 'violate', weight: 3, words: ['vừa đi làm vừa hưởng', 'vừa đi làm vừa nhận', 'vừa đi làm, vừa hưởng', 'vừa đi làm, vừa nhận', 'vừa có việc làm vừa hưởng', 'có việc làm vẫn hưởng', 'có việc làm vẫn nhận', 'có việc làm nhưng vẫn hưởng', 'có việc làm nhưng vẫn nhận', 'có việc làm mà vẫn hưởng', 'đi làm vẫn hưởng', 'đi làm vẫn nhận'] },
  // "chị chưa nhận được 28 triệu đồng tiền thai sản"
  { family: 'benefit', weight: 3, words: ['tiền thai sản', 'tiền trợ cấp thai sản', 'tiền ốm đau', 'tiền chế độ thai sản', 'tiền chế độ ốm đau', 'tiền mai táng'] },
  // "bạn chọn mức 3 triệu đồng thì mỗi tháng đóng 660.000 đồng"
  { family: 'wage', weight: 3, words: ['chọn mức', 'chọn đóng theo mức', 'chọn đóng ở mức', 'lựa chọn mức', 'chọn mức lương', 'lựa chọn mức thu nhập'] },
  // "412 công nhân không được chốt sổ" · "9.100 lao động bị treo quyền lợi BHXH với 310 tỷ đồng"
  { family: 'debt', weight: 3, words: ['treo quyền lợi', 'bị treo quyền lợi', 'treo bhxh', 'bị treo bhxh', 'treo sổ', 'bị treo sổ', 'treo sổ bhxh', 'bị treo sổ bhxh', 'không được chốt sổ', 'chưa được chốt sổ', 'không chốt được sổ', 'chưa chốt được sổ', 'không thể chốt sổ', 'không được giải quyết chế độ', 'chưa được giải quyết chế độ'] },
  // "chi bộ máy hơn 7.000 tỷ đồng" · "quỹ ốm đau chi hết 84% số thu"
  { family: 'spend', weight: 3, words: ['chi bộ máy', 'chi phí bộ máy', 'chi phí quản lý bộ máy', 'chi hết', 'đã chi hết', 'tiêu hết', 'đã tiêu hết', 'xài hết', 'đã xài hết', 'dùng hết', 'sử dụng hết'] },
  // "tiền lãi từ hoạt động đầu tư là 24.000 tỷ đồng"
  { family: 'collect', weight: 3, words: ['tiền lãi từ hoạt động đầu tư', 'lãi từ hoạt động đầu tư', 'tiền lãi từ đầu tư', 'tiền sinh lời', 'tiền sinh lời từ đầu tư', 'tiền lãi đầu tư'] },
  // "mới 26% doanh nghiệp tham gia" · "số DN tham gia mới chừng 51%"
  { family: 'employer', weight: 3, words: ['dn tham gia', 'số dn tham gia', 'số doanh nghiệp tham gia', 'số đơn vị tham gia', 'dn đang tham gia'] },
  // "một giáo viên đang hưởng lương 4,15 triệu đồng/tháng"
  { family: 'wage', weight: 3, words: ['đang hưởng lương', 'hưởng mức lương'] },
  // "31.000 cụ đang hưởng lương hưu từ 3 đến 5 triệu đồng", "210 người có mức lương hưu trên 20 triệu đồng": who draws it, and how much
  { family: 'receive', weight: 3, words: ['đang hưởng lương hưu', 'hưởng mức lương hưu', 'nhận mức lương hưu', 'lĩnh mức lương hưu', 'có mức lương hưu', 'có mức hưởng lương hưu'] },
  // "chi phí của một lần khám dưới 198.000 đồng"
  { family: 'cost', weight: 3, words: ['chi phí của một lần khám', 'chi phí một lần khám', 'chi phí cho một lần khám', 'chi phí mỗi lần khám', 'số tiền cùng chi trả'] },
  // "hộ cận nghèo được ngân sách trả giúp 37.400 đồng"
  { family: 'subsidy', weight: 3, words: ['trả giúp', 'ngân sách trả giúp', 'được ngân sách trả giúp', 'ngân sách cho thêm', 'cho thêm', 'ngân sách gánh'] },
  // "chị chọn mức thấp nhất, đóng 96.000 đồng"
  { family: 'contribute', weight: 3, words: ['chọn mức thấp nhất', 'chọn mức đóng', 'phải bỏ ra', 'bỏ ra'] },
  // "tiền lương mà quỹ phải gánh là 1.140 tỷ đồng"
  { family: 'spend', weight: 3, words: ['quỹ phải gánh', 'quỹ đang gánh', 'quỹ bhyt phải gánh', 'quỹ bhxh phải gánh', 'quỹ được sử dụng', 'quỹ bhyt được sử dụng', 'quỹ kcb bhyt được sử dụng', 'đề nghị trả', 'đề nghị quỹ trả', 'đề nghị chi trả', 'đã trích', 'được trích', 'giải ngân', 'tạm ứng', 'tạm ứng cho', 'cấp ứng', 'trả cho bệnh viện', 'trả cho các bệnh viện', 'chuyển cho các bệnh viện'] },
  // "tiền lương dùng để đóng BHXH chỉ bằng 60% thu nhập"
  { family: 'wage', weight: 3, words: ['lương dùng để đóng', 'tiền lương dùng để đóng', 'lương dùng để đóng bhxh', 'tiền lương dùng để đóng bhxh', 'mức lương đóng bhxh', 'lương để đóng bhxh'] },
  // "ứng dụng có 310.000 lượt tải" · "120.000 tài khoản được phê duyệt"
  { family: 'digital', weight: 2, words: ['lượt tải', 'lượt tải, cài đặt', 'lượt cài đặt', 'tài khoản được phê duyệt', 'người sử dụng ứng dụng'] },
  // "trung tâm nhận 12.300 hồ sơ xin hưởng trợ cấp" · "1.100 người đến làm thủ tục"
  { family: 'settle', weight: 3, words: ['xin hưởng', 'xin hưởng trợ cấp', 'xin hưởng trợ cấp thất nghiệp', 'xin trợ cấp', 'xin trợ cấp thất nghiệp', 'hồ sơ xin hưởng', 'hồ sơ xin trợ cấp', 'đến làm thủ tục', 'làm thủ tục hưởng', 'làm thủ tục nhận', 'làm hồ sơ hưởng', 'đăng ký hưởng', 'đăng ký trợ cấp thất nghiệp'] },
  // "31 đơn vị bị lập biên bản"
  { family: 'violate', weight: 3, words: ['lập biên bản', 'bị lập biên bản', 'lập biên bản vi phạm'] },
  // "8.300 người đã nhận tiền vào tài khoản" · "đã có 96 cụ chuyển sang nhận qua tài khoản"
  { family: 'cashless', weight: 3, words: ['vào tài khoản', 'nhận tiền vào tài khoản', 'nhận qua tài khoản', 'nhận tiền qua tài khoản', 'chuyển sang nhận qua tài khoản', 'chuyển sang nhận lương qua tài khoản', 'lĩnh qua thẻ', 'lĩnh qua thẻ atm', 'lĩnh lương hưu qua tài khoản', 'chi qua tài khoản', 'đã mở tài khoản', 'được mở tài khoản', 'mở tài khoản nhận', 'mở tài khoản nhận lương hưu', 'đã mở tài khoản nhận', 'đã mở tài khoản nhận lương hưu', 'bằng tài khoản', 'bằng chuyển khoản', 'hình thức chuyển khoản', 'phương thức chuyển khoản', 'nhận lương hưu bằng tài khoản'] },
  // "31 doanh nghiệp chây ì nộp BHXH"
  { family: 'debt', weight: 3, words: ['chây ì', 'trây ì', 'chây lì', 'chây ì đóng', 'chây ỳ đóng', 'chây ì đóng bhxh', 'chây ỳ đóng bhxh', 'dây dưa', 'dây dưa chưa nộp', 'dây dưa không đóng', 'né đóng', 'né tránh đóng', 'chiếm dụng', 'chiếm dụng tiền', 'số tiền chiếm dụng', 'bị chiếm dụng', 'mất khả năng chi trả', 'không còn khả năng chi trả', 'mất khả năng thanh toán', 'đóng chậm', 'nộp chậm'] },
  // "làm việc trực tiếp tại 140 đơn vị, các tổ đã thu hồi 26 tỷ đồng"
  { family: 'inspect', weight: 2, words: ['làm việc trực tiếp tại', 'làm việc trực tiếp với', 'đã làm việc với'] },
  // "còn 820 nghìn người chưa khớp"
  { family: 'digital', weight: 3, words: ['chưa khớp', 'đã khớp', 'khớp đúng'] },
  // "2,6 triệu người thuộc diện được tăng lương hưu"
  { family: 'receive', weight: 3, words: ['thuộc diện điều chỉnh', 'thuộc diện được điều chỉnh', 'thuộc diện tăng lương hưu', 'thuộc diện được tăng lương hưu'] },
  // "trong buổi sáng có 310 người ký tờ khai tham gia"
  { family: 'new', weight: 3, words: ['ký tờ khai tham gia', 'ký tờ khai', 'làm tờ khai tham gia', 'kê khai tham gia'] },
  // "mỗi ngày có 240 người tới rút" · "210 người được nhận hồ sơ"
  { family: 'settle', weight: 3, words: ['rút bảo hiểm một lần', 'rút bảo hiểm 1 lần', 'đến rút bhxh', 'tới rút', 'đến rút', 'nhận được hồ sơ', 'được nhận hồ sơ', 'nhận hồ sơ', 'nộp tại chỗ', 'hồ sơ gửi qua bưu điện', 'nhận bhxh'] },
  // "2.400 người rút BHXH", "mỗi năm 90.000 người nhận trợ cấp một lần rồi ra khỏi hệ thống": paid once, and not drawn for good
  { family: 'settle', weight: 3, words: ['rút bhxh', 'rút bảo hiểm', 'nhận trợ cấp một lần', 'nhận trợ cấp bhxh một lần', 'nhận chế độ bhxh một lần', 'lĩnh bhxh một lần', 'lãnh bhxh một lần', 'lĩnh trợ cấp một lần', 'lãnh trợ cấp một lần', 'lĩnh một lần', 'lãnh một lần'] },
  // "1.130 người được chi trả chế độ trợ cấp thất nghiệp"
  { family: 'settle', weight: 3, words: ['được chi trả chế độ trợ cấp thất nghiệp', 'được giải quyết trợ cấp thất nghiệp', 'được giải quyết chế độ trợ cấp thất nghiệp', 'hưởng chế độ trợ cấp thất nghiệp', 'hưởng chế độ bảo hiểm thất nghiệp', 'nhận chế độ trợ cấp thất nghiệp'] },
  // the same words of every fund: "8 triệu người đóng BHTN", "quỹ BHTN còn 24.000 tỷ đồng", "nợ BHTN", "lương đóng BHTN"
  { family: 'enrol', weight: 2, words: ['đóng bhtn', 'mua bhtn', 'có bhtn', 'được đóng bhyt', 'được đóng bhtn', 'có đóng bhyt', 'có đóng bhtn'] },
  { family: 'contribute', weight: 2, words: ['nộp bhtn', 'tiền đóng bhtn'] },
  { family: 'debt', weight: 3, words: ['nợ bhtn', 'chây ì đóng bhyt', 'chây ì đóng bhtn', 'chây ỳ đóng bhyt', 'chây ỳ đóng bhtn'] },
  { family: 'balance', weight: 3, words: ['quỹ bhtn còn', 'bhtn âm', 'bhxh thiếu hụt', 'bhtn thiếu hụt'] },
  { family: 'spend', weight: 3, words: ['chi bhtn', 'do quỹ bhyt bảo đảm', 'do quỹ bhyt đảm bảo', 'nguồn quỹ bhyt', 'từ nguồn quỹ bhyt', 'nguồn quỹ bhtn', 'từ nguồn quỹ bhtn'] },
  { family: 'uninsured', weight: 3, words: ['chưa có bhtn', 'không có bhtn', 'chưa đóng bhyt', 'chưa đóng bhtn', 'không được đóng bhyt', 'không được đóng bhtn', 'dừng đóng bhyt', 'ngừng đóng bhyt', 'chưa mua bhxh'] },
  { family: 'settle', weight: 3, words: ['hưởng bhtn', 'nhận bhtn', 'lĩnh bhtn', 'lãnh bhtn', 'đăng ký bhtn', 'đăng ký hưởng bhtn', 'đăng ký hưởng trợ cấp thất nghiệp', 'hưởng chế độ bhxh'] },
  { family: 'wage', weight: 2, words: ['làm căn cứ đóng bhyt', 'làm căn cứ đóng bhtn', 'lương đóng bhyt', 'lương đóng bhtn', 'mức lương đóng bhyt', 'mức lương đóng bhtn', 'lương để đóng bhtn'] },
  { family: 'benefit', weight: 2, words: ['mức hưởng bhxh', 'mức hưởng bhtn', 'quỹ bhtn chi trả', 'quỹ bhtn thanh toán'] },
  // "chi hỗ trợ cho 52.000 lao động mất việc", "64 tỷ đồng từ quỹ BHTN cho 21.000 người": paid once, in hard times
  { family: 'settle', weight: 3, words: ['chi hỗ trợ cho', 'được chi hỗ trợ', 'chi trả hỗ trợ cho', 'được chi trả hỗ trợ', 'được chi trả số tiền', 'chi trả gói hỗ trợ', 'nhận gói hỗ trợ', 'hưởng gói hỗ trợ', 'từ quỹ bhtn cho', 'từ quỹ bảo hiểm thất nghiệp cho'] },
  // "nhận trợ cấp hưu trí xã hội 500.000 đồng/tháng", "người thân được hỗ trợ chi phí mai táng 10 triệu đồng"
  { family: 'benefit', weight: 3, words: ['trợ cấp hưu trí', 'trợ cấp hưu trí xã hội', 'hỗ trợ chi phí mai táng', 'được hỗ trợ chi phí mai táng', 'hỗ trợ mai táng phí', 'được hỗ trợ mai táng phí', 'mai táng phí', 'nhận được khoản hỗ trợ', 'nhận khoản hỗ trợ'] },
  // "số tiền bị chiếm hưởng hơn 1,2 tỷ đồng"
  { family: 'violate', weight: 3, words: ['chiếm hưởng', 'bị chiếm hưởng', 'hưởng sai', 'lĩnh sai', 'nhận sai', 'hưởng sai chế độ', 'hưởng sai quy định'] },
  // "gói BHXH tự nguyện thấp nhất là 264.000 đồng/tháng"
  { family: 'contribute', weight: 3, words: ['gói bhxh', 'gói bhxh tự nguyện', 'gói bảo hiểm xã hội', 'gói bảo hiểm xã hội tự nguyện', 'gói bhyt'] },
  // "hai ngày đầu tuần, trung tâm đã tiếp hơn 900 lượt người" · "phải đóng đủ 3 tỷ đồng theo bản án"
  { family: 'settle', weight: 2, words: ['đã tiếp'] },
  { family: 'recover', weight: 3, words: ['phải đóng đủ', 'buộc đóng đủ'] },
  { family: 'pause', weight: 3, words: ['tạm dừng đóng bhyt', 'tạm dừng đóng bhtn'] },
  { family: 'violate', weight: 3, words: ['đóng bhyt thiếu', 'đóng bhtn thiếu', 'đóng bhyt chưa đúng', 'đóng bhtn chưa đúng'] },
]; // prettier-ignore

/** Words that hold a cue's syllable and mean something else. "Chính phủ", "điều kiện", "chi nhánh", "thu nhập bình quân" */
export const NEUTRAL_WORDS: readonly string[] = [
  'doanh thu', 'theo dữ liệu dân cư', 'theo dữ liệu quốc gia', 'theo cơ sở dữ liệu', 'phương pháp kê khai', 'xứng với tiềm năng', 'xứng tiềm năng', 'so với tiềm năng',
  'chi phí ngoài danh mục', 'khoản ngoài danh mục', 'mua thuốc ngoài danh mục',
  'quỹ trợ cấp thất nghiệp', 'quỹ hưu trí', 'quỹ hưu trí, tử tuất', 'quỹ hưu trí và tử tuất', 'quỹ ốm đau, thai sản', 'quỹ ốm đau và thai sản', 'quỹ ốm đau - thai sản', 'quỹ ốm đau', 'kinh phí công đoàn', 'phí công đoàn', 'hưởng lương từ ngân sách', 'hưởng lương ngân sách', 'hưởng lương từ nsnn',
  'chênh lệch giữa', 'chênh lệch còn', 'chênh lệch lớn', 'chênh lệch khá', 'chênh lệch nhiều', 'chênh lệch rõ', 'sự chênh lệch', 'chênh lệch nhau', 'chênh lệch từ',
  'chính phủ', 'điều kiện', 'sự kiện', 'chi nhánh', 'chi bộ', 'chi tiết', 'chi hội', 'chi cục', 'thu nhập', 'thu hút', 'thu gom',
  'thu hồi giấy phép', 'bị thu hồi giấy phép', 'thu hồi giấy phép kinh doanh', 'thu hồi giấy chứng nhận', 'bị thu hồi giấy chứng nhận', 'thu hồi đất', 'bị thu hồi đất', 'tham gia phiên tòa', 'tham gia tố tụng', 'tham gia phiên xử', 'tham gia đình công', 'còn nợ lương', 'đang nợ lương', 'bị nợ lương', 'còn nợ tiền lương', 'bị nợ tiền lương',
  'thu mua', 'thu hoạch', 'khám phá', 'đóng cửa', 'đóng vai trò', 'đóng gói', 'đóng trên địa bàn', 'hỗ trợ lẫn nhau', 'thẻ căn cước',
  'thẻ đảng', 'sổ hộ khẩu', 'sổ đỏ', 'sổ khám bệnh', 'nợ xấu ngân hàng', 'phát triển kinh tế', 'phát triển bền vững',
  'phát triển sản xuất', 'thu ngân sách', 'thu ngân sách nhà nước', 'tổng thu ngân sách', 'tổng thu ngân sách nhà nước', 'tổng thu nsnn', 'tổng thu cân đối ngân sách', 'thu nsnn', 'thu cân đối ngân sách', 'thu cân đối ngân sách nhà nước', 'chi ngân sách', 'thu nội địa', 'hộ chiếu', 'chế độ ăn', 'hưởng ứng', 'củ chi', 'giải pháp đồng bộ', 'đồng bộ các', 'đồng bộ nhiều', 'đồng bộ, thiết thực', 'đồng bộ, quyết liệt', 'đồng bộ, hiệu quả',
  'triển khai đồng bộ', 'thực hiện đồng bộ', 'một cách đồng bộ', 'nối trực tuyến', 'họp trực tuyến', 'hội nghị trực tuyến', 'trực tuyến đến', 'nợ ngân hàng', 'nợ lương', 'nợ tiền lương',
  'khó thu', 'khống chế', 'vị chi', 'góp phần', 'góp ý', 'góp vốn', 'góp mặt', 'chịu trách nhiệm', 'gánh nặng', 'gánh vác', 'chịu ảnh hưởng', 'ủng hộ chủ trương',
  'ảnh hưởng dịch', 'ảnh hưởng của dịch', 'ảnh hưởng bởi', 'ảnh hưởng của đại dịch', 'do ảnh hưởng', 'chịu ảnh hưởng', 'đứng ngoài cuộc', 'kiện toàn', 'kiện hàng', 'phụ kiện', 'linh kiện', 'dữ kiện', 'văn kiện', 'bưu kiện', 'không đúng tuyến', 'khám không đúng tuyến',
  'lĩnh vực', 'lĩnh hội', 'lĩnh án', 'bản lĩnh', 'chi phối', 'chi viện', 'chi đoàn', 'chi ủy', 'thu hẹp', 'thu giữ', 'thu xếp', 'thu âm', 'mùa thu', 'trung thu', 'vụ thu', 'khám xét', 'khám nghiệm',
  'sổ tay', 'sổ sách', 'xổ số', 'đóng quân', 'đóng tàu', 'đóng dấu', 'đóng băng', 'đóng góp ý kiến', 'dân tộc nội trú', 'trường nội trú', 'học sinh nội trú', 'vận động viên', 'vận động quyên góp',
  'đang phát triển', 'phát triển nông thôn', 'phát triển nông nghiệp', 'phát triển du lịch', 'phát triển đô thị', 'phát triển hạ tầng', 'phát triển thị trường', 'khắc phục khó khăn', 'khắc phục tình trạng', 'khắc phục hạn chế', 'khắc phục bất cập',
  'ký hợp đồng lao động', 'ký kết hợp đồng lao động', 'ký hđlđ', 'tham gia lực lượng lao động', 'tham gia thị trường lao động', 'tham gia học tập', 'tham gia đào tạo', 'tham gia giao thông', 'tham gia khảo sát',
]; // prettier-ignore
