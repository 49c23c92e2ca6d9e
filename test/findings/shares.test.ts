import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('classes with their percentages', () => {
  test('agree with their counts and with 100', () => {
    const found = kinds(body('Có 47 tổ hoàn thành tốt, đạt tỷ lệ 94%; 3 tổ hoàn thành, đạt tỷ lệ 6%.'));
    expect(found.sort()).toEqual(['share_ok', 'sum_ok']);
  });

  test('one percentage fits neither its count nor 100', () => {
    const found = read(body('Có 188 tổ hoàn thành tốt, đạt tỷ lệ 94%; 12 tổ hoàn thành, đạt tỷ lệ 8,1%.'));
    expect(found.map((f) => f.kind).sort()).toEqual(['share_mismatch', 'share_ok', 'sum_mismatch']);
    expect(found.find((f) => f.kind === 'share_mismatch')!.note).toBe(
      '188 + 12 = 200; 12 / 200 = 6%, not the printed 8,1%',
    );
  });

  test('completions of a plan are no classes', () => {
    expect(kinds(body('Có 188 tổ được củng cố, đạt 94% kế hoạch; 12 tổ được lập mới, đạt 8,1% kế hoạch.'))).toEqual([]);
  });
});

describe('a part of a printed total', () => {
  test('agrees', () => {
    expect(kinds(body('Xã có 2.400 người hưởng; trong đó 1.860 người, chiếm 77,5%, nhận qua tài khoản.'))).toEqual([
      'share_ok',
    ]);
  });

  test('does not agree', () => {
    const found = read(body('Xã có 2.400 người hưởng; trong đó 1.860 người, chiếm 81,3%, nhận qua tài khoản.'));
    expect(found).toMatchObject([{ kind: 'share_mismatch', note: '1.860 / 2.400 = 77,5%, not the printed 81,3%' }]);
  });

  test('a share of something else, or a vague part, is no mismatch', () => {
    expect(
      kinds(body('Xã có 2.400 người hưởng; trong đó 1.860 người, chiếm 31,3% dân số, nhận qua tài khoản.')),
    ).toEqual([]);
    expect(kinds(body('Nợ 9.200 tỷ đồng; trong đó nợ BHXH hơn 6.000 tỷ đồng, chiếm 68,5% tổng nợ.'))).not.toContain(
      'share_mismatch',
    );
  });

  test('part and whole with a slash', () => {
    expect(kinds(body('Đến nay 31/32 đơn vị (96,9%) đã nộp.'))).toEqual(['share_ok']);
    expect(kinds(body('Khoảng hai phần ba số đơn vị (14/32 đơn vị) đã nộp.'))).toEqual(['share_mismatch']);
    const rate = [{ quote: '64%', measure: 'share', unit: 'percent' } as const];
    expect(kinds(body('Đã trả 816 sổ/1.200 sổ, đạt 64%.'), rate)).toEqual(['share_mismatch']);
    expect(kinds(body('Đã trả 768 sổ/1.200 sổ, đạt 64%.'), rate)).toEqual(['share_ok']);
  });

  test('a percentage from where those of a slash are counted is none of theirs', () => {
    expect(kinds(body('Có 11/18 xã hoàn thành chỉ tiêu BHYT, chiếm 80%.'))).toEqual(['share_mismatch']);
    expect(kinds(body('Có 11/18 xã đạt tỷ lệ người dân tham gia BHYT, chiếm 80% trở lên.'))).toEqual([]);
  });
});

describe('two listed parts of a total', () => {
  const text = (share: string) =>
    body(`Trong số 940 tỷ đồng nợ, Ba Tri và Mỏ Cày chiếm ${share}, lần lượt là 214 tỷ đồng và 251 tỷ đồng.`);
  test('agree with the share or not', () => {
    expect(kinds(text('gần một nửa'))).toEqual(['share_ok']);
    expect(kinds(text('hai phần ba'))).toEqual(['share_mismatch']);
  });
});

describe('insured and uninsured', () => {
  test('make the population', () => {
    const text = body(
      'Có 1.640.000 người tham gia BHYT, bao phủ 82% dân số; còn 18% dân số (360.000 người) chưa có thẻ.',
    );
    const bhyt = { scheme: ['BHYT'] } as const;
    const rate = { unit: 'percent', base: 'population', ...bhyt } as const;
    const found = kinds(text, [
      { quote: '1.640.000', ...bhyt },
      { quote: '82%', concept: 'coverage', ...rate },
      { quote: '18%', concept: 'uninsured', measure: 'share', ...rate },
      { quote: '360.000', concept: 'uninsured', ...bhyt },
    ]);
    expect(found).toContain('share_ok');
    expect(found.filter((kind) => !kind.endsWith('_ok'))).toEqual([]);
  });
});

describe('one base implied by several percentages', () => {
  const labour = (quote: string, scheme: 'BHXH_BB' | 'BHXH_TN') => [{ quote, scheme: [scheme] }];
  const rate = (quote: string, scheme: 'BHXH_BB' | 'BHXH_TN') => [
    { quote, scheme: [scheme], concept: 'coverage' as const, base: 'labour_force' as const },
  ];

  test('the same labour force', () => {
    const text = body(
      'Có 40.120 người tham gia BHXH bắt buộc, đạt 20,06% lực lượng lao động; 9.630 người tham gia BHXH tự nguyện, đạt 4,81% lực lượng lao động.',
    );
    expect(
      kinds(text, [
        ...labour('40.120', 'BHXH_BB'),
        ...rate('20,06%', 'BHXH_BB'),
        ...labour('9.630', 'BHXH_TN'),
        ...rate('4,81%', 'BHXH_TN'),
      ]),
    ).toEqual(['share_ok']);
  });

  test('twice the labour force', () => {
    const text = body(
      'Có 40.120 người tham gia BHXH bắt buộc, đạt 20,06% lực lượng lao động; 9.630 người tham gia BHXH tự nguyện, đạt 9,62% lực lượng lao động.',
    );
    expect(
      kinds(text, [
        ...labour('40.120', 'BHXH_BB'),
        ...rate('20,06%', 'BHXH_BB'),
        ...labour('9.630', 'BHXH_TN'),
        ...rate('9,62%', 'BHXH_TN'),
      ]),
    ).toEqual(['share_mismatch']);
  });

  test('nothing of a group, which has a base of its own', () => {
    const text = body(
      'Có 812.400 người tham gia BHYT, đạt 81,24% dân số. Trong đó, HSSV 173.240 em (98,9%), hộ gia đình 92.000 người.',
    );
    const covered = (quote: string, scheme: 'BHYT' | 'BHYT_HSSV') => [
      { quote, scheme: [scheme], concept: 'coverage' as const, base: 'population' as const },
    ];
    const found = (scheme: 'BHYT' | 'BHYT_HSSV') =>
      kinds(text, [
        { quote: '812.400', scheme: ['BHYT'] },
        ...covered('81,24%', 'BHYT'),
        { quote: '173.240', scheme: [scheme] },
        ...covered('98,9%', scheme),
      ]);
    expect(found('BHYT')).toContain('share_mismatch');
    expect(found('BHYT_HSSV')).toEqual([]);
  });
});
