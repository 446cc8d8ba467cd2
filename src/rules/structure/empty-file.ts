import { blank, replace } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';

const FIRST_PLAN = [
  `plan ${blank('name', 1)} "${blank('Title', 2)}" {`,
  `  goal: "${blank('What the project is for', 3)}"`,
  '',
  '  team {',
  '  }',
  '}',
  '',
].join('\n');

export default defineRule({
  id: 'structure/empty-file',
  title: { en: 'Empty file', nl: 'Leeg bestand', de: 'Leere Datei' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    empty: {
      en: {
        what: 'This file is empty',
        why: 'It says nothing yet that could be checked or drawn.',
        help: 'Begin with a plan, or with what several plans share.',
      },
      nl: {
        what: 'Dit bestand is leeg',
        why: 'Er staat nog niets in om te controleren of te tekenen.',
        help: 'Begin met een plan, of met wat meerdere plannen delen.',
      },
      de: {
        what: 'Diese Datei ist leer',
        why: 'Es steht noch nichts darin, was geprüft oder gezeichnet werden könnte.',
        help: 'Mit einem Plan beginnen oder mit dem, was mehrere Pläne teilen.',
      },
    },
  },
  examples: {
    failing: ['', '// Nothing but a comment.\n'],
    passing: ['plan p "P" { }', 'company "C" { }'],
  },
  check({ file, report }) {
    if (file.model.elements.length > 0 || file.model.problems.length > 0 || file.syntaxProblems.length > 0) return;
    const title = { en: 'Begin a plan …', nl: 'Begin een plan …', de: 'Einen Plan beginnen …' };
    report({
      message: 'empty',
      at: file.start,
      about: undefined,
      fixes: () => [fix(title, 'placeholder', [replace(file.start, FIRST_PLAN)])],
    });
  },
});
