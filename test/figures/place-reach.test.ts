import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const placesOf = (text: string, given = {}) => rowsOf(text, ['place'], given).map(([place]) => place);
const place = 'Kiên Giang';

describe('how far a place reaches', () => {
  it.each([
    [
      'brackets speak of their own member of a list',
      'Công ty An Phú (huyện Hòn Đất) nợ BHXH 12 tỷ đồng; Công ty Bình Minh nợ BHXH 11 tỷ đồng.',
      ['Kiên Giang/Hòn Đất', 'Kiên Giang'],
    ],
    [
      'and no less before a comma and the next firm',
      'Công ty An Phú (huyện Hòn Đất) nợ BHXH 12 tỷ đồng, Công ty Bình Minh nợ BHXH 11 tỷ đồng và DNTN Sao Biển nợ BHXH 2 tỷ đồng.',
      ['Kiên Giang/Hòn Đất', 'Kiên Giang', 'Kiên Giang'],
    ],
    [
      'a part told of at the end of its clause is of no other',
      'Số tiền chậm đóng BHXH là 96 tỷ đồng, phần lớn của các xưởng đóng tàu ở huyện Hòn Đất; có 41 đơn vị nợ BHXH.',
      ['Kiên Giang', 'Kiên Giang'],
    ],
    [
      'a member behind a semicolon is of the place that it names itself',
      'Dịp này trao 90 thẻ BHYT tại huyện Hòn Đất; 40 sổ BHXH tại huyện Gò Quao.',
      ['Kiên Giang/Hòn Đất', 'Kiên Giang/Gò Quao'],
    ],
    [
      'the last part of a list is of no further clause',
      'Gò Quao bao phủ BHYT 88,1%, Hòn Đất bao phủ BHYT 90,4%; còn 52.000 người chưa có thẻ BHYT.',
      ['Kiên Giang/Gò Quao', 'Kiên Giang/Hòn Đất', 'Kiên Giang'],
    ],
    [
      'a part that its sentence begins with goes on',
      'Tại huyện Hòn Đất, số tiền chậm đóng BHXH là 9 tỷ đồng; có 41 đơn vị nợ BHXH.',
      ['Kiên Giang/Hòn Đất', 'Kiên Giang/Hòn Đất'],
    ],
    [
      'a rank in the country is none of its figures',
      'Kiên Giang có số người nhận lương hưu nhiều nhất cả nước, song hiện có 44,2% người hưởng lương hưu nhận qua thẻ ATM.',
      ['Kiên Giang'],
    ],
    [
      'what a figure is compared with behind it is not its place',
      'Tỷ lệ học sinh tham gia BHYT mới đạt 76%, thấp hơn bình quân chung của cả nước.',
      ['Kiên Giang'],
    ],
    [
      "the country's own figure is the country's",
      'Trong khi đó, bình quân cả nước có 93,1% dân số tham gia BHYT.',
      ['VN'],
    ],
    [
      'the country as a subject goes on for a sentence',
      'Đến ngày 31/12/2021, toàn quốc đã có 88,2 triệu người tham gia BHYT. Tổng số thu BHXH đạt 361.000 tỷ đồng.',
      ['VN', 'VN'],
    ],
    [
      'wherever in its sentence the country acts',
      'Số liệu tổng hợp cho biết đến tháng 10/2021 cả nước có 15,1 triệu người tham gia BHXH bắt buộc. Riêng khối doanh nghiệp có 9,8 triệu người tham gia BHXH bắt buộc.',
      ['VN', 'VN'],
    ],
    [
      'what the whole branch did behind the country is the country’s',
      'Năm 2021, cả nước có 88,2 triệu người tham gia BHYT, tổng thu BHXH của toàn ngành là 361.000 tỷ đồng.',
      ['VN', 'VN'],
    ],
    [
      'a country that is only compared with does not go on',
      'Tỉnh có 91,2% dân số tham gia BHYT, cao hơn cả nước. Số người tham gia BHXH bắt buộc là 98.412 người.',
      ['Kiên Giang', 'Kiên Giang'],
    ],
    [
      'the province as an owner speaks again',
      'Đến tháng 10/2021 cả nước có 15,1 triệu người tham gia BHXH bắt buộc. Số người tham gia BHXH bắt buộc của tỉnh chỉ giảm 1.204 người.',
      ['VN', 'Kiên Giang'],
    ],
    [
      'until the province speaks again',
      'Đến ngày 31/12/2021, toàn quốc đã có 88,2 triệu người tham gia BHYT. BHXH tỉnh thu được 3.610 tỷ đồng tiền BHXH.',
      ['VN', 'Kiên Giang'],
    ],
    [
      'a part of the province goes on until the province speaks again',
      'Tại huyện Gò Quao, có 1.204 người tham gia BHXH tự nguyện. Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.',
      ['Kiên Giang/Gò Quao', 'Kiên Giang'],
    ],
    [
      'a company spoken of again stays where it was',
      'Công ty Mai Hòa có trụ sở tại huyện Giồng Riềng, có 41 lao động. Công ty này còn nợ BHXH 2,3 tỷ đồng.',
      ['Kiên Giang/Giồng Riềng'],
    ],
    [
      'this province is that of the district before',
      'Khảo sát làm ở 2 huyện của Lai Châu, trong đó có huyện Sìn Hồ, tỉnh Lai Châu. Ở tỉnh này, có 5.120 người tham gia BHYT.',
      ['Lai Châu'],
    ],
    [
      'this hospital',
      'Bệnh viện Đa khoa huyện Gò Quao vừa sửa khoa khám. Mỗi ngày BV này tiếp nhận 310 lượt khám BHYT.',
      ['Kiên Giang/Gò Quao'],
    ],
    [
      'a hospital of a region is the province’s, whatever district it is named after',
      'Bệnh viện Đa khoa khu vực Giồng Riềng tiếp nhận 420 lượt khám BHYT mỗi ngày; Bệnh viện Đa khoa huyện Giồng Riềng tiếp nhận 310 lượt khám BHYT.',
      ['Kiên Giang', 'Kiên Giang/Giồng Riềng'],
    ],
    [
      'so is a centre for jobs, wherever that sits',
      'Trung tâm Dịch vụ việc làm Miền Tây (huyện Giồng Riềng, Kiên Giang) nhận 420 hồ sơ hưởng trợ cấp thất nghiệp. Trong đó, 310 hồ sơ là của công nhân.',
      ['Kiên Giang', 'Kiên Giang'],
    ],
    [
      'also where its address comes before all figures',
      'Theo Trung tâm Dịch vụ việc làm Miền Tây (huyện Giồng Riềng, Kiên Giang), người thất nghiệp tăng. Quý I có 420 hồ sơ hưởng trợ cấp thất nghiệp.',
      ['Kiên Giang'],
    ],
    [
      'other provinces are not this one',
      'Đoàn của tỉnh Lai Châu đến học hỏi. Nhiều tỉnh này khác tỉnh kia, song toàn tỉnh ta có 5.120 người tham gia BHYT.',
      ['Kiên Giang'],
    ],
    [
      'a commune that opens its sentence goes on for one more',
      'Xã Thới Quản có 2.900 hộ dân. Nay còn 812 người chưa tham gia BHYT. Số người hưởng lương hưu là 98.110 người.',
      ['Kiên Giang/Gò Quao', 'Kiên Giang'],
    ],
    [
      'a district that sets itself a goal',
      'BHXH huyện Gò Quao đến từng ấp vận động. Năm nay, huyện phấn đấu đạt 93% dân số tham gia BHYT.',
      ['Kiên Giang/Gò Quao'],
    ],
    [
      'what districts aim at is not of the one before',
      'BHXH huyện Gò Quao đến từng ấp vận động. Năm nay, các huyện phấn đấu đạt 93% dân số tham gia BHYT.',
      ['Kiên Giang'],
    ],
    [
      'several companies do not',
      'Liên đoàn Lao động tỉnh nộp đơn ra Tòa án nhân dân huyện Giồng Riềng. Tổng số tiền các doanh nghiệp này còn nợ BHXH là 8,4 tỷ đồng.',
      ['Kiên Giang'],
    ],
    [
      'an inspection found it where it went',
      'Đoàn đã thanh tra việc sử dụng quỹ BHYT tại Trung tâm Y tế huyện Gò Quao. Qua thanh tra phát hiện chi sai 1,3 tỷ đồng quỹ BHYT.',
      ['Kiên Giang/Gò Quao'],
    ],
    [
      'how often one patient went to each hospital is of no district',
      'Trong tháng 1, ông K. khám BHYT tại Bệnh viện Hòn Đất (7 lần), Bệnh viện Gò Quao (5 lần).',
      ['Kiên Giang', 'Kiên Giang'],
    ],
    [
      'here, and in this place',
      'Bệnh viện Đa khoa huyện Gò Quao đang quá tải. Nửa năm qua, nơi đây đã chi 26 tỷ đồng KCB BHYT. Quỹ BHYT mới trả nơi này 14 tỷ đồng.',
      ['Kiên Giang/Gò Quao', 'Kiên Giang/Gò Quao'],
    ],
    [
      'what a law sets holds for the country',
      'Theo Điều 216 Bộ luật Hình sự, hành vi trốn đóng BHXH có thể bị phạt tiền từ 50 triệu đến 200 triệu đồng.',
      ['VN'],
    ],
  ])('%s', (_, text, places) => expect(placesOf(text, { place })).toEqual(places));

  it('a patient whose home is not told lives nowhere known', () => {
    const text = 'Ông Lê Văn B (hưu trí) khám 31 lần bằng thẻ BHYT, tổng chi phí KCB 30,4 triệu đồng.';
    expect(placesOf(text, { place: 'VN' })).toEqual([null, null]);
    expect(placesOf(text, { place })).toEqual([place, place]);
  });

  it('in an article of no place that told last goes on, until more than it is told of', () => {
    const title = 'Các tỉnh Tây Nguyên bàn việc thu BHXH';
    const text =
      'Riêng Kon Tum có 31.400 người tham gia BHXH. Tổng thu BHXH 640 tỷ đồng. Có 4.800 người hưởng lương hưu. Bình quân toàn vùng có 91% dân số tham gia BHYT.';
    const lead = 'Hội nghị có đại biểu BHXH Gia Lai, Kon Tum, Đắk Lắk cùng dự.';
    expect(placesOf(text, { title, lead })).toEqual(['Kon Tum', 'Kon Tum', 'Kon Tum', null]);
  });
});

describe('other countries', () => {
  it('are no place of the record, and their figures not of ours', () => {
    const text = 'Tỷ lệ đóng BHXH ở Malaysia là 23%, Hàn Quốc 9%, trong khi tại Việt Nam là 25%.';
    expect(rowsOf(text, ['quote', 'place'])).toEqual([
      ['23%', null],
      ['9%', null],
      ['25%', 'VN'],
    ]);
  });
  it.each<[string, string, (string | null)[][]]>([
    [
      'also behind a word of ours that they are set against',
      'Mức đóng BHXH của chủ lao động ở Việt Nam cao hơn nhiều nước, chẳng hạn Philippines đóng 9%, Bangladesh 0%.',
      [
        ['9%', null],
        ['0%', null],
      ],
    ],
    [
      'go on to what follows in the clause',
      'Tại Singapore, mức đóng BHXH là 37% nên người già được hưởng lương hưu bằng 60% tiền lương.',
      [
        ['37%', null],
        ['60%', null],
      ],
    ],
    [
      'until ours is told of again',
      'Ở Campuchia mức đóng BHXH là 4%, trong khi doanh nghiệp ta phải đóng 17,5%.',
      [
        ['4%', null],
        ['17,5%', 'VN'],
      ],
    ],
    [
      'and name no place where ours is only ranked among them',
      'Việt Nam có mức đóng BHXH cao nhất khu vực ASEAN, doanh nghiệp đóng 21,5%, người lao động đóng 10,5%.',
      [
        ['21,5%', 'VN'],
        ['10,5%', 'VN'],
      ],
    ],
    ['or compared with them', 'Lương hưu tối đa của nước ta là 75%, cao hơn Hàn Quốc.', [['75%', 'VN']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place'])).toEqual(want);
  });
  it('take no time from what was told of ours', () => {
    const text = 'Năm 2021, mức đóng BHXH của nước ta lên 25,5%. Các nước láng giềng thấp hơn, như Malaysia đóng 23%.';
    expect(rowsOf(text, ['quote', 'period', 'place'])).toEqual([
      ['25,5%', '2021-01-01/2021-12-31', 'VN'],
      ['23%', null, null],
    ]);
  });
  it('bear the names of firms and banks, too', () => {
    const text = 'Tại Hà Giang, một dự án của Ngân hàng Thế giới hỗ trợ người cận nghèo 15% mức đóng BHYT.';
    expect(rowsOf(text, ['place'])).toEqual([['Hà Giang']]);
  });
});

describe('the country in an article on one province', () => {
  it.each([
    [
      'goes on with its details',
      'Theo BHXH Việt Nam, toàn quốc có 11,2 triệu người đóng BHTN. Cụ thể, số người đóng BHTN tăng 71.000 người so với tháng trước.',
      ['VN', 'VN'],
    ],
    [
      'and with its parts',
      'Cuối năm 2018, theo Bộ Y tế, cả nước có 81,2 triệu người tham gia BHYT. Trong đó, hộ gia đình có 15,9 triệu người tham gia BHYT.',
      ['VN', 'VN'],
    ],
    [
      'but not where the province speaks',
      'Cuối năm 2018, theo Bộ Y tế, cả nước có 81,2 triệu người tham gia BHYT. Cụ thể, toàn tỉnh có 1,5 triệu người tham gia BHYT.',
      ['VN', 'Kiên Giang'],
    ],
    [
      'has its own mean',
      'Toàn tỉnh có 82% dân số tham gia BHYT. Tỷ lệ này thấp hơn tỷ lệ bình quân của cả nước (86,3%).',
      ['Kiên Giang', 'VN'],
    ],
  ])('%s', (_, text, want) => {
    expect(placesOf(text, { place })).toEqual(want);
  });
});

describe('a sum parted among places', () => {
  it('is of none of them alone', () => {
    const text =
      'Ngân hàng trao 410 thẻ BHYT cho hộ nghèo của huyện Hòn Đất (150 thẻ), Gò Quao (140 thẻ) và An Biên (120 thẻ).';
    const [all, ...parts] = placesOf(text, { place });
    expect(all).toBe('Kiên Giang');
    expect(parts).toEqual(['Kiên Giang/Hòn Đất', 'Kiên Giang/Gò Quao', 'Kiên Giang/An Biên']);
    const schools =
      'Tỉnh có 31 trường mà em nào cũng có thẻ BHYT, nhiều nhất ở Hòn Đất (12 trường), Gò Quao (9 trường).';
    expect(placesOf(schools, { place })[0]).toBe('Kiên Giang');
  });

  it('is of the place whose number counts something else', () => {
    const text = 'Ngân hàng trao 410 thẻ BHYT cho hộ nghèo của huyện Hòn Đất (trị giá 260 triệu đồng).';
    expect(placesOf(text, { place })[0]).toBe('Kiên Giang/Hòn Đất');
  });
});
