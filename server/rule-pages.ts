import type { Rule } from '../src/rules/engine/rule.ts';
import { explainRule } from '../src/workspace/explain-rule.ts';
import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import { paramsOf } from './request-params.ts';
import type { RulePageRequests } from './rule-page-protocol.ts';
import { languageOf, type Session } from './session.ts';

/** Answers what a client asks about rules. Pages are made when asked for: shipped in three languages they would be most of the extension. */
export function answerRulePages(session: Session, checks: Checks, rules: readonly Rule[]): void {
  const method = 'aiplan/rulePage' satisfies keyof RulePageRequests;
  const page = new Answers(session, checks).any(method, (received: unknown) => {
    const { rule: id } = paramsOf(method, received);
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? explainRule(rule, rules, languageOf(session.preferences)) : null;
  });
  session.connection.onRequest(method, (received: unknown) => page(received));
}
