import { type Disposable, type ExtensionContext, env, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { EXPLAIN_COMMAND } from './explain-rule.ts';

/** The language server as the rest of the extension sees it. */
export interface RunningServer extends Disposable {
  /** Sends requests and listens to notifications; it queues what is sent before the server is ready. */
  readonly client: LanguageClient;
  /** Settles when the server answers, or when it could not be started; the reason is then in the output. */
  readonly ready: Promise<void>;
}

/**
 * Starts the bundled server in a process of its own, on VS Code's own runtime: no Node on the path is needed.
 *
 * @param context tells where the extension is installed
 * @param output takes what client and server log
 */
export function startServer(context: ExtensionContext, output: LogOutputChannel): RunningServer {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client = new LanguageClient(
    'aiplan',
    'aiplan',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
    },
    {
      documentSelector: [{ language: 'aiplan' }],
      outputChannel: output,
      initializationOptions: {
        language: env.language,
        explainCommand: EXPLAIN_COMMAND,
      },
    },
  );
  const ready = client.start().catch((error: unknown) => output.error('The language server did not start.', error));
  return { client, ready, dispose: () => void client.dispose().catch((error: unknown) => output.warn(String(error))) };
}
