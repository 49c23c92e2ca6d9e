import { expect, test } from 'vitest';
import type { Article, Position } from '../../schemas/index.js';
import { type OfficialDoubt, checkArticles } from '../../src/check/index.js';
import { type Store, openStore } from '../../src/store/index.js';
import { print } from '../helpers/press.js';
import { articleOf, documentOf } from '../helpers/records.js';

const AGENCY = 'BHXH tỉnh Cao Bằng';
const at = (name: string, role: string, organisation = AGENCY): { text: string; part: Partial<Article> } => {
  const text = `Ông ${name}, ${role} ${organisation}, chủ trì.`;
  const positions: Position[] = [{ role, organisation }];
  return { text, part: { officials: [{ name, positions, mentions: [{ start: 4, end: 4 + name.length }] }] } };
};

function stored(name: string, role: string, published: string | null): Store {
  const store = openStore(':memory:');
  const { text, part } = at(name, role);
  print(store, 'khac', { text, published, source: 'Báo Khác', ...part });
  return store;
}

const doubts = (store: Store, name: string, role: string, published: string | null): OfficialDoubt[] => {
  const { text, part } = at(name, role);
  const draft = `Nháp. ${text}`;
  return checkArticles([articleOf(documentOf(draft), { published, ...part })], draft, { store })[0]!.officials;
};

test('another person in an office that one person holds, with the sentence', () => {
  const store = stored('Nông Văn Sáng', 'Giám đốc', '2024-03-01');
  expect(doubts(store, 'Lục Thị Mai', 'Giám đốc', '2024-04-01')).toMatchObject([
    {
      kind: 'other_holder',
      name: 'Lục Thị Mai',
      reports: [{ name: 'Nông Văn Sáng', sentence: `Ông Nông Văn Sáng, Giám đốc ${AGENCY}, chủ trì.` }],
    },
  ]);
});

test('the same name in another office, or spelled otherwise', () => {
  const store = stored('Nông Văn Sáng', 'Giám đốc', '2024-03');
  expect(doubts(store, 'Nông Văn Sáng', 'Phó Giám đốc Thường trực', '2024-04-01')).toEqual([]); // printed shorter or longer
  expect(doubts(store, 'Nông Văn Sáng', 'Trưởng phòng Thu', '2024-04-01')).toMatchObject([{ kind: 'other_office' }]);
  expect(doubts(store, 'Nông Văn Sang', 'Giám đốc', '2024-04-01')).toEqual([]); // marks only: read as one person
  expect(doubts(store, 'Nông Văn Sángg', 'Giám đốc', '2024-04-01')).toMatchObject([{ kind: 'spelling' }]);
});

test.each([
  ['half a year later there may be a new director', '2024-03-01', '2024-10-01'],
  ['an unknown day is compared with nothing', '2024-03-01', null],
  ['nor is an article without one a witness', null, '2024-03-01'],
])('%s', (_, published, draft) => {
  expect(doubts(stored('Nông Văn Sáng', 'Giám đốc', published), 'Lục Thị Mai', 'Giám đốc', draft)).toEqual([]);
});

test('an office that several hold, and a role in English, raise no doubt', () => {
  expect(
    doubts(stored('Nông Văn Sáng', 'Phó Giám đốc', '2024-03-01'), 'Lục Thị Mai', 'Phó Giám đốc', '2024-03-02'),
  ).toEqual([]);
  expect(doubts(stored('Nông Văn Sáng', 'Director', '2024-03-01'), 'Nông Văn Sáng', 'Giám đốc', '2024-03-02')).toEqual(
    [],
  );
});
