import type { Label } from '../../schemas/index.js';

/** What a cell of an export may hold. Lists are joined, records never nested. */
export type Cell = string | number | boolean | null;

/** integer: at most 31 bits. date: `YYYY-MM-DD`. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** One column of a table, under one name and meaning in every format. */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  description: string;
  /** The closed list that its codes come from. */
  codes?: Readonly<Record<string, Label>>;
  /** May it be empty? */
  required?: boolean;
  of: (row: Row) => Cell;
}

/** How lists stand in one cell. */
export const LIST_MARK = '; ';
export const joined = (list: readonly string[]): string | null => (list.length === 0 ? null : list.join(LIST_MARK));
