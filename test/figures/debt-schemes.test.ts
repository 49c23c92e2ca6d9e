import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { rowsOf } from './read.js';

describe('the funds that debts are of when their own sentence names none', () => {
  it.each([
    [
      'those whose debtors were counted last',
      'Toàn tỉnh nợ BHXH, BHYT, BHTN 310 tỷ đồng. Trong đó, có 640 đơn vị nợ BHXH từ 6 tháng trở lên. Công ty TNHH An Phú nợ 3,1 tỷ đồng, 22 tháng.',
      [
        ['310 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
        ['640 đơn vị', ['BHXH']],
        ['từ 6 tháng trở lên', ['BHXH']],
        ['3,1 tỷ đồng', ['BHXH']],
        ['22 tháng', ['BHXH']],
      ],
    ],
    [
      'a list named by its fund',
      'Toàn tỉnh nợ BHXH, BHYT, BHTN 310 tỷ đồng. Đầu bảng nợ BHXH là Công ty TNHH An Phú nợ 3,1 tỷ đồng, 22 tháng.',
      [
        ['310 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
        ['3,1 tỷ đồng', ['BHXH']],
        ['22 tháng', ['BHXH']],
      ],
    ],
    [
      'one fund of a breakdown is only a part',
      'Toàn tỉnh nợ BHXH, BHYT, BHTN 310 tỷ đồng, trong đó nợ BHYT 40 tỷ đồng. Công ty TNHH An Phú nợ 3,1 tỷ đồng.',
      [
        ['310 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
        ['40 tỷ đồng', ['BHYT']],
        ['3,1 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
      ],
    ],
    [
      'compulsory insurance',
      'Toàn tỉnh có 152 đơn vị chậm đóng BHXH bắt buộc. Công ty CP Hòa An nợ 1,7 tỷ đồng, thời gian nợ 41 tháng.',
      [
        ['152 đơn vị', ['BHXH_BB']],
        ['1,7 tỷ đồng', ['BHXH_BB']],
        ['41 tháng', ['BHXH_BB']],
      ],
    ],
    [
      'joined by cùng',
      'Toàn tỉnh có 97 doanh nghiệp nợ BHXH, BHYT cùng bảo hiểm thất nghiệp (BHTN).',
      [['97 doanh nghiệp', ['BHXH', 'BHYT', 'BHTN']]],
    ],
    [
      'the last of three in brackets',
      'Tổng thu ba quỹ BHXH, BHYT, thất nghiệp (BHTN) đạt 4.120 tỷ đồng.',
      [['4.120 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']]],
    ],
    [
      'sued for what they owe',
      'Toàn tỉnh còn 860 đơn vị nợ BHXH, BHYT với 64 tỷ đồng. Trong năm, cơ quan chức năng khởi kiện 21 đơn vị, thu hồi được 8,1 tỷ đồng.',
      [
        ['860 đơn vị', ['BHXH', 'BHYT']],
        ['64 tỷ đồng', ['BHXH', 'BHYT']],
        ['21 đơn vị', ['BHXH', 'BHYT']],
        ['8,1 tỷ đồng', ['BHXH', 'BHYT']],
      ],
    ],
    [
      'the rest of one sum',
      'Nợ BHXH dưới 6 tháng là 210 tỷ đồng, còn lại 96 tỷ đồng là nợ từ 6 tháng trở lên.',
      [
        ['dưới 6 tháng', ['BHXH']],
        ['210 tỷ đồng', ['BHXH']],
        ['96 tỷ đồng', ['BHXH']],
        ['từ 6 tháng trở lên', ['BHXH']],
      ],
    ],
    [
      'its own fund goes before',
      'Toàn tỉnh nợ BHXH, BHYT, BHTN 310 tỷ đồng. Công ty TNHH An Phú nợ BHYT 3,1 tỷ đồng.',
      [
        ['310 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
        ['3,1 tỷ đồng', ['BHYT']],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual(want);
  });
});

describe('the funds of inspections and fines', () => {
  const schemesOf = (text: string, given = {}) => rowsOf(text, ['quote', 'scheme'], given);
  const title = 'Nhiều doanh nghiệp chưa đóng BHXH';

  it('are those of the headline where schemes are named one by one', () => {
    const text = 'Trong 9 tháng, ngành đã thanh tra, kiểm tra 412 đơn vị.';
    const apart = 'Toàn tỉnh có 91.000 người tham gia BHXH; BHTN 84.000 người; BHYT 640.000 người.';
    expect(schemesOf(text, { title, lead: apart })).toEqual([['412 đơn vị', ['BHXH']]]);
    const partly = 'Nợ BHYT và BHTN cũng tăng.';
    expect(schemesOf(text, { title, lead: partly })).toEqual([['412 đơn vị', ['BHXH']]]);
    const listed = 'Nợ BHXH, BHYT, BHTN cũng tăng.';
    expect(schemesOf(text, { title, lead: listed })).toEqual([['412 đơn vị', ['BHXH', 'BHYT', 'BHTN']]]);
  });

  it('are those of what was done wrong', () => {
    const end = 'Năm tới, ngành kiểm tra việc đóng BHXH, BHYT, BHTN tại nhiều nơi.';
    const wrong = 'BHXH thành phố nêu tên các đơn vị chậm đóng BHXH, BHYT. Các đơn vị này còn nợ 12 tỷ đồng.';
    expect(schemesOf(`${wrong} Tiền phạt cộng lại gần 2,3 tỷ đồng.\n\n${end}`).at(-1)).toEqual([
      'gần 2,3 tỷ đồng',
      ['BHXH', 'BHYT'],
    ]);
    expect(schemesOf(`Tiền phạt cộng lại gần 2,3 tỷ đồng.\n\n${end}`)).toEqual([
      ['gần 2,3 tỷ đồng', ['BHXH', 'BHYT', 'BHTN']],
    ]);
  });
});

it('takes a headline for what it names behind its debts', () => {
  const text =
    'Hà Giang: 118 đơn vị nợ hơn 16 tỷ đồng tiền bảo hiểm xã hội\n\nToàn tỉnh có 118 đơn vị nợ BHXH bắt buộc, trong đó 40 đơn vị nợ BHXH bắt buộc trên 6 tháng.\n';
  const figures = extract(text, { document: 'test' }).flatMap((article) => article.figures);
  expect(figures.map(({ quote, scheme }) => [quote, scheme]).slice(0, 3)).toEqual([
    ['118 đơn vị', ['BHXH']],
    ['hơn 16 tỷ đồng', ['BHXH']],
    ['118 đơn vị', ['BHXH_BB']],
  ]);
});
