import * as vscode from 'vscode';
import { committedState, type EarlierState, readEarlier } from './earlier-state.ts';

interface Choice extends vscode.QuickPickItem {
  /** Undefined where the reader goes back on it. */
  readonly take: () => Promise<EarlierState | 'none' | undefined>;
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
): Promise<EarlierState | 'none' | undefined> {
  const choices: Choice[] = [
    ...(committedState(plan)
      ? [
          {
            label: vscode.l10n.t('The last commit'),
            detail: vscode.l10n.t('As the file was committed last, without what has been changed since'),
            take: () => readEarlier(plan, { kind: 'commit' }),
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

async function askFile(plan: vscode.Uri): Promise<EarlierState | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      ...(plan.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(plan, '..') }),
      filters: { [vscode.l10n.t('Plans')]: ['aiplan'] },
      title: vscode.l10n.t('Compare the plan with an earlier state'),
      openLabel: vscode.l10n.t('Compare'),
    })) ?? [];
  return file && readEarlier(plan, { kind: 'file', uri: file.toString() });
}
