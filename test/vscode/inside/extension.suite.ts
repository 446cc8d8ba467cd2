import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  const extension = vscode.extensions.getExtension<void>('aiplan.aiplan');

  it('is asleep until a plan is opened, then wakes within a second', async () => {
    assert.ok(extension);
    assert.equal(extension.isActive, false);
    const document = await openExample('screening.aiplan');
    assert.equal(document.languageId, 'aiplan');
    const started = performance.now();
    await extension.activate();
    assert.ok(performance.now() - started < 1_000);
    assert.equal(extension.isActive, true);
  });

  it('registers every command that its manifest promises', async () => {
    assert.ok(extension);
    await extension.activate();
    const manifest = JSON.parse(await readFile(`${extension.extensionPath}/package.json`, 'utf8')) as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('indents with two spaces and comments with two slashes', async () => {
    const editor = await vscode.window.showTextDocument(await openExample('screening.aiplan'));
    assert.equal(editor.options.tabSize, 2);
    assert.equal(editor.options.insertSpaces, true);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('editor.action.commentLine');
    assert.equal(editor.document.lineAt(1).text, '// plan screening "CV screening" {');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.lineAt(1).text, 'plan screening "CV screening" {');
  });

  it('takes a name with hyphens as one word', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'aiplan', content: 'owner: data-engineer' });
    const range = document.getWordRangeAtPosition(new vscode.Position(0, 9));
    assert.equal(document.getText(range), 'data-engineer');
  });
});

describe('the configuration', () => {
  it('is checked by the schema that ships with the extension', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'aiplan.config.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{\n  "language": "fr"\n}\n'));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const found = await diagnosticsOf(document, (all) => all.length > 0);
      // The language server may have said the same by then.
      assert.deepEqual([...new Set(found.map(({ range }) => document.getText(range)))], ['"fr"']);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });
});

describe('the language server', () => {
  it('reports what is wrong in screening.aiplan while it is open', async () => {
    const document = await openExample('screening.aiplan');
    await vscode.window.showTextDocument(document);
    const found = await diagnosticsOf(document, (all) => all.some((one) => codeOf(one) === 'team/overallocation'));
    const overallocation = found.find((one) => codeOf(one) === 'team/overallocation');
    assert.ok(overallocation);
    assert.equal(overallocation.source, 'aiplan');
    assert.equal(document.getText(overallocation.range), '120%');
  });

  it('answers again after a restart', async () => {
    const document = await openExample('screening.aiplan');
    await vscode.window.showTextDocument(document);
    await diagnosticsOf(document, (all) => all.length > 0);
    await vscode.commands.executeCommand('aiplan.restartServer');
    await diagnosticsOf(document, (all) => all.length > 0);
  });
});

async function openExample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** The findings of a document as soon as they satisfy the condition; fails after the test's own time limit. */
function diagnosticsOf(
  document: vscode.TextDocument,
  enough: (all: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const all = vscode.languages.getDiagnostics(document.uri);
      if (enough(all)) resolve(all);
      return enough(all);
    };
    if (look()) return;
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      if (look()) subscription.dispose();
    });
  });
}

/** The rule's id, whether or not the code carries a link. */
function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
