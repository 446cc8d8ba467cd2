import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import type { ExportRequests } from './export-protocol.ts';
import { exportChoices, exported } from './providers/export.ts';
import { paramsOf } from './request-params.ts';
import type { Session } from './session.ts';
import { type View, viewOf } from './view.ts';

/** Answers what is asked where a report becomes a file. */
export function answerExports(session: Session, checks: Checks): void {
  const answers = new Answers(session, checks);
  const serve = <M extends keyof ExportRequests>(
    method: M,
    handler: (
      view: View,
      params: ExportRequests[M]['params'],
    ) => ExportRequests[M]['result'] | Promise<ExportRequests[M]['result']>,
  ): void => {
    const answer = answers.later(method, async (received: unknown) => {
      const params = paramsOf(method, received);
      const view = viewOf(session, params.uri);
      return view ? handler(view, params) : null;
    });
    session.connection.onRequest(method, (received: unknown) => answer(received) as unknown);
  };
  serve('aiplan/exportChoices', exportChoices);
  serve('aiplan/export', exported);
}
