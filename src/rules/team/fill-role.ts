import type { Facts } from '../../analysis/facts.ts';
import { lineOf, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Language } from '../../model/figures.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { blank, type Edit, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import type { Translated } from '../engine/wording.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

/** A core role as a seat in a team. */
export interface Seat {
  readonly role: string;
  /** What the seat is called in a plan of each language. */
  readonly title: Translated<string>;
  /** A usual allocation to begin with. */
  readonly allocation: string;
}

/** Where a gap in the team is reported: at the team, else at the plan. */
export function placeOfTeam(plan: Plan): { readonly at: SourceRange; readonly about: ModelElement } {
  const about = plan.team ?? plan.element;
  return { at: nameOf(about), about };
}

/**
 * Whether a role is surely covered by nobody. Where a line about people cannot be read, nothing is claimed.
 */
export function isUncovered(facts: Facts, role: string): boolean {
  return facts.coverage.undecided.length === 0 && (facts.coverage.uncovered as readonly string[]).includes(role);
}

/**
 * The ways to fill a seat: a vacancy, a person to be named, or somebody of the team who has time and not too many roles.
 *
 * @param mostRoles how many roles one person may hold, the new one included
 */
export function seatFixes(plan: Plan, facts: Facts, seat: Seat, mostRoles: number): Fix[] {
  const language: Language = plan.element.facts.language?.value ?? 'en';
  const title = seat.title[language];
  const id = freeId(plan, 'person', seat.role);
  const vacancy = `vacancy ${id} "${title}" {\n  roles: ${seat.role}\n  allocation: ${seat.allocation}\n}`;
  const person = `person ${blank('name', 1)} "${blank('Name', 2)}" {\n  roles: ${seat.role}\n  allocation: ${blank(seat.allocation, 3)}\n}`;
  const data = { seat: title };
  return [
    fix(
      {
        en: "Add a vacancy '{seat}' to the team",
        nl: "Voeg een vacature '{seat}' toe aan het team",
        de: "Offene Stelle '{seat}' im Team ergänzen",
      },
      'unsafe',
      [intoTeam(plan, vacancy, 'vacancy')],
      data,
    ),
    fix(
      {
        en: "Add a person as '{seat}' …",
        nl: "Voeg een persoon toe als '{seat}' …",
        de: "Person als '{seat}' ergänzen …",
      },
      'placeholder',
      [intoTeam(plan, person, 'person')],
      data,
    ),
    ...candidates(facts, mostRoles).map((candidate) =>
      fix(
        {
          en: "Give '{person}' the role '{seat}'",
          nl: "Geef '{person}' de rol '{seat}'",
          de: "'{person}' die Rolle '{seat}' geben",
        },
        'unsafe',
        [addRole(candidate, seat.role)],
        { ...data, person: titleOf(candidate) },
      ),
    ),
  ];
}

/** People of the team with time left and few roles, least loaded first. */
function candidates(facts: Facts, mostRoles: number): Person[] {
  return [...facts.coverage.members.values()]
    .filter(({ member, roles }) => member.person.kind === 'person' && roles.length > 0 && roles.length < mostRoles)
    .map(({ member }) => ({
      person: member.person,
      load: facts.workload.byPerson.get(member.person)?.peak?.share ?? 0,
    }))
    .filter(({ load }) => load < 100)
    .sort((a, b) => a.load - b.load)
    .slice(0, MOST_OFFERS)
    .map(({ person }) => person);
}

function addRole(person: Person, role: string): Edit {
  const line = lineOf(person, 'roles');
  if (!line?.valueAt) return insertFact(person, `roles: ${role}`);
  const { anchor, end } = line.valueAt;
  return { at: { anchor, start: end, end }, text: `, ${role}` };
}

/** Adds an element to the team, with the team's block where the plan has none. */
function intoTeam(plan: Plan, element: string, behind: string): Edit {
  if (plan.team)
    return insertElement(
      plan.team,
      element,
      plan.team.children.some(({ kind }) => kind === behind) ? behind : 'person',
    );
  return insertElement(plan.element, `team {\n${element.replace(/^/gm, '  ')}\n}`);
}
