import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the group that a rate of health insurance is of', () => {
  it.each([
    [
      'groups in one list',
      'Toàn tỉnh có 972.000 người tham gia BHYT. Xét theo nhóm, học sinh, sinh viên tham gia đạt 97,9%, cận nghèo 100%; thấp nhất là nhóm hộ gia đình, mới đạt 70,8%.',
      [
        ['972.000 người', ['BHYT']],
        ['97,9%', ['BHYT_HSSV']],
        ['100%', ['BHYT']],
        ['70,8%', ['BHYT_HGD']],
      ],
    ],
    [
      'places after a group',
      'Theo BHXH tỉnh Hà Nam, độ bao phủ BHYT đạt 91,2% dân số. Trong đó, BHYT hộ gia đình có 498.000 người; học sinh, sinh viên đạt 98,1%. Các địa phương có tỷ lệ cao là Kim Bảng (94,2%), Duy Tiên (93,7%).',
      [
        ['91,2%', ['BHYT']],
        ['498.000 người', ['BHYT_HGD']],
        ['98,1%', ['BHYT_HSSV']],
        ['94,2%', ['BHYT']],
        ['93,7%', ['BHYT']],
      ],
    ],
    ['pupils only', 'Tỷ lệ học sinh tham gia BHYT đạt 96,4%.', [['96,4%', ['BHYT_HSSV']]]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual(want);
  });
});

describe('what is of all people and not of a group', () => {
  const schemesOf = (text: string, given = {}) => rowsOf(text, ['quote', 'scheme'], given);

  it('has the coverage of the population behind a group', () => {
    expect(schemesOf('Tỉnh vận động người dân mua BHYT hộ gia đình, phấn đấu đạt tỷ lệ bao phủ 93% dân số.')).toEqual([
      ['93%', ['BHYT']],
    ]);
    expect(schemesOf('Phấn đấu 97% học sinh tham gia BHYT, qua đó đưa độ bao phủ BHYT toàn huyện lên 88%.')).toEqual([
      ['97%', ['BHYT_HSSV']],
      ['88%', ['BHYT']],
    ]);
    expect(schemesOf('Tỷ lệ học sinh tham gia BHYT toàn huyện là 97,3%.')).toEqual([['97,3%', ['BHYT_HSSV']]]);
  });

  it('has pupils who are insured in another group, and what an illness costs', () => {
    const title = 'BHYT học sinh: nhiều trường đạt 100%';
    expect(schemesOf('Trường có 860 học sinh tham gia BHYT, trong đó 95 em thuộc hộ nghèo.', { title })).toEqual([
      ['860 học sinh', ['BHYT_HSSV']],
      ['95 em', ['BHYT']],
    ]);
    expect(schemesOf('Có 15.400 em đã được cấp thẻ BHYT theo đối tượng khác.', { title })).toEqual([
      ['15.400 em', ['BHYT']],
    ]);
    expect(schemesOf('Một em phải mổ tim, ca mổ hết 96 triệu đồng, BHYT chi trả 80%.', { title })).toEqual([
      ['96 triệu đồng', ['BHYT']],
      ['80%', ['BHYT']],
    ]);
    expect(
      schemesOf('Lương cơ sở tăng lên 1.600.000 đồng/tháng nên các em đóng 50.400 đồng/tháng.', { title }),
    ).toEqual([
      ['1.600.000 đồng/tháng', ['BHYT']],
      ['50.400 đồng/tháng', ['BHYT_HSSV']],
    ]);
    expect(schemesOf('Có 15.400 em đã được cấp thẻ BHYT tại trường.', { title })).toEqual([
      ['15.400 em', ['BHYT_HSSV']],
    ]);
  });

  it('has groups that grow or shrink, each its own', () => {
    expect(
      schemesOf(
        'Toàn tỉnh có 640.000 người tham gia BHYT. Cụ thể, nhóm hộ gia đình giảm 9.300 người; học sinh, sinh viên giảm 2.150 người. Nhóm lao động thì tăng 4.700 người.',
      ),
    ).toEqual([
      ['640.000 người', ['BHYT']],
      ['9.300 người', ['BHYT_HGD']],
      ['2.150 người', ['BHYT_HSSV']],
      ['4.700 người', ['BHYT']],
    ]);
    expect(schemesOf('Nhóm hộ gia đình giữ ổn định. Tính chung, số người tham gia BHYT tăng 4.700 người.')).toEqual([
      ['4.700 người', ['BHYT']],
    ]);
  });

  it('has support for another group than pupils', () => {
    const title = 'Tỉnh hỗ trợ thêm tiền đóng BHYT cho học sinh';
    expect(schemesOf('Tỉnh hỗ trợ thêm 15% mức đóng BHYT cho học sinh và 40% cho người cao tuổi.', { title })).toEqual([
      ['15%', ['BHYT_HSSV']],
      ['40%', ['BHYT']],
    ]);
    expect(schemesOf('Tỉnh hỗ trợ thêm 15% mức đóng, phần còn lại do phụ huynh đóng.', { title })).toEqual([
      ['15%', ['BHYT_HSSV']],
    ]);
    expect(
      schemesOf('Ngoài học sinh, sinh viên, những nhóm được ngân sách hỗ trợ từ 50% còn có y tế thôn bản.', {
        title,
        lead: 'Học sinh được ngân sách hỗ trợ 50% mức đóng BHYT.',
      }),
    ).toEqual([['50%', ['BHYT']]]);
  });

  it('has what households buy, and pupils told of behind their ladder', () => {
    expect(schemesOf('Muốn có thẻ BHYT thì phải mua theo hộ gia đình, hết hơn 2,1 triệu đồng mỗi năm.')).toEqual([
      ['hơn 2,1 triệu đồng mỗi năm', ['BHYT_HGD']],
    ]);
    expect(schemesOf('Muốn có thẻ BHYT thì phải mua, hết hơn 2,1 triệu đồng mỗi năm.')).toEqual([
      ['hơn 2,1 triệu đồng mỗi năm', ['BHYT']],
    ]);
    const ladder = 'Mua BHYT hộ gia đình, người thứ nhất đóng 63.000 đồng/tháng, người thứ hai đóng 44.100 đồng/tháng.';
    expect(schemesOf(`${ladder} Học sinh, sinh viên đóng 529.200 đồng/năm.`).at(-1)).toEqual([
      '529.200 đồng/năm',
      ['BHYT_HSSV'],
    ]);
  });
});
