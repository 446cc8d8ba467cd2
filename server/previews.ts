import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { LARGEST_FILE_MEGABYTES } from '../src/workspace/read-text.ts';
import type { CheckedFile } from '../src/workspace/workspace.ts';
import { Answers } from './answers.ts';
import { type Checks, isTooLarge } from './checks.ts';
import { EarlierStates } from './earlier-states.ts';
import { keyOf } from './files.ts';
import type { LastChances } from './last-chances.ts';
import { planEdit } from './plan-edits/plan-edit.ts';
import type { Preview, PreviewNotifications, PreviewParams, PreviewRequests, TooLarge } from './preview-protocol.ts';
import { elementAt, locateId, previewOf } from './providers/preview.ts';
import { paramsOf } from './request-params.ts';
import { SentPreviews } from './sent-previews.ts';
import { logFault, type Session } from './session.ts';
import { type View, viewOf } from './view.ts';
import type { Trials } from './what-if/trials.ts';

/** What is known of the previews of a file. In milliseconds of the host's clock. */
interface Shown {
  readonly uri: string;
  /** What the last picture was made from. */
  answered: CheckedFile | undefined;
  /** No notice before this moment. */
  rested: number;
  waiting: boolean;
}

/** Answers what previews ask, and tells them when their picture may have changed. */
export function answerPreviews(session: Session, checks: Checks, trials: Trials, chances: LastChances): void {
  const { connection, host } = session;
  const answers = new Answers(session, checks);
  const shown = new Map<string, Shown>();
  const sent = new SentPreviews();
  const sources = { trials, chances, earlierStates: new EarlierStates() };

  const serve = <M extends keyof PreviewRequests>(
    method: M,
    handler: (view: View, params: PreviewRequests[M]['params']) => PreviewRequests[M]['result'],
    otherwise: (uri: string) => PreviewRequests[M]['result'] = unknown,
  ): void => {
    const answer = answers.any(method, (received: unknown) => {
      const params = paramsOf(method, received);
      const view = viewOf(session, params.uri);
      return view ? handler(view, params) : otherwise(params.uri);
    });
    connection.onRequest(method, (received: unknown) => answer(received) as unknown);
  };

  /** A picture that cannot be made is an error, for no answer means that the file is gone: whoever shows the last one keeps it. */
  const drawn = (...[view, params, known]: [View, PreviewParams, Preview | undefined]): Omit<Preview, 'serial'> => {
    try {
      return previewOf(view, params, sources, known);
    } catch (error) {
      logFault(session, `The preview of ${view.key}`, error);
      throw new ResponseError(ErrorCodes.InternalError, 'The picture could not be made.');
    }
  };

  /** Whoever asks for a file before it is known, or after it is gone, is told when it comes. */
  const unknown = (uri: string): null => {
    const key = keyOf(uri);
    if (!shown.has(key)) shown.set(key, { uri, answered: undefined, rested: 0, waiting: false });
    return null;
  };

  /** A file that is there and is not read is not called gone. */
  const withoutPicture = (uri: string): TooLarge | null => {
    unknown(uri);
    const key = keyOf(uri);
    const document = session.files.document(key);
    const tooLarge = document ? isTooLarge(document) : session.files.unreadable(key)?.kind === 'too-large';
    return tooLarge ? { largestMegabytes: LARGEST_FILE_MEGABYTES } : null;
  };

  const notify = (uri: string): void => {
    const params: PreviewNotifications['aiplan/previewChanged'] = { uri };
    void connection.sendNotification('aiplan/previewChanged' satisfies keyof PreviewNotifications, params);
  };

  serve(
    'aiplan/preview',
    (view, params) => {
      const started = host.now();
      const known = sent.of(params.known);
      const answer = sent.answer(drawn(view, params, known), known);
      const now = host.now();
      const before = shown.get(view.key) ?? { uri: params.uri, waiting: false };
      // Whoever types is followed at once; where pictures take long, findings and completion still have half of the time.
      shown.set(view.key, Object.assign(before, { answered: view.checked, rested: now + (now - started) }));
      return answer;
    },
    withoutPicture,
  );
  serve('aiplan/locate', locateId);
  serve('aiplan/edit', planEdit);
  serve('aiplan/elementAt', elementAt);

  checks.whenChecked((key, occasion) => {
    const preview = shown.get(key);
    if (!preview || preview.waiting) return;
    // Whoever shows the picture of an open file asks as soon as it is edited.
    if (occasion === 'edit' && preview.answered === session.projects.of(key).workspace.lastChecked(key)) return;
    const wait = preview.rested - host.now();
    if (wait <= 0) {
      notify(preview.uri);
      return;
    }
    preview.waiting = true;
    setTimeout(() => {
      preview.waiting = false;
      notify(preview.uri);
    }, wait);
  });
}
