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
        what: 'Tasks that prepare data have {share} of the work on data and model; about {usual} is usual',
        why: 'What is not planned for cleaning and joining data is taken from the time for the model, or from the deadline.',
        help: 'Plan more of it, or say with "prepares:" which other tasks prepare data.',
      },
      nl: {
        what: 'Taken die data voorbereiden, zijn {share} van het werk aan data en model; ongeveer {usual} is gebruikelijk',
        why: 'Wat niet is gepland voor opschonen en koppelen, gaat af van de tijd voor het model, of van de deadline.',
        help: 'Plan er meer van, of zeg met "prepares:" welke andere taken data voorbereiden.',
      },
      de: {
        what: 'Aufgaben, die Daten aufbereiten, sind {share} der Arbeit an Daten und Modell; üblich sind etwa {usual}',
        why: 'Was für Bereinigen und Verknüpfen nicht eingeplant ist, fehlt der Arbeit am Modell oder der Frist.',
        help: 'Mehr davon einplanen oder mit "prepares:" sagen, welche anderen Aufgaben Daten aufbereiten.',
      },
    },
    unstated: {
      en: {
        what: 'No task says that it prepares data; about {usual} of the work on data and model is usual',
        why: 'Nobody can tell whether that time is planned, or missing until the data turns out to be in bad shape.',
        help: 'Write "prepares:" with the source in each task that cleans, labels or joins data.',
      },
      nl: {
        what: 'Geen taak zegt data voor te bereiden; ongeveer {usual} van het werk aan data en model is gebruikelijk',
        why: 'Niemand ziet of die tijd is gepland, of ontbreekt tot blijkt dat de data niet op orde zijn.',
        help: 'Schrijf "prepares:" met de bron bij elke taak die data opschoont, labelt of koppelt.',
      },
      de: {
        what: 'Keine Aufgabe sagt, dass sie Daten aufbereitet; üblich sind etwa {usual} der Arbeit an Daten und Modell',
        why: 'Niemand sieht, ob diese Zeit geplant ist oder fehlt, bis sich zeigt, dass die Daten nicht in Ordnung sind.',
        help: '"prepares:" mit der Quelle in jeder Aufgabe schreiben, die Daten bereinigt, kennzeichnet oder verknüpft.',
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
  options: () =>
    z
      .strictObject({
        preparationPercent: z.number().min(0).max(100),
        usualPreparationPercent: z.number().min(0).max(100),
      })
      .partial(),
  check({ plan, facts, thresholds: { preparationPercent, usualPreparationPercent }, report }) {
    const effort = technicalEffort(facts);
    const [task] = effort?.unstated.keys() ?? [];
    if (!effort || !task || effort.all <= 0) return;
    const share = (100 * effort.data) / effort.all;
    if (share >= preparationPercent - 1e-9) return;
    const about = plan.roadmap ?? task;
    const usual = { percent: usualPreparationPercent };
    const place = {
      at: nameOf(about),
      about,
      related: [
        {
          at: nameOf(task),
          text: {
            en: 'This does not say that it prepares data',
            nl: 'Dit zegt niet dat het data voorbereidt',
            de: 'Das sagt nicht, dass es Daten aufbereitet',
          },
          data: {},
        },
      ],
      fixes: () => preparingTasks(plan, effort, preparationPercent),
    };
    if (effort.data === 0) report({ message: 'unstated', ...place, data: { usual } });
    else {
      // To one decimal, and down, so that what is below the limit also reads so.
      report({ message: 'low', ...place, data: { share: { percent: Math.floor(share * 10) / 10 }, usual } });
    }
  },
});

/** That a task prepares data after all, for each that would turn the share. */
function preparingTasks(plan: Plan, { all, data, unstated }: TechnicalEffort, least: number): Fix[] {
  const [source] = sourcesInUse(plan).keys();
  const id = source?.id?.value;
  if (source === undefined || id === undefined) return [];
  const title = {
    en: "Say that '{task}' prepares '{source}'",
    nl: "Vermeld dat '{task}' '{source}' voorbereidt",
    de: "Angeben, dass '{task}' '{source}' aufbereitet",
  };
  return [...unstated]
    .filter(([, effort]) => {
      const then = data - effort.data + effort.total;
      return 100 * then >= least * (all - effort.counted + effort.total);
    })
    .slice(0, MOST_OFFERS)
    .map(([task]) => {
      const edit = insertFact(task, `prepares: ${id}`, 'assigned');
      return fix(title, 'unsafe', [edit], { task: titleOf(task), source: titleOf(source) });
    });
}
