import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './node-host.ts';
import { startServer } from './server.ts';

// `--node-ipc` from VS Code, `--stdio` from everybody else.
startServer(createConnection(), nodeHost());
