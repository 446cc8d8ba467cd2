import type { Facts } from '../../analysis/facts.ts';
import { childOf, isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { lawAsksToOperate, OPERATING_FACTS } from '../compliance/deployer-duties.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { goesLive } from '../roadmap/delivery.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { ownerOf } from './lead.ts';

interface Needed {
  /** The facts of which one is enough; the first is what a fix inserts. */
  readonly facts: readonly string[];
  readonly name: Worded;
  readonly suggestion: string;
}

const NEEDED: readonly Needed[] = [
  { facts: ['owner'], name: { en: 'an owner', nl: 'een eigenaar', de: 'eine verantwortliche Person' }, suggestion: '' },
  {
    facts: ['watches'],
    name: { en: 'what is watched', nl: 'wat er wordt gevolgd', de: 'was beobachtet wird' },
    suggestion: '"Share of results that people correct"',
  },
  {
    facts: ['alert'],
    name: { en: 'an alert', nl: 'een alarm', de: 'ein Alarm' },
    suggestion: '"More than 10% corrected in a week"',
  },
  {
    facts: ['rollback', 'retrain'],
    name: { en: 'a way back or retraining', nl: 'een terugweg of hertraining', de: 'ein Rückweg oder neues Training' },
    suggestion: '"Switch it off; the work goes on by hand"',
  },
];

const INCIDENTS: Needed = {
  facts: ['incidents'],
  name: { en: 'a route for incidents', nl: 'een route voor incidenten', de: 'ein Weg für Vorfälle' },
  suggestion: '"Users tell the service desk; the owner decides the same day"',
};

const WHY = {
  en: 'Data and use change; without somebody watching, results get worse until a customer notices.',
  nl: 'Data en gebruik veranderen; als niemand oplet, worden resultaten slechter tot een klant het merkt.',
  de: 'Daten und Nutzung ändern sich; schaut niemand hin, werden Ergebnisse schlechter, bis ein Kunde es merkt.',
} as const;

const HELP = {
  en: 'State "owner:", "watches: … every week", "alert:" and "rollback:" or "retrain:" in an operation block.',
  nl: 'Vermeld "owner:", "watches: … every week", "alert:" en "rollback:" of "retrain:" in een blok operation.',
  de: '"owner:", "watches: … every week", "alert:" und "rollback:" oder "retrain:" in einem Block operation angeben.',
} as const;

export default defineRule({
  id: 'governance/no-monitoring',
  title: {
    en: 'No monitoring in operation',
    nl: 'Geen bewaking tijdens het gebruik',
    de: 'Keine Überwachung im Betrieb',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article("Succes meten en KPI's definiëren"),
    article('Concrete aanbevelingen voor actie'),
    practice('CRISP-ML(Q)', 'Phase 6: monitoring and maintenance'),
    practice('NIST AI RMF', 'MEASURE 2.4, MANAGE 4.1, MANAGE 4.3'),
    practice('ISO/IEC 42001', 'A.6 AI system life cycle'),
  ],
  messages: {
    block: {
      en: { what: "Nobody watches '{useCase}' after go-live", why: WHY.en, help: HELP.en },
      nl: { what: "Niemand bewaakt '{useCase}' na de livegang", why: WHY.nl, help: HELP.nl },
      de: { what: "Niemand überwacht '{useCase}' nach dem Go-live", why: WHY.de, help: HELP.de },
    },
    facts: {
      en: { what: "The operation of '{useCase}' lacks {missing}", why: WHY.en, help: HELP.en },
      nl: { what: "Het beheer van '{useCase}' mist {missing}", why: WHY.nl, help: HELP.nl },
      de: { what: "Im Betrieb von '{useCase}' fehlt noch: {missing}", why: WHY.de, help: HELP.de },
    },
    incidents: {
      en: {
        what: "The operation of '{useCase}' names no route for incidents",
        why: 'Whoever sees a wrong or harmful result then does not know whom to tell.',
        help: 'Write as "incidents:" where people report a failure and who acts on it.',
      },
      nl: {
        what: "Het beheer van '{useCase}' noemt geen route voor incidenten",
        why: 'Wie een fout of schadelijk resultaat ziet, weet dan niet waar dat te melden.',
        help: 'Schrijf als "incidents:" waar mensen een storing melden en wie daarop handelt.',
      },
      de: {
        what: "Der Betrieb von '{useCase}' nennt keinen Weg für Vorfälle",
        why: 'Wer ein falsches oder schädliches Ergebnis sieht, weiß dann nicht, wem er es sagen soll.',
        help: 'Als "incidents:" schreiben, wo Störungen gemeldet werden und wer sich darum kümmert.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: live
  }
}`,
      `plan p "P" {
  team {
    person mila "Mila" {
      allocation: 20%
    }
  }
  use-case drafting "Draft quotations" {
    operation {
      owner: mila
      watches: "Share of drafts changed" every week
    }
  }
  roadmap {
    phase live "Roll-out" {
      kind: rollout
      delivers: drafting
    }
  }
}`,
    ],
    nearMiss: [
      // Retraining is a way out as good as going back.
      `plan p "P" {
  team {
    person mila "Mila" {
      allocation: 20%
    }
  }
  use-case drafting "Draft quotations" {
    status: live
    operation {
      owner: mila
      watches: "Share of drafts changed" every week
      alert: "More than 20% changed"
      retrain: "With the drafts of the last quarter"
      incidents: "Service desk"
    }
  }
}`,
    ],
    passing: [
      // A proof of concept is not in use.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      delivers: drafting
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
  roadmap {
    phase live "Roll-out" {
      kind: rollout
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    operation {
      owner: milla
      watches: every week
      alert: "More than 20% changed"
      rollback: "Switch it off"
      incidents: "Service desk"
    }
  }
  roadmap {
    phase live "Roll-out" {
      kind: rollout
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    for (const useCase of pursuedUseCases(plan)) {
      if (!goesLive(plan, useCase)) continue;
      const operation = childOf(useCase, 'operation');
      const data = { useCase: titleOf(useCase) };
      // What the law asks for is said with the other duties of a deployer.
      const bySelf = !lawAsksToOperate(useCase, law);
      if (!operation) {
        if (isHalfTyped(useCase) || !bySelf) continue;
        const fixes = () => blockFix(plan, facts, useCase);
        report({ message: 'block', at: nameOf(useCase), about: useCase, data, fixes });
        continue;
      }
      const missing = NEEDED.filter(
        (needed) =>
          needed.facts.every((fact) => isAbsent(operation, fact)) &&
          (bySelf || !needed.facts.some((fact) => OPERATING_FACTS.has(fact))),
      );
      const place = { at: nameOf(operation), about: operation };
      if (missing.length > 0) {
        const names = { list: missing.map(({ name }) => name) };
        const fixes = () => factsFix(plan, facts, useCase, operation, missing);
        report({ message: 'facts', ...place, data: { ...data, missing: names }, fixes });
      } else if (isAbsent(operation, 'incidents')) {
        const fixes = () => factsFix(plan, facts, useCase, operation, [INCIDENTS]);
        report({ message: 'incidents', severity: 'hint', ...place, data, fixes });
      }
    }
  },
});

/** Lines to fill in; undefined where an owner is needed and the plan knows nobody. */
function linesFor(plan: Plan, facts: Facts, useCase: UseCase, needed: readonly Needed[]): string[] | undefined {
  const lines: string[] = [];
  for (const [
    index,
    {
      facts: [fact = ''],
      suggestion,
    },
  ] of needed.entries()) {
    if (fact !== 'owner') {
      lines.push(`${fact}: ${blank(suggestion, index + 1)}${fact === 'watches' ? ' every week' : ''}`);
      continue;
    }
    const owner = ownerOf(plan, facts, useCase, ['data-engineer', 'technical-lead', 'product-owner']);
    if (owner === undefined) return undefined;
    lines.push(`owner: ${blank(owner, index + 1)}`);
  }
  return lines;
}

function blockFix(plan: Plan, facts: Facts, useCase: UseCase): Fix[] {
  const lines = linesFor(plan, facts, useCase, [...NEEDED, INCIDENTS]);
  if (!lines) return [];
  const block = ['operation {', ...lines.map((line) => `  ${line}`), '}'].join('\n');
  const title = { en: "Add 'operation'", nl: "Voeg 'operation' toe", de: "'operation' ergänzen" };
  return [fix(title, 'placeholder', [insertElement(useCase, block)])];
}

function factsFix(
  plan: Plan,
  facts: Facts,
  useCase: UseCase,
  operation: ModelElement<'operation'>,
  missing: readonly Needed[],
): Fix[] {
  // Who is asked for one thing is asked for the rest in the same go.
  const withIncidents = isAbsent(operation, 'incidents') && !missing.includes(INCIDENTS);
  const lines = linesFor(plan, facts, useCase, withIncidents ? [...missing, INCIDENTS] : missing);
  if (!lines) return [];
  const title = { en: 'Add {facts}', nl: 'Voeg {facts} toe', de: '{facts} ergänzen' };
  const list = { list: missing.map(({ facts: [fact] }) => `'${fact}'`) };
  return [fix(title, 'placeholder', [insertFact(operation, lines.join('\n'))], { facts: list })];
}
