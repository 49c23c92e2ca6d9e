import type { Context } from '../document/article-text.js';
import type { Holder } from './attach.js';
import type { AgencyIndex } from './offices.js';

// "đồng chí A| cùng tập thể lãnh đạo, cán bộ |Sở Tài chính": A belongs to the agency, whatever the office
const TOGETHER = / cùng (?:với )?tập thể /y;
const REACH = 140;

/** Gives persons who are named together with the staff of their agency that agency, with no role. */
export function attachMembers({ view }: Context, holders: readonly Holder[], agencies: AgencyIndex): void {
  for (const { person, offices } of holders) {
    TOGETHER.lastIndex = person.end;
    if (offices.length > 0 || !TOGETHER.test(view.lower)) continue;
    for (let at = TOGETHER.lastIndex; at < person.end + REACH && view.text[at] !== '.'; at++) {
      const agency = agencies.get(at);
      if (!agency) continue;
      offices.push({ start: at, end: agency.end, role: null, organisation: agency.name });
      break;
    }
  }
}
