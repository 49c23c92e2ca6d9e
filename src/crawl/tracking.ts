/** Query parameters that tell where a reader came from and not which page is meant. Pure data, lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'igshid', 'igsh',
  'mc_cid', 'mc_eid', '_ga', '_gl', 'zarsrc', 'zalo_src', 'mibextid', 'vero_id', 'mkt_tok', 'spm', 'share_from',
]); // prettier-ignore

/** Beginnings of such names: `utm_source`, `pk_campaign`. */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'pk_', 'mtm_', 'hsa_'];
