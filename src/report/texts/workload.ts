import type { Language } from '../../model/figures.ts';
import type { LoadMark } from '../load-data.ts';
import { counted } from './texts.ts';

/** The load of people over time, and the money over time. */
export interface WorkloadTexts {
  readonly title: string;
  readonly legend: Readonly<Record<LoadMark, string>>;
  readonly over: (periods: string) => string;
  readonly label: (people: number, over: string) => string;
  readonly table: string;
  readonly period: string;
  readonly share: string;
  readonly tasks: string;
  readonly noTasks: string;
}

export const WORKLOAD_TEXTS: Readonly<Record<Language, WorkloadTexts>> = {
  en: {
    title: 'Load over time',
    legend: {
      full: '100% of full time',
      tasks: 'tasks',
      over: 'more than full time',
      allocation: 'allocated to the plan',
      away: 'not there',
    },
    over: (periods) => `more than full time ${periods}`,
    label: (people, over) =>
      `Load of ${counted('en', people, 'person', 'people')} over time${over === '' ? '; nobody is above full time' : `; above full time: ${over}`}`,
    table: 'The load as a table',
    period: 'Period',
    share: 'Of full time',
    tasks: 'Tasks',
    noTasks: 'no dated task',
  },
  nl: {
    title: 'Belasting in de tijd',
    legend: {
      full: '100% van voltijd',
      tasks: 'taken',
      over: 'meer dan voltijd',
      allocation: 'ingepland voor het plan',
      away: 'afwezig',
    },
    over: (periods) => `meer dan voltijd ${periods}`,
    label: (people, over) =>
      `Belasting van ${counted('nl', people, 'persoon', 'personen')} in de tijd${over === '' ? '; niemand zit boven voltijd' : `; boven voltijd: ${over}`}`,
    table: 'De belasting als tabel',
    period: 'Periode',
    share: 'Van voltijd',
    tasks: 'Taken',
    noTasks: 'geen taak met datum',
  },
  de: {
    title: 'Auslastung im Zeitverlauf',
    legend: {
      full: '100 % einer vollen Stelle',
      tasks: 'Aufgaben',
      over: 'mehr als eine volle Stelle',
      allocation: 'für den Plan vorgesehen',
      away: 'nicht da',
    },
    over: (periods) => `mehr als eine volle Stelle ${periods}`,
    label: (people, over) =>
      `Auslastung von ${counted('de', people, 'Person', 'Personen')} im Zeitverlauf${over === '' ? '; niemand ist über 100 %' : `; über 100 %: ${over}`}`,
    table: 'Die Auslastung als Tabelle',
    period: 'Zeitraum',
    share: 'Einer vollen Stelle',
    tasks: 'Aufgaben',
    noTasks: 'keine datierte Aufgabe',
  },
};
