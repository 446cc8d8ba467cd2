import * as vscode from 'vscode';
import type { PlanChange, ToPage } from '../../server/preview-protocol.ts';
import { applyPlanEdit } from './apply-plan-edit.ts';
import type { AskServer } from './ask-server.ts';

type Said = Extract<ToPage, { type: 'said' }>;

/**
 * Makes a change of the picture in the text of a file.
 *
 * @returns what came of it, in a sentence; a refusal where nothing was changed
 */
export async function changePlan(ask: AskServer, file: vscode.Uri, change: PlanChange): Promise<Said> {
  // The text may have changed between the answer and its arrival: then it is asked for once more.
  for (let attempt = 1; attempt <= 2; attempt++) {
    const made = await ask('aiplan/edit', { uri: file.toString(), change }).catch(() => null);
    if (!made) break;
    if ('refused' in made) return refusal(made.refused);
    const failure = await applyPlanEdit(made);
    if (!failure) return { type: 'said', text: made.said, refused: false };
    if (failure === 'read-only') return refusal(vscode.l10n.t('This file is read-only and was not changed.'));
  }
  return refusal(vscode.l10n.t('The plan could not be changed.'));
}

function refusal(text: string): Said {
  return { type: 'said', text, refused: true };
}

/**
 * Puts a first plan behind what a file holds.
 *
 * @returns the place where the file ended until now
 */
export async function insertPlan(file: vscode.Uri, text: string): Promise<vscode.Range> {
  const document = await vscode.workspace.openTextDocument(file);
  const end = document.positionAt(document.getText().length);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(file, end, `${end.character > 0 ? '\n' : ''}${text}`);
  await vscode.workspace.applyEdit(edit);
  return new vscode.Range(end, end);
}
