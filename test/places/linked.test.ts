import { describe, expect, it } from 'vitest';
import { contextOf } from '../organisations/context.js';
import { findOrganisations } from '../../extractors/organisations/index.js';
import { findPlaces, defaultPlace } from '../../extractors/places/index.js';

const read = (text: string) => {
  const ctx = contextOf(text);
  const places = findPlaces(ctx, '2023-05-01', null);
  const { path } = defaultPlace(ctx, places, '2023-05-01', null);
  return { path, names: findOrganisations(ctx, path, false, places).map(({ name }) => name) };
};

describe('a conference over several places', () => {
  it('names the place of the committee that sits there', () => {
    const { names } = read('Bộ Y tế họp trực tuyến. Tại điểm cầu Long An, lãnh đạo Tỉnh ủy và BHXH tỉnh dự.');
    expect(names).toContain('Tỉnh ủy Long An');
    expect(names).toContain('BHXH tỉnh Long An');
  });

  it('but a bridge is no place', () => {
    expect(read('Tai nạn trên cầu Long An làm hai người có thẻ BHYT bị thương.').names).toEqual([]);
  });
});

describe('the name of a firm', () => {
  it('does not tell where the article plays', () => {
    const text =
      'Công nhân Công ty TNHH Hưng Thịnh Bình Định tập trung. UBND tỉnh Kon Tum chỉ đạo giải quyết nợ BHXH. ' +
      'Công ty TNHH Hưng Thịnh Bình Định vắng mặt, BHXH tỉnh lập biên bản.';
    expect(read(text).path).toBe('Kon Tum');
  });
});

describe('BHXH tỉnh before its province is named', () => {
  it('is of the only one', () => {
    const text =
      'Ngày 2/10, tại TP Hồ Chí Minh, Thanh tra Chính phủ tập huấn. Theo BHXH tỉnh, toàn tỉnh Trà Vinh có 40 cơ sở.';
    expect(read(text).names).toContain('BHXH tỉnh Trà Vinh');
  });
});
