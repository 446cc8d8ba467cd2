import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import { planEdit } from './plan-edits/plan-edit.ts';
import type { PreviewNotifications, PreviewRequests } from './preview-protocol.ts';
import { elementAt, locateId, previewOf } from './providers/preview.ts';
import { paramsOf } from './request-params.ts';
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

  const serve = <M extends keyof PreviewRequests>(
    method: M,
    handler: (view: View, params: PreviewRequests[M]['params']) => PreviewRequests[M]['result'],
  ): void => {
    const answer = answers.any(method, (received: unknown) => {
      const params = paramsOf(method, received);
      const view = viewOf(session, params.uri);
      return view ? handler(view, params) : null;
    });
    connection.onRequest(method, (received: unknown) => answer(received) as unknown);
  };

  const notify = (uri: string): void => {
    const params: PreviewNotifications['aiplan/previewChanged'] = { uri };
    void connection.sendNotification('aiplan/previewChanged' satisfies keyof PreviewNotifications, params);
  };

  serve('aiplan/preview', (view, params) => {
    if (!shown.has(view.key)) shown.set(view.key, { uri: params.uri, last: 0, waiting: false });
    return previewOf(view, params, trials);
  });
  serve('aiplan/locate', locateId);
  serve('aiplan/edit', planEdit);
  serve('aiplan/elementAt', elementAt);

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
