import * as z from 'zod';
import { daysBetween } from '../../analysis/rhythm.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { insertElement, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRhythm } from '../engine/worded.ts';
import { meetingsOf, monitoredEvery, openProofs } from './meetings.ts';

type Gathering = 'sync' | 'evaluation';

const GATHERINGS: Readonly<
  Record<Gathering, { readonly name: Worded; readonly title: Worded; readonly rhythm: string }>
> = {
  sync: {
    name: { en: 'weekly sync', nl: 'wekelijks overleg', de: 'wöchentliche Abstimmung' },
    title: { en: 'Team sync', nl: 'Teamoverleg', de: 'Teamrunde' },
    rhythm: 'every week',
  },
  evaluation: {
    name: { en: 'monthly evaluation', nl: 'maandelijkse evaluatie', de: 'monatliche Auswertung' },
    title: { en: 'Evaluation', nl: 'Evaluatie', de: 'Auswertung' },
    rhythm: 'every month',
  },
};

const DEMO_WHY = {
  en: 'Feedback that comes late finds a prototype that is built on a misunderstanding.',
  nl: 'Feedback die laat komt, treft een prototype dat op een misverstand is gebouwd.',
  de: 'Späte Rückmeldungen treffen auf einen Prototyp, der auf einem Missverständnis beruht.',
} as const;

const DEMO_HELP = {
  en: 'Write "demo: every week" in the phase: what works so far, shown to those who know the work.',
  nl: 'Schrijf "demo: every week" in de fase: wat al werkt, getoond aan wie het werk kennen.',
  de: '"demo: every week" in der Phase schreiben: was schon läuft, gezeigt denen, die die Arbeit kennen.',
} as const;

export default defineRule({
  id: 'organisation/meeting-rhythm-missing',
  title: { en: 'Meeting rhythm missing', nl: 'Overlegritme ontbreekt', de: 'Besprechungsrhythmus fehlt' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Organisatorische randvoorwaarden creëren'),
    article('Concrete aanbevelingen voor actie'),
    article('Waarom interdisciplinariteit de sleutel tot succes is'),
  ],
  messages: {
    meetings: {
      en: {
        what: 'No {missing} is planned',
        why: 'Between business and technology small misunderstandings grow until somebody talks about them.',
        help: 'Write \'meeting: "…" every week\' and \'meeting: "…" every month\' in the organisation block.',
      },
      nl: {
        what: 'Er is geen {missing} gepland',
        why: 'Tussen business en techniek groeien kleine misverstanden totdat iemand erover praat.',
        help: 'Schrijf \'meeting: "…" every week\' en \'meeting: "…" every month\' in het blok organisation.',
      },
      de: {
        what: 'Keine {missing} ist geplant',
        why: 'Zwischen Fachseite und Technik wachsen kleine Missverständnisse, bis jemand darüber spricht.',
        help: '\'meeting: "…" every week\' und \'meeting: "…" every month\' im Block organisation schreiben.',
      },
    },
    'no-rhythm': {
      en: {
        what: "Meeting '{meeting}' does not say how often it takes place",
        why: 'A meeting without a rhythm is the first that a busy week crowds out.',
        help: 'Write "every week" or "every month" after its name.',
      },
      nl: {
        what: "Overleg '{meeting}' zegt niet hoe vaak het plaatsvindt",
        why: 'Een overleg zonder ritme valt in een drukke week als eerste weg.',
        help: 'Schrijf "every week" of "every month" achter de naam.',
      },
      de: {
        what: "Die Besprechung '{meeting}' sagt nicht, wie oft sie stattfindet",
        why: 'Eine Besprechung ohne Rhythmus fällt in einer vollen Woche als erste aus.',
        help: '"every week" oder "every month" hinter den Namen schreiben.',
      },
    },
    'no-demo': {
      en: { what: "No demos are planned in '{phase}'; weekly ones are advised", why: DEMO_WHY.en, help: DEMO_HELP.en },
      nl: {
        what: "In '{phase}' zijn geen demo's gepland; wekelijkse worden aangeraden",
        why: DEMO_WHY.nl,
        help: DEMO_HELP.nl,
      },
      de: {
        what: "In '{phase}' sind keine Vorführungen geplant; empfohlen sind wöchentliche",
        why: DEMO_WHY.de,
        help: DEMO_HELP.de,
      },
    },
    'rare-demo': {
      en: { what: "'{phase}' shows results {rhythm}; weekly demos are advised", why: DEMO_WHY.en, help: DEMO_HELP.en },
      nl: {
        what: "'{phase}' laat {rhythm} resultaten zien; wekelijkse demo's worden aangeraden",
        why: DEMO_WHY.nl,
        help: DEMO_HELP.nl,
      },
      de: {
        what: "'{phase}' zeigt {rhythm} Ergebnisse; empfohlen sind wöchentliche Vorführungen",
        why: DEMO_WHY.de,
        help: DEMO_HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  organisation {
    sponsor: "Managing director"
    meeting: "Management review" every month
  }
}`,
      `plan p "P" {
  organisation {
    meeting: "Team sync" every week
  }
}`,
      `plan p "P" {
  organisation {
    meeting: "Team sync" every week
    meeting: "Management review" every month
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      demo: every 4 weeks
    }
  }
}`,
    ],
    nearMiss: [
      // By their rhythm, whatever they are called.
      `plan p "P" {
  organisation {
    meeting: "Stand-up" every day
    meeting: "Steering group" every 4 weeks
  }
}`,
      // Looking at the business figures every month is an evaluation.
      `plan p "P" {
  organisation {
    meeting: "Team sync" every week
  }
  monitoring {
    business: every month
  }
}`,
    ],
    passing: [
      `plan p "P" {
  organisation {
    meeting: "Team sync" every week
    meeting: "Management review" every month
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      demo: every week
    }
  }
}`,
      // What is done needs no demo any more.
      `plan p "P" {
  start: 2026-01-05
  organisation {
    meeting: "Team sync" every week
    meeting: "Management review" every month
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      done: 2026-03-02
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  organisation {
    meeting: "Team sync" every fortnight
  }
}`,
      `plan p "P" {
  organisation {
    meeting: "Team sync" every week
    meeting: "Management review" every month
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      demo: often
    }
  }
}`,
    ],
  },
  thresholds: ({ organisation: { syncDays, evaluationDays, demoDays } }) => ({ syncDays, evaluationDays, demoDays }),
  options: () =>
    z
      .strictObject({
        syncDays: z.number().positive(),
        evaluationDays: z.number().positive(),
        demoDays: z.number().positive(),
      })
      .exactPartial(),
  check({ plan, thresholds: { syncDays, evaluationDays, demoDays }, report }) {
    const meetings = meetingsOf(plan);
    const about = plan.organisation ?? plan.element;
    for (const { value, at } of meetings?.untimed ?? []) {
      const name = value.name.value;
      report({
        message: 'no-rhythm',
        at,
        about,
        key: name,
        data: { meeting: name },
        fixes: () =>
          (['every week', 'every month'] as const).map((every) =>
            writeFix(every, 'unsafe', replace({ ...at, start: at.end }, ` ${every}`)),
          ),
      });
    }
    if (meetings && meetings.untimed.length === 0 && !isHalfTyped(about)) {
      const missing = missingGatherings(plan, meetings.timed, syncDays, evaluationDays);
      if (missing.length > 0) {
        report({
          message: 'meetings',
          at: nameOf(about),
          about,
          data: { missing: { list: missing.map((one) => GATHERINGS[one].name), or: true } },
          fixes: () => [meetingsFix(plan, missing)],
        });
      }
    }
    for (const phase of openProofs(plan)) {
      const { demo } = phase.facts;
      if (unreadableAt(phase, 'demo')) continue;
      if (demo && daysBetween(demo.value) > demoDays) {
        report({
          message: 'rare-demo',
          at: demo.at,
          about: phase,
          data: { phase: titleOf(phase), rhythm: wordedRhythm(demo.value) },
          fixes: () => [writeFix('every week', 'unsafe', replace(demo.at, 'every week'))],
        });
      } else if (!demo && isAbsent(phase, 'demo')) {
        report({
          message: 'no-demo',
          at: nameOf(phase),
          about: phase,
          data: { phase: titleOf(phase) },
          fixes: () => [insertFix('demo: every week', 'unsafe', insertFact(phase, 'demo: every week'))],
        });
      }
    }
  },
});

/**
 * What no meeting is frequent enough for. Names are free, so rhythms decide: the most frequent meeting is the sync, any other is an
 * evaluation, and so is a monthly look at the business figures.
 */
function missingGatherings(
  plan: Plan,
  timed: NonNullable<ReturnType<typeof meetingsOf>>['timed'],
  syncDays: number,
  evaluationDays: number,
): Gathering[] {
  const days = timed.map((meeting) => meeting.days).sort((a, b) => a - b);
  const hasSync = (days[0] ?? Number.POSITIVE_INFINITY) <= syncDays;
  const monitored = monitoredEvery(plan);
  const hidden = plan.monitoring && !monitored && !isAbsent(plan.monitoring, 'business');
  const others = [...(hasSync ? days.slice(1) : days), ...(monitored ? [daysBetween(monitored.value)] : [])];
  const hasEvaluation = hidden || others.some((between) => between <= evaluationDays);
  return [...(hasSync ? [] : (['sync'] as const)), ...(hasEvaluation ? [] : (['evaluation'] as const))];
}

function meetingsFix(plan: Plan, missing: readonly Gathering[]): Fix {
  const language = languageOf(plan);
  const lines = missing.map((one) => {
    const { title, rhythm } = GATHERINGS[one];
    return `meeting: "${title[language]}" ${rhythm}`;
  });
  const { organisation } = plan;
  const edit = organisation
    ? insertFact(organisation, lines.join('\n'), 'meeting')
    : insertElement(plan.element, `organisation {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`);
  const title = { en: 'Add {meetings}', nl: 'Voeg {meetings} toe', de: '{meetings} ergänzen' };
  return fix(title, 'unsafe', [edit], { meetings: { list: missing.map((one) => GATHERINGS[one].name) } });
}
