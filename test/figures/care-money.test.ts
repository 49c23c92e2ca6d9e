import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

describe('money of care and of cards', () => {
  it.each([
    [
      'cards bought for those who are poor or small',
      'Huyện đã mua thẻ BHYT cho 4.100 người nghèo với 2,3 tỷ đồng, cấp 9.000 thẻ BHYT cho trẻ em các bản với kinh phí 4 tỷ đồng.',
      ['participants', 'subsidy', 'cards', 'subsidy'],
    ],
    [
      'so many cards for all of a group',
      'Huyện dành 640 triệu đồng mua 1.300 thẻ BHYT tặng cho 100% người thuộc hộ cận nghèo.',
      ['subsidy', 'cards', 'cards'],
    ],
    [
      'money handed to the agency to pay for them',
      'Ngân sách rót 31 tỷ đồng cho cơ quan BHXH nhằm đóng và hỗ trợ mua BHYT giúp bà con.',
      ['subsidy'],
    ],
    [
      'what is spent on treatment is no support',
      'Quỹ BHYT chi 31 tỷ đồng cho các bệnh viện khám người nghèo.',
      ['expenditure'],
    ],
    [
      'what all visits cost together',
      'Trạm y tế khám BHYT cho 1.200 lượt người với tổng số tiền 240 triệu đồng.',
      ['medical_visits', 'expenditure'],
    ],
    ['what one patient cost', 'Một bệnh nhân BHYT điều trị với số tiền 240 triệu đồng.', ['medical_cost']],
    ['what is paid of a treatment', 'Người cao tuổi được cấp thẻ BHYT, chi trả 100% khi đi khám.', ['benefit']],
    [
      'cards of so many of the people',
      'Đến cuối năm 2021, toàn tỉnh cấp được 671.000 thẻ BHYT, đạt khoảng 88% dân số.',
      ['cards', 'coverage'],
    ],
    ['cards of so many of the cards', 'Huyện cấp 9.000 thẻ BHYT, chiếm 12% tổng số thẻ.', ['cards', 'cards']],
  ])('%s', (_, text, want) => expect(rowsOf(text, ['concept']).flat()).toEqual(want));

  it('what is over a budget is so in its parts, and of health insurance whatever is named last', () => {
    const text = 'Các bệnh viện chi vượt dự toán 41 tỷ đồng (gồm năm 2021 là 18 tỷ đồng và năm 2022 là 23 tỷ đồng).';
    const given = { lead: 'Công ty A nợ BHXH, BHYT, BHTN hơn 5 tỷ đồng.' };
    expect(rowsOf(text, ['measure', 'scheme', 'period'], given)).toEqual([
      ['gap', ['BHYT'], '2021-01-01/2022-12-31'],
      ['gap', ['BHYT'], '2021-01-01/2021-12-31'],
      ['gap', ['BHYT'], '2022-01-01/2022-12-31'],
    ]);
    const paid = 'Quỹ BHYT chi trả 41 tỷ đồng (gồm năm 2021 là 18 tỷ đồng và năm 2022 là 23 tỷ đồng).';
    expect(rowsOf(paid, ['measure']).flat()).toEqual(['level', 'level', 'level']);
  });

  it('who joins a union is no participant; who of them is won is', () => {
    const text = 'Hội Nông dân huyện kết nạp mới 410 hội viên, vận động 320 hội viên tham gia BHYT.';
    expect(refusedIn(text).map((r) => r.quote)).toEqual(['410 hội viên']);
    expect(rowsOf(text, ['concept'])).toEqual([['new_participants']]);
  });

  it('an aim for all people below a headline on pupils', () => {
    const given = { title: 'BHYT học sinh: phấn đấu đạt 97%' };
    const text = 'Có 96% học sinh tham gia BHYT, qua đó đưa độ phủ tham gia BHYT toàn dân của tỉnh lên trên 72%.';
    expect(rowsOf(text, ['scheme'], given).flat()).toEqual([['BHYT_HSSV'], ['BHYT']]);
    const pupils = 'Có 96% học sinh tham gia BHYT, qua đó đưa độ bao phủ BHYT của trường lên trên 97%.';
    expect(rowsOf(pupils, ['scheme'], given).flat()).toEqual([['BHYT_HSSV'], ['BHYT_HSSV']]);
  });
});

describe('times and places of money that is given', () => {
  it('the year that closes a sentence holds for all of it', () => {
    const groups =
      'cho người nghèo, cận nghèo, trẻ em các bản, học sinh những trường xa, người có công và thân nhân của họ ở khắp các thôn';
    const text = `Tỉnh chi 31 tỷ đồng để mua thẻ BHYT ${groups} trên địa bàn trong năm 2017.`;
    expect(rowsOf(text, ['period'])).toEqual([['2017-01-01/2017-12-31']]);
    const other = `Tỉnh chi 31 tỷ đồng để mua thẻ BHYT ${groups} trên địa bàn trong năm 2017 theo đề án cũ.`;
    expect(rowsOf(other, ['period'])).toEqual([[null]]);
  });

  it('a programme of some years ends nothing that runs until now', () => {
    const published = '2019-10-15';
    const text =
      'Thực hiện đề án y tế giai đoạn 2016-2020, từ năm 2017 đến nay, huyện đã giải quyết 4.100 lượt người hưởng BHXH.';
    expect(rowsOf(text, ['period'], { published })).toEqual([['2017-01-01/2019-10-15']]);
    const within = 'Trong giai đoạn 2016-2018, huyện đã giải quyết 4.100 lượt người hưởng BHXH.';
    expect(rowsOf(within, ['period'], { published })).toEqual([['2016-01-01/2018-12-31']]);
  });

  it('who will support goes on supporting', () => {
    const first = 'Tỉnh Hà Nam sẽ hỗ trợ 90% mức đóng BHYT cho hộ cận nghèo.';
    const places = (next: string) => rowsOf(`${first} ${next}`, ['place']).flat();
    expect(places('Hộ làm muối sẽ nhận được hỗ trợ 40% mức đóng BHYT.')).toEqual(['Hà Nam', 'Hà Nam']);
    expect(places('Học sinh thì Nhà nước hỗ trợ 30% mức đóng BHYT.')).toEqual(['Hà Nam', 'VN']);
  });
});
