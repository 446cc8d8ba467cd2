import { childKinds, factNames } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';
import { listWords } from '../engine/word-list.ts';

export default defineRule({
  id: 'structure/unknown-element',
  title: { en: 'Unknown element', nl: 'Onbekend element', de: 'Unbekanntes Element' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    near: {
      en: {
        what: "There is no element '{name}' here; the nearest is '{meant}'",
        why: 'What stands in its block is not read.',
      },
      nl: {
        what: "Een element '{name}' bestaat hier niet; het meest lijkt '{meant}' erop",
        why: 'Wat in zijn blok staat, wordt niet gelezen.',
      },
      de: {
        what: "Ein Element '{name}' gibt es hier nicht; am ähnlichsten ist '{meant}'",
        why: 'Was in seinem Block steht, wird nicht gelesen.',
      },
    },
    other: {
      en: {
        what: "There is no element '{name}' here",
        why: 'What stands in its block is not read.',
        help: 'Possible here: {kinds}.',
      },
      nl: {
        what: "Een element '{name}' bestaat hier niet",
        why: 'Wat in zijn blok staat, wordt niet gelezen.',
        help: 'Hier mogelijk: {kinds}.',
      },
      de: {
        what: "Ein Element '{name}' gibt es hier nicht",
        why: 'Was in seinem Block steht, wird nicht gelesen.',
        help: 'Hier möglich: {kinds}.',
      },
    },
    none: {
      en: {
        what: "No element may stand in '{parent}', not even '{name}'",
        help: 'Move it after the closing brace of the block.',
      },
      nl: {
        what: "In '{parent}' mag geen element staan, ook '{name}' niet",
        help: 'Verplaats het achter de sluitaccolade van het blok.',
      },
      de: {
        what: "In '{parent}' darf kein Element stehen, auch '{name}' nicht",
        help: 'Hinter die schließende Klammer des Blocks verschieben.',
      },
    },
    fact: {
      en: { what: "'{name}' opens no block; it is a fact", help: 'Write {name}: and its value on one line.' },
      nl: { what: "'{name}' opent geen blok; het is een gegeven", help: 'Schrijf {name}: en de waarde op één regel.' },
      de: {
        what: "'{name}' öffnet keinen Block, sondern ist eine Angabe",
        help: '{name}: und den Wert in eine Zeile schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    persn anna "Anna" {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  weather "Fine" {\n    colour: "blue"\n  }\n}',
      'plan p "P" {\n  budget {\n    reserve "Reserve" {\n      amount: 5k\n    }\n  }\n}',
      'plan p "P" {\n  monitoring {\n    tool "BI" {\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  budget {\n    reserve: 5k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'unknown-element')) {
      const { name, at, id } = problem;
      const kinds = childKinds(about?.kind);
      const meant = nearest(name, kinds);
      const place = { at, about, key: `${name} ${id ?? ''}` };
      if (meant !== undefined) {
        // Unsafe: its block is read for the first time then.
        const fixes = () => [writeFix(meant, 'unsafe', replace(at, meant))];
        report({ message: 'near', data: { name, meant }, ...place, fixes });
      } else if (factNames(about?.kind).includes(name)) report({ message: 'fact', data: { name }, ...place });
      else if (about && kinds.length === 0) report({ message: 'none', data: { name, parent: about.kind }, ...place });
      else report({ message: 'other', data: { name, kinds: listWords(kinds) }, ...place });
    }
  },
});
