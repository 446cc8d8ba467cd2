import * as z from 'zod';
import { nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { sourcesInUse } from './model-work.ts';
import { type TechnicalEffort, technicalEffort } from './technical-effort.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

export default defineRule({
  id: 'data/prep-share-low',
  title: {
    en: 'Little time for preparing data',
    nl: 'Weinig tijd voor datavoorbereiding',
    de: 'Wenig Zeit für die Datenaufbereitung',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Veelvoorkomende valkuilen vermijden'),
    practice('CRISP-ML(Q)', 'Phase 2: data engineering'),
    practice('PMI-CPMAI', 'Phase 3: data preparation'),
  ],
  messages: {
    low: {
      en: {
        what: 'Preparing data takes {share} of the technical work in tasks; about {usual} is usual',
        why: 'What is not planned for cleaning and joining data is taken from the time for the model, or from the deadline.',
        help: 'Plan more of it, or say with "prepares:" which tasks prepare data.',
      },
      nl: {
        what: 'Datavoorbereiding is {share} van het technische werk in taken; ongeveer {usual} is gebruikelijk',
        why: 'Wat niet is gepland voor opschonen en koppelen gaat af van de tijd voor het model, of van de deadline.',
        help: 'Plan er meer van, of zeg met "prepares:" welke taken data voorbereiden.',
      },
      de: {
        what: 'Die Datenaufbereitung ist {share} der technischen Arbeit in Aufgaben; üblich sind etwa {usual}',
        why: 'Was für Bereinigen und Verknüpfen nicht eingeplant ist, fehlt der Arbeit am Modell oder der Frist.',
        help: 'Mehr davon einplanen oder mit "prepares:" sagen, welche Aufgaben Daten aufbereiten.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  team {
    person ravi "Ravi" {
      roles: data-scientist
    }
    person mila "Mila" {
      roles: data-engineer
    }
  }
  data archive "Quotation archive" {
    quality: fair
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
  roadmap {
    task extract "Load the archive" {
      duration: 2 weeks
      assigned: mila 50%
    }
    task model "Build the model" {
      after: extract
      duration: 3 weeks
      assigned: ravi 50%
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  team {
    person ravi "Ravi" {
      roles: data-scientist, data-engineer
    }
  }
  roadmap {
    task load "Load the archive" {
      effort: 5 days
      assigned: ravi
    }
    task model "Build the model" {
      after: load
      effort: 15 days
      assigned: ravi
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  start: 2027-01-04
  team {
    person ravi "Ravi" {
      roles: data-scientist
    }
  }
  data archive "Quotation archive" {
    quality: fair
  }
  roadmap {
    task load "Load the archive" {
      effort: 10 days
      assigned: ravi
      prepares: archive
    }
    task model "Build the model" {
      after: load
      effort: 10 days
      assigned: ravi
    }
  }
}`,
    ],
    passing: [
      // Phases alone say nothing of how the work divides.
      `plan p "P" {
  start: 2027-01-04
  team {
    person ravi "Ravi" {
      roles: data-scientist
    }
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  team {
    person mila "Mila" {
      roles: data-engineer
    }
    person ravi "Ravi" {
      roles: data-scientist
    }
  }
  roadmap {
    task load "Load the archive" {
      effort: 16 days
      assigned: mila
    }
    task model "Build the model" {
      after: load
      effort: 4 days
      assigned: ravi
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-04
  team {
    person ravi "Ravi" {
      roles: data-scientist
    }
  }
  roadmap {
    task load "Load the archive" {
      effort: 2 days
      assigned: ravi
      prepares: 12
    }
    task model "Build the model" {
      after: load
      effort: 10 days
      assigned: ravi
    }
  }
}`,
    ],
  },
  thresholds: ({ data: { preparationPercent, usualPreparationPercent } }) => ({
    preparationPercent,
    usualPreparationPercent,
  }),
  options: z
    .strictObject({
      preparationPercent: z.number().min(0).max(100),
      usualPreparationPercent: z.number().min(0).max(100),
    })
    .partial(),
  check({ plan, facts, thresholds: { preparationPercent, usualPreparationPercent }, report }) {
    const effort = technicalEffort(facts);
    const [task] = effort?.other.keys() ?? [];
    if (!effort || !task) return;
    const share = (100 * effort.data) / effort.all;
    if (share >= preparationPercent - 1e-9) return;
    const about = plan.roadmap ?? task;
    report({
      message: 'low',
      at: nameOf(about),
      about,
      // To one decimal, and down, so that what is below the limit also reads so.
      data: { share: { percent: Math.floor(share * 10) / 10 }, usual: { percent: usualPreparationPercent } },
      related: [
        {
          at: nameOf(task),
          text: { en: 'This prepares no data', nl: 'Dit bereidt geen data voor', de: 'Das bereitet keine Daten auf' },
          data: {},
        },
      ],
      fixes: () => preparingTasks(plan, effort, preparationPercent),
    });
  },
});

/** That a task prepares data after all, for each that would turn the share. */
function preparingTasks(plan: Plan, { all, data, other }: TechnicalEffort, least: number): Fix[] {
  const [source] = sourcesInUse(plan).keys();
  const id = source?.id?.value;
  if (source === undefined || id === undefined) return [];
  const title = {
    en: "Say that '{task}' prepares '{source}'",
    nl: "Zeg dat '{task}' '{source}' voorbereidt",
    de: "Angeben, dass '{task}' '{source}' aufbereitet",
  };
  return [...other].slice(0, MOST_OFFERS).flatMap(([task, days]) => {
    if ((100 * (data + days)) / all < least) return [];
    const edit = insertFact(task, `prepares: ${id}`, 'assigned');
    return [fix(title, 'unsafe', [edit], { task: titleOf(task), source: titleOf(source) })];
  });
}
