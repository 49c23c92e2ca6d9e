/** Head words of firms: `Công ty TNHH May Sông Đà`. Pure data. */
import type { Head } from './agency-head.js';

/** A firm whose name goes on in whatever words its founders liked. */
const firm = (name: string, forms: readonly string[]): Head => ({
  forms,
  name,
  kind: 'company',
  shape: 'subject',
  small: true,
  smallSubject: true,
  namesake: true,
});

export const COMPANY_HEADS: readonly Head[] = [
  firm('Công ty', ['công ty', 'công ti', 'cty']),
  firm('CTCP', ['ctcp']),
  firm('Tổng CTCP', ['tổng ctcp']),
  firm('Tổng công ty', ['tổng công ty']),
  firm('Doanh nghiệp tư nhân', ['doanh nghiệp tư nhân']),
  firm('DNTN', ['dntn']),
  firm('Xí nghiệp', ['xí nghiệp']),
  {
    forms: ['tập đoàn'],
    name: 'Tập đoàn',
    kind: 'company',
    shape: 'subject',
    smallSubject: true,
    namesake: true,
    inNames: 'free',
  },
  { forms: ['chi nhánh'], name: 'Chi nhánh', kind: 'company', shape: 'subject', unit: true, namesake: true },
  { forms: ['hợp tác xã', 'htx'], name: 'Hợp tác xã', kind: 'company', shape: 'subject', namesake: true },
  { forms: ['ngân hàng'], name: 'Ngân hàng', kind: 'company', shape: 'subject', inNames: 'free' },
];
