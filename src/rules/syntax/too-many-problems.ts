import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/too-many-problems',
  title: { en: 'Too many unreadable places', nl: 'Te veel onleesbare plaatsen', de: 'Zu viele unlesbare Stellen' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    many: {
      en: {
        what: 'More than {count} places in this file cannot be read; the rest is not listed',
        help: 'Fix the first ones, or check that this file is a plan at all.',
      },
      nl: {
        what: 'Meer dan {count} plaatsen in dit bestand zijn onleesbaar; de rest wordt niet genoemd',
        help: 'Herstel de eerste, of ga na of dit bestand wel een plan is.',
      },
      de: {
        what: 'Mehr als {count} Stellen in dieser Datei sind nicht lesbar; die übrigen werden nicht genannt',
        help: 'Die ersten beheben oder prüfen, ob diese Datei überhaupt ein Plan ist.',
      },
    },
  },
  examples: {
    failing: [`plan p "P" { ${'# '.repeat(101)}}`, `plan p "P" {\n${'  goal; "Fewer errors"\n'.repeat(101)}}`],
    passing: [`plan p "P" { ${'# '.repeat(100)}}`, 'plan p "P" {\n  # agreed\n}'],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'too-many-problems')) {
      report({ message: 'many', at: problem.at, about, data: { count: Number(problem.data['count']) } });
    }
  },
});
