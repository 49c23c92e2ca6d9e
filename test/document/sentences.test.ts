import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../extractors/document/sentences.js';

const split = (text: string): string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  it.each([
    ['Thu đạt 1.410,5 tỷ đồng. Chi đạt 6.2 tỷ.', ['Thu đạt 1.410,5 tỷ đồng.', 'Chi đạt 6.2 tỷ.']],
    ['Thu hồi 2 tỷ đồng.Đặc biệt có nơi nợ lâu.', ['Thu hồi 2 tỷ đồng.', 'Đặc biệt có nơi nợ lâu.']],
    ['Kết thúc năm 2024. 35 đơn vị còn nợ.', ['Kết thúc năm 2024.', '35 đơn vị còn nợ.']],
    ['Tỷ lệ còn thấp… Toàn tỉnh cố gắng!', ['Tỷ lệ còn thấp…', 'Toàn tỉnh cố gắng!']],
    ['Người dân được cấp thẻ BHYT. Chi trả kịp thời.', ['Người dân được cấp thẻ BHYT.', 'Chi trả kịp thời.']],
    ['"Chúng tôi sẽ làm." Ông nói vậy.', ['"Chúng tôi sẽ làm."', 'Ông nói vậy.']],
    ['Vận động gạo, tiền, v.v. Kết quả tốt.', ['Vận động gạo, tiền, v.v.', 'Kết quả tốt.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('sentences do not end', () => {
  it.each([
    'Hội nghị ở TP. Hồ Chí Minh do ThS. Trần An chủ trì',
    'BHXH Tp.HCM và Q.1 phối hợp',
    'PGS.TS. Lê Bình, BS.CKII Đỗ Cư dự',
    'Thu BHXH, BHYT... đạt kế hoạch',
    'Tổng thu (gồm lãi. Chưa kể nợ) là 2 tỷ đồng',
    'Xem tại baohiem.vn để biết',
    'Thu 1. 309,4 tỷ đồng; chi 900 tỷ đồng',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

it('a picture credit that was inlined without a stop is a sentence of its own', () => {
  expect(split('Cấp thẻ ở bản. Ảnh: Lò Mai Theo báo cáo, thu đạt 2 tỷ.')).toEqual([
    'Cấp thẻ ở bản.',
    'Ảnh: Lò Mai',
    'Theo báo cáo, thu đạt 2 tỷ.',
  ]);
});
