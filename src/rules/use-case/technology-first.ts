import type { Facts } from '../../analysis/facts.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isAbsent, isKind, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { showMoney, type Worded } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { type EpochDay, formatIsoDate } from '../../model/values.ts';
import { insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { worded } from '../engine/worded.ts';
import { isConsidered, type UseCase } from './selection.ts';

type Technology = ModelElement<'technology'>;

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

const WHY = {
  en: 'What is bought first looks for a use later: the money is tied up before anybody knows what it has to do.',
  nl: 'Wat eerst wordt gekocht, zoekt daarna een doel: het geld zit vast voordat iemand weet wat de technologie moet kunnen.',
  de: 'Was zuerst gekauft wird, sucht danach einen Zweck: Das Geld ist gebunden, bevor jemand weiß, was die Technik können muss.',
} as const;

export default defineRule({
  id: 'use-case/technology-first',
  title: {
    en: 'Technology before use case',
    nl: 'Technologie vóór use case',
    de: 'Technologie vor Anwendungsfall',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Veelvoorkomende valkuilen vermijden')],
  messages: {
    unlinked: {
      en: {
        what: '{technology} is for no use case of the plan',
        why: WHY.en,
        help: 'Name the use case as "for:", or leave the purchase out until one is chosen.',
      },
      nl: {
        what: '{technology} is voor geen use case van het plan',
        why: WHY.nl,
        help: 'Noem de use case als "for:", of laat de aankoop weg tot er een gekozen is.',
      },
      de: {
        what: '{technology} dient keinem Anwendungsfall des Plans',
        why: WHY.de,
        help: 'Den Anwendungsfall als "for:" nennen oder den Kauf weglassen, bis einer gewählt ist.',
      },
    },
    early: {
      en: {
        what: "{technology} is bought on {bought}; the use case is selected in '{phase}', which ends on {selected}",
        why: WHY.en,
        help: 'Move "bought:" after the selection.',
      },
      nl: {
        what: "{technology} wordt gekocht op {bought}; de use case wordt gekozen in '{phase}', dat eindigt op {selected}",
        why: WHY.nl,
        help: 'Verplaats "bought:" naar na de keuze.',
      },
      de: {
        what: "{technology} wird am {bought} gekauft; gewählt wird der Anwendungsfall in '{phase}', Ende am {selected}",
        why: WHY.de,
        help: '"bought:" hinter die Auswahl legen.',
      },
    },
    candidate: {
      en: {
        what: '{technology} was bought on {bought} for what is still a candidate: {useCases}',
        why: WHY.en,
        help: 'Choose the use case, or accept this with the reason.',
      },
      nl: {
        what: '{technology} is gekocht op {bought} voor wat nog kandidaat is: {useCases}',
        why: WHY.nl,
        help: 'Kies de use case, of accepteer dit met de reden.',
      },
      de: {
        what: '{technology} wurde am {bought} für einen bloßen Kandidaten gekauft: {useCases}',
        why: WHY.de,
        help: 'Den Anwendungsfall wählen oder dies mit Begründung akzeptieren.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  technology platform "ML platform" {
    category: cloud
    cost: 150k once
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  technology platform "ML platform" {
    cost: 150k once
    bought: 2027-01-11
    for: ranking
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
  roadmap {
    phase choose "Select the first use case" {
      kind: selection
      duration: 2..3 weeks
    }
  }
}`,
      `plan p "P" {
  as-of: 2027-03-01
  technology platform "ML platform" {
    bought: 2027-02-01
    for: ranking
  }
  use-case ranking "Rank parts" {
    status: candidate
  }
}`,
    ],
    nearMiss: [
      // On the day after the selection ends at the earliest.
      `plan p "P" {
  start: 2027-01-04
  technology platform "ML platform" {
    cost: 150k once
    bought: 2027-01-18
    for: ranking
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
  roadmap {
    phase choose "Select the first use case" {
      kind: selection
      duration: 2..3 weeks
    }
  }
}`,
      // Planned, and the use case may be chosen until then.
      `plan p "P" {
  as-of: 2027-03-01
  technology platform "ML platform" {
    bought: 2027-06-01
    for: ranking
  }
  use-case ranking "Rank parts" {
    status: candidate
  }
}`,
      // Tools for the law serve the company as a whole.
      `plan p "P" {
  technology register "Register of AI systems" {
    category: compliance-tools
    cost: 400 / month
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
}`,
    ],
    passing: [
      `plan p "P" {
  technology cloud "Cloud" {
    cost: 2k / month
    for: ranking
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
}`,
      // What several plans share stands with none of them.
      {
        'plan.aiplan': `import "company.aiplan"

plan p "P" {
  use-case ranking "Rank parts" {
    status: chosen
  }
}`,
        'company.aiplan': `technology cloud "Cloud of the company" {
  cost: 2k / month
}`,
      },
    ],
    unresolved: [
      `plan p "P" {
  technology platform "ML platform" {
    cost: 150k once
    for: rankin
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  technology platform "ML platform" {
    for: ranking
    bought: soon
  }
  use-case ranking "Rank parts" {
    status: chosen
  }
  roadmap {
    phase choose "Select the first use case" {
      kind: selection
      duration: 2 weeks
    }
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const considered = plan.useCases.filter(isConsidered);
    const selection = selectionOf(facts);
    for (const technology of plan.technologies) {
      const about = technology;
      const named = nameWithCost(plan, technology);
      const uses = technology.facts.for;
      if (!uses) {
        const own = plan.parents.get(technology) === plan.element;
        const category = technology.facts.category?.value;
        // A plan without any use case is told so.
        if (!own || category === 'compliance-tools' || !isAbsent(technology, 'for') || considered.length === 0)
          continue;
        report({
          message: 'unlinked',
          at: nameOf(technology),
          about,
          data: { technology: named },
          fixes: () =>
            considered.slice(0, MOST_OFFERS).flatMap(({ id }) => {
              const line = `for: ${id?.value ?? ''}`;
              return id ? [insertFix(line, 'unsafe', insertFact(technology, line))] : [];
            }),
        });
        continue;
      }
      const { bought } = technology.facts;
      const day = bought && dayOf(bought.value, plan.start);
      if (!bought || day === undefined) continue;
      const data = { technology: named, bought: { day } };
      if (selection && day < selection.from) {
        report({
          message: 'early',
          at: bought.at,
          about,
          data: { ...data, phase: titleOf(selection.phase), selected: { day: selection.likely - 1 } },
          related: [
            { at: nameOf(selection.phase), text: { en: 'The selection', nl: 'De keuze', de: 'Die Auswahl' }, data: {} },
          ],
          fixes: () => [
            writeFix(
              `bought: ${formatIsoDate(selection.likely)}`,
              'unsafe',
              replace(bought.at, formatIsoDate(selection.likely)),
            ),
          ],
        });
        continue;
      }
      const served = uses.value.map((reference) => plan.names.findOf(reference, 'use-case'));
      if (day > plan.asOf || served.length === 0 || !served.every(isCandidate)) continue;
      report({
        message: 'candidate',
        at: bought.at,
        about,
        data: { ...data, useCases: { list: served.flatMap((useCase) => (useCase ? [`'${titleOf(useCase)}'`] : [])) } },
      });
    }
  },
});

interface Selection {
  readonly phase: ModelElement<'phase'>;
  /** The first day after it, at the earliest and in the likely case. */
  readonly from: EpochDay;
  readonly likely: EpochDay;
}

/** The first selection to end; undefined where it has no date of the calendar. */
function selectionOf({ schedule }: Facts): Selection | undefined {
  if (schedule.basis === 'none') return undefined;
  for (const { item, finish } of schedule.ordered)
    if (isKind(item, 'phase') && item.facts.kind?.value === 'selection')
      return { phase: item, from: finish.low, likely: finish.likely };
  return undefined;
}

function isCandidate(useCase: UseCase | undefined): boolean {
  return useCase?.facts.status?.value === 'candidate';
}

/** `'ML platform' (€150,000)` */
function nameWithCost(plan: Plan, technology: Technology): Worded {
  const { cost } = technology.facts;
  return worded((language) => {
    const name = `'${titleOf(technology)}'`;
    if (!cost || (cost.value.per ?? 'once') !== 'once') return name;
    return `${name} (${showMoney(likelyOf(cost.value), cost.value.currency ?? plan.currency, language)})`;
  });
}
