import { PassThrough } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import type { Host } from '../../server/host.ts';
import { nodeHost } from '../../server/node-host.ts';
import { startServer } from '../../server/server.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';

/** A server in this process, with other rules. */
export async function inProcess(rules: readonly Rule[], host: Host = nodeHost(), folders: readonly string[] = []) {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host, rules);
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => void published.push(params),
  );
  const progress: unknown[] = [];
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onNotification('$/progress', ({ value }: { value: unknown }) => void progress.push(value));
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: { window: { workDoneProgress: true } },
  });
  await client.sendNotification('initialized', {});
  return { client, log, published, progress };
}
