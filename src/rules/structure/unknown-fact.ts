import { childKinds, factNames } from '../../model/vocabulary.ts';
import { remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { removeFix, writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems, lineNamedAt } from '../engine/text-problems.ts';
import { listWords } from '../engine/word-list.ts';

export default defineRule({
  id: 'structure/unknown-fact',
  title: { en: 'Unknown fact', nl: 'Onbekend gegeven', de: 'Unbekannte Angabe' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    near: {
      en: {
        what: "'{kind}' has no fact '{name}'; the nearest is '{meant}'",
        why: 'A fact that is not known is not read.',
      },
      nl: {
        what: "'{kind}' kent geen gegeven '{name}'; het meest lijkt '{meant}' erop",
        why: 'Een onbekend gegeven wordt niet gelezen.',
      },
      de: {
        what: "'{kind}' hat keine Angabe '{name}'; am ähnlichsten ist '{meant}'",
        why: 'Eine unbekannte Angabe wird nicht gelesen.',
      },
    },
    other: {
      en: {
        what: "'{kind}' has no fact '{name}'",
        why: 'A fact that is not known is not read.',
        help: 'It has {facts}.',
      },
      nl: {
        what: "'{kind}' kent geen gegeven '{name}'",
        why: 'Een onbekend gegeven wordt niet gelezen.',
        help: 'Wel {facts}.',
      },
      de: {
        what: "'{kind}' hat keine Angabe '{name}'",
        why: 'Eine unbekannte Angabe wird nicht gelesen.',
        help: 'Möglich sind {facts}.',
      },
    },
    none: {
      en: {
        what: "'{kind}' has no facts, so '{name}' is not read",
        help: 'Remove the line or make it a comment with //.',
      },
      nl: {
        what: "'{kind}' kent geen gegevens, dus wordt '{name}' niet gelezen",
        help: 'Verwijder de regel of maak er commentaar van met //.',
      },
      de: {
        what: "'{kind}' hat keine Angaben, daher wird '{name}' nicht gelesen",
        help: 'Die Zeile entfernen oder mit // zum Kommentar machen.',
      },
    },
    outside: {
      en: { what: "'{name}' stands outside any block", help: 'Facts stand inside a block, such as plan { … }.' },
      nl: { what: "'{name}' staat buiten elk blok", help: 'Gegevens staan in een blok, zoals plan { … }.' },
      de: { what: "'{name}' steht außerhalb jedes Blocks", help: 'Angaben stehen in einem Block wie plan { … }.' },
    },
    block: {
      en: {
        what: "'{name}' is no fact but opens a block",
        help: 'Write {name} { … } and put the value on a line inside it.',
      },
      nl: {
        what: "'{name}' is geen gegeven maar opent een blok",
        help: 'Schrijf {name} { … } en zet de waarde op een regel daarin.',
      },
      de: {
        what: "'{name}' ist keine Angabe, sondern öffnet einen Block",
        help: '{name} { … } schreiben und den Wert in eine Zeile darin setzen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  budget {\n    totl: 90k\n  }\n}',
      'plan p "P" {\n  weather: "fine"\n}',
      'plan p "P" {\n  company "C" {\n    department sales "Sales" {\n      colour: "red"\n    }\n  }\n}',
      'weather: "fine"\nplan p "P" { }',
      'plan p "P" {\n  roadmap: "later"\n}',
    ],
    passing: [
      'plan p "P" {\n  goal: "Fewer errors"\n  budget {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  company "C" {\n    department sales "Sales, colour red"\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'unknown-fact')) {
      const { name, at } = problem;
      const facts = factNames(about?.kind);
      const meant = nearest(name, facts);
      const line = about && lineNamedAt(about, at);
      const place = { at, about, key: name };
      const drop = (): Fix[] => (line ? [removeFix(name, 'unsafe', remove(line.at))] : []);
      if (childKinds(about?.kind).includes(name)) report({ message: 'block', data: { name }, ...place });
      else if (!about) report({ message: 'outside', data: { name }, ...place });
      else if (meant !== undefined) {
        // Unsafe: the value is read for the first time then.
        const fixes = () => [writeFix(`${meant}:`, 'unsafe', replace(at, meant)), ...drop()];
        report({ message: 'near', data: { kind: about.kind, name, meant }, ...place, fixes });
      } else if (facts.length === 0)
        report({ message: 'none', data: { kind: about.kind, name }, ...place, fixes: drop });
      else {
        const data = { kind: about.kind, name, facts: listWords(facts) };
        report({ message: 'other', data, ...place, fixes: drop });
      }
    }
  },
});
