/**
 * What an explanation can say, each code with the names of the values in its sentence. The texts of every language are functions of
 * just these values (`src/report/why`).
 */
export interface Statements {
  /** A figure that does not follow from the plan; `element` and `fact` are what it lacks. */
  unknown: 'figure';
}
