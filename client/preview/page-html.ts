interface PageParts {
  /** Address of the script. */
  readonly script: string;
  /** Address of the file that is shown. */
  readonly file: string;
  /** Of the editor, as VS Code names it. */
  readonly language: string;
}

/**
 * The page of a panel before its script draws: nothing but that one script may run, nothing may be fetched, and styles
 * come through the script alone.
 */
export function pageHtml({ script, file, language }: PageParts): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${spoken(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="aiplan-file" content="${escapeAttribute(file)}">
<title>aiplan</title>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}

/** A language that the page speaks; the plan itself may state another one. */
function spoken(language: string): string {
  const [main = 'en'] = language.toLowerCase().split('-');
  return ['en', 'nl', 'de'].includes(main) ? main : 'en';
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
