import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('rates of the law hold for the country, whoever speaks of them', () => {
  it.each([
    [
      'a deputy',
      'Đại biểu Lê Thị Bình (Bình Phước) cho rằng mức trợ cấp thất nghiệp bằng 60% bình quân tiền lương là thấp.',
      [['60%', 'VN']],
    ],
    [
      'an agency',
      'BHXH tỉnh Hà Nam cho biết, người tham gia BHXH tự nguyện đóng bằng 22% mức thu nhập tháng.',
      [['22%', 'VN']],
    ],
    [
      'an amount that is told',
      'BHXH tỉnh Hà Nam cho biết, mỗi người ở tỉnh Hà Nam đóng BHYT bình quân 610.000 đồng.',
      [['610.000 đồng', 'Hà Nam']],
    ],
    ['a rate that is reached', 'BHXH tỉnh Hà Nam cho biết, tỷ lệ bao phủ BHYT đạt 92,1%.', [['92,1%', 'Hà Nam']]],
    [
      'after another giver',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Bà con mới thoát nghèo được Nhà nước hỗ trợ 60% mức đóng BHYT, huyện hỗ trợ thêm 15%; hộ làm muối được hỗ trợ 25%.',
      [
        ['60%', 'VN'],
        ['15%', 'Hà Nam'],
        ['25%', 'VN'],
      ],
    ],
    [
      'of the giver before',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Tỉnh hỗ trợ 15% mức đóng BHYT cho học sinh; hộ làm muối được hỗ trợ 25%.',
      [
        ['15%', 'Hà Nam'],
        ['25%', 'Hà Nam'],
      ],
    ],
    [
      'what the state gives, told on the way',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Tỉnh hỗ trợ 15% mức đóng BHYT cho hộ mới thoát nghèo (Trung ương đã hỗ trợ 55%); 12% cho hộ làm muối.',
      [
        ['15%', 'Hà Nam'],
        ['55%', 'VN'],
        ['12%', 'Hà Nam'],
      ],
    ],
    [
      'the giver behind the rate',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Hộ cận nghèo được huyện hỗ trợ thêm 25% mức đóng BHYT, cùng với 70% của Trung ương.',
      [
        ['25%', 'Hà Nam'],
        ['70%', 'VN'],
      ],
    ],
    [
      'by the rules',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Theo quy định hiện hành, học sinh được ngân sách hỗ trợ 35% mức đóng BHYT.',
      [['35%', 'VN']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place'])).toEqual(want);
  });
});

describe('the part that the state pays, told on the way', () => {
  it.each([
    [
      'beside what the district adds',
      'BHXH tỉnh Hà Nam cùng ngành giáo dục hỗ trợ thêm 70% mức đóng BHYT (ngoài 30% được Nhà nước hỗ trợ) cho 1.240 học sinh ở Hà Nam.',
      [
        ['70%', 'Hà Nam'],
        ['30%', 'VN'],
      ],
    ],
    [
      'beside what friends pay',
      'Ở Hà Nam, hội vận động hỗ trợ thêm 40% mức đóng BHYT, ngoài 60% do ngân sách nhà nước hỗ trợ.',
      [
        ['40%', 'Hà Nam'],
        ['60%', 'VN'],
      ],
    ],
    [
      'what the budget of the province pays is the province’s',
      'Ở Hà Nam, hội vận động hỗ trợ thêm 40% mức đóng BHYT, ngoài 20% do ngân sách tỉnh hỗ trợ.',
      [
        ['40%', 'Hà Nam'],
        ['20%', 'Hà Nam'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place']).slice(0, 2)).toEqual(want);
  });
});
