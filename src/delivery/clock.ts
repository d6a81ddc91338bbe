/** Runs a task once after so many milliseconds; what it returns cancels the task. */
export type Schedule = (task: () => void, milliseconds: number) => () => void;

export const scheduleTimeout: Schedule = (task, milliseconds) => {
  const timeout = setTimeout(task, milliseconds);
  return () => clearTimeout(timeout);
};

/** Milliseconds since 1970: the device's clock as it stood when the page loaded, steady from then on. */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
