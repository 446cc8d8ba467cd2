import type { Language } from '../../model/figures.ts';

/** The money over time: what the stages give beside what the plan costs. */
export interface SpendingTexts {
  readonly title: string;
  readonly axis: string;
  readonly stages: string;
  readonly computed: string;
  readonly label: (stages: string | null, computed: string | null) => string;
  readonly table: string;
  readonly columns: Readonly<Record<'when' | 'stage' | 'computed' | 'stageSum' | 'computedSum', string>>;
  readonly atLeast: string;
}

export const SPENDING_TEXTS: Readonly<Record<Language, SpendingTexts>> = {
  en: {
    title: 'Spending over time',
    axis: 'Money spent up to the end of each month',
    stages: 'stages of the budget, each spread evenly',
    computed: 'people and things as planned',
    label: (stages, computed) =>
      [
        ...(stages === null ? [] : [`The stages add up to ${stages}`]),
        ...(computed === null ? [] : [`people and things as planned cost ${computed}`]),
      ].join('; '),
    table: 'The spending as a table',
    columns: {
      when: 'When',
      stage: 'Stages',
      computed: 'As planned',
      stageSum: 'Stages, added up',
      computedSum: 'As planned, added up',
    },
    atLeast: 'The planned amounts are a minimum: some costs cannot be computed.',
  },
  nl: {
    title: 'Uitgaven in de tijd',
    axis: 'Uitgegeven tot het einde van elke maand',
    stages: 'budgetfasen, elk gelijkmatig verdeeld',
    computed: 'mensen en middelen zoals gepland',
    label: (stages, computed) =>
      [
        ...(stages === null ? [] : [`De budgetfasen tellen op tot ${stages}`]),
        ...(computed === null ? [] : [`mensen en middelen zoals gepland kosten ${computed}`]),
      ].join('; '),
    table: 'De uitgaven als tabel',
    columns: {
      when: 'Wanneer',
      stage: 'Budgetfasen',
      computed: 'Zoals gepland',
      stageSum: 'Budgetfasen, opgeteld',
      computedSum: 'Zoals gepland, opgeteld',
    },
    atLeast: 'De geplande bedragen zijn een minimum: sommige kosten zijn niet te berekenen.',
  },
  de: {
    title: 'Ausgaben im Zeitverlauf',
    axis: 'Ausgegeben bis zum Ende jedes Monats',
    stages: 'Budgetabschnitte, jeweils gleichmäßig verteilt',
    computed: 'Menschen und Mittel wie geplant',
    label: (stages, computed) =>
      [
        ...(stages === null ? [] : [`Die Budgetabschnitte ergeben zusammen ${stages}`]),
        ...(computed === null ? [] : [`Menschen und Mittel wie geplant kosten ${computed}`]),
      ].join('; '),
    table: 'Die Ausgaben als Tabelle',
    columns: {
      when: 'Wann',
      stage: 'Budgetabschnitte',
      computed: 'Wie geplant',
      stageSum: 'Budgetabschnitte, summiert',
      computedSum: 'Wie geplant, summiert',
    },
    atLeast: 'Die geplanten Beträge sind Mindestwerte: Manche Kosten lassen sich nicht berechnen.',
  },
};
