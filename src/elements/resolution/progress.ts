import { type CaseSnapshot, type Screen, screenOf } from '../../controllers/case-snapshot.js';
import type { FirstWords } from '../../core/index.js';

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
  { frame }: FirstWords,
): { readonly step: number; readonly progress: string; readonly finished: boolean } {
  const screen = screenOf(snapshot);
  const choosing = snapshot.sending?.type.startsWith('remedy.');
  // What stands in the way stands on the step that it interrupts.
  const place = screen === 'notice' ? screenOf({ ...snapshot, trouble: undefined }) : screen;
  const step = screen === 'sending' ? (choosing ? 4 : 1) : (stepOf[place] ?? 0);
  const finished = screen === 'agreed';
  const name = frame.steps[step - 1];
  return { step, finished, progress: finished ? frame.done : name ? frame.step(step, name) : '' };
}
