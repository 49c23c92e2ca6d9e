export { decode, type Decoded, type Unreadable } from './decode.js';
export { charsetName, charsetOfHeader, charsetOfMeta } from './names.js';
export { repairFonts } from './fonts.js';
