import type { Facts } from '../../analysis/facts.ts';
import { childOf, isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { isoDay, type Worded } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact, replace } from '../engine/edit.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { aiAct } from '../law/ai-act.ts';
import { phasesFor } from '../roadmap/delivery.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { affectsPersons } from './affected.ts';

interface Needed {
  readonly fact: 'metric' | 'threshold' | 'test-data' | 'compared-with' | 'bias-test' | 'by';
  readonly name: Worded;
  readonly suggestion: string;
}

/** What a test needs to be one; the comparison between groups only where persons are affected. */
const NEEDED: readonly Needed[] = [
  {
    fact: 'metric',
    name: { en: 'a metric', nl: 'een maat', de: 'eine Messgröße' },
    suggestion: '"Results that need no correction"',
  },
  { fact: 'threshold', name: { en: 'a threshold', nl: 'een drempel', de: 'ein Schwellenwert' }, suggestion: '90%' },
  {
    fact: 'test-data',
    name: { en: 'test data', nl: 'testdata', de: 'Testdaten' },
    suggestion: '"Cases held back from training"',
  },
  {
    fact: 'compared-with',
    name: { en: 'a comparison', nl: 'een vergelijking', de: 'ein Vergleich' },
    suggestion: '"Two colleagues doing the same work by hand"',
  },
  {
    fact: 'bias-test',
    name: { en: 'a bias test', nl: 'een biastest', de: 'ein Bias-Test' },
    suggestion: '"Error rates by age group and sex"',
  },
  { fact: 'by', name: { en: 'a date', nl: 'een datum', de: 'ein Termin' }, suggestion: 'month 6' },
];

const WHY = {
  en: 'Without a test that could fail, nobody can tell whether people may rely on the result.',
  nl: 'Zonder test die ook kan mislukken, weet niemand of mensen op het resultaat mogen vertrouwen.',
  de: 'Ohne einen Test, der auch scheitern kann, weiß niemand, ob man sich auf das Ergebnis verlassen darf.',
} as const;

const BIAS_WHY = {
  en: 'An average can be good while one group of people is judged wrongly more often than others.',
  nl: 'Een gemiddelde kan goed zijn terwijl één groep mensen vaker verkeerd wordt beoordeeld dan andere.',
  de: 'Ein Durchschnitt kann gut sein, während eine Gruppe von Menschen öfter falsch beurteilt wird als andere.',
} as const;

const HELP = {
  en: 'State "metric:", "threshold:", "test-data:", "compared-with:" and "by:" in an evaluation block, and "bias-test:" where persons are affected.',
  nl: 'Vermeld "metric:", "threshold:", "test-data:", "compared-with:" en "by:" in een blok evaluation, en "bias-test:" waar personen worden geraakt.',
  de: '"metric:", "threshold:", "test-data:", "compared-with:" und "by:" in einem Block evaluation angeben, und "bias-test:", wo Personen betroffen sind.',
} as const;

export default defineRule({
  id: 'governance/no-evaluation-plan',
  title: { en: 'No evaluation plan', nl: 'Geen evaluatieplan', de: 'Kein Evaluierungsplan' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    practice('NIST AI RMF', 'MEASURE 2.1 to 2.5, 2.11'),
    practice('CRISP-ML(Q)', 'Phase 4: evaluation'),
    practice('PMI-CPMAI', 'Phase 5: model evaluation'),
    practice('ISO/IEC 42001', 'A.6 AI system life cycle'),
    aiAct('Art. 10'),
    article('Concrete aanbevelingen voor actie'),
  ],
  messages: {
    block: {
      en: { what: "'{useCase}' has no evaluation plan", why: WHY.en, help: HELP.en },
      nl: { what: "'{useCase}' heeft geen evaluatieplan", why: WHY.nl, help: HELP.nl },
      de: { what: "'{useCase}' hat keinen Evaluierungsplan", why: WHY.de, help: HELP.de },
    },
    persons: {
      en: {
        what: "'{useCase}' affects persons and has no evaluation plan, hence no bias test",
        why: BIAS_WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{useCase}' raakt personen en heeft geen evaluatieplan, dus ook geen biastest",
        why: BIAS_WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{useCase}' betrifft Personen und hat keinen Evaluierungsplan, also auch keinen Bias-Test",
        why: BIAS_WHY.de,
        help: HELP.de,
      },
    },
    facts: {
      en: { what: "The evaluation of '{useCase}' lacks {missing}", why: WHY.en, help: HELP.en },
      nl: { what: "De evaluatie van '{useCase}' mist {missing}", why: WHY.nl, help: HELP.nl },
      de: { what: "In der Evaluierung von '{useCase}' fehlt noch: {missing}", why: WHY.de, help: HELP.de },
    },
    bias: {
      en: {
        what: "'{useCase}' affects persons, but its evaluation lacks {missing}",
        why: BIAS_WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{useCase}' raakt personen, maar de evaluatie mist {missing}",
        why: BIAS_WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{useCase}' betrifft Personen, aber in der Evaluierung fehlt noch: {missing}",
        why: BIAS_WHY.de,
        help: HELP.de,
      },
    },
    late: {
      en: {
        what: "'{useCase}' is evaluated by {by}, but '{phase}' begins on {start} at the latest",
        why: 'People then rely on the result before anybody knows how good it is.',
        help: 'Evaluate before the phase begins, or let it begin later.',
      },
      nl: {
        what: "'{useCase}' wordt pas op {by} geëvalueerd, maar '{phase}' begint uiterlijk op {start}",
        why: 'Mensen vertrouwen dan op het resultaat voordat iemand weet hoe goed het is.',
        help: 'Evalueer voordat de fase begint, of laat de fase later beginnen.',
      },
      de: {
        what: "'{useCase}' wird erst am {by} evaluiert, '{phase}' beginnt aber spätestens am {start}",
        why: 'Man verlässt sich dann auf das Ergebnis, bevor jemand weiß, wie gut es ist.',
        help: 'Vor Beginn der Phase evaluieren oder die Phase später beginnen lassen.',
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
  use-case ranking "Rank applicants" {
    ai-act {
      affects: natural-persons
    }
    evaluation {
      metric: "Applicants that two recruiters would rank alike"
      threshold: 90%
      test-data: "200 applications held back"
      compared-with: "Two recruiters"
      by: 2027-01-15
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  use-case drafting "Draft quotations" {
    evaluation {
      metric: "Drafts without a change"
      threshold: 50%
      test-data: "200 quotations"
      compared-with: "Two engineers"
      by: 2027-03-01
    }
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      starts: 2027-02-01
      duration: 8 weeks
    }
  }
}`,
    ],
    nearMiss: [
      // The day before the pilot is early enough.
      `plan p "P" {
  start: 2027-01-04
  use-case drafting "Draft quotations" {
    evaluation {
      metric: "Drafts without a change"
      threshold: 50%
      test-data: "200 quotations"
      compared-with: "Two engineers"
      by: 2027-01-31
    }
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      starts: 2027-02-01
      duration: 8 weeks
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      affects: natural-persons
    }
    evaluation {
      metric: "Applicants that two recruiters would rank alike"
      threshold: 90%
      test-data: "200 applications held back"
      compared-with: "Two recruiters"
      bias-test: "Share of rejections by age group and sex"
      by: 2027-01-15
    }
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
    evaluation {
      metric: "Drafts without a change"
      threshold: about half
      test-data: "200 quotations"
      compared-with: "Two engineers"
      by: soon
    }
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const useCase of pursuedUseCases(plan)) {
      const persons = affectsPersons(useCase);
      const needed = persons ? NEEDED : NEEDED.filter(({ fact }) => fact !== 'bias-test');
      const evaluation = childOf(useCase, 'evaluation');
      const data = { useCase: titleOf(useCase) };
      if (!evaluation) {
        if (isHalfTyped(useCase)) continue;
        const fixes = () => {
          const lines = linesFor(needed, plan, facts, useCase).map((line) => `  ${line}`);
          const title = { en: "Add 'evaluation'", nl: "Voeg 'evaluation' toe", de: "'evaluation' ergänzen" };
          const block = ['evaluation {', ...lines, '}'].join('\n');
          return [fix(title, 'placeholder', [insertElement(useCase, block)])];
        };
        report({ message: persons ? 'persons' : 'block', at: nameOf(useCase), about: useCase, data, fixes });
        continue;
      }
      const missing = needed.filter(({ fact }) => isAbsent(evaluation, fact));
      if (missing.length > 0) {
        const names = { list: missing.map(({ name }) => name) };
        const onlyBias = missing.every(({ fact }) => fact === 'bias-test');
        report({
          message: onlyBias ? 'bias' : 'facts',
          at: nameOf(evaluation),
          about: evaluation,
          data: { ...data, missing: names },
          fixes: () => {
            const title = { en: 'Add {facts}', nl: 'Voeg {facts} toe', de: '{facts} ergänzen' };
            const lines = linesFor(missing, plan, facts, useCase).join('\n');
            const list = { list: missing.map(({ fact }) => `'${fact}'`) };
            return [fix(title, 'placeholder', [insertFact(evaluation, lines)], { facts: list })];
          },
        });
        continue;
      }
      const { by } = evaluation.facts;
      const day = by && dayOf(by.value, plan.start);
      const first = firstUse(plan, facts, useCase);
      if (!by || day === undefined || !first || day < first.start.high) continue;
      report({
        message: 'late',
        at: by.at,
        about: evaluation,
        data: { ...data, by: { day }, phase: titleOf(first.item), start: { day: first.start.high } },
        related: [
          {
            at: nameOf(first.item),
            text: { en: 'The first use', nl: 'Het eerste gebruik', de: 'Die erste Nutzung' },
            data: {},
          },
        ],
        fixes: () => {
          const code = isoDay(first.start.likely - 1);
          return [writeFix(`by: ${code}`, 'unsafe', replace(by.at, code))];
        },
      });
    }
  },
});

/** The phase in which people outside the team first work with the result, where it has dates. */
function firstUse(plan: Plan, { schedule }: Facts, useCase: UseCase) {
  if (schedule.basis === 'none') return undefined;
  const phases = phasesFor(plan, useCase, ['pilot', 'rollout', 'scaling', 'operation']);
  const dated = phases.flatMap((phase) => schedule.items.get(phase) ?? []);
  return dated.toSorted((one, other) => one.start.likely - other.start.likely)[0];
}

function linesFor(needed: readonly Needed[], plan: Plan, facts: Facts, useCase: UseCase): string[] {
  const first = firstUse(plan, facts, useCase);
  return needed.map(({ fact, suggestion }, index) => {
    const value = fact === 'by' && first ? isoDay(first.start.likely - 1) : suggestion;
    return `${fact}: ${blank(value, index + 1)}`;
  });
}
