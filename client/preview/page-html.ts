import { env, type Uri, type Webview } from 'vscode';

/**
 * The page of a panel before its script draws: nothing but that one script may run, nothing may be fetched, and styles
 * come through the script alone.
 */
export function pageHtml(webview: Webview, script: Uri, shown: Uri): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${languageOfEditor()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="aiplan-file" content="${escapeAttribute(shown.toString())}">
<title>aiplan</title>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${escapeAttribute(webview.asWebviewUri(script).toString())}"></script>
</body>
</html>
`;
}

/** A language that the page speaks; the plan itself may state another one. */
function languageOfEditor(): string {
  const [language = 'en'] = env.language.toLowerCase().split('-');
  return ['en', 'nl', 'de'].includes(language) ? language : 'en';
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
