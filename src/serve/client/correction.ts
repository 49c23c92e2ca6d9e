import type { Figure } from '../../../schemas/index.js';
import { CODEBOOK } from '../../../schemas/codes.js';
import type { Decision } from './api.js';
import { type Child, h } from './dom.js';
import { label } from './format.js';
import { t } from './language.js';
import { field, select } from './parts.js';

const CODED = ['concept', 'measure', 'unit', 'status'] as const;
const TEXT = ['period', 'place'] as const;

/** The fields of a figure that can be corrected, filled with what was extracted, and what was changed in them. */
export function correctionFields(figure: Figure): {
  fields: Child;
  changes: () => NonNullable<Decision['correction']>;
} {
  const value = h('input', { name: 'value', type: 'number', step: 'any', required: true, value: figure.value });
  const coded = CODED.map((name) =>
    select(
      name,
      Object.keys(CODEBOOK[name]).map((code) => [code, label(name, code)]),
      figure[name],
    ),
  );
  const texts = TEXT.map((name) => h('input', { name, value: figure[name] ?? '', maxlength: 200 }));
  const hints = { period: '2024, 2024-Q1, 2024-03-31', place: 'VN, Tiền Giang, Tiền Giang/Mỹ Tho' };
  return {
    fields: [
      field(t('value_as_number'), value),
      h(
        'details',
        {},
        h('summary', {}, t('more_fields')),
        CODED.map((name, i) => field(t(name), coded[i]!)),
        TEXT.map((name, i) => field(t(name), texts[i]!, hints[name])),
      ),
    ],
    changes: () => {
      const now: [string, unknown][] = [
        ['value', Number(value.value)],
        ...CODED.map((name, i): [string, unknown] => [name, coded[i]!.value]),
        ...TEXT.map((name, i): [string, unknown] => [name, texts[i]!.value.trim() || null]),
      ];
      return Object.fromEntries(now.filter(([name, given]) => given !== figure[name as keyof Figure]));
    },
  };
}
