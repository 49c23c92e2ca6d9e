import type { Span } from '../document/view.js';

/** A place named in the text. The span, of the view, covers the type word and the name: `huyện Tiền Hải`. */
export interface PlaceFound extends Span {
  /** `VN`, `Tiền Giang`, `Tiền Giang/Mỹ Tho`: province, then district or commune, without type words. */
  path: string;
  level: 'nation' | 'province' | 'district' | 'commune';
  /** The district of a commune of the 63-era, where the article tells it: `Yên Bái/Trấn Yên`. */
  district?: string;
  /** Printed with its type word (`tỉnh`, `huyện`, `thành phố`, `xã`) or after a committee that tells it (`Thành ủy`). */
  typed: boolean;
}

/** The province of a path: `Tiền Giang/Mỹ Tho` → `Tiền Giang`; null of `VN`. */
export const provinceOf = (path: string): string | null => (path === 'VN' ? null : path.split('/', 1)[0]!);
