import type { Facts } from '../../analysis/facts.ts';
import type { ScheduledItem } from '../../analysis/schedule.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Shown, Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article, practice } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenNumber } from '../engine/written.ts';
import { phasesFor } from '../roadmap/delivery.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { type Comparable, comparable, type Method, rankedBy } from './ranking.ts';

const FORMULAS: Readonly<Record<'rice' | 'wsjf', Worded>> = {
  rice: {
    en: 'reach × value × confidence ÷ effort',
    nl: 'bereik × waarde × zekerheid ÷ inspanning',
    de: 'Reichweite × Wert × Sicherheit ÷ Aufwand',
  },
  wsjf: {
    en: '(value + time criticality + risk reduction) ÷ effort',
    nl: '(waarde + tijdkritiek + risicoverlaging) ÷ inspanning',
    de: '(Wert + Zeitkritik + Risikominderung) ÷ Aufwand',
  },
};

const METHODS: Readonly<Record<Method, Worded>> = {
  rice: { en: 'RICE', nl: 'RICE', de: 'RICE' },
  wsjf: { en: 'WSJF', nl: 'WSJF', de: 'WSJF' },
  'value-per-effort': { en: 'value by effort', nl: 'waarde per inspanning', de: 'Wert je Aufwand' },
};

const SCORES = { rice: 'RICE', wsjf: 'WSJF' } as const;

export default defineRule({
  id: 'portfolio/score-mismatch',
  title: {
    en: 'Priority score or order wrong',
    nl: 'Prioriteitsscore of volgorde onjuist',
    de: 'Prioritätspunktzahl oder Reihenfolge falsch',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('RICE = reach × impact × confidence ÷ effort'),
    arithmetic('WSJF = (value + time criticality + risk reduction) ÷ job size'),
    article('Concrete aanbevelingen voor actie'),
    article('Change management: Mensen meenemen'),
    practice('RICE', 'Reach, impact, confidence, effort'),
    practice('SAFe', 'Weighted Shortest Job First'),
  ],
  messages: {
    wrong: {
      en: {
        what: "{score} of '{useCase}' is stated as {stated}, but {formula} gives {computed}",
        why: 'Use cases are then put in an order that their own figures do not support.',
        help: 'Correct the score, or the figure that it rests on.',
      },
      nl: {
        what: "{score} van '{useCase}' is volgens het plan {stated}, maar {formula} geeft {computed}",
        why: 'Use cases komen dan in een volgorde die niet uit hun eigen cijfers volgt.',
        help: 'Verbeter de score, of het cijfer waarop die rust.',
      },
      de: {
        what: "{score} von '{useCase}' ist mit {stated} angegeben, {formula} ergibt aber {computed}",
        why: 'Anwendungsfälle stehen dann in einer Reihenfolge, die sich aus ihren eigenen Zahlen nicht ergibt.',
        help: 'Die Punktzahl berichtigen oder die Zahl, auf der sie beruht.',
      },
    },
    missing: {
      en: {
        what: "{score} of '{useCase}' cannot be checked: {facts} not stated",
        why: 'A score without its parts is an opinion in figures, and nobody can tell what would change it.',
        help: 'State the parts; the score is {formula}.',
      },
      nl: {
        what: "{score} van '{useCase}' is niet na te rekenen: niet vermeld is {facts}",
        why: 'Een score zonder haar delen is een mening in cijfers, en niemand ziet wat haar zou veranderen.',
        help: 'Vermeld de delen; de score is {formula}.',
      },
      de: {
        what: "{score} von '{useCase}' ist nicht nachzurechnen: nicht angegeben ist {facts}",
        why: 'Eine Punktzahl ohne ihre Teile ist eine Meinung in Zahlen, und niemand sieht, was sie ändern würde.',
        help: 'Die Teile angeben; die Punktzahl ist {formula}.',
      },
    },
    scales: {
      en: {
        what: "WSJF of '{useCase}' cannot be checked: it adds points of the scales {scales}",
        why: 'Two of five and two of ten are not the same, so that their sum says nothing.',
        help: 'Write all points of the use case on one scale, such as 3 of 5.',
      },
      nl: {
        what: "WSJF van '{useCase}' is niet na te rekenen: het telt punten van de schalen {scales} op",
        why: 'Twee van vijf en twee van tien zijn niet hetzelfde; hun som zegt dus niets.',
        help: 'Schrijf alle punten van de use case op één schaal, zoals 3 of 5.',
      },
      de: {
        what: "WSJF von '{useCase}' ist nicht nachzurechnen: es zählt Punkte der Skalen {scales} zusammen",
        why: 'Zwei von fünf und zwei von zehn sind nicht dasselbe; ihre Summe sagt daher nichts.',
        help: 'Alle Punkte des Anwendungsfalls auf einer Skala schreiben, etwa 3 of 5.',
      },
    },
    order: {
      en: {
        what: "'{useCase}' ranks higher than '{other}' ({method}) but starts later: {later} against {earlier}",
        why: 'The better return comes later than it could, while people and money are bound elsewhere.',
        help: 'Let the use case that ranks higher go first, or accept the order with its reason.',
      },
      nl: {
        what: "'{useCase}' staat hoger dan '{other}' ({method}) maar begint later: {later} tegen {earlier}",
        why: 'De betere opbrengst komt later dan zou kunnen, terwijl mensen en geld elders vastzitten.',
        help: 'Laat de hoogst geplaatste use case voorgaan, of accepteer de volgorde met de reden.',
      },
      de: {
        what: "'{useCase}' steht höher als '{other}' ({method}), beginnt aber später: {later} gegenüber {earlier}",
        why: 'Der bessere Ertrag kommt später als möglich, während Menschen und Geld anderswo gebunden sind.',
        help: 'Den höher stehenden Anwendungsfall vorziehen oder die Reihenfolge mit Begründung akzeptieren.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    reach: 60 / week
    value: 4 of 5
    confidence: 80%
    effort: 2 of 5
    claims: rice 120
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    value: 5 of 5
    time-criticality: 3 of 5
    effort: 2 of 5
    claims: wsjf 5
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    value: 5 of 5
    time-criticality: 3 of 5
    risk-reduction: 4 of 10
    effort: 2 of 5
    claims: wsjf 6
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  use-case drafting "Draft quotations" {
    value: 5 of 5
    effort: 2 of 5
  }
  use-case routes "Plan routes" {
    value: 3 of 5
    effort: 4 of 5
  }
  roadmap {
    phase one "Routes" {
      kind: poc
      duration: 8 weeks
      delivers: routes
    }
    phase two "Quotations" {
      kind: poc
      after: one
      duration: 8 weeks
      delivers: drafting
    }
  }
}`,
    ],
    nearMiss: [
      // 13 ÷ 3 is 4.33…; a score says no more digits than it shows.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    value: 5 of 5
    time-criticality: 5 of 5
    risk-reduction: 3 of 5
    effort: 3 of 5
    claims: wsjf 4.3
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    reach: 60 / week
    value: 4 of 5
    confidence: 80%
    effort: 2 of 5
    claims: rice 96
  }
}`,
      // Two methods are not compared with each other.
      `plan p "P" {
  start: 2027-01-04
  use-case drafting "Draft quotations" {
    value: 5 of 5
    effort: 2 of 5
  }
  use-case routes "Plan routes" {
    value: 3 of 5
  }
  roadmap {
    phase one "Routes" {
      kind: poc
      duration: 8 weeks
      delivers: routes
    }
    phase two "Quotations" {
      kind: poc
      after: one
      duration: 8 weeks
      delivers: drafting
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    reach: 60 / week
    value: high
    confidence: 80%
    effort: 2 of 5
    claims: rice 120
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const useCase of plan.useCases) {
      for (const { value: claim } of useCase.facts.claims) {
        const method = claim.score.value;
        const ranked = rankedBy(method, useCase);
        const data = { score: SCORES[method], useCase: titleOf(useCase) };
        const place = { at: claim.value.at, about: useCase, key: method };
        switch (ranked.kind) {
          case 'none':
            break;
          case 'missing': {
            // A fact that is half typed may be one of them.
            const missing = ranked.facts;
            if (!missing.every((fact) => isAbsent(useCase, fact))) break;
            report({
              message: 'missing',
              severity: 'hint',
              ...place,
              at: claim.score.at,
              data: { ...data, facts: { list: missing.map((fact) => `"${fact}:"`) }, formula: FORMULAS[method] },
              fixes: () => [partsFix(useCase, missing)],
            });
            break;
          }
          case 'scales': {
            const scales = { list: ranked.scales.map((of) => writtenNumber(of)) };
            report({
              message: 'scales',
              severity: 'hint',
              ...place,
              at: claim.score.at,
              data: { useCase: titleOf(useCase), scales },
            });
            break;
          }
          case 'score': {
            const stated = claim.value.value;
            if (isRounded(threePoint(stated), ranked.value)) break;
            report({
              message: 'wrong',
              ...place,
              data: {
                ...data,
                stated: wordedRange(stated.low, stated.high),
                formula: FORMULAS[method],
                computed: shown(ranked.value),
              },
              fixes: () => {
                const code = writtenNumber(ranked.value.likely, decimalsFor(ranked.value.likely));
                return [writeFix(`claims: ${method} ${code}`, 'unsafe', replace(claim.value.at, code))];
              },
            });
          }
        }
      }
    }
    const turned = turnedAround(plan, facts);
    if (!turned) return;
    const { first, second, method } = turned;
    report({
      message: 'order',
      severity: 'hint',
      at: nameOf(second.useCase),
      about: second.useCase,
      data: {
        useCase: titleOf(second.useCase),
        other: titleOf(first.useCase),
        method: METHODS[method],
        later: { day: second.item.start.likely },
        earlier: { day: first.item.start.likely },
      },
      related: [first, second].map(({ item }) => ({
        at: nameOf(item.item),
        text: { en: 'It starts here', nl: 'Het begint hier', de: 'Es beginnt hier' },
        data: {},
      })),
    });
  },
});

/** Whether rounding to as many digits as are written explains the difference; ranges have to touch. */
function isRounded(stated: ThreePoint, computed: ThreePoint): boolean {
  const half = 0.5 * 10 ** -Math.max(decimalsOf(stated.low), decimalsOf(stated.high)) + 1e-9;
  return stated.low <= computed.high + half && stated.high >= computed.low - half;
}

function decimalsOf(figure: number): number {
  return /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
}

/** Scores of some size need no decimals. */
function decimalsFor(score: number): number {
  return score >= 100 ? 0 : score >= 10 ? 1 : 2;
}

function shown({ low, high }: ThreePoint): Shown {
  const plain = (score: number): number => Number(score.toFixed(decimalsFor(score)));
  return wordedRange(plain(low), plain(high));
}

const SUGGESTIONS: Readonly<Record<string, string>> = { reach: '100 / month', confidence: '80%' };

function partsFix(useCase: UseCase, missing: readonly string[]): Fix {
  const lines = missing.map((fact, index) => `${fact}: ${blank(SUGGESTIONS[fact] ?? '3 of 5', index + 1)}`);
  const code = missing.map((fact) => `${fact}: …`).join(', ');
  return insertFix(code, 'placeholder', insertFact(useCase, lines.join('\n')));
}

interface Placed {
  readonly useCase: UseCase;
  readonly item: ScheduledItem;
  readonly score: Comparable;
}

/**
 * The two use cases that are furthest from the order of their scores: by the first method by which at least two that the roadmap delivers can
 * be compared. A range that overlaps another does not rank.
 */
function turnedAround(plan: Plan, { schedule }: Facts) {
  if (schedule.basis === 'none') return undefined;
  const starts = pursuedUseCases(plan).flatMap((useCase) => {
    const items = phasesFor(plan, useCase, ['poc', 'pilot', 'rollout', 'scaling'])
      .filter((phase) => phase.facts.delivers)
      .flatMap((phase) => schedule.items.get(phase) ?? []);
    const [item] = items.sort((one, other) => one.start.likely - other.start.likely);
    // What has begun already is not put behind others any more.
    return item && item.start.likely > plan.asOf ? [{ useCase, item }] : [];
  });
  for (const method of ['rice', 'wsjf', 'value-per-effort'] as const) {
    const placed = starts.flatMap((start): Placed[] => {
      const score = comparable(method, start.useCase);
      return score ? [{ ...start, score }] : [];
    });
    if (placed.length < 2) continue;
    let worst: { readonly first: Placed; readonly second: Placed; readonly method: Method } | undefined;
    let widest = 0;
    placed.sort((one, other) => one.item.start.likely - other.item.start.likely);
    let [lowest] = placed;
    for (const second of placed) {
      if (!lowest || second.score.high <= lowest.score.high) {
        lowest = second;
        continue;
      }
      const gap = second.score.low - lowest.score.high;
      if (gap <= widest + 1e-9 || second.item.start.likely <= lowest.item.start.likely) continue;
      widest = gap;
      worst = { first: lowest, second, method };
    }
    return worst;
  }
  return undefined;
}
