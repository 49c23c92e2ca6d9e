import { zPublished } from '../../schemas/index.js';
import { momentOf } from './html/dates.js';

/**
 * The day or month that a row of a table or a line of JSON states: `2024-03-07`, `2024-03`, `07/03/2024 8:15`. Values
 * without a digit over 0 state none (`N/A`, `0000-00-00`); of others that are no date the fault is told, since figures
 * would take their periods from elsewhere.
 */
export function statedDate(value: string | null | undefined): { published: string | null } | { fault: string } {
  const stated = value?.trim() ?? '';
  if (!/[1-9]/.test(stated)) return { published: null };
  const published = zPublished.safeParse(stated).data ?? momentOf(stated)?.day;
  if (published !== undefined) return { published };
  return { fault: `published: "${stated.slice(0, 40)}" is no date (wanted: 2024-03-07, 2024-03, 07/03/2024)` };
}
