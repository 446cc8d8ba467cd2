/** What the process says to its caller. */
export const EXIT = {
  /** Nothing at or above the level that was asked for. */
  clean: 0,
  /** Findings. */
  findings: 1,
  /** The tool could not do its work: bad usage, unreadable input, broken configuration, a rule that failed. */
  trouble: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
