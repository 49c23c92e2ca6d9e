import type { Unit } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import { type Governor, governorOf } from './period.js';
import type { Scene, Site } from './types.js';

// Rows of a table, a line each: "Số thu (tỷ đồng) | 3.416 | 3.758" below "Chỉ tiêu | Năm 2022 | Năm 2023 | Tăng (%)".

const BAR = ' | ';

/** What stands above the columns: the time of each, and whether it compares two others. */
export interface TableHead {
  columns: { governor: Governor | null; compares: boolean }[];
}

/** The cells of a row, or null when the sentence is none: "… | …" */
export function cellsOf(lower: string, { start, end }: Span): Span[] | null {
  const line = lower.slice(start, end);
  if (!line.includes(BAR)) return null;
  let at = start;
  return line.split(BAR).map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + BAR.length;
    return span;
  });
}

const COMPARES = /(?:%|tăng|giảm|tỷ lệ|tỉ lệ|so sánh|so với)/u;

/** The head that a row without numbers gives to those below it; what it held before where the row has some; else null. */
export function tableHead(scene: Scene, before: TableHead | null): TableHead | null {
  const { cells } = scene;
  if (!cells) return null;
  if (scene.numbers.length > 0) return before;
  const columns = cells.map(({ start, end }) => {
    const date = scene.dates.find((d) => d.start >= start && d.end <= end);
    return {
      governor: date ? governorOf(scene.lower, date, start) : null,
      compares: COMPARES.test(scene.lower.slice(start, end)),
    };
  });
  return { columns };
}

const UNITS: Readonly<Record<string, readonly [unit: Unit, factor: number]>> = {
  'tỷ đồng': ['VND', 1e9], 'tỉ đồng': ['VND', 1e9], 'triệu đồng': ['VND', 1e6], 'nghìn đồng': ['VND', 1e3], đồng: ['VND', 1],
  người: ['person', 1], 'lao động': ['person', 1], 'nghìn người': ['person', 1e3], 'đơn vị': ['organisation', 1],
  'doanh nghiệp': ['organisation', 1], 'hồ sơ': ['file', 1], lượt: ['turn', 1], thẻ: ['card', 1], sổ: ['book', 1], '%': ['percent', 1],
}; // prettier-ignore
const LABEL_UNIT = /\((?:đơn vị(?: tính)?: )?([^()]{1,20})\)\s*$/u;

/** A number of a row with the unit that its label prints in brackets: "Số thu (tỷ đồng) | 3.416". */
export function ofRow(scene: Scene, site: Site): Site {
  const { n } = site;
  if (n.unit !== null || n.foreign) return site;
  const [label] = scene.cells ?? [];
  const printed = label && n.start >= label.end && LABEL_UNIT.exec(scene.lower.slice(label.start, label.end))?.[1];
  const known = printed ? UNITS[printed] : undefined;
  if (!known) return site;
  const [unit, factor] = known;
  return { ...site, n: { ...n, unit, value: n.value * factor, shared: true, plain: false } };
}

const COUNTED = /(?:người|lao động|đơn vị|doanh nghiệp|hồ sơ|thẻ|lượt|học sinh|hssv|hộ|tỷ lệ|tỉ lệ|%)/u;
/** Is a number one of a row that neither prints its unit nor names what is counted? "Số thu | 3.416" */
export function isBareCell(scene: Scene, { n }: Site): boolean {
  if (n.unit !== null) return false;
  const [label] = scene.cells ?? [];
  return label !== undefined && n.start >= label.end && !COUNTED.test(scene.lower.slice(label.start, label.end));
}

/** The column that a number of a row stands in, by the head above; null outside of tables. */
export function columnOf(scene: Scene, { n }: Site, head: TableHead | null): TableHead['columns'][number] | null {
  if (!head || !scene.cells) return null;
  return head.columns[scene.cells.findIndex(({ start, end }) => n.start >= start && n.end <= end)] ?? null;
}
