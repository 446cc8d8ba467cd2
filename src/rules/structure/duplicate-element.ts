import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'structure/duplicate-element',
  title: { en: 'Block stands twice', nl: 'Blok staat er twee keer', de: 'Block doppelt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    twice: {
      en: {
        what: "'{name}' may stand only once here, and this is another one",
        why: 'The first one counts.',
        help: 'Move its lines into the first block and remove this one.',
      },
      nl: {
        what: "'{name}' mag hier maar één keer staan, en dit is nog een",
        why: 'De eerste telt.',
        help: 'Verplaats de regels naar het eerste blok en verwijder dit.',
      },
      de: {
        what: "'{name}' darf hier nur einmal stehen, und dies ist ein weiteres",
        why: 'Das erste zählt.',
        help: 'Die Zeilen in den ersten Block verschieben und diesen entfernen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n  budget {\n    reserve: 12%\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna"\n  }\n  team {\n    person kim "Kim"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  kpi a "A" { }\n  kpi b "B" { }\n}',
      'plan p "P" {\n  use-case a "A" {\n    operation { owner: anna }\n  }\n  use-case b "B" {\n    operation { owner: anna }\n  }\n  team {\n    person anna "Anna"\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'duplicate-element')) {
      const { name, at, first } = problem;
      report({
        message: 'twice',
        at,
        about,
        key: name,
        data: { name },
        related: [{ at: first, text: FIRST, data: { name } }],
      });
    }
  },
});

const FIRST = {
  en: "The first '{name}' stands here",
  nl: "De eerste '{name}' staat hier",
  de: "Das erste '{name}' steht hier",
};
