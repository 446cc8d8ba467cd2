import type { Facts } from '../../analysis/facts.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import { dayOf, type Person, type Plan } from '../../model/plan.ts';
import { type EpochDay, formatIsoDate, type PlanDate } from '../../model/values.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { freePeople } from './free-people.ts';
import { finalSuccessor, hasHandoverTask, type Leaver, leaversOf, successor } from './handover.ts';

const WHY = {
  en: 'Experience and decisions leave with the person; those who stay then run what nobody of them understands.',
  nl: 'Ervaring en besluiten vertrekken met de persoon; wie blijft, onderhoudt dan iets wat niemand begrijpt.',
  de: 'Erfahrung und Entscheidungen gehen mit der Person; wer bleibt, betreibt dann etwas, das niemand versteht.',
} as const;

const HELP = {
  en: 'Write "hands-over-to: … by …" with somebody from within who works along before the end.',
  nl: 'Schrijf "hands-over-to: … by …" met een eigen medewerker die vóór het einde meewerkt.',
  de: '"hands-over-to: … by …" mit jemandem aus dem Haus schreiben, der vor dem Ende mitarbeitet.',
} as const;

export default defineRule({
  id: 'team/external-without-handover',
  title: {
    en: 'Role ends without a handover',
    nl: 'Rol eindigt zonder overdracht',
    de: 'Rolle endet ohne Übergabe',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    article('Praktijkvoorbeelden uit het MKB'),
    article('Veelgestelde vragen'),
  ],
  messages: {
    'no-handover': {
      en: {
        what: "'{person}' ({role}) is external and hands over to nobody before leaving ({until})",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{person}' ({role}) is extern en draagt vóór het vertrek ({until}) aan niemand over",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{person}' ({role}) ist extern und übergibt vor dem Ausscheiden ({until}) an niemanden",
        why: WHY.de,
        help: HELP.de,
      },
    },
    'no-end': {
      en: {
        what: "'{person}' ({role}) is external, with neither an end date nor a handover",
        why: WHY.en,
        help: HELP.en,
      },
      nl: { what: "'{person}' ({role}) is extern, zonder einddatum en zonder overdracht", why: WHY.nl, help: HELP.nl },
      de: { what: "'{person}' ({role}) ist extern, ohne Enddatum und ohne Übergabe", why: WHY.de, help: HELP.de },
    },
    'to-external': {
      en: { what: "'{person}' hands over to '{to}', who is external too", why: WHY.en, help: HELP.en },
      nl: { what: "'{person}' draagt over aan '{to}', die ook extern is", why: WHY.nl, help: HELP.nl },
      de: { what: "'{person}' übergibt an '{to}', ebenfalls extern", why: WHY.de, help: HELP.de },
    },
    late: {
      en: {
        what: "'{person}' leaves on {until}, but hands over to '{to}' only by {by}",
        why: 'By then the person is gone, and what was not passed on stays unsaid.',
        help: 'Let the handover end on the last day or before.',
      },
      nl: {
        what: "'{person}' vertrekt op {until}, maar draagt pas uiterlijk {by} over aan '{to}'",
        why: 'Dan is de persoon al weg en blijft ongezegd wat niet is overgedragen.',
        help: 'Laat de overdracht uiterlijk op de laatste dag eindigen.',
      },
      de: {
        what: "'{person}' geht am {until}, übergibt aber erst bis {by} an '{to}'",
        why: 'Dann ist die Person schon weg, und was nicht übergeben wurde, bleibt ungesagt.',
        help: 'Die Übergabe spätestens am letzten Tag enden lassen.',
      },
    },
    rotates: {
      en: {
        what: "'{person}' is {role} until {until}, '{next}' follows, and no handover between them is planned",
        why: 'With each change the project loses what was agreed and why, and begins again.',
        help: 'Write "hands-over-to: … by …" with whoever follows.',
      },
      nl: {
        what: "'{person}' is {role} tot en met {until}, '{next}' volgt, en een overdracht tussen hen is niet gepland",
        why: 'Bij elke wisseling verliest het project wat er waarom is afgesproken en begint het opnieuw.',
        help: 'Schrijf "hands-over-to: … by …" met wie volgt.',
      },
      de: {
        what: "'{person}' ist {role} bis {until}, '{next}' folgt, und eine Übergabe zwischen beiden ist nicht geplant",
        why: 'Mit jedem Wechsel verliert das Projekt, was warum vereinbart war, und beginnt von vorn.',
        help: '"hands-over-to: … by …" mit dem schreiben, der folgt.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: month 8
    }
    person karim "Karim" {
      roles: data-engineer
    }
  }
}`,
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
    }
  }
}`,
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: 2027-08-31
      hands-over-to: noor by 2027-08-31
    }
    person noor "Noor" {
      external: "Another consultancy"
    }
  }
}`,
      // A lead that rotates.
      `plan p "P" {
  team {
    person marion "Marion" {
      roles: business-lead
      until: 2027-07-02
    }
    person stefan "Stefan" {
      roles: business-lead
      from: 2027-07-05
    }
  }
}`,
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: 2027-08-31
      hands-over-to: karim by 2027-09-30
    }
    person karim "Karim" {
      roles: data-engineer
    }
  }
}`,
    ],
    nearMiss: [
      // On the last day.
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: 2027-08-31
      hands-over-to: karim by 2027-08-31
    }
    person karim "Karim" {
      roles: data-engineer
    }
  }
}`,
      // By way of another external.
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: 2027-08-31
      hands-over-to: noor by 2027-08-31
    }
    person noor "Noor" {
      roles: data-engineer
      external: "Cloud supplier"
      hands-over-to: karim by 2027-12-31
    }
    person karim "Karim"
  }
}`,
      // A task of both.
      `plan p "P" {
  start: 2027-01-04
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: month 8
    }
    person karim "Karim"
  }
  roadmap {
    task pass-on "Handover of the model" {
      duration: 2 weeks
      assigned: vera 50%, karim 50%
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person karim "Karim" {
      roles: data-scientist
    }
  }
}`,
      // Legal advice by the hour is bought for good.
      `plan p "P" {
  team {
    person lex "Lex" {
      roles: compliance-officer
      external: "Law firm"
    }
  }
}`,
      // Both hold the role at the same time.
      `plan p "P" {
  team {
    person marion "Marion" {
      roles: business-lead
      until: 2027-09-30
    }
    person stefan "Stefan" {
      roles: business-lead
      from: 2027-07-05
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: 2027-08-31
      hands-over-to: karin by 2027-08-31
    }
    person karim "Karim"
  }
}`,
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision consultancy"
      until: end of summer
    }
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const leaver of leaversOf(plan, facts)) {
      const { person, why, next, role, until } = leaver;
      const stated = person.facts.handsOverTo;
      const place = { at: nameOf(person), about: person };
      const named = { person: titleOf(person), role };
      if (!stated) {
        if (!isAbsent(person, 'hands-over-to') || hasHandoverTask(plan, facts, person)) continue;
        const fixes = () => handoverFixes(plan, facts, leaver);
        if (why === 'rotates' && next && until !== undefined) {
          report({
            ...place,
            message: 'rotates',
            data: { ...named, until: { day: until }, next: titleOf(next) },
            fixes,
          });
        } else if (person.facts.until) {
          const last = shownDate(person.facts.until.value, until);
          report({ ...place, message: 'no-handover', data: { ...named, until: last }, fixes });
        } else report({ ...place, message: 'no-end', data: named, fixes });
        continue;
      }
      const to = successor(plan, person);
      if (!to) continue;
      if (!isAbsent(to, 'external') && !finalSuccessor(plan, person)) {
        const at = stated.value.person.at;
        const fixes = () =>
          insiders(plan, facts, person).map((id) => writeFix(`hands-over-to: ${id}`, 'unsafe', replace(at, id)));
        report({ ...place, at, message: 'to-external', data: { ...named, to: titleOf(to) }, fixes });
        continue;
      }
      const { by } = stated.value;
      const day = by && dayOf(by.value, plan.start);
      if (!by || day === undefined || until === undefined || day <= until) continue;
      report({
        ...place,
        at: by.at,
        message: 'late',
        data: { ...named, to: titleOf(to), until: { day: until }, by: { day } },
        fixes: () => [writeFix(`by ${formatIsoDate(until)}`, 'unsafe', replace(by.at, formatIsoDate(until)))],
      });
    }
  },
});

/** Whoever follows, else people from within who have time. */
function insiders(plan: Plan, facts: Facts, person: Person): string[] {
  const people = freePeople(
    plan,
    facts,
    ({ member }) => member.person !== person && isAbsent(member.person, 'external'),
  );
  return people.flatMap(({ id }) => id?.value ?? []);
}

/** The day, or the month as written where the plan does not say when it begins. */
function shownDate(date: PlanDate, day: EpochDay | undefined): Shown {
  if (day !== undefined) return { day };
  const month = date.kind === 'month' ? date.month : 0;
  return { en: `month ${month}`, nl: `maand ${month}`, de: `Monat ${month}` };
}

function handoverFixes(plan: Plan, facts: Facts, { person, next }: Leaver): Fix[] {
  const named = next?.id?.value;
  const ids = named === undefined ? insiders(plan, facts, person) : [named];
  const insert = (lines: string) => insertFact(person, lines, 'until');
  const until = person.facts.until?.value;
  if (until) {
    const end = until.kind === 'day' ? formatIsoDate(until.day) : `month ${until.month}`;
    return ids.map((id) =>
      insertFix(`hands-over-to: ${id} by ${end}`, 'unsafe', insert(`hands-over-to: ${id} by ${end}`)),
    );
  }
  return ids.map((id) =>
    insertFix(
      `until: …', 'hands-over-to: ${id} by …`,
      'placeholder',
      insert(`until: ${blank('month 9', 1)}\nhands-over-to: ${id} by ${blank('month 9', 2)}`),
    ),
  );
}
