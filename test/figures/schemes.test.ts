import { describe, expect, it } from 'vitest';
import { SCHEMES, type Scheme } from '../../schemas/codes.js';
import { figureOf, figuresOf, rowsOf } from './read.js';

const CASES: Record<Scheme, readonly string[]> = {
  BHXH: ['Số thu BHXH là 210 tỷ đồng.', 'Toàn tỉnh có 4.120 người tham gia bảo hiểm xã hội.'],
  BHXH_BB: ['Toàn tỉnh có 94.310 người tham gia BHXH bắt buộc.', 'Có 4.120 người tham gia bảo hiểm xã hội bắt buộc.'],
  BHXH_TN: ['Toàn tỉnh có 9.310 người tham gia BHXH tự nguyện.', 'Có 4.120 người tham gia bảo hiểm xã hội tự nguyện.'],
  BHYT: ['Số thu BHYT là 210 tỷ đồng.', 'Có 4.120 người tham gia bảo hiểm y tế.', 'Có 4.120 người tham gia BH YT.'],
  BHYT_HGD: ['Có 31.400 người tham gia BHYT hộ gia đình.', 'Có 4.120 người tham gia bảo hiểm y tế theo hộ gia đình.'],
  BHYT_HSSV: ['Số thu BHYT học sinh, sinh viên là 84 tỷ đồng.', 'Toàn tỉnh có 214.300 học sinh tham gia BHYT.'],
  BHTN: ['Số chi BHTN là 84 tỷ đồng.', 'Số chi trợ cấp thất nghiệp là 84 tỷ đồng.'],
  TNLD_BNN: ['Quỹ TNLĐ-BNN chi 3,4 tỷ đồng.', 'Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp chi 3,4 tỷ đồng.'],
};

describe('"bắt buộc" behind a list', () => {
  it.each([
    ['Chủ hộ đóng bảo hiểm xã hội, bảo hiểm y tế bắt buộc với mức 29% tiền lương.', ['BHXH_BB', 'BHYT']],
    ['Chủ hộ đóng BHXH, BHYT với mức 29% tiền lương.', ['BHXH', 'BHYT']],
  ])('%s', (text, schemes) => expect(rowsOf(text, ['scheme'])).toEqual([[schemes]]));
});

describe('schemes', () => {
  it('has sentences for every code', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(SCHEMES).sort());
  });

  it.each(Object.entries(CASES).flatMap(([scheme, texts]) => texts.map((text) => [scheme, text] as const)))(
    '%s: %s',
    (scheme, text) => {
      const figure = figureOf(text);
      expect(figure.scheme).toEqual([scheme]);
      expect(figure.inferred).not.toContain('scheme');
    },
  );

  it.each<[string, Scheme[]]>([
    ['Số thu BHXH, BHYT là 210 tỷ đồng.', ['BHXH', 'BHYT']],
    ['Số thu BHXH, BHYT, BHTN là 210 tỷ đồng.', ['BHXH', 'BHYT', 'BHTN']],
    ['Số thu BHXH, BHYT và BHTN là 210 tỷ đồng.', ['BHXH', 'BHYT', 'BHTN']],
    ['Số thu BHXH - BHYT là 210 tỷ đồng.', ['BHXH', 'BHYT']],
    ['Số nợ BHXH, BHYT, BHTN, BHTNLĐ-BNN là 21 tỷ đồng.', ['BHXH', 'BHYT', 'BHTN', 'TNLD_BNN']],
    ['Số thu bảo hiểm xã hội (BHXH) là 210 tỷ đồng.', ['BHXH']],
  ])('names side by side are one group: %s', (text, scheme) => {
    expect(figureOf(text).scheme).toEqual(scheme);
  });

  it.each<[string, Scheme[]]>([
    ['Theo BHXH tỉnh, số thu BHYT là 210 tỷ đồng.', ['BHYT']],
    ['BHXH Việt Nam cho biết có 4.120 người tham gia BHTN.', ['BHTN']],
    ['BHXH huyện đã cấp 512 thẻ BHYT.', ['BHYT']],
    ['Cơ quan BHXH thu 210 tỷ đồng tiền BHYT.', ['BHYT']],
    ['Ngành BHXH có 412 tỷ đồng thu BHTN.', ['BHTN']],
  ])('the agency that bears the name is no scheme: %s', (text, scheme) => {
    expect(figureOf(text).scheme).toEqual(scheme);
  });

  it('also where a list of agencies is told', () => {
    const title = 'Phát triển người tham gia BHYT';
    const figure = figureOf('UBND xã và BHXH huyện đã vận động được 412 người tham gia.', { title });
    expect(figure.scheme).toEqual(['BHYT']);
  });

  it('takes the funds that the article names, inferred, for insurance in general', () => {
    const figure = figureOf('Toàn tỉnh có 318 đơn vị nợ tiền bảo hiểm.');
    expect(figure.scheme).toEqual(['BHXH']);
    expect(figure.inferred).toContain('scheme');
    const inspected = 'Ngành đã thanh tra 412 đơn vị, phạt 96 triệu đồng.';
    const rows = (lead: string) => figuresOf(inspected, { lead }).map(({ scheme }) => scheme.join());
    expect(rows('Nhiều đơn vị chậm đóng BHXH cho người lao động.')).toEqual(['BHXH', 'BHXH']);
    expect(rows('Nhiều đơn vị chậm đóng BHXH, BHYT, BHTN.')).toEqual(['BHXH,BHYT,BHTN', 'BHXH,BHYT,BHTN']);
    expect(figureOf('Toàn tỉnh có 318 đơn vị nợ các loại bảo hiểm.').scheme).toEqual(['BHXH', 'BHYT', 'BHTN']);
    // the list behind it names them
    const listed = 'Toàn tỉnh có 318 đơn vị nợ các loại bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm tự nguyện.';
    expect(figureOf(listed).scheme).toEqual(['BHXH', 'BHYT', 'BHXH_TN']);
  });

  it('takes a coverage of the population for that of health insurance, inferred', () => {
    const lead = 'Toàn tỉnh có 14.200 người tham gia BHXH tự nguyện.';
    const figure = figureOf('Năm tới, ngành phấn đấu bao phủ 96% dân số.', { lead });
    expect(figure).toMatchObject({ concept: 'coverage', scheme: ['BHYT'] });
    expect(figure.inferred).toContain('scheme');
    expect(figureOf('Năm tới, ngành phấn đấu bao phủ 4% dân số trong độ tuổi lao động.', { lead }).scheme).toEqual([
      'BHXH_TN',
    ]);
    expect(figureOf('BHXH tự nguyện mới bao phủ 2% dân số.', { lead }).scheme).toEqual(['BHXH_TN']);
  });

  it('says so when the scheme was taken from the headline', () => {
    const figure = figureOf('Toàn tỉnh đã phát triển mới 1.240 người tham gia.', {
      title: 'Phát triển người tham gia BHXH tự nguyện',
    });
    expect(figure).toMatchObject({ scheme: ['BHXH_TN'] });
    expect(figure.inferred).toContain('scheme');
  });

  it('pairs lists in order with lần lượt', () => {
    expect(
      rowsOf('Số người tham gia BHXH bắt buộc, BHTN, BHYT lần lượt là 94.310 người, 82.506 người, 1.102.450 người.', [
        'value',
        'scheme',
      ]),
    ).toEqual([
      [94_310, ['BHXH_BB']],
      [82_506, ['BHTN']],
      [1_102_450, ['BHYT']],
    ]);
  });

  it('splits a total by bắt buộc and tự nguyện', () => {
    expect(
      rowsOf('Toàn tỉnh có 94.310 người tham gia BHXH, trong đó bắt buộc 80.210 người, tự nguyện 14.100 người.', [
        'scheme',
      ]),
    ).toEqual([[['BHXH']], [['BHXH_BB']], [['BHXH_TN']]]);
  });

  it('knows pupils by their noun', () => {
    expect(figureOf('Tỷ lệ HSSV tham gia BHYT đạt 99,1%.').scheme).toEqual(['BHYT_HSSV']);
    expect(figureOf('Còn 2.140 sinh viên chưa tham gia BHYT.').scheme).toEqual(['BHYT_HSSV']);
    expect(figureOf('Còn 2.140 nông dân chưa tham gia BHYT.').scheme).toEqual(['BHYT']);
  });

  it('knows the ladder of household members', () => {
    expect(
      rowsOf(
        'Người thứ nhất đóng bằng 4,5% lương cơ sở; người thứ hai, thứ ba đóng lần lượt bằng 70%, 60% mức đóng của người thứ nhất khi tham gia BHYT hộ gia đình.',
        ['value', 'concept', 'scheme', 'base'],
      ),
    ).toEqual([
      [4.5, 'contribution', ['BHYT_HGD'], 'wage'],
      [70, 'contribution', ['BHYT_HGD'], 'other'],
      [60, 'contribution', ['BHYT_HGD'], 'other'],
    ]);
  });

  it('knows the ladder without the name of the scheme', () => {
    const text = 'Mức đóng BHYT của người thứ hai bằng 70% mức đóng của người thứ nhất.';
    expect(figureOf(text)).toMatchObject({ concept: 'contribution', scheme: ['BHYT_HGD'], base: 'other' });
  });

  it.each<[string, Scheme[]]>([
    ['Hiện có 71.925 người đang hưởng lương hưu.', ['BHXH']],
    ['Có 412.600 lượt khám, chữa bệnh được quỹ chi trả.', ['BHYT']],
    ['Cơ quan đã cấp 7.316 sổ BHXH.', ['BHXH']],
    ['Có 1.204 người hưởng trợ cấp thất nghiệp.', ['BHTN']],
  ])('a benefit tells its scheme: %s', (text, scheme) => {
    expect(figureOf(text).scheme).toEqual(scheme);
  });

  it('keeps fines and lawsuits of one sentence together, and counts who is fined as violations', () => {
    const given = {
      lead: 'Long An có 830 đơn vị chậm đóng BHXH, BHYT, BHTN với 96 tỷ đồng.',
      title: 'Nợ BHXH ở Long An',
    };
    const text = 'Đã xử phạt 17 công ty với số tiền 1,4 tỷ đồng và chuyển 6 hồ sơ sang công an.';
    expect(rowsOf(text, ['value', 'concept', 'scheme'], given)).toEqual([
      [17, 'violations', ['BHXH', 'BHYT', 'BHTN']],
      [1.4e9, 'fines', ['BHXH', 'BHYT', 'BHTN']],
      [6, 'violations', ['BHXH', 'BHYT', 'BHTN']],
    ]);
  });

  it('leaves a lawsuit that stands alone with what the article is about', () => {
    const given = { lead: 'Số nợ BHXH, BHYT là 96 tỷ đồng.', title: 'Nợ BHXH ở Long An' };
    expect(figureOf('Tòa án đã xét xử 17 vụ khởi kiện công ty nợ.', given)).toMatchObject({
      concept: 'violations',
      scheme: ['BHXH'],
    });
  });

  it("takes the app's accounts for social insurance, unless a scheme is named with them", () => {
    const given = { lead: 'Đã xác thực dữ liệu của 310.000 người tham gia BHXH, BHYT với dữ liệu dân cư.' };
    expect(figureOf('Đã có 72.000 tài khoản VssID được kích hoạt.', given).scheme).toEqual(['BHXH']);
    expect(figureOf('Đã có 72.000 tài khoản BHYT điện tử trên VssID.', given).scheme).toEqual(['BHYT']);
  });

  it('sues for the funds that it inspects', () => {
    const given = { lead: 'Các đơn vị nợ 52 tỷ đồng tiền BHXH, BHYT, BHTN.', title: 'Nợ BHXH còn cao' };
    expect(rowsOf('Cơ quan đã kiểm tra 94 đơn vị, khởi kiện 8 doanh nghiệp.', ['concept', 'scheme'], given)).toEqual([
      ['inspections', ['BHXH', 'BHYT', 'BHTN']],
      ['violations', ['BHXH', 'BHYT', 'BHTN']],
    ]);
  });

  it('takes spending under a headline on pensions for theirs, unless the sentence names a scheme', () => {
    const given = { title: 'Lương hưu tăng từ tháng 7', lead: 'Mức đóng BHYT giữ nguyên bằng 4,5% lương cơ sở.' };
    expect(figureOf('Kinh phí tăng thêm là 9.400 tỷ đồng.', given).scheme).toEqual(['BHXH']);
    expect(figureOf('Chi khám, chữa bệnh BHYT thêm 9.400 tỷ đồng.', given).scheme).toEqual(['BHYT']);
  });

  it("has none for the agency's own costs", () => {
    expect(figureOf('Chi quản lý bộ máy của ngành BHXH là 12 tỷ đồng.')).toMatchObject({
      concept: 'expenditure',
      scheme: [],
    });
  });
});

it('the form of social insurance behind those who are in it', () => {
  const text = 'Trong số người tham gia BHXH, có 71.400 người tham gia bắt buộc, 9.100 người tham gia tự nguyện.';
  expect(rowsOf(text, ['scheme'])).toEqual([[['BHXH_BB']], [['BHXH_TN']]]);
  expect(rowsOf('Có 71.400 người tham gia BHXH, 9.100 người tham gia các buổi tư vấn.', ['scheme'])[0]).toEqual([
    ['BHXH'],
  ]);
});

it('has a monthly allowance of the fund that the headline is on', () => {
  const text = 'Theo quy định, trợ cấp hằng tháng bằng 60% mức bình quân tiền lương của 6 tháng liền kề.';
  const of = (title: string) => rowsOf(text, ['quote', 'scheme'], { title })[0];
  expect(of('Bắc Giang: nhiều lao động nhận trợ cấp thất nghiệp')).toEqual(['60%', ['BHTN']]);
  expect(of('Bắc Giang: nhiều lao động nhận trợ cấp BHXH')).toEqual(['60%', ['BHXH']]);
});

it('has the rates of social insurance as it is named', () => {
  expect(
    rowsOf('Mức đóng vào quỹ BHXH là 22%, trong đó người sử dụng lao động 14%, người lao động 8%.', ['scheme']),
  ).toEqual([[['BHXH']], [['BHXH']], [['BHXH']]]);
  expect(rowsOf('Người sử dụng lao động đóng BHXH bắt buộc 14%.', ['scheme'])).toEqual([[['BHXH_BB']]]);
});

describe('a coverage of all in an article on pupils', () => {
  it.each<[string, string]>([
    ['Kết quả đó góp phần nâng tỷ lệ bao phủ tham gia BHYT toàn dân của huyện lên 81%.', 'BHYT'],
    ['Kết quả đó góp phần nâng tỷ lệ bao phủ tham gia BHYT của khối tiểu học lên 97%.', 'BHYT_HSSV'],
  ])('%s', (text, scheme) => {
    const given = { title: 'Học sinh tham gia BHYT', lead: 'Năm học 2014-2015, 95% học sinh tham gia BHYT.' };
    expect(rowsOf(text, ['scheme'], given).flat(2)).toEqual([scheme]);
  });
});

describe('what "tương ứng" tells', () => {
  it.each<[string, string]>([
    [
      'Có 41.200 người tham gia BHTN, tăng 3%; BHYT có 812.000 người, tăng 31.000 người, tương ứng 4% so với năm 2021, tỷ lệ bao phủ đạt 88% dân số.',
      '4%',
    ],
    ['Có 41.200 người tham gia BHXH bắt buộc; 9.300 người tham gia BHYT, tăng 640 người, tương ứng 7%.', '7%'],
  ])('is of the figure before it: %s', (text, quote) => {
    expect(figuresOf(text).find((f) => f.quote === quote)?.scheme).toEqual(['BHYT']);
  });
  it('pairs figures that are linked', () => {
    const text = 'Có 41.200 người đóng BHXH bắt buộc, 9.300 người đóng BHXH tự nguyện, lần lượt tăng 2% và 9%.';
    expect(rowsOf(text, ['scheme']).slice(2)).toEqual([[['BHXH_BB']], [['BHXH_TN']]]);
  });
});
