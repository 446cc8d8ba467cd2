import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { KPI_LEVELS, type KpiLevel } from '../../model/values.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { measuredBy } from './measured-by.ts';

/** As an adjective before "KPI". */
const LEVELS: Readonly<Record<KpiLevel, Worded>> = {
  business: { en: 'business', nl: 'zakelijke', de: 'geschäftlichen' },
  operational: { en: 'operational', nl: 'operationele', de: 'operativen' },
  strategic: { en: 'strategic', nl: 'strategische', de: 'strategischen' },
  technical: { en: 'technical', nl: 'technische', de: 'technischen' },
};

const BUSINESS_WHY = {
  en: 'Nobody can tell then whether the work got better; a good model that solves the wrong problem would count as success.',
  nl: 'Dan is niet te zien of het werk beter is geworden; een goed model voor het verkeerde probleem zou als succes tellen.',
  de: 'Dann zeigt nichts, ob die Arbeit besser wurde; ein gutes Modell für das falsche Problem gälte als Erfolg.',
} as const;

const BUSINESS_HELP = {
  en: 'Add a KPI with "level: business" in hours, errors, satisfaction or money, and an operational one such as active users.',
  nl: 'Voeg een KPI met "level: business" toe in uren, fouten, tevredenheid of geld, en een operationele zoals actieve gebruikers.',
  de: 'Einen KPI mit "level: business" in Stunden, Fehlern, Zufriedenheit oder Geld ergänzen und einen operativen wie aktive Nutzer.',
} as const;

export default defineRule({
  id: 'kpi/level-missing',
  title: { en: 'KPI level missing', nl: 'KPI-niveau ontbreekt', de: 'KPI-Ebene fehlt' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article("Succes meten en KPI's definiëren"), practice('CRISP-ML(Q)', 'Phase 1: success criteria')],
  messages: {
    none: {
      en: { what: "'{useCase}' has no KPI", why: BUSINESS_WHY.en, help: BUSINESS_HELP.en },
      nl: { what: "'{useCase}' heeft geen KPI", why: BUSINESS_WHY.nl, help: BUSINESS_HELP.nl },
      de: { what: "'{useCase}' hat keinen KPI", why: BUSINESS_WHY.de, help: BUSINESS_HELP.de },
    },
    technicalOnly: {
      en: {
        what: "'{useCase}' has only technical KPIs: {kpis}",
        why: BUSINESS_WHY.en,
        help: BUSINESS_HELP.en,
      },
      nl: {
        what: "'{useCase}' heeft alleen technische KPI's: {kpis}",
        why: BUSINESS_WHY.nl,
        help: BUSINESS_HELP.nl,
      },
      de: {
        what: "'{useCase}' hat nur technische KPIs: {kpis}",
        why: BUSINESS_WHY.de,
        help: BUSINESS_HELP.de,
      },
    },
    business: {
      en: { what: "'{useCase}' has no {levels} KPI", why: BUSINESS_WHY.en, help: BUSINESS_HELP.en },
      nl: { what: "'{useCase}' heeft geen {levels} KPI", why: BUSINESS_WHY.nl, help: BUSINESS_HELP.nl },
      de: { what: "'{useCase}' hat keinen {levels} KPI", why: BUSINESS_WHY.de, help: BUSINESS_HELP.de },
    },
    operational: {
      en: {
        what: "'{useCase}' has no operational KPI",
        why: 'A solution that nobody uses or that often fails shows in the business figures months later.',
        help: 'Add a KPI with "level: operational", such as active users, availability or support tickets.',
      },
      nl: {
        what: "'{useCase}' heeft geen operationele KPI",
        why: 'Dat niemand een oplossing gebruikt of dat die vaak uitvalt, blijkt pas maanden later uit de zakelijke cijfers.',
        help: 'Voeg een KPI met "level: operational" toe, zoals actieve gebruikers, beschikbaarheid of supporttickets.',
      },
      de: {
        what: "'{useCase}' hat keinen operativen KPI",
        why: 'Eine Lösung, die niemand nutzt oder die oft ausfällt, zeigt sich in den Geschäftszahlen erst Monate später.',
        help: 'Einen KPI mit "level: operational" ergänzen, etwa aktive Nutzer, Verfügbarkeit oder Supportanfragen.',
      },
    },
    strategic: {
      en: {
        what: 'The plan has no strategic KPI',
        why: 'It shows then what one project gains, not whether the company learns to use AI.',
        help: 'Add a KPI with "level: strategic", such as use cases in production, AI skills or data quality.',
      },
      nl: {
        what: 'Het plan heeft geen strategische KPI',
        why: 'Dan laat het zien wat één project oplevert, niet of het bedrijf leert AI te gebruiken.',
        help: 'Voeg een KPI met "level: strategic" toe, zoals use cases in productie, AI-vaardigheden of datakwaliteit.',
      },
      de: {
        what: 'Der Plan hat keinen strategischen KPI',
        why: 'Er zeigt dann, was ein Projekt bringt, aber nicht, ob das Unternehmen lernt, KI zu nutzen.',
        help: 'Einen KPI mit "level: strategic" ergänzen, etwa produktive Anwendungsfälle, KI-Wissen oder Datenqualität.',
      },
    },
    unstated: {
      en: {
        what: "KPI '{kpi}' does not say its level: business, operational, strategic or technical",
        why: 'Whether work, use and company are all measured cannot be told without it.',
        help: 'Write "level:" with what kind of success the figure shows.',
      },
      nl: {
        what: "KPI '{kpi}' noemt geen niveau: business, operational, strategic of technical",
        why: 'Zonder niveau is niet te zien of werk, gebruik en bedrijf alle drie worden gemeten.',
        help: 'Schrijf "level:" met het soort succes dat het cijfer laat zien.',
      },
      de: {
        what: "Der KPI '{kpi}' nennt keine Ebene: business, operational, strategic oder technical",
        why: 'Ohne Ebene ist nicht zu sehen, ob Arbeit, Nutzung und Unternehmen alle gemessen werden.',
        help: '"level:" schreiben: welche Art Erfolg die Zahl zeigt.',
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
  kpi accuracy "Model accuracy" {
    level: technical
    for: drafting
  }
  kpi reach "Use cases in production" {
    level: strategic
  }
}`,
      `plan p "P" {
  kpi time "Handling time" {
    baseline: 6 h
  }
}`,
    ],
    nearMiss: [
      // A KPI that names no use case measures all of them.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  use-case parts "Suggest spare parts" {
    status: chosen
  }
  kpi time "Handling time" {
    level: business
  }
  kpi users "Active users" {
    level: operational
  }
  kpi reach "Use cases in production" {
    level: strategic
  }
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
  kpi time "Handling time" {
    level: business
    for: drafting
  }
  kpi users "Active users" {
    level: operational
  }
  kpi reach "Use cases in production" {
    level: strategic
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time" {
    level: commercial
  }
}`,
      // It may measure this use case.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  kpi time "Handling time" {
    level: business
    for: draft
  }
  kpi users "Active users" {
    level: operational
  }
  kpi reach "Use cases in production" {
    level: strategic
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const kpi of plan.kpis) {
      if (!isAbsent(kpi, 'level')) continue;
      report({
        message: 'unstated',
        severity: 'hint',
        at: nameOf(kpi),
        about: kpi,
        data: { kpi: titleOf(kpi) },
        fixes: () =>
          KPI_LEVELS.map((level) => insertFix(`level: ${level}`, 'unsafe', insertFact(kpi, `level: ${level}`))),
      });
    }
    if (isHalfTyped(plan.element)) return;
    const measured = plan.kpis.map((kpi) => measuredBy(plan, kpi));
    for (const useCase of pursuedUseCases(plan)) {
      const kpis = plan.kpis.filter((_, index) => measured[index]?.has(useCase) ?? true);
      // A level that is not known may be the one that seems to be missing.
      if (kpis.some((kpi) => !kpi.facts.level)) continue;
      const levels = new Set(kpis.map((kpi) => kpi.facts.level?.value));
      const technical = kpis.filter((kpi) => kpi.facts.level?.value === 'technical');
      const missing = (['business', 'operational'] as const).filter((level) => !levels.has(level));
      if (missing.length === 0) continue;
      const place = { at: nameOf(useCase), about: useCase, fixes: () => [templates(plan, useCase, missing)] };
      const data = { useCase: titleOf(useCase) };
      if (kpis.length === 0) report({ message: 'none', ...place, data });
      else if (technical.length > 0 && !levels.has('business') && !levels.has('operational')) {
        const names = { list: technical.map((kpi) => `'${titleOf(kpi)}'`) };
        report({ message: 'technicalOnly', ...place, data: { ...data, kpis: names } });
      } else if (missing[0] === 'business') {
        const names = { list: missing.map((level) => LEVELS[level]), or: true };
        report({ message: 'business', ...place, data: { ...data, levels: names } });
      } else report({ message: 'operational', severity: 'hint', ...place, data });
    }
    const known = plan.kpis.length > 0 && plan.kpis.every(({ facts }) => facts.level);
    if (known && !plan.kpis.some(({ facts }) => facts.level?.value === 'strategic')) {
      const fixes = () => [templates(plan, undefined, ['strategic'])];
      report({ message: 'strategic', severity: 'hint', at: nameOf(plan.element), about: plan.element, fixes });
    }
  },
});

interface Template {
  readonly id: string;
  readonly title: string;
  readonly better: 'lower' | 'higher';
  readonly baseline: string;
  readonly target: string;
}

/** The article's own examples of each level, for the author to overwrite. */
const TEMPLATES: Readonly<Record<'business' | 'operational' | 'strategic', Template>> = {
  business: { id: 'hours', title: 'Hours per case', better: 'lower', baseline: '6 h', target: '3 h' },
  operational: { id: 'active-users', title: 'Active users', better: 'higher', baseline: '0', target: '10' },
  strategic: { id: 'in-production', title: 'Use cases in production', better: 'higher', baseline: '0', target: '3' },
};

function templates(
  plan: Plan,
  useCase: UseCase | undefined,
  levels: readonly ('business' | 'operational' | 'strategic')[],
): Fix {
  // A plan without any KPI gets one of each level.
  const wanted = plan.kpis.length === 0 ? [...levels, 'strategic' as const] : levels;
  const blocks = wanted.map((level, index) => {
    const { id, title, better, baseline, target } = TEMPLATES[level];
    const stop = 4 * index + 1;
    const use = level !== 'strategic' && useCase?.id ? [`  for: ${useCase.id.value}`] : [];
    return [
      `kpi ${freeId(plan, 'kpi', id)} "${blank(title, stop)}" {`,
      `  level: ${level}`,
      ...use,
      `  better: ${better}`,
      `  baseline: ${blank(baseline, stop + 1)}`,
      `  target: ${blank(target, stop + 2)} by month 12`,
      `  source: "${blank('Where the figure comes from', stop + 3)}"`,
      '}',
    ].join('\n');
  });
  const title = {
    en: 'Add a KPI: {levels}',
    nl: 'Voeg een KPI toe: {levels}',
    de: 'Einen {levels} KPI ergänzen',
  };
  const names = { list: wanted.map((level) => LEVELS[level]) };
  return fix(title, 'placeholder', [insertElement(plan.element, blocks.join('\n'), 'kpi')], { levels: names });
}
