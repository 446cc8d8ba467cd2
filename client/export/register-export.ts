import * as vscode from 'vscode';
import type { ExportRequests } from '../../server/export-protocol.ts';
import type { Feature, Surroundings } from '../feature.ts';
import { nameOf } from '../file-name.ts';
import { meantFile } from '../preview/meant-file.ts';
import { askChoices, type Wish } from './ask-choices.ts';
import { drawPicture } from './draw-picture.ts';
import { formPicks } from './forms.ts';
import { offerToOpen } from './offer-to-open.ts';
import { withSlowProgress } from './slow-progress.ts';
import { askTarget, canBeWritten, mayReplace, numberedFile } from './target-file.ts';
import { pdfCommand } from './terminal-command.ts';
import { writeWhole } from './write-whole.ts';

/** "Export report…": asks what and where to, and writes the report of a plan as a file. */
export const registerExport: Feature = (surroundings) => [
  vscode.commands.registerCommand('aiplan.exportReport', async (target: unknown) => {
    const uri = meantFile(target, surroundings.previews);
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the plan whose report is to be exported.'));
      return;
    }
    try {
      await exportReport(uri, surroundings);
    } catch (error) {
      surroundings.output.warn(`The report of ${uri.toString(true)} was not written.`, error);
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }),
];

/** @throws Error with a sentence for the user */
async function exportReport(uri: vscode.Uri, { context, server, previews }: Surroundings): Promise<void> {
  const request = <M extends keyof ExportRequests>(method: M, params: ExportRequests[M]['params']) =>
    server.client.sendRequest<ExportRequests[M]['result']>(method, params);
  const name = nameOf(uri);
  await openForServer(uri);
  const choices = await request('aiplan/exportChoices', { uri: uri.toString() });
  if (!choices) throw new Error(vscode.l10n.t('{0} cannot be read as a plan.', name));
  if (choices.plans.length === 0)
    throw new Error(vscode.l10n.t('{0} holds no plan, so there is no report of it.', name));
  const preview = previews.active?.shows(uri) ? previews.active : previews.of(uri)[0];
  const wish = await askChoices(choices, { plan: preview?.plan, sections: preview?.sections });
  if (!wish) return;
  const { form } = wish;
  if (form === 'pdf') return copyCommand(uri, wish);
  const target = await askTarget(uri, form, labelOf(wish));
  if (!target) return;
  if (!canBeWritten(target)) throw new Error(vscode.l10n.t('Nothing can be written to {0}.', target.toString(true)));
  const make = async (): Promise<Made> => {
    // A notebook of another machine or a folder of a repository may have closed it while the reader chose.
    await openForServer(uri);
    const made = await request('aiplan/export', {
      uri: uri.toString(),
      plan: wish.plan,
      form,
      sections: wish.sections,
    });
    if (!made) throw new Error(vscode.l10n.t('{0} cannot be read as a plan.', name));
    const files: Made['files'][number][] = [];
    for (const { suffix, text } of made.files) {
      const isPicture = form === 'png';
      const content = isPicture ? await drawPicture(text, context.extensionUri) : new TextEncoder().encode(text);
      files.push({ file: numberedFile(target, suffix), content });
    }
    return { files, remarks: made.remarks };
  };
  const title = vscode.l10n.t('Writing {0}', nameOf(target));
  const { files, remarks } = await withSlowProgress(title, make());
  if (!(await mayReplace(files.slice(1).map(({ file }) => file)))) return;
  const write = async (): Promise<void> => {
    for (const { file, content } of files) await writeWhole(file, content);
  };
  await withSlowProgress(title, write());
  for (const remark of remarks) void vscode.window.showWarningMessage(remark);
  offerToOpen(files.map(({ file }) => file));
}

/** What is to be written, all of it made before anything is. */
interface Made {
  readonly files: readonly { readonly file: vscode.Uri; readonly content: Uint8Array }[];
  readonly remarks: readonly string[];
}

/** Lets the server have the text of a file that no editor shows: one in a repository on another machine, say. */
async function openForServer(uri: vscode.Uri): Promise<void> {
  const document = await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(vscode.l10n.t('{0} cannot be opened: {1}', nameOf(uri), reason));
  });
  if (document.languageId !== 'aiplan') {
    throw new Error(vscode.l10n.t('{0} is not a plan: the names of plans end in .aiplan.', nameOf(uri)));
  }
}

/** A PDF needs fonts and a library that are larger than the whole extension; the command line has them. */
async function copyCommand(uri: vscode.Uri, { sections }: Wish): Promise<void> {
  await vscode.env.clipboard.writeText(pdfCommand(vscode.workspace.asRelativePath(uri, false), sections));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The command that writes the PDF is on the clipboard. Save the plan, then paste it into a terminal.'),
  );
}

function labelOf({ form }: Wish): string {
  return formPicks().find((pick) => pick.form === form)?.label ?? form;
}
