import type { Facts } from '../../analysis/facts.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { blank, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { affectedDepartments } from '../use-case/affected-departments.ts';
import { type DatedPhase, earliestPhase, firstPhase } from '../use-case/phase-start.ts';
import { type Activity, activitiesOf, type Change, STEPS, type Step } from './activities.ts';

/** Work with real users; what is decided before it cannot be shaped by them any more. */
const WITH_USERS = ['pilot', 'rollout'];

/** What a department that looks after staff is called. */
const STAFF_DEPARTMENT =
  /^(hr|human resources|people( & culture)?|personnel|personeel(szaken)?|p&o|personal(abteilung|wesen)?)$/i;

/** As a noun of the step. */
const NAMES: Readonly<Record<Step, Worded>> = {
  inform: { en: 'information (inform)', nl: 'informatie (inform)', de: 'Information (inform)' },
  involve: { en: 'participation (involve)', nl: 'participatie (involve)', de: 'Beteiligung (involve)' },
  train: { en: 'training (train)', nl: 'training (train)', de: 'Schulung (train)' },
};

export default defineRule({
  id: 'change/three-steps-incomplete',
  title: {
    en: 'Information, participation or training missing',
    nl: 'Informatie, participatie of training ontbreekt',
    de: 'Information, Beteiligung oder Schulung fehlt',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Change management: Mensen meenemen'), article('Veelgestelde vragen')],
  messages: {
    missing: {
      en: {
        what: 'The change plan leaves out {steps}',
        why: 'People accept what they were told about, had a say in and can use; without one of the three, doubt turns into refusal.',
        help: 'Write at least one line each: "inform:" with why, aim and effect, "involve:" with the greatest sceptics, "train:" per department.',
      },
      nl: {
        what: 'Het veranderplan laat {steps} weg',
        why: 'Mensen accepteren waarover ze zijn verteld, waarover ze mochten meepraten en wat ze kunnen; zonder een van de drie wordt twijfel afwijzing.',
        help: 'Schrijf minstens één regel per stap: "inform:" met waarom, doel en gevolg, "involve:" met de grootste sceptici, "train:" per afdeling.',
      },
      de: {
        what: 'Im Plan für die Veränderung fehlt: {steps}',
        why: 'Menschen nehmen an, was man ihnen erklärt, woran sie beteiligt sind und was sie können; fehlt eines davon, wird Zweifel zu Ablehnung.',
        help: 'Je mindestens eine Zeile schreiben: "inform:" mit Grund, Ziel und Folgen, "involve:" mit den größten Skeptikern, "train:" je Abteilung.',
      },
    },
    late: {
      en: {
        what: "Nobody takes part before '{phase}' begins",
        why: 'Those who know the work best find the weak points when changing them costs most.',
        help: 'Let the greatest sceptics take part from the first phase on, as "involve: … from phase …".',
      },
      nl: {
        what: "Niemand doet mee voordat '{phase}' begint",
        why: 'Wie het werk het best kent, vindt de zwakke plekken dan pas als aanpassen het duurst is.',
        help: 'Laat de grootste sceptici vanaf de eerste fase meedoen, als "involve: … from phase …".',
      },
      de: {
        what: "Niemand wirkt mit, bevor '{phase}' beginnt",
        why: 'Wer die Arbeit am besten kennt, findet die Schwächen dann, wenn Ändern am teuersten ist.',
        help: 'Die größten Skeptiker von der ersten Phase an mitwirken lassen, als "involve: … from phase …".',
      },
    },
    once: {
      en: {
        what: 'People are informed once; regular updates are advised',
        why: 'Between two announcements rumours take the place of news.',
        help: 'Write how often after "inform:", such as "every month".',
      },
      nl: {
        what: 'Mensen worden één keer geïnformeerd; regelmatige updates worden aangeraden',
        why: 'Tussen twee aankondigingen nemen geruchten de plaats van nieuws in.',
        help: 'Schrijf achter "inform:" hoe vaak, bijvoorbeeld "every month".',
      },
      de: {
        what: 'Informiert wird nur einmal; empfohlen sind regelmäßige Neuigkeiten',
        why: 'Zwischen zwei Ankündigungen treten Gerüchte an die Stelle von Nachrichten.',
        help: 'Hinter "inform:" schreiben, wie oft, etwa "every month".',
      },
    },
    'staff-department': {
      en: {
        what: "The change is led by '{owner}' from '{department}'; the article makes it the task of the whole team",
        why: 'A department that does not do the work itself can hardly answer what the new way means for it.',
        help: 'Make the business lead the owner, with the staff department beside.',
      },
      nl: {
        what: "De verandering wordt geleid door '{owner}' van '{department}'; volgens het artikel is het de taak van het hele team",
        why: 'Een afdeling die het werk niet zelf doet, kan moeilijk zeggen wat de nieuwe manier ervoor betekent.',
        help: 'Maak de zakelijk verantwoordelijke eigenaar, met de personeelsafdeling ernaast.',
      },
      de: {
        what: "Die Veränderung leitet '{owner}' aus '{department}'; laut Artikel ist sie Aufgabe des ganzen Teams",
        why: 'Eine Abteilung, die die Arbeit nicht selbst tut, kann kaum sagen, was der neue Weg für sie bedeutet.',
        help: 'Die fachliche Leitung verantwortlich machen, mit der Personalabteilung an der Seite.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  change {
    share: 30%
    inform: "Town hall" every month
    train: sales 1 day
  }
}`,
      `plan p "P" {
  change {
    share: 30%
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
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
  change {
    inform: "Town hall" every month
    involve: "Two sceptical engineers try it" from phase pilot
    train: sales 1 day
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  change {
    inform: "Town hall"
    involve: "Two sceptical engineers join the demo"
    train: sales 1 day
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department hr "HR"
  }
  team {
    person inge "Inge" {
      department: hr
    }
  }
  change {
    owner: inge
    inform: "Town hall" every month
    involve: "Two sceptical engineers join the demo"
    train: sales 1 day
  }
}`,
    ],
    nearMiss: [
      // From the last phase before the pilot.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
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
  change {
    inform: "Town hall" every quarter
    involve: "Two sceptical engineers try it" from phase proof
    train: sales 2 h
  }
}`,
      // Where the work of the staff department itself changes, it is not beside the matter.
      `plan p "P" {
  company "Agency" {
    department hr "HR"
  }
  team {
    person inge "Inge" {
      department: hr
    }
  }
  use-case leave "Forward leave requests" {
    department: hr
  }
  change {
    owner: inge
    inform: "Team meeting" every month
    involve: "All of HR tries it"
    train: hr 1 day
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  change {
    inform: "Town hall: why, what for, what changes" every month
    involve: "Two sceptical engineers join the weekly demo"
    train: sales 2 days
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
    inform: Town hall
    involve: "Two sceptical engineers join the demo"
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 12 weeks
    }
  }
  change {
    inform: "Town hall" every month
    involve: "Two sceptical engineers try it" from phase piloot
    train: sales 1 day
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { change } = plan;
    const activities = change && activitiesOf(plan, facts, change);
    if (!change || !activities) return;
    const missing = STEPS.filter((step) => !activities.some((activity) => activity.step === step));
    if (missing.length > 0) {
      report({
        message: 'missing',
        at: nameOf(change),
        about: change,
        data: { steps: { list: missing.map((step) => NAMES[step]) } },
        fixes: () => stepFixes(plan, facts, change, missing),
      });
    }
    const pilot = firstPhase(facts, WITH_USERS);
    const late = pilot && lateParticipation(plan, activities, pilot);
    if (pilot && late) {
      report({
        message: 'late',
        at: late,
        about: change,
        data: { phase: titleOf(pilot.phase) },
        related: [
          { at: nameOf(pilot.phase), text: { en: 'This phase', nl: 'Deze fase', de: 'Diese Phase' }, data: {} },
        ],
      });
    }
    const [inform] = activities.filter(({ step }) => step === 'inform');
    if (inform && isSaidOnce(change)) {
      report({
        message: 'once',
        severity: 'hint',
        at: inform.at,
        about: change,
        fixes: () => [everyMonth(inform.at)],
      });
    }
    const owner = plan.names.findOf(change.facts.owner, 'person', 'vacancy');
    const department = plan.names.findOf(owner?.facts.department, 'department');
    if (!change.facts.owner || !owner || !department) return;
    const isStaff = [department.id?.value, department.title?.value].some(
      (name) => name && STAFF_DEPARTMENT.test(name.trim()),
    );
    if (!isStaff || affectedDepartments(plan).some((affected) => affected.department === department)) return;
    report({
      message: 'staff-department',
      severity: 'hint',
      at: change.facts.owner.at,
      about: change,
      data: { owner: titleOf(owner), department: titleOf(department) },
    });
  },
});

/** Where the first participation stands, if all of it is known to begin with the pilot or later. Users of the use cases count as participants. */
function lateParticipation(
  plan: Plan,
  activities: readonly Activity[],
  { start }: DatedPhase,
): SourceRange | undefined {
  if (plan.useCases.some((useCase) => !isAbsent(useCase, 'users'))) return undefined;
  const involved = activities.filter(({ step }) => step === 'involve');
  const isLate = involved.every(({ first }) => first !== undefined && first >= start);
  return isLate ? involved[0]?.at : undefined;
}

function isSaidOnce({ facts }: Change): boolean {
  const [only, ...others] = facts.inform;
  return only !== undefined && others.length === 0 && !only.value.every;
}

function everyMonth(at: SourceRange): Fix {
  return fix({ en: "Write 'every month'", nl: "Schrijf 'every month'", de: "'every month' schreiben" }, 'unsafe', [
    { at: { ...at, start: at.end }, text: ' every month' },
  ]);
}

/** A line for each step to complete. A training needs a department: none is offered for a plan that names none. */
function stepFixes(plan: Plan, facts: Facts, change: Change, missing: readonly Step[]): Fix[] {
  const department = (affectedDepartments(plan)[0]?.department ?? plan.names.all('department')[0])?.id?.value;
  if (missing.includes('train') && department === undefined) return [];
  const texts = TEXTS[languageOf(plan)];
  const first = earliestPhase(facts);
  const pilot = firstPhase(facts, WITH_USERS);
  // From the phase with users on it would be too late.
  const phase = first && pilot && first.start >= pilot.start ? undefined : first?.phase.id?.value;
  const from = phase === undefined ? '' : ` from phase ${phase}`;
  const lines: Readonly<Record<Step, (stop: number) => string>> = {
    inform: (stop) => `inform: "${blank(texts.inform, stop)}" every month`,
    involve: (stop) => `involve: "${blank(texts.involve, stop)}"${from}`,
    train: (stop) => `train: ${department} ${blank('1 day', stop)}`,
  };
  const title = { en: 'Add {steps} …', nl: 'Voeg {steps} toe …', de: '{steps} ergänzen …' };
  const text = missing.map((step, index) => lines[step](index + 1)).join('\n');
  return [
    fix(title, 'placeholder', [insertFact(change, text)], { steps: { list: missing.map((step) => `'${step}'`) } }),
  ];
}

const TEXTS = {
  en: { inform: 'Meeting: why, what for, what changes', involve: 'Who doubts most and knows the work best' },
  nl: {
    inform: 'Bijeenkomst: waarom, waarvoor, wat verandert',
    involve: 'Wie het meest twijfelt en het werk het best kent',
  },
  de: {
    inform: 'Treffen: warum, wozu, was sich ändert',
    involve: 'Wer am meisten zweifelt und die Arbeit am besten kennt',
  },
} as const;
