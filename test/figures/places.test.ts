import { describe, expect, it } from 'vitest';
import { figureOf, rowsOf } from './read.js';

const inThaiBinh = { published: '2023-11-20', place: 'Thái Bình' };
const inVietnam = { published: '2023-11-20', place: 'VN' };

describe('places of figures', () => {
  it.each([
    ['Tại huyện Tiền Hải, có 5.210 người tham gia BHXH tự nguyện.', 'Thái Bình/Tiền Hải'],
    ['BHXH huyện Vũ Thư phát triển mới 312 người tham gia BHXH tự nguyện.', 'Thái Bình/Vũ Thư'],
    ['Có 312 người tham gia BHXH tự nguyện tại huyện Vũ Thư.', 'Thái Bình/Vũ Thư'],
    ['Tại xã Nam Hưng, huyện Tiền Hải, tỉnh Thái Bình, có 412 người tham gia BHYT.', 'Thái Bình/Tiền Hải'],
    ['Cả nước có 93,3 triệu người tham gia BHYT.', 'VN'],
  ])('printed: %s', (text, place) => {
    const figure = figureOf(text, inThaiBinh);
    expect(figure.place).toBe(place);
    expect(figure.inferred).not.toContain('place');
  });

  it.each([
    ['Số nợ BHXH tại Hải Phòng là 412 tỷ đồng.', 'Hải Phòng'],
    ['Hà Nội và Hải Phòng có 3,2 triệu người tham gia BHXH.', 'Hà Nội; Hải Phòng'],
    ['TP Hồ Chí Minh có 2,6 triệu người tham gia BHXH.', 'Hồ Chí Minh'],
  ])('of the country: %s', (text, place) => {
    expect(figureOf(text, inVietnam).place).toBe(place);
  });

  it('is the place of the article when the sentence names none', () => {
    const figure = figureOf('Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.', inThaiBinh);
    expect(figure.place).toBe('Thái Bình');
    expect(figure.inferred).toContain('place');
    expect(figureOf('Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.').place).toBeNull();
  });

  it('gives every member of a list its own', () => {
    expect(
      rowsOf(
        'Các huyện có nhiều người tham gia BHXH tự nguyện là: Tiền Hải (1.204 người), Kiến Xương (1.130 người), Vũ Thư (980 người).',
        ['value', 'place'],
        inThaiBinh,
      ),
    ).toEqual([
      [1204, 'Thái Bình/Tiền Hải'],
      [1130, 'Thái Bình/Kiến Xương'],
      [980, 'Thái Bình/Vũ Thư'],
    ]);
    expect(
      rowsOf(
        'Một số huyện có tỷ lệ bao phủ BHYT cao như: Tiền Hải 94,2%, Vũ Thư 93,1%.',
        ['value', 'place'],
        inThaiBinh,
      ),
    ).toEqual([
      [94.2, 'Thái Bình/Tiền Hải'],
      [93.1, 'Thái Bình/Vũ Thư'],
    ]);
  });

  it('pairs places with numbers by lần lượt', () => {
    expect(
      rowsOf(
        'Số nợ BHXH của Hà Nội và Hải Phòng lần lượt là 1.420 tỷ đồng và 310 tỷ đồng.',
        ['value', 'place'],
        inVietnam,
      ),
    ).toEqual([
      [1420e9, 'Hà Nội'],
      [310e9, 'Hải Phòng'],
    ]);
  });

  it('takes several places together for one figure', () => {
    expect(figureOf('Tại các huyện Tiền Hải và Vũ Thư, có 1.204 hộ tham gia BHYT.', inThaiBinh).place).toBe(
      'Thái Bình/Tiền Hải; Thái Bình/Vũ Thư',
    );
  });

  it.each([
    'Công ty CP Dệt may Hà Nam nợ BHXH 4,3 tỷ đồng.',
    'Công ty CP Du lịch Hạ Long - Hải Phòng nợ BHXH 4,3 tỷ đồng.',
  ])("a place inside a company's name is none: %s", (text) => {
    expect(figureOf(text, inThaiBinh).place).toBe('Thái Bình');
  });

  it('lets a place with its own number in brackets govern no further', () => {
    expect(
      rowsOf(
        'Hải Phòng (nợ BHXH 412 tỷ đồng) khiến tổng số nợ BHXH tăng lên 1.204 tỷ đồng.',
        ['value', 'place'],
        inVietnam,
      ),
    ).toEqual([
      [412e9, 'Hải Phòng'],
      [1204e9, 'VN'],
    ]);
  });

  it.each([
    ['Công ty CP Dệt may Hà Nam nợ BHXH 4,3 tỷ đồng.', 'Công ty CP Dệt may Hà Nam'],
    ['Toàn tỉnh nợ BHXH 4,3 tỷ đồng.', null],
  ])('names the company of a company-level figure: %s', (text, organisation) => {
    expect(figureOf(text, inThaiBinh).organisation).toBe(organisation);
  });

  it('gives a change the place of its figure', () => {
    expect(
      rowsOf('Tại huyện Vũ Thư, có 312 người tham gia BHXH tự nguyện, tăng 12% so với cùng kỳ.', ['place'], inThaiBinh),
    ).toEqual([['Thái Bình/Vũ Thư'], ['Thái Bình/Vũ Thư']]);
  });

  it('keeps a place that opens a sentence for the next one', () => {
    expect(
      rowsOf('Tại huyện Vũ Thư, phong trào khá mạnh. Đã có 312 người tham gia BHXH tự nguyện.', ['place'], inThaiBinh),
    ).toEqual([['Thái Bình/Vũ Thư']]);
  });

  it('but not where the next one tells of the whole agency', () => {
    expect(
      rowsOf(
        'Riêng Thái Bình, có 312 người tham gia BHXH tự nguyện. Lãnh đạo BHXH Việt Nam cho biết đã có 41.200 người tham gia BHXH tự nguyện.',
        ['place'],
        inVietnam,
      ),
    ).toEqual([['Thái Bình'], ['VN']]);
  });
});
