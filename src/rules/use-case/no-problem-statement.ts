import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import { blank, insertFact, replaceValue } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { isConsidered } from './selection.ts';

export default defineRule({
  id: 'use-case/no-problem-statement',
  title: { en: 'Problem not stated', nl: 'Probleem niet benoemd', de: 'Problem nicht benannt' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Waarom interdisciplinariteit de sleutel tot succes is'), practice('NIST AI RMF', 'MAP 1.1')],
  messages: {
    missing: {
      en: {
        what: "'{useCase}' does not say which problem it solves",
        why: 'Without the problem nobody can judge whether the solution helps or a simpler one would do.',
        help: 'Write "problem:" with who loses how much time, money or quality, and how often.',
      },
      nl: {
        what: "'{useCase}' zegt niet welk probleem wordt opgelost",
        why: 'Zonder het probleem kan niemand beoordelen of de oplossing helpt of dat het eenvoudiger kan.',
        help: 'Schrijf "problem:" met wie hoeveel tijd, geld of kwaliteit verliest, en hoe vaak.',
      },
      de: {
        what: "'{useCase}' sagt nicht, welches Problem gelöst wird",
        why: 'Ohne das Problem kann niemand beurteilen, ob die Lösung hilft oder eine einfachere genügt.',
        help: '"problem:" schreiben: wer wie viel Zeit, Geld oder Qualität verliert, und wie oft.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    repeats: 15 / week
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    problem: " "
  }
}`,
    ],
    nearMiss: [
      // However short.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    problem: "Six hours each"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    problem: "A quotation takes six hours."
  }
}`,
      `plan p "P" {
  use-case chatbot "Chatbot" {
    status: retired
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    problem: A quotation takes six hours
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    problem "A quotation takes six hours"
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const useCase of plan.useCases.filter(isConsidered)) {
      if (unreadableAt(useCase, 'status')) continue;
      const { problem } = useCase.facts;
      const empty = problem?.value.trim() === '';
      if (!empty && !isAbsent(useCase, 'problem')) continue;
      const text = `"${blank('Who loses how much, how often')}"`;
      report({
        message: 'missing',
        at: empty ? problem.at : nameOf(useCase),
        about: useCase,
        data: { useCase: titleOf(useCase) },
        fixes: () => {
          const line = lineOf(useCase, 'problem');
          const edit = line ? replaceValue(line, text) : insertFact(useCase, `problem: ${text}`, 'department');
          return [insertFix('problem: "…"', 'placeholder', edit)];
        },
      });
    }
  },
});
