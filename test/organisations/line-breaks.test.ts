import { expect, test } from 'vitest';
import { extract } from '../../extractors/index.js';

test('a level word that a line break or two spaces part is still one', () => {
  for (const gap of ['\n', '  ']) {
    const text = `UBND thành${gap}phố Mỹ Tho và BHXH thị${gap}xã có 120 thẻ BHYT.`;
    expect(extract(text, { document: 'a' })[0]!.organisations.length).toBeGreaterThan(0);
  }
});
