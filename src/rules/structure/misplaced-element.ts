import type { Worded } from '../../model/figures.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';
import { listWords } from '../engine/word-list.ts';
import { worded } from '../engine/worded.ts';

export default defineRule({
  id: 'structure/misplaced-element',
  title: { en: 'Element in the wrong place', nl: 'Element op de verkeerde plaats', de: 'Element an falscher Stelle' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    exception: {
      en: {
        what: 'An exception stands inside the block that it concerns, not by itself',
        help: 'Move it into that block.',
      },
      nl: {
        what: 'Een uitzondering staat in het blok waarover zij gaat, niet los',
        help: 'Verplaats haar naar dat blok.',
      },
      de: {
        what: 'Eine Ausnahme steht in dem Block, den sie betrifft, nicht allein',
        help: 'In diesen Block verschieben.',
      },
    },
    inside: {
      en: {
        what: "'{name}' does not belong in '{parent}'",
        why: 'Where it stands its block is not read.',
        help: 'Move it to {places}.',
      },
      nl: {
        what: "'{name}' hoort niet in '{parent}'",
        why: 'Waar het staat, wordt zijn blok niet gelezen.',
        help: 'Verplaats het naar {places}.',
      },
      de: {
        what: "'{name}' gehört nicht in '{parent}'",
        why: 'Wo es steht, wird sein Block nicht gelesen.',
        help: 'Nach {places} verschieben.',
      },
    },
    outside: {
      en: {
        what: "'{name}' cannot stand by itself in a file",
        why: 'Where it stands its block is not read.',
        help: 'Move it to {places}.',
      },
      nl: {
        what: "'{name}' kan niet los in een bestand staan",
        why: 'Waar het staat, wordt zijn blok niet gelezen.',
        help: 'Verplaats het naar {places}.',
      },
      de: {
        what: "'{name}' kann nicht allein in einer Datei stehen",
        why: 'Wo es steht, wird sein Block nicht gelesen.',
        help: 'Nach {places} verschieben.',
      },
    },
  },
  examples: {
    failing: [
      'accept budget/no-contingency because "The owner covers what goes over"\nplan p "P" { }',
      'plan p "P" {\n  phase a "A" {\n    duration: 4 weeks\n  }\n}',
      'budget {\n  total: 90k\n}\nplan p "P" { }',
      'plan p "P" {\n  team {\n    import "company.aiplan"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 4 weeks\n    }\n  }\n}',
      'import "company.aiplan"\nplan p "P" {\n  budget {\n    accept budget/no-contingency because "The owner covers what goes over"\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'misplaced-element')) {
      const { name, at, id, allowedIn } = problem;
      const blocks = listWords(allowedIn.filter((kind) => kind !== 'file').map((kind) => `'${kind}'`));
      const places = worded((language) => {
        if (!allowedIn.includes('file')) return blocks[language];
        return blocks[language] === '' ? TOP[language] : `${TOP[language]}, ${OR[language]} ${blocks[language]}`;
      });
      const place = { at, about, key: `${name} ${id ?? ''}` };
      if (name === 'accept') report({ message: 'exception', ...place });
      else if (about) report({ message: 'inside', data: { name, parent: about.kind, places }, ...place });
      else report({ message: 'outside', data: { name, places }, ...place });
    }
  },
});

const TOP: Worded = { en: 'the top of the file', nl: 'het begin van het bestand', de: 'oben in der Datei' };
const OR: Worded = { en: 'or to', nl: 'of naar', de: 'oder nach' };
