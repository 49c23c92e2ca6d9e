import iconv from 'iconv-lite';

/** Names under which pages declare an encoding → our name for it. */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'unicode-1-1-utf-8': 'utf-8', 'x-unicode20utf8': 'utf-8',
  'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', unicode: 'utf-16le', 'utf-16be': 'utf-16be',
  'windows-1258': 'windows-1258', cp1258: 'windows-1258', 'x-cp1258': 'windows-1258',
  tcvn: 'tcvn3', tcvn3: 'tcvn3', abc: 'tcvn3', 'x-viet-tcvn': 'tcvn3', 'x-viet-tcvn5712': 'tcvn3', 'tcvn-5712': 'tcvn3', 'tcvn5712-1': 'tcvn3',
  vni: 'vni', 'x-viet-vni': 'vni', 'vni-windows': 'vni', 'vni-times': 'vni',
  viscii: 'viscii', 'viscii1.1-1': 'viscii', csviscii: 'viscii', 'x-viet-viscii': 'viscii',
  vps: 'vps', 'x-viet-vps': 'vps',
  'windows-1252': 'windows-1252', cp1252: 'windows-1252', 'x-cp1252': 'windows-1252', 'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252', 'us-ascii': 'windows-1252', ascii: 'windows-1252', 'x-user-defined': 'windows-1252',
}; // prettier-ignore

/** A declared label → our name, another name that iconv knows, or null for one that nobody knows. */
export const charsetName = (label: string | null | undefined): string | null => {
  if (!label) return null;
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["'];?$/g, '');
  const ours = NAMES[name];
  if (ours) return ours;
  return name !== '' && iconv.encodingExists(name) ? name : null;
};

/** `charset=` of a Content-Type header, or null. */
export const charsetOfHeader = (contentType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;

// Where a page may say its encoding: the beginning of it, as browsers do.
const META_WINDOW = 4096;
const META = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding that a page declares in its `<meta>` or XML declaration, or null. */
export const charsetOfMeta = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, META_WINDOW)).toString('latin1');
  const m = META.exec(head);
  return m?.[1] ?? m?.[2] ?? null;
};
