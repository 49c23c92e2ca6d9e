/**
 * Agencies as English editions name them, with their canonical Vietnamese names, so that both languages join. Lower case.
 */
import type { Level, OrganisationKind } from '../../schemas/codes.js';

/** Names that stand for one body of the country. Longer forms first where one begins another. */
export const NATIONAL_BODIES: ReadonlyArray<readonly [name: string, kind: OrganisationKind, forms: readonly string[]]> = [
  ['BHXH Việt Nam', 'social_security', ['vietnam social security', 'viet nam social security', 'vietnam social insurance', 'viet nam social insurance', "vietnam's social security", "viet nam's social security", "vietnam's social insurance", "viet nam's social insurance", 'vietnam social insurance agency', 'viet nam social insurance agency', 'social security of vietnam', 'vietnam social security agency', 'vss', 'vsi']],
  ['Chính phủ', 'government', ['the government', 'government office', 'cabinet']],
  ['Quốc hội', 'assembly', ['national assembly']],
  ['Ủy ban Thường vụ Quốc hội', 'assembly', ['national assembly standing committee', 'standing committee of the national assembly']],
  ['Kiểm toán Nhà nước', 'other', ['state audit office', 'state audit of vietnam', 'state audit']],
  ['Tổng LĐLĐ Việt Nam', 'union', ['vietnam general confederation of labour', 'vietnam general confederation of labor', 'viet nam general confederation of labour', 'vgcl']],
  ['Bộ LĐ-TB&XH', 'ministry', ['molisa']],
  ['Ngân hàng Thế giới', 'other', ['world bank']],
  ['Tổ chức Lao động Quốc tế', 'other', ['international labour organization', 'international labour organisation', 'international labor organization']],
  ['Tổ chức Y tế Thế giới', 'other', ['world health organization', 'world health organisation']],
]; // prettier-ignore

/** Fields of a ministry or department: `Ministry of Health` → `Bộ Y tế`, `Department of Health of X` → `Sở Y tế tỉnh X`. */
export const FIELDS: ReadonlyArray<readonly [field: string, forms: readonly string[]]> = [
  ['Y tế', ['health']],
  ['Nội vụ', ['home affairs', 'the interior']],
  ['Tài chính', ['finance']],
  ['LĐ-TB&XH', ['labour, invalids and social affairs', 'labor, invalids and social affairs', 'labour, war invalids and social affairs', 'labor, war invalids and social affairs', 'labour, war invalids, and social affairs', 'labor, war invalids, and social affairs', 'labour, invalids, and social affairs', 'labor, invalids, and social affairs', 'labour - invalids and social affairs']],
  ['Công an', ['public security']],
  ['Quốc phòng', ['national defence', 'national defense', 'defence', 'defense']],
  ['Tư pháp', ['justice']],
  ['Giáo dục và Đào tạo', ['education and training']],
  ['Kế hoạch và Đầu tư', ['planning and investment']],
  ['Công Thương', ['industry and trade']],
  ['Thông tin và Truyền thông', ['information and communications']],
  ['Nông nghiệp và Môi trường', ['agriculture and environment']],
  ['Khoa học và Công nghệ', ['science and technology']],
  ['Ngoại giao', ['foreign affairs']],
]; // prettier-ignore

/** Bodies that every province (or district) has one of: head of the canonical name, kind, printed heads. */
export const LOCAL_BODIES: ReadonlyArray<readonly [head: string, kind: OrganisationKind, forms: readonly string[]]> = [
  ['BHXH', 'social_security', ['social security agency', 'social security office', 'social security', 'social insurance agency', 'social insurance office', 'social insurance department', 'social insurance']],
  ['UBND', 'peoples_committee', ["people's committee"]],
  ['HĐND', 'assembly', ["people's council"]],
  ['Công an', 'court_police', ['police department', 'police', 'public security department']],
  ['LĐLĐ', 'union', ['confederation of labour', 'confederation of labor', 'labour federation', 'labor federation', 'federation of labour', 'federation of labor', 'labour confederation', 'trade union']],
  ['Hội Liên hiệp Phụ nữ', 'other', ["women's union"]],
  ['Hội Nông dân', 'other', ["farmers' union", "farmers' association"]],
  ['Trung tâm Dịch vụ việc làm', 'other', ['employment service center', 'employment service centre', 'job service centre', 'employment services centre', 'employment services center']],
  ['Bưu điện', 'company', ['post office']],
]; // prettier-ignore

/** Adjectives that put a local body at the level of the article's place: "the provincial People's Committee". */
export const LEVEL_WORDS: ReadonlyArray<readonly [level: Level, forms: readonly string[]]> = [
  ['province', ['provincial', 'municipal', "province's", "city's", 'city']],
  ['district', ['district', "district's"]],
];

/** What a company's name ends with. */
export const COMPANY_ENDS: readonly string[] = [
  'Joint Stock Company',
  'Company Limited',
  'Limited Liability Company',
  'Limited Company',
  'Co\\.,? Ltd',
  'Company',
  'Corporation',
  'JSC',
  'Ltd',
  'Group',
  'JS Company',
];
