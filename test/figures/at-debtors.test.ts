import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const conceptsIn = (text: string) => rowsOf(text, ['quote', 'concept']);

describe('those who work where insurance is owed', () => {
  it.each([
    [
      'Có 31.000 lao động tại 1.240 đơn vị nợ BHXH với số tiền 310 tỷ đồng.',
      [
        ['31.000 lao động', 'arrears_workers'],
        ['1.240 đơn vị', 'arrears_units'],
        ['310 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'Gần 2.600 công nhân đang làm việc ở 17 doanh nghiệp trên địa bàn chậm đóng BHXH chưa được chốt sổ.',
      [
        ['Gần 2.600 công nhân', 'arrears_workers'],
        ['17 doanh nghiệp', 'arrears_units'],
      ],
    ],
    [
      'Tính đến cuối tháng 7/2016, 480 lao động của 6 công ty đang nợ đọng BHXH phải chờ chốt sổ.',
      [
        ['480 lao động', 'arrears_workers'],
        ['6 công ty', 'arrears_units'],
      ],
    ],
  ])('%s', (text, rows) => {
    expect(conceptsIn(text)).toEqual(rows);
  });

  it.each([
    ['who takes part', 'Có 31.000 lao động tại 1.240 đơn vị tham gia BHXH, số nợ là 3 tỷ đồng.'],
    ['whose wages are owed', 'Có 310 lao động tại 4 doanh nghiệp nợ lương được BHXH tỉnh chốt sổ.'],
    ['of firms that owe nothing', 'Có 5.100 lao động tại 96 đơn vị không nợ BHXH được khen.'],
  ])('but not %s', (_, text) => {
    expect(conceptsIn(text).map(([, concept]) => concept)).not.toContain('arrears_workers');
  });
});

describe('fines told in all behind those who are fined', () => {
  it.each([
    [
      'Cơ quan BHXH ra quyết định xử phạt doanh nghiệp vi phạm về BHXH, BHYT với tổng số tiền 3,1 tỷ đồng.',
      '3,1 tỷ đồng',
    ],
    [
      'BHXH tỉnh thu hồi 2 tỷ đồng; đồng thời xử phạt vi phạm hành chính các đơn vị sử dụng lao động, số tiền 640 triệu đồng.',
      '640 triệu đồng',
    ],
    [
      'Qua thanh tra, đã xử phạt đối với các công ty trốn tránh BHXH với số tiền phạt là 910 triệu đồng.',
      '910 triệu đồng',
    ],
  ])('%s', (text, quote) => {
    expect(conceptsIn(text)).toContainEqual([quote, 'fines']);
  });

  it.each([
    ['what they owe', 'BHXH tỉnh đề nghị xử phạt các doanh nghiệp nợ BHXH với tổng số tiền 31 tỷ đồng.'],
    ['what they pay back', 'Sau khi xử phạt các đơn vị, BHXH tỉnh thu hồi tiền nợ BHXH với tổng số tiền 31 tỷ đồng.'],
    ['what was wrongly drawn', 'Cơ quan BHXH xử phạt hai phòng khám và truy thu BHYT số tiền 31 tỷ đồng.'],
  ])('but not %s', (_, text) => {
    expect(conceptsIn(text)).not.toContainEqual(['31 tỷ đồng', 'fines']);
  });
});

describe('what is to be made good in all', () => {
  it.each([
    'BHXH huyện phát hiện và yêu cầu các công ty khắc phục tổng số tiền nợ BHXH 6,8 tỷ đồng.',
    'Đoàn kiểm tra đã đề nghị 12 đơn vị khắc phục tổng số tiền chậm đóng BHXH là 6,8 tỷ đồng.',
  ])('%s', (text) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toContainEqual(['6,8 tỷ đồng', 'recovered', 'target']);
  });

  it('but a debt that is still there is owed', () => {
    const text = 'Sau khi thu hồi một phần, tổng số tiền nợ BHXH còn 6,8 tỷ đồng.';
    expect(conceptsIn(text)).toEqual([['6,8 tỷ đồng', 'arrears']]);
  });
});

describe('lawsuits over debts', () => {
  it.each([
    'Công đoàn đã gửi đơn khởi kiện 61 vụ nợ BHXH, hòa giải thành 14 vụ.',
    'Tòa án nhận 61 vụ doanh nghiệp nợ BHXH, đã xử 14 vụ.',
  ])('%s', (text) => {
    expect(conceptsIn(text)).toEqual([
      ['61 vụ', 'violations'],
      ['14 vụ', 'violations'],
    ]);
  });

  it('but debtors told as cases are debtors', () => {
    expect(conceptsIn('Toàn tỉnh có 14 trường hợp nợ BHXH kéo dài.')).toEqual([['14 trường hợp', 'arrears_units']]);
  });
});

describe('what should be collected', () => {
  it.each(['số tiền cần thu', 'tổng số tiền cần thu', 'số cần thu', 'số phải thu'])('%s', (noun) => {
    const text = `Số nợ BHXH là 61 tỷ đồng, bằng 2,9% ${noun}.`;
    expect(rowsOf(text, ['measure', 'base']).at(-1)).toEqual(['share', 'receivable']);
  });
});
