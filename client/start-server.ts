import { type Disposable, type ExtensionContext, env, type LogOutputChannel, Uri, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { EXPLAIN_COMMAND } from './explain-rule.ts';
import { pacedFindings } from './findings-pace.ts';

/** The language server as the rest of the extension sees it. */
export interface RunningServer extends Disposable {
  /** Sends requests and listens to notifications; it queues what is sent before the server is ready. */
  readonly client: LanguageClient;
}

/**
 * The bundled server in a process of its own, on VS Code's own runtime: no Node on the path is needed. It starts with the first plan or the first
 * request, so that a window that only shows some page of Markdown has no server.
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
      run: { module, transport: TransportKind.ipc, options: { env: { NODE_COMPILE_CACHE: compiledCode(context) } } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
    },
    {
      documentSelector: [{ language: 'aiplan' }],
      outputChannel: output,
      middleware: { handleDiagnostics: pacedFindings(() => performance.now()) },
      initializationOptions: {
        language: env.language,
        explainCommand: EXPLAIN_COMMAND,
      },
    },
  );
  const start = (): void =>
    void client.start().catch((error: unknown) => output.error('The language server did not start.', error));
  const opened = workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId === 'aiplan' && client.needsStart()) start();
  });
  if (workspace.textDocuments.some(({ languageId }) => languageId === 'aiplan')) start();
  return {
    client,
    dispose: () => {
      opened.dispose();
      void client.dispose().catch((error: unknown) => output.warn(String(error)));
    },
  };
}

/**
 * Where Node keeps the compiled code of the server, so that the next window need not compile it: beside what else the extension keeps for
 * this user, and nobody else can write there. Node looks at the code itself before it takes what was kept.
 */
function compiledCode({ globalStorageUri }: ExtensionContext): string {
  return Uri.joinPath(globalStorageUri, 'compiled-code').fsPath;
}
