import type { ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { remove } from '../engine/edit.ts';
import type { Fix, Safety } from '../engine/finding.ts';
import { removeFix } from '../engine/fix.ts';
import type { ExceptionUse } from '../engine/rule.ts';

/** An exception whose rule could be read. */
export interface ReadException extends ExceptionUse {
  readonly rule: string;
  readonly ruleAt: SourceRange;
}

/** The exceptions that name a rule; the others are reported as malformed. */
export function readExceptions(exceptions: readonly ExceptionUse[]): ReadException[] {
  return exceptions.flatMap((use) => {
    const rule = use.statement.statement?.value.rule;
    return rule ? [{ ...use, rule: rule.value, ruleAt: rule.at }] : [];
  });
}

/** Takes the whole statement away. */
export function removal(statement: ModelElement<'accept'>, rule: string, safety: Safety): Fix {
  return removeFix(`accept ${rule} …`, safety, remove(statement.extent));
}
