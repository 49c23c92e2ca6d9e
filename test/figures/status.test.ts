import { describe, expect, it } from 'vitest';
import type { Status } from '../../schemas/codes.js';
import { figuresOf, rowsOf } from './read.js';

describe('status', () => {
  it.each<[string, Status]>([
    ['Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.', 'actual'],
    ['Toàn tỉnh đã đạt 93,4% dân số tham gia BHYT.', 'actual'],
    ['Theo báo cáo, số thu BHXH là 210 tỷ đồng.', 'actual'],
    ['Năm 2023, toàn tỉnh phấn đấu đạt 95% dân số tham gia BHYT.', 'target'],
    ['Chỉ tiêu giao năm 2023 là 9.500 người tham gia BHXH tự nguyện.', 'target'],
    ['Dự kiến năm 2024 sẽ thu 2.900 tỷ đồng tiền BHXH.', 'target'],
    ['Mục tiêu là 45% lực lượng lao động tham gia BHXH.', 'target'],
    ['Đoàn thanh tra yêu cầu thu hồi 2,3 tỷ đồng chi sai quỹ BHYT.', 'target'],
    ['Ước tính hơn 5.200 người tham gia BHXH tự nguyện.', 'estimate'],
    ['Ước đến cuối năm 2023, có 62.000 người tham gia BHXH tự nguyện.', 'estimate'],
    ['Dự báo quỹ BHYT bội chi 1.200 tỷ đồng.', 'estimate'],
    ['Mức đóng BHYT bằng 4,5% lương cơ sở.', 'policy'],
    ['Đề xuất hỗ trợ 50% mức đóng BHXH tự nguyện.', 'policy'],
    ['Lương cơ sở là 1.800.000 đồng/tháng.', 'policy'],
    ['Lương hưu bình quân là 5,4 triệu đồng/tháng.', 'actual'],
    ['Ông Hòa nhận lương hưu 5,4 triệu đồng/tháng.', 'actual'],
  ])('%s', (text, status) => {
    expect(figuresOf(text).map((f) => f.status)).toEqual([status]);
  });

  it('ends a target where the result is told', () => {
    expect(
      rowsOf('Năm 2023, chỉ tiêu giao là 9.000 người tham gia BHXH tự nguyện, đến nay đã có 9.412 người tham gia.', [
        'value',
        'status',
      ]),
    ).toEqual([
      [9000, 'target'],
      [9412, 'actual'],
    ]);
  });

  it('carries an estimate to parts and followers', () => {
    expect(
      rowsOf(
        'Ước năm 2023, số thu BHXH, BHYT đạt 2.600 tỷ đồng, trong đó thu BHXH 1.900 tỷ đồng, thu BHYT 700 tỷ đồng.',
        ['status'],
      ),
    ).toEqual([['estimate'], ['estimate'], ['estimate']]);
    expect(
      rowsOf('Ước đến cuối năm, có 62.000 người tham gia BHXH tự nguyện, đạt 17,2% lực lượng lao động.', ['status']),
    ).toEqual([['estimate'], ['estimate']]);
  });

  it('carries an estimate to every part in brackets', () => {
    const text =
      'Huyện ước có 7.310 người đóng BHXH (gồm: BHXH bắt buộc là 6.100 người, tăng 2%; BHXH tự nguyện là 1.210 người, tăng 9%).';
    expect(rowsOf(text, ['status']).flat()).toEqual(Array(5).fill('estimate'));
    const counted =
      'Huyện có 7.310 người đóng BHXH (gồm: BHXH bắt buộc là 6.100 người, tăng 2%; BHXH tự nguyện là 1.210 người).';
    expect(rowsOf(counted, ['status']).flat()).toEqual(Array(4).fill('actual'));
  });

  it('carries an estimate to the parts told in the next sentence', () => {
    const text =
      'Ước cả năm, số thu BHXH, BHYT đạt 2.600 tỷ đồng. Trong đó, thu BHXH 1.900 tỷ đồng, thu BHYT 700 tỷ đồng.';
    expect(rowsOf(text, ['status'])).toEqual([['estimate'], ['estimate'], ['estimate']]);
    const apart = 'Ước cả năm, số thu BHXH đạt 2.600 tỷ đồng. Toàn tỉnh đã chi BHTN 84 tỷ đồng.';
    expect(rowsOf(apart, ['status'])).toEqual([['estimate'], ['actual']]);
  });

  it('takes a completion for told, and one that is aimed at for a target', () => {
    expect(figuresOf('Số thu BHXH là 210 tỷ đồng, đạt 74,2% kế hoạch.').at(-1)!.status).toBe('actual');
    expect(figuresOf('Cả năm, toàn tỉnh phấn đấu hoàn thành 100% kế hoạch thu BHXH.').at(-1)!.status).toBe('target');
  });

  it('reads a plan in brackets as the plan itself', () => {
    expect(
      rowsOf('Tỷ lệ tham gia BHXH đạt 34,2%, thấp hơn 1,6% so với chỉ tiêu cả năm (35,8%).', [
        'value',
        'measure',
        'status',
      ]),
    ).toEqual([
      [34.2, 'level', 'actual'],
      [1.6, 'gap', 'actual'],
      [35.8, 'level', 'target'],
    ]);
  });
});

describe('what a criterion asks in brackets', () => {
  it('makes no goal of the other members of the list', () => {
    const text =
      'Hộ nghèo của xã còn 1,7% (yêu cầu dưới 4%); tỷ lệ người dân tham gia BHYT đạt 94,6% (yêu cầu từ 92% trở lên).';
    expect(rowsOf(text, ['quote', 'status'])).toEqual([
      ['94,6%', 'actual'],
      ['từ 92% trở lên', 'target'],
    ]);
  });
  it('but what is asked for outside of them is one', () => {
    expect(rowsOf('Huyện yêu cầu các xã đưa tỷ lệ tham gia BHYT lên 94%.', ['status'])).toEqual([['target']]);
  });
});
