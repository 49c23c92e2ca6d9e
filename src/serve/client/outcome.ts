import type { Check } from './api.js';
import { t } from './language.js';

export const faultsText = (n: number): string => (n === 1 ? t('fault_1') : t('faults_n', n));

/** How a check ended, in a sentence. What was not compared is not called clean. */
export function outcomeText({ outcome, attention }: Check): string {
  switch (outcome) {
    case 'attention':
      return faultsText(attention);
    case 'clean':
      return t('all_adds_up');
    case 'not_compared':
      return t('nothing_compared');
    case 'nothing_read':
      return t('nothing_read');
  }
}

/** The colour of an outcome; none for what is neither good nor bad. */
export const outcomeTone = ({ outcome }: Check): string =>
  outcome === 'attention' ? 'bad' : outcome === 'clean' ? 'good' : '';
