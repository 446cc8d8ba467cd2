import type { PlanFile } from '../../model/file.ts';
import type { ResolvedReference } from '../../model/names.ts';
import { ROLES, UNCERTAIN_FIGURES } from '../../model/values.ts';
import { nameOfKind } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems, syntaxProblems } from '../engine/text-problems.ts';
import { idFromTitle } from '../structure/id-from-title.ts';
import { idsOf, kindList } from '../value/expectation.ts';
import { creations } from './create-element.ts';
import { sees } from './reach.ts';

/** A file with thousands of names that lead nowhere among thousands of others is not helped by guesses; typing in it is, by their absence. */
const MOST_COMPARISONS = 300_000;

export default defineRule({
  id: 'name/unresolved',
  title: { en: 'Name without an element', nl: 'Naam zonder element', de: 'Name ohne Element' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    near: {
      en: {
        what: "No {kinds} is called '{id}'; the nearest name is '{meant}'",
        why: "'{fact}' leads nowhere as it stands.",
      },
      nl: {
        what: "'{id}' is nergens vastgelegd als {kinds}; het meest lijkt '{meant}' erop",
        why: "'{fact}' verwijst nu naar niets.",
      },
      de: {
        what: "'{id}' ist nirgends als {kinds} angelegt; am ähnlichsten ist '{meant}'",
        why: "'{fact}' verweist so auf nichts.",
      },
    },
    otherKind: {
      en: {
        what: "'{fact}' takes the name of a {kinds}; '{id}' names another kind of element ({other})",
        help: 'Write the id of a {kinds} here.',
      },
      nl: {
        what: "'{fact}' noemt een {kinds}; '{id}' is iets anders ({other})",
        help: 'Schrijf hier de id van een {kinds}.',
      },
      de: {
        what: "'{fact}' nennt {kinds}; '{id}' ist etwas anderes ({other})",
        help: 'Hier gehört die Kennung eines solchen Elements hin: {kinds}.',
      },
    },
    nothing: {
      en: {
        what: "No {kinds} is called '{id}'",
        why: "'{fact}' leads nowhere as it stands.",
        help: 'Correct the name, or write the element that it should name.',
      },
      nl: {
        what: "'{id}' is nergens vastgelegd als {kinds}",
        why: "'{fact}' verwijst nu naar niets.",
        help: 'Verbeter de naam, of schrijf het element dat bedoeld is.',
      },
      de: {
        what: "'{id}' ist nirgends als {kinds} angelegt",
        why: "'{fact}' verweist so auf nichts.",
        help: 'Den Namen berichtigen oder das gemeinte Element schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n  budget {\n    owner: ana\n  }\n}',
      'plan p "P" {\n  budget {\n    owner: anna\n  }\n}',
      'plan p "P" {\n  company "C" {\n    department sales "Sales"\n  }\n  budget {\n    owner: sales\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: data-scientst\n    }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 4 weeks\n      after: inventory\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person mila "Mila" {\n      roles: business-lead\n    }\n  }\n  expect {\n    load(milla) <= 90%\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    data: archive\n    department: sales\n  }\n  company "C" {\n    department sales "Sales"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n  budget {\n    owner: anna\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 4 weeks\n    }\n  }\n  expect {\n    p80(pilot) <= 2027-06-30\n    p80(cost) <= 90k\n  }\n}',
      {
        'plan.aiplan': 'import "company.aiplan"\nplan p "P" {\n  budget {\n    owner: anna\n  }\n}',
        'company.aiplan': 'person anna "Anna" { }',
      },
    ],
  },
  check({ file, report }) {
    const unresolved = file.references.filter((reference) => !isFound(file, reference));
    if (unresolved.length === 0 || isHalfRead(file)) return;
    const unread = unreadNames(file);
    let comparisons = 0;
    for (const reference of unresolved) {
      const { use, from } = reference;
      const { value, at } = use.reference;
      const { id, to } = value;
      if (unread.has(id)) continue;
      const names = idsOf(file, to, from);
      comparisons += names.length;
      const meant = comparisons <= MOST_COMPARISONS ? nearest(id, candidatesFor(reference, names)) : undefined;
      const kinds = kindList(to);
      const place = { at, about: from, key: `${use.fact} ${id}` };
      const create = (): Fix[] => creations(file, from, id, to);
      const other = file.names.withId(id).find((element) => sees(file, from, element));
      if (meant !== undefined) {
        const fixes = () => [writeFix(meant, 'unsafe', replace(at, meant)), ...create()];
        report({ message: 'near', data: { id, kinds, meant, fact: use.fact }, ...place, fixes });
      } else if (other) {
        const data = { id, kinds, fact: use.fact, other: nameOfKind(other.kind) };
        const related = [{ at: other.id?.at ?? other.keyword, text: OTHER, data: { id } }];
        report({ message: 'otherKind', data, ...place, related, fixes: create });
      } else report({ message: 'nothing', data: { id, kinds, fact: use.fact }, ...place, fixes: create });
    }
  },
});

const OTHER = { en: "'{id}' is written here", nl: "'{id}' staat hier", de: "'{id}' steht hier" };

function candidatesFor({ use, from }: ResolvedReference, names: readonly string[]): string[] {
  const { to } = use.reference.value;
  const { id, kind } = from;
  // Nothing waits for itself or reports to itself.
  const others = to.includes(kind) ? names.filter((name) => name !== id?.value) : names;
  // `p80(cost)` and `p80(pilot)` stand in the same place.
  const figures = kind === 'expect' && /^p\d/i.test(use.fact) ? UNCERTAIN_FIGURES : [];
  return [...(to.includes('role') ? ROLES : []), ...figures, ...others];
}

function isFound(file: PlanFile, { target, from, use }: ResolvedReference): boolean {
  if (!target) return false;
  if (sees(file, from, target)) return true;
  // The first element of that name belongs to another plan of the file; one that this plan sees may follow.
  const { id, to } = use.reference.value;
  return file.names.withId(id).some((element) => to.includes(element.kind) && sees(file, from, element));
}

/** Whether names may be missing because a block or an import could not be read: then that is the finding. */
function isHalfRead(file: PlanFile): boolean {
  const broken = ['unclosed-block', 'stray-brace', 'too-deep', 'unreadable'] as const;
  if (broken.some((code) => syntaxProblems(file, code).length > 0)) return true;
  return file.imports.some(({ outcome }) => outcome.kind !== 'found' && outcome.kind !== 'cycle');
}

/** The names of elements that are written but not read, or not named yet. */
function unreadNames(file: PlanFile): ReadonlySet<string> {
  const unread = [...elementProblems(file, 'unknown-element'), ...elementProblems(file, 'misplaced-element')];
  const unnamed = elementProblems(file, 'missing-id');
  const names = [
    ...unread.map(({ problem }) => problem.id),
    ...unnamed.map(({ problem }) => idFromTitle(problem.title ?? '')),
    ...elementProblems(file, 'header-leftover').map(({ problem }) => problem.found),
  ];
  return new Set(names.filter((name) => name !== undefined));
}
