import * as vscode from 'vscode';
import { nameOf } from '../file-name.ts';

/** Calls back when a file comes or goes. What changes in it is heard from the server. */
export function watchFile(file: vscode.Uri, listener: () => void): vscode.Disposable {
  const folder = vscode.Uri.joinPath(file, '..');
  const pattern = new vscode.RelativePattern(folder, escapeGlob(nameOf(file)));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  watcher.onDidCreate(listener);
  watcher.onDidDelete(listener);
  return watcher;
}

/** A file's name as a pattern that matches nothing else. */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}
