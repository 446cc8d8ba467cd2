import * as z from 'zod';
import { titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { blank, insertElement, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenNumber } from '../engine/written.ts';
import { type DataPoints, dataPointsOf } from './data-points.ts';
import { firstUseCases, type UseCase } from './selection.ts';
import { startWithAnother } from './start-with-another.ts';

export default defineRule({
  id: 'use-case/too-few-datapoints',
  title: { en: 'Too few data', nl: 'Te weinig data', de: 'Zu wenige Daten' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie'), practice('CPMAI', 'Phase II: Data Understanding')],
  messages: {
    few: {
      en: {
        what: "'{useCase}' has {records} records to learn from; at least {least} are advised",
        why: 'With so few cases the result rests on chance, and a test on held-back data says little.',
        help: 'Add another source, collect first and start later, or start with a use case that has the data.',
      },
      nl: {
        what: "'{useCase}' heeft {records} datapunten om van te leren; minstens {least} worden aangeraden",
        why: 'Met zo weinig gevallen berust het resultaat op toeval en zegt een test op achtergehouden data weinig.',
        help: 'Voeg een bron toe, verzamel eerst en begin later, of begin met een use case waarvoor de data er zijn.',
      },
      de: {
        what: "'{useCase}' hat {records} Datenpunkte zum Lernen; mindestens {least} werden empfohlen",
        why: 'Bei so wenigen Fällen beruht das Ergebnis auf Zufall, und ein Test an zurückgehaltenen Daten sagt wenig.',
        help: 'Eine Quelle ergänzen, erst sammeln und später beginnen, oder mit einem Anwendungsfall mit mehr Daten beginnen.',
      },
    },
    growing: {
      en: {
        what: "'{useCase}' has {records} records, at least {least} are advised; at {rate} a week the rest takes {weeks}",
        why: 'With so few cases the result rests on chance, and a test on held-back data says little.',
        help: 'Add another source, plan the model work for when the data is there, or start with another use case.',
      },
      nl: {
        what: "'{useCase}' heeft {records} datapunten, minstens {least} worden aangeraden; bij {rate} per week duurt de rest {weeks}",
        why: 'Met zo weinig gevallen berust het resultaat op toeval en zegt een test op achtergehouden data weinig.',
        help: 'Voeg een bron toe, plan het modelwerk voor als de data er zijn, of begin met een andere use case.',
      },
      de: {
        what: "'{useCase}' hat {records} Datenpunkte, mindestens {least} werden empfohlen; bei {rate} pro Woche dauert der Rest {weeks}",
        why: 'Bei so wenigen Fällen beruht das Ergebnis auf Zufall, und ein Test an zurückgehaltenen Daten sagt wenig.',
        help: 'Eine Quelle ergänzen, die Modellarbeit später einplanen oder mit einem anderen Anwendungsfall beginnen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data archive "Quotation archive" {
    records: 400
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    grows: 15 / week
    history: 39 weeks
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
    nearMiss: [
      // The upper end of the range reaches the least.
      `plan p "P" {
  data archive "Quotation archive" {
    records: 600..1_000
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data archive "Quotation archive" {
    records: 1_000
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    records: 400
  }
  data complaints "Complaint register" {
    quality: good
  }
  use-case drafting "Draft quotations" {
    data: archive, complaints
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  data archive "Quotation archive" {
    records: 400
  }
  use-case drafting "Draft quotations" {
    data: archive, archves
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    records: about 400
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
  },
  thresholds: ({ useCase: { dataPoints } }) => ({ dataPoints }),
  options: () => z.strictObject({ dataPoints: z.int().positive() }).exactPartial(),
  check({ plan, thresholds: { dataPoints }, report }) {
    for (const useCase of firstUseCases(plan)) {
      const points = dataPointsOf(plan, useCase);
      if (!points || points.records.high >= dataPoints) continue;
      const { records, perWeek } = points;
      const at = placeOf(useCase, points);
      const data = {
        useCase: titleOf(useCase),
        records: wordedRange(Math.floor(records.low), Math.floor(records.high)),
        least: dataPoints,
      };
      const place = {
        at,
        about: useCase,
        related: points.figures
          .filter((figure) => figure !== at)
          .map((figure) => ({ at: figure, text: RECORDS, data: {} })),
        fixes: () => [
          ...startWithAnother(plan, useCase, (other) => hasEnough(plan, other, dataPoints)),
          ...addSource(plan, useCase, points, dataPoints),
        ],
      };
      if (perWeek > 0) {
        const weeks = Math.ceil((dataPoints - records.likely) / perWeek);
        const rate = perWeek < 0.1 ? perWeek : Math.round(perWeek * 10) / 10;
        report({ message: 'growing', ...place, data: { ...data, rate, weeks: { span: weeks, unit: 'week' } } });
      } else report({ message: 'few', ...place, data });
    }
  },
});

const RECORDS = {
  en: 'Where the number comes from',
  nl: 'Waar het aantal vandaan komt',
  de: 'Woher die Anzahl stammt',
};

/** The figure of the only source where it stands in the same file, else the sources as the use case names them. */
function placeOf(useCase: UseCase, { figures }: DataPoints): SourceRange {
  const [figure, ...others] = figures;
  const own = useCase.extent.anchor.file;
  if (figure && others.length === 0 && figure.anchor.file === own) return figure;
  return useCase.facts.data?.at ?? useCase.keyword;
}

function hasEnough(plan: Plan, useCase: UseCase, least: number): boolean {
  const points = dataPointsOf(plan, useCase);
  return points !== undefined && points.records.low >= least;
}

function addSource(plan: Plan, useCase: UseCase, { records }: DataPoints, least: number): Fix[] {
  const last = useCase.facts.data?.value.at(-1);
  if (!last) return [];
  const id = freeId(plan, 'data', 'more-data');
  const missing = writtenNumber(Math.ceil(least - records.low), 0);
  const source = [
    `data ${id} "${blank('Where more cases are kept', 1)}" {`,
    `  records: ${blank(missing, 2)}`,
    '}',
  ].join('\n');
  const title = {
    en: 'Add another source of data',
    nl: 'Voeg een andere databron toe',
    de: 'Eine weitere Datenquelle ergänzen',
  };
  const behind = { anchor: last.at.anchor, start: last.at.end, end: last.at.end };
  return [fix(title, 'placeholder', [insertElement(plan.element, source, 'data'), replace(behind, `, ${id}`)])];
}
