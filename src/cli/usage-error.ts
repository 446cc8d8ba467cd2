import { cliTextsIn, type Saying } from './texts/cli-texts.ts';

/** The tool cannot go on: bad usage, unreadable input, broken configuration. Ends the process with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly say: Saying;

  /** @param say sentences without a line end at their end */
  constructor(say: Saying) {
    super(say(cliTextsIn('en')));
    this.say = say;
  }
}
