import { isAbsent, nameOf } from '../../model/element.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { pursuedUseCases } from '../use-case/selection.ts';

export default defineRule({
  id: 'governance/no-use-policy',
  title: {
    en: 'No rules for the use of AI tools',
    nl: 'Geen regels voor het gebruik van AI-tools',
    de: 'Keine Regeln für die Nutzung von KI-Werkzeugen',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice('ISO/IEC 42001', 'A.2 Policies related to AI, A.9 Use of AI systems')],
  messages: {
    missing: {
      en: {
        what: 'The plan names no rules for how staff may use AI tools',
        why: 'Staff then use free tools beside the project, and customer data ends up where nobody looks after it.',
        help: 'Write as "acceptable-use:" where the rules stand, and have them cover free tools too.',
      },
      nl: {
        what: 'Het plan noemt geen regels voor hoe medewerkers AI-tools mogen gebruiken',
        why: 'Medewerkers gebruiken dan gratis tools naast het project, en klantdata komt ergens terecht waar niemand op let.',
        help: 'Schrijf als "acceptable-use:" waar de regels staan, en laat ze ook voor gratis tools gelden.',
      },
      de: {
        what: 'Der Plan nennt keine Regeln dafür, wie Beschäftigte KI-Werkzeuge nutzen dürfen',
        why: 'Sie nutzen dann neben dem Projekt kostenlose Werkzeuge, und Kundendaten landen, wo niemand darauf achtet.',
        help: 'Als "acceptable-use:" schreiben, wo die Regeln stehen, und sie auch für kostenlose Werkzeuge gelten lassen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: chosen\n  }\n  compliance {\n    regulation: gdpr\n  }\n}',
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: live\n  }\n  compliance {\n    decisions: "docs/decisions.md"\n  }\n}',
    ],
    nearMiss: [
      // A first plan without a compliance block has more to add first.
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: chosen\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: chosen\n  }\n  compliance {\n    acceptable-use: "docs/ai-policy.md"\n  }\n}',
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: candidate\n  }\n  compliance {\n    regulation: gdpr\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: chosen\n  }\n  compliance {\n    acceptable-use: handbook\n  }\n}',
    ],
  },
  check({ plan, report }) {
    const { compliance } = plan;
    if (!compliance || !isAbsent(compliance, 'acceptable-use') || pursuedUseCases(plan).length === 0) return;
    report({
      message: 'missing',
      at: nameOf(compliance),
      about: compliance,
      fixes: () => {
        const line = `acceptable-use: ${blank('"docs/ai-policy.md"')}`;
        return [insertFix('acceptable-use: …', 'placeholder', insertFact(compliance, line, 'decisions'))];
      },
    });
  },
});
