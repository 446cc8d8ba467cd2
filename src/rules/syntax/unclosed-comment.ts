import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/unclosed-comment',
  title: { en: 'Comment not closed', nl: 'Commentaar niet gesloten', de: 'Kommentar nicht geschlossen' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    open: {
      en: {
        what: 'The comment that begins here with /* is never closed',
        why: 'Only its first line is taken for the comment; the lines below are read as the plan.',
        help: 'Write */ where the comment ends, or // in front of each of its lines.',
      },
      nl: {
        what: 'Het commentaar dat hier met /* begint, wordt nergens gesloten',
        why: 'Alleen de eerste regel geldt als commentaar; de regels eronder worden als plan gelezen.',
        help: 'Schrijf */ waar het commentaar eindigt, of // vóór elk van zijn regels.',
      },
      de: {
        what: 'Der Kommentar, der hier mit /* beginnt, wird nirgends geschlossen',
        why: 'Nur seine erste Zeile gilt als Kommentar; die Zeilen darunter werden als Plan gelesen.',
        help: 'Am Ende des Kommentars */ schreiben oder vor jede seiner Zeilen //.',
      },
    },
  },
  examples: {
    failing: [
      '/* Agreed with the works council\nplan p "P" { }',
      'plan p "P" {\n  goal: "Fewer errors" /* per week\n}\n',
    ],
    passing: [
      '/* Agreed with the works council */\nplan p "P" { }',
      '// Agreed /* with the works council\nplan p "P" { }',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'unclosed-comment')) {
      report({
        message: 'open',
        at: problem.at,
        about,
        fixes: () => [writeFix('//', 'unsafe', replace(problem.at, '//'))],
      });
    }
  },
});
