import * as z from 'zod';
import { isAbsent, nameOf } from '../../model/element.ts';
import { insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenPercent } from '../engine/written.ts';

const HELP = {
  en: 'Write "running:" as a share of the investment or an amount a year: licences, cloud, monitoring, support.',
  nl: 'Schrijf "running:" als aandeel van de investering of als bedrag per jaar: licenties, cloud, monitoring, support.',
  de: '"running:" als Anteil der Investition oder Betrag pro Jahr schreiben: Lizenzen, Cloud, Überwachung, Betreuung.',
} as const;

export default defineRule({
  id: 'budget/running-cost-missing',
  title: {
    en: 'No or unusual running cost',
    nl: 'Geen of ongewone lopende kosten',
    de: 'Keine oder ungewöhnliche laufende Kosten',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie')],
  messages: {
    missing: {
      en: {
        what: 'The budget has no running cost after go-live; {usual} of the investment a year is usual',
        why: 'The business case looks better than it is, and in the second year the money is missing.',
        help: HELP.en,
      },
      nl: {
        what: 'Het budget heeft geen lopende kosten na livegang; {usual} van de investering per jaar is gebruikelijk',
        why: 'De businesscase lijkt beter dan hij is, en in het tweede jaar ontbreekt het geld.',
        help: HELP.nl,
      },
      de: {
        what: 'Das Budget hat keine laufenden Kosten nach dem Go-live; üblich sind {usual} der Investition pro Jahr',
        why: 'Der Business Case sieht besser aus, als er ist, und im zweiten Jahr fehlt das Geld.',
        help: HELP.de,
      },
    },
    unusual: {
      en: {
        what: 'Running cost is {share} of the investment a year; {usual} is usual',
        why: 'Too low a figure makes the business case look good, too high a one hides what the operation needs.',
        help: HELP.en,
      },
      nl: {
        what: 'De lopende kosten zijn {share} van de investering per jaar; {usual} is gebruikelijk',
        why: 'Een te laag cijfer maakt de businesscase mooi, een te hoog cijfer verbergt wat de exploitatie nodig heeft.',
        help: HELP.nl,
      },
      de: {
        what: 'Die laufenden Kosten betragen {share} der Investition pro Jahr; üblich sind {usual}',
        why: 'Eine zu niedrige Zahl schönt den Business Case, eine zu hohe verdeckt, was der Betrieb braucht.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    total: 200k
  }
}`,
      `plan p "P" {
  budget {
    total: 200k
    running: 10k / year
  }
}`,
      `plan p "P" {
  budget {
    total: 200k
    running: 45% / year
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    total: 90k
    running: 18k / year
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    total: 200k
    running: 15..25% / year
  }
}`,
      `plan p "P" {
  budget {
    total: 200k
    running: 25% / year
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    total: 200k
    running: little
  }
}`,
    ],
  },
  thresholds: ({ budget: { runningFromPercent, runningToPercent } }) => ({ runningFromPercent, runningToPercent }),
  options: () =>
    z
      .strictObject({
        runningFromPercent: z.number().nonnegative(),
        runningToPercent: z.number().nonnegative(),
      })
      .exactPartial(),
  check({ facts: { budget: facts }, thresholds: { runningFromPercent, runningToPercent }, report }) {
    if (!facts) return;
    const { budget, running } = facts;
    const usual = wordedRange({ percent: runningFromPercent }, { percent: runningToPercent });
    const middle = `running: ${writtenPercent((runningFromPercent + runningToPercent) / 2)} / year`;
    if (isAbsent(budget, 'running')) {
      report({
        message: 'missing',
        at: nameOf(budget),
        about: budget,
        data: { usual },
        fixes: () => [insertFix(middle, 'unsafe', insertFact(budget, middle, 'reserve'))],
      });
      return;
    }
    const { share, stated } = running;
    if (!share || !stated) return;
    const low = share.high < runningFromPercent - 1e-9;
    const high = share.low > runningToPercent + 1e-9;
    if (!low && !high) return;
    const bound = `running: ${writtenPercent(low ? runningFromPercent : runningToPercent)} / year`;
    report({
      message: 'unusual',
      severity: 'hint',
      at: stated.at,
      about: budget,
      data: { share: wordedRange({ percent: share.low }, { percent: share.high }), usual },
      fixes: () =>
        [...new Set([middle, bound])].map((line) =>
          writeFix(line, 'unsafe', replace(stated.at, line.slice('running: '.length))),
        ),
    });
  },
});
