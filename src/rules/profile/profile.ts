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
  readonly useCase: {
    readonly repeatsPerWeek: number;
    /** Weeks of work by which a count per year is divided. */
    readonly workingWeeks: number;
    readonly dataPoints: number;
    readonly mostInputs: number;
    readonly fewestCandidates: number;
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
  readonly kpi: { readonly deltaTolerancePoints: number };
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
