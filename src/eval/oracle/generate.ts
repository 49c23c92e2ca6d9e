/** Puts productions into articles: title, dateline, lead with the place, paragraphs, byline. */
import type { Sample } from '../gold.js';
import { spelling } from './noise.js';
import { guests } from './officials.js';
import { DISTRACTORS, PRODUCTIONS } from './productions.js';
import { Random } from './random.js';
import { Scene } from './scene.js';
import { say, sentence, write, type Text } from './text.js';
import { date, iso } from './time.js';
import { HEADLINES } from './topics/headlines.js';

const NAMES = Object.keys(PRODUCTIONS);
const HEADLINE_NAMES = Object.keys(HEADLINES);
const PEN_NAMES = ['Thu Trang', 'Minh Quân', 'LÊ AN', 'P.V'];

const paragraph = (text: Text): Text => say`${sentence(text)}.\n\n`;

/** `(14-07-2022)`, `12/01/2024 15:40`, `Thứ Sáu, 12/01/2024` (the weekday agrees). */
function dateline(s: Scene): Text {
  const { year, month, day } = s.published;
  const mark = s.random.pick(['/', '/', '-', '.']);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const printed = date([pad(day), pad(month), String(year)].join(mark), iso(s.published));
  const style = s.random.next();
  if (style < 0.3) return say`${printed} ${pad(s.random.int(6, 20))}:${pad(s.random.int(0, 59))}`;
  if (style < 0.5) {
    const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
    return say`${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!}, ${printed}`;
  }
  return style < 0.6 ? say`(${printed})` : printed;
}

/** Says where the article is at home: the place by name, and its province when it is a district. */
function lead(s: Scene): Text {
  const where = s.scope === 'district' ? `, ${s.province.type} ${s.province.name}` : '';
  const what = s.random.pick([
    'vừa công bố kết quả công tác',
    'vừa tổ chức sơ kết công tác',
    'vừa có báo cáo về công tác',
  ]);
  return say`${s.agency(s.officeName)}${where} ${what} bảo hiểm xã hội, bảo hiểm y tế.\n\n`;
}

const TITLES = [
  'Kết quả thực hiện chính sách bảo hiểm xã hội',
  'Chăm lo an sinh cho người dân',
  'Nhiều chuyển biến trong công tác bảo hiểm',
];

/** One article; its document is named after the productions in it, and its number. */
export function generateArticle(seed: number, index: number): Sample {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const s = new Scene(random);
  const names: string[] = [];
  const body: Text[] = [];
  let title: Text = say`${random.pick(TITLES)} ở ${s.placeName}`;
  if (random.chance(0.06)) {
    const name = random.pick(HEADLINE_NAMES);
    const headline = HEADLINES[name]!(s);
    title = headline.title;
    body.push(paragraph(headline.body));
    names.push(name);
  } else {
    const count = random.chance(0.6) ? 1 : random.int(2, 3);
    // walks through all productions in turn, so that small samples see every one
    const first = NAMES[index % NAMES.length]!;
    for (const name of [first, ...random.some(NAMES, count - 1)]) {
      body.push(paragraph(PRODUCTIONS[name]!(s)));
      names.push(name);
    }
  }
  if (random.chance(0.3)) body.push(paragraph(guests(s)));
  if (random.chance(0.35)) body.push(paragraph(random.pick(Object.values(DISTRACTORS))(s)));
  const whole = say`${sentence(title)}\n\n${dateline(s)}\n\n${lead(s)}${body}${random.pick(PEN_NAMES)}\n`;
  const { text, gold } = write(whole, spelling(random));
  return { document: `${names.join(' + ')} #${index}`, text, gold };
}

/** `count` articles of a seed, one at a time. */
export function* generate(seed: number, count: number): Generator<Sample> {
  for (let i = 0; i < count; i++) yield generateArticle(seed, i);
}
