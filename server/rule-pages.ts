import type { Rule } from '../src/rules/engine/rule.ts';
import { explainRule } from '../src/workspace/explain-rule.ts';
import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import type { RulePageRequests } from './rule-page-protocol.ts';
import { languageOf, type Session } from './session.ts';

/** Answers what a client asks about rules. Pages are made when asked for: shipped in three languages they would be most of the extension. */
export function answerRulePages(session: Session, checks: Checks, rules: readonly Rule[]): void {
  type Page = RulePageRequests['aiplan/rulePage'];
  const page = new Answers(session, checks).any(
    'The page of a rule',
    ({ rule: id }: Page['params']): Page['result'] => {
      const rule = rules.find((candidate) => candidate.id === id);
      return rule ? explainRule(rule, rules, languageOf(session.preferences)) : null;
    },
  );
  session.connection.onRequest('aiplan/rulePage' satisfies keyof RulePageRequests, page);
}
