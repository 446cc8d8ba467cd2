// The least that an extension can do where ours draws a plan: one line, and one number per change of the text.
const vscode = require('vscode');

const head = (script) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${script}'"></head>`;
const body = '<body><div id="page"><ul class="rows"><li data-id="line">One line</li></ul></div>';

function show(title, html) {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('bare', title, place, { enableScripts: true });
  panel.webview.html = html;
  return panel;
}

function follow() {
  const nonce = 'bare';
  const script = `<script nonce="${nonce}">const row = document.querySelector('.rows li');
addEventListener('message', ({ data }) => requestAnimationFrame(() => { row.textContent = data.preview.version; }));</script>`;
  const panel = show('Preview that follows', `${head(`nonce-${nonce}`)}${body}${script}</body></html>`);
  const changes = vscode.workspace.onDidChangeTextDocument(({ document: { version }, contentChanges }) => {
    if (contentChanges.length > 0) void panel.webview.postMessage({ preview: { version } });
  });
  panel.onDidDispose(() => changes.dispose());
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.commands.registerCommand('bare.open', () =>
      show('Preview of one line', `${head('none')}${body}</body></html>`),
    ),
    vscode.commands.registerCommand('bare.follow', follow),
  );
};
