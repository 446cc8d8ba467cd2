import * as vscode from 'vscode';
import type { EarlierText, LargestMegabytes } from '../../server/preview-protocol.ts';
import { nameOf } from '../file-name.ts';

/** Larger files are no plans that somebody wrote; the server takes none. Its own figure: another one does not compile. */
const MOST_MEGABYTES: LargestMegabytes = 5;
const LONGEST = MOST_MEGABYTES * 1024 * 1024;

interface Choice extends vscode.QuickPickItem {
  /** Undefined where the reader goes back on it. */
  readonly take: () => Promise<EarlierText | 'none' | undefined>;
}

/**
 * Asks which earlier state of a plan its preview is compared with: another file, or what was committed last where Git keeps the file.
 *
 * @param compared what it is compared with now
 * @returns `none` where it is to be compared with nothing any more, undefined where the reader goes back on it
 * @throws Error with a sentence why the state cannot be read
 */
export async function askEarlierState(
  plan: vscode.Uri,
  compared: string | undefined,
): Promise<EarlierText | 'none' | undefined> {
  const committed = committedState(plan);
  const choices: Choice[] = [
    ...(committed
      ? [
          {
            label: vscode.l10n.t('The last commit'),
            detail: vscode.l10n.t('As the file was committed last, without what has been changed since'),
            take: () =>
              read(committed, vscode.l10n.t('the last commit'), vscode.l10n.t('The file is not in the last commit.')),
          },
        ]
      : []),
    {
      label: vscode.l10n.t('A file …'),
      detail: vscode.l10n.t('A copy of the plan as it was, for instance the one that was decided on'),
      take: () => askFile(plan),
    },
    ...(compared === undefined
      ? []
      : [{ label: vscode.l10n.t('Nothing'), detail: vscode.l10n.t('Stop comparing with {0}', compared), take: none }]),
  ];
  const title = vscode.l10n.t('Compare the plan with an earlier state');
  const choice = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
  return choice?.take();
}

async function none(): Promise<'none'> {
  return 'none';
}

async function askFile(plan: vscode.Uri): Promise<EarlierText | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      ...(plan.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(plan, '..') }),
      filters: { [vscode.l10n.t('Plans')]: ['aiplan'] },
      title: vscode.l10n.t('Compare the plan with an earlier state'),
      openLabel: vscode.l10n.t('Compare'),
    })) ?? [];
  if (!file) return undefined;
  const name = nameOf(file);
  return read(file, name, vscode.l10n.t('{0} cannot be read as a plan.', name));
}

/**
 * The text of a file as it is open, or as it lies there. It is not opened: the earlier state of a plan would be checked like a plan then, and its findings would
 * stand among those of today.
 *
 * @param refusal what is said where the text cannot be read
 */
async function read(uri: vscode.Uri, name: string, refusal: string): Promise<EarlierText> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const held = open ? open.getText() : await contentOf(uri, refusal);
  if (held.length > LONGEST) {
    throw new Error(
      vscode.l10n.t('The plan to compare with is too large: a plan may be at most {0} MB.', MOST_MEGABYTES),
    );
  }
  return { name, text: typeof held === 'string' ? held : decoded(held, refusal) };
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
    getRepository(uri: vscode.Uri): unknown;
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  };
}

/** Where the last commit of a file can be read; undefined where Git does not keep it, or is not there. */
function committedState(plan: vscode.Uri): vscode.Uri | undefined {
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
