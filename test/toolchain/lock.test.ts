import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optionalDependencies?: object }>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

/** `npm ci` refuses a lock file without them, on any machine; `npm run complete-lock` adds them. */
it('locks the packages of every platform, not only of the one where it was written', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

it('holds one copy of the language server protocol', () => {
  const copies = Object.keys(packages).filter((place) => place.endsWith('node_modules/vscode-languageserver-protocol'));
  expect(copies.map((place) => packages[place]?.version)).toEqual(['3.18.4']);
});
