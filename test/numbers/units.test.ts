import { describe, expect, it } from 'vitest';
import { UNITS, type Unit } from '../../schemas/codes.js';
import { numbersIn } from './read.js';

const CASES: readonly [Unit, ...string[]][] = [
  [
    'person',
    '48 người',
    '48 lao động',
    '48 học sinh, sinh viên',
    '48 HSSV',
    '48 trẻ em',
    '48 công nhân',
    '48 bị can',
    '48 nữ',
    '48 nam',
    '48 nam giới',
    '48 tài xế',
    '48 thợ',
    '48 thai phụ',
  ],
  ['turn', '48 lượt', '48 lượt người', '48 người và lượt người'],
  [
    'VND',
    '48 đồng',
    '48 triệu đồng',
    '48 tỷ',
    '48.000 đ',
    '48 triệu VNĐ',
    '48.000 đồng/lượt',
    '48.000 đồng/viên',
    '48.000 đồng/ống',
  ],
  ['VND_per_month', '48.000 đồng/tháng', '48.000 đồng/người/tháng', '48.000 đồng mỗi tháng', '48.000 đồng hằng tháng'],
  ['VND_per_year', '48.000 đồng/năm', '48.000 đồng/thẻ/năm', '48.000 đồng một năm'],
  ['USD', '48 USD', '48 triệu đô la Mỹ', '48 tỷ đô la'],
  ['percent', '48%', '48 %', '48 phần trăm', '48%/năm'],
  ['percentage_point', '48 điểm phần trăm', '48 điểm %'],
  ['organisation', '48 đơn vị', '48 doanh nghiệp', '48 cơ sở', '48 bệnh viện', '48 hợp tác xã', '48 DN'],
  ['household', '48 hộ', '48 hộ gia đình', '48 hộ kinh doanh'],
  ['card', '48 thẻ'],
  ['book', '48 sổ', '48 cuốn sổ'],
  ['file', '48 hồ sơ', '48 bộ hồ sơ'],
  ['case', '48 vụ', '48 vụ việc', '48 trường hợp', '48 ca'],
  ['point', '48 điểm thu', '48 điểm chi trả'],
  ['agent', '48 đại lý', '48 nhân viên thu', '48 nhân viên đại lý thu'],
  ['month', '48 tháng'],
  ['year', '48 năm'],
  ['times', '48 lần', '48 lần/tháng'],
  ['service', '48 dịch vụ', '48 thủ tục hành chính'],
  ['account', '48 tài khoản'],
  [
    'other',
    '48 xã',
    '48 cuộc',
    '48 ngày',
    '48 địa phương',
    '48 nơi',
    '48 xã, phường, thị trấn',
    '48 thôn, bản',
    '48 tin, bài',
  ],
];

describe('units of measure', () => {
  it('has a case for every code', () => {
    expect(CASES.map(([unit]) => unit).sort()).toEqual(Object.keys(UNITS).sort());
  });

  it.each(CASES.flatMap(([unit, ...quotes]) => quotes.map((quote) => [quote, unit] as const)))(
    '%s is %s',
    (quote, unit) => {
      expect(numbersIn(`Con số được nêu: ${quote}.`)).toMatchObject([{ quote, unit, foreign: false }]);
    },
  );

  it.each(['48 tuổi', '48 đại biểu', '48 tập thể', '48 đảng viên', '48 km', '48 bằng khen', '48 giải pháp'])(
    'counts a thing of another domain: %s',
    (quote) => {
      expect(numbersIn(`Con số được nêu: ${quote}.`)).toMatchObject([{ quote, unit: null, foreign: true }]);
    },
  );

  it('needs a whole word', () => {
    expect(numbersIn('Có 48 xãm và 48 hộp.').map((n) => n.unit)).toEqual([null, null]);
  });

  it.each(['Công ty 48 Nam Định', 'Chi nhánh số 3 Nam Sài Gòn'])('a name behind a number is no unit: %s', (text) => {
    expect(numbersIn(text).filter((n) => n.unit !== null)).toEqual([]);
  });
});
