import { childOf, isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { dataAct } from '../law/data-act.ts';
import { goesLive } from '../roadmap/delivery.ts';
import { pursuedUseCases } from '../use-case/selection.ts';

/** What comes from somebody else even where the plan does not say from whom. */
const BOUGHT = new Set(['cloud', 'ai-services']);

const EXIT_HELP = {
  en: 'Write as "exit:" how the contract ends, how data and models come back, and what takes over.',
  nl: 'Schrijf als "exit:" hoe het contract eindigt, hoe data en modellen terugkomen en wat het overneemt.',
  de: 'Als "exit:" schreiben, wie der Vertrag endet, wie Daten und Modelle zurückkommen und was übernimmt.',
} as const;

const EXIT_WHY = {
  en: 'If price or terms change, or the service ends, the work stops until a replacement is found.',
  nl: 'Als prijs of voorwaarden veranderen of de dienst stopt, ligt het werk stil tot er een vervanger is.',
  de: 'Ändern sich Preis oder Bedingungen oder endet der Dienst, steht die Arbeit, bis ein Ersatz gefunden ist.',
} as const;

export default defineRule({
  id: 'governance/no-exit-plan',
  title: {
    en: 'No way out of a vendor or a system',
    nl: 'Geen exitplan voor een leverancier of systeem',
    de: 'Kein Ausstieg bei Lieferant oder System',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    practice('NIST AI RMF', 'GOVERN 1.7, GOVERN 6.1, GOVERN 6.2, MANAGE 2.4'),
    practice('ISO/IEC 42001', 'A.10 Third-party and customer relationships'),
    dataAct('Chapter VI (switching between services)'),
  ],
  messages: {
    vendor: {
      en: { what: "'{technology}' of {vendor} has no way out", why: EXIT_WHY.en, help: EXIT_HELP.en },
      nl: { what: "'{technology}' van {vendor} heeft geen exitplan", why: EXIT_WHY.nl, help: EXIT_HELP.nl },
      de: { what: "Für '{technology}' von {vendor} ist kein Ausstieg geplant", why: EXIT_WHY.de, help: EXIT_HELP.de },
    },
    bought: {
      en: { what: "'{technology}' is a service without a way out", why: EXIT_WHY.en, help: EXIT_HELP.en },
      nl: { what: "'{technology}' is een dienst zonder exitplan", why: EXIT_WHY.nl, help: EXIT_HELP.nl },
      de: { what: "Für den Dienst '{technology}' ist kein Ausstieg geplant", why: EXIT_WHY.de, help: EXIT_HELP.de },
    },
    retire: {
      en: {
        what: "Nothing says when or how '{useCase}' is taken out of use",
        why: 'Old models then run on without anybody deciding it, and their data is kept longer than needed.',
        help: 'Write as "retire:" at what date or event it ends, and what becomes of its data.',
      },
      nl: {
        what: "Nergens staat wanneer of hoe '{useCase}' buiten gebruik gaat",
        why: 'Oude modellen blijven dan draaien zonder besluit, en hun data worden langer bewaard dan nodig.',
        help: 'Schrijf als "retire:" op welke datum of bij welke gebeurtenis het eindigt en wat er met de data gebeurt.',
      },
      de: {
        what: "Nichts sagt, wann oder wie '{useCase}' außer Betrieb geht",
        why: 'Alte Modelle laufen dann ohne Beschluss weiter, und ihre Daten bleiben länger liegen als nötig.',
        help: 'Als "retire:" schreiben, zu welchem Termin oder Anlass es endet und was mit den Daten geschieht.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  technology api "Language model API" {
    category: ai-services
    vendor: "Model provider"
  }
}`,
      `plan p "P" {
  technology platform "ML platform" {
    category: cloud
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: live
    operation {
      alert: "More than 20% changed"
    }
  }
}`,
    ],
    nearMiss: [
      // What was bought once and runs in the own house ties to nobody.
      `plan p "P" {
  technology server "Server in the cellar" {
    category: hardware
    cost: 12k once
  }
}`,
    ],
    passing: [
      `plan p "P" {
  technology api "Language model API" {
    category: ai-services
    vendor: "Model provider"
    exit: "Second provider tested in the pilot; prompts are ours"
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: live
    operation {
      retire: "With the ERP in 2031; the archive goes back to sales"
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
  technology api "Language model API" {
    category: ai-service
    for: draftng
    exit: second provider
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const technology of plan.technologies) {
      const { category, vendor } = technology.facts;
      if (!isAbsent(technology, 'exit') || !isWanted(plan, technology)) continue;
      const name = { technology: titleOf(technology) };
      const fixes = () => {
        const line = `exit: ${blank('"Monthly notice; data exported in an open format; a second provider is tested"')}`;
        return [insertFix('exit: …', 'placeholder', insertFact(technology, line, 'vendor'))];
      };
      const place = { at: nameOf(technology), about: technology, fixes };
      if (vendor) report({ message: 'vendor', ...place, data: { ...name, vendor: vendor.value } });
      else if (category && BOUGHT.has(category.value) && isAbsent(technology, 'vendor'))
        report({ message: 'bought', ...place, data: name });
    }
    for (const useCase of pursuedUseCases(plan)) {
      const operation = childOf(useCase, 'operation');
      // Without any operation block that is missing as a whole.
      if (!operation || !isAbsent(operation, 'retire') || !goesLive(plan, useCase)) continue;
      report({
        message: 'retire',
        severity: 'hint',
        at: nameOf(operation),
        about: operation,
        data: { useCase: titleOf(useCase) },
        fixes: () => {
          const line = `retire: ${blank('"When its figures stay below the target for a year; its data is deleted"')}`;
          const title = { en: "Add 'retire: …'", nl: "Voeg 'retire: …' toe", de: "'retire: …' ergänzen" };
          return [fix(title, 'placeholder', [insertFact(operation, line)])];
        },
      });
    }
  },
});

/** Whether it is for something that the plan carries out, or for no use case in particular. */
function isWanted(plan: Plan, technology: ModelElement<'technology'>): boolean {
  const uses = technology.facts.for?.value;
  if (!uses) return isAbsent(technology, 'for');
  const pursued = pursuedUseCases(plan);
  return uses.some((use) => {
    const useCase = plan.names.findOf(use, 'use-case');
    return useCase !== undefined && pursued.includes(useCase);
  });
}
