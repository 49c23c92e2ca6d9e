import { describe, expect, it } from 'vitest';
import { articleOf } from '../figures/read.js';

const found = (text: string): string[] =>
  articleOf(text)
    .findings.map((f) => f.kind)
    .sort();

describe('a step between two values', () => {
  it.each([
    ['Số nợ BHXH tăng từ 101,3 tỷ đồng lên 131,7 tỷ đồng, tăng 30%.', ['change_ok']],
    ['Số nợ BHXH tăng từ 101,3 tỷ đồng lên 131,7 tỷ đồng, tăng 40,2%.', ['change_mismatch']],
    ['Số đơn vị nợ BHXH giảm từ 1.320 xuống 1.180 đơn vị, giảm 140 đơn vị.', ['change_ok']],
    ['Số đơn vị nợ BHXH giảm từ 1.320 xuống 1.180 đơn vị, giảm 240 đơn vị.', ['change_mismatch']],
    ['Tỷ lệ bao phủ BHYT giảm từ 91,2% xuống 85,1%, giảm 7,1 điểm phần trăm.', ['change_mismatch']],
    ['Tỷ lệ bao phủ BHYT tăng từ 85,1% lên 91,2%, tăng 6,1%.', ['change_ok']],
    // a rate of the rate
    ['Tỷ lệ bao phủ BHYT tăng từ 80,5% lên 92,6%, tăng 15%.', ['change_ok']],
    // rounded ends leave it open
    ['Số nợ BHXH tăng từ hơn 100 tỷ đồng lên gần 130 tỷ đồng, tăng 27%.', []],
    // what falls is not what rose
    ['Số người nợ BHXH tăng từ 1.320 người lên 1.480 người, giảm 12% số tiền.', []],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
});

describe('a difference and the old value behind it', () => {
  it.each([
    ['Có 245.612 người tham gia BHXH, tăng 14.978 người so với năm 2022 (230.634 người).', ['change_ok']],
    ['Có 245.612 người tham gia BHXH, tăng 12.341 người so với năm 2022 (230.634 người).', ['change_mismatch']],
    ['Tổng thu BHXH là 3.456 tỷ đồng, tăng 412 tỷ đồng so với năm 2022 là 3.144 tỷ đồng.', ['change_mismatch']],
    ['Tỷ lệ nợ BHXH là 3,8%, giảm 0,3 điểm % so với cùng kỳ (4,1%).', ['change_ok']],
    // a plan is no old value
    ['Có 245.612 người tham gia BHXH, tăng 12.341 người so với chỉ tiêu (230.634 người).', []],
    // the other number is a part
    ['Có 245.612 người tham gia BHXH, tăng 12.341 người so với năm 2022 (10.634 người).', []],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
});

describe('totals behind their parts', () => {
  it.each([
    ['Có 301.234 người tham gia BHXH bắt buộc và 20.456 người tự nguyện, tổng cộng 321.690 người.', ['sum_ok']],
    ['Có 301.234 người tham gia BHXH bắt buộc và 20.456 người tự nguyện, tổng cộng 331.690 người.', ['sum_mismatch']],
    ['Có 301.234 người tham gia BHXH bắt buộc và khoảng 20.000 người tự nguyện, tổng cộng 331.690 người.', []],
    ['Có 301.234 người tham gia BHXH bắt buộc và 20.456 người tự nguyện, tổng cộng 61 tỷ đồng.', []],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
});

describe('means, halves and products', () => {
  it.each([
    ['Tỉnh chi trợ cấp thất nghiệp 12,53 tỷ đồng cho 1.253 người, bình quân 10 triệu đồng/người.', ['share_ok']],
    ['Tỉnh chi trợ cấp thất nghiệp 12,53 tỷ đồng cho 1.253 người, bình quân 25 triệu đồng/người.', ['share_mismatch']],
    ['Tỉnh chi trợ cấp thất nghiệp 12,53 tỷ đồng cho 1.253 người, bình quân 11 triệu đồng/người.', []],
    ['Trong số người rút BHXH một lần, nữ chiếm 62%, nam chiếm 38%.', ['sum_ok']],
    ['Trong số người rút BHXH một lần, nữ chiếm 62%, nam chiếm 48%.', ['sum_mismatch']],
    ['Tỷ lệ bao phủ BHYT đạt 93,2% dân số; còn 6,8% dân số chưa tham gia.', ['sum_ok']],
    ['Tỷ lệ bao phủ BHYT đạt 93,2% dân số; còn 7,8% dân số chưa tham gia.', ['sum_mismatch']],
    ['Người thứ nhất đóng BHYT 4,5% lương cơ sở 1,55 triệu đồng/tháng, tương đương 69.750 đồng/tháng.', ['share_ok']],
    [
      'Người thứ nhất đóng BHYT 4,5% lương cơ sở 1,55 triệu đồng/tháng, tương đương 96.750 đồng/tháng.',
      ['share_mismatch'],
    ],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
});

describe('shares of a whole that is named', () => {
  it.each([
    ['Có 68.912 người hưởng lương hưu, trong đó 39.853 người nhận qua ATM, đạt 57,8%.', ['share_ok']],
    ['Có 68.912 người hưởng lương hưu, trong đó 39.853 người nhận qua ATM, đạt 67,8%.', ['share_mismatch']],
    ['Toàn tỉnh nợ BHXH 98,43 tỷ đồng; một huyện nợ 31,21 tỷ đồng, chiếm 41,5% tổng số nợ.', ['share_mismatch']],
    // a subject of its own
    ['Toàn tỉnh nợ BHXH 98,43 tỷ đồng, huyện nợ 31,21 tỷ đồng; riêng công ty nhà nước chiếm 15% tổng số nợ.', []],
    [
      'Có 68.912 người hưởng lương hưu. Trong đó, 58.120 người nhận bằng tài khoản (84,34%), còn 10.792 người nhận tiền mặt (15,66%).',
      ['share_ok', 'share_ok', 'sum_ok', 'sum_ok'],
    ],
    [
      'Có 68.912 người hưởng lương hưu. Trong đó, 58.120 người nhận bằng tài khoản (84,34%), còn 10.792 người nhận tiền mặt (17,66%).',
      ['share_mismatch', 'share_ok', 'sum_ok'],
    ],
    // two wholes: nobody knows of which
    ['Tỉnh nợ BHXH 98,43 tỷ đồng, huyện nợ 71,6 tỷ đồng; một xã nợ 31,21 tỷ đồng, chiếm 41,5% tổng số nợ.', []],
    // what it is compared with is no whole
    [
      'Có 675 người hưởng BHTN, tăng 26,4% (cùng kỳ 534 người), trong đó nữ 392 người, chiếm 58,1%.',
      ['change_ok', 'share_ok'],
    ],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
});

describe('parts on lines of their own', () => {
  const list = (last: string): string =>
    `Toàn tỉnh nợ 1.256,6 tỷ đồng tiền BHXH, trong đó:\n- Nợ dưới 3 tháng: 512,1 tỷ đồng\n- Nợ từ 3 tháng trở lên: 604,2 tỷ đồng\n- Nợ khó thu: ${last} tỷ đồng`;
  it('add up to the whole above them', () => expect(found(list('140,3'))).toEqual(['sum_ok']));
  it('or one digit of them is wrong', () => expect(found(list('170,3'))).toEqual(['sum_mismatch']));
});

describe('what is printed again', () => {
  it('is equal, or rounded', () => {
    const title = 'Gần 80 tỷ đồng nợ BHXH';
    const note = (text: string) => articleOf(text, { title }).findings.map((f) => f.note);
    expect(note('Toàn tỉnh nợ BHXH 78,6 tỷ đồng.')).toEqual(['80 tỷ ≈ 78,6 tỷ']);
    expect(note('Toàn tỉnh nợ BHXH gần 80 tỷ đồng.')).toEqual(['80 tỷ = 80 tỷ']);
  });
});
