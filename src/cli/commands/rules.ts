import type { Language } from '../../model/figures.ts';

import { nearest } from '../../rules/engine/nearest.ts';
import { wordSource } from '../../rules/engine/source-words.ts';
import { RULES } from '../../rules/registry.ts';
import { explainRule } from '../../workspace/explain-rule.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `aiplan rules`: the catalogue. */
export function listRules(format: 'text' | 'json', language: Language | undefined, terminal: Terminal): ExitStatus {
  // Programs get the same on every machine.
  terminal.write(format === 'json' ? catalogueJson(language ?? 'en') : catalogueText(language ?? terminal.language));
  return EXIT.clean;
}

function catalogueJson(language: Language): string {
  const rules = RULES.map(({ id, title, severity, since, status, scope, sources }) => ({
    id,
    title: title[language],
    severity,
    since,
    status,
    scope,
    sources: sources.map((source) => wordSource(source, language)),
  }));
  return `${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`;
}

function catalogueText(language: Language): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title[language]}\n`,
  );
  return lines.join('');
}

/**
 * `aiplan explain <rule>`: what a rule checks, why, an example that fails, one that passes, its sources.
 *
 * @throws UsageError for a rule that does not exist
 */
export function explain(id: string, language: Language, terminal: Terminal): ExitStatus {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const meant = ruleNamed(id);
    throw new UsageError(({ runs, usage }) =>
      [runs.noRule(id), ...(meant === undefined ? [] : [usage.nearest(meant)]), runs.listsRules].join(' '),
    );
  }
  terminal.write(`${explainRule(rule, RULES, language)}\n`);
  return EXIT.clean;
}

/** The rule that was probably meant: its whole id with a slip, or the part behind its group. */
function ruleNamed(id: string): string | undefined {
  const ids = RULES.map((rule) => rule.id);
  const behindGroup = (whole: string): string => whole.slice(whole.indexOf('/') + 1);
  const short = behindGroup(id);
  return (
    ids.find((whole) => behindGroup(whole) === short) ??
    nearest(id, ids) ??
    ids.find((whole) => behindGroup(whole) === nearest(short, ids.map(behindGroup)))
  );
}
