import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/too-deep',
  title: { en: 'Blocks nested too deep', nl: 'Blokken te diep genest', de: 'Blöcke zu tief verschachtelt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    deep: {
      en: {
        what: 'More than {limit} blocks stand inside each other here',
        why: 'No plan needs that; what stands deeper is not read.',
        help: 'Look for a } that is missing above.',
      },
      nl: {
        what: 'Hier staan meer dan {limit} blokken in elkaar',
        why: 'Geen plan heeft dat nodig; wat dieper staat, wordt niet gelezen.',
        help: 'Zoek hierboven naar een } die ontbreekt.',
      },
      de: {
        what: 'Hier stehen mehr als {limit} Blöcke ineinander',
        why: 'Kein Plan braucht das; was tiefer steht, wird nicht gelesen.',
        help: 'Weiter oben nach einer fehlenden } suchen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" ${'{ '.repeat(41)}${'} '.repeat(41)}`,
      `plan p "P" { team { person anna "Anna" ${'{ '.repeat(39)}${'} '.repeat(39)}} }`,
    ],
    passing: [
      'plan p "P" { team { person anna "Anna" { roles: business-lead } } }',
      `plan p "P" ${'{ '.repeat(40)}${'} '.repeat(40)}`,
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'too-deep')) {
      report({ message: 'deep', at: problem.at, about, data: { limit: Number(problem.data['limit']) } });
    }
  },
});
