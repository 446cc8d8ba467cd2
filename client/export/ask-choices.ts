import * as vscode from 'vscode';
import type { ExportChoices, SectionName } from '../../server/export-protocol.ts';
import { type FormPick, formPicks } from './forms.ts';

/** What somebody wants to have written. */
export interface Wish {
  /** Id of the plan. */
  readonly plan: string;
  readonly form: FormPick['form'];
  readonly sections: readonly SectionName[];
}

/** What a preview shows, as the first suggestion. */
export interface Suggestion {
  readonly plan?: string | undefined;
  /** In the order in which they are shown. */
  readonly sections?: readonly string[] | undefined;
}

/** Asks for plan, form and sections; undefined where the reader goes back on it. */
export async function askChoices(choices: ExportChoices, suggestion: Suggestion): Promise<Wish | undefined> {
  const plan = await planOf(choices, suggestion);
  if (plan === undefined) return undefined;
  const title = vscode.l10n.t('Export report');
  const form = await vscode.window.showQuickPick(formPicks(), {
    title,
    placeHolder: vscode.l10n.t('The file format'),
    matchOnDetail: true,
  });
  if (!form) return undefined;
  const suggested = suggestion.sections ?? choices.sections.map(({ name }) => name);
  const place = (name: string): number => {
    const at = suggested.indexOf(name);
    return at < 0 ? suggested.length : at;
  };
  const items = choices.sections
    .map(({ name, title }) => ({ name, label: title, picked: suggested.includes(name) }))
    .toSorted((one, other) => place(one.name) - place(other.name));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    canPickMany: true,
    placeHolder: vscode.l10n.t('The sections that the file shows'),
  });
  if (!picked || picked.length === 0) return undefined;
  return { plan, form: form.form, sections: picked.map(({ name }) => name) };
}

async function planOf({ plans }: ExportChoices, { plan }: Suggestion): Promise<string | undefined> {
  const known = plans.find(({ id }) => id === plan);
  if (known || plans.length === 1) return (known ?? plans[0])?.id;
  const picks = plans.map(({ id, title }) => ({ id, label: title }));
  const picked = await vscode.window.showQuickPick(picks, { placeHolder: vscode.l10n.t('The plan to export') });
  return picked?.id;
}
