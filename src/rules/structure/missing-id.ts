import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { nameOfKind, namespaceOf } from '../../model/vocabulary.ts';
import { blank, insertAt } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { freeAmong } from '../engine/free-id.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';
import { idFromTitle } from './id-from-title.ts';

export default defineRule({
  id: 'structure/missing-id',
  title: { en: 'Element without an id', nl: 'Element zonder id', de: 'Element ohne Kennung' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    titled: {
      en: {
        what: "The {kind} '{title}' has no id",
        why: 'Without one no other line can name it.',
        help: 'Write a short word after {word}, as in {word} {id} "…".',
      },
      nl: {
        what: "'{title}' ({kind}) heeft geen id",
        why: 'Zonder id kan geen andere regel ernaar verwijzen.',
        help: 'Schrijf een kort woord achter {word}, zoals {word} {id} "…".',
      },
      de: {
        what: "'{title}' ({kind}) hat keine Kennung",
        why: 'Ohne sie kann sich keine andere Zeile darauf beziehen.',
        help: 'Hinter {word} ein kurzes Wort schreiben, wie {word} {id} "…".',
      },
    },
    untitled: {
      en: {
        what: "This '{word}' has no id",
        why: 'Without one no other line can name it.',
        help: 'Write a short word after {word}, as in {word} {id} "…".',
      },
      nl: {
        what: "Deze '{word}' heeft geen id",
        why: 'Zonder id kan geen andere regel ernaar verwijzen.',
        help: 'Schrijf een kort woord achter {word}, zoals {word} {id} "…".',
      },
      de: {
        what: "Hier hat '{word}' keine Kennung",
        why: 'Ohne sie kann sich keine andere Zeile darauf beziehen.',
        help: 'Hinter {word} ein kurzes Wort schreiben, wie {word} {id} "…".',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person "Anna de Vries" {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n    }\n    person "Anna" {\n    }\n  }\n}',
      'plan p "P" {\n  kpi {\n    level: business\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  company "Machine builder" {\n    employees: 140\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna de Vries" {\n      roles: business-lead\n    }\n  }\n}',
    ],
  },
  check({ file, report }) {
    const missing = elementProblems(file, 'missing-id');
    let ids: ReadonlyMap<ModelElement, string> | undefined;
    for (const { problem, about } of missing) {
      if (!about) continue;
      const { kind: word, title, at } = problem;
      const id = idFromTitle(title ?? '') ?? `${word}-1`;
      const data = { word, id };
      const fixes = () => {
        ids ??= idsFor(
          file,
          missing.flatMap((one) => one.about ?? []),
        );
        const derived = ids.get(about);
        if (derived !== undefined) return [fix(NAME, 'safe', [insertAt(at, 'end', ` ${derived}`)], { id: derived })];
        return [
          fix(NAME, 'placeholder', [insertAt(at, 'end', ` ${blank(freeAmong(`${word}-1`, takenIn(file, word)))}`)], {
            id: '…',
          }),
        ];
      };
      const place = { at, about, key: title ?? '', fixes };
      if (title === undefined || title === '') report({ message: 'untitled', data, ...place });
      else report({ message: 'titled', data: { ...data, title, kind: nameOfKind(word) }, ...place });
    }
  },
});

const NAME = { en: "Name it '{id}'", nl: "Noem het '{id}'", de: "'{id}' nennen" };

/** An id for every element that can have one from its title, all different, so that the fixes can be applied together. */
function idsFor(file: PlanFile, elements: readonly ModelElement[]): ReadonlyMap<ModelElement, string> {
  const taken = new Map<string, Set<string>>();
  const ids = new Map<ModelElement, string>();
  for (const element of elements) {
    const derived = idFromTitle(element.title?.value ?? '');
    if (derived === undefined) continue;
    const namespace = namespaceOf(element.kind);
    const used = taken.get(namespace) ?? takenIn(file, element.kind);
    taken.set(namespace, used);
    const id = freeAmong(derived, used);
    used.add(id);
    ids.set(element, id);
  }
  return ids;
}

function takenIn(file: PlanFile, kind: string): Set<string> {
  return new Set(file.names.all(kind).flatMap(({ id }) => id?.value ?? []));
}
