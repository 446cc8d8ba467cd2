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
  roadmap: {
    // Section 'Concrete aanbevelingen voor actie', success factors: 50 % margin on all deadlines. Below 20 the catalogue warns, above it hints.
    bufferPercent: 50,
    bufferFloorPercent: 20,
    // Same section, the headings of its five phases.
    inventoryFromWeeks: 4,
    inventoryToWeeks: 6,
    selectionFromWeeks: 2,
    selectionToWeeks: 3,
    staffingFromWeeks: 4,
    staffingToWeeks: 8,
    pocFromWeeks: 6,
    pocToWeeks: 12,
    scalingFromWeeks: 8,
    scalingToWeeks: 16,
    // Section 'Veelgestelde vragen': 6 to 9 months from the decision to the first successful use case.
    firstFromMonths: 6,
    firstToMonths: 9,
    // Section 'Concrete aanbevelingen voor actie', success factors: 18 to 24 months until AI is fully integrated.
    integrationFromMonths: 18,
    integrationToMonths: 24,
  },
  schedule: {
    // The assessment is made for schedules of many tasks; with fewer than five, one open end is more than its 5 % already.
    fewestTasks: 5,
    // DCMA 14-Point Assessment, point 1 (logic): at most 5 % of the tasks lack a predecessor or a successor.
    openEndsPercent: 5,
    // Point 3 (lags) counts lags and gives no length; more than two working weeks is the reading here.
    longLagDays: 10,
    // Point 8 (high duration): at most 44 working days, two months.
    longTaskDays: 44,
  },
  data: {
    // The catalogue's floor.
    preparationPercent: 50,
    // Section 'Veelvoorkomende valkuilen vermijden': 80 % of the time goes into preparing data.
    usualPreparationPercent: 80,
  },
  // Reading of "high" on scales of four or five points: 3 of 4, 4 of 5.
  governance: { highScorePercent: 75 },
  // Section 'Change management': at least 30 % of project time; success factors: 20 % of time for training and experiments.
  change: { sharePercent: 30, learningPercent: 20 },
};

export const PROFILES: Readonly<Record<string, Profile>> = { article: ARTICLE, mkb: { ...ARTICLE, name: 'mkb' } };
