import * as z from 'zod';
import { unreadableAt } from '../../analysis/statement.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import { blank, insertElement } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { freeIds } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { isConsidered } from './selection.ts';

export default defineRule({
  id: 'use-case/no-fallback',
  title: { en: 'No second candidate', nl: 'Geen tweede kandidaat', de: 'Kein zweiter Kandidat' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie')],
  messages: {
    few: {
      en: {
        what: 'Only {useCases} to choose from; at least {least} use cases are advised',
        why: 'The article expects 70% of first use cases to be adjusted or replaced; without another candidate the project stops there.',
        help: 'Add a use case with "status: candidate"; problem, value and effort are enough.',
      },
      nl: {
        what: 'Alleen {useCases} om uit te kiezen; minstens {least} use cases worden aangeraden',
        why: 'Het artikel verwacht dat 70% van de eerste use cases wordt aangepast of vervangen; zonder andere kandidaat stopt het project daar.',
        help: 'Voeg een use case met "status: candidate" toe; probleem, waarde en inspanning zijn genoeg.',
      },
      de: {
        what: 'Nur {useCases} zur Auswahl; mindestens {least} Anwendungsfälle werden empfohlen',
        why: 'Der Artikel rechnet damit, dass 70 % der ersten Anwendungsfälle angepasst oder ersetzt werden; ohne weiteren Kandidaten endet das Projekt dann.',
        help: 'Einen Anwendungsfall mit "status: candidate" ergänzen; Problem, Wert und Aufwand genügen.',
      },
    },
    none: {
      en: {
        what: 'The plan has no use case; at least {least} to choose from are advised',
        why: 'Team, budget and roadmap can only be judged by the work that they are for.',
        help: 'Add a use case with the problem that it solves and how often the work recurs.',
      },
      nl: {
        what: 'Het plan heeft geen use case; minstens {least} om uit te kiezen worden aangeraden',
        why: 'Team, budget en roadmap zijn alleen te beoordelen aan het werk waarvoor ze bedoeld zijn.',
        help: 'Voeg een use case toe met het probleem dat wordt opgelost en hoe vaak het werk terugkomt.',
      },
      de: {
        what: 'Der Plan hat keinen Anwendungsfall; mindestens {least} zur Auswahl werden empfohlen',
        why: 'Team, Budget und Roadmap lassen sich nur an der Arbeit messen, für die sie da sind.',
        help: 'Einen Anwendungsfall ergänzen: welches Problem er löst und wie oft die Arbeit wiederkehrt.',
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
    status: chosen
  }
  use-case chatbot "Chatbot" {
    status: retired
  }
}`,
    ],
    nearMiss: [
      // A candidate that is not worked out counts.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  use-case parts "Suggest spare parts"
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  use-case parts "Suggest spare parts" {
    status: candidate
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: live
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  usecase parts "Suggest spare parts" {
    status: candidate
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: alive
  }
}`,
    ],
  },
  thresholds: ({ useCase: { fewestCandidates } }) => ({ fewestCandidates }),
  options: () => z.strictObject({ fewestCandidates: z.int().positive() }).exactPartial(),
  check({ plan, thresholds: { fewestCandidates }, report }) {
    if (isHalfTyped(plan.element)) return;
    if (plan.useCases.some((useCase) => unreadableAt(useCase, 'status'))) return;
    // What is in daily use has stood the test.
    if (plan.useCases.some(({ facts }) => facts.status?.value === 'live')) return;
    const considered = plan.useCases.filter(isConsidered);
    if (considered.length >= fewestCandidates) return;
    const place = {
      at: nameOf(plan.element),
      about: plan.element,
      fixes: () => {
        const missing = fewestCandidates - considered.length;
        const candidates = freeIds(plan, 'use-case', 'candidate', missing).map((id, index) =>
          candidate(id, 2 * index + 1),
        );
        return [fix(TITLE, 'placeholder', [insertElement(plan.element, candidates.join('\n'), 'use-case')])];
      },
    };
    if (considered.length === 0) report({ message: 'none', ...place, data: { least: fewestCandidates } });
    else {
      const useCases = { list: considered.map((useCase) => `'${titleOf(useCase)}'`) };
      report({ message: 'few', ...place, data: { least: fewestCandidates, useCases } });
    }
  },
});

const TITLE = { en: 'Add a candidate', nl: 'Voeg een kandidaat toe', de: 'Einen Kandidaten ergänzen' };

function candidate(id: string, stop: number): string {
  return [
    `use-case ${id} "${blank('Another idea', stop)}" {`,
    '  status: candidate',
    `  problem: "${blank('Who loses how much, how often', stop + 1)}"`,
    '}',
  ].join('\n');
}
