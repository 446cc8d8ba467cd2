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
  };
  readonly kpi: {
    readonly deltaTolerancePoints: number;
    /** The longest time between two looks at a KPI of the level, in calendar days. */
    readonly operationalDays: number;
    readonly businessDays: number;
    readonly strategicDays: number;
  };
  readonly roadmap: { readonly bufferPercent: number; readonly bufferFloorPercent: number };
  readonly change: { readonly sharePercent: number; readonly learningPercent: number };
}
