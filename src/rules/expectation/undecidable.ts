import type { Lack } from '../../analysis/figures/lack.ts';
import { isAbsent } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact } from '../engine/edit.ts';
import type { Fix, Related } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, practice } from '../engine/source.ts';
import { judgedLines, shownAgainst } from './judged.ts';
import { wordedHelp, wordedLack } from './lack-texts.ts';

/** How many of the things that a figure lacks are shown beside it. */
const MOST_RELATED = 5;

export default defineRule({
  id: 'expectation/undecidable',
  title: { en: 'Expectation cannot be decided', nl: 'Verwachting niet te toetsen', de: 'Erwartung nicht prüfbar' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('Figures that follow from the plan'),
    practice('PRINCE2', 'Tolerances: time, cost, benefits'),
    practice('ISO 21502', 'Baselines and control'),
  ],
  messages: {
    unknown: {
      en: {
        what: "'{line}' cannot be decided: {reason}",
        why: 'What is unknown is never read as kept.',
        help: '{help}.',
      },
      nl: {
        what: "'{line}' is niet te toetsen: {reason}",
        why: 'Wat onbekend is, geldt nooit als gehaald.',
        help: '{help}.',
      },
      de: {
        what: "'{line}' ist nicht prüfbar: {reason}",
        why: 'Was unbekannt ist, gilt nie als eingehalten.',
        help: '{help}.',
      },
    },
    incomplete: {
      en: {
        what: "'{line}' cannot be decided: it is {figure} without what is not known, as {reason}",
        why: 'What is unknown is never read as kept, and here it may decide.',
        help: '{help}.',
      },
      nl: {
        what: "'{line}' is niet te toetsen: het is {figure} zonder wat onbekend is, want {reason}",
        why: 'Wat onbekend is, geldt nooit als gehaald, en hier kan het beslissen.',
        help: '{help}.',
      },
      de: {
        what: "'{line}' ist nicht prüfbar: ohne das Unbekannte sind es {figure}; {reason}",
        why: 'Was unbekannt ist, gilt nie als eingehalten, und hier kann es entscheiden.',
        help: '{help}.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n    }\n  }\n  expect {\n    end(pilot) <= 2027-02-28\n  }\n}\n',
      'plan p "P" {\n  use-case u "U" {\n    benefit b "B" {\n      saves: 2 h\n      volume: 15 / week\n      weeks: 46\n    }\n  }\n  budget {\n    total: 60k\n  }\n  expect {\n    roi >= 20%\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  horizon: 6 months\n  team {\n    person mila "Mila" {\n      allocation: 50%\n      salary: 60k / year\n    }\n    person ravi "Ravi" {\n      allocation: 50%\n    }\n  }\n  expect {\n    cost <= 40k\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 4..6 weeks\n    }\n  }\n  expect {\n    chance(pilot) >= 80%\n  }\n}\n',
    ],
    nearMiss: [
      // What is not known of the money does not matter to a date.
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person ravi "Ravi" {\n      allocation: 50%\n    }\n  }\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 10 weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-03-31\n  }\n}\n',
    ],
    passing: [
      // The known part alone is too much already: that is missed, not open.
      'plan p "P" {\n  start: 2027-01-04\n  horizon: 6 months\n  team {\n    person mila "Mila" {\n      allocation: 50%\n      salary: 60k / year\n    }\n    person ravi "Ravi" {\n      allocation: 50%\n    }\n  }\n  expect {\n    cost <= 10k\n  }\n}\n',
      // A name that does not exist is reported where it stands.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-02-28\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 4..6 weeks\n      deadline: 2027-02-28\n    }\n  }\n  expect {\n    chance(pilot) >= 80%\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: ten weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-02-28\n  }\n}\n',
    ],
  },
  check({ plan, facts, report }) {
    // What a missing file holds cannot be called missing from the plan.
    if (!plan.complete) return;
    for (const line of judgedLines(plan, facts)) {
      const { block, entry, figure, held, written } = line;
      const [first] = held.lacks;
      if (held.outcome !== 'open' || !first || isToldElsewhere(first)) continue;
      const data = { line: written, reason: wordedLack(first), help: wordedHelp(first) };
      const place = {
        at: entry.at,
        about: block,
        // With what is missing first filled in it may lack something else.
        key: `${written} ${first.code}`,
        related: relatedTo(held.lacks),
        fixes: () => fixesOf(plan, first),
      };
      if (figure.value && figure.lacks.length > 0) {
        const shown = shownAgainst(figure.value, held, entry.value.value.value);
        report({ message: 'incomplete', data: { ...data, figure: shown }, ...place });
      } else report({ message: 'unknown', data, ...place });
    }
  },
});

/** Other rules report these where they stand; a simulation that is not there yet says nothing about the plan. */
function isToldElsewhere({ code, element }: Lack): boolean {
  switch (code) {
    case 'unresolved':
    case 'unreadable':
    case 'cycle':
    case 'nobody-works':
    case 'not-simulated':
      return true;
    case 'impossible':
      return element?.kind === 'phase' || element?.kind === 'task';
    default:
      return false;
  }
}

function relatedTo(lacks: readonly Lack[]): Related[] {
  return lacks
    .flatMap((lack) => (lack.at ? [{ at: lack.at, reason: wordedLack(lack) }] : []))
    .slice(0, MOST_RELATED)
    .map(({ at, reason }) => ({ at, text: { en: '{reason}', nl: '{reason}', de: '{reason}' }, data: { reason } }));
}

/** How facts are usually written, to fill a blank with. */
const SAMPLES: Readonly<Record<string, string>> = {
  duration: '4 weeks',
  deadline: '2027-06-30',
  start: '2027-01-04',
  allocation: '20%',
  salary: '70k / year',
  rate: '1_200 / day',
  cost: '1k / month',
  saves: '1 h',
  volume: '15 / week',
  at: '50 / h',
  weeks: '46',
  total: '100k',
  running: '20k / year',
  months: '1..3',
  amount: '30k',
};

/** A blank for the fact that is missing, where one fact is. */
function fixesOf(plan: Plan, { element, fact }: Lack): Fix[] {
  const sample = fact === undefined ? undefined : SAMPLES[fact];
  // That it has no start is said of the plan as a whole.
  const owner = element ?? (fact === 'start' ? plan.element : undefined);
  if (!owner || fact === undefined || sample === undefined || !isAbsent(owner, fact)) return [];
  // A benefit by the year is not one sum.
  const suggestion = fact === 'amount' && owner.kind !== 'stage' ? `${sample} / year` : sample;
  return [insertFix(`${fact}: …`, 'placeholder', insertFact(owner, `${fact}: ${blank(suggestion)}`))];
}
