import { deliveredBy } from '../../analysis/delivered.ts';
import type { Work } from '../../analysis/schedule.ts';
import { childrenOf, isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import type { Phase } from './delivery.ts';
import { writtenDependency } from './written-dependency.ts';

export default defineRule({
  id: 'roadmap/poc-straight-to-rollout',
  title: {
    en: 'No pilot with real users',
    nl: 'Geen pilot met echte gebruikers',
    de: 'Kein Pilot mit echten Nutzern',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    practice('PMI-CPMAI', 'Phase 5: model evaluation, before phase 6: operationalisation'),
    practice('CRISP-ML(Q)', 'Phase 5: deployment'),
  ],
  messages: {
    direct: {
      en: {
        what: "'{rollout}' follows '{poc}' without a pilot between them",
        why: 'What only shows in daily work then shows for everybody at once, and cannot be taken back quietly.',
        help: 'Add a phase with "kind: pilot" between the two and let the roll-out wait for it.',
      },
      nl: {
        what: "'{rollout}' volgt op '{poc}' zonder pilot ertussen",
        why: 'Wat pas in het dagelijks werk blijkt, blijkt dan bij iedereen tegelijk en is niet ongemerkt terug te draaien.',
        help: 'Voeg tussen beide een fase met "kind: pilot" toe en laat de uitrol erop wachten.',
      },
      de: {
        what: "'{rollout}' folgt auf '{poc}' ohne einen Piloten dazwischen",
        why: 'Was sich erst im Alltag zeigt, zeigt sich dann bei allen zugleich und lässt sich nicht unbemerkt zurücknehmen.',
        help: 'Dazwischen eine Phase mit "kind: pilot" ergänzen und die Einführung darauf warten lassen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
    phase live "Go live" {
      kind: rollout
      after: build
      duration: 4 weeks
    }
  }
}`,
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
      gate go "Go" {
        success: "Half of the drafts go out"
      }
    }
    phase training "Train everybody" {
      after: go
      duration: 2 weeks
    }
    phase live "Go live" {
      kind: rollout
      after: training + 1 week
      duration: 4 weeks
    }
  }
}`,
    ],
    nearMiss: [
      // The pilot may run beside other preparations.
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
    phase trial "Trial in one team" {
      kind: pilot
      after: build
      duration: 8 weeks
    }
    phase live "Go live" {
      kind: rollout
      after: build, trial
      duration: 4 weeks
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
    phase trial "Trial in one team" {
      kind: pilot
      after: build
      duration: 8 weeks
    }
    phase live "Go live" {
      kind: rollout
      after: trial
      duration: 4 weeks
    }
  }
}`,
      // A roll-out that follows nothing says nothing of a proof of concept.
      'plan p "P" {\n  roadmap {\n    phase live "Go live" {\n      kind: rollout\n      duration: 4 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      `plan p "P" {
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
    phase live "Go live" {
      kind: rollout
      after: build, trial
      duration: 4 weeks
    }
  }
}`,
    ],
  },
  check({ plan, report }) {
    if (plan.roadmap && isHalfTyped(plan.roadmap)) return;
    const phases = childrenOf(plan.roadmap, 'phase');
    // A kind that cannot be read may be the pilot.
    if (phases.some((phase) => !phase.facts.kind && !isAbsent(phase, 'kind'))) return;
    for (const rollout of phases) {
      if (rollout.facts.kind?.value !== 'rollout' || rollout.facts.done) continue;
      const before = workBehind(plan, rollout);
      if (!before || before.some((phase) => phase.facts.kind?.value === 'pilot')) continue;
      const poc = before.find((phase) => phase.facts.kind?.value === 'poc');
      // A pilot of the same use case that the roll-out does not wait for is a matter of order, not of a missing pilot.
      if (!poc || phases.some((phase) => phase.facts.kind?.value === 'pilot' && sharesWith(plan, phase, rollout)))
        continue;
      report({
        message: 'direct',
        at: nameOf(rollout),
        about: rollout,
        data: { rollout: titleOf(rollout), poc: titleOf(poc) },
        related: [
          {
            at: nameOf(poc),
            text: { en: 'The proof of concept', nl: 'De proof of concept', de: 'Der Proof of Concept' },
            data: {},
          },
        ],
        fixes: () => pilotFix(plan, rollout),
      });
    }
  },
});

/** The phases that come before, near and far, the nearest first. Undefined where a dependency cannot be read or resolved. */
function workBehind(plan: Plan, rollout: Phase): Phase[] | undefined {
  const found = new Set<Work>();
  let isOpen = false;
  const queue: Work[] = [rollout];
  for (let work = queue.shift(); work; work = queue.shift()) {
    const { after } = work.facts;
    if (!after && !isAbsent(work, 'after')) isOpen = true;
    for (const { value } of after?.value ?? []) {
      const previous = plan.names.find(value.on.value) as Work | undefined;
      if (!previous) isOpen = true;
      else add(previous);
    }
    const container = plan.parents.get(work);
    if (container?.kind === 'phase') add(container as Phase);
  }
  return isOpen ? undefined : [...found].flatMap((work) => (work.kind === 'phase' ? [work] : []));

  function add(work: Work): void {
    if (found.has(work) || work === rollout) return;
    found.add(work);
    queue.push(work);
  }
}

/** Whether two phases bring the same use case forward, or one of them does not say which. */
function sharesWith(plan: Plan, one: Phase, other: Phase): boolean {
  const [ours, theirs] = [deliveredBy(plan, one), deliveredBy(plan, other)];
  return ours.length === 0 || theirs.length === 0 || ours.some((useCase) => theirs.includes(useCase));
}

/** A pilot behind all that the roll-out waits for; the roll-out waits for the pilot alone. */
function pilotFix(plan: Plan, rollout: Phase): Fix[] {
  const { after, delivers } = rollout.facts;
  const line = lineOf(rollout, 'after');
  if (!after || !line || !plan.roadmap) return [];
  const id = freeId(plan, 'phase', 'pilot');
  const uses = delivers?.value.map(({ value }) => value.id) ?? [];
  const block = [
    `phase ${id} "${blank('Pilot in one team', 1)}" {`,
    '  kind: pilot',
    `  after: ${after.value.map(({ value }) => writtenDependency(value)).join(', ')}`,
    `  duration: ${blank('8..12 weeks', 2)}`,
    ...(uses.length > 0 ? [`  delivers: ${uses.join(', ')}`] : []),
    '}',
  ].join('\n');
  const title = {
    en: "Add a pilot before '{rollout}' …",
    nl: "Voeg een pilot toe vóór '{rollout}' …",
    de: "Pilot vor '{rollout}' ergänzen …",
  };
  const edits = [insertElement(plan.roadmap, block, 'phase'), replaceValue(line, id)];
  return [fix(title, 'placeholder', edits, { rollout: titleOf(rollout) })];
}
