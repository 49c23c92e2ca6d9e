import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const placesOf = (text: string) => rowsOf(text, ['place'], { place: 'Kiên Giang' }).map(([place]) => place);

describe('where the one lives whose money it is', () => {
  it.each([
    [
      'the home in brackets, not where the work was',
      'Chị Danh Thị Lài (29 tuổi, huyện Gò Quao), trước là công nhân may ở Long An, được hưởng trợ cấp thất nghiệp 3,4 triệu đồng/tháng.',
      ['Kiên Giang/Gò Quao'],
    ],
    [
      'the home, not where the hospital is, as long as the same person is told of',
      'Bệnh nhân là anh Huỳnh Văn T., ngụ huyện Giồng Riềng, nằm ở Bệnh viện Chợ Rẫy, TP.HCM. Năm 2018, quỹ BHYT thanh toán chi phí điều trị cho anh 2,3 tỷ đồng.',
      ['Kiên Giang/Giồng Riềng'],
    ],
    [
      'an age in brackets ends no reach of a place',
      'Mất việc ở một xưởng giày tại huyện Tân Hiệp, chị Lê Thị Mơ (38 tuổi, quê Cà Mau) đang hưởng trợ cấp thất nghiệp 2,9 triệu đồng/tháng.',
      ['Kiên Giang/Tân Hiệp'],
    ],
    [
      'what the next person is paid is not of that home',
      'Chị Danh Thị Lài (29 tuổi, huyện Gò Quao) đến từ sáng. Ngồi cạnh chị, anh N.V.B lĩnh trợ cấp thất nghiệp mỗi tháng 4,2 triệu đồng.',
      ['Kiên Giang'],
    ],
    [
      'nor what many are paid',
      'Chị Danh Thị Lài (29 tuổi, huyện Gò Quao) đến từ sáng. Theo bà, trợ cấp thất nghiệp bình quân là 4,2 triệu đồng/tháng.',
      ['Kiên Giang'],
    ],
    [
      'nor how many people there are',
      'Chị Danh Thị Lài (29 tuổi, huyện Gò Quao) đến từ sáng. Như chị, có 1.830 người hưởng trợ cấp thất nghiệp.',
      ['Kiên Giang'],
    ],
    [
      'a hometown is no home',
      'Chị Lê Thị Mơ (38 tuổi, quê huyện Đầm Dơi, Cà Mau) đến từ sáng. Chị được hưởng trợ cấp thất nghiệp 2,9 triệu đồng/tháng.',
      ['Kiên Giang'],
    ],
    [
      'a patient’s address, not the hospital’s',
      'Bệnh nhân thứ ba có địa chỉ tại huyện An Minh, điều trị ở Bệnh viện Việt Đức (Hà Nội) từ ngày 3/2 đến ngày 28/3/2019, chi phí 940 triệu đồng.',
      ['Kiên Giang/An Minh'],
    ],
    [
      'the home told behind what was paid',
      'Trường hợp thứ nhất được quỹ BHYT chi trả 3,2 tỷ đồng, sinh năm 2011, sống tại thị trấn Ba Tri, huyện Ba Tri, tỉnh Bến Tre; trường hợp thứ hai nhận 2,7 tỷ đồng, địa chỉ xã Tân Hà, huyện Hàm Tân, tỉnh Bình Thuận.',
      ['Bến Tre/Ba Tri', 'Bình Thuận/Hàm Tân'],
    ],
    [
      'a hospital behind what was paid is no home',
      'Quỹ BHYT chi trả 3,2 tỷ đồng chi phí khám chữa bệnh tại Bệnh viện huyện An Biên.',
      ['Kiên Giang'],
    ],
    [
      'nor is it one’s home what many have cost',
      'Quỹ BHYT đã chi trả 3,2 tỷ đồng cho bệnh nhân ở tỉnh, gồm cả người sống tại huyện Ba Tri, tỉnh Bến Tre.',
      ['Kiên Giang'],
    ],
  ])('%s', (_, text, want) => {
    expect(placesOf(text)).toEqual(want);
  });
});
