import { deliveredBy } from '../../analysis/delivered.ts';
import { childrenOf, isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import type { Phase } from './delivery.ts';
import { type Before, decidedPhases, type Gate, gatesBefore, workBefore } from './gates.ts';
import { stopIfFor } from './stop-if.ts';

const WHY = {
  en: 'Most first use cases have to change or give way; without a figure agreed before, a weak result is carried on.',
  nl: 'De meeste eerste use cases moeten veranderen of wijken; zonder vooraf afgesproken cijfer gaat een zwak resultaat door.',
  de: 'Die meisten ersten Anwendungsfälle müssen sich ändern oder weichen; ohne vorher vereinbarte Zahl läuft ein schwaches Ergebnis weiter.',
} as const;

export default defineRule({
  id: 'roadmap/no-exit-criteria',
  title: { en: 'No stop rule', nl: 'Geen stopregel', de: 'Keine Abbruchregel' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Concrete aanbevelingen voor actie'),
    practice('NIST AI RMF', 'MANAGE 2.4'),
    practice('PRINCE2', 'Tolerances and exceptions'),
  ],
  messages: {
    gate: {
      en: {
        what: "Gate '{gate}' names no figure at which '{phase}' is stopped",
        why: WHY.en,
        help: 'Write "stop-if:" with a KPI of the use case and a figure, such as "error-rate > 15%".',
      },
      nl: {
        what: "Gate '{gate}' noemt geen cijfer waarbij '{phase}' stopt",
        why: WHY.nl,
        help: 'Schrijf "stop-if:" met een KPI van de use case en een cijfer, zoals "error-rate > 15%".',
      },
      de: {
        what: "Gate '{gate}' nennt keine Zahl, bei der '{phase}' beendet wird",
        why: WHY.de,
        help: '"stop-if:" mit einem KPI des Anwendungsfalls und einer Zahl schreiben, etwa "error-rate > 15%".',
      },
    },
    phase: {
      en: {
        what: "'{phase}' has no gate and no figure at which it is stopped",
        why: WHY.en,
        help: 'Add a gate with "success:", "stop-if:" and "decided-by:" to the phase.',
      },
      nl: {
        what: "'{phase}' heeft geen gate en geen cijfer waarbij het stopt",
        why: WHY.nl,
        help: 'Voeg aan de fase een gate toe met "success:", "stop-if:" en "decided-by:".',
      },
      de: {
        what: "'{phase}' hat kein Gate und keine Zahl, bei der Schluss ist",
        why: WHY.de,
        help: 'In der Phase ein gate mit "success:", "stop-if:" und "decided-by:" ergänzen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 12%
  }
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
      gate go "Go" {
        success: "Half of the drafts go out"
        decided-by: "Managing director"
      }
    }
    phase pilot "Pilot" {
      kind: pilot
      after: build
      duration: 8 weeks
      gate live "Live" {
        stop-if: errors > 10%
        decided-by: "Managing director"
      }
    }
  }
}`,
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 12%
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
    }
  }
}`,
    ],
    nearMiss: [
      // The gate behind the phase counts, wherever it stands.
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 12%
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
    }
    gate live "Live" {
      after: pilot
      stop-if: errors > 10%
      decided-by: "Managing director"
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 12%
  }
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
      gate go "Go" {
        success: "Half of the drafts go out"
        stop-if: errors > 12%
        decided-by: "Managing director"
      }
    }
  }
}`,
      'plan p "P" {\n  roadmap {\n    phase inventory "Inventory" {\n      kind: inventory\n      duration: 4 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
      gate go "Go" {
        success: "Half of the drafts go out"
        stop-if: error > 12%
        decided-by: "Managing director"
      }
    }
  }
}`,
      `plan p "P" {
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      gaet go "Go" {
        success: "Half of the drafts go out"
      }
    }
  }
}`,
    ],
  },
  check({ plan, report }) {
    const decisions = decidedPhases(plan).map((phase) => ({ phase, before: beforeOf(plan, phase) }));
    const behind = gatesBehind(plan);
    for (const phase of childrenOf(plan.roadmap, 'phase')) {
      const { kind, done } = phase.facts;
      if ((kind?.value !== 'poc' && kind?.value !== 'pilot') || done || isHalfTyped(phase)) continue;
      const led = decisions.filter(({ before }) => !before || before.works.has(phase));
      // Where what follows cannot be read, or has no gate at all, another rule speaks.
      if (led.some(({ before }) => !before || before.gates.length === 0)) continue;
      const own = [...childrenOf(phase, 'gate'), ...(behind.get(phase) ?? [])];
      const judged = led.flatMap(({ before }) => before?.gates ?? []);
      const gates = [...new Set([...own, ...judged])];
      if (gates.some((gate) => !isAbsent(gate, 'stop-if'))) continue;
      const [gate] = gates;
      const name = { phase: titleOf(phase) };
      if (!gate) {
        report({ message: 'phase', at: nameOf(phase), about: phase, data: name, fixes: () => gateFix(plan, phase) });
        continue;
      }
      // A gate before a decision that names no criterion at all is one finding of its own.
      if (judged.some((candidate) => isAbsent(candidate, 'success'))) continue;
      report({
        message: 'gate',
        at: nameOf(gate),
        about: gate,
        data: { ...name, gate: titleOf(gate) },
        fixes: () =>
          stopIfFor(plan, deliveredBy(plan, phase)).map(({ kpi, line }) =>
            fix(STOP_BY, 'placeholder', [insertFact(gate, line, 'success')], { kpi }),
          ),
      });
    }
  },
});

const STOP_BY = {
  en: "Add 'stop-if: …' by '{kpi}'",
  nl: "Voeg 'stop-if: …' toe met '{kpi}'",
  de: "'stop-if: …' mit '{kpi}' ergänzen",
};

function beforeOf(plan: Plan, phase: Phase): Before | undefined {
  const before = workBefore(plan, phase);
  return before && gatesBefore(plan, before);
}

/** The gates of the roadmap itself that wait for a phase. */
function gatesBehind(plan: Plan): Map<Phase, Gate[]> {
  const behind = new Map<Phase, Gate[]>();
  for (const gate of childrenOf(plan.roadmap, 'gate')) {
    for (const { value } of gate.facts.after?.value ?? []) {
      const work = plan.names.find(value.on.value);
      const phase = work?.kind === 'phase' ? work : work && plan.parents.get(work);
      if (phase?.kind === 'phase') behind.set(phase as Phase, [...(behind.get(phase as Phase) ?? []), gate]);
    }
  }
  return behind;
}

/** A gate needs a KPI to stop by; without one there is nothing to insert that would hold. */
function gateFix(plan: Plan, phase: Phase): Fix[] {
  const id = freeId(plan, 'phase', `${phase.id?.value ?? 'phase'}-end`);
  return stopIfFor(plan, deliveredBy(plan, phase), 2).map(({ kpi, line }) => {
    const block = [
      `gate ${id} "Go on or stop" {`,
      `  success: ${blank('"What has to be true"', 1)}`,
      `  ${line}`,
      `  decided-by: ${blank('"Managing director"', 3)}`,
      '  retrospective: yes',
      '}',
    ].join('\n');
    const title = {
      en: "Add a gate that stops by '{kpi}' …",
      nl: "Voeg een gate toe die stopt op '{kpi}' …",
      de: "Gate ergänzen, das nach '{kpi}' abbricht …",
    };
    return fix(title, 'placeholder', [insertElement(phase, block)], { kpi });
  });
}
