import { deliveredBy } from '../../analysis/delivered.ts';
import type { Facts } from '../../analysis/facts.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import type { Phase } from './delivery.ts';
import { decidedPhases, type Gate, gatesBefore, workBefore } from './gates.ts';
import { stopIfFor } from './stop-if.ts';

export default defineRule({
  id: 'roadmap/no-stage-gate',
  title: { en: 'No go/no-go decision', nl: 'Geen go/no-go-besluit', de: 'Keine Go/No-go-Entscheidung' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    article('Concrete aanbevelingen voor actie'),
    practice('PRINCE2', 'Stage boundaries'),
    practice('PMI-CPMAI', 'Go/no-go per phase'),
  ],
  messages: {
    missing: {
      en: {
        what: "'{phase}' starts without a go/no-go decision",
        why: 'Money and people move on even when the step before did not deliver.',
        help: 'Add a gate with "success:" and "decided-by:" to the phase before it.',
      },
      nl: {
        what: "'{phase}' begint zonder go/no-go-besluit",
        why: 'Geld en mensen gaan door, ook als de stap ervoor niets opleverde.',
        help: 'Voeg aan de fase ervoor een gate toe met "success:" en "decided-by:".',
      },
      de: {
        what: "'{phase}' beginnt ohne Go/No-go-Entscheidung",
        why: 'Geld und Menschen gehen weiter, auch wenn der Schritt davor nichts gebracht hat.',
        help: 'In der Phase davor ein gate mit "success:" und "decided-by:" ergänzen.',
      },
    },
    funded: {
      en: {
        what: "{amount} for '{phase}' is spent without a go/no-go decision",
        why: 'Money and people move on even when the step before did not deliver.',
        help: 'Add a gate with "success:" and "decided-by:" to the phase before it.',
      },
      nl: {
        what: "{amount} voor '{phase}' wordt uitgegeven zonder go/no-go-besluit",
        why: 'Geld en mensen gaan door, ook als de stap ervoor niets opleverde.',
        help: 'Voeg aan de fase ervoor een gate toe met "success:" en "decided-by:".',
      },
      de: {
        what: "{amount} für '{phase}' werden ohne Go/No-go-Entscheidung ausgegeben",
        why: 'Geld und Menschen gehen weiter, auch wenn der Schritt davor nichts gebracht hat.',
        help: 'In der Phase davor ein gate mit "success:" und "decided-by:" ergänzen.',
      },
    },
    'no-criteria': {
      en: {
        what: "Gate '{gate}' names no success criterion",
        why: 'Without one the decision is a matter of mood.',
        help: 'Write what has to be true to go on as "success:".',
      },
      nl: {
        what: "Gate '{gate}' noemt geen succescriterium",
        why: 'Zonder criterium is het besluit een kwestie van stemming.',
        help: 'Schrijf als "success:" wat waar moet zijn om door te gaan.',
      },
      de: {
        what: "Gate '{gate}' nennt kein Erfolgskriterium",
        why: 'Ohne Kriterium ist die Entscheidung eine Frage der Stimmung.',
        help: 'Als "success:" schreiben, was gelten muss, um weiterzugehen.',
      },
    },
    'no-decider': {
      en: {
        what: "Gate '{gate}' does not say who decides",
        why: 'Then nobody stops the project, and nobody lets it go on.',
        help: 'Name the person as "decided-by:".',
      },
      nl: {
        what: "Gate '{gate}' zegt niet wie beslist",
        why: 'Dan stopt niemand het project en laat niemand het doorgaan.',
        help: 'Noem de persoon als "decided-by:".',
      },
      de: {
        what: "Gate '{gate}' sagt nicht, wer entscheidet",
        why: 'Dann hält niemand das Projekt an, und niemand gibt es frei.',
        help: 'Die Person als "decided-by:" nennen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: build\n      duration: 8 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n      gate go "Go" {\n        success: "Half of the drafts go out"\n      }\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: build\n      duration: 8 weeks\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // A figure at which to stop is a criterion too.
      'plan p "P" {\n  kpi waste "Waste" {\n    better: lower\n    baseline: 8%\n  }\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n      gate go "Go" {\n        stop-if: waste > 8%\n        decided-by: "Managing director"\n      }\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: build\n      duration: 8 weeks\n    }\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n      gate go "Go" {\n        success: "Half of the drafts go out"\n        decided-by: "Managing director"\n      }\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: build\n      duration: 8 weeks\n    }\n  }\n}\n',
      // The gate may be what the phase waits for.
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n    }\n    gate go "Go" {\n      after: build\n      success: "Half of the drafts go out"\n      decided-by: "Managing director"\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: go\n      duration: 8 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      kind: poc\n      duration: 6 weeks\n    }\n    phase pilot "Pilot" {\n      kind: pilot\n      after: biuld\n      duration: 8 weeks\n    }\n  }\n}\n',
    ],
  },
  check({ plan, facts, report }) {
    const judged = new Set<Gate>();
    for (const phase of decidedPhases(plan)) {
      const before = workBefore(plan, phase);
      if (!before) continue;
      const { gates } = gatesBefore(plan, before);
      if (gates.length === 0) {
        const stage = plan.names.findOf(phase.facts.paidBy, 'stage');
        const amount = stage?.facts.amount?.value;
        const place = { at: nameOf(phase), about: phase, fixes: () => gateFixes(plan, facts, phase, before[0]) };
        if (!amount) report({ ...place, message: 'missing', data: { phase: titleOf(phase) } });
        else {
          const money = likelyOf(amount);
          const currency = amount.currency ?? plan.currency;
          report({ ...place, message: 'funded', data: { phase: titleOf(phase), amount: { money, currency } } });
        }
        continue;
      }
      for (const gate of gates) judged.add(gate);
    }
    for (const gate of judged) {
      const data = { gate: titleOf(gate) };
      const place = { at: nameOf(gate), about: gate };
      if (isAbsent(gate, 'success') && isAbsent(gate, 'stop-if')) {
        const fixes = () => [criteriaFix(plan, gate)];
        report({ ...place, message: 'no-criteria', data, fixes });
      }
      if (isAbsent(gate, 'decided-by')) {
        report({ ...place, message: 'no-decider', data, fixes: () => [deciderFix(facts, gate)] });
      }
    }
  },
});

function gateFixes(plan: Plan, facts: Facts, phase: Phase, before: ModelElement | undefined): Fix[] {
  const home = before?.kind === 'phase' ? (before as Phase) : undefined;
  if (!home) return [];
  const lead = leadOf(facts);
  const id = freeId(plan, 'phase', `${phase.id?.value ?? 'next'}-go`);
  const [stop] = stopIfFor(plan, deliveredBy(plan, home), 3);
  const gate = [
    `gate ${id} "Go or no-go: ${titleOf(phase).replaceAll('"', '')}" {`,
    `  success: ${blank('"What has to be true"', 1)}`,
    ...(stop ? [`  ${stop.line}`] : []),
    `  decided-by: ${lead ?? blank('"Managing director"', 2)}`,
    '  retrospective: yes',
    '}',
  ];
  const title = {
    en: "Add a gate to '{home}' …",
    nl: "Voeg een gate toe aan '{home}' …",
    de: "Gate in '{home}' ergänzen …",
  };
  return [fix(title, 'placeholder', [insertElement(home, gate.join('\n'))], { home: titleOf(home) })];
}

/** What has to be true to go on, and, where a KPI lends itself to it, at what figure to stop. */
function criteriaFix(plan: Plan, gate: Gate): Fix {
  const phase = plan.parents.get(gate);
  const [stop] = stopIfFor(plan, phase?.kind === 'phase' ? deliveredBy(plan, phase as Phase) : [], 2);
  const lines = [`success: ${blank('"What has to be true"', 1)}`, ...(stop ? [stop.line] : [])];
  const code = stop ? 'success: …, stop-if: …' : 'success: …';
  return insertFix(code, 'placeholder', insertFact(gate, lines.join('\n')));
}

function deciderFix(facts: Facts, gate: Gate): Fix {
  const lead = leadOf(facts);
  return lead
    ? insertFix(`decided-by: ${lead}`, 'unsafe', insertFact(gate, `decided-by: ${lead}`))
    : insertFix('decided-by: …', 'placeholder', insertFact(gate, `decided-by: ${blank('"Managing director"')}`));
}

function leadOf(facts: Facts): string | undefined {
  return facts.coverage.roles.get('business-lead')?.covers[0]?.member.person.id?.value;
}
