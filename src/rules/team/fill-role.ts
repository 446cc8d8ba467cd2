import type { Facts } from '../../analysis/facts.ts';
import { lineOf, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { blank, type Edit, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { languageOf } from '../engine/plan-language.ts';
import type { Translated } from '../engine/wording.ts';
import { freePeople } from './free-people.ts';

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
 * The ways to fill a seat: somebody of the team who has time and not too many roles, a vacancy, or somebody from a supplier.
 *
 * @param mostRoles how many roles one person may hold, the new one included
 */
export function seatFixes(plan: Plan, facts: Facts, seat: Seat, mostRoles: number): Fix[] {
  const title = seat.title[languageOf(plan)];
  const candidates = freePeople(plan, facts, ({ roles }) => roles.length > 0 && roles.length < mostRoles);
  return [
    ...candidates.map((candidate) =>
      fix(
        {
          en: "Give '{person}' the role '{seat}'",
          nl: "Geef '{person}' de rol '{seat}'",
          de: "'{person}' die Rolle '{seat}' geben",
        },
        'unsafe',
        [addRole(candidate, seat.role)],
        { seat: title, person: titleOf(candidate) },
      ),
    ),
    vacancyFix(plan, seat, title),
    supplierFix(plan, facts, seat, title),
  ];
}

function vacancyFix(plan: Plan, { role, allocation }: Seat, title: string): Fix {
  const id = freeId(plan, 'person', role);
  const vacancy = [`vacancy ${id} "${title}" {`, `  roles: ${role}`, `  allocation: ${allocation}`, '}'];
  return fix(
    {
      en: "Add a vacancy '{seat}' to the team",
      nl: "Voeg een vacature '{seat}' toe aan het team",
      de: "Offene Stelle '{seat}' im Team ergänzen",
    },
    'unsafe',
    [intoTeam(plan, vacancy.join('\n'), 'vacancy')],
    { seat: title },
  );
}

/** Somebody from outside, with an end and, where there is somebody to take over, with a handover: what externals know leaves with them. */
function supplierFix(plan: Plan, facts: Facts, { role, allocation }: Seat, title: string): Fix {
  const [successor] = freePeople(plan, facts, ({ member }) => !member.person.facts.external);
  const end = 'month 9';
  const external = [
    `person ${freeId(plan, 'person', `external-${role}`)} "${blank(title, 1)}" {`,
    `  roles: ${role}`,
    `  external: "${blank(SUPPLIER[languageOf(plan)], 2)}"`,
    `  allocation: ${blank(allocation, 3)}`,
    `  until: ${blank(end, 4)}`,
    ...(successor?.id ? [`  hands-over-to: ${successor.id.value} by ${blank(end, 5)}`] : []),
    '}',
  ];
  return fix(
    {
      en: "Name a supplier for '{seat}' …",
      nl: "Noem een leverancier voor '{seat}' …",
      de: "Lieferanten für '{seat}' nennen …",
    },
    'placeholder',
    [intoTeam(plan, external.join('\n'), 'person')],
    { seat: title },
  );
}

const SUPPLIER: Translated<string> = { en: 'Supplier', nl: 'Leverancier', de: 'Lieferant' };

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
