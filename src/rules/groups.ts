import type { Language } from '../model/figures.ts';

interface Group {
  readonly title: string;
  /** What the rules of the group look after, in one sentence. */
  readonly about: string;
}

/** The groups of rules, by the part of the id before the slash: the folder of the rule's file. */
const GROUPS: Readonly<Record<string, Readonly<Record<Language, Group>>>> = {
  accept: {
    en: {
      title: 'Exceptions',
      about: 'An exception names a rule that exists, gives a reason, and goes when it is not needed any more.',
    },
    nl: {
      title: 'Uitzonderingen',
      about: 'Een uitzondering noemt een bestaande regel, geeft een reden en verdwijnt als zij niet meer nodig is.',
    },
    de: {
      title: 'Ausnahmen',
      about:
        'Eine Ausnahme nennt eine Regel, die es gibt, und einen Grund, und verschwindet, wenn sie nicht mehr nötig ist.',
    },
  },
  budget: {
    en: {
      title: 'Budget',
      about: 'The parts of the budget add up, and leave room for change, reserve and running cost.',
    },
    nl: {
      title: 'Budget',
      about: 'De delen van het budget kloppen samen en laten ruimte voor verandering, reserve en gebruik.',
    },
    de: {
      title: 'Budget',
      about: 'Die Teile des Budgets gehen auf und lassen Raum für Veränderung, Reserve und Betrieb.',
    },
  },
  change: {
    en: {
      title: 'Change',
      about: 'The people who will work with the result are informed, involved and trained in time.',
    },
    nl: {
      title: 'Verandering',
      about: 'Wie met het resultaat gaat werken, wordt op tijd geïnformeerd, betrokken en opgeleid.',
    },
    de: {
      title: 'Veränderung',
      about: 'Wer mit dem Ergebnis arbeiten wird, wird rechtzeitig informiert, beteiligt und geschult.',
    },
  },
  company: {
    en: { title: 'Company', about: 'Working time and holidays of the company can be counted with.' },
    nl: { title: 'Bedrijf', about: 'Met werktijd en vrije dagen van het bedrijf kan worden gerekend.' },
    de: { title: 'Unternehmen', about: 'Mit Arbeitszeit und freien Tagen des Unternehmens lässt sich rechnen.' },
  },
  compliance: {
    en: {
      title: 'Law',
      about: 'What AI Act, data protection and co-determination ask for is classified, planned and in time.',
    },
    nl: {
      title: 'Wet',
      about: 'Wat AI-verordening, gegevensbescherming en medezeggenschap vragen, is ingedeeld, gepland en op tijd.',
    },
    de: {
      title: 'Recht',
      about: 'Was KI-Verordnung, Datenschutz und Mitbestimmung verlangen, ist eingestuft, geplant und rechtzeitig.',
    },
  },
  data: {
    en: {
      title: 'Data',
      about: 'The data of a use case has an owner, is good enough and is assessed before it is built on.',
    },
    nl: {
      title: 'Data',
      about:
        'De data van een use case hebben een eigenaar, zijn goed genoeg en worden beoordeeld voordat erop wordt gebouwd.',
    },
    de: {
      title: 'Daten',
      about:
        'Die Daten eines Anwendungsfalls haben einen Verantwortlichen, genügen und sind beurteilt, bevor darauf gebaut wird.',
    },
  },
  expectation: {
    en: { title: 'Expectations', about: 'What a plan says must stay true, does.' },
    nl: { title: 'Verwachtingen', about: 'Wat volgens het plan waar moet blijven, is waar.' },
    de: { title: 'Erwartungen', about: 'Was laut Plan gelten muss, gilt.' },
  },
  finance: {
    en: { title: 'Business case', about: 'Benefits, costs and the figures claimed of them follow from each other.' },
    nl: { title: 'Businesscase', about: 'Baten, kosten en de cijfers die daarover worden genoemd, volgen uit elkaar.' },
    de: { title: 'Business Case', about: 'Nutzen, Kosten und die dazu genannten Zahlen folgen auseinander.' },
  },
  governance: {
    en: { title: 'Governance', about: 'Risks, decisions and monitoring have somebody who looks after them.' },
    nl: { title: 'Sturing', about: 'Risico’s, besluiten en bewaking zijn bij iemand belegd.' },
    de: { title: 'Steuerung', about: 'Risiken, Entscheidungen und Überwachung sind jemandem zugeordnet.' },
  },
  import: {
    en: { title: 'Imported files', about: 'What a plan imports exists and can be read.' },
    nl: { title: 'Geïmporteerde bestanden', about: 'Wat een plan importeert, bestaat en is te lezen.' },
    de: { title: 'Importierte Dateien', about: 'Was ein Plan importiert, gibt es und ist lesbar.' },
  },
  kpi: {
    en: { title: 'KPIs', about: 'Success is measured: from where, to where, by when, and on each level.' },
    nl: { title: 'KPI’s', about: 'Succes wordt gemeten: vanwaar, waarheen, tegen wanneer, en op elk niveau.' },
    de: { title: 'KPIs', about: 'Erfolg wird gemessen: von wo, bis wohin, bis wann, und auf jeder Ebene.' },
  },
  name: {
    en: { title: 'Names', about: 'Every name that a line uses belongs to exactly one thing.' },
    nl: { title: 'Namen', about: 'Elke naam die een regel gebruikt, hoort bij precies één ding.' },
    de: { title: 'Namen', about: 'Jeder Name, den eine Zeile verwendet, gehört zu genau einer Sache.' },
  },
  organisation: {
    en: { title: 'Organisation', about: 'The project is anchored in the business and in its management.' },
    nl: { title: 'Organisatie', about: 'Het project is verankerd in de organisatie en haar leiding.' },
    de: { title: 'Organisation', about: 'Das Projekt ist im Fachbereich und in der Leitung verankert.' },
  },
  portfolio: {
    en: {
      title: 'Portfolio',
      about: 'The use cases were chosen by value and effort, and there is a second one at hand.',
    },
    nl: {
      title: 'Portfolio',
      about: 'De use cases zijn gekozen op waarde en inspanning, en er is een tweede achter de hand.',
    },
    de: {
      title: 'Portfolio',
      about: 'Die Anwendungsfälle sind nach Wert und Aufwand gewählt, und ein zweiter liegt bereit.',
    },
  },
  roadmap: {
    en: {
      title: 'Roadmap',
      about: 'Dates follow from the work, with room for delay and a decision before each big step.',
    },
    nl: {
      title: 'Roadmap',
      about: 'Datums volgen uit het werk, met ruimte voor vertraging en een besluit vóór elke grote stap.',
    },
    de: {
      title: 'Roadmap',
      about: 'Termine folgen aus der Arbeit, mit Raum für Verzug und einer Entscheidung vor jedem großen Schritt.',
    },
  },
  schedule: {
    en: {
      title: 'Schedule',
      about: 'The network of the work is sound: each piece hangs together with the rest and can be followed.',
    },
    nl: {
      title: 'Planning',
      about: 'Het netwerk van het werk klopt: elk deel hangt met de rest samen en is te volgen.',
    },
    de: {
      title: 'Ablauf',
      about: 'Das Netz der Arbeit ist stimmig: jeder Teil hängt mit dem Rest zusammen und lässt sich verfolgen.',
    },
  },
  structure: {
    en: { title: 'Structure', about: 'Every line and every block stands where it is read.' },
    nl: { title: 'Opbouw', about: 'Elke regel en elk blok staat waar het wordt gelezen.' },
    de: { title: 'Aufbau', about: 'Jede Zeile und jeder Block steht dort, wo sie gelesen werden.' },
  },
  syntax: {
    en: { title: 'Notation', about: 'Braces, quotes and comments are closed, and no sign is left over.' },
    nl: {
      title: 'Schrijfwijze',
      about: 'Accolades, aanhalingstekens en commentaar zijn gesloten en er blijft geen teken over.',
    },
    de: {
      title: 'Schreibweise',
      about: 'Klammern, Anführungszeichen und Kommentare sind geschlossen, und kein Zeichen bleibt übrig.',
    },
  },
  team: {
    en: { title: 'Team', about: 'The roles that a project needs are filled by people who have the time.' },
    nl: { title: 'Team', about: 'De rollen die een project nodig heeft, zijn bezet door mensen die de tijd hebben.' },
    de: { title: 'Team', about: 'Die Rollen, die ein Projekt braucht, sind mit Menschen besetzt, die die Zeit haben.' },
  },
  'use-case': {
    en: {
      title: 'Use cases',
      about: 'A use case solves a stated problem, comes up often enough and is simple enough to begin with.',
    },
    nl: {
      title: 'Use cases',
      about:
        'Een use case lost een genoemd probleem op, komt vaak genoeg voor en is eenvoudig genoeg om mee te beginnen.',
    },
    de: {
      title: 'Anwendungsfälle',
      about: 'Ein Anwendungsfall löst ein genanntes Problem, kommt oft genug vor und ist einfach genug für den Anfang.',
    },
  },
  value: {
    en: { title: 'Values', about: 'Every value is written so that it can be read in one way only.' },
    nl: { title: 'Waarden', about: 'Elke waarde is zo geschreven dat zij maar op één manier te lezen is.' },
    de: { title: 'Werte', about: 'Jeder Wert ist so geschrieben, dass er nur auf eine Weise zu lesen ist.' },
  },
};

/** The group that an id such as `kpi/no-baseline` names. */
export function groupNameOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** @returns undefined for a group of which nothing is said, which a test does not let pass */
export function groupOf(id: string, language: Language): Group | undefined {
  const name = groupNameOf(id);
  return Object.hasOwn(GROUPS, name) ? GROUPS[name]?.[language] : undefined;
}
