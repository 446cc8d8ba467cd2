import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';

const manifest = readFileSync(join(root, 'package.json'), 'utf8');

function textsOf(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
}

describe('the manifest of the extension', () => {
  const keys = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? ''))].toSorted();

  it.each(['package.nls.json', 'package.nls.nl.json', 'package.nls.de.json'])(
    'finds each of its texts in %s',
    (file) => {
      expect(keys.length).toBeGreaterThan(0);
      expect(Object.keys(textsOf(file)).toSorted()).toEqual(keys);
    },
  );

  it.each(['nl', 'de'])(
    'finds each text of the running extension in %s, and has none that nothing shows',
    (language) => {
      const sources = readdirSync(join(root, 'client'), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      const shown = sources.flatMap((source) =>
        [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text]) => text ?? ''),
      );
      expect(shown.length).toBeGreaterThan(2);
      const bundle = Object.keys(textsOf(`client/l10n/bundle.l10n.${language}.json`));
      expect(bundle.toSorted()).toEqual([...new Set(shown)].toSorted());
    },
  );

  it('names only files that exist', () => {
    const paths = [...manifest.matchAll(/"\.\/((?:client|schemas|syntaxes)\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('asks for the editor whose types it is checked against', () => {
    const { engines, devDependencies } = JSON.parse(manifest) as {
      engines: { vscode: string };
      devDependencies: Record<string, string>;
    };
    expect(engines.vscode).toBe(`^${devDependencies['@types/vscode']}`);
  });
});
