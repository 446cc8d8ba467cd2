import { childOf, isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { APPLIES_FROM, aiAct } from '../law/ai-act.ts';
import { pursuedUseCases } from '../use-case/selection.ts';

interface Needed {
  readonly fact: 'role' | 'performs' | 'affects' | 'risk';
  readonly name: Worded;
  /** The line to insert, its blank being number `stop`. */
  readonly line: (stop: number) => string;
}

/** What a class follows from, in the order in which one decides: who one is, what it does, to whom, hence which class. */
const NEEDED: readonly Needed[] = [
  {
    fact: 'role',
    name: { en: 'your role', nl: 'uw rol', de: 'die eigene Rolle' },
    line: (stop) => `role: ${blank('deployer', stop)}`,
  },
  {
    fact: 'performs',
    name: { en: 'the listed use', nl: 'het genoemde gebruik', de: 'die gelistete Nutzung' },
    line: (stop) => `performs: ${blank('none', stop)}`,
  },
  {
    fact: 'affects',
    name: { en: 'the people affected', nl: 'de betrokken personen', de: 'die betroffenen Personen' },
    line: (stop) => `affects: ${blank('natural-persons', stop)}`,
  },
  {
    fact: 'risk',
    name: { en: 'the risk class', nl: 'de risicoklasse', de: 'die Risikoklasse' },
    line: (stop) => `risk: ${blank('limited', stop)} because "${blank('Why this class', stop + 1)}"`,
  },
];

/** What other checks need to know; honest as long as nobody has looked. */
const UNKNOWN = ['profiling: unknown', 'observes-staff: unknown', 'interacts-with-people: unknown'];

const WHY = {
  en: 'Duties and their dates follow from the class: some apply already, those for listed high-risk uses from {from}.',
  nl: 'Plichten en datums volgen uit de klasse: sommige gelden al, die voor genoemd hoogrisicogebruik vanaf {from}.',
  de: 'Pflichten und Termine folgen aus der Klasse: einige gelten schon, die für gelistete Hochrisiko-Nutzungen ab dem {from}.',
} as const;

const HELP = {
  en: 'State "role:", "performs:", "affects:" and "risk: … because …"; write what the system itself does, not the sector.',
  nl: 'Vermeld "role:", "performs:", "affects:" en "risk: … because …"; schrijf wat het systeem zelf doet, niet de sector.',
  de: '"role:", "performs:", "affects:" und "risk: … because …" angeben; es zählt, was das System selbst tut, nicht die Branche.',
} as const;

export default defineRule({
  id: 'compliance/classification-missing',
  title: { en: 'No risk classification', nl: 'Geen risicoclassificatie', de: 'Keine Risikoeinstufung' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 3(3) and (4), Art. 6'), article('Veelgestelde vragen')],
  messages: {
    block: {
      en: { what: "'{useCase}' has no risk class under the AI Act", why: WHY.en, help: HELP.en },
      nl: { what: "'{useCase}' heeft geen risicoklasse volgens de AI-verordening", why: WHY.nl, help: HELP.nl },
      de: { what: "'{useCase}' hat keine Risikoklasse nach der KI-Verordnung", why: WHY.de, help: HELP.de },
    },
    facts: {
      en: { what: "The AI Act classification of '{useCase}' lacks {missing}", why: WHY.en, help: HELP.en },
      nl: {
        what: "De classificatie van '{useCase}' volgens de AI-verordening mist {missing}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Zur Einstufung von '{useCase}' nach der KI-Verordnung fehlt noch: {missing}",
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    ai-act {
      role: deployer
      risk: minimal
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    ai-act {
      role: deployer
      performs: none
      affects: none
      risk: minimal
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: retired
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    ai-act {
      role: deployer
      performs: none
      affects: nobody
      risk: minimal
    }
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const useCase of pursuedUseCases(plan)) {
      const aiAct = childOf(useCase, 'ai-act');
      const from = { day: APPLIES_FROM.annexIII };
      if (!aiAct) {
        if (isHalfTyped(useCase)) continue;
        report({
          message: 'block',
          at: nameOf(useCase),
          about: useCase,
          data: { useCase: titleOf(useCase), from },
          fixes: () => {
            const lines = [...linesFor(NEEDED), ...UNKNOWN].map((line) => `  ${line}`);
            const block = ['ai-act {', ...lines, '}'].join('\n');
            const title = { en: "Add 'ai-act'", nl: "Voeg 'ai-act' toe", de: "'ai-act' ergänzen" };
            return [fix(title, 'placeholder', [insertElement(useCase, block)])];
          },
        });
        continue;
      }
      const missing = NEEDED.filter(({ fact }) => isAbsent(aiAct, fact));
      if (missing.length === 0) continue;
      report({
        message: 'facts',
        at: nameOf(aiAct),
        about: aiAct,
        data: { useCase: titleOf(useCase), missing: { list: missing.map(({ name }) => name) }, from },
        fixes: () => {
          const facts = missing.map(({ fact }) => `'${fact}'`);
          const title = { en: 'Add {facts}', nl: 'Voeg {facts} toe', de: '{facts} ergänzen' };
          const edit = insertFact(aiAct, linesFor(missing).join('\n'));
          return [fix(title, 'placeholder', [edit], { facts: { list: facts } })];
        },
      });
    }
  },
});

function linesFor(needed: readonly Needed[]): string[] {
  return needed.map(({ line }, index) => line(index + 1));
}
