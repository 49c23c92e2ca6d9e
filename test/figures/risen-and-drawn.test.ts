import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what was raised, and who draws it', () => {
  it('a wage that rose by so much stands at what it rose to', () => {
    expect(
      rowsOf(
        'Lương cơ sở tăng 28% lên 2,4 triệu đồng kéo mức đóng BHYT hộ gia đình của người thứ nhất lên 108.000 đồng/tháng.',
        ['quote', 'concept'],
      ),
    ).toEqual([
      ['28%', 'wage_base'],
      ['2,4 triệu đồng', 'wage_base'],
      ['108.000 đồng/tháng', 'contribution'],
    ]);
    expect(rowsOf('Số người tham gia BHYT tăng 5% lên 91.300 người.', ['quote', 'concept'])).toEqual([
      ['5%', 'participants'],
      ['91.300 người', 'participants'],
    ]);
  });

  it('the rise of a wage is of the scheme that the wage is of, or of none', () => {
    expect(
      rowsOf('Lương tối thiểu vùng II là 4,2 triệu đồng/tháng, tăng 240.000 đồng (6%) so với trước.', ['scheme']),
    ).toEqual([[[]], [[]], [[]]]);
  });

  it('a monthly benefit is drawn by those whom it is for', () => {
    expect(
      rowsOf('Thành phố nâng mức trợ cấp hưu trí xã hội lên 640.000 đồng/tháng cho 127.000 người cao tuổi.', [
        'quote',
        'concept',
      ]),
    ).toEqual([
      ['640.000 đồng/tháng', 'benefit'],
      ['127.000 người', 'beneficiaries'],
    ]);
  });

  it('what is given for a burial is an allowance', () => {
    expect(
      rowsOf('Người hưởng trợ cấp hưu trí xã hội khi chết được hỗ trợ chi phí mai táng 9 triệu đồng.', [
        'concept',
        'scheme',
      ]),
    ).toEqual([['benefit', ['BHXH']]]);
  });

  it('the least and the highest income that a rate is of are wages; the months of a mean are none', () => {
    expect(
      rowsOf(
        'Mức đóng BHXH tự nguyện là 22% mức thu nhập lựa chọn, thấp nhất 1,6 triệu đồng, cao nhất 44,1 triệu đồng.',
        ['quote', 'concept'],
      ),
    ).toEqual([
      ['22%', 'contribution'],
      ['thấp nhất 1,6 triệu đồng', 'wage_base'],
      ['cao nhất 44,1 triệu đồng', 'wage_base'],
    ]);
    expect(
      rowsOf('Trợ cấp thất nghiệp bằng 60% lương bình quân 6 tháng, thời gian hưởng bình quân 5,3 tháng.', ['quote']),
    ).toEqual([['60%'], ['5,3 tháng']]);
  });

  it('a given name is no word of what was collected', () => {
    expect(rowsOf('Nếu rút BHXH một lần, chị Thu nhận khoảng 88 triệu đồng.', ['concept'])).toEqual([['benefit']]);
  });
});
