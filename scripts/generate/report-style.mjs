import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The report's style sheet as text, with the hash by which the page's security policy allows it.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/report/style/report.css')],
    bundle: true,
    minify: true,
    write: false,
    external: ['#*'],
    logLevel: 'warning',
  });
  const style = (outputFiles[0]?.text ?? '').trim();
  const hash = createHash('sha256').update(style).digest('base64');
  const text = `// Generated from src/report/style by "npm run generate".

/** The style sheet of the report. */
export const STYLE = ${JSON.stringify(style)};

/** Its source expression for a Content-Security-Policy. */
export const STYLE_HASH = 'sha256-${hash}';
`;
  return [['src/report/generated/style.ts', text]];
}
