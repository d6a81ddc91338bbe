import { type CaseSnapshot, chosenOffer, type Screen, screenOf } from '../../controllers/case-snapshot.js';
import type { Words } from '../../core/index.js';

/** Which of the four steps each screen is; the others have no line. */
const stepOf: Partial<Record<Screen, 1 | 2 | 3 | 4>> = {
  describe: 1,
  safety: 1,
  clarify: 1,
  acknowledge: 2,
  choose: 3,
  confirm: 4,
  agreed: 4,
};

/** How far a customer is, in steps and in words. */
export function progressOf(
  snapshot: CaseSnapshot,
  { frame }: Words,
): { readonly step: number; readonly progress: string; readonly finished: boolean } {
  const screen = screenOf(snapshot);
  const choosing = snapshot.sending?.type.startsWith('remedy.');
  const step = screen === 'sending' ? (choosing ? 4 : 1) : (stepOf[screen] ?? 0);
  const finished = screen === 'agreed';
  const name = frame.steps[step - 1];
  return { step, finished, progress: finished ? frame.done : name ? frame.step(step, name) : '' };
}

/** The title of a screen, by which the dialog is called. */
export function titleOf(screen: Screen, snapshot: CaseSnapshot, words: Words): string | undefined {
  const { view } = snapshot;
  const titles: Partial<Record<Screen, string | undefined>> = {
    describe: words.describe.title,
    safety: words.safety.title,
    clarify: words.clarify.title,
    sending: words.sending.title,
    acknowledge: view?.acknowledgement?.title,
    choose: words.choose.title,
    confirm: chosenOffer(snapshot)?.confirm.title,
    agreed: words.agreed.title(undefined),
    standing: view?.standing?.title,
    review: view?.followUp?.question,
    person: words.person.title,
    urgent: view?.safety?.title,
  };
  return titles[screen];
}
