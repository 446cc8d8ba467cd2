import type { FactLine } from '../../model/element.ts';
import { remove } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems, lineNamedAt } from '../engine/text-problems.ts';
import { isSameValue } from './same-value.ts';

export default defineRule({
  id: 'structure/duplicate-fact',
  title: { en: 'Fact stated twice', nl: 'Gegeven staat er twee keer', de: 'Angabe doppelt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    same: {
      en: { what: "'{name}' stands twice in this block, with the same value" },
      nl: { what: "'{name}' staat twee keer in dit blok, met dezelfde waarde" },
      de: { what: "'{name}' steht zweimal in diesem Block, mit demselben Wert" },
    },
    different: {
      en: {
        what: "'{name}' stands twice in this block, with different values",
        why: 'The first one counts; whoever reads the second is misled.',
      },
      nl: {
        what: "'{name}' staat twee keer in dit blok, met verschillende waarden",
        why: 'De eerste telt; wie de tweede leest, wordt misleid.',
      },
      de: {
        what: "'{name}' steht zweimal in diesem Block, mit verschiedenen Werten",
        why: 'Der erste zählt; wer den zweiten liest, wird irregeführt.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  budget {\n    total: 90k\n    reserve: 12%\n    total: 90k\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 90k\n    total: 95k\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  organisation {\n    meeting: "Team sync" every week\n    meeting: "Management review" every month\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 90k\n    // total: 95k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'duplicate-fact')) {
      if (!about) continue;
      const { name, at, first } = problem;
      const second = lineNamedAt(about, at);
      const before = lineNamedAt(about, first);
      const same = before?.value !== undefined && isSameValue(before.value.value, second?.value?.value);
      report({
        message: same ? 'same' : 'different',
        at,
        about,
        key: name,
        data: { name },
        related: [{ at: first, text: FIRST, data: { name } }],
        fixes: () => removals(before, second, same),
      });
    }
  },
});

const FIRST = {
  en: "'{name}' stands here first",
  nl: "'{name}' staat hier het eerst",
  de: "'{name}' steht zuerst hier",
};

const REMOVE_SECOND = {
  en: 'Remove this line and keep the first',
  nl: 'Verwijder deze regel en behoud de eerste',
  de: 'Diese Zeile entfernen und die erste behalten',
};

const REMOVE_FIRST = {
  en: 'Keep this line and remove the first',
  nl: 'Behoud deze regel en verwijder de eerste',
  de: 'Diese Zeile behalten und die erste entfernen',
};

function removals(first: FactLine | undefined, second: FactLine | undefined, same: boolean): Fix[] {
  if (!first || !second) return [];
  const keepFirst = fix(REMOVE_SECOND, same ? 'safe' : 'unsafe', [remove(second.at)]);
  return same ? [keepFirst] : [keepFirst, fix(REMOVE_FIRST, 'unsafe', [remove(first.at)])];
}
