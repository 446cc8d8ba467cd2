/**
 * The rooms of the project and their doors: what a file in a room may import.
 *
 * `uses`: rooms whose values and types it may import. `names`: rooms of which it may import types only.
 * `packages`: npm packages. `node`: whether Node's own modules are allowed.
 * `exceptions`: per file, packages that it alone may import.
 * A file belongs to the room with the longest matching folder.
 *
 * @typedef {{
 *   folder: string,
 *   uses: readonly string[],
 *   names?: readonly string[],
 *   packages: readonly string[],
 *   node?: boolean,
 *   exceptions?: Readonly<Record<string, readonly string[]>>,
 * }} Room
 */

/** @type {readonly Room[]} */
export const rooms = [
  {
    folder: 'src/language',
    uses: [],
    packages: ['langium', 'chevrotain', 'fastest-levenshtein', 'vscode-languageserver-types', 'vscode-uri'],
  },
  {
    folder: 'src/model',
    uses: ['src/language'],
    packages: [],
    exceptions: { 'src/model/reader.ts': ['langium'] },
  },
  { folder: 'src/analysis', uses: ['src/model'], packages: [] },
  { folder: 'src/rules', uses: ['src/model', 'src/analysis'], packages: ['fastest-levenshtein', 'zod'] },
  {
    folder: 'src/report',
    // Of the rules only what a finding says in words and the figures of a profile.
    uses: ['src/model', 'src/analysis', 'src/rules'],
    packages: ['preact', 'preact-render-to-string', 'd3-array', 'd3-scale', 'd3-shape'],
  },
  { folder: 'src/compare', uses: ['src/model', 'src/analysis'], packages: [] },
  {
    folder: 'src/workspace',
    uses: ['src/language', 'src/model', 'src/analysis', 'src/rules', 'src/report', 'src/compare'],
    packages: ['ignore', 'vscode-uri', 'zod'],
  },
  {
    folder: 'src/cli',
    // The formatter, a rule's documentation, the reader of the configuration and the figures of a plan are asked directly:
    // a room that only forwards them would save nothing.
    uses: ['src/workspace', 'src/report', 'src/compare', 'src/language', 'src/model', 'src/analysis', 'src/rules'],
    packages: ['commander', 'get-east-asian-width', 'ignore', 'picocolors', 'vscode-uri', 'zod'],
    node: true,
    exceptions: { 'src/cli/output/pdf/report-pdf.ts': ['pdfkit'], 'src/cli/output/png.ts': ['@napi-rs/canvas'] },
  },
  {
    folder: 'server',
    // Completion, hovers and formatting are questions about the language itself: see the note on src/cli.
    uses: ['src/workspace', 'src/report', 'src/compare', 'src/language', 'src/model', 'src/analysis', 'src/rules'],
    packages: ['vscode-jsonrpc', 'vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri', 'zod'],
    node: true,
  },
  {
    folder: 'client',
    // The page of a panel is written before its script runs.
    uses: ['client/webview'],
    names: ['server'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-uri', 'zod'],
  },
  {
    folder: 'client/webview',
    uses: ['src/report'],
    names: ['server', 'src/model', 'src/analysis', 'src/rules'],
    packages: ['preact', 'preact-render-to-string', 'zod'],
  },
];
