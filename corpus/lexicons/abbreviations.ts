/** Words that a full stop follows without ending the sentence, lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // places: TP. Hồ Chí Minh, Q.1, P. Bến Nghé, TX. Sơn Tây, TT. Diêu Trì, H. Củ Chi
  'tp', 't.p', 'q', 'p', 'tx', 'tt', 'h', 'x', 't',
  // degrees and titles: ThS. , PGS.TS., BS.CKII.
  'ths', 'th.s', 'ts', 'pgs', 'gs', 'bs', 'bsck', 'ck', 'cki', 'ckii', 'bscki', 'bsckii', 'cn', 'ks', 'ncs', 'ls', 'ds', 'đd', 'pgs.ts', 'gs.ts',
  'đ/c', 'đc', 'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'tr', 'thượng.t', 'đại.t',
  // others: No. 5, Vol. 2, Co. Ltd.
  'no', 'vol', 'co', 'ltd', 'inc', 'vs', 'art', 'stt',
]); // prettier-ignore
