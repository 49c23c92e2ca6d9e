import type { Production } from './scene.js';
import { ARREARS } from './topics/arrears.js';
import { BENEFITS } from './topics/benefits.js';
import { CONTROL } from './topics/control.js';
import { COVERAGE } from './topics/coverage.js';
import { DISTRACTORS } from './topics/distractors.js';
import { LISTS } from './topics/lists.js';
import { MEDICAL } from './topics/medical.js';
import { MISTAKES } from './topics/mistakes.js';
import { MONEY } from './topics/money.js';
import { PAPERS } from './topics/papers.js';
import { PARTICIPANTS } from './topics/participants.js';
import { POLICY } from './topics/policy.js';

export { DISTRACTORS };

/** Every production that plants a figure, by name. */
export const PRODUCTIONS: Readonly<Record<string, Production>> = {
  ...PARTICIPANTS,
  ...COVERAGE,
  ...MONEY,
  ...ARREARS,
  ...BENEFITS,
  ...MEDICAL,
  ...PAPERS,
  ...CONTROL,
  ...POLICY,
  ...LISTS,
  ...MISTAKES,
};
