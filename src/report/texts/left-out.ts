import type { Language } from '../../model/figures.ts';

/** How many of a long list are not shown, by what decides which are, and where all of them stand. Both numbers are formatted. */
type LeftOut = (left: string, all: string) => string;

export type LeftOutTexts = Readonly<Record<LongList, LeftOut>>;

export type LongList =
  | 'steps'
  | 'undated'
  | 'legalSteps'
  | 'roles'
  | 'people'
  | 'loadLines'
  | 'useCases'
  | 'stages'
  | 'claims'
  | 'benefits'
  | 'kpis'
  | 'activities'
  | 'dated'
  | 'departments'
  | 'roleChanges'
  | 'afterGoLive'
  | 'duties'
  | 'accepted';

export const LEFT_OUT_TEXTS: Readonly<Record<Language, LeftOutTexts>> = {
  en: {
    steps: (left, all) =>
      `${left} of ${all} steps of the roadmap are not drawn here: phases come first, then what is late, gates and milestones, what is critical, and the rest in the order of the plan. "aiplan facts" lists the dates of all.`,
    undated: (left, all) => `${left} of ${all} steps without a date are not listed here. The plan has them all.`,
    legalSteps: (left, all) =>
      `${left} of ${all} dated legal steps are not drawn here: those that are still to come go first. The plan has them all.`,
    roles: (left, all) =>
      `${left} of ${all} roles are not shown here: those that every project needs come first. The plan has them all.`,
    people: (left, all) =>
      `${left} of ${all} people are not shown here: those planned beyond full time come first, then the order of the plan. "aiplan facts" lists all.`,
    loadLines: (left, all) =>
      `${left} of ${all} spans of work are not in the table of the load. "aiplan facts" lists the load of all people.`,
    useCases: (left, all) =>
      `${left} of ${all} use cases are not shown here: those in use and chosen come first. The plan has them all.`,
    stages: (left, all) =>
      `${left} of ${all} stages are not shown here; the sums count them all. The plan has all of them.`,
    claims: (left, all) =>
      `${left} of ${all} claims are not shown here: those that do not hold come first. The plan has them all.`,
    benefits: (left, all) =>
      `${left} of ${all} benefits are not shown here; the figures count them all. "aiplan facts" lists all.`,
    kpis: (left, all) =>
      `${left} of ${all} KPIs are not shown here: those that miss their target or are behind come first. The plan has them all.`,
    activities: (left, all) =>
      `${left} of ${all} activities (inform, involve, train) are not listed here. The plan has them all.`,
    dated: (left, all) =>
      `${left} of ${all} dated steps are not on the calendar: those that are still to come go first. The plan has them all.`,
    departments: (left, all) => `${left} of ${all} trainings are not listed here. The plan has them all.`,
    roleChanges: (left, all) => `${left} of ${all} new and changed roles are not listed here. The plan has them all.`,
    afterGoLive: (left, all) =>
      `${left} of ${all} activities after go-live are not listed here. The plan has them all.`,
    duties: (left, all) =>
      `${left} of ${all} duties are not listed here; the counts include them. Use cases stand in the order of the plan, each with all of its duties.`,
    accepted: (left, all) => `${left} of ${all} accepted deviations are not listed here. The plan has them all.`,
  },
  nl: {
    steps: (left, all) =>
      `${left} van ${all} stappen van de roadmap zijn hier niet getekend: eerst komen fasen, dan wat te laat is, beslismomenten en mijlpalen, wat kritiek is, en de rest in de volgorde van het plan. "aiplan facts" toont de datums van alle stappen.`,
    undated: (left, all) => `${left} van ${all} stappen zonder datum staan hier niet. In het plan staan ze allemaal.`,
    legalSteps: (left, all) =>
      `${left} van ${all} wettelijke stappen met een datum zijn hier niet getekend: wat nog komt, gaat voor. In het plan staan ze allemaal.`,
    roles: (left, all) =>
      `${left} van ${all} rollen staan hier niet: rollen die elk project nodig heeft, gaan voor. In het plan staan ze allemaal.`,
    people: (left, all) =>
      `${left} van ${all} mensen staan hier niet: wie boven voltijd is ingepland, gaat voor, daarna geldt de volgorde van het plan. "aiplan facts" toont ze allemaal.`,
    loadLines: (left, all) =>
      `${left} van ${all} periodes staan niet in de tabel van de belasting. "aiplan facts" toont de belasting van iedereen.`,
    useCases: (left, all) =>
      `${left} van ${all} use cases staan hier niet: wat in gebruik of gekozen is, gaat voor. In het plan staan ze allemaal.`,
    stages: (left, all) =>
      `${left} van ${all} budgetfasen staan hier niet; de sommen tellen ze wel mee. In het plan staan ze allemaal.`,
    claims: (left, all) =>
      `${left} van ${all} beloften staan hier niet: wat niet uitkomt, gaat voor. In het plan staan ze allemaal.`,
    benefits: (left, all) =>
      `${left} van ${all} baten staan hier niet; de cijfers tellen ze wel mee. "aiplan facts" toont ze allemaal.`,
    kpis: (left, all) =>
      `${left} van ${all} KPI's staan hier niet: wat de streefwaarde mist of achterloopt, gaat voor. In het plan staan ze allemaal.`,
    activities: (left, all) =>
      `${left} van ${all} activiteiten (informeren, betrekken, trainen) staan hier niet. In het plan staan ze allemaal.`,
    dated: (left, all) =>
      `${left} van ${all} stappen met een datum staan niet op de kalender: wat nog komt, gaat voor. In het plan staan ze allemaal.`,
    departments: (left, all) => `${left} van ${all} trainingen staan hier niet. In het plan staan ze allemaal.`,
    roleChanges: (left, all) =>
      `${left} van ${all} nieuwe en veranderde rollen staan hier niet. In het plan staan ze allemaal.`,
    afterGoLive: (left, all) =>
      `${left} van ${all} activiteiten na de livegang staan hier niet. In het plan staan ze allemaal.`,
    duties: (left, all) =>
      `${left} van ${all} plichten staan hier niet; de aantallen tellen ze wel mee. Use cases staan in de volgorde van het plan, elk met al zijn plichten.`,
    accepted: (left, all) =>
      `${left} van ${all} geaccepteerde afwijkingen staan hier niet. In het plan staan ze allemaal.`,
  },
  de: {
    steps: (left, all) =>
      `${left} von ${all} Schritten der Roadmap sind hier nicht gezeichnet: Zuerst kommen Phasen, dann was verspätet ist, Entscheidungspunkte und Meilensteine, was kritisch ist, und der Rest in der Reihenfolge des Plans. "aiplan facts" nennt die Termine aller Schritte.`,
    undated: (left, all) => `${left} von ${all} Schritten ohne Termin stehen nicht hier. Der Plan enthält alle.`,
    legalSteps: (left, all) =>
      `${left} von ${all} datierten rechtlichen Schritten sind hier nicht gezeichnet: Was noch bevorsteht, kommt zuerst. Der Plan enthält alle.`,
    roles: (left, all) =>
      `${left} von ${all} Rollen stehen nicht hier: Rollen, die jedes Projekt braucht, kommen zuerst. Der Plan enthält alle.`,
    people: (left, all) =>
      `${left} von ${all} Personen stehen nicht hier: Wer über Vollzeit verplant ist, kommt zuerst, dann gilt die Reihenfolge des Plans. "aiplan facts" nennt alle.`,
    loadLines: (left, all) =>
      `${left} von ${all} Zeiträumen stehen nicht in der Tabelle der Auslastung. "aiplan facts" nennt die Auslastung aller Personen.`,
    useCases: (left, all) =>
      `${left} von ${all} Anwendungsfällen stehen nicht hier: Was im Einsatz oder gewählt ist, kommt zuerst. Der Plan enthält alle.`,
    stages: (left, all) =>
      `${left} von ${all} Budgetabschnitten stehen nicht hier; die Summen zählen sie mit. Der Plan enthält alle.`,
    claims: (left, all) =>
      `${left} von ${all} Versprechen stehen nicht hier: Was nicht eingehalten wird, kommt zuerst. Der Plan enthält alle.`,
    benefits: (left, all) =>
      `${left} von ${all} Nutzenposten stehen nicht hier; die Kennzahlen zählen sie mit. "aiplan facts" nennt alle.`,
    kpis: (left, all) =>
      `${left} von ${all} KPIs stehen nicht hier: Was das Ziel verfehlt oder im Rückstand ist, kommt zuerst. Der Plan enthält alle.`,
    activities: (left, all) =>
      `${left} von ${all} Aktivitäten (informieren, beteiligen, schulen) stehen nicht hier. Der Plan enthält alle.`,
    dated: (left, all) =>
      `${left} von ${all} datierten Schritten stehen nicht im Kalender: Was noch bevorsteht, kommt zuerst. Der Plan enthält alle.`,
    departments: (left, all) => `${left} von ${all} Schulungen stehen nicht hier. Der Plan enthält alle.`,
    roleChanges: (left, all) =>
      `${left} von ${all} neuen und veränderten Rollen stehen nicht hier. Der Plan enthält alle.`,
    afterGoLive: (left, all) =>
      `${left} von ${all} Aktivitäten nach dem Go-live stehen nicht hier. Der Plan enthält alle.`,
    duties: (left, all) =>
      `${left} von ${all} Pflichten stehen nicht hier; die Anzahlen zählen sie mit. Anwendungsfälle stehen in der Reihenfolge des Plans, jeder mit allen seinen Pflichten.`,
    accepted: (left, all) => `${left} von ${all} akzeptierten Abweichungen stehen nicht hier. Der Plan enthält alle.`,
  },
};
