import { describe, expect, it } from 'vitest';
import { prepare } from '../../extractors/english/compromise.js';
import { tell } from './read.js';

const figures = (sentence: string, published: string | null = '2024-07-15'): unknown[] =>
  tell(sentence, published).figures.map((f) => [
    f.value,
    f.concept,
    f.scheme.join('+'),
    f.measure,
    f.base,
    f.status,
    f.period,
  ]);

describe('figures', () => {
  it.each<[string, unknown[]]>([
    [
      'As of June 30, 3.1 million people had joined voluntary social insurance, or 6.2% of the workforce.',
      [
        [3.1e6, 'participants', 'BHXH_TN', 'level', null, 'actual', '2024-06-30'],
        [6.2, 'coverage', 'BHXH_TN', 'level', 'labour_force', 'actual', '2024-06-30'],
      ],
    ],
    [
      'In the first half of 2024, it collected VND98 trillion in social, health and unemployment insurance premiums, 48% of the plan, up 7% year on year.',
      [
        [98e12, 'revenue', 'BHXH+BHYT+BHTN', 'level', null, 'actual', '2024-01-01/2024-06-30'],
        [48, 'revenue', 'BHXH+BHYT+BHTN', 'completion', 'plan', 'actual', '2024-01-01/2024-06-30'],
        [7, 'revenue', 'BHXH+BHYT+BHTN', 'change', 'previous_period', 'actual', '2024-01-01/2024-06-30'],
      ],
    ],
    [
      'The number of people with unemployment insurance fell by 2.5 per cent from the end of 2023.',
      [[-2.5, 'participants', 'BHTN', 'change', 'previous_period', 'actual', '2024-07-15']],
    ],
    [
      'The agency aims to raise health insurance coverage to 95% of the population by the end of 2025.',
      [[95, 'coverage', 'BHYT', 'level', 'population', 'target', '2025-12-31']],
    ],
    [
      'Employers pay a contribution of 14 per cent of wages to social insurance.',
      [[14, 'contribution', 'BHXH', 'level', 'wage', 'policy', null]],
    ],
    [
      'In 2023, VND41 billion was refused by the health insurance fund.',
      [[41e9, 'recovered', 'BHYT', 'level', null, 'actual', '2023-01-01/2023-12-31']],
    ],
    [
      'At the end of May, 947 firms owed social insurance, with total debts of VND52 billion.',
      [
        [947, 'arrears_units', 'BHXH', 'level', null, 'actual', '2024-05-31'],
        [52e9, 'arrears', 'BHXH', 'level', null, 'actual', '2024-05-31'],
      ],
    ],
    [
      'The number of people with health insurance and unemployment insurance should reach 90 million and 16 million, respectively, by the end of 2025.',
      [
        [90e6, 'participants', 'BHYT', 'level', null, 'target', '2025-12-31'],
        [16e6, 'participants', 'BHTN', 'level', null, 'target', '2025-12-31'],
      ],
    ],
    [
      'In 2023, the agency inspected 74 clinics, sued 3 clinics and recovered VND6 billion for the health insurance fund.',
      [
        [74, 'inspections', 'BHYT', 'level', null, 'actual', '2023-01-01/2023-12-31'],
        [3, 'violations', 'BHYT', 'level', null, 'actual', '2023-01-01/2023-12-31'],
        [6e9, 'recovered', 'BHYT', 'level', null, 'actual', '2023-01-01/2023-12-31'],
      ],
    ],
    [
      'In May 2024, the health insurance fund refused to pay VND7 billion and paid VND90 billion.',
      [
        [7e9, 'recovered', 'BHYT', 'level', null, 'actual', '2024-05-01/2024-05-31'],
        [90e9, 'expenditure', 'BHYT', 'level', null, 'actual', '2024-05-01/2024-05-31'],
      ],
    ],
    [
      'By the end of 2023, 61,000 people had social insurance, making up more than 31 per cent of the labour force.',
      [
        [61000, 'participants', 'BHXH', 'level', null, 'actual', '2023-12-31'],
        [31, 'coverage', 'BHXH', 'level', 'labour_force', 'actual', '2023-12-31'],
      ],
    ],
    [
      'Debts to social insurance amounted to VND52 billion, 4.1 per cent of the premium collection target.',
      [
        [52e9, 'arrears', 'BHXH', 'level', null, 'actual', '2024-07-15'],
        [4.1, 'arrears', 'BHXH', 'share', 'plan', 'actual', '2024-07-15'],
      ],
    ],
    [
      'The jobless are subject to an unemployment allowance that equals 60 per cent of their average monthly wage.',
      [[60, 'benefit', 'BHTN', 'level', 'wage', 'policy', null]],
    ],
  ])('%s', (sentence, expected) => expect(figures(sentence)).toEqual(expected));

  it.each<[string, unknown[]]>([
    // a rate and, in brackets, the same once more
    [
      'Voluntary social insurance has 41,000 participants, an increase of 2,000 people (equivalent to 5.1%) over the same period last year.',
      [
        ['level', null],
        ['change', null],
        ['change', 'previous_period'],
      ],
    ],
    [
      'Voluntary social insurance has 41,000 participants, an increase of 2,000 people (equivalent to 5.1% of the workforce).',
      [
        ['level', null],
        ['change', null],
        ['level', 'labour_force'],
      ],
    ],
    ['The Government will increase pensions by 9 per cent.', [['change', 'previous_period']]],
    ['A pensioner gets a pension of 70 per cent of the average wage.', [['level', 'wage']]],
    ['The province used up 83 per cent of the health insurance spending plan.', [['completion', 'plan']]],
    [
      'The province spent VND9 billion on health insurance, up 8 per cent.',
      [
        ['level', null],
        ['change', 'previous_period'],
      ],
    ],
  ])('measure and base: %s', (sentence, expected) =>
    expect(figures(sentence).map((row) => (row as unknown[]).slice(3, 5))).toEqual(expected),
  );

  it.each<[string, unknown[]]>([
    [
      'The numbers of people in health insurance and unemployment insurance are 510,000 and 62,000, respectively.',
      ['BHYT', 'BHTN'],
    ],
    [
      '510,000 people joined social insurance and 62,000 joined unemployment insurance, making up 31 per cent and 9 per cent, respectively, of the workforce.',
      ['BHXH', 'BHTN', 'BHXH', 'BHTN'],
    ],
    // no order is told
    ['Social insurance and health insurance owe much to 62,000 participants.', ['BHXH+BHYT']],
    ['There are 48,000 mandatory participants in social insurance.', ['BHXH_BB']],
    ['There are 9,300 voluntary participants in social insurance.', ['BHXH_TN']],
    ['There are 9,300 participants in social insurance.', ['BHXH']],
    ['There are 210,000 VssID accounts.', ['BHXH']],
  ])('schemes: %s', (sentence, expected) =>
    expect(figures(sentence).map((row) => (row as unknown[])[2])).toEqual(expected),
  );

  it.each<[string, unknown[]]>([
    ['Total premiums from social insurance came to US$4.1 billion.', ['revenue']],
    ['The monthly premium of voluntary social insurance is US$14.', ['contribution']],
    ['In May, 3,100 medical examination facilities used ID cards instead of health insurance cards.', ['digital']],
    ['In May, hospitals had 3,100 medical examination visits under health insurance.', ['medical_visits']],
    ['Some 7,300 operating enterprises owe social insurance.', ['arrears_units']],
    [
      'The contribution rate of 5 per cent for social insurance follows a GDP growth of 6 per cent and a 3 per cent inflation.',
      ['contribution'],
    ],
    ['The social insurance debt of Sao Mai 7 Company is VND3 billion.', ['arrears']],
    ['The firm was administratively fined VND40 million for late payment of social insurance.', ['fines']],
    ['Social insurance debts are on the rise. They stood at VND9 billion.', ['arrears']],
    ['Social insurance debts are on the rise. Roads cost VND9 billion.', ['expenditure']],
  ])('concepts: %s', (sentence, expected) =>
    expect(figures(sentence).map((row) => (row as unknown[])[1])).toEqual(expected),
  );

  it.each<[string, unknown[]]>([
    ['It collected VND9 billion in social insurance from March 2022 to May 2023.', ['2022-03-01/2023-05-31']],
    ['It aims to have 45 per cent of the workforce in social insurance this year.', ['2024-12-31']],
    ['Pensions of those who retired before 1995 rise by 9 per cent.', [null]],
    ['In 2023, 9,000 people who had retired received pensions.', ['2023-12-31']],
  ])('periods: %s', (sentence, expected) =>
    expect(figures(sentence).map((row) => (row as unknown[]).at(-1))).toEqual(expected),
  );

  it('goes on from the sentence above', () => {
    expect(
      figures(
        'In June, 310 people got pensions and 520 people got lump sums. The figures for six months were 1,900 and 3,300, respectively.',
      ).map((row) => (row as unknown[]).slice(0, 3)),
    ).toEqual([
      [310, 'beneficiaries', 'BHXH'],
      [520, 'claims', 'BHXH'],
      [1900, 'beneficiaries', 'BHXH'],
      [3300, 'claims', 'BHXH'],
    ]);
    expect(
      figures(
        'Health insurance covers 88 per cent of the population. This figure is equivalent to 1.2 million people.',
      ).at(-1),
    ).toEqual([1.2e6, 'participants', 'BHYT', 'level', null, 'actual', '2024-07-15']);
    // not every figure is a rate
    expect(
      figures('The agency collected VND9 billion in social insurance. This figure includes 40 firms.'),
    ).toHaveLength(1);
  });

  it.each([
    'About 700 delegates attended the conference on social insurance.',
    'Workers with 15 years of social insurance contributions may retire.',
    'She is 47 years old and has health insurance.',
    'Under Decree No. 42, social insurance is compulsory.',
  ])('none in: %s', (sentence) => expect(figures(sentence)).toEqual([]));

  it('dates the new value of a rule, not the old one', () => {
    expect(
      figures('From July 1, 2024, the basic salary is raised from VND1.9 million to VND2.2 million a month.').map(
        (row) => (row as unknown[]).at(-1),
      ),
    ).toEqual([null, '2024-07-01']);
    // what was the case, not the rule, keeps its time
    expect(
      figures(
        'In 2023, the number of people in voluntary social insurance rose from 41,000 people to 47,000 people.',
      ).map((row) => (row as unknown[]).at(-1)),
    ).toEqual(['2023-12-31', '2023-12-31']);
  });

  it('names the firm that owes and its place', () => {
    const { figures: found } = tell(
      'Loc Phat Garment Company Limited in Thuan An City, Binh Duong Province, owed VND4 billion in social insurance.',
    );
    expect(found.map((f) => [f.organisation, f.place])).toEqual([
      ['Loc Phat Garment Company Limited', 'Bình Dương/Thuận An'],
    ]);
  });
});

describe('what compromise reads', () => {
  it('has currency blanked out at equal length', () => {
    const text = 'It paid VND85.3 trillion (US$3.4 billion) under Decree No. 5.';
    expect(prepare(text)).toBe('It paid    85.3 trillion (   3.4 billion) under Decree No  5.');
    expect(prepare(text)).toHaveLength(text.length);
  });
});
