import type { Cycle, CycleLink } from '../../analysis/schedule.ts';
import { lineOf, titleOf } from '../../model/element.ts';
import { remove, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';
import { writtenDependency } from './written-dependency.ts';

export default defineRule({
  id: 'roadmap/dependency-cycle',
  title: {
    en: 'Work that waits for itself',
    nl: 'Werk dat op zichzelf wacht',
    de: 'Arbeit, die auf sich selbst wartet',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Order of dependent work')],
  messages: {
    cycle: {
      en: {
        what: "'{first}' waits for itself: {path}",
        why: 'None of this work can ever begin, so it has no dates.',
        help: 'Take away the dependency that is not real.',
      },
      nl: {
        what: "'{first}' wacht op zichzelf: {path}",
        why: 'Geen van dit werk kan ooit beginnen en heeft dus geen datums.',
        help: 'Verwijder de afhankelijkheid die niet echt bestaat.',
      },
      de: {
        what: "'{first}' wartet auf sich selbst: {path}",
        why: 'Nichts davon kann je beginnen und hat deshalb keine Termine.',
        help: 'Die Abhängigkeit entfernen, die in Wirklichkeit nicht besteht.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 2 weeks\n      after: test\n    }\n    phase test "Test" {\n      duration: 1 week\n      after: build\n    }\n  }\n}\n',
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 2 weeks\n      after: build\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // Two phases that wait for the start of a third meet, but in no circle.
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n    phase b "B" {\n      duration: 1 week\n      after: a.start\n      ends-after: a\n    }\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 2 weeks\n    }\n    phase test "Test" {\n      duration: 1 week\n      after: build\n    }\n  }\n}\n',
      // Two ways to the same work are no circle.
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n    phase b "B" {\n      duration: 1 week\n      after: a\n    }\n    phase c "C" {\n      duration: 1 week\n      after: a, b\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 2 weeks\n      after: test\n    }\n    phase test "Test" {\n      duration: 1 week\n      after: biuld\n    }\n  }\n}\n',
    ],
  },
  check({ facts, report }) {
    for (const cycle of facts.schedule.cycles) {
      const [first] = cycle;
      if (!first) continue;
      report({
        message: 'cycle',
        at: first.at,
        about: first.from,
        data: { first: titleOf(first.from), path: pathOf(cycle) },
        related: cycle.slice(1).map((link) => ({
          at: link.at,
          text: { en: "'{from}' waits for '{on}'", nl: "'{from}' wacht op '{on}'", de: "'{from}' wartet auf '{on}'" },
          data: { from: titleOf(link.from), on: titleOf(link.on) },
        })),
        fixes: () => cycle.flatMap(breakLink),
      });
    }
  },
});

/** The whole round by ids, with a middle left out where it would not fit a sentence. */
function pathOf(cycle: Cycle): string {
  const names = [...cycle.map(({ from }) => from), cycle[0]?.from].map((work) => work?.id?.value ?? work?.kind ?? '');
  const shown = names.length <= 7 ? names : [...names.slice(0, 3), '…', ...names.slice(-3)];
  return shown.join(' → ');
}

function breakLink({ from, on, by, at }: CycleLink): Fix[] {
  if (by !== 'after' && by !== 'ends-after') return [];
  const line = lineOf(from, by);
  const point = from.kind === 'milestone' || from.kind === 'gate';
  const dependencies = (by === 'after' ? from.facts.after : point ? undefined : from.facts.endsAfter)?.value;
  if (!line || !dependencies) return [];
  const kept = dependencies.filter((dependency) => dependency.at.start !== at.start);
  const edit =
    kept.length === 0
      ? remove(line.at)
      : replaceValue(line, kept.map(({ value }) => writtenDependency(value)).join(', '));
  const title = {
    en: "Let '{from}' no longer wait for '{on}'",
    nl: "Laat '{from}' niet meer op '{on}' wachten",
    de: "'{from}' nicht mehr auf '{on}' warten lassen",
  };
  return [fix(title, 'unsafe', [edit], { from: titleOf(from), on: titleOf(on) })];
}
