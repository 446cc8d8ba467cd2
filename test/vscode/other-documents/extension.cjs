const vscode = require('vscode');

const plan = (title) => `plan held "${title}" {
  start: 2026-01-05
  roadmap {
    phase first "First" {
      starts: 2026-01-12
      duration: 8 weeks
    }
  }
}
`;

function refused() {
  throw vscode.FileSystemError.NoPermissions();
}

/** Files that lie nowhere but in this process, each there from the start with the scheme as its title. They can be written and deleted, but not moved. */
class HeldFiles {
  #held = new Map();
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  watch() {
    return new vscode.Disposable(() => undefined);
  }
  stat({ path }) {
    const isFile = path.endsWith('.aiplan') || this.#held.has(path);
    if (!isFile && /\.\w+$/.test(path)) throw vscode.FileSystemError.FileNotFound(path);
    const type = isFile ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: this.#held.get(path)?.at ?? 0, size: 0 };
  }
  readDirectory() {
    return [];
  }
  readFile({ scheme, path }) {
    return this.#held.get(path)?.bytes ?? new TextEncoder().encode(plan(`Plan in ${scheme}`));
  }
  writeFile(uri, bytes) {
    this.#held.set(uri.path, { bytes, at: Date.now() });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }
  delete(uri) {
    if (!this.#held.delete(uri.path)) refused();
  }
  get written() {
    return [...this.#held.keys()].sort();
  }
  createDirectory = refused;
  rename = refused;
}

/** The process in which a language server runs is a child of the one in which extensions do. */
function killServer() {
  const children = runningServers();
  for (const child of children) child.kill('SIGKILL');
  void vscode.window.showInformationMessage(`Language servers that were killed: ${children.length}.`);
}

/** Until nobody starts it again. */
async function silenceServer() {
  for (let quiet = 0; quiet < 20; quiet++) {
    const children = runningServers();
    for (const child of children) child.kill('SIGKILL');
    if (children.length > 0) quiet = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  void vscode.window.showInformationMessage('No language server is left.');
}

function runningServers() {
  return process._getActiveHandles().filter(({ spawnargs }) => spawnargs?.some((word) => word.endsWith('server.cjs')));
}

exports.activate = ({ subscriptions }) => {
  const memory = new HeldFiles();
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', memory),
    vscode.workspace.registerFileSystemProvider('archive', new HeldFiles(), { isReadonly: true }),
    vscode.commands.registerCommand('otherDocuments.open', async () => {
      const address = await vscode.window.showInputBox({ placeHolder: 'Address' });
      if (!address) return;
      vscode.window.setStatusBarMessage('');
      await vscode.window.showTextDocument(vscode.Uri.parse(address));
      vscode.window.setStatusBarMessage(`Opened ${address}`);
    }),
    vscode.commands.registerCommand('otherDocuments.list', () => {
      void vscode.window.showInformationMessage(`In memory were written: ${memory.written.join(', ')}.`);
    }),
    vscode.commands.registerCommand('otherDocuments.untitled', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'aiplan',
        content: plan('Plan without a file'),
      });
      await vscode.window.showTextDocument(document);
    }),
    vscode.commands.registerCommand('otherDocuments.kill', killServer),
    vscode.commands.registerCommand('otherDocuments.silence', silenceServer),
  );
};
