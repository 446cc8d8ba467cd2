import type { Profile } from './profile.ts';

/** The values of the guide that the product implements: Brixon AI, 'KI-projectteams goed opzetten'. */
export const ARTICLE: Profile = {
  name: 'article',
  team: {
    // Section 'De 5 onmisbare rollen': small projects make do with 3-4 people, larger ones need 6-8; 5 is left open and accepted.
    smallFrom: 3,
    smallTo: 4,
    largeFrom: 6,
    largeTo: 8,
    // Arithmetic: nobody has more than all of their time.
    fullTimePercent: 100,
    // Section 'De 5 onmisbare rollen': several roles in one person, without losing depth; three is the catalogue's limit.
    mostRolesPerPerson: 2,
  },
  useCase: {
    // Section 'Concrete aanbevelingen voor actie', phase 2: at least 10 times a week.
    repeatsPerWeek: 10,
    // Usual in the Netherlands and Germany: 52 weeks less about six of leave and public holidays.
    workingWeeks: 46,
    // Same place: at least 1000 data points.
    dataPoints: 1000,
    // Same place: at most 3 input variables.
    mostInputs: 3,
    // Phase 4: 70 % of first use cases are adjusted or replaced, hence at least a second candidate.
    fewestCandidates: 2,
  },
  budget: {
    // Section 'Budgetplanning en resource-allocatie': 40 / 30 / 30.
    personnelPercent: 40,
    technologyPercent: 30,
    changePercent: 30,
    // The catalogue's reading of "about".
    tolerancePoints: 10,
    changeFloorPercent: 15,
    // Section 'Budgetplanning': plan buffers; 10 % and the suggested 15 % are usual in project management (PMI).
    reservePercent: 10,
    suggestedReservePercent: 15,
    // Section 'Budgetplanning': running costs are 20 to 30 % of the initial investment a year.
    runningFromPercent: 20,
    runningToPercent: 30,
    // Arithmetic: three parts rounded to a tenth of a per cent can together be 0.15 points off.
    roundingPoints: 0.15,
  },
  // Rounding to whole per cent is no mistake.
  kpi: { deltaTolerancePoints: 0.5 },
  // Section 'Concrete aanbevelingen voor actie', success factors: 50 % margin on all deadlines. Below 20 the catalogue warns, above it hints.
  roadmap: { bufferPercent: 50, bufferFloorPercent: 20 },
  law: {
    // The counterpart of P80: in 80 of 100 courses the step comes first.
    lateRunsPercent: 20,
    // Planning figure of works agreements on IT: 3 to 6 months from first information to signature, hence at least 13 weeks.
    agreementWeeks: 13,
    // Two weeks to act on what the step finds; a suggestion, no rule of law.
    stepLeadDays: 14,
  },
  // Section 'Change management': at least 30 % of project time; success factors: 20 % of time for training and experiments.
  change: { sharePercent: 30, learningPercent: 20 },
};

export const PROFILES: Readonly<Record<string, Profile>> = { article: ARTICLE, mkb: { ...ARTICLE, name: 'mkb' } };
