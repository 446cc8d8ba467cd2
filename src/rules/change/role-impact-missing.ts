import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { affectedDepartments, type Department } from '../use-case/affected-departments.ts';
import { pursuedUseCases } from '../use-case/selection.ts';
import type { Change } from './activities.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

const WHY = {
  en: 'Whoever hears nothing about their own job fears for it, and has little reason to help the system succeed.',
  nl: 'Wie niets over de eigen baan hoort, vreest ervoor en heeft weinig reden om het systeem te helpen slagen.',
  de: 'Wer nichts über die eigene Stelle hört, fürchtet um sie und hat wenig Grund, dem System zum Erfolg zu helfen.',
} as const;

const HELP = {
  en: 'Write "role-change: <department> …" with what people do afterwards, and new tasks as "new-role: … in …".',
  nl: 'Schrijf "role-change: <afdeling> …" met wat mensen daarna doen, en nieuwe taken als "new-role: … in …".',
  de: '"role-change: <Abteilung> …" mit dem schreiben, was die Leute danach tun, und neue Aufgaben als "new-role: … in …".',
} as const;

export default defineRule({
  id: 'change/role-impact-missing',
  title: {
    en: 'Effect on jobs not stated',
    nl: 'Gevolg voor functies niet genoemd',
    de: 'Folgen für Stellen nicht genannt',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Change management: Mensen meenemen'), article('Praktijkvoorbeelden uit het MKB')],
  messages: {
    department: {
      en: { what: "What '{useCase}' changes in the jobs of '{department}' is not stated", why: WHY.en, help: HELP.en },
      nl: {
        what: "Wat '{useCase}' verandert aan het werk van de mensen in '{department}', staat er niet",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Was '{useCase}' an den Stellen in '{department}' ändert, ist nicht genannt",
        why: WHY.de,
        help: HELP.de,
      },
    },
    anybody: {
      en: { what: "What '{useCase}' changes in anybody's job is not stated", why: WHY.en, help: HELP.en },
      nl: { what: "Voor wie '{useCase}' iets aan het werk verandert, staat er niet", why: WHY.nl, help: HELP.nl },
      de: { what: "Für wen '{useCase}' die Arbeit ändert, ist nicht genannt", why: WHY.de, help: HELP.de },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department it "IT"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    role-change: it "Runs the model"
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  change {
    share: 30%
  }
}`,
    ],
    nearMiss: [
      // A new task in the department says what changes.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    new-role: "AI trainer" in sales
  }
}`,
      // A use case without a department, and somebody's job.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
  change {
    role-change: sales "Checks drafts instead of writing them"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    role-change: sales "Checks drafts instead of writing them"
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    status: candidate
    department: sales
  }
  change {
    share: 30%
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    role-change: sale "Checks drafts instead of writing them"
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    share: 30%
  }
}`,
    ],
  },
  check({ plan, report }) {
    const { change } = plan;
    if (!change || isHalfTyped(change)) return;
    const told = toldDepartments(plan, change);
    if (!told) return;
    const place = { at: nameOf(change), about: change };
    for (const { department, useCase, at } of affectedDepartments(plan)) {
      if (told.has(department)) continue;
      report({
        ...place,
        message: 'department',
        key: department.id?.value ?? '',
        data: { useCase: titleOf(useCase), department: titleOf(department) },
        related: [
          {
            at,
            text: {
              en: 'The department in question',
              nl: 'De afdeling waar het om gaat',
              de: 'Um diese Abteilung geht es',
            },
            data: {},
          },
        ],
        fixes: () => [roleChangeFix(plan, change, department)],
      });
    }
    const placeless = pursuedUseCases(plan).find((useCase) => isAbsent(useCase, 'department'));
    if (!placeless || told.size > 0 || affectedDepartments(plan).length > 0) return;
    const departments = plan.names.all('department') as Department[];
    report({
      ...place,
      message: 'anybody',
      data: { useCase: titleOf(placeless) },
      fixes: () => departments.slice(0, MOST_OFFERS).map((department) => roleChangeFix(plan, change, department)),
    });
  },
});

/** @returns undefined where a line, or the department that it names, cannot be read */
function toldDepartments(plan: Plan, change: Change): ReadonlySet<Department> | undefined {
  for (const fact of ['role-change', 'new-role'] as const) if (unreadableAt(change, fact)) return undefined;
  const told = new Set<Department>();
  for (const { value } of change.facts.roleChange) {
    const department = plan.names.findOf(value.department, 'department');
    if (!department) return undefined;
    told.add(department);
  }
  for (const { value } of change.facts.newRole) {
    const department = plan.names.findOf(value.in, 'department');
    // A new task that is said to be in no department may be in any.
    if (!department) return undefined;
    told.add(department);
  }
  return told;
}

function roleChangeFix(plan: Plan, change: Change, department: Department) {
  const line = `role-change: ${department.id?.value ?? ''}`;
  const text = `${line} "${blank(TEXT[languageOf(plan)])}"`;
  return insertFix(`${line} "…"`, 'placeholder', insertFact(change, text, 'train'));
}

const TEXT = {
  en: 'What people do afterwards',
  nl: 'Wat mensen daarna doen',
  de: 'Was die Leute danach tun',
} as const;
