import { PROVINCES_63 } from '../../../corpus/lexicons/gazetteer.js';
import { checkDocument, claimDocument } from '../../check/index.js';
import { Random } from '../../eval/oracle/random.js';
import { isRejected } from '../../load/types.js';
import { viNumber } from '../../query/index.js';
import { type Store, saveDocument } from '../../store/index.js';

/** A made-up press: reports of every province through the years, for benches and screenshots. */
export interface PressOptions {
  fromYear: number;
  toYear: number;
  /** Months of a year that have a report. */
  months: readonly number[];
  /** Only the first so many provinces. */
  provinces?: number;
}

const SOURCES = ['Báo Sông Hậu', 'Báo Đồng Bằng', 'Tin Phố Biển', 'Nhật báo Cao Nguyên', 'Tạp chí An Sinh'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Quốc', 'Hữu', 'Ngọc', 'Thanh', 'Đức'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hà',
  'Hiếu',
  'Khánh',
  'Lan',
  'Long',
  'Mai',
  'Nam',
  'Phúc',
  'Quang',
  'Sơn',
  'Tâm',
  'Thảo',
  'Trung',
  'Tuấn',
  'Yến',
];

const names = PROVINCES_63.match(/^[^ \n|]+[^\n|]*(?=\|)/gm)!;

/** What a province's numbers grow from. */
interface Province {
  name: string;
  people: number;
  /** Each in office for four years. */
  directors: string[];
}

function reportOf(p: Province, year: number, month: number, random: Random): string {
  const growth = 1.03 ** (year - 2015 + month / 12);
  const about = (n: number, spread = 0.02): number => n * growth * (1 + (random.next() - 0.5) * spread);
  const count = (n: number): string => viNumber(Math.round(n));
  const money = (n: number): string => viNumber(Math.round(n * 10) / 10);
  const [voluntary, compulsory] = [Math.round(about(p.people * 0.02)), Math.round(about(p.people * 0.09))];
  const director = p.directors[Math.floor((year - 2012) / 4) % p.directors.length]!;
  const share = Math.min(99, 78 + (year - 2015) * 1.4 + random.next() * 3);
  const odd = random.chance(0.04) ? Math.round(compulsory * 0.03) : 0; // a sum that does not add up
  const when = month === 12 ? `cuối năm ${year}` : `hết tháng ${month}/${year}`;
  return `Bảo hiểm xã hội ${p.name}: kết quả đến ${when}

Tính đến ${when}, tỉnh ${p.name} có ${count(voluntary + compulsory + odd)} người tham gia BHXH, trong đó ${count(compulsory)} người tham gia BHXH bắt buộc và ${count(voluntary)} người tham gia BHXH tự nguyện. Toàn tỉnh có ${count(about(p.people * 0.8))} người tham gia BHYT, tỷ lệ bao phủ BHYT đạt ${money(share)}% dân số${month === 12 ? `; chỉ tiêu năm ${year + 1} là ${money(Math.min(99.5, share + 1.5))}% dân số` : ''}.

Số thu BHXH, BHYT, BHTN đạt ${money(about(p.people / 900) * month)} tỷ đồng, đạt ${money(month * 8 + random.next() * 4)}% kế hoạch. Số tiền chậm đóng BHXH, BHYT, BHTN là ${money(about(p.people / 30000))} tỷ đồng, với ${count(about(p.people / 3000))} đơn vị nợ. Các cơ sở y tế đã khám, chữa bệnh BHYT cho ${count(about(p.people * 0.15) * month)} lượt người với chi phí ${money(about(p.people / 2500) * month)} tỷ đồng.

Có ${count(about(p.people * 0.012))} người đang hưởng lương hưu; ${count(about(p.people * 0.003))} người hưởng trợ cấp thất nghiệp. Ông ${director}, Giám đốc BHXH tỉnh ${p.name} cho biết, đơn vị đã cấp ${count(about(p.people * 0.01))} thẻ BHYT mới.
`;
}

/** Fills a store with the made-up press, by the real extractor, and says how many figures it holds then. */
export function fillPress(store: Store, { fromYear, toYear, months, provinces = names.length }: PressOptions): number {
  const random = new Random(20_240_307);
  const list = names.slice(0, provinces).map((name): Province => ({
    name,
    people: 400_000 + random.int(0, 2_600_000),
    directors: Array.from({ length: 4 }, () =>
      [random.pick(FAMILY), random.pick(MIDDLE), random.pick(GIVEN)].join(' '),
    ),
  }));
  let figures = 0;
  for (let year = fromYear; year <= toYear; year++) {
    for (const month of months) {
      store.transaction(() => {
        for (const province of list) {
          // one report in ten is printed by a second paper, not always with the same numbers
          const papers = random.chance(0.1) ? [random.pick(SOURCES), random.pick(SOURCES)] : [random.pick(SOURCES)];
          for (const source of papers) figures += save(store, province, year, month, source, random);
        }
      });
    }
  }
  return figures;
}

function save(store: Store, province: Province, year: number, month: number, source: string, random: Random): number {
  const text = reportOf(province, year, month, random);
  const published = new Date(Date.UTC(year, month, 1 + random.int(0, 20))).toISOString().slice(0, 10);
  const name = `${province.name}-${year}-${month}-${random.int(0, 1e9)}`;
  const document = {
    ...claimDocument(text, { document: name, published, source, place: province.name }),
    path: `${name}.txt`,
  };
  const checks = checkDocument(document);
  if (isRejected(checks)) throw new Error(checks.reason);
  saveDocument(
    store,
    document,
    checks.map(({ article }) => article),
  );
  return checks.reduce((sum, { article }) => sum + article.figures.length, 0);
}
