import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doorViolations } from '../../scripts/doors/violations.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aiplan-doors-'));
  for (const folder of ['src', 'server', 'client']) mkdirSync(join(root, folder));
});

afterEach(() => rmSync(root, { recursive: true }));

/** The violations of one file in an otherwise empty tree. */
function violationsOf(path: string, text: string): string[] {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return doorViolations(root).violations;
}

describe('doors between rooms', () => {
  it.each([
    ['src/rules/a.ts', "import { x } from '../model/x.ts';"],
    ['src/rules/a.ts', "import type { x } from '../model/x.ts';"],
    ['src/rules/a.ts', "import { x } from './x.ts';\nimport { z } from 'zod';"],
    ['src/model/reader.ts', "import type { AstNode } from 'langium';"],
    ['src/language/a.ts', "import { x } from 'langium/lsp';"],
    ['src/cli/a.ts', "import { x } from 'node:fs';\nimport type { y } from '../rules/y.ts';"],
    ['src/cli/a.ts', "const x = () => import('../report/x.ts');"],
    ['client/webview/a.tsx', "import { x } from '../../src/report/x.tsx';"],
    ['client/a.ts', "import { type x } from '../server/protocol.ts';"],
    ['server/a.ts', "import fs from 'node:fs';"],
  ])('lets %s write %s', (path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });

  it.each([
    ['src/model/a.ts', "import { x } from 'langium';", 'src/model must not import the package langium.'],
    ['src/rules/a.ts', "import type { x } from 'langium';", 'src/rules must not import the package langium.'],
    ['src/rules/a.ts', "import * as x from 'vscode';", 'src/rules must not import the package vscode.'],
    ['src/language/a.ts', "import '../model/x.ts';", 'src/language must not import src/model.'],
    ['src/language/a.ts', "export * from '../model/x.ts';", 'src/language must not import src/model.'],
    ['src/language/a.ts', "type X = import('../model/x.ts').X;", 'src/language must not import src/model.'],
    ['src/model/a.ts', "import fs from 'node:fs';", 'src/model must not use node:fs, it is Node only.'],
    ['src/model/a.ts', "import fs from 'fs';", 'src/model must not use fs, it is Node only.'],
    ['src/model/a.ts', "const x = require('fs');", 'src/model must not use fs, it is Node only.'],
    ['src/model/a.ts', "const x = import('./' + y);", 'imports something computed at run time.'],
    ['src/model/a.ts', "import '../../test/x.ts';", 'imports test/x.ts, which lies outside the rooms.'],
    [
      'client/webview/a.ts',
      "import { x } from '../../src/analysis/x.ts';",
      'client/webview may import types of src/analysis, not values.',
    ],
    ['server/a.ts', "import * as x from 'vscode';", 'server must not import the package vscode.'],
    ['client/a.ts', "import type { x } from '../src/rules/x.ts';", 'client must not import src/rules.'],
    ['client/a.ts', "export { x } from '../src/analysis/x.ts';", 'client must not import src/analysis.'],
    ['client/a.ts', "import { x } from '../server/protocol.ts';", 'client may import types of server, not values.'],
    ['src/attic/a.ts', 'export const x = 1;', 'belongs to no room.'],
  ])('stops %s from writing %s', (path, text, sentence) => {
    expect(violationsOf(path, text)).toEqual([`${path}:1  ${sentence}`]);
  });

  it('says in which line the import stands', () => {
    expect(violationsOf('src/model/a.ts', "const a = 1;\n\nimport 'vscode';")).toEqual([
      'src/model/a.ts:3  src/model must not import the package vscode.',
    ]);
  });
});
