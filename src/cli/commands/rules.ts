import type { Language } from '../../model/figures.ts';
import { ruleDocumentation } from '../../rules/documentation.ts';
import { nearest } from '../../rules/engine/nearest.ts';
import { RULES } from '../../rules/registry.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `aiplan rules`: the catalogue. */
export function listRules(format: 'text' | 'json', language: Language, terminal: Terminal): ExitStatus {
  if (format === 'json') {
    const rules = RULES.map(({ id, title, severity, since, status, scope, sources }) => ({
      id,
      title: title[language],
      severity,
      since,
      status,
      scope,
      sources: sources.map((source) => ({ title: source.title, section: source.section })),
    }));
    terminal.write(`${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  for (const { id, severity, title } of RULES) {
    terminal.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title[language]}\n`);
  }
  return EXIT.clean;
}

/** `aiplan explain <rule>`: what a rule checks, why, an example that fails, one that passes, its sources. */
export function explain(id: string, language: Language, terminal: Terminal): ExitStatus {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = RULES.map((candidate) => candidate.id);
    const meant = nearest(id, ids) ?? ids.find((candidate) => candidate.endsWith(`/${id}`));
    throw new UsageError(`There is no rule ${id}.${meant ? ` Did you mean ${meant}?` : ''} "aiplan rules" lists them.`);
  }
  terminal.write(`${ruleDocumentation(rule, language)}\n`);
  return EXIT.clean;
}
