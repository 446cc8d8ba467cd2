import { parseSync, Visitor } from 'oxc-parser';

/**
 * One import as written in a file. `target` is undefined where the import is computed at run time.
 *
 * @typedef {{ target: string | undefined, typeOnly: boolean, offset: number }} Import
 */

/**
 * Every import of a module: statements, re-exports, `import()`, `import('…')` types and `require`.
 *
 * @param {string} path tells the parser whether this is TypeScript and JSX
 * @param {string} text
 * @returns {Import[]} offsets count UTF-16 units
 * @throws {Error} where the file does not parse
 */
export function importsOf(path, text) {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first) throw new Error(`${path} does not parse: ${first.message}`);

  /** @type {Import[]} */
  const found = [];
  /** @type {(target: string | undefined, typeOnly: boolean, offset: number) => void} */
  const add = (target, typeOnly, offset) => void found.push({ target, typeOnly, offset });

  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers.length > 0;
      const everyNameIsType = node.specifiers.every((name) => 'importKind' in name && name.importKind === 'type');
      add(node.source.value, node.importKind === 'type' || (named && everyNameIsType), node.start);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const everyNameIsType = node.specifiers.every((name) => name.exportKind === 'type');
      add(node.source.value, node.exportKind === 'type' || (node.specifiers.length > 0 && everyNameIsType), node.start);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type', node.start);
    },
    ImportExpression(node) {
      add(literalText(node.source), false, node.start);
    },
    TSImportType(node) {
      add(node.source.value, true, node.start);
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
      add(literalText(node.arguments[0]), false, node.start);
    },
  }).visit(program);
  return found;
}

/**
 * @param {import('oxc-parser').Argument | undefined} node
 * @returns {string | undefined}
 */
function literalText(node) {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
