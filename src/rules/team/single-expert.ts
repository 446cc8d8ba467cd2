import * as z from 'zod';
import type { Facts } from '../../analysis/facts.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import type { Person } from '../../model/plan.ts';
import { insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';

export default defineRule({
  id: 'team/single-expert',
  title: { en: 'Work hangs on one person', nl: 'Werk hangt aan één persoon', de: 'Arbeit hängt an einer Person' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Veelvoorkomende valkuilen vermijden'), article('De 5 onmisbare rollen in het KI-projectteam')],
  messages: {
    'many-roles': {
      en: {
        what: "'{person}' holds {count} roles: {roles}",
        why: 'One expert who solves everything is the first pitfall of the article; depth is lost and an absence stops the project.',
        help: 'Give some of the roles to others; {most} for one person are enough.',
      },
      nl: {
        what: "'{person}' heeft {count} rollen: {roles}",
        why: 'Eén expert die alles oplost is de eerste valkuil van het artikel; de diepgang gaat verloren en afwezigheid legt het project stil.',
        help: 'Geef een deel van de rollen aan anderen; {most} per persoon is genoeg.',
      },
      de: {
        what: "'{person}' hat {count} Rollen: {roles}",
        why: 'Ein Experte, der alles löst, ist die erste Falle des Artikels; Tiefe geht verloren und ein Ausfall stoppt das Projekt.',
        help: 'Einen Teil der Rollen anderen geben; {most} je Person sind genug.',
      },
    },
    'no-deputy': {
      en: {
        what: "All technical work depends on '{person}', and no deputy is named",
        why: 'Illness, leave or a better offer stops the project.',
        help: 'Name a deputy who works along from the start.',
      },
      nl: {
        what: "Al het technische werk hangt af van '{person}' en er is geen vervanger genoemd",
        why: 'Ziekte, verlof of een beter aanbod legt het project stil.',
        help: 'Noem een vervanger die vanaf het begin meewerkt.',
      },
      de: {
        what: "Alle technische Arbeit hängt an '{person}', und keine Vertretung ist benannt",
        why: 'Krankheit, Urlaub oder ein besseres Angebot stoppt das Projekt.',
        help: 'Eine Vertretung benennen, die von Anfang an mitarbeitet.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      roles: business-lead, product-owner, domain-expert\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist, data-engineer\n    }\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // Two roles are no crowd, and there is a deputy.
      `plan p "P" {
  team {
    person ravi "Ravi" {
      roles: data-scientist, data-engineer
      deputy: mila
    }
    person mila "Mila" {
      roles: domain-expert
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist\n      deputy: mila\n    }\n    person mila "Mila" {\n      roles: domain-expert\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist\n    }\n    person mila "Mila" {\n      roles: data-engineer\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person ravi "Ravi" {
      roles: data-scientist
      deputy: milo
    }
    person mila "Mila" {
      roles: domain-expert
    }
  }
}`,
      // She may be the second technician.
      `plan p "P" {
  team {
    person ravi "Ravi" {
      roles: data-scientist
    }
    person mila "Mila" {
      roles: engineer
    }
  }
}`,
    ],
  },
  thresholds: ({ team: { mostRolesPerPerson } }) => ({ mostRolesPerPerson }),
  options: () => z.strictObject({ mostRolesPerPerson: z.int().min(1) }).partial(),
  check({ facts, thresholds: { mostRolesPerPerson }, report }) {
    const crowded = new Set<Person>();
    for (const { member, roles } of facts.coverage.members.values()) {
      const { person } = member;
      if (roles.length <= mostRolesPerPerson) continue;
      crowded.add(person);
      report({
        message: 'many-roles',
        at: person.facts.roles?.at ?? nameOf(person),
        about: person,
        data: {
          person: titleOf(person),
          count: roles.length,
          roles: { list: roles.map(({ role }) => role) },
          most: mostRolesPerPerson,
        },
      });
    }
    const person = facts.coverage.onlyTechnician?.person;
    // Whoever holds too many roles is already named: one cause, one finding.
    // A line that cannot be read may name another technician.
    if (!person || crowded.has(person) || facts.coverage.undecided.length > 0) return;
    report({
      message: 'no-deputy',
      at: nameOf(person),
      about: person,
      data: { person: titleOf(person) },
      fixes: () => deputies(facts, person),
    });
  },
});

function deputies(facts: Facts, person: Person): Fix[] {
  const others = [...facts.coverage.members.values()]
    .map(({ member }) => member.person)
    .filter((other) => other !== person && other.kind === 'person')
    .flatMap(({ id }) => id?.value ?? [])
    .slice(0, 3);
  // Where there is nobody else, a name would be that of nobody.
  return others.map((id) => insertFix(`deputy: ${id}`, 'unsafe', insertFact(person, `deputy: ${id}`)));
}
