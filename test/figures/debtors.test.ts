import { describe, expect, it } from 'vitest';
import { lastOf, rowsOf } from './read.js';

type Row = [concept: string, value: number, organisation: string | null];
const rows = (text: string) => rowsOf(text, ['concept', 'value', 'organisation']);

describe('lists of debtors', () => {
  it('gives workers, months and money between dashes and commas to the company before them', () => {
    const a = 'Công ty Cổ phần Xây dựng Hòa Phát';
    expect(rows(`Nợ BHXH nhiều nhất là ${a} - 983 lao động, 19 tháng chưa đóng, hơn 53,3 tỷ - xếp số 1.`)).toEqual<
      Row[]
    >([
      ['arrears_workers', 983, a],
      ['arrears_duration', 19, a],
      ['arrears', 53.3e9, a],
    ]);
  });

  it('gives brackets to the company before them', () => {
    const [a, b] = ['Công ty CP May Sông Hồng', 'Công ty TNHH Thép Việt'];
    expect(
      rows(`Đơn vị nợ BHXH lớn: ${a} (412 lao động, nợ 5,2 tỷ đồng, 14 tháng); ${b} (86 lao động, nợ 2,2 tỷ đồng).`),
    ).toEqual<Row[]>([
      ['arrears_workers', 412, a],
      ['arrears', 5.2e9, a],
      ['arrears_duration', 14, a],
      ['arrears_workers', 86, b],
      ['arrears', 2.2e9, b],
    ]);
  });

  it('knows "this company" and those who are more than one', () => {
    const a = 'Công ty TNHH Golf Biển Xanh';
    expect(
      rows(`${a} nợ BHXH 2,1 tỷ đồng. Công ty này đã nợ BHXH 14 tháng. Các công ty này nợ BHXH 31 tỷ đồng.`),
    ).toEqual<Row[]>([
      ['arrears', 2.1e9, a],
      ['arrears_duration', 14, a],
      ['arrears', 31e9, null],
    ]);
    expect(rows(`${a} nợ BHXH 4,8 tỷ đồng; toàn tỉnh còn 210 đơn vị nợ 65 tỷ đồng.`)).toEqual<Row[]>([
      ['arrears', 4.8e9, a],
      ['arrears_units', 210, null],
      ['arrears', 65e9, null],
    ]);
  });

  it('reads no deed in a company name', () => {
    const a = 'Công ty CP Tư vấn và Phát triển An Hòa';
    expect(rows(`Đơn vị nợ BHXH nhiều nhất là ${a} (15,6 tỷ đồng).`)).toEqual<Row[]>([['arrears', 15.6e9, a]]);
  });

  it('takes no place out of the name of a firm', () => {
    const text =
      'Nợ nhiều nhất là CTCP Khách sạn Bình Dương hơn 4 tỷ đồng; CTCP Gạch An Giang hơn 3 tỷ đồng tiền BHXH.';
    expect(rowsOf(text, ['organisation', 'place'], { place: 'Hải Phòng' })).toEqual([
      ['CTCP Khách sạn Bình Dương', 'Hải Phòng'],
      ['CTCP Gạch An Giang', 'Hải Phòng'],
    ]);
    expect(rowsOf('Các đơn vị ở Bình Dương nợ hơn 4 tỷ đồng tiền BHXH.', ['place'])).toEqual([['Bình Dương']]);
  });

  it('counts no rank', () => {
    const text = 'Công ty lọt vào top 20 đơn vị nợ BHXH với 4 tỷ đồng.';
    expect(rowsOf(text, ['quote'])).toEqual([['4 tỷ đồng']]);
    expect(rowsOf('Có 20 đơn vị nợ BHXH.', ['quote'])).toEqual([['20 đơn vị']]);
  });

  it('leaves out wages whose workers are counted before the sum', () => {
    expect(
      rows('Giám đốc bỏ trốn, để lại khoản nợ lương của 1.250 công nhân với số tiền 7 tỷ đồng và nợ BHXH 9 tỷ đồng.'),
    ).toEqual<Row[]>([['arrears', 9e9, null]]);
  });

  it.each([
    ['Toàn huyện có 64 đơn vị với 1.180 lao động đã ngừng giao dịch, để lại khoản nợ BHXH 5 tỷ đồng.', 'arrears_units'],
    ['Có 64 đơn vị (1.180 lao động) bỏ địa chỉ, còn nợ tiền bảo hiểm 5 tỷ đồng.', 'arrears_units'],
    ['Toàn huyện có 64 đơn vị với 1.180 lao động tham gia BHXH.', 'employers'],
  ])('tells debtors by their workers: %s', (text, concept) => {
    expect(rowsOf(text, ['quote', 'concept'])[0]).toEqual(['64 đơn vị', concept]);
  });

  it.each([
    ['Số nợ của 4 doanh nghiệp này chiếm một nửa tổng số nợ BHXH.', 'arrears'],
    ['Nhóm 4 doanh nghiệp nợ BHXH này chiếm 52% số tiền nợ.', 'arrears'],
    ['Nhóm 4 doanh nghiệp nợ BHXH này chiếm 2% số đơn vị.', 'arrears_units'],
  ])('tells their part of the debts: %s', (text, concept) => {
    expect(rowsOf(text, ['concept', 'measure']).at(-1)).toEqual([concept, 'share']);
  });

  it('leaves out wages', () => {
    expect(rows('Công ty nợ BHXH 2 tỷ đồng và còn nợ lương 120 công nhân.')).toEqual<Row[]>([['arrears', 2e9, null]]);
  });
});

describe('classes of age', () => {
  it.each<[string, number, number | null, string]>([
    ['từ 1 đến dưới 3 tháng', 1, 3, 'exact'],
    ['trên 1 tháng đến dưới 6 tháng', 1, 6, 'more_than'],
    ['từ 3-6 tháng', 3, 6, 'exact'],
    ['dưới 3 tháng', 3, null, 'less_than'],
    ['12 tháng trở lên', 12, null, 'at_least'],
  ])('%s', (months, value, upper, bound) => {
    expect(rowsOf(`Nợ BHXH ${months} là 41 tỷ đồng.`, ['quote', 'value', 'upper', 'bound', 'concept'])[0]).toEqual([
      months,
      value,
      upper,
      bound,
      'arrears_duration',
    ]);
  });
});

describe('how long one firm owes, and how much', () => {
  const firm = 'Công ty TNHH May Thiên An';
  it.each<[string, string[]]>([
    [`${firm} nợ BHXH 4,2 tỷ đồng và đã chậm đóng suốt 61 tháng.`, ['4,2 tỷ đồng', '61 tháng']],
    [`${firm} nợ BHXH hơn 14 tỷ đồng, kéo dài trên 3 năm.`, ['hơn 14 tỷ đồng', 'trên 3 năm']],
    [`${firm} chậm đóng BHXH 15 tháng và nợ với tổng số tiền gần 31 tỷ đồng.`, ['15 tháng', 'gần 31 tỷ đồng']],
    [`Suốt 12 tháng qua, ${firm} vẫn đóng đủ BHXH, không nợ đồng nào.`, []],
  ])('%s', (text, quotes) => {
    expect(rowsOf(text, ['quote', 'organisation'])).toEqual(quotes.map((quote) => [quote, firm]));
  });

  it('leaves out what all firms owe', () => {
    const text = `${firm} chậm đóng BHXH 15 tháng, nâng tổng nợ của cả tỉnh lên 310 tỷ đồng.`;
    expect(rowsOf(text, ['organisation']).at(-1)).toEqual([null]);
  });
});

describe('two debtors told together', () => {
  it.each([
    ['Công ty May An Phú (quận 3) và Công ty Dệt Hòa Bình nợ BHXH 9 tỷ đồng.', null],
    ['Công ty May An Phú nợ BHXH 4 tỷ đồng và Công ty Dệt Hòa Bình nợ 9 tỷ đồng.', 'Công ty Dệt Hòa Bình'],
    ['So với Công ty May An Phú, Công ty Dệt Hòa Bình nợ BHXH nhiều hơn, 9 tỷ đồng.', 'Công ty Dệt Hòa Bình'],
  ])('are neither alone: %s', (text, organisation) => {
    expect(lastOf(text)).toMatchObject({ value: 9e9, organisation });
  });
});

describe('what a post office wins together with the insurance', () => {
  it.each<[string, (string | null)[]]>([
    ['BHXH huyện phối hợp với Bưu điện huyện Mai Sơn ra quân, có 35 người tham gia BHXH tự nguyện.', [null]],
    ['Ngành BHXH và Bưu điện tỉnh Sơn La phát triển thêm 870 người tham gia BHXH tự nguyện.', [null]],
    ['Tỉnh đặt mục tiêu qua Bưu điện tỉnh Sơn La phát triển 870 người tham gia BHXH tự nguyện.', [null]],
    ['Bưu điện tỉnh Sơn La đã vận động 870 người tham gia BHXH tự nguyện.', ['Bưu điện tỉnh Sơn La']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['organisation'], { place: 'Sơn La' }).flat()).toEqual(want);
  });
});
