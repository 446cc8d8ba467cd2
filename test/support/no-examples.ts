/** Stands in for the examples of a rule that only a test has, and of which no page is made. */
export const NO_EXAMPLES = { failing: ['', ''], nearMiss: [''], passing: ['', ''], unresolved: [''] } as const;
