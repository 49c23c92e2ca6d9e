import { describe, expect, it } from 'vitest';
import { places } from './plays.js';

describe('an article plays', () => {
  it.each([
    [
      'in the province of its headline',
      'Thu bảo hiểm ở Quảng Trị tăng\n\nBuổi họp diễn ra tại BHXH huyện Cam Lộ.\n\nKết quả tốt.',
      'Quảng Trị',
    ],
    [
      'in the district of its headline',
      'Thành phố Mỹ Tho tổng kết\n\nNgày 5/3, UBND thành phố Mỹ Tho họp, có lãnh đạo BHXH tỉnh Tiền Giang dự.\n\nKết quả tốt.',
      'Tiền Giang/Mỹ Tho',
    ],
    [
      'in the province of a hospital that is but named after a district',
      'Bệnh viện Đa khoa khu vực Ngọc Lặc vượt dự toán\n\nBHXH tỉnh Thanh Hóa cho biết chi phí tăng cao.\n\nHết.',
      'Thanh Hóa',
    ],
    [
      'in no place that it names as an example',
      'Thẻ đến tay dân còn chậm\n\nQuý I/2023, hơn 91.000 thẻ bảo hiểm y tế đến tay dân muộn.\n\nViệc này gặp ở nhiều nơi, điển hình như tại huyện Kim Bảng, Duy Tiên (Hà Nam).',
      'VN?',
    ],
    [
      'in the place that it names as an example and then by itself',
      'Thẻ đến tay dân còn chậm\n\nQuý I/2023, hơn 91.000 thẻ bảo hiểm y tế đến tay dân muộn.\n\nViệc này điển hình như tại huyện Kim Bảng. BHXH Hà Nam cho biết Hà Nam có 3.100 thẻ như vậy.',
      'Hà Nam?',
    ],
    [
      'nor where one person lives',
      'Lương hưu thấp\n\nHiện có 2.900 người hưởng lương hưu dưới 1,2 triệu đồng/tháng, như trường hợp bà Đỗ Thị Lựu, giáo viên mầm non ở Nghệ An.',
      'VN?',
    ],
    [
      'nor where those live of whom the country’s bodies tell',
      'Những ca được BHYT trả nhiều tiền nhất\n\nTheo BHXH Việt Nam, bệnh nhân được trả nhiều nhất sống tại huyện Ba Tri, tỉnh Bến Tre. Người thứ hai có địa chỉ ở Phú Thọ.\n\nCháu bé ở Bến Tre còn phải điều trị lâu dài.',
      'VN',
    ],
    [
      'but in the province of the police that arrest those who live there, not in their ward',
      'Làm giả thẻ bảo hiểm y tế\n\nCông an tỉnh Hà Nam bắt ông Đỗ Văn Khải (47 tuổi, ở phường Lam Hạ, thành phố Phủ Lý) vì làm giả thẻ bảo hiểm y tế.\n\nÔng Khải nhận tội.',
      'Hà Nam',
    ],
    [
      'in the province whose own bodies speak, though a part of it comes as an example',
      'Nhiều người rút BHXH\n\nToàn tỉnh có 2.100 người rút BHXH một lần, tiêu biểu như tại huyện Cam Lộ (Quảng Trị).',
      'Quảng Trị',
    ],
    [
      'in the district of the commune of its headline, though that is not named',
      'Xã Mù Sang vận động người dân mua thẻ BHYT\n\nNăm nay, xã Mù Sang có thêm 40 người mua thẻ.\n\nKết quả tốt.',
      'Lai Châu/Phong Thổ?',
    ],
    [
      'in the district of its commune, which the province only judges',
      'Báo Đáp đạt chuẩn\n\nSáng 3/4, đoàn thẩm định làm việc tại xã Báo Đáp (Trấn Yên), tỉnh Yên Bái. Hồ sơ của xã Báo Đáp đủ điều kiện trình UBND tỉnh công nhận.\n\nKết quả tốt.',
      'Yên Bái/Trấn Yên',
    ],
    [
      'in its one district whose people are spoken of behind',
      'Thẻ đến tay dân\n\nTrong năm qua, huyện Kim Bôi (Hòa Bình) đã cấp nhiều thẻ BHYT.\n\nHiện 93% người dân của huyện tham gia BHYT.',
      'Hòa Bình/Kim Bôi',
    ],
    [
      'in its one district where the province is never named',
      'Gom từng đồng mua thẻ\n\nHội Liên hiệp phụ nữ huyện Kim Bôi vận động hội viên. Nay cả huyện có 14 tổ.\n\nKết quả tốt.',
      'Hòa Bình/Kim Bôi?',
    ],
    [
      'in its one district whose name only the second paragraph tells',
      'Gom từng đồng mua thẻ\n\nChị Hương làm ruộng, mỗi tháng để dành một ít.\n\nCách làm này do Hội LHPN huyện Tam Đường phát động.',
      'Lai Châu/Tam Đường?',
    ],
    [
      "in the city that bears its province's name",
      'Trả lương hưu tận nhà\n\nToàn thành phố có nhiều cụ nhận lương hưu.\n\nBưu điện TP Yên Bái cử người đến từng nhà.',
      'Yên Bái/Yên Bái?',
    ],
    [
      'in the district that it goes back to as a whole',
      'Gom từng đồng mua thẻ\n\nNăm nay, huyện Hải Hậu (Nam Định) ra quân sớm.\n\nToàn huyện vận động tốt.',
      'Nam Định/Hải Hậu',
    ],
    [
      'in a place that it never names',
      'Chăm lo người có công\n\nCác địa phương đã cấp thẻ BHYT cho người nghèo.\n\nNgoài ra, tỉnh còn hỗ trợ các hộ vay vốn.',
      'null',
    ],
    [
      'in the country that many provinces make up',
      'Chăm lo người có công\n\nCác địa phương đã cấp thẻ BHYT cho người nghèo. Nhiều tỉnh còn hỗ trợ các hộ vay vốn.',
      'VN',
    ],
    [
      'in the part whose office alone speaks',
      'Kiên trì vận động\n\nTỉnh Đồng Nai có nhiều khu công nghiệp.\n\nGiám đốc BHXH huyện Xuân Lộc cho biết kết quả tốt. BHXH huyện Xuân Lộc có 12 viên chức.',
      'Đồng Nai/Xuân Lộc',
    ],
    [
      'in the district that the paragraph behind the opening tells of',
      'Những ngày chờ sổ\n\nMấy tháng nay chị Hoa chưa có việc làm.\n\nNhà chị ở thị xã Duy Tiên (Hà Nam), gần xưởng may. BHXH thị xã Duy Tiên nói xưởng nợ lâu.\n\nCông đoàn tỉnh Hà Nam hứa giúp.',
      'Hà Nam/Duy Tiên',
    ],
    [
      'in the province if a later paragraph tells of the district',
      'Những ngày chờ sổ\n\nMấy tháng nay chị Hoa chưa có việc làm.\n\nCông đoàn tỉnh Hà Nam hứa giúp chị.\n\nNhà chị ở thị xã Duy Tiên (Hà Nam), gần xưởng may. BHXH thị xã Duy Tiên nói xưởng nợ lâu.',
      'Hà Nam',
    ],
    [
      'in the province of the paper that a line credits',
      'Thu bảo hiểm đạt kế hoạch\n\nTheo BHXH tỉnh, toàn tỉnh thu tốt. BHXH tỉnh sẽ tiếp tục đôn đốc.\n\nTheo Báo Hà Nam',
      'Hà Nam?',
    ],
    [
      'in none that a sentence only quotes',
      'Thu bảo hiểm đạt kế hoạch\n\nTheo BHXH tỉnh, toàn tỉnh thu tốt. BHXH tỉnh sẽ tiếp tục đôn đốc.\n\nTheo Báo Hà Nam đưa tin, nhiều nơi cũng vậy.',
      'null',
    ],
    [
      'in the province when its own office speaks too',
      'Kiên trì vận động\n\nTỉnh Đồng Nai có nhiều khu công nghiệp.\n\nGiám đốc BHXH huyện Xuân Lộc cùng đại diện BHXH tỉnh Đồng Nai dự. BHXH huyện Xuân Lộc có 12 viên chức.',
      'Đồng Nai',
    ],
    [
      'in the province whose agencies speak',
      'Tổng kết\n\nBHXH Việt Nam và Bưu điện Việt Nam ra quân.\n\nTại tỉnh Lạng Sơn có UBND tỉnh dự. BHXH tỉnh phát động, toàn tỉnh hưởng ứng.',
      'Lạng Sơn',
    ],
    [
      'in the district that speaks of itself, though the province set its plan',
      'Toàn huyện vận động tốt\n\nNăm nay, huyện Lục Ngạn (Bắc Giang) ra quân. Huyện Lục Ngạn đạt 98% kế hoạch UBND tỉnh giao, cao nhất toàn tỉnh.\n\nKết quả tốt.',
      'Bắc Giang/Lục Ngạn',
    ],
    [
      'in an unnamed province whose branch reports',
      'Số thu tăng\n\nTheo BHXH tỉnh, toàn ngành thu 112 tỷ đồng.\n\nToàn ngành cấp 2.100 sổ BHXH. Toàn ngành chi 91 tỷ đồng.',
      'null',
    ],
    [
      'where the site is that opens the text, behind a picture',
      'Ra quân vận động\n\nBHXH tỉnh ra quân.\n\nHungyenPortal - Ngày 5/3, BHXH tỉnh họp, toàn tỉnh hưởng ứng.\n\nKết quả tốt.',
      'Hưng Yên?',
    ],
    [
      'where the paper is whose name without a domain opens the text',
      'Ra quân vận động\n\n(Baohungyen) - Ngày 5/3, BHXH tỉnh họp, toàn tỉnh hưởng ứng.\n\nKết quả tốt.',
      'Hưng Yên?',
    ],
    [
      'where the work is, not where somebody comes from',
      'Công nhân mất việc\n\nSáng nay, tại Bến Cát (Bình Dương), chị Lê Thị Hạnh, 38 tuổi, quê Nghệ An, chờ nhận trợ cấp thất nghiệp. Trung tâm Dịch vụ việc làm tỉnh rất đông.\n\nHết.',
      'Bình Dương',
    ],
    [
      'in the country when no part of it is named',
      'Bội chi quỹ BHYT tăng\n\nNăm 2015, có 25 đơn vị bội chi quỹ BHYT.\n\nChi phí tăng nhanh.',
      'VN?',
    ],
    [
      'in the country when national bodies meet somewhere',
      'Tổng kết\n\nNgày 5/3, tại Đà Nẵng, BHXH Việt Nam họp.\n\nCả nước có 13 triệu người tham gia.',
      'VN',
    ],
    [
      'in the country when provinces stand as equals',
      'Hà Nội, TP HCM nợ bảo hiểm nhiều\n\nTheo báo cáo, Bình Dương và An Giang nợ ít hơn.\n\nHết.',
      'VN',
    ],
    [
      'in no province of a list, whose first bears the name of the agencies',
      'Các tỉnh Tây Nguyên họp bàn\n\nDự họp có BHXH Gia Lai, Kon Tum, Đắk Nông.\n\nKết quả tốt.',
      'null',
    ],
    [
      'nowhere known when agencies of an unnamed province speak',
      'Họp ban chỉ đạo\n\nPhó Chủ tịch UBND tỉnh chủ trì.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.',
      'null',
    ],
    [
      'nowhere known when the branch of an unnamed province speaks, whoever set its plan',
      'Theo BHXH tỉnh, trong tháng 8/2021, toàn ngành thu được 96.310 triệu đồng, đạt 58% kế hoạch BHXH Việt Nam giao.',
      'null',
    ],
    [
      'nowhere known when only the resolution of its party committee tells that it is a province',
      'Kết quả qua 3 năm thực hiện Nghị quyết 11-NQ/TU, đến cuối năm 2023, tỷ lệ bao phủ BHYT đạt 92,1%.',
      'null',
    ],
    [
      'in the province of its districts where no other is meant',
      'Tỷ lệ bao phủ BHYT đạt 81,2%\n\nĐến cuối tháng 9, toàn tỉnh có 610.200 người tham gia. Trong đó, huyện Vị Thủy đạt cao nhất, thấp nhất là huyện Phụng Hiệp.\n\nNgành BHXH cùng các địa phương tiếp tục tuyên truyền.',
      'Hậu Giang?',
    ],
    [
      'in the district of its first paragraph, under the line with the names of its writers',
      'Hơn 80.000 lượt khám chữa bệnh\n\nLÊ AN - TRẦN BÌNH |\n\nĐến cuối tháng 10, ngành bảo hiểm xã hội (BHXH) huyện Phú Ninh thu 92 tỷ đồng. Trên địa bàn huyện có 5.310 người tham gia.\n\nSố chi tại Phú Ninh là 61 tỷ đồng.',
      'Quảng Nam/Phú Ninh?',
    ],
    [
      'in a district without a type word that only one province has',
      'Đức Thọ giám sát việc thực hiện pháp luật về BHXH trên địa bàn huyện\n\nLiên đoàn Lao động huyện phối hợp với BHXH giám sát các đơn vị.\n\nToàn huyện có 31 đơn vị nợ.',
      'Hà Tĩnh/Đức Thọ?',
    ],
    [
      'in the city whose agency and places are named again and again, whatever law is cited',
      'Nợ BHXH, chủ doanh nghiệp có thể bị phạt\n\nCăn cứ Bộ luật hình sự, chủ lao động có thể bị phạt tiền.\n\nTheo BHXH Hà Nội, công ty còn nợ 1,2 tỷ đồng. Công ty có trụ sở tại Hai Bà Trưng, Hà Nội. Luật sư thuộc Đoàn luật sư TP Hà Nội.',
      'Hà Nội',
    ],
    [
      'in the country when a province is but an example',
      `Doanh nghiệp chậm đóng bảo hiểm\n\nVụ việc gần đây tại tỉnh Phú Yên cho thấy điều đó. ${'Luật quy định mức đóng của người lao động và người sử dụng lao động. '.repeat(16)}\n\nHết.`,
      'VN?',
    ],
    [
      'in the province whose districts alone are listed',
      'Bảo hiểm y tế tăng\n\nTheo BHXH tỉnh, có 3 huyện đã hoàn thành chỉ tiêu.\n\nMột số huyện còn thiếu nhiều người, như Nông Sơn còn 5.100 người, Núi Thành 2.900 người, Thăng Bình 2.100 người.',
      'Quảng Nam?',
    ],
    [
      'in the city whose agency is named, be it once',
      'Bảo hiểm y tế tăng\n\nTrong 10 tháng, tỷ lệ bao phủ đạt 89% dân số.\n\nTheo kế hoạch, BHXH TP Hà Nội đặt mục tiêu đạt 90%.',
      'Hà Nội?',
    ],
    [
      'nowhere of the record when it is about a region',
      'Tây Nguyên: hơn 300 nghìn người tham gia BHXH\n\nKhu vực Tây Nguyên có 301 nghìn người tham gia, vượt chỉ tiêu Thủ tướng Chính phủ giao.\n\nCả nước có 14 triệu người tham gia.',
      'null',
    ],
    [
      'in the country when agencies of several provinces are praised',
      'Khen thưởng\n\nGiám đốc BHXH Việt Nam khen BHXH TP. Hà Nội, BHXH TP. Hải Phòng, BHXH tỉnh Nghệ An.\n\nCả nước có 17 triệu người tham gia.',
      'VN',
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual([expected]));

  it('is where all names lie together of which each is found in several provinces', () => {
    const of = (names: string) => places(`Ra quân\n\nBHXH huyện ${names} trao 40 thẻ bảo hiểm y tế.\n\nKết quả tốt.`);
    expect(of('Phú Tân và BHXH huyện Châu Thành')).toEqual(['An Giang?']);
    expect(of('Phú Tân')).toEqual(['null']);
    expect(of('Kỳ Sơn và BHXH huyện Bảo Lâm')).toEqual(['null']);
  });

  it('is not known where a district is named whose name several provinces have', () => {
    expect(places('Tin vui\n\nHuyện Châu Thành có 41.000 người tham gia bảo hiểm y tế.\n\nHết.')).toEqual(['null']);
    expect(places('Tin vui\n\nĐộ bao phủ bảo hiểm y tế nay là 91%.\n\nHết.')).toEqual(['VN?']);
  });

  it.each([
    'Đã có 41 BHXH tỉnh, thành phố gửi danh sách nợ.',
    'Tổng LĐLĐ Việt Nam giao LĐLĐ tỉnh, thành phố khởi kiện.',
  ])('is the country where the bodies of many provinces are spoken of: %s', (text) => {
    expect(places(`Tin vắn\n\n${text}\n\nHết.`)[0]).toMatch(/^VN/);
  });

  it('is not the country where one unnamed body of a province is spoken of', () => {
    expect(places('Tin vắn\n\nBHXH tỉnh, Công an tỉnh gửi danh sách nợ.\n\nHết.')).toEqual(['null']);
  });

  it('is the country where national bodies outnumber one unnamed committee', () => {
    expect(places('Khen thưởng\n\nUBND tỉnh họp. Bộ Y tế, Bộ Tài chính và Quốc hội dự.\n\nHết.')).toEqual(['VN']);
  });

  it('not in the last of many provinces that its first paragraph lists', () => {
    const listed = 'Hà Giang, Bắc Kạn, Hà Nam hỗ trợ 10% mức đóng; Bến Tre hỗ trợ 20%.';
    expect(places(`Hỗ trợ hộ cận nghèo\n\n${listed} Số người có thẻ tăng.`)).toEqual(['VN?']);
    const own = 'Bến Tre hỗ trợ 20% mức đóng, hơn Hà Giang, Bắc Kạn, Hà Nam.';
    expect(places(`Hỗ trợ hộ cận nghèo\n\n${own} Số người có thẻ tăng.`)).toEqual(['Bến Tre']);
  });

  it('a commune of a name that several provinces have is not the country', () => {
    const text = 'Đại hội xã Phú Bình\n\nCác đại biểu xã Phú Bình bàn việc khám bệnh.\n\nKết quả tốt.';
    expect(places(text)).toEqual(['null']);
    expect(places('Đại hội\n\nCác đại biểu bàn việc khám bệnh.\n\nKết quả tốt.')).toEqual(['VN?']);
  });

  it('a guest does not win on a page, and its own article is its own', () => {
    const local = 'UBND tỉnh họp. BHXH tỉnh báo cáo, có khách của Báo Lai Châu dự.';
    const page = [
      `### HUYỆN KIẾN XƯƠNG HỌP\n\n${local}\n\n**LÊ AN**`,
      `### HUYỆN TIỀN HẢI TẬP HUẤN\n\n${local}\n\n**LÊ AN**`,
      `### THU BẢO HIỂM TĂNG\n\n${local}\n\n**LÊ AN**`,
      `### Báo Lai Châu đón nhà in mới\n\nSáng 11/4, UBND tỉnh Lai Châu và Tỉnh ủy Lai Châu dự lễ.\n\n**LÊ AN**`,
    ].join('\n\n');
    expect(places(page)).toEqual(['Thái Bình/Kiến Xương?', 'Thái Bình/Tiền Hải?', 'Thái Bình?', 'Lai Châu']);
  });
});
