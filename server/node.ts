import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.ts';
import { startServer } from './server.ts';

// `--node-ipc` from VS Code, `--stdio` from everybody else.
const connection = createConnection();

// What nobody waited for may fail, such as a notice to a client that has just gone: it must not take the server down.
for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(event, (reason: unknown) => {
    connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });
}

startServer(connection, nodeHost());
