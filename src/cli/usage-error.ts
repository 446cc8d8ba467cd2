/** The tool cannot go on: bad usage, unreadable input, broken configuration. Ends the process with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
