import { childKinds } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/colon-before-block',
  title: { en: 'Colon before a block', nl: 'Dubbele punt vóór een blok', de: 'Doppelpunkt vor einem Block' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    colon: {
      en: {
        what: "'{name}' opens a block and takes no colon",
        why: 'A colon stands between a fact and its value; a block begins with { alone.',
      },
      nl: {
        what: "'{name}' opent een blok en krijgt geen dubbele punt",
        why: 'Een dubbele punt staat tussen een gegeven en zijn waarde; een blok begint met alleen {.',
      },
      de: {
        what: "'{name}' öffnet einen Block und bekommt keinen Doppelpunkt",
        why: 'Ein Doppelpunkt steht zwischen einer Angabe und ihrem Wert; ein Block beginnt mit { allein.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  budget: {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  team {\n    person anna: "Anna" {\n      roles: business-lead\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna: business lead" {\n      roles: business-lead\n    }\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'colon-before-block')) {
      const name = problem.data['name'] ?? '';
      // The colon belongs to the element that it stands in; a word that opens no block is unknown and said to be so.
      if (about && about.kind !== name && !childKinds(about.kind).includes(name)) continue;
      const written = problem.data['written'] ?? name;
      // Of a name that is too long for a message only the colon goes.
      const without = written.endsWith('…')
        ? replace({ ...problem.at, start: problem.at.end - 1 }, '')
        : replace(problem.at, written);
      report({
        message: 'colon',
        at: problem.at,
        about,
        data: { name },
        fixes: () => [writeFix(`${written} {`, 'safe', without)],
      });
    }
  },
});
