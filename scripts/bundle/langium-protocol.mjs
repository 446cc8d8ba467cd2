// All that Langium's core wants of the protocol of language servers. The command line speaks none, and the whole of it is a tenth of what
// a small command takes.
export {
  CancellationToken,
  CancellationTokenSource,
} from '../../node_modules/vscode-jsonrpc/lib/common/cancellation.js';
export { Emitter } from '../../node_modules/vscode-jsonrpc/lib/common/events.js';
export { ResponseError } from '../../node_modules/vscode-jsonrpc/lib/common/messages.js';

/** Of the Language Server Protocol 3.17, "Error codes". */
export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802 };
