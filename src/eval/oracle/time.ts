/** Calendar expressions with their values, and the openings that govern a sentence. */
import { daysInMonth } from '../../../schemas/index.js';
import type { Random } from './random.js';
import { say, type Piece, type Text } from './text.js';

/** An opening (`Tính đến ngày 31/10/2023, `) and the period that it gives to what follows. */
export interface When {
  text: Text;
  period: string;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const ROMAN = ['I', 'II', 'III', 'IV'];
export const iso = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
export const lastDay = (year: number, month: number): string => iso({ year, month, day: daysInMonth(year, month) });

export const date = (quote: string, value: string | null, type?: 'DATE' | 'PERIOD'): Piece => ({
  kind: 'date',
  quote,
  truth: { type: type ?? (value !== null && /[/QH]/.test(value) ? 'PERIOD' : 'DATE'), value },
});

export const year = (y: number): Piece => date(`năm ${y}`, String(y));

/** `31/10/2023`, `31-10-2023`, `31.10.2023`, with or without the year, with or without `ngày`. */
export function dayDate(random: Random, day: Day, yearless = 0.3): Piece {
  const mark = random.pick(['/', '/', '/', '-', '.']);
  const withYear = !random.chance(yearless);
  const two = random.chance(0.3);
  const number = (n: number): string => (two ? pad(n) : String(n));
  const digits = [number(day.day), number(day.month), ...(withYear ? [String(day.year)] : [])].join(mark);
  return date(mark === '/' && random.chance(0.3) && withYear ? digits : `ngày ${digits}`, iso(day));
}

/** The month that an article published on this day reports: the one before, never of the same month. */
export const reported = ({ year: y, month }: Day): { year: number; month: number } =>
  month === 1 ? { year: y - 1, month: 12 } : { year: y, month: month - 1 };

/** Opening of a stock: a day on which something stood so. */
export function stockOpening(random: Random, published: Day): When {
  const { year: y, month } = reported(published);
  const end = lastDay(y, month);
  const choices: (() => When)[] = [
    () => {
      const day = { year: y, month, day: daysInMonth(y, month) };
      return { text: say`${random.pick(['tính đến', 'đến', 'tính tới'])} ${dayDate(random, day)}, `, period: end };
    },
    () => {
      const day = { year: y, month, day: random.int(1, 28) };
      return { text: say`tính đến ${dayDate(random, day)}, `, period: iso(day) };
    },
    () => ({ text: say`${random.pick(['tính đến', 'đến'])} ${date(`hết tháng ${month}/${y}`, end)}, `, period: end }),
    () => ({ text: say`đến ${date(`cuối tháng ${month}`, end)}, `, period: end }),
    () => ({ text: say`tính đến ${date(`cuối tháng ${month} năm ${y}`, end)}, `, period: end }),
    () => ({ text: say`tính đến ${date(`tháng ${month}/${y}`, `${y}-${pad(month)}`)}, `, period: end }),
    () => ({ text: random.pick(['hiện nay, ', 'hiện, ', 'đến nay, ', 'hiện tại, ']), period: iso(published) }),
  ];
  if (month % 3 === 0) {
    const quarter = ROMAN[month / 3 - 1]!;
    choices.push(() => ({ text: say`đến ${date(`hết quý ${quarter}/${y}`, end)}, `, period: end }));
  }
  if (month === 12) {
    choices.push(() => ({ text: say`đến ${date(`cuối năm ${y}`, end)}, `, period: end }));
    choices.push(() => ({ text: say`tính đến ${date(`hết năm ${y}`, end)}, `, period: end }));
  }
  return random.pick(choices)();
}

/** Opening of a flow: a time over which something ran up. */
export function flowOpening(random: Random, published: Day): When {
  const { year: y, month } = reported(published);
  const start = `${y}-01-01`;
  const end = lastDay(y, month);
  const months = `${start}/${end}`;
  const inThe = random.pick(['trong ', '', '']);
  const choices: (() => When)[] = [
    () => ({ text: say`${inThe}${date(`tháng ${month}/${y}`, `${y}-${pad(month)}`)}, `, period: `${y}-${pad(month)}` }),
    () => ({ text: say`lũy kế đến ${date(`hết tháng ${month}/${y}`, end)}, `, period: months }),
    () => ({ text: say`từ ${date(`đầu năm ${y}`, String(y))} đến nay, `, period: `${y}-01-01/${iso(published)}` }),
  ];
  if (month > 1 && month < 12) {
    choices.push(() => ({ text: say`${inThe}${date(`${month} tháng đầu năm ${y}`, months)}, `, period: months }));
    choices.push(() => ({ text: say`${inThe}${date(`${month} tháng đầu năm`, months)}, `, period: months }));
    choices.push(() => ({ text: say`${date(`${month} tháng năm ${y}`, months)}, `, period: months }));
  }
  if (month % 3 === 0) {
    const name = random.pick([ROMAN[month / 3 - 1]!, String(month / 3)]);
    const quarter = `${y}-Q${month / 3}`;
    choices.push(() => ({ text: say`${inThe}${date(`quý ${name}/${y}`, quarter)}, `, period: quarter }));
    choices.push(() => ({ text: say`trong ${date(`quý ${name}`, quarter)}, `, period: quarter }));
  }
  if (month === 12) choices.push(() => ({ text: say`${inThe}${year(y)}, `, period: String(y) }));
  return random.pick(choices)();
}
