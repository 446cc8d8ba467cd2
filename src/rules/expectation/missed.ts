import type { FigureValue } from '../../analysis/figures/value.ts';
import type { ComputedFigure } from '../../analysis/figures.ts';
import { isoDay } from '../../model/figures.ts';
import type { Comparison, Limit, SourceRange } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Fix, Related } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, practice } from '../engine/source.ts';
import { writtenMoney, writtenPercent } from '../engine/written.ts';
import { type JudgedLine, judgedLines, shownAgainst, writtenSpan } from './judged.ts';

/** How many of the lines that a figure follows from are shown beside it. */
const MOST_RELATED = 5;

export default defineRule({
  id: 'expectation/missed',
  title: { en: 'Expectation missed', nl: 'Verwachting niet gehaald', de: 'Erwartung verfehlt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('Figures that follow from the plan'),
    practice('PRINCE2', 'Tolerances: time, cost, benefits'),
    practice('ISO 21502', 'Baselines and control'),
  ],
  messages: {
    missed: {
      en: {
        what: "'{line}' does not hold: it is {figure}",
        why: 'The plan is held to this line, and what it says elsewhere leads to another figure.',
        help: 'Change the lines that decide the figure, or agree on another limit.',
      },
      nl: {
        what: "'{line}' klopt niet: het is {figure}",
        why: 'Het plan wordt aan deze regel gehouden, en wat er elders staat leidt tot een ander cijfer.',
        help: 'Wijzig de regels die het cijfer bepalen, of spreek een andere grens af.',
      },
      de: {
        what: "'{line}' gilt nicht: der Wert ist {figure}",
        why: 'Der Plan wird an dieser Zeile gemessen, und was er sonst sagt, führt zu einem anderen Wert.',
        help: 'Die Zeilen ändern, die den Wert bestimmen, oder eine andere Grenze vereinbaren.',
      },
    },
    atLeast: {
      en: {
        what: "'{line}' does not hold: it is at least {figure}, and not all of it is known",
        why: 'What the plan does not state yet can only add to it.',
        help: 'Change the lines that decide the figure, or agree on another limit.',
      },
      nl: {
        what: "'{line}' klopt niet: het is minstens {figure}, en nog niet alles is bekend",
        why: 'Wat het plan nog niet noemt, kan het alleen groter maken.',
        help: 'Wijzig de regels die het cijfer bepalen, of spreek een andere grens af.',
      },
      de: {
        what: "'{line}' gilt nicht: der Wert ist mindestens {figure}, und noch ist nicht alles bekannt",
        why: 'Was der Plan noch nicht nennt, kann ihn nur größer machen.',
        help: 'Die Zeilen ändern, die den Wert bestimmen, oder eine andere Grenze vereinbaren.',
      },
    },
    atMost: {
      en: {
        what: "'{line}' does not hold: it is at most {figure}, and not all of it is known",
        why: 'What the plan does not state yet can only take away from it.',
        help: 'Change the lines that decide the figure, or agree on another limit.',
      },
      nl: {
        what: "'{line}' klopt niet: het is hoogstens {figure}, en nog niet alles is bekend",
        why: 'Wat het plan nog niet noemt, kan het alleen kleiner maken.',
        help: 'Wijzig de regels die het cijfer bepalen, of spreek een andere grens af.',
      },
      de: {
        what: "'{line}' gilt nicht: der Wert ist höchstens {figure}, und noch ist nicht alles bekannt",
        why: 'Was der Plan noch nicht nennt, kann ihn nur kleiner machen.',
        help: 'Die Zeilen ändern, die den Wert bestimmen, oder eine andere Grenze vereinbaren.',
      },
    },
    never: {
      en: {
        what: "'{line}' does not hold: the investment never pays back",
        why: 'What comes in each year does not exceed what goes out.',
        help: 'Lower the cost, or raise the benefit.',
      },
      nl: {
        what: "'{line}' klopt niet: de investering verdient zich nooit terug",
        why: 'Wat er per jaar binnenkomt, is niet meer dan wat eruit gaat.',
        help: 'Verlaag de kosten of verhoog de baten.',
      },
      de: {
        what: "'{line}' gilt nicht: die Investition amortisiert sich nie",
        why: 'Was im Jahr hereinkommt, ist nicht mehr als das, was hinausgeht.',
        help: 'Die Kosten senken oder den Nutzen steigern.',
      },
    },
    later: {
      en: {
        what: "'{line}' does not hold: the investment has not paid back after {months}",
        why: 'Money is reckoned until four years after go-live, or to the horizon of the plan if that is later.',
        help: 'Lower the cost, raise the benefit, or let it begin earlier.',
      },
      nl: {
        what: "'{line}' klopt niet: de investering is na {months} nog niet terugverdiend",
        why: 'Er wordt gerekend tot vier jaar na ingebruikname, of tot de horizon van het plan als die later ligt.',
        help: 'Verlaag de kosten, verhoog de baten of laat ze eerder beginnen.',
      },
      de: {
        what: "'{line}' gilt nicht: die Investition ist nach {months} nicht amortisiert",
        why: 'Gerechnet wird bis vier Jahre nach dem Start der Nutzung oder bis zum Horizont des Plans, wenn er später liegt.',
        help: 'Die Kosten senken, den Nutzen steigern oder früher beginnen lassen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 10 weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-02-28\n  }\n}\n',
      'plan p "P" {\n  use-case u "U" {\n    benefit b "B" {\n      amount: 60k / year\n    }\n  }\n  budget {\n    total: 130k\n  }\n  expect {\n    payback <= 24 months\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 6..14 weeks\n    }\n  }\n  expect {\n    p80(pilot) <= 2027-03-14\n  }\n}\n',
      'plan p "P" {\n  use-case u "U" {\n    benefit b "B" {\n      amount: 60k / year\n    }\n  }\n  budget {\n    total: 130k\n    running: 60k / year\n  }\n  expect {\n    payback <= 24 months\n  }\n}\n',
    ],
    nearMiss: [
      // What is promised for Sunday is kept on Sunday.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 10 weeks\n    }\n  }\n  expect {\n    end(pilot) = 2027-03-14\n  }\n}\n',
    ],
    passing: [
      // The last day of the pilot is Sunday, 14 March.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 10 weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-03-14\n  }\n}\n',
      'plan p "P" {\n  use-case u "U" {\n    benefit b "B" {\n      amount: 60k / year\n    }\n  }\n  budget {\n    total: 120k\n  }\n  expect {\n    payback <= 2 years\n    benefit >= 5k / month\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 10 weeks\n    }\n  }\n  expect {\n    end(pilto) <= 2027-02-28\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: ten weeks\n    }\n  }\n  expect {\n    end(pilot) <= 2027-02-28\n  }\n}\n',
    ],
  },
  check({ plan, facts, report }) {
    for (const line of judgedLines(plan, facts)) {
      const { block, entry, figure, held, written } = line;
      if (held.outcome !== 'missed') continue;
      const place = {
        at: entry.at,
        about: block,
        key: written,
        related: relatedTo(line),
        fixes: () => otherLimit(line),
      };
      const { value, bound, after } = figure;
      if (value) {
        const message = bound === 'at-least' ? 'atLeast' : bound === 'at-most' ? 'atMost' : 'missed';
        const shown = shownAgainst(value, held, entry.value.value.value);
        report({ message, data: { line: written, figure: shown }, ...place });
      } else if (after === 'never') report({ message: 'never', data: { line: written }, ...place });
      else if (after !== undefined) {
        report({ message: 'later', data: { line: written, months: { span: after, unit: 'month' } }, ...place });
      }
    }
  },
});

/** The lines that decide the figure: of dates those on the path to them, of others those that they are computed from. */
function relatedTo({ figure }: JudgedLine): Related[] {
  const text = { en: 'It follows from this', nl: 'Het volgt hieruit', de: 'Er folgt hieraus' };
  return [...new Set(decidingLines(figure))].slice(0, MOST_RELATED).map((at) => ({ at, text, data: {} }));
}

function decidingLines(figure: ComputedFigure): readonly SourceRange[] {
  const { question, followsFrom } = figure;
  if (question?.figure !== 'start' && question?.figure !== 'end') return followsFrom;
  return figure.explain().because.flatMap(({ at }) => at);
}

/** The nearest limit that holds. Where not all is known, no limit is known to hold. */
function otherLimit({ entry, figure, held }: JudgedLine): Fix[] {
  const { value, bound } = figure;
  if (!value || bound !== 'exact') return [];
  const { comparison, value: limit } = entry.value;
  const code = nearestLimit(value, comparison, limit.value, held.compared?.amount);
  return code === undefined ? [] : [writeFix(code, 'unsafe', replace(limit.at, code))];
}

function nearestLimit(
  value: FigureValue,
  comparison: Comparison,
  limit: Limit,
  compared: number | undefined,
): string | undefined {
  const figure = value.range.likely;
  switch (value.kind) {
    case 'day':
      return isoDay(reaching(figure, comparison, 1));
    case 'money': {
      const amount = reaching(figure, comparison, 100) / 100;
      if (comparison === '=' && amount * 100 !== figure) return undefined;
      const like = 'unit' in limit && limit.unit === 'money' ? limit : undefined;
      return `${writtenMoney(amount, like)}${value.per ? ` / ${value.per}` : ''}`;
    }
    case 'percent':
      return writtenPercent(reaching(figure * 10, comparison, 1) / 10);
    case 'span': {
      const working = 'time' in limit && limit.time === 'working' && compared !== undefined;
      const amount = reaching(working ? compared : figure, comparison, 1);
      return working ? writtenSpan(amount, 'day', 'working') : writtenSpan(amount, value.unit);
    }
  }
}

/** What is left of sums of fractions does not make another limit. */
const NOISE = 1e-6;

/** The multiple of a step that is nearest to a figure and that it keeps. */
function reaching(figure: number, comparison: Comparison, step: number): number {
  const steps = figure / step;
  switch (comparison) {
    case '<=':
      return Math.ceil(steps - NOISE) * step;
    case '>=':
      return Math.floor(steps + NOISE) * step;
    case '<':
      return (Math.floor(steps + NOISE) + 1) * step;
    case '>':
      return (Math.ceil(steps - NOISE) - 1) * step;
    case '=':
      return Math.round(steps) * step;
  }
}
