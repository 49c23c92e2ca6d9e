/** What a head word of agency names tells. The words themselves are in `organisations.ts`. */
import type { Level, OrganisationKind } from '../../schemas/codes.js';

export type Shape = 'seat' | 'subject' | 'field' | 'whole';

export interface Head {
  /** Printed forms in lower case. */
  forms: readonly string[];
  /** Canonical head; when absent the head stays as printed. */
  name?: string;
  kind: OrganisationKind;
  shape: Shape;
  /** Level that the head alone tells. */
  level?: Level;
  /** Level word that a name without one takes from the article's place: `Sở Y tế` → `Sở Y tế tỉnh Hà Tĩnh`. */
  seat?: 'tỉnh' | 'deepest';
  /** The level word is not printed in the name: `Tỉnh ủy Bắc Ninh`. */
  tierless?: true;
  /** Without level and place: kept as it is, kept where the agency behind it lends its own, or no agency at all (the default). */
  bare?: 'keep' | 'shared';
  /** May begin with a small letter. */
  small?: true;
  /** A part of a larger agency that prints after it: `Phòng Giám định BHYT BHXH tỉnh`. */
  unit?: true;
  /** A part of the agency behind it where its head is named: `Cục trưởng Cục Việc làm, Bộ Nội vụ`. */
  led?: true;
  /** The subject may begin with a small letter: `Trung tâm giám định …`. */
  smallSubject?: true;
  /** The subject may be a person's name: `Bệnh viện Nguyễn Trãi`. */
  namesake?: true;
  /** Also a word inside of longer names: of all, or of those that are free, such as companies' (`Công ty CP Tập đoàn …`). */
  inNames?: 'free' | 'always';
  /** Words behind the subject that belong to the name: `Ủy ban Xã hội của Quốc hội`. */
  owner?: RegExp;
  /** Only with a name in capitals: `dự án NORAD`. */
  acronym?: true;
  /** A title that ends where the agency's own name begins: `Bộ trưởng |Y tế|`. */
  title?: true;
}
