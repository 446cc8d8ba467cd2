import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the page of a rule', () => {
  it('opens as people read it, without a file on the disk', async () => {
    await vscode.extensions.getExtension('aiplan.aiplan')?.activate();
    await vscode.commands.executeCommand('aiplan.explainRule', 'kpi/no-baseline');
    const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    const page = shown.find(({ input }) => input instanceof vscode.TabInputWebview);
    assert.ok(page, `Tabs: ${shown.map(({ label }) => label).join('; ')}`);
    assert.match(page.label, /no-baseline\.md/);
    const uri = vscode.Uri.parse('aiplan-rule:/kpi/no-baseline.md');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /^# .+\n\n`kpi\/no-baseline` · warning/);
    assert.equal(document.languageId, 'markdown');
    await vscode.window.tabGroups.close(page);
  });
});
