import { describe, expect, it } from 'vitest';
import { numbersIn, valuesIn } from './read.js';

describe('references are no quantities', () => {
  it.each([
    'Nghị định số 143/2018/NĐ-CP',
    'Thông tư 59/2015/TT-BLĐTBXH',
    'Công văn 512/BHXH-QLT',
    'Kế hoạch số 145/KH-UBND',
    'Nghị quyết 28-NQ/TW',
    'Quyết định 595',
    'Điều 56',
    'Dịch vụ công trực tuyến mức độ 4',
    'khoản 2 Điều 7',
    'Chương 4',
    'Tổng đài 19009068',
    'Hotline: 02438',
    'Quốc lộ 10',
    'Khóa 15',
    'Dịch COVID-19',
    'Trang 5',
    'Kết luận thanh tra số 07 ngày 14/5',
    'Báo cáo của tỉnh số 112 ngày 3/8',
    'Mã K56, A1',
  ])('%s', (text) => {
    expect(numbersIn(`${text}.`)).toEqual([]);
  });

  it.each([
    'Đường dây phục vụ 24/7.',
    'Gọi 0227 3835 214.',
    'Số 45/2019/QH14.',
    'Nhóm 1 và nhóm 2.',
    'Mã 12345678.',
    'Dịch Covid 19.',
  ])('a bare number has no unit: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('still reads the quantity behind a reference', () => {
    expect(valuesIn('Quyết định số 1167/QĐ-TTg giao 95% dân số.')).toEqual([['95%', 95]]);
    expect(valuesIn('Theo Điều 7, mức đóng là 4,5%.')).toEqual([['4,5%', 4.5]]);
  });
});
