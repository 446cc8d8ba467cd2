import { isAbsent, titleOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { affectedDepartments, type Department } from '../use-case/affected-departments.ts';
import { mayComeFrom } from './department.ts';
import { placeOfTeam } from './fill-role.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 2;

export default defineRule({
  id: 'team/no-domain-expert',
  title: {
    en: 'Nobody from the affected department',
    nl: 'Niemand uit de betrokken afdeling',
    de: 'Niemand aus der betroffenen Abteilung',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Waarom interdisciplinariteit de sleutel tot succes is'),
    article('Concrete aanbevelingen voor actie'),
    practice('NIST AI RMF', 'MAP 1.2'),
  ],
  messages: {
    missing: {
      en: {
        what: "'{useCase}' changes the work in '{department}', but nobody in the team is said to come from there",
        why: 'What makes the work hard stands in no specification: without somebody who does it, the team solves another problem.',
        help: 'Add somebody who does the work, or write "department:" where a member comes from there.',
      },
      nl: {
        what: "'{useCase}' verandert het werk in '{department}', maar volgens het plan komt niemand in het team daarvandaan",
        why: 'Wat het werk lastig maakt, staat in geen specificatie: zonder iemand die het doet, lost het team een ander probleem op.',
        help: 'Voeg iemand toe die het werk doet, of schrijf "department:" bij wie daarvandaan komt.',
      },
      de: {
        what: "'{useCase}' ändert die Arbeit in '{department}', aber laut Plan kommt niemand im Team von dort",
        why: 'Was die Arbeit schwierig macht, steht in keiner Spezifikation: Ohne jemanden, der sie tut, löst das Team ein anderes Problem.',
        help: 'Jemanden ergänzen, der die Arbeit tut, oder "department:" bei denen schreiben, die von dort kommen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
    department it "IT"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
      department: it
    }
    person anna "Anna" {
      roles: business-lead
      department: it
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
      // A technician who states no department is not taken for somebody who does the work.
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
    ],
    nearMiss: [
      // A business lead or domain expert without a department may come from there.
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
    }
    person nadia "Nadia" {
      roles: business-lead
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
    }
  }
  use-case chatbot "Answer standard questions" {
    status: candidate
    department: support
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
    department it "IT"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
      department: it
    }
    person nadia "Nadia" {
      roles: domain-expert
      department: support
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
      // A seat that is to be filled from there counts.
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
  }
  team {
    vacancy expert "Somebody from support" {
      department: support
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "IT service provider" {
    department support "Support"
  }
  team {
    person tim "Tim" {
      roles: data-scientist
      department: suport
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
      `plan p "P" {
  team {
    person tim "Tim" {
      roles: data-scientist
    }
  }
  use-case chatbot "Answer standard questions" {
    department: support
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    // Nobody at all is what the missing roles say.
    if (plan.members.length === 0 || facts.coverage.undecided.length > 0) return;
    for (const { department, useCase, at } of affectedDepartments(plan)) {
      if (plan.members.some(({ person }) => mayComeFrom(plan, person, department))) continue;
      report({
        message: 'missing',
        ...placeOfTeam(plan),
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
        fixes: () => expertFixes(plan, department),
      });
    }
  },
});

/** Somebody new from there, a seat for one, or a member of the team of whom the plan does not say where they come from. */
function expertFixes(plan: Plan, department: Department): Fix[] {
  const { team } = plan;
  const id = department.id?.value;
  if (!team || id === undefined) return [];
  const language = languageOf(plan);
  const seat = [
    `vacancy ${freeId(plan, 'person', `${id}-expert`)} "${TITLE[language]}" {`,
    '  roles: domain-expert',
    `  department: ${id}`,
    '  allocation: 10%',
    '}',
  ];
  const person = [
    `person ${blank('name', 1)} "${blank('Name', 2)}" {`,
    '  roles: domain-expert',
    `  department: ${id}`,
    `  allocation: ${blank('4 h / week', 3)}`,
    '}',
  ];
  const data = { department: titleOf(department) };
  return [
    fix(
      {
        en: "Add somebody from '{department}' to the team …",
        nl: "Voeg iemand uit '{department}' toe aan het team …",
        de: "Jemanden aus '{department}' im Team ergänzen …",
      },
      'placeholder',
      [insertElement(team, person.join('\n'), 'person')],
      data,
    ),
    fix(
      {
        en: "Add a seat for somebody from '{department}'",
        nl: "Voeg een plaats toe voor iemand uit '{department}'",
        de: "Einen Platz für jemanden aus '{department}' ergänzen",
      },
      'unsafe',
      [
        insertElement(
          team,
          seat.join('\n'),
          team.children.some(({ kind }) => kind === 'vacancy') ? 'vacancy' : 'person',
        ),
      ],
      data,
    ),
    ...unplaced(plan).map((member) =>
      fix(
        {
          en: "'{person}' comes from '{department}'",
          nl: "'{person}' komt uit '{department}'",
          de: "'{person}' kommt aus '{department}'",
        },
        'unsafe',
        [insertFact(member, `department: ${id}`, 'roles')],
        { ...data, person: titleOf(member) },
      ),
    ),
  ];
}

const TITLE = { en: 'Domain expert', nl: 'Vakexpert', de: 'Fachexpertise' };

function unplaced(plan: Plan): Person[] {
  return plan.members
    .map(({ person }) => person)
    .filter((person) => person.kind === 'person' && isAbsent(person, 'department') && isAbsent(person, 'external'))
    .slice(0, MOST_OFFERS);
}
