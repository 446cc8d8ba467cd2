import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { freePeople } from '../team/free-people.ts';
import { affectedDepartments, type Department } from '../use-case/affected-departments.ts';

type Organisation = ModelElement<'organisation'>;

export default defineRule({
  id: 'organisation/hybrid-without-department-owner',
  title: {
    en: 'Central team without owners in the departments',
    nl: 'Centraal team zonder eigenaren in de afdelingen',
    de: 'Zentrales Team ohne Verantwortliche in den Abteilungen',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Organisatorische randvoorwaarden creëren')],
  messages: {
    missing: {
      en: {
        what: "'{department}' has no AI owner, although '{useCase}' changes its work and the model is '{model}'",
        why: 'A central team sets standards; without an owner on site nobody brings them into the daily work.',
        help: 'Name who answers for AI in this department as "ai-owner: … for …".',
      },
      nl: {
        what: "'{department}' heeft geen AI-eigenaar, terwijl '{useCase}' het werk daar verandert en het model '{model}' is",
        why: 'Een centraal team stelt standaarden; zonder eigenaar ter plaatse brengt niemand ze in het dagelijks werk.',
        help: 'Noem wie in deze afdeling verantwoordelijk is voor AI als "ai-owner: … for …".',
      },
      de: {
        what: "'{department}' hat niemanden, der KI dort verantwortet, obwohl '{useCase}' die Arbeit ändert und das Modell '{model}' ist",
        why: 'Ein zentrales Team setzt Standards; ohne Verantwortliche vor Ort bringt sie niemand in die tägliche Arbeit.',
        help: 'Als "ai-owner: … for …" nennen, wer KI in dieser Abteilung verantwortet.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: hybrid
  }
  team {
    person anna "Anna" {
      roles: business-lead
      department: sales
    }
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
      // Somebody answers for another department.
      `plan p "P" {
  company "Supplier" {
    department quality "Quality"
    department production "Production"
  }
  organisation {
    model: center-of-excellence
    ai-owner: petra for production
  }
  team {
    person petra "Petra" {
      department: production
    }
  }
  use-case inspection "Find defects" {
    department: quality
  }
}`,
    ],
    nearMiss: [
      // Not said for which department; the owner comes from this one.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: hybrid
    ai-owner: anna
  }
  team {
    person anna "Anna" {
      department: sales
    }
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: hybrid
  }
  use-case drafting "Draft quotations" {
    status: candidate
    department: sales
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: hybrid
    ai-owner: anna for sales
  }
  team {
    person anna "Anna"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
      // The experts sit in the departments anyway.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: embedded
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  organisation {
    model: hybrid
    ai-owner: anna for sale
  }
  team {
    person anna "Anna"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
      `plan p "P" {
  organisation {
    model: hybrid
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { organisation } = plan;
    const model = organisation?.facts.model?.value;
    if (!organisation || (model !== 'hybrid' && model !== 'center-of-excellence')) return;
    if (unreadableAt(organisation, 'ai-owner') || isHalfTyped(organisation)) return;
    const owned = ownedDepartments(plan, organisation);
    if (!owned) return;
    for (const { department, useCase, at } of affectedDepartments(plan)) {
      if (owned.has(department)) continue;
      report({
        message: 'missing',
        at: nameOf(organisation),
        about: organisation,
        key: department.id?.value ?? '',
        data: { department: titleOf(department), useCase: titleOf(useCase), model },
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
        fixes: () => ownerFixes(plan, facts, organisation, department),
      });
    }
  },
});

/** @returns undefined where an owner, or what somebody owns, is not known */
function ownedDepartments(plan: Plan, organisation: Organisation): ReadonlySet<Department> | undefined {
  const owned = new Set<Department>();
  for (const { value } of organisation.facts.aiOwner) {
    const person = plan.names.findOf(value.person, 'person', 'vacancy');
    const department = plan.names.findOf(value.for ?? person?.facts.department, 'department');
    if (!person || !department) return undefined;
    owned.add(department);
  }
  return owned;
}

/** People from there with time left, else a name to fill in. */
function ownerFixes(plan: Plan, facts: Facts, organisation: Organisation, department: Department): Fix[] {
  const id = department.id?.value;
  if (id === undefined) return [];
  const insert = (line: string) => insertFact(organisation, line, 'ai-owner');
  const people = freePeople(
    plan,
    facts,
    ({ member: { person } }) => plan.names.findOf(person.facts.department, 'department') === department,
  );
  const lines = people.map((person) => `ai-owner: ${person.id?.value ?? ''} for ${id}`);
  if (lines.length > 0) return lines.map((line) => insertFix(line, 'unsafe', insert(line)));
  const anybody = plan.members.find(({ person }) => person.id)?.person.id?.value;
  if (anybody === undefined) return [];
  return [insertFix(`ai-owner: … for ${id}`, 'placeholder', insert(`ai-owner: ${blank(anybody)} for ${id}`))];
}
