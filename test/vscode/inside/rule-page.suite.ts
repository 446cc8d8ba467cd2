import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the page of a rule', () => {
  it('opens as people read it, without a file on the disk', async () => {
    await vscode.extensions.getExtension('aiplan.aiplan')?.activate();
    await vscode.commands.executeCommand('aiplan.explainRule', 'kpi/no-baseline');
    const page = await tabNamed(/no-baseline\.md/);
    assert.ok(page.input instanceof vscode.TabInputWebview, 'It is drawn, not shown as text.');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('aiplan-rule:/kpi/no-baseline.md'));
    assert.match(document.getText(), /^# .+\n\n`kpi\/no-baseline` · warning/);
    assert.equal(document.languageId, 'markdown');
    await vscode.window.tabGroups.close(page);
  });
});

/** The tab as soon as it is there; fails after the test's own time limit. */
async function tabNamed(label: RegExp): Promise<vscode.Tab> {
  for (;;) {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const found = tabs.find((tab) => label.test(tab.label));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
