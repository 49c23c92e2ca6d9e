import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('a rate is of what its own head names', () => {
  it.each([
    [
      'after those who are not in',
      'Nay còn 1.230 người chưa tham gia BHYT, tỷ lệ bao phủ chỉ đạt 63,1%.',
      [
        ['1.230 người', 'uninsured', 'level'],
        ['63,1%', 'coverage', 'level'],
      ],
    ],
    [
      'far from its number',
      'Tỷ lệ khám chữa bệnh BHYT ở trạm y tế xã cũng phải được kéo lên trên 21%.',
      [['trên 21%', 'medical_visits', 'share']],
    ],
    [
      'a goal behind a verb',
      'Nhà trường rà soát số em chưa có thẻ BHYT, phấn đấu đến cuối năm có 100% học sinh tham gia BHYT.',
      [['100%', 'coverage', 'level']],
    ],
    [
      'told on the way',
      'Có 261.000 doanh nghiệp, tương đương 44,9%, vẫn chưa đóng BHXH cho người lao động.',
      [
        ['261.000 doanh nghiệp', 'uninsured', 'level'],
        ['44,9%', 'uninsured', 'share'],
      ],
    ],
    [
      'a part of those before',
      'Trong 10 tháng, các nhóm vận động được 498 người tham gia BHXH tự nguyện mới, hơn 60% trong số đó là phụ nữ.',
      [
        ['498 người', 'new_participants', 'level'],
        ['hơn 60%', 'new_participants', 'share'],
      ],
    ],
    [
      'how they are paid',
      'Có 5.900 người hưởng lương hưu, 93% trong số đó nhận qua tài khoản.',
      [
        ['5.900 người', 'beneficiaries', 'level'],
        ['93%', 'cashless', 'share'],
      ],
    ],
    [
      'of what the costs are borne',
      'Luật mới nâng mức hưởng BHYT của hộ cận nghèo từ 80% lên 95% chi phí.',
      [
        ['80%', 'benefit', 'level'],
        ['95%', 'benefit', 'level'],
      ],
    ],
    [
      "the next sum is another verb's",
      'Số thu BHYT gồm học sinh đóng 108 tỷ đồng và ngân sách hỗ trợ 46 tỷ đồng.',
      [
        ['108 tỷ đồng', 'revenue', 'level'],
        ['46 tỷ đồng', 'subsidy', 'level'],
      ],
    ],
    ['a share of what is spent', 'Năm 2011, thuốc nội chiếm 38% tiền thuốc BHYT.', [['38%', 'expenditure', 'share']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});
