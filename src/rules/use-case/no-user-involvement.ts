import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanDate, Reference, Sourced } from '../../model/values.ts';
import { blank, type Edit, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { type DatedPhase, earliestPhase, firstPhase, momentOf, shownMoment } from './phase-start.ts';
import { pursuedUseCases, type UseCase } from './selection.ts';

/** Phases in which something is built and tried: users who join later meet decisions that are made. */
const BUILDING = ['poc', 'pilot', 'rollout'];

const WHY = {
  en: 'People who find a finished tool on their desk tend to keep the old one, however good the new one is.',
  nl: 'Wie een kant-en-klare tool op het bureau krijgt, blijft vaak bij de oude, hoe goed de nieuwe ook is.',
  de: 'Wer ein fertiges Werkzeug vorgesetzt bekommt, bleibt oft beim alten, so gut das neue auch ist.',
} as const;

const HELP = {
  en: 'Write \'users: "…" from phase …\' with a phase before the proof of concept.',
  nl: 'Schrijf \'users: "…" from phase …\' met een fase vóór de proof of concept.',
  de: '\'users: "…" from phase …\' mit einer Phase vor dem Proof of Concept schreiben.',
} as const;

export default defineRule({
  id: 'use-case/no-user-involvement',
  title: { en: 'End users join late', nl: 'Eindgebruikers doen laat mee', de: 'Endnutzer kommen spät dazu' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Waarom interdisciplinariteit de sleutel tot succes is'),
    article('Veelvoorkomende valkuilen vermijden'),
  ],
  messages: {
    none: {
      en: { what: "'{useCase}' names no end users who take part", why: WHY.en, help: HELP.en },
      nl: { what: "'{useCase}' noemt geen eindgebruikers die meedoen", why: WHY.nl, help: HELP.nl },
      de: { what: "'{useCase}' nennt keine Endnutzer, die mitwirken", why: WHY.de, help: HELP.de },
    },
    late: {
      en: {
        what: "End users of '{useCase}' first take part from {moment} on, after '{phase}' has begun",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "Eindgebruikers van '{useCase}' doen pas mee vanaf {moment}, als '{phase}' al begonnen is",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Endnutzer von '{useCase}' wirken erst ab {moment} mit, wenn '{phase}' schon begonnen hat",
        why: WHY.de,
        help: HELP.de,
      },
    },
    undated: {
      en: { what: "'{users}' use '{useCase}', but from when they take part is not stated", why: WHY.en, help: HELP.en },
      nl: {
        what: "'{users}' gebruiken '{useCase}', maar vanaf wanneer ze meedoen, staat er niet",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{users}' nutzen '{useCase}', aber ab wann sie mitwirken, ist nicht genannt",
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
    status: chosen
    users: "Sales engineers" from phase pilot
  }
  roadmap {
    phase inventory "Inventory" {
      kind: inventory
      duration: 4 weeks
    }
    phase proof "Proof of concept" {
      kind: poc
      after: inventory
      duration: 8 weeks
    }
    phase pilot "Pilot" {
      kind: pilot
      after: proof
      duration: 12 weeks
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    users: "Sales engineers"
  }
}`,
    ],
    nearMiss: [
      // From the first day of the proof of concept.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    users: "Sales engineers" from phase proof
    users: "Customers" from phase pilot
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
    }
    phase pilot "Pilot" {
      kind: pilot
      after: proof
      duration: 12 weeks
    }
  }
}`,
      // Who takes part stands in the change block.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  change {
    involve: "Two sales engineers judge the drafts"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    users: "Sales engineers" from phase inventory
  }
  roadmap {
    phase inventory "Inventory" {
      kind: inventory
      duration: 4 weeks
    }
    phase proof "Proof of concept" {
      kind: poc
      after: inventory
      duration: 8 weeks
    }
  }
}`,
      `plan p "P" {
  use-case parts "Suggest spare parts" {
    status: candidate
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    users: "Sales engineers" from phase prof
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    users: sales engineers
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { change } = plan;
    const takesPart = change !== undefined && !isAbsent(change, 'involve');
    for (const useCase of pursuedUseCases(plan)) {
      if (unreadableAt(useCase, 'users') || isHalfTyped(useCase)) continue;
      const { users } = useCase.facts;
      const data = { useCase: titleOf(useCase) };
      if (users.length === 0) {
        // Who takes part in the change, and when, is judged there.
        if (takesPart || !isAbsent(useCase, 'users')) continue;
        report({
          message: 'none',
          at: nameOf(useCase),
          about: useCase,
          data,
          fixes: () => [usersFix(plan, facts, useCase)],
        });
        continue;
      }
      const dated = users.flatMap(({ value: { from } }) => (from ? [from] : []));
      const [first] = users;
      if (dated.length === 0 && first) {
        if (takesPart) continue;
        report({
          message: 'undated',
          severity: 'hint',
          at: first.at,
          about: useCase,
          data: { ...data, users: first.value.who.value },
          fixes: () =>
            fromFixes(facts, (phase) => replace({ ...first.at, start: first.at.end }, ` from phase ${phase}`)),
        });
        continue;
      }
      const building = firstPhase(facts, BUILDING, useCase);
      // Who joins at a time that is not stated may be early enough.
      const known = dated.length === users.length;
      const late = building && known ? lateMoment(plan, facts, dated, building) : undefined;
      if (!building || !late || joinsByChange(plan, facts, building)) continue;
      report({
        message: 'late',
        at: late.at,
        about: useCase,
        data: { ...data, moment: shownMoment(plan, late.value), phase: titleOf(building.phase) },
        related: [
          {
            at: nameOf(building.phase),
            text: { en: 'What begins before', nl: 'Wat eerder begint', de: 'Was vorher beginnt' },
            data: {},
          },
        ],
        // The word before a phase's name stays.
        fixes: () => fromFixes(facts, (phase) => replace(late.at, 'kind' in late.value ? `phase ${phase}` : phase)),
      });
    }
  },
});

/** The first of the moments, where all are known and none is early enough. */
function lateMoment(
  plan: Plan,
  facts: Facts,
  moments: readonly Sourced<Reference | PlanDate>[],
  { start }: DatedPhase,
): Sourced<Reference | PlanDate> | undefined {
  let first: { readonly moment: Sourced<Reference | PlanDate>; readonly day: number } | undefined;
  for (const moment of moments) {
    const day = momentOf(plan, facts, moment.value);
    if (day === undefined || day <= start) return undefined;
    if (!first || day < first.day) first = { moment, day };
  }
  return first?.moment;
}

/** Whether people take part by the change block in time, or may. */
function joinsByChange(plan: Plan, facts: Facts, { start }: DatedPhase): boolean {
  const { change } = plan;
  if (!change || isAbsent(change, 'involve')) return false;
  const involved = change.facts.involve;
  return (
    unreadableAt(change, 'involve') !== undefined ||
    involved.some(({ value: { from } }) => {
      const day = from && momentOf(plan, facts, from.value);
      return day === undefined || day <= start;
    })
  );
}

function usersFix(plan: Plan, facts: Facts, useCase: UseCase): Fix {
  const phase = earliestPhase(facts)?.phase.id?.value;
  const from = phase === undefined ? blank('month 1', 2) : `phase ${phase}`;
  const line = `users: "${blank(USERS[languageOf(plan)], 1)}" from ${from}`;
  return insertFix('users: "…" from …', 'placeholder', insertFact(useCase, line, 'inputs'));
}

const USERS = { en: 'Who works with it', nl: 'Wie ermee werkt', de: 'Wer damit arbeitet' };

/** From the first phase of the roadmap on, which nothing comes before. */
function fromFixes(facts: Facts, edit: (phase: string) => Edit): Fix[] {
  const phase = earliestPhase(facts)?.phase.id?.value;
  if (phase === undefined) return [];
  return [writeFix(`from phase ${phase}`, 'unsafe', edit(phase))];
}
