/**
 * Closed code lists of the record, each code with its Vietnamese and English label.
 * A new code is a change to the contract, the codebook table, and the gold.
 */
export interface Label {
  vi: string;
  en: string;
}

type Codes<K extends string> = Readonly<Record<K, Label>>;

const codes = <K extends string>(list: Record<K, [vi: string, en: string]>): Codes<K> =>
  Object.freeze(
    Object.fromEntries(Object.entries<[string, string]>(list).map(([code, [vi, en]]) => [code, { vi, en }])),
  ) as Codes<K>;

/** The keys of a code list as the non-empty tuple that `z.enum` wants. */
export const codeKeys = <K extends string>(list: Codes<K>): [K, ...K[]] => Object.keys(list) as [K, ...K[]];

export const CONCEPTS = codes({
  participants: ['số người tham gia', 'participants'],
  new_participants: ['phát triển mới, vận động được', 'newly enrolled participants'],
  coverage: ['tỷ lệ tham gia, bao phủ', 'coverage rate'],
  employers: ['đơn vị, doanh nghiệp tham gia', 'participating employers'],
  revenue: ['số thu', 'revenue collected'],
  expenditure: ['số chi', 'expenditure'],
  fund_balance: ['kết dư, bội chi, vượt quỹ', 'fund balance, deficit or surplus'],
  arrears: ['tiền nợ, chậm đóng, trốn đóng', 'arrears'],
  arrears_units: ['số đơn vị nợ', 'employers in arrears'],
  arrears_workers: ['số lao động bị nợ', 'workers affected by arrears'],
  arrears_duration: ['số tháng nợ', 'duration of arrears'],
  recovered: ['thu hồi, truy thu, từ chối thanh toán', 'recovered, deducted or refused money'],
  beneficiaries: ['người đang hưởng', 'beneficiaries'],
  claims: ['người, lượt, hồ sơ được giải quyết chế độ', 'claims settled'],
  cashless: ['nhận qua ATM, tài khoản', 'cashless recipients'],
  medical_visits: ['lượt khám chữa bệnh BHYT', 'insured medical visits'],
  medical_cost: ['chi phí của ca, dịch vụ khám chữa bệnh', 'cost of a case or service'],
  cards: ['thẻ BHYT', 'health insurance cards'],
  books: ['sổ BHXH', 'social insurance books'],
  inspections: ['đơn vị, cuộc thanh tra, kiểm tra', 'inspections'],
  violations: ['vi phạm, chi sai, trục lợi, khởi kiện', 'violations, abuse, lawsuits'],
  fines: ['tiền phạt', 'fines'],
  contribution: ['mức đóng', 'contribution rate or amount'],
  benefit: ['mức hưởng, lương hưu, trợ cấp', 'benefit rate or amount'],
  subsidy: ['ngân sách hỗ trợ đóng', 'state support of contributions'],
  wage_base: ['lương cơ sở, tối thiểu, lương đóng', 'wage base'],
  uninsured: ['chưa tham gia, không có thẻ', 'uninsured people'],
  eligible: ['thuộc diện phải tham gia', 'people obliged to participate'],
  network: ['điểm thu, đại lý, cơ sở khám chữa bệnh, cán bộ', 'network: collection points, agents, facilities, staff'],
  digital: ['VssID, hồ sơ điện tử, đồng bộ CCCD', 'digital services'],
  other: ['khác trong lĩnh vực', 'other in the domain'],
});

export const SCHEMES = codes({
  BHXH: ['bảo hiểm xã hội', 'social insurance'],
  BHXH_BB: ['bảo hiểm xã hội bắt buộc', 'compulsory social insurance'],
  BHXH_TN: ['bảo hiểm xã hội tự nguyện', 'voluntary social insurance'],
  BHYT: ['bảo hiểm y tế', 'health insurance'],
  BHYT_HGD: ['bảo hiểm y tế hộ gia đình', 'household health insurance'],
  BHYT_HSSV: ['bảo hiểm y tế học sinh, sinh viên', 'student health insurance'],
  BHTN: ['bảo hiểm thất nghiệp', 'unemployment insurance'],
  TNLD_BNN: ['bảo hiểm tai nạn lao động, bệnh nghề nghiệp', 'occupational accident and disease insurance'],
});

export const MEASURES = codes({
  level: ['giá trị', 'the quantity itself'],
  share: ['tỷ trọng', 'percentage that it is of a base'],
  completion: ['hoàn thành kế hoạch', 'completion of a plan'],
  change: ['tăng, giảm', 'change against a previous period'],
  gap: ['vượt, thấp hơn chỉ tiêu', 'gap to a target'],
});

export const BASES = codes({
  population: ['dân số', 'population'],
  labour_force: ['lực lượng lao động', 'labour force'],
  plan: ['kế hoạch, chỉ tiêu', 'plan or target'],
  receivable: ['số phải thu', 'amount receivable'],
  previous_period: ['kỳ trước', 'previous period'],
  participants: ['người tham gia', 'participants'],
  beneficiaries: ['người hưởng', 'beneficiaries'],
  students: ['học sinh, sinh viên', 'students'],
  households: ['hộ gia đình', 'households'],
  total: ['tổng số', 'total'],
  wage: ['tiền lương', 'wage'],
  cost: ['chi phí, mức đóng', 'cost or contribution'],
  other: ['khác', 'other'],
});

export const STATUSES = codes({
  actual: ['thực hiện', 'actual'],
  target: ['chỉ tiêu, phấn đấu', 'target'],
  estimate: ['ước, dự báo', 'estimate or forecast'],
  policy: ['mức quy định hay đề xuất', 'set or proposed by policy'],
});

export const BOUNDS = codes({
  exact: ['đúng', 'exact'],
  more_than: ['hơn, trên, vượt', 'more than'],
  at_least: ['từ … trở lên', 'at least'],
  less_than: ['dưới, chưa đến', 'less than'],
  almost: ['gần', 'almost'],
  about: ['khoảng, ước, xấp xỉ', 'about'],
  at_most: ['tối đa, không quá', 'at most'],
});

export const UNITS = codes({
  person: ['người', 'person'],
  turn: ['lượt, lượt người', 'visit or turn'],
  VND: ['đồng', 'Vietnamese dong'],
  VND_per_month: ['đồng/tháng', 'Vietnamese dong per month'],
  VND_per_year: ['đồng/năm', 'Vietnamese dong per year'],
  USD: ['đô la Mỹ', 'US dollar'],
  percent: ['phần trăm', 'per cent'],
  percentage_point: ['điểm phần trăm', 'percentage point'],
  organisation: ['đơn vị, doanh nghiệp, cơ sở', 'organisation'],
  household: ['hộ', 'household'],
  card: ['thẻ', 'card'],
  book: ['sổ', 'book'],
  file: ['hồ sơ', 'file'],
  case: ['vụ, trường hợp', 'case'],
  point: ['điểm thu', 'collection point'],
  agent: ['đại lý, nhân viên', 'agent'],
  month: ['tháng', 'month'],
  year: ['năm', 'year'],
  times: ['lần', 'times'],
  service: ['dịch vụ', 'service'],
  account: ['tài khoản', 'account'],
  other: ['khác', 'other'],
});

export const ORGANISATION_KINDS = codes({
  social_security: ['cơ quan bảo hiểm xã hội', 'social security agency'],
  peoples_committee: ['ủy ban nhân dân', "people's committee"],
  party: ['tổ chức Đảng', 'party organ'],
  ministry: ['bộ', 'ministry'],
  department: ['sở, ban, phòng', 'department'],
  hospital: ['bệnh viện, cơ sở y tế', 'hospital or clinic'],
  union: ['công đoàn', 'trade union'],
  company: ['doanh nghiệp', 'company'],
  government: ['chính phủ', 'government'],
  assembly: ['hội đồng nhân dân, quốc hội', 'assembly'],
  court_police: ['tòa án, viện kiểm sát, công an', 'court, procuracy or police'],
  other: ['khác', 'other'],
});

export const LEVELS = codes({
  national: ['trung ương', 'national'],
  province: ['cấp tỉnh', 'province'],
  district: ['cấp huyện', 'district'],
  commune: ['cấp xã', 'commune'],
});

export const FINDING_KINDS = codes({
  sum_ok: ['tổng khớp', 'parts add up'],
  sum_mismatch: ['tổng không khớp', 'parts do not add up'],
  share_ok: ['tỷ lệ khớp', 'share agrees'],
  share_mismatch: ['tỷ lệ không khớp', 'share does not agree'],
  change_ok: ['mức tăng giảm khớp', 'change agrees'],
  change_mismatch: ['mức tăng giảm không khớp', 'change does not agree'],
  repeat_ok: ['số lặp lại khớp', 'repeated figure agrees'],
  contradiction: ['mâu thuẫn', 'the same figure printed with two values'],
  impossible_date: ['ngày không tồn tại', 'impossible date'],
  other: ['khác', 'other'],
});

export type Concept = keyof typeof CONCEPTS;
export type Scheme = keyof typeof SCHEMES;
export type Measure = keyof typeof MEASURES;
export type Base = keyof typeof BASES;
export type Status = keyof typeof STATUSES;
export type Bound = keyof typeof BOUNDS;
export type Unit = keyof typeof UNITS;
export type OrganisationKind = keyof typeof ORGANISATION_KINDS;
export type Level = keyof typeof LEVELS;
export type FindingKind = keyof typeof FINDING_KINDS;

/** Every code list under the name of the record field that it closes. Feeds the codebook table and exports. */
export const CODEBOOK = {
  concept: CONCEPTS,
  scheme: SCHEMES,
  measure: MEASURES,
  base: BASES,
  status: STATUSES,
  bound: BOUNDS,
  unit: UNITS,
  organisation_kind: ORGANISATION_KINDS,
  level: LEVELS,
  finding_kind: FINDING_KINDS,
} as const;
