import * as vscode from 'vscode';
import { pictureMessage } from './picture-messages.ts';

/** A picture that takes longer is given up. Milliseconds. */
const PATIENCE = 20_000;

/**
 * An SVG in pixels. The extension host cannot draw, so a page does it in a panel that closes by itself; nothing may be fetched or run there but
 * our one script.
 *
 * @throws Error with a sentence for the user
 */
export async function drawPicture(svg: string, extension: vscode.Uri): Promise<Uint8Array> {
  const title = vscode.l10n.t('Drawing the picture …');
  const place = { viewColumn: vscode.ViewColumn.Active, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('aiplan.picture', title, place, {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
  });
  try {
    return await drawnIn(panel, svg, vscode.Uri.joinPath(extension, 'dist/webview-picture.js'));
  } finally {
    panel.dispose();
  }
}

function drawnIn(panel: vscode.WebviewPanel, svg: string, script: vscode.Uri): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (): void =>
      reject(new Error(vscode.l10n.t('The picture could not be drawn; an SVG can be written instead.')));
    const timer = setTimeout(fail, PATIENCE);
    panel.onDidDispose(() => {
      clearTimeout(timer);
      fail();
    });
    panel.webview.onDidReceiveMessage((received: unknown) => {
      const message = pictureMessage(received);
      if (message?.type === 'ready') void panel.webview.postMessage({ svg });
      else if (message?.type === 'png') resolve(message.bytes);
      else fail();
    });
    panel.webview.html = pageOf(panel.webview, script);
  });
}

function pageOf(webview: vscode.Webview, script: vscode.Uri): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = `default-src 'none'; img-src data:; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head>
<body><script nonce="${nonce}" src="${webview.asWebviewUri(script)}"></script></body>
</html>
`;
}
