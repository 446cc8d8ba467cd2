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
  readonly roadmap: { readonly bufferPercent: number; readonly bufferFloorPercent: number };
  readonly law: {
    /** A legal step is in time when at most this share of the simulated courses begins before it. */
    readonly lateRunsPercent: number;
    /** What it takes from the first information to an agreement with a German works council. */
    readonly agreementWeeks: number;
    /** How long before the first use a fix proposes a legal step. */
    readonly stepLeadDays: number;
  };
  readonly change: { readonly sharePercent: number; readonly learningPercent: number };
}
