import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const concepts = (text: string, given = {}): string[] => rowsOf(text, ['concept'], given).flat();

describe('sums of what was wrong', () => {
  it.each<[string, string[]]>([
    [
      'Bệnh viện bị xuất toán BHYT 6,4 tỷ đồng, trong đó 4,1 tỷ đồng do vượt tổng mức thanh toán, 1,2 tỷ đồng do sai mã thuốc.',
      ['recovered', 'recovered', 'recovered'],
    ],
    [
      'Cơ quan BHXH từ chối thanh toán BHYT vì chỉ định quá mức (2,6 tỷ đồng), tính sai tiền giường (1,9 tỷ đồng) và kê trùng thuốc (0,8 tỷ đồng).',
      ['recovered', 'recovered', 'recovered'],
    ],
    [
      'BHXH tỉnh từ chối thanh toán BHYT 9,3 tỷ đồng. Riêng tiền giường, tiền thuốc là 5,2 tỷ đồng, chiếm 56%.',
      ['recovered', 'recovered', 'recovered'],
    ],
    [
      'Thanh tra nêu sai phạm BHYT 7,5 tỷ đồng. Trong số này, kiến nghị thu hồi 4,4 tỷ đồng, chấn chỉnh 3,1 tỷ đồng.',
      ['violations', 'recovered', 'violations'],
    ],
    [
      'BHXH tỉnh từ chối thanh toán BHYT 9,3 tỷ đồng. Riêng tiền thuốc các bệnh viện đã chi là 85,2 tỷ đồng.',
      ['recovered', 'expenditure'],
    ],
    ['Cơ quan BHXH huyện chi trả trùng BHXH một lần cho 31 người.', ['violations']],
    ['Cơ quan BHXH huyện chi trả lương hưu cho 3.100 người.', ['beneficiaries']],
  ])('%s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it('sums in brackets of what is no wrong', () => {
    const text = 'Quỹ BHYT chi 6,4 tỷ đồng, trong đó tiền thuốc (2,6 tỷ đồng), tiền giường (1,9 tỷ đồng).';
    expect(concepts(text)).not.toContain('recovered');
  });

  it.each<[string, string]>([
    ['Hội đồng xét xử buộc công ty trả toàn bộ 3,4 tỷ đồng tiền BHXH.', 'recovered'],
    ['Tòa tuyên buộc bị cáo bồi thường 2,1 tỷ đồng cho cơ quan BHXH.', 'recovered'],
    ['Tòa tuyên phạt công ty trốn đóng BHXH 300 triệu đồng.', 'fines'],
    ['Đơn vị chậm đóng BHXH phải nộp thêm 0,03%/ngày.', 'fines'],
    ['Đề nghị mức phạt 0,03%/ngày trên số tiền chậm đóng BHXH.', 'fines'],
    ['Có 9.100 lao động bị treo quyền lợi BHXH.', 'arrears_workers'],
    ['Nhóm bán giấy nghỉ ốm hưởng BHXH giả, thu lợi 200 triệu đồng.', 'violations'],
    ['Nay mới có 1.100 người mua lại thẻ BHYT.', 'participants'],
    ['Tỷ lệ chậm đóng BHXH là 3,1%.', 'arrears'],
  ])('of the court and the law: %s', (text, want) => {
    expect(concepts(text)).toEqual([want]);
  });

  it('interest in a list of what was collected is collected', () => {
    expect(concepts('Thu BHXH đạt 310 tỷ đồng, BHTN 22 tỷ đồng, lãi chậm đóng 4 tỷ đồng.')).toEqual([
      'revenue',
      'revenue',
      'revenue',
    ]);
    expect(concepts('Công ty nợ BHXH 3,1 tỷ đồng, lãi chậm đóng 400 triệu đồng.')).toEqual(['arrears', 'arrears']);
  });
});

describe('told by what stands around', () => {
  it.each<[string, string[]]>([
    [
      'Xã có 5.100 người có thẻ BHYT; chỉ còn 140 người, phần lớn đi làm ăn xa, chưa tham gia.',
      ['participants', 'uninsured'],
    ],
    ['Xã có 140 người mới tham gia BHYT.', ['new_participants']],
    ['Nửa năm, có 4.100 người lãnh trợ cấp thất nghiệp.', ['claims']],
    ['Nửa năm, có 4.100 lao động được chi trả trợ cấp thất nghiệp, gấp 1,6 lần cùng kỳ.', ['claims', 'claims']],
    ['Năm qua quỹ BHTN đã chi trả 41 tỷ đồng.', ['expenditure']],
  ])('%s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it('over the budget that the headline speaks of', () => {
    const title = 'Chi khám chữa bệnh BHYT vượt dự toán';
    const text = 'Năm 2021, tỉnh vượt 54 tỷ đồng, năm 2022 vượt 31 tỷ đồng.';
    const row = ['expenditure', 'gap'];
    expect(rowsOf(text, ['concept', 'measure'], { title })).toEqual([row, row]);
    expect(rowsOf('Năm 2021, tỉnh chi BHYT 54 tỷ đồng.', ['measure'], { title })).toEqual([['level']]);
  });

  it('rates beside the wage, and what others pay', () => {
    const rates = (text: string) => rowsOf(text, ['concept', 'base']);
    expect(
      rates('Với lương cơ sở 1.490.000 đồng và mức đóng bằng 4,5%, mỗi người đóng BHYT 804.600 đồng/năm.')[1],
    ).toEqual(['contribution', 'wage']);
    expect(rates('Người khuyết tật nhẹ chưa có thẻ BHYT được tỉnh đóng 100%.')).toEqual([['subsidy', 'cost']]);
    expect(rates('Người dân chưa có thẻ BHYT chiếm 9%.')[0]![0]).toBe('uninsured');
  });
});
