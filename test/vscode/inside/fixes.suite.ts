import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const PLAN = `plan p "P" {
  kpi speed "Speed" {
    level: business
    target: 2 h by month 6
    source: "Log"
  }
}
`;

describe('fixes from the light bulb', () => {
  it('insert their lines with the indentation of the block, blanks as tab stops', async () => {
    const editor = await vscode.window.showTextDocument(await written(PLAN));
    await choose(editor, 'kpi/no-baseline', (title) => title.startsWith("Add 'baseline"));
    assert.match(editor.document.getText(), /\n {4}source: "Log"\n {4}baseline: \S.*\n {2}\}\n\}\n$/);
    const selected = editor.document.getText(editor.selection);
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /^ {4}baseline: /);
    assert.ok(selected.length > 0, 'The suggestion is selected.');
  });

  it('accept with the cursor in the reason', async () => {
    const editor = await vscode.window.showTextDocument(await written(PLAN));
    await choose(editor, 'kpi/no-baseline', (title) => title.startsWith('Accept '));
    assert.match(editor.document.getText(), /\n {4}accept kpi\/no-baseline because "reason"\n {2}\}\n\}\n$/);
    assert.equal(editor.document.getText(editor.selection), 'reason');
  });
});

/** Takes the first action for a finding of a rule whose title fits, as the light bulb does. */
async function choose(editor: vscode.TextEditor, rule: string, fits: (title: string) => boolean): Promise<void> {
  const { uri } = editor.document;
  const finding = await found(uri, rule);
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  const action = actions.find(({ title }) => fits(title));
  assert.ok(action?.edit, `Offered: ${actions.map(({ title }) => title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

async function found(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  for (;;) {
    const match = vscode.languages
      .getDiagnostics(uri)
      .find(({ code }) => String(typeof code === 'object' ? code.value : code) === rule);
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function written(text: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, `fix-${Date.now()}.aiplan`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(uri);
}
