import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, rowsOf } from './read.js';

// How provincial papers report: patterns of time, place, scheme and field that whole reports are told in.

const published = '2022-12-08';
const periodsOf = (text: string, given = {}) => rowsOf(text, ['period'], given).map(([period]) => period);

describe('times of reports', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'a day before a counted noun is no fraction',
      'Đến 30/6/2021 số nợ BHXH là 41 tỷ đồng. Tính đến 31/8/2021 số người tham gia BHYT là 612.400 người.',
      ['2021-06-30', '2021-08-31'],
    ],
    [
      'what runs since new year stands as of now',
      'Từ đầu năm đến nay, toàn huyện có 84.300 người tham gia BHYT. Tính từ đầu năm, toàn huyện thu BHYT 21 tỷ đồng.',
      [published, `2022-01-01/${published}`],
    ],
    [
      'the labour force there is does not tell when',
      'Đến hết ngày 31/10/2021, có 91.200 người tham gia BHTN, chiếm 21,4% lực lượng lao động hiện có trên địa bàn.',
      ['2021-10-31', '2021-10-31'],
    ],
    [
      'but what there is today is of today',
      'Đến hết năm 2021, toàn tỉnh nợ BHXH 31 tỷ đồng; hiện có 412 đơn vị nợ BHXH.',
      ['2021-12-31', published],
    ],
    [
      'the same moment of another year is the other side of a comparison',
      'Đến ngày 30/6/2022, nợ BHXH là 92 tỷ đồng. So với cùng thời điểm năm 2021, số nợ BHXH tăng 14 tỷ đồng.',
      ['2022-06-30', '2022-06-30'],
    ],
    [
      'a year after "hơn" is one, too',
      'Năm 2022, số thu BHYT đạt 8.200 tỷ đồng, hơn năm 2021 900 tỷ đồng.',
      ['2022-01-01/2022-12-31', '2022-01-01/2022-12-31'],
    ],
    [
      'what is to be reached from now on has its end',
      'Từ nay đến hết năm 2022, phấn đấu có 21.000 người tham gia BHXH tự nguyện.',
      ['2022-12-31'],
    ],
    [
      'what is still to be done is counted on a day, a goal is not',
      'Đến ngày 20/11/2022, số người tham gia BHYT là 612.400 người. Còn 8.300 người cần vận động tham gia BHYT để đạt kế hoạch. Chỉ tiêu giao là 620.700 người tham gia BHYT.',
      ['2022-11-20', '2022-11-20', null],
    ],
    [
      'what came of a campaign is of its days',
      'Huyện mở đợt cao điểm từ ngày 1/8/2022 đến ngày 30/9/2022, giao chỉ tiêu cho các xã. Sau 2 tháng, toàn huyện đã vận động được 640 người tham gia BHXH tự nguyện.',
      ['2022-08-01/2022-09-30'],
    ],
  ])('%s', (_, text, expected) => expect(periodsOf(text, { published })).toEqual(expected));

  it('a manner of speaking is no year', () => {
    const text = 'Đến ngày 30/9/2022, có đơn vị nợ BHXH năm này qua năm khác. Công ty An Phú nợ 2,4 tỷ đồng BHXH.';
    expect(periodsOf(text)).toEqual(['2022-09-30']);
  });
});

describe('schemes of reports', () => {
  it.each<[string, string, string[]]>([
    ['one head word for two', 'Số nợ bảo hiểm xã hội, y tế là 41 tỷ đồng.', ['BHXH', 'BHYT']],
    ['for three', 'Tổng thu bảo hiểm xã hội, y tế và thất nghiệp đạt 940 tỷ đồng.', ['BHXH', 'BHYT', 'BHTN']],
    ['but no agency of health', 'Chi BHXH qua cơ sở y tế là 41 tỷ đồng.', ['BHXH']],
    ['pupils by their initials', 'Có 22.400 HS, SV tham gia BHYT.', ['BHYT_HSSV']],
    ['small children are none', 'Cấp thẻ BHYT cho 197.200 trẻ em dưới 6 tuổi.', ['BHYT']],
    ['households behind the noun', 'Gần 10.600 đối tượng hộ gia đình tham gia BHYT.', ['BHYT_HGD']],
    ['poor households are no such group', 'Gần 10.600 người hộ gia đình nghèo tham gia BHYT.', ['BHYT']],
  ])('%s: %s', (_, text, scheme) => expect(figureOf(text).scheme).toEqual(scheme));

  it('an article on pupils counts pupils, unless it speaks of all people', () => {
    const title = 'Thái Bình: Phấn đấu 98% học sinh, sinh viên tham gia BHYT';
    const text = 'Tỷ lệ tham gia BHYT của khối tiểu học đạt 97,2%. Độ bao phủ BHYT toàn dân đạt 92,4%.';
    expect(rowsOf(text, ['scheme'], { title })).toEqual([[['BHYT_HSSV']], [['BHYT']]]);
  });

  it('a debt is of the funds that the sentence before listed, though the headline named one', () => {
    const title = 'Nợ bảo hiểm xã hội tăng 27%';
    const text = 'Nợ đọng kéo dài làm số nợ bảo hiểm xã hội, y tế tăng. Đến 30/6/2021, số nợ là 119 tỷ đồng.';
    expect(figureOf(text, { title }).scheme).toEqual(['BHXH', 'BHYT']);
  });
});

describe('places of reports', () => {
  it('a rate that the state sets holds for the country, support and results are of the place', () => {
    const text = 'Mức đóng BHYT bằng 4,5% lương cơ sở. Tỉnh hỗ trợ 20% mức đóng BHYT. Số thu BHYT đạt 41 tỷ đồng.';
    expect(rowsOf(text, ['place'], { place: 'Kiên Giang' })).toEqual([['VN'], ['Kiên Giang'], ['Kiên Giang']]);
  });

  it('a commune stands for its district until the merger, and for itself since then', () => {
    const text =
      'Tại xã Tân Phú, tỷ lệ bao phủ BHYT đạt 93,4%. Tại xã Tân Phú, huyện Thới Bình, có 41 hộ tham gia BHYT hộ gia đình.';
    expect(rowsOf(text, ['place'], { place: 'Cà Mau/Thới Bình' })).toEqual([
      ['Cà Mau/Thới Bình'],
      ['Cà Mau/Thới Bình'],
    ]);
    const place = 'Khánh Hòa';
    const later = 'Đến hết tháng 10/2025, xã Diên Lạc có 3.120 người tham gia BHXH tự nguyện.';
    expect(rowsOf(later, ['place'], { place })).toEqual([['Khánh Hòa/Diên Lạc']]);
    expect(rowsOf(later.replace('2025', '2024'), ['place'], { place })).toEqual([['Khánh Hòa/Diên Khánh']]);
  });

  it('a commune that only the time since the merger has stands for itself, whatever day is known', () => {
    const text = 'Phường Bắc Gia Nghĩa đặt mục tiêu đến năm 2027 tỷ lệ bao phủ BHYT đạt 98%.';
    expect(rowsOf(text, ['place'])).toEqual([['Lâm Đồng/Bắc Gia Nghĩa']]);
  });

  it('an agency of some communes is named after one', () => {
    const text = 'Đến hết tháng 10/2025, BHXH cơ sở Diên Lạc có 40.300 người tham gia BHXH.';
    expect(rowsOf(text, ['place'], { place: 'Khánh Hòa' })).toEqual([['Khánh Hòa/Diên Lạc']]);
  });

  it('the whole district is the one named before', () => {
    const text =
      'Riêng huyện Quan Hóa giảm 12 xã khó khăn. Độ bao phủ BHYT toàn huyện còn 80,9%. Toàn tỉnh đạt 90,1% dân số.';
    expect(rowsOf(text, ['place'], { place: 'Thanh Hóa' }).slice(0, 1)).toEqual([['Thanh Hóa/Quan Hóa']]);
  });

  it('a time in brackets does not part a place from what follows', () => {
    const text = 'Tỷ lệ bao phủ BHYT của huyện Kim Bảng là 96,2% (tháng 6/2021), đến tháng 12/2021 còn 77,9%.';
    expect(rowsOf(text, ['place'], { place: 'Hà Nam' })).toEqual([['Hà Nam/Kim Bảng'], ['Hà Nam/Kim Bảng']]);
  });
});

describe('what reports count', () => {
  it.each<[string, string, string]>([
    ['Gần 97% lao động phi chính thức không có bảo hiểm xã hội.', 'uninsured', 'share'],
    ['Cơ quan BHXH quản lý và chi trả cho 1.940 người.', 'beneficiaries', 'level'],
    ['Nhiều xã đạt tỷ lệ BHYT trên 93%.', 'coverage', 'level'],
    ['Sở đã quyết định cho 6.900 người hưởng trợ cấp thất nghiệp.', 'claims', 'level'],
    ['Toàn tỉnh có 6.900 người đang hưởng trợ cấp thất nghiệp.', 'beneficiaries', 'level'],
    ['Số người tham gia đều tăng so với năm trước với trên 17 triệu người tham gia BHXH.', 'participants', 'level'],
    ['Các xã có tỷ lệ dân số tham gia BHYT chiếm 85% trở lên.', 'coverage', 'level'],
  ])('%s', (text, concept, measure) => expect(figureOf(text)).toMatchObject({ concept, measure }));

  it('leaves alone what the same report tells of other fields', () => {
    const title = 'Tình hình kinh tế - xã hội: tỷ lệ tham gia BHYT tăng';
    const text =
      'Tỷ lệ dân số tham gia BHYT đạt 86,2%. Kiểm tra an toàn thực phẩm tại 3.120 cơ sở. Xảy ra 8 vụ ngừng việc tập thể với 5.420 lao động tham gia. Lĩnh vực môi trường đã thanh tra, kiểm tra 74 đơn vị.';
    expect(figuresOf(text, { title }).map((f) => f.quote)).toEqual(['86,2%']);
  });

  it('but keeps a figure of ours whose sentence names such a field', () => {
    const text = 'Nhờ giải quyết việc làm, 3.480 lao động tham gia BHXH.';
    expect(figureOf(text).concept).toBe('participants');
  });
});

describe('plans of reports', () => {
  it('people still to be won are no change, and districts that are done are of those who take part', () => {
    const text =
      'Muốn đạt kế hoạch giao, số người tham gia BHYT cần phát triển thêm là 8.350 người. Đã có 1 thị xã đạt chỉ tiêu tỉnh giao là Kỳ Anh (101,4%).';
    expect(rowsOf(text, ['concept', 'measure', 'status'], { place: 'Hà Tĩnh' })).toEqual([
      ['new_participants', 'level', 'target'],
      ['participants', 'completion', 'actual'],
    ]);
  });

  it('"ước" that opens a sentence makes all of it an estimate', () => {
    const text =
      'Ước 10 tháng năm 2021, mọi mặt công tác đều tăng so với năm trước với 212.000 người tham gia BHXH, đạt 31% lực lượng lao động.';
    expect(rowsOf(text, ['concept', 'status'])).toEqual([
      ['participants', 'estimate'],
      ['coverage', 'estimate'],
    ]);
    expect(figureOf('Ước mơ của chị là có lương hưu; toàn xã có 412 người tham gia BHXH.').status).toBe('actual');
  });

  it('"thêm" makes all members of its list new ones, up to a total', () => {
    const text =
      'Phấn đấu mở rộng thêm khoảng 18.000 người tham gia BHXH bắt buộc, 4.200 người tham gia BHXH tự nguyện và 75.000 người tham gia BHYT.';
    expect(rowsOf(text, ['concept'])).toEqual([['new_participants'], ['new_participants'], ['new_participants']]);
    const total = 'Vận động thêm 210 người tham gia BHXH tự nguyện, nâng tổng số lên 4.120 người.';
    expect(rowsOf(total, ['concept'])).toEqual([['new_participants'], ['participants']]);
  });

  it('people won in a campaign for voluntary insurance are won for it', () => {
    const given = {
      title: 'Cao điểm vận động người dân tham gia BHXH tự nguyện',
      lead: 'Huyện vận động BHXH tự nguyện.',
    };
    expect(figureOf('Sau đợt này, toàn huyện vận động được 640 người tham gia BHXH.', given).scheme).toEqual([
      'BHXH_TN',
    ]);
    expect(figureOf('Sau đợt này, toàn huyện vận động được 640 người tham gia BHXH.').scheme).toEqual(['BHXH']);
  });

  it('support out of the fund of the unemployed is one of its benefits', () => {
    const text = 'Toàn tỉnh đã hỗ trợ cho 41.600 lao động từ quỹ bảo hiểm thất nghiệp với số tiền trên 94 tỷ đồng.';
    expect(rowsOf(text, ['concept', 'scheme'])).toEqual([
      ['claims', ['BHTN']],
      ['expenditure', ['BHTN']],
    ]);
  });
});

describe('more that reports say of time and of what is counted', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'what runs up to now, told on a printed day, runs from new year to that day',
      'Theo số liệu công bố ngày 18/12/2020, đến nay cả nước có 161 triệu lượt khám chữa bệnh BHYT.',
      ['2020-01-01/2020-12-18'],
    ],
    [
      'a programme of a year dates what it gave',
      'Hoạt động thuộc chương trình tặng thẻ BHYT cho người khó khăn năm 2022. Tại tỉnh, cơ quan BHXH đã tặng 1.240 thẻ BHYT.',
      ['2022-01-01/2022-12-31'],
    ],
    [
      'a programme of many years dates nothing',
      'Việc này thuộc chương trình mục tiêu quốc gia giai đoạn 2021 - 2025. Cơ quan BHXH đã tặng 1.240 thẻ BHYT.',
      [null],
    ],
    [
      'those whose payments are suspended are counted on a day',
      'Đến tháng 7/2020, có 1.480 đơn vị được tạm dừng đóng vào quỹ hưu trí và tử tuất.',
      ['2020-07-31'],
    ],
  ])('%s', (_, text, expected) => expect(periodsOf(text)).toEqual(expected));

  it('reads a cue in every spelling of its names', () => {
    for (const name of ['BHXH một lần', 'BHXH 1 lần', 'bảo hiểm xã hội một lần', 'bảo hiểm xã hội 1 lần'])
      expect(figureOf(`Cả nước có 1,1 triệu người nhận ${name}.`).concept).toBe('claims');
  });

  it('takes the whole of a rate in brackets for no figure, but people in brackets for one', () => {
    expect(rowsOf('Bao phủ BHXH đạt 13,5% lực lượng lao động (431.200).', ['value'])).toEqual([[13.5]]);
    expect(rowsOf('BHYT bao phủ 60% dân số (53,4 triệu người).', ['value'])).toEqual([[60], [53_400_000]]);
  });
});
