import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/block-without-name',
  title: { en: 'Block without a name', nl: 'Blok zonder naam', de: 'Block ohne Namen' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    nameless: {
      en: {
        what: 'Nothing says what this block is',
        why: 'What stands in it is not read.',
        help: 'Write the kind of element before the {, for example person anna "Anna" {.',
      },
      nl: {
        what: 'Nergens staat wat dit blok is',
        why: 'Wat erin staat, wordt niet gelezen.',
        help: 'Schrijf het soort element vóór de {, bijvoorbeeld person anna "Anna" {.',
      },
      de: {
        what: 'Es steht nirgends, was dieser Block ist',
        why: 'Was darin steht, wird nicht gelesen.',
        help: 'Vor die { die Art des Elements schreiben, zum Beispiel person anna "Anna" {.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  team {\n    {\n      roles: business-lead\n    }\n  }\n}',
    ],
    passing: ['plan p "P" {\n  budget\n  {\n    total: 90k\n  }\n}', 'plan p "P" { budget { total: 90k } }'],
  },
  check({ file, report }) {
    // Then there are dozens of such blocks, and one reason for all.
    if (syntaxProblems(file, 'too-deep').length > 0) return;
    for (const { problem, about } of syntaxProblems(file, 'block-without-name')) {
      report({ message: 'nameless', at: problem.at, about });
    }
  },
});
