/** A file in which nothing is wrong: what plans share, so that no rule about plans runs on it. */
export const CLEAN = 'company "Machine builder" {\n  employees: 120\n}\n';

/** One error: a fact with a slip of the finger, which no safe fix mends. */
export const ERROR = 'company "Machine builder" {\n  employes: 120\n}\n';

/** One warning with a safe fix: a decimal comma. */
export const WARNING = 'person anna "Anna" {\n  allocation: 2,5 days / week\n}\n';

/** `CLEAN` before it gets the one layout. */
export const CRAMPED = 'company   "Machine builder" {\nemployees:120\n}\n';

/** An `aiplan.config.json` that gives the rule of `WARNING` another severity. */
export function withSeverity(severity: string): string {
  return JSON.stringify({ rules: { 'value/foreign-notation': severity } });
}

/** A plan without a single error, with warnings. */
export const PLAN = `plan quotes "Faster quotes" {
  currency: EUR
  start: 2027-01-04

  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
  }
}
`;
