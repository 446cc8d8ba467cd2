import { ProgressLocation, window } from 'vscode';

/** How long something may take before it is shown that it goes on. Milliseconds. */
const PATIENCE = 1000;

/** Waits for work; shows a notice with that title once it takes longer than people wait without one. */
export async function withSlowProgress<T>(title: string, work: Promise<T>): Promise<T> {
  const done = work.then(
    () => true,
    () => true,
  );
  const timer = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  if (!(await Promise.race([done, timer]))) {
    await window.withProgress({ location: ProgressLocation.Notification, title }, () => done);
  }
  return work;
}
