import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { nameOfKind } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { freeAmong } from '../engine/free-id.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { planAround } from './reach.ts';

/** Nothing refers to these by name: only their neighbours in the same block must be told apart. */
const LOCAL: ReadonlySet<string> = new Set(['option', 'benefit', 'dis-benefit']);

export default defineRule({
  id: 'name/duplicate',
  title: { en: 'Id used twice', nl: 'Id twee keer gebruikt', de: 'Kennung doppelt vergeben' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
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
        what: "Die Kennung '{id}' ist schon vergeben ({kind})",
        why: 'Eine Zeile, die sie nennt, meint das erste Element, was auch immer gedacht war.',
        help: 'Einem der beiden eine andere Kennung geben.',
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
    for (const group of file.names.duplicates()) {
      const holders = new Holders(file);
      const isOwn = ({ extent }: ModelElement): boolean => extent.anchor.file === file.model.file;
      // What is imported was there first.
      for (const element of group) if (!isOwn(element)) holders.add(element);
      for (const element of group) {
        if (!isOwn(element)) continue;
        const first = holders.firstFor(element);
        holders.add(element);
        if (!first?.id || !element.id) continue;
        const { value: id, at } = element.id;
        report({
          message: 'taken',
          at,
          about: element,
          data: { id, kind: nameOfKind(first.kind) },
          related: [{ at: first.id.at, text: FIRST, data: { id } }],
          fixes: () => {
            const taken = new Set(file.names.all(element.kind).flatMap((named) => named.id?.value ?? []));
            const free = freeAmong(id, taken);
            return [fix(RENAME, 'unsafe', [replace(at, free)], { id: free })];
          },
        });
      }
    }
  },
});

const FIRST = { en: "'{id}' stands here first", nl: "'{id}' staat hier het eerst", de: "'{id}' steht zuerst hier" };
const RENAME = { en: "Name this one '{id}'", nl: "Noem deze '{id}'", de: "Dieses '{id}' nennen" };

/** Who holds a name already, by the circle in which it must be the only one. */
class Holders {
  readonly #file: PlanFile;
  /** By plan or, for what is only told apart from its neighbours, by block; undefined for what plans share. */
  readonly #firsts = new Map<ModelElement | undefined, ModelElement>();

  constructor(file: PlanFile) {
    this.#file = file;
  }

  add(element: ModelElement): void {
    const circle = this.#circle(element);
    if (!this.#firsts.has(circle)) this.#firsts.set(circle, element);
  }

  firstFor(element: ModelElement): ModelElement | undefined {
    const circle = this.#circle(element);
    const first = this.#firsts.get(circle);
    if (first || LOCAL.has(element.kind)) return first;
    // What is shared is seen by every plan.
    return circle ? this.#firsts.get(undefined) : [...this.#firsts.values()][0];
  }

  #circle(element: ModelElement): ModelElement | undefined {
    if (LOCAL.has(element.kind)) return this.#file.parents.get(element);
    // Plans are told apart by their ids.
    return element.kind === 'plan' ? undefined : planAround(this.#file, element);
  }
}
