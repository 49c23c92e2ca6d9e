import { type Decision, api } from './api.js';
import type { Figure } from '../../../schemas/index.js';
import { correctionFields } from './correction.js';
import { type Child, h } from './dom.js';
import { readPeriod } from './format.js';
import { t } from './language.js';
import { type Visit, field } from './parts.js';

/** What a decision is about: a figure or finding, by its article's id and its span. */
export type Target = Pick<Decision, 'target' | 'article' | 'start' | 'end' | 'quote' | 'nth'>;

const SAID = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const;

/** The decision that is in force, in words. */
export const decisionText = (decision: Pick<Decision, 'action' | 'note' | 'decided_at'> | null): Child =>
  decision === null
    ? null
    : h(
        'p',
        { class: `decided ${decision.action}`, 'data-action': decision.action },
        h('strong', {}, t(SAID[decision.action])),
        ` · ${readPeriod(decision.decided_at.slice(0, 10))}`,
        decision.note ? [' · ', decision.note] : null,
      );

/** Buttons and a small form: accept, correct (figures only) or reject, with a note. Calls `done` when it is stored. */
export function decider(target: Target, figure: Figure | null, visit: Visit, done: () => void): HTMLElement {
  const box = h('div', { class: 'decide', role: 'group', 'aria-label': `${t('decision')}: ${target.quote}` });
  const name = (action: Decision['action']): string => t(action === 'accept' && figure === null ? 'confirm' : action);
  const buttons = (): void => {
    const actions: Decision['action'][] = figure === null ? ['accept', 'reject'] : ['accept', 'correct', 'reject'];
    box.replaceChildren(
      ...actions.map((action) =>
        h('button', { type: 'button', class: `button small ${action}`, click: () => form(action) }, name(action)),
      ),
    );
  };
  const form = (action: Decision['action']): void => {
    const note = h('input', { name: 'note', maxlength: 2000 });
    const correcting = action === 'correct' && figure !== null ? correctionFields(figure) : null;
    const fault = h('p', { class: 'notice bad', role: 'alert', hidden: true });
    const send = async (): Promise<void> => {
      const correction = correcting?.changes() ?? null;
      await api.decide({ ...target, action, correction, note: note.value.trim() || null, decided_by: null });
      visit.say(t('saved'));
      done();
    };
    box.replaceChildren(
      h(
        'form',
        {
          class: 'decide-form',
          submit: (event: SubmitEvent) => {
            event.preventDefault();
            send().catch((error: Error) => {
              fault.textContent = t('failed') + error.message;
              fault.hidden = false;
            });
          },
          keydown: (event: KeyboardEvent) => event.key === 'Escape' && buttons(),
        },
        correcting?.fields,
        field(t('note'), note, t('optional')),
        h(
          'div',
          { class: 'row' },
          h('button', { class: 'button main small' }, `${t('save')}: ${name(action)}`),
          h('button', { type: 'button', class: 'button quiet small', click: buttons }, t('cancel')),
        ),
        fault,
      ),
    );
    (box.querySelector('input') ?? note).focus();
  };
  buttons();
  return box;
}
