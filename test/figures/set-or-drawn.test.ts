import { describe, expect, it } from 'vitest';
import { lastOf } from './read.js';

describe('fines', () => {
  it.each([
    'Người trốn đóng BHXH bị phạt tối đa 75 triệu đồng.',
    'Mức phạt trốn đóng BHXH từ 12% đến 15% số tiền phải đóng, nhưng không quá 75 triệu đồng.',
    'Pháp nhân trốn đóng BHXH bị phạt tới 3 tỷ đồng.',
    'Mức phạt hành chính về BHXH cao nhất cũng chỉ 75 triệu đồng.',
  ])('are threatened: %s', (text) => {
    expect(lastOf(text)).toMatchObject({ concept: 'fines', status: 'policy', bound: 'at_most' });
  });

  it.each([
    'Doanh nghiệp đã bị phạt 68 triệu đồng vì trốn đóng BHXH.',
    'Cả 7 đơn vị đã bị xử phạt về BHXH với mức phạt từ 11 triệu đến 70 triệu đồng.',
  ])('were imposed: %s', (text) => {
    expect(lastOf(text)).toMatchObject({ concept: 'fines', status: 'actual' });
  });
});

describe('what is paid in and drawn', () => {
  it.each([
    '“Lương hưu mỗi tháng 3,4 triệu đồng, tôi đủ sống”, bà nói.',
    '“Mỗi tháng tôi chỉ đóng 264.000 đồng tiền BHXH tự nguyện”, chị nói.',
    'Người hưởng lương hưu cao nhất tỉnh là 38 triệu đồng/tháng.',
    'Có 14 người hưởng lương hưu trên 20 triệu đồng/tháng.',
    'Lương hưu của một người dân ở Bến Tre nay là 38 triệu đồng/tháng.',
  ])('by somebody: %s', (text) => {
    expect(lastOf(text).status).toBe('actual');
  });

  it.each([
    'Hơn 3.000 người được hưởng trợ cấp mức 500.000 đồng/tháng.',
    'Theo tôi, mức đóng BHXH tự nguyện 330.000 đồng/tháng là vừa phải.',
    'Trường hợp ông hỏi, nếu chọn thu nhập 1,5 triệu đồng/tháng thì mức đóng BHXH tự nguyện là 330.000 đồng/tháng.',
    'Hộ mới thoát nghèo được Nhà nước hỗ trợ 70% mức đóng BHYT (tức 884.000 đồng).',
  ])('as it is set: %s', (text) => {
    expect(lastOf(text).status).toBe('policy');
  });

  it('is reckoned by somebody', () => {
    expect(lastOf('Chị nhẩm tính rút BHXH một lần sẽ được khoảng 84 triệu đồng.').status).toBe('estimate');
  });
});
