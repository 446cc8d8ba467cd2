import { GoLives } from '../../analysis/business-case/go-live.ts';
import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { childrenOf, isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { activitiesOf, type Change } from './activities.ts';

/** Phases with which a system comes into use. */
const IN_USE: readonly string[] = ['pilot', 'rollout', 'scaling', 'operation'];

const WHY = {
  en: 'Doubts and bad habits show in daily use; with nobody to answer them, the old way comes back.',
  nl: 'Twijfels en slechte gewoonten blijken in het dagelijks gebruik; zonder aanspreekpunt komt de oude manier terug.',
  de: 'Zweifel und schlechte Gewohnheiten zeigen sich im Alltag; ohne Ansprechpartner kehrt der alte Weg zurück.',
} as const;

const HELP = {
  en: 'Write what goes on as "after-go-live:", such as a monthly clinic for the users.',
  nl: 'Schrijf wat doorgaat als "after-go-live:", bijvoorbeeld een maandelijks spreekuur voor de gebruikers.',
  de: 'Als "after-go-live:" schreiben, was weitergeht, etwa eine monatliche Sprechstunde für die Nutzer.',
} as const;

export default defineRule({
  id: 'change/ends-at-go-live',
  title: {
    en: 'Change stops at go-live',
    nl: 'Verandering stopt bij livegang',
    de: 'Veränderung endet mit dem Go-live',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Change management: Mensen meenemen')],
  messages: {
    nothing: {
      en: { what: 'No change activity is planned for after go-live', why: WHY.en, help: HELP.en },
      nl: { what: 'Voor na de livegang is geen veranderactiviteit gepland', why: WHY.nl, help: HELP.nl },
      de: {
        what: 'Für die Zeit nach dem Go-live ist keine Maßnahme zur Veränderung geplant',
        why: WHY.de,
        help: HELP.de,
      },
    },
    dated: {
      en: {
        what: "The last change activity is on {last}, before '{useCase}' goes live on {goLive}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "De laatste veranderactiviteit is op {last}, vóór de livegang van '{useCase}' op {goLive}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Die letzte Maßnahme zur Veränderung ist am {last}, vor dem Go-live von '{useCase}' am {goLive}",
        why: WHY.de,
        help: HELP.de,
      },
    },
    open: {
      en: {
        what: 'Recurring change activities have no end, but none is named for the time after go-live',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'Terugkerende veranderactiviteiten hebben geen einde, maar voor na de livegang is er geen genoemd',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Wiederkehrende Maßnahmen zur Veränderung haben kein Ende, doch für die Zeit nach dem Go-live ist keine genannt',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  change {
    involve: "Two sceptical engineers join the demo"
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
  roadmap {
    phase rollout "Roll-out" {
      kind: rollout
      duration: 12 weeks
      delivers: drafting
    }
  }
  change {
    train: sales 1 day by 2027-02-26
  }
}`,
      // Nobody says that it ends.
      `plan p "P" {
  change {
    inform: "Town hall" every month
  }
}`,
    ],
    nearMiss: [
      // On the day after.
      `plan p "P" {
  start: 2027-01-04
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
  roadmap {
    phase rollout "Roll-out" {
      kind: rollout
      duration: 2 weeks
      delivers: drafting
    }
  }
  change {
    train: sales 1 day by 2027-01-18
  }
}`,
      // The plan ends with the proof of concept.
      `plan p "P" {
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
    }
  }
  change {
    involve: "Two sceptical engineers join the demo"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  change {
    involve: "Two sceptical engineers join the demo"
    after-go-live: "Monthly clinic"
  }
}`,
      // That nothing at all is planned for people is another finding.
      `plan p "P" {
  goal: "Faster quotes"
}`,
    ],
    unresolved: [
      `plan p "P" {
  change {
    involve: "Two sceptical engineers join the demo"
    after-go-live: Monthly clinic
  }
}`,
      `plan p "P" {
  change {
    involve: "Two sceptical engineers join the demo" from phase pilto
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { change } = plan;
    if (!change || !isAbsent(change, 'after-go-live') || unreadableAt(change, 'after-go-live') || endsBefore(plan))
      return;
    const activities = activitiesOf(plan, facts, change);
    if (!activities || hasUnresolved(plan, change)) return;
    const place = { at: nameOf(change), about: change };
    const fixes = () => {
      const text = `after-go-live: "${blank(CLINIC[languageOf(plan)])}"`;
      return [insertFix('after-go-live: "…"', 'placeholder', insertFact(change, text))];
    };
    const goLive = firstGoLive(plan, facts);
    const days = activities.flatMap(({ last }) => last ?? []);
    const last = days.length > 0 ? Math.max(...days) : undefined;
    if (goLive && last !== undefined && last >= goLive.day) return;
    if (activities.some(({ goesOn }) => goesOn)) report({ ...place, message: 'open', severity: 'hint', fixes });
    else if (goLive && last !== undefined && activities.every((activity) => activity.last !== undefined)) {
      const data = { last: { day: last }, useCase: titleOf(goLive.useCase), goLive: { day: goLive.day } };
      report({ ...place, message: 'dated', data, fixes });
    } else report({ ...place, message: 'nothing', fixes });
  },
});

const CLINIC = {
  en: 'Monthly clinic for the users',
  nl: 'Maandelijks spreekuur voor gebruikers',
  de: 'Monatliche Sprechstunde für Nutzer',
} as const;

/** Whether the roadmap has phases and all of them say that nothing comes into use yet. */
function endsBefore(plan: Plan): boolean {
  const phases = childrenOf(plan.roadmap, 'phase');
  return phases.length > 0 && phases.every(({ facts: { kind } }) => kind !== undefined && !IN_USE.includes(kind.value));
}

function hasUnresolved(plan: Plan, change: Change): boolean {
  return change.references.some(({ reference }) => !plan.names.find(reference.value));
}

/** The use case that goes live first, by its roll-out or operation; the end of a proof of concept is no go-live. */
function firstGoLive(plan: Plan, facts: Facts): { readonly useCase: UseCase; readonly day: EpochDay } | undefined {
  if (facts.schedule.basis === 'none') return undefined;
  const goLives = new GoLives(facts.schedule);
  let first: { readonly useCase: UseCase; readonly day: EpochDay } | undefined;
  for (const useCase of pursuedUseCases(plan)) {
    const start = goLives.of(useCase);
    if (!start || (start.from !== 'rollout' && start.from !== 'operation')) continue;
    if (!first || start.day.likely < first.day) first = { useCase, day: start.day.likely };
  }
  return first;
}
