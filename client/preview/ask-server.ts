import type { PreviewRequests } from '../../server/preview-protocol.ts';
import type { RunningServer } from '../start-server.ts';
import { serverAnswer } from './server-answers.ts';

/**
 * Asks what previews ask.
 *
 * @throws Error where the server does not answer, or answers something else
 */
export type AskServer = <M extends keyof PreviewRequests>(
  method: M,
  params: PreviewRequests[M]['params'],
) => Promise<PreviewRequests[M]['result']>;

export function askingServer({ client }: RunningServer): AskServer {
  return async (method, params) => serverAnswer(method, await client.sendRequest<unknown>(method, params));
}
