import * as vscode from 'vscode';

/**
 * Puts the cursor at a place of a file, in the column where the file is open; else in the first column that is not the preview's.
 *
 * @param besides column of the preview
 * @param last column in which the file had the cursor last, where it is open in several
 */
export async function showSource(
  uri: vscode.Uri,
  range: vscode.Range,
  besides: vscode.ViewColumn | undefined,
  last: vscode.ViewColumn | undefined,
): Promise<void> {
  const elsewhere = besides === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const selection = new vscode.Range(range.start, range.start);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: columnOf(uri, last) ?? elsewhere, selection });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf(uri: vscode.Uri, last: vscode.ViewColumn | undefined): vscode.ViewColumn | undefined {
  const key = uri.toString();
  const columns = vscode.window.tabGroups.all
    .filter(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
    )
    .map(({ viewColumn }) => viewColumn);
  if (last !== undefined && columns.includes(last)) return last;
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  return visible?.viewColumn ?? columns[0];
}
