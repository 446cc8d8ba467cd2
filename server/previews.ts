import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import { planEdit } from './plan-edits/plan-edit.ts';
import type { PreviewNotifications, PreviewRequests } from './preview-protocol.ts';
import { elementAt, locateId, previewOf } from './providers/preview.ts';
import type { Session } from './session.ts';
import { type View, viewOf } from './view.ts';
import type { Trials } from './what-if/trials.ts';

/** Least time between two notices about the same file. Milliseconds. */
const REST = 100;

/** Answers what previews ask, and tells them when their picture may have changed. */
export function answerPreviews(session: Session, checks: Checks, trials: Trials): void {
  const { connection, host } = session;
  const answers = new Answers(session, checks);
  const shown = new Map<string, { readonly uri: string; last: number; waiting: boolean }>();

  const answer = <P extends { readonly uri: string }, R>(method: string, handler: (view: View, params: P) => R) =>
    answers.any(method, (params: P) => {
      const view = viewOf(session, params.uri);
      return view ? handler(view, params) : null;
    });

  const notify = (uri: string): void => {
    const params: PreviewNotifications['aiplan/previewChanged'] = { uri };
    void connection.sendNotification('aiplan/previewChanged' satisfies keyof PreviewNotifications, params);
  };

  const preview = answer('aiplan/preview', (view, params: PreviewRequests['aiplan/preview']['params']) => {
    if (!shown.has(view.key)) shown.set(view.key, { uri: params.uri, last: 0, waiting: false });
    return previewOf(view, params, trials);
  });
  serve(connection, 'aiplan/preview', preview);
  serve(connection, 'aiplan/locate', answer('aiplan/locate', locateId));
  serve(connection, 'aiplan/edit', answer('aiplan/edit', planEdit));
  serve(connection, 'aiplan/elementAt', answer('aiplan/elementAt', elementAt));

  checks.whenChecked((key) => {
    const preview = shown.get(key);
    if (!preview || preview.waiting) return;
    const wait = preview.last + REST - host.now();
    preview.waiting = true;
    setTimeout(
      () => {
        preview.waiting = false;
        preview.last = host.now();
        notify(preview.uri);
      },
      Math.max(0, wait),
    );
  });
}

/** Registers a handler whose question and answer are those of the protocol. */
function serve<M extends keyof PreviewRequests>(
  connection: Session['connection'],
  method: M,
  handler: (params: PreviewRequests[M]['params']) => PreviewRequests[M]['result'],
): void {
  connection.onRequest(method, (params: PreviewRequests[M]['params']) => handler(params) as unknown);
}
