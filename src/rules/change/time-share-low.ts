import * as z from 'zod';
import { likelyOf } from '../../analysis/three-point.ts';
import { isAbsent, lineOf, type ModelElement, nameOf } from '../../model/element.ts';
import { insertElement, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';

type Change = ModelElement<'change'>;

export default defineRule({
  id: 'change/time-share-low',
  title: {
    en: 'Too little time for change or learning',
    nl: 'Te weinig tijd voor verandering of leren',
    de: 'Zu wenig Zeit für Veränderung oder Lernen',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Change management: Mensen meenemen'), article('Concrete aanbevelingen voor actie')],
  messages: {
    nothing: {
      en: {
        what: 'The plan reserves no time for change management; {advised} of project time is advised',
        why: 'The best system is of no use when the people see it as a threat.',
        help: 'Add a change block with "share:" and the steps inform, involve and train.',
      },
      nl: {
        what: 'Het plan reserveert geen tijd voor verandermanagement; {advised} van de projecttijd wordt aangeraden',
        why: 'Het beste systeem helpt niet als mensen het als bedreiging zien.',
        help: 'Voeg een blok change toe met "share:" en de stappen inform, involve en train.',
      },
      de: {
        what: 'Der Plan sieht keine Zeit für Veränderungsmanagement vor; empfohlen sind {advised} der Projektzeit',
        why: 'Das beste System nützt nichts, wenn die Menschen es als Bedrohung sehen.',
        help: 'Einen Block change mit "share:" und den Schritten inform, involve und train ergänzen.',
      },
    },
    change: {
      en: {
        what: 'Change management gets {share} of project time; at least {advised} is advised',
        why: 'What is saved here comes back as resistance after go-live.',
        help: 'Raise "share:", or accept this with the reason.',
      },
      nl: {
        what: 'Verandermanagement krijgt {share} van de projecttijd; minstens {advised} wordt aangeraden',
        why: 'Wat hier wordt bespaard, komt na de livegang terug als weerstand.',
        help: 'Verhoog "share:" of accepteer dit met de reden.',
      },
      de: {
        what: 'Veränderungsmanagement erhält {share} der Projektzeit; empfohlen sind mindestens {advised}',
        why: 'Was hier gespart wird, kommt nach dem Go-live als Widerstand zurück.',
        help: '"share:" erhöhen oder dies mit Begründung akzeptieren.',
      },
    },
    learning: {
      en: {
        what: 'Training and experiments get {share} of the time; {advised} is advised',
        why: 'People who had no time to try the tool go back to the old way.',
        help: 'Raise "learning:", or accept this with the reason.',
      },
      nl: {
        what: 'Training en experimenten krijgen {share} van de tijd; {advised} wordt aangeraden',
        why: 'Wie geen tijd had om het uit te proberen, valt terug op de oude manier.',
        help: 'Verhoog "learning:" of accepteer dit met de reden.',
      },
      de: {
        what: 'Schulung und Experimente erhalten {share} der Zeit; empfohlen sind {advised}',
        why: 'Wer keine Zeit zum Ausprobieren hatte, kehrt zum alten Weg zurück.',
        help: '"learning:" erhöhen oder dies mit Begründung akzeptieren.',
      },
    },
    'no-learning': {
      en: {
        what: 'No time for training and experiments is stated; {advised} is advised',
        why: 'People who had no time to try the tool go back to the old way.',
        help: 'Write the share of time as "learning:".',
      },
      nl: {
        what: 'Er is geen tijd voor training en experimenten genoemd; {advised} wordt aangeraden',
        why: 'Wie geen tijd had om het uit te proberen, valt terug op de oude manier.',
        help: 'Schrijf het aandeel van de tijd als "learning:".',
      },
      de: {
        what: 'Zeit für Schulung und Experimente ist nicht genannt; empfohlen sind {advised}',
        why: 'Wer keine Zeit zum Ausprobieren hatte, kehrt zum alten Weg zurück.',
        help: 'Den Anteil der Zeit als "learning:" schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  goal: "Faster quotes"\n}\n',
      'plan p "P" {\n  change {\n    share: 15%\n    learning: 20%\n  }\n}\n',
      'plan p "P" {\n  change {\n    share: 30%\n    learning: 10%\n  }\n}\n',
      'plan p "P" {\n  change {\n    share: 30%\n  }\n}\n',
    ],
    nearMiss: [
      // Exactly what is advised, the one as a range.
      `plan p "P" {
  change {
    share: 30%
    learning: 10..20%
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  change {\n    share: 30%\n    learning: 20%\n  }\n}\n',
      // The upper end of the range reaches what is advised.
      'plan p "P" {\n  change {\n    share: 25..35%\n    learning: 20%\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  change {
    share: a third
    learning: 20%
  }
}`,
      `plan p "P" {
  chnage {
    share: 30%
  }
}`,
    ],
  },
  thresholds: ({ change: { sharePercent, learningPercent } }) => ({ sharePercent, learningPercent }),
  options: () =>
    z.strictObject({ sharePercent: z.number().min(0).max(100), learningPercent: z.number().min(0).max(100) }).partial(),
  check({ plan, thresholds: { sharePercent, learningPercent }, report }) {
    const { change } = plan;
    const advised = { percent: sharePercent };
    if (!change || isAbsent(change, 'share')) {
      const about = change ?? plan.element;
      if (isHalfTyped(about)) return;
      const block = `change {\n  share: ${sharePercent}%\n  learning: ${learningPercent}%\n}`;
      const fixes = (): Fix[] => [
        change
          ? insertFix(`share: ${sharePercent}%`, 'unsafe', insertFact(change, `share: ${sharePercent}%`))
          : fix(
              {
                en: "Add a change block with 'share: {share}' and 'learning: {learning}'",
                nl: "Voeg een blok change toe met 'share: {share}' en 'learning: {learning}'",
                de: "Block change mit 'share: {share}' und 'learning: {learning}' ergänzen",
              },
              'unsafe',
              [insertElement(plan.element, block)],
              { share: `${sharePercent}%`, learning: `${learningPercent}%` },
            ),
      ];
      report({ message: 'nothing', at: nameOf(about), about, data: { advised }, fixes });
      return;
    }
    const { share, learning } = change.facts;
    if (share && share.value.high < sharePercent) {
      const data = { share: { percent: likelyOf(share.value) }, advised };
      report({
        message: 'change',
        at: share.at,
        about: change,
        data,
        fixes: () => raise(change, 'share', sharePercent),
      });
    }
    const hint = { about: change, severity: 'hint' as const };
    if (isAbsent(change, 'learning')) {
      const line = `learning: ${learningPercent}%`;
      report({
        ...hint,
        message: 'no-learning',
        at: nameOf(change),
        data: { advised: { percent: learningPercent } },
        fixes: () => [insertFix(line, 'unsafe', insertFact(change, line, 'share'))],
      });
    } else if (learning && learning.value.high < learningPercent) {
      report({
        ...hint,
        message: 'learning',
        at: learning.at,
        data: { share: { percent: likelyOf(learning.value) }, advised: { percent: learningPercent } },
        fixes: () => raise(change, 'learning', learningPercent),
      });
    }
  },
});

function raise(change: Change, fact: string, percent: number): Fix[] {
  const line = lineOf(change, fact);
  return line ? [writeFix(`${fact}: ${percent}%`, 'unsafe', replaceValue(line, `${percent}%`))] : [];
}
