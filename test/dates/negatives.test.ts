import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const given = { published: '2023-11-20' };

describe('no dates', () => {
  it.each([
    'Có 2/3 dân số tham gia, đạt 3/4 số xã, 11/12 huyện.',
    'Quân số 5/3 so với yêu cầu.',
    'Đường dây trực 24/7.',
    'Ra quân đợt 2/2023, tập huấn khóa 3/2022, xét thưởng lần 1/2023.',
    'Kiểm tra 26/64 cơ sở.',
    'Thu 6,8/32,2 tỷ đồng.',
    'Gọi 0912.345.678 hoặc 024.3926.1234.',
    'Mức 1.210.000 đồng/tháng, tăng 5.12 triệu.',
    'Tăng từ 2-3%, từ 2-3 lần, đến 5-7 triệu đồng, chỉ 6-15 giây.',
    'Tăng từ 4.5% lên 5.1%.',
    'Nghị định số 58/2015/NĐ-CP và Quyết định 1234/QĐ-TTg.',
    'Điều 56, khoản 2, Nghị quyết số 21-NQ/TƯ.',
    'Họp lúc 10h30, kết thúc 18:06.',
    'Hằng năm, hằng tháng, mỗi tháng 5 triệu đồng.',
    'Nam đủ 60 tuổi, đóng 15 năm, nợ 12 tháng trở lên.',
    'Có 2018 người và 2015 thẻ.',
    'Lương tháng 13 và 3 tháng lương.',
    'Phiên bản 2.0, chuẩn ISO 9001.',
    'Trong thời gian qua, hiện nay, đến nay.',
    'Nằm viện 16 tháng 3 ngày.',
    'Chị Hoa (SN 1987) và anh Bình (SN 1990, trú tại xã Đông Sơn) đã nộp lại tiền.',
    'Đóng đủ trong 12 tháng trước khi nghỉ; ba tháng này, lương tháng trước, tháng trước đó đều chậm.',
    'Phải nộp từ 28.12 triệu đồng đến 31.12 triệu đồng.',
  ])('%s', (text) => {
    expect(datesOf(text, given)).toEqual([]);
  });
});
