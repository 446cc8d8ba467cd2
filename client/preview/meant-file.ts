import * as vscode from 'vscode';
import type { Previews } from './previews.ts';

/** A file as menus, code lenses and a kept state name it; VS Code names a preview by an address of its own, which is none. */
export function uriOf(target: unknown): vscode.Uri | undefined {
  const uri = typeof target === 'string' ? vscode.Uri.parse(target) : target;
  return uri instanceof vscode.Uri && uri.scheme !== 'webview-panel' ? uri : undefined;
}

/** The plan that a command is about: the one it was called on, else that of the active preview, else the one in the active editor. */
export function meantFile(target: unknown, previews: Previews): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor;
  const open = editor?.document.languageId === 'aiplan' ? editor.document.uri : undefined;
  return uriOf(target) ?? previews.active?.uri ?? open;
}
