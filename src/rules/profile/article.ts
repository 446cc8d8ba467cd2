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
  organisation: {
    // Section 'Veelgestelde vragen': up to 100 employees embedded, hybrid from 150. Section 'Organisatorische randvoorwaarden creëren': hybrid
    // fits most companies from 100. The article does not settle which of the two holds between 100 and 149; both are kept.
    embeddedTo: 100,
    hybridFrom: 100,
    hybridSurelyFrom: 150,
    // Section 'Organisatorische randvoorwaarden creëren': a center of excellence from 150 employees with several AI applications.
    centerFrom: 150,
    centerUseCases: 2,
    // Same section: weekly syncs and monthly evaluations; 31 days are the longest month.
    syncDays: 7,
    evaluationDays: 31,
    // Section 'Concrete aanbevelingen voor actie', phase 4: weekly demos to stakeholders.
    demoDays: 7,
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
    // PRINCE2 compares options, NIST AI RMF MANAGE 2.1 asks for alternatives without AI: what is chosen and at least one other way.
    fewestOptions: 2,
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
    // The catalogue's allowance: salaries are agreed to the nearest thousand, and a plan rounds its lines.
    personnelTolerancePercent: 5,
    // Section 'Budgetplanning' names onboarding, training and turnover without a figure; 30 % is the catalogue's suggestion.
    onCostPercent: 30,
  },
  euros: {
    // Section 'Budgetplanning en resource-allocatie', phases 1 to 3.
    pocFrom: 20_000,
    pocTo: 40_000,
    pilotFrom: 50_000,
    pilotTo: 100_000,
    rolloutFrom: 80_000,
    rolloutTo: 200_000,
    // Same place: months 1-3, 4-9 and 10-18, of the last three of its nine months: 20 + 50 + 80 ÷ 3 to 40 + 100 + 200 ÷ 3 thousand.
    firstYearByStagesFrom: 96_700,
    firstYearByStagesTo: 206_700,
    // Section 'Veelgestelde vragen' says otherwise: a team of four costs 300,000 to 500,000 in the first year. Both views are kept.
    firstYearPeople: 4,
    firstYearFrom: 300_000,
    firstYearTo: 500_000,
    // Section 'Budgetplanning en resource-allocatie': salaries a year, consultants a day, tools a month.
    dataScientistFrom: 70_000,
    dataScientistTo: 90_000,
    dataEngineerFrom: 60_000,
    dataEngineerTo: 80_000,
    dayRateFrom: 1_200,
    dayRateTo: 2_000,
    cloudFrom: 2_000,
    cloudTo: 5_000,
    aiServicesFrom: 500,
    aiServicesTo: 2_000,
    developmentToolsFrom: 500,
    developmentToolsTo: 1_500,
    complianceToolsFrom: 300,
    complianceToolsTo: 1_000,
  },
  finance: {
    // Rounding to whole per cent is no mistake.
    roiTolerancePoints: 0.5,
    // Nor is rounding to whole months.
    paybackToleranceMonths: 1,
    // Nor to whole thousands of a sum near a hundred thousand.
    npvTolerancePercent: 1,
    // Section 'Veelgestelde vragen': often paid back within 12 to 18 months.
    paybackFromMonths: 12,
    paybackToMonths: 18,
    // 52 weeks less four of statutory leave (Art. 7 Directive 2003/88/EC) and about one of public holidays.
    mostWeeks: 47,
  },
  kpi: {
    // Rounding to whole per cent is no mistake.
    deltaTolerancePoints: 0.5,
    // Section "Succes meten en KPI's definiëren": operational KPIs weekly, business KPIs monthly, strategy quarterly; the longest month and quarter.
    operationalDays: 7,
    businessDays: 31,
    strategicDays: 92,
  },
  law: {
    // The counterpart of P80: in 80 of 100 courses the step comes first.
    lateRunsPercent: 20,
    // Planning figure of works agreements on IT: 3 to 6 months from first information to signature, hence at least 13 weeks.
    agreementWeeks: 13,
    // Two weeks to act on what the step finds; a suggestion, no rule of law.
    stepLeadDays: 14,
  },
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
