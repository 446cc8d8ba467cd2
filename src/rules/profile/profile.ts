/**
 * The thresholds that rules compare with, in one place as data. A profile is chosen in the plan (`profile: …`) or in the
 * configuration; each figure has its source beside it where it is set.
 */
export interface Profile {
  readonly name: string;
  readonly team: {
    readonly smallFrom: number;
    readonly smallTo: number;
    readonly largeFrom: number;
    readonly largeTo: number;
    readonly fullTimePercent: number;
    readonly mostRolesPerPerson: number;
  };
  readonly organisation: {
    /** Employees up to whom AI experts within the departments are advised. */
    readonly embeddedTo: number;
    /** Employees from whom a hybrid model is advised, in one view and in the other. */
    readonly hybridFrom: number;
    readonly hybridSurelyFrom: number;
    /** Employees, and use cases, from which a center of excellence is advised. */
    readonly centerFrom: number;
    readonly centerUseCases: number;
    /** The longest time between meetings, in calendar days. */
    readonly syncDays: number;
    readonly evaluationDays: number;
    readonly demoDays: number;
  };
  readonly useCase: {
    readonly repeatsPerWeek: number;
    /** Weeks of work by which a count per year is divided. */
    readonly workingWeeks: number;
    readonly dataPoints: number;
    readonly mostInputs: number;
    readonly fewestCandidates: number;
    /** Ways to solve the problem that are compared, each with its cost. */
    readonly fewestOptions: number;
  };
  readonly budget: {
    readonly personnelPercent: number;
    readonly technologyPercent: number;
    readonly changePercent: number;
    /** Points that a share may be away from the rule of thumb. */
    readonly tolerancePoints: number;
    /** Training and change below this share is more than a deviation. */
    readonly changeFloorPercent: number;
    readonly reservePercent: number;
    readonly suggestedReservePercent: number;
    readonly runningFromPercent: number;
    readonly runningToPercent: number;
    /** Points of the total that a sum may be off because its parts are rounded. */
    readonly roundingPoints: number;
    /** Per cent by which planned people may cost more than their line. */
    readonly personnelTolerancePercent: number;
    /** What an employer pays on top of a salary, where a fix suggests it. */
    readonly onCostPercent: number;
  };
  /** What things usually cost, in euros: rules compare only amounts in euros with it. */
  readonly euros: {
    /** Of a stage of the budget. */
    readonly pocFrom: number;
    readonly pocTo: number;
    readonly pilotFrom: number;
    readonly pilotTo: number;
    readonly rolloutFrom: number;
    readonly rolloutTo: number;
    /** The first twelve months by the stages, each spread evenly over its months. */
    readonly firstYearByStagesFrom: number;
    readonly firstYearByStagesTo: number;
    /** The first twelve months of a team of so many full-timers, by the other view of the same source. */
    readonly firstYearPeople: number;
    readonly firstYearFrom: number;
    readonly firstYearTo: number;
    /** A year. */
    readonly dataScientistFrom: number;
    readonly dataScientistTo: number;
    readonly dataEngineerFrom: number;
    readonly dataEngineerTo: number;
    /** A day of an external consultant. */
    readonly dayRateFrom: number;
    readonly dayRateTo: number;
    /** A month. */
    readonly cloudFrom: number;
    readonly cloudTo: number;
    readonly aiServicesFrom: number;
    readonly aiServicesTo: number;
    readonly developmentToolsFrom: number;
    readonly developmentToolsTo: number;
    readonly complianceToolsFrom: number;
    readonly complianceToolsTo: number;
  };
  readonly finance: {
    /** Points that a stated return may be off. */
    readonly roiTolerancePoints: number;
    /** Months that a stated payback may be off. */
    readonly paybackToleranceMonths: number;
    /** Per cent that a stated net present value may be off. */
    readonly npvTolerancePercent: number;
    readonly paybackFromMonths: number;
    readonly paybackToMonths: number;
    /** More weeks a year than that leave out holidays and leave. */
    readonly mostWeeks: number;
  };
  readonly kpi: {
    readonly deltaTolerancePoints: number;
    /** The longest time between two looks at a KPI of the level, in calendar days. */
    readonly operationalDays: number;
    readonly businessDays: number;
    readonly strategicDays: number;
  };
  readonly law: {
    /** A legal step is in time when at most this share of the simulated courses begins before it. */
    readonly lateRunsPercent: number;
    /** What it takes from the first information to an agreement with a German works council. */
    readonly agreementWeeks: number;
    /** How long before the first use a fix proposes a legal step. */
    readonly stepLeadDays: number;
  };
  readonly roadmap: {
    readonly bufferPercent: number;
    readonly bufferFloorPercent: number;
    /** Usual lengths of a phase by its kind, in weeks. */
    readonly inventoryFromWeeks: number;
    readonly inventoryToWeeks: number;
    readonly selectionFromWeeks: number;
    readonly selectionToWeeks: number;
    readonly staffingFromWeeks: number;
    readonly staffingToWeeks: number;
    readonly pocFromWeeks: number;
    readonly pocToWeeks: number;
    readonly scalingFromWeeks: number;
    readonly scalingToWeeks: number;
    /** From the start to the first use case that works in practice. */
    readonly firstFromMonths: number;
    readonly firstToMonths: number;
    /** From the start to full integration. */
    readonly integrationFromMonths: number;
    readonly integrationToMonths: number;
  };
  /** When a roadmap is fine enough to be judged as a schedule, and how it is. */
  readonly schedule: {
    /** A roadmap with fewer tasks is an outline. */
    readonly fewestTasks: number;
    readonly openEndsPercent: number;
    readonly longLagDays: number;
    readonly longTaskDays: number;
  };
  readonly data: { readonly preparationPercent: number; readonly usualPreparationPercent: number };
  readonly governance: {
    /** Points of a score, as a share of its scale, from which a risk is high. */
    readonly highScorePercent: number;
  };
  readonly change: { readonly sharePercent: number; readonly learningPercent: number };
}
