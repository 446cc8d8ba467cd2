import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { nameOfKind } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { freeId } from '../structure/id-from-title.ts';
import { planAround } from './reach.ts';

/** Nothing refers to these by name: only their neighbours in the same block must be told apart. */
const LOCAL: ReadonlySet<string> = new Set(['option', 'benefit', 'dis-benefit']);

export default defineRule({
  id: 'name/duplicate',
  title: { en: 'Id used twice', nl: 'Id twee keer gebruikt', de: 'id doppelt vergeben' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Names')],
  messages: {
    taken: {
      en: {
        what: "The id '{id}' is already taken ({kind})",
        why: 'A line that names it means the first one, whatever its author had in mind.',
        help: 'Give one of the two another id.',
      },
      nl: {
        what: "De id '{id}' is al in gebruik ({kind})",
        why: 'Een regel die deze id noemt, bedoelt de eerste, wat de schrijver ook voor ogen had.',
        help: 'Geef een van de twee een andere id.',
      },
      de: {
        what: "Die id '{id}' ist schon vergeben ({kind})",
        why: 'Eine Zeile, die sie nennt, meint das erste Element, was auch immer gedacht war.',
        help: 'Einem der beiden eine andere id geben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna de Vries" { }\n    person anna "Anna Smit" { }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase pilot "Pilot" {\n      task pilot "Try it" { }\n    }\n  }\n}',
      {
        'plan.aiplan': 'import "company.aiplan"\nplan p "P" {\n  team {\n    vacancy anna "Successor" { }\n  }\n}',
        'company.aiplan': 'person anna "Anna" { }',
      },
    ],
    passing: [
      'plan p "P" {\n  use-case a "A" {\n    option buy "Buy" { }\n  }\n  use-case b "B" {\n    option buy "Buy" { }\n  }\n}',
      'plan p "P" {\n  team {\n    person team "Team" { }\n  }\n  kpi team "Team size" { }\n}',
      'plan p "P" {\n  kpi speed "Speed" { }\n}\nplan q "Q" {\n  kpi speed "Speed" { }\n}',
    ],
  },
  check({ file, report }) {
    const isOwn = ({ extent }: ModelElement): boolean => extent.anchor.file === file.model.file;
    for (const group of file.names.duplicates()) {
      // What is imported was there first.
      const holders = group.filter((element) => !isOwn(element));
      for (const element of group.filter(isOwn)) {
        const first = holders.find((holder) => conflict(file, holder, element));
        holders.push(element);
        if (!first || !element.id || !first.id) continue;
        const { value: id, at } = element.id;
        report({
          message: 'taken',
          at,
          about: element,
          data: { id, kind: nameOfKind(first.kind) },
          related: [{ at: first.id.at, text: FIRST, data: { id } }],
          fixes: () => {
            const taken = new Set(file.names.all(element.kind).flatMap((named) => named.id?.value ?? []));
            const free = freeId(id, taken);
            return [fix(RENAME, 'unsafe', [replace(at, free)], { id: free })];
          },
        });
      }
    }
  },
});

const FIRST = { en: "'{id}' stands here first", nl: "'{id}' staat hier het eerst", de: "'{id}' steht zuerst hier" };
const RENAME = { en: "Name this one '{id}'", nl: "Noem deze '{id}'", de: "Dieses '{id}' nennen" };

function conflict(file: PlanFile, one: ModelElement, other: ModelElement): boolean {
  if (LOCAL.has(one.kind) && LOCAL.has(other.kind)) return file.parents.get(one) === file.parents.get(other);
  const plans = [planAround(file, one), planAround(file, other)];
  // Two plans in one file do not see each other's elements; plans themselves are told apart by their ids.
  return one.kind === 'plan' || plans[0] === plans[1] || plans.includes(undefined);
}
