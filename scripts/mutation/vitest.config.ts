import { defineConfig, type Plugin } from 'vitest/config';

const asked = process.env['MUTATE'] ?? '';

/** `src/rules/kpi` and `src/rules/kpi/no-baseline.ts` → `kpi/` */
const group = `${/^src\/rules\/([^/]+)/.exec(asked)?.[1]}/`;

/**
 * Leaves in the registry the rules of the group that is mutated and those about the text. With all rules every change would be tried by the
 * examples of every rule, which takes twenty times as long and finds nothing more: a rule is held to its own examples.
 */
const oneGroup: Plugin = {
  name: 'one-group',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith('/src/rules/registry.ts')) return undefined;
    const renamed = code.replace('export const RULES: readonly Rule[] =', 'const ALL: readonly Rule[] =');
    const kept = `ALL.filter(({ id, scope }) => scope === 'file' || id.startsWith('${group}'))`;
    return `${renamed}\nexport const RULES: readonly Rule[] = ${kept};\n`;
  },
};

const rules = [`test/rules/${group}**/*.test.ts`, 'test/rules/examples.test.ts'];

/** The tests that notice a changed rule, or a changed figure; see stryker.mjs beside this. */
export default defineConfig({
  plugins: asked.startsWith('src/rules/') ? [oneGroup] : [],
  test: {
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    setupFiles: ['test/support/seed.ts'],
    include: asked.startsWith('src/rules/') ? rules : ['test/analysis/**/*.test.ts'],
  },
});
