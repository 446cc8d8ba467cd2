import type { Kpi } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { measuredBy } from './measured-by.ts';
import { showsPace, showsQuality } from './purpose.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 2;

export default defineRule({
  id: 'kpi/no-guardrail',
  title: { en: 'Speed without a guardrail', nl: 'Snelheid zonder kwaliteitsgrens', de: 'Tempo ohne Qualitätsgrenze' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Praktijkvoorbeelden uit het MKB'),
    article("Succes meten en KPI's definiëren"),
    practice('NIST AI RMF', 'MEASURE 2.5'),
  ],
  messages: {
    missing: {
      en: {
        what: "'{useCase}' measures how much gets done ({kpis}), but no KPI shows errors, missed cases or satisfaction",
        why: 'Work that gets faster by getting worse would count as a success until complaints come in.',
        help: 'Add a KPI for what goes wrong with "guardrail: yes", or mark the one that shows it.',
      },
      nl: {
        what: "'{useCase}' meet hoeveel er gebeurt ({kpis}), maar geen KPI toont fouten, gemiste gevallen of tevredenheid",
        why: 'Werk dat sneller gaat doordat het slechter wordt, zou als succes tellen totdat de klachten binnenkomen.',
        help: 'Voeg een KPI toe voor wat misgaat met "guardrail: yes", of markeer de KPI die dat laat zien.',
      },
      de: {
        what: "'{useCase}' misst, wie viel geschafft wird ({kpis}), aber kein KPI zeigt Fehler, Übersehenes oder Zufriedenheit",
        why: 'Arbeit, die schneller wird, weil sie schlechter wird, gälte als Erfolg, bis Beschwerden kommen.',
        help: 'Einen KPI für das, was schiefgeht, mit "guardrail: yes" ergänzen oder den kennzeichnen, der es zeigt.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time per quotation" {
    level: business
    for: drafting
    better: lower
    baseline: 6 h
    target: 2.5 h by month 6
  }
}`,
      // What is found is the goal; what is missed shows nowhere.
      `plan p "P" {
  use-case inspection "Find defects by camera" {
    status: chosen
  }
  kpi found "Critical defects found" {
    level: business
    for: inspection
    better: higher
    target: 94% by month 8
  }
  kpi hours "Inspection hours" {
    level: business
    for: inspection
    better: lower
    baseline: 480 h / week
    target: 192 h / week by month 8
  }
}`,
    ],
    nearMiss: [
      // Says what it is by its name.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time" {
    better: lower
    baseline: 6 h
  }
  kpi errors "Quotations sent with an error" {
    better: lower
    baseline: 12%
  }
}`,
      // Measures quality alone.
      `plan p "P" {
  use-case inspection "Find defects by camera" {
    status: chosen
  }
  kpi found "Critical defects found" {
    better: higher
    target: 94% by month 8
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi output "Quotations" {
    for: drafting
    better: higher
    baseline: 15 / week
    target: 28 / week by month 6
  }
  kpi returns "Quotations asked about again" {
    for: drafting
    better: lower
    guardrail: yes
  }
}`,
      `plan p "P" {
  use-case chatbot "Answer standard questions" {
    status: chosen
  }
  kpi hours "Hours on standard questions" {
    better: lower
    baseline: 84 h / week
  }
  kpi csat "Customer satisfaction" {
    better: higher
    baseline: 3.5
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time" {
    better: lower
    baseline: 6 h
  }
  kpi quality "Quality of quotations" {
    guardrail: maybe
  }
}`,
      // It may measure this use case.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time" {
    for: drafting
    better: lower
    baseline: 6 h
  }
  kpi errors "Errors" {
    for: draft
    better: lower
  }
}`,
    ],
  },
  check({ plan, report }) {
    if (isHalfTyped(plan.element) || plan.kpis.some(isUnclear)) return;
    const measured = plan.kpis.map((kpi) => measuredBy(plan, kpi));
    for (const useCase of pursuedUseCases(plan)) {
      const kpis = plan.kpis.filter((_, index) => measured[index]?.has(useCase) ?? true);
      const pace = kpis.filter(showsPace);
      const [first] = pace;
      if (!first || kpis.some(showsQuality)) continue;
      report({
        message: 'missing',
        at: nameOf(useCase),
        about: useCase,
        data: { useCase: titleOf(useCase), kpis: { list: [`'${titleOf(first)}'`] } },
        related: pace.map((kpi) => ({
          at: nameOf(kpi),
          text: { en: 'How much gets done', nl: 'Hoeveel er gebeurt', de: 'Wie viel geschafft wird' },
          data: {},
        })),
        fixes: () => [guardrailFix(plan, useCase), ...markFixes(kpis)],
      });
    }
  },
});

/** Whether something about the KPI cannot be read that decides what it shows. */
function isUnclear(kpi: Kpi): boolean {
  return ['guardrail', 'better', 'for', 'level'].some((fact) => unreadableAt(kpi, fact)) || isHalfTyped(kpi);
}

function guardrailFix(plan: Plan, useCase: UseCase): Fix {
  const language = languageOf(plan);
  const lines = [
    `kpi ${freeId(plan, 'kpi', 'errors')} "${blank(ERRORS[language], 1)}" {`,
    '  level: business',
    ...(useCase.id ? [`  for: ${useCase.id.value}`] : []),
    '  better: lower',
    '  guardrail: yes',
    `  baseline: ${blank('5%', 2)}`,
    `  target: ${blank('5%', 3)} by ${blank('month 12', 4)}`,
    `  source: "${blank(SOURCE[language], 5)}"`,
    '}',
  ];
  const title = {
    en: 'Add a KPI for what goes wrong …',
    nl: 'Voeg een KPI toe voor wat misgaat …',
    de: 'Einen KPI für das ergänzen, was schiefgeht …',
  };
  return fix(title, 'placeholder', [insertElement(plan.element, lines.join('\n'), 'kpi')]);
}

const ERRORS = { en: 'Results with an error', nl: 'Resultaten met een fout', de: 'Ergebnisse mit einem Fehler' };
const SOURCE = { en: 'Where the figure comes from', nl: 'Waar het cijfer vandaan komt', de: 'Woher die Zahl stammt' };

/** A KPI of the work that does not measure pace may be the guardrail already. */
function markFixes(kpis: readonly Kpi[]): Fix[] {
  const others = kpis.filter((kpi) => !showsPace(kpi) && kpi.facts.level?.value === 'business');
  return others.slice(0, MOST_OFFERS).map((kpi) => {
    const line = lineOf(kpi, 'guardrail');
    const edit =
      line && !isAbsent(kpi, 'guardrail') ? replaceValue(line, 'yes') : insertFact(kpi, 'guardrail: yes', 'better');
    const title = {
      en: "Mark '{kpi}' as the guardrail",
      nl: "Markeer '{kpi}' als kwaliteitsgrens",
      de: "'{kpi}' als Qualitätsgrenze kennzeichnen",
    };
    return fix(title, 'unsafe', [edit], { kpi: titleOf(kpi) });
  });
}
