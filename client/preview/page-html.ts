interface PageParts {
  /** Address of the script. */
  readonly script: string;
  /** Address of the file that is shown. */
  readonly file: string;
  /** Of the editor, as VS Code names it. */
  readonly language: string;
  /** Without it the script draws all of the page. */
  readonly picture?: FirstPicture | undefined;
}

/** What a new page is written with, to be seen before its script runs. */
export interface FirstPicture {
  readonly serial: number;
  /** Escaped by what made it. */
  readonly markup: string;
  /** The text of a script that prepares the page and fetches the other one. */
  readonly before: string;
}

/**
 * The page of a panel before its script draws: nothing but what is named here may run, nothing may be fetched, and styles
 * come through scripts alone.
 */
export function pageHtml({ script, file, language, picture }: PageParts): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${spoken(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="aiplan-file" content="${escapeAttribute(file)}">
${picture ? `<link rel="preload" as="script" nonce="${nonce}" href="${escapeAttribute(script)}">\n<script nonce="${nonce}">${picture.before}</script>` : ''}
<title>aiplan</title>
</head>
<body>
${
  picture
    ? `<div id="page" data-serial="${picture.serial}">${picture.markup}</div>`
    : `<div id="page"></div>\n<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>`
}
</body>
</html>
`;
}

/** A language that the page speaks; the plan itself may state another one. */
export function spoken(language: string): string {
  const [main = 'en'] = language.toLowerCase().split('-');
  return ['en', 'nl', 'de'].includes(main) ? main : 'en';
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
