import * as vscode from 'vscode';
import type { EarlierSource, EarlierText, LargestMegabytes } from '../../server/preview-protocol.ts';
import { nameOf } from '../file-name.ts';

/** Larger files are no plans that somebody wrote; the server takes none. Its own figure: another one does not compile. */
const MOST_MEGABYTES: LargestMegabytes = 5;
const LONGEST = MOST_MEGABYTES * 1024 * 1024;

/** An earlier state of a plan: where it is read, and what stands there. */
export interface EarlierState {
  readonly source: EarlierSource;
  readonly text: EarlierText;
}

/** What people call an earlier state of a plan. */
export function nameOfEarlier(plan: vscode.Uri, source: EarlierSource): string {
  return source.kind === 'commit'
    ? vscode.l10n.t('{0} (last commit)', nameOf(plan))
    : nameOf(vscode.Uri.parse(source.uri));
}

/**
 * Reads an earlier state of a plan.
 *
 * @throws Error with a sentence why it cannot be read
 */
export async function readEarlier(plan: vscode.Uri, source: EarlierSource): Promise<EarlierState> {
  if (source.kind === 'file') {
    const file = vscode.Uri.parse(source.uri);
    const name = nameOf(file);
    const text = await read(file, vscode.l10n.t('{0} cannot be read as a plan.', name));
    return { source, text: { name, isCommitted: false, text } };
  }
  const refusal = vscode.l10n.t('The file is not in the last commit.');
  const committed = committedState(plan);
  if (!committed) throw new Error(refusal);
  return { source, text: { name: nameOf(plan), isCommitted: true, text: await read(committed, refusal) } };
}

/**
 * The text of a file as it is open, or as it lies there. It is not opened: the earlier state of a plan would be checked like a plan then, and its findings would
 * stand among those of today.
 *
 * @param refusal what is said where the text cannot be read
 */
async function read(uri: vscode.Uri, refusal: string): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const held = open ? open.getText() : await contentOf(uri, refusal);
  if (held.length > LONGEST) {
    throw new Error(
      vscode.l10n.t('The plan to compare with is too large: a plan may be at most {0} MB.', MOST_MEGABYTES),
    );
  }
  return typeof held === 'string' ? held : decoded(held, refusal);
}

/** @throws Error with the refusal where there is no such file */
async function contentOf(uri: vscode.Uri, refusal: string): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    throw new Error(refusal);
  }
}

/** @throws Error with the refusal where what a file holds is no text */
function decoded(content: Uint8Array, refusal: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Error(refusal);
  }
}

/** What is used of the interface of VS Code's own Git extension. */
interface Git {
  getAPI(version: 1): {
    readonly state: 'uninitialized' | 'initialized';
    readonly onDidChangeState: vscode.Event<unknown>;
    getRepository(uri: vscode.Uri): unknown;
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  };
}

/** How long Git may look for the repositories of a window that has just been opened. Milliseconds. */
const GIT_PATIENCE = 30_000;

/** Waits until Git knows the folders of a window that has just been opened, where there is a Git. */
export async function gitReady(): Promise<void> {
  try {
    const git = await vscode.extensions.getExtension<Git>('vscode.git')?.activate();
    const api = git?.getAPI(1);
    if (!api || api.state === 'initialized') return;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, GIT_PATIENCE);
      const listening = api.onDidChangeState(() => {
        clearTimeout(patience);
        listening.dispose();
        resolve();
      });
    });
  } catch {
    // It is switched off.
  }
}

/** Where the last commit of a file can be read; undefined where Git does not keep it, or is not there. */
export function committedState(plan: vscode.Uri): vscode.Uri | undefined {
  const git = vscode.extensions.getExtension<Git>('vscode.git');
  if (!git?.isActive || plan.scheme !== 'file') return undefined;
  try {
    const api = git.exports.getAPI(1);
    return api.getRepository(plan) ? api.toGitUri(plan, 'HEAD') : undefined;
  } catch {
    // It is switched off.
    return undefined;
  }
}
