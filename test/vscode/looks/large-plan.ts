import type { Language } from '../../../src/model/figures.ts';

const PHASES = 20;
const TASKS = 10;
const PEOPLE = 12;
const USE_CASES = 9;

/** Words as long as people write them: what they are in stays readable, or is cut where that can be seen. */
const TITLES: Readonly<Record<Language, { readonly plan: string; readonly phase: string; readonly work: string[] }>> = {
  en: {
    plan: 'A programme of many departments',
    phase: 'Stage',
    work: ['Clarify responsibilities', 'Anonymise correspondence', 'Internationalisation review', 'Measure', 'Train'],
  },
  nl: {
    plan: 'Arbeidsongeschiktheidsverzekeringsmaatschappijbreed programma',
    phase: 'Etappe',
    work: [
      'Aansprakelijkheidsverzekeringsvoorwaarden vergelijken',
      'Gegevensbeschermingseffectbeoordeling',
      'Werkgelegenheidsvoorzieningen afstemmen',
      'Meten',
      'Opleiden',
    ],
  },
  de: {
    plan: 'Rechtsschutzversicherungsgesellschaftsweites Programm',
    phase: 'Etappe',
    work: [
      'Datenschutzfolgenabschätzung vorbereiten',
      'Arbeitsunfähigkeitsbescheinigungen auswerten',
      'Verantwortlichkeitsverteilungsgespräche',
      'Messen',
      'Schulen',
    ],
  },
};

/** A plan with 200 tasks, and with many people, use cases, stages of money and KPIs. */
export function largePlan(language: Language): string {
  const { plan, phase, work } = TITLES[language];
  const title = (index: number): string => work[index % work.length] ?? '';
  const people = numbered(PEOPLE, (one) => {
    const role = ['business-lead', 'product-owner', 'data-scientist', 'data-engineer', 'domain-expert'][one % 5];
    return `person p${one} "Alexandrina van der Meer-${one}" { roles: ${role}\n allocation: ${20 + 5 * one}%\n salary: ${60 + one}k / year\n on-cost: 30% }`;
  });
  const cases = numbered(
    USE_CASES,
    (one) => `use-case c${one} "${title(one)}" {
      status: ${one < 3 ? 'chosen' : 'candidate'}
      owner: p${one}
      problem: "${title(one + 1)}."
      repeats: ${40 * (one + 1)} / week
      value: ${1 + (one % 5)} of 5
      effort: ${1 + ((one * 2) % 5)} of 5
      benefit b${one} "${title(one + 2)}" { amount: ${40 + 10 * one}k..${90 + 10 * one}k / year\n starts: month ${6 + one} }
    }`,
  );
  const stages = numbered(
    6,
    (one) => `stage s${one} "${title(one)}" { months: ${1 + one * 6}..${6 + one * 6}\n amount: 200k }`,
  );
  const kpis = numbered(8, (one) => {
    const level = ['business', 'operational', 'strategic'][one % 3];
    return `kpi k${one} "${title(one)}" { level: ${level}\n for: c${one}\n better: lower\n baseline: ${10 + one} h\n target: ${4 + one} h by month 30\n actual: ${8 + one} h on 2026-09-30 }`;
  });
  const phases = numbered(PHASES, (number) => {
    const tasks = numbered(TASKS, (task) => {
      const after = task % 4 === 0 ? '' : `after: t${number}-${task - 1}`;
      const low = 1 + (task % 3);
      return `task t${number}-${task} "${title(number + task)} ${task + 1}" { duration: ${low}..${low + 1} weeks\n assigned: p${(number + task) % PEOPLE} 20%\n ${after} }`;
    });
    const after = number === 0 ? '' : `after: f${number - 1}`;
    return `phase f${number} "${phase} ${number + 1}: ${title(number)}" { duration: 8..9 weeks\n ${after}\n ${tasks.join('\n')} }`;
  });
  return `plan large "${plan}" {
    currency: EUR
    start: 2026-01-05
    as-of: 2026-11-23
    horizon: 48 months
    team { ${people.join('\n')} }
    ${cases.join('\n')}
    budget { total: 1_200k\n personnel: 40%\n technology: 30%\n change: 30%\n ${stages.join('\n')} }
    ${kpis.join('\n')}
    roadmap { ${phases.join('\n')} }
  }`;
}

function numbered(count: number, of: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
